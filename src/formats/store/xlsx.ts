import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { DuckDBListValue, type DuckDBValue } from "@duckdb/node-api";
import type { TableDefinition } from "../../tables/definitions.js";
import { writeWorkbook, type Sheet, type WorkbookCell } from "../workbook.js";
import { headerOf, type HeaderLanguage } from "./columns.js";
import { selectRows, type Writer, type Writing } from "./writing.js";
import { definitionColumns, definitionRows } from "./xlsx-definitions.js";
import { cellText, type Losses } from "./xlsx-text.js";

/** Name of the workbook. */
export const WORKBOOK = "zhibiao.xlsx";

/**
 * Writes one workbook: a sheet a table, further ones where a table has more rows than a sheet, and one of definitions. The
 * texts are left out, which other formats hold.
 */
export const writeXlsx: Writer = async (writing) => {
  await writeWorkbook(createWriteStream(join(writing.dir, WORKBOOK)), sheets(writing));
  return [WORKBOOK];
};

async function* sheets(writing: Writing): AsyncGenerator<Sheet> {
  const { headers } = writing;
  const losses: Losses = { characters: 0, length: 0 };
  const tables: TableDefinition[] = [];
  for await (const table of writing.tables) {
    if (table.name === "texts") continue;
    yield { ...headOf(table, headers), parts: cells(table, { writing, losses }) };
    tables.push(table);
  }
  const title = headers === "zh" ? "说明" : "definitions";
  yield { title, columns: definitionColumns, parts: [definitionRows(tables, losses)] };
}

function headOf(table: TableDefinition, headers: HeaderLanguage): Omit<Sheet, "parts"> {
  const columns = table.columns.map((column) => {
    const header = headerOf(column, headers);
    return { header, width: Math.min(60, Math.max(widths[column.type], 2 + displayWidth(header))) };
  });
  return { title: headers === "zh" ? table.title.zh : table.name, columns };
}

const widths = { string: 16, number: 14, integer: 9, boolean: 8, list: 16 };

function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u10FF" ? 2 : 1), 0);
}

async function* cells(
  table: TableDefinition,
  { writing, losses }: { writing: Writing; losses: Losses },
): AsyncGenerator<WorkbookCell[][]> {
  const cell = (value: DuckDBValue): WorkbookCell => {
    const plain = value instanceof DuckDBListValue ? value.items.join(";") : (value as WorkbookCell);
    return typeof plain === "string" ? cellText(plain, losses) : plain;
  };
  for await (const chunk of writing.database.stream(selectRows(table, writing.headers)))
    yield chunk.getRows().map((row) => row.map(cell));
}
