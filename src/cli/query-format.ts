import Table from "cli-table3";
import { csvFormatValue } from "d3";
import type { Lang } from "../charts/i18n/lang.js";
import type { Json, QueryResult } from "../formats/store/query.js";
import type { QueryFormat } from "./choices.js";
import { SAYS } from "./says.table.js";
import { textColumns } from "./text-width.js";

/** How a result is shown. */
export interface Layout {
  format: QueryFormat;
  /** Whether the cells of a table are shown whole. */
  wide: boolean;
  /** Language of what stands below a table. */
  lang: Lang;
}

/** Words a result, some text at a time, so that a large one never stands in memory; a table shows its first rows only. */
export function formatResult(result: QueryResult, { format, ...layout }: Layout): AsyncIterable<string> {
  if (format === "table") return formatTable(result, layout);
  if (format === "csv") return formatCsv(result);
  return formatJson(result, format);
}

async function* formatCsv({ columns, rows }: QueryResult): AsyncGenerator<string> {
  const record = (cells: readonly string[]): string => `${cells.join(",")}\r\n`;
  yield record(columns.map(({ name }) => csvFormatValue(name)));
  for await (const part of rows) yield part.map((row) => record(row.map(csvCell))).join("");
}

/** A null is an empty cell, an empty text is quoted, a list of texts is joined by semicolons as in the tables. */
function csvCell(cell: Json): string {
  if (cell === "") return '""';
  return cell === null ? "" : csvFormatValue(flatten(cell));
}

function flatten(cell: Exclude<Json, null>): string {
  if (typeof cell !== "object") return String(cell);
  const isPlain = Array.isArray(cell) && cell.every((each) => each !== null && typeof each !== "object");
  return isPlain ? cell.join(";") : JSON.stringify(cell);
}

async function* formatJson({ columns, rows }: QueryResult, format: "json" | "jsonl"): AsyncGenerator<string> {
  const names = columns.map(({ name }) => name);
  const isArray = format === "json";
  let first = true;
  for await (const part of rows) {
    const objects = part.map((row) => JSON.stringify(Object.fromEntries(names.map((name, i) => [name, row[i]!]))));
    if (objects.length === 0) continue;
    if (isArray) yield `${first ? "[\n" : ",\n"}${objects.join(",\n")}`;
    else yield `${objects.join("\n")}\n`;
    first = false;
  }
  if (isArray) yield first ? "[]\n" : "\n]\n";
}

/** Rows that a terminal is shown. */
const MOST_ROWS = 100;
/** Columns of a terminal that one cell is given. */
const MOST_WIDTH = 40;

async function* formatTable(
  { columns, rows }: QueryResult,
  { wide, lang }: Omit<Layout, "format">,
): AsyncGenerator<string> {
  const shown: Json[][] = [];
  let hasMore = false;
  for await (const part of rows) {
    shown.push(...part.slice(0, MOST_ROWS - shown.length + 1));
    hasMore = shown.length > MOST_ROWS;
    if (hasMore) break;
  }
  const table = new Table({
    head: columns.map(({ name }) => oneLine(name)),
    colAligns: columns.map(({ isNumber }) => (isNumber ? "right" : "left")),
    style: { head: [], border: [], compact: true },
  });
  const cut = wide ? (text: string) => text : narrow;
  for (const row of shown.slice(0, MOST_ROWS))
    table.push(row.map((cell) => cut(cell === null ? "" : oneLine(flatten(cell)))));
  yield `${table.toString()}\n`;
  yield `${(hasMore ? SAYS.firstRows(MOST_ROWS) : SAYS.rows(shown.length))[lang]}\n`;
}

/** A text without what would move a terminal's cursor. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}

function narrow(text: string): string {
  let width = 0;
  let kept = "";
  for (const character of text) {
    width += textColumns(character);
    if (width > MOST_WIDTH) return `${kept}…`;
    kept += character;
  }
  return text;
}
