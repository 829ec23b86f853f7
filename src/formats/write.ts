import { csvFormatBody, csvFormatRow } from "d3";
import { scalar, type Cell } from "../tables/cell.js";

/** How rows become text: one JSON object a line, or a table with a header. */
export type RowFormat = "jsonl" | "csv";

/** Writes rows in one format, a report at a time. */
export interface RowWriter {
  /** What stands before the first row; empty where nothing does. */
  header: string;
  /** Text of some rows, each with its line end. */
  format(rows: readonly Record<string, Cell>[]): string;
}

/** Makes the writer of a format; in CSV a list is one cell, joined by semicolons. */
export function createRowWriter(format: RowFormat, columns: readonly string[]): RowWriter {
  if (format === "jsonl")
    return { header: "", format: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join("") };
  const flatten = (row: Record<string, Cell>) =>
    Object.fromEntries(columns.map((column) => [column, scalar(row[column] ?? null)]));
  return {
    header: `${csvFormatRow([...columns])}\n`,
    format: (rows) => (rows.length > 0 ? `${csvFormatBody(rows.map(flatten), [...columns])}\n` : ""),
  };
}
