import { csvParseRows } from "d3";

/** A row of a table that people edit, with its place in the file. */
export interface CsvRow {
  /** Line on which the row begins, counted from 1. */
  line: number;
  /** Trimmed cells by column; a column that the row lacks is empty. */
  cells: Record<string, string>;
  /** How many cells the row has beyond the last column, as a forgotten pair of quotes makes them. */
  surplus: number;
}

/** A parsed table; blank lines are left out. */
export interface CsvTable {
  header: string[];
  rows: CsvRow[];
  /** Line of a double quote that is never closed; null where all are. */
  unclosed: number | null;
}

/** Parses CSV, keeping the line of each row: `{line: 2, cells: {text: "亩", family: "farmland"}, surplus: 0}`. */
export function parseCsv(text: string): CsvTable {
  let line = 1;
  const lines = csvParseRows(text).map((cells) => {
    const start = line;
    line += 1 + cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    return { line: start, cells: cells.map((cell) => cell.trim()) };
  });
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const header = filled[0]?.cells ?? [];
  const rows = filled.slice(1).map((row) => ({
    line: row.line,
    cells: Object.fromEntries(header.map((column, i) => [column, row.cells[i] ?? ""])),
    surplus: Math.max(0, row.cells.length - header.length),
  }));
  const even = (text.split('"').length - 1) % 2 === 0;
  return { header, rows, unclosed: even ? null : (lines.at(-1)?.line ?? 1) };
}
