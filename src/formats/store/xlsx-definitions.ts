import type { ColumnDefinition, TableDefinition } from "../../tables/definitions.js";
import { LONGEST_CELL, type Losses } from "./xlsx-text.js";

/** Columns of the sheet that says what all the others hold. */
export const definitionColumns = [
  { header: "表 Table", width: 14 },
  { header: "列 Column", width: 28 },
  { header: "中文名 Chinese name", width: 28 },
  { header: "类型 Type", width: 10 },
  { header: "单位 Unit", width: 10 },
  { header: "含义", width: 60 },
  { header: "Meaning", width: 60 },
  { header: "取值 Values", width: 60 },
];

/** Rows of the sheet of definitions: each table, each of its columns, and what a spreadsheet cannot hold. */
export function definitionRows(tables: readonly TableDefinition[], losses: Losses): (string | null)[][] {
  const rows = tables.flatMap((table) => {
    const { name, title, description, columns } = table;
    const own = [name, null, title.zh, null, null, description.zh, description.en, null];
    return [own, ...columns.map((column) => [name, ...columnCells(column)])];
  });
  return [...rows, ...limits(losses)];
}

function columnCells({ name, zh, type, unit, meaning, codes }: ColumnDefinition): (string | null)[] {
  const values = Object.entries(codes ?? {}).map(([code, meaning]) => `${code} = ${meaning.zh} / ${meaning.en}`);
  return [name, zh, type, unit ?? null, meaning.zh, meaning.en, values.join("\n") || null];
}

function limits({ characters, length }: Losses): (string | null)[][] {
  const note = (zh: string, en: string) => ["Excel", null, null, null, null, zh, en, null];
  return [
    note(
      `XML 不能容纳的字符写作 \uFFFD：${characters} 格；超过 ${LONGEST_CELL} 字的截断：${length} 格。`,
      `Characters that XML does not have are written as \uFFFD: ${characters} cells; cells of more than ${LONGEST_CELL} characters are cut off: ${length}.`,
    ),
    note(
      "列表以分号相连。超过 1048575 行的表接在下一张工作表，如 mentions (2)。正文见其他格式的 texts 表。",
      "Lists are joined by semicolons. A table of more than 1048575 rows goes on in a further sheet, as mentions (2). The texts are in the table texts of the other formats.",
    ),
  ];
}
