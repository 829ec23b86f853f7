import { dsvFormat } from "d3";

/** A row as it stands in a file. */
export interface RawRow {
  /** Line on which the row begins, counted from 1. */
  line: number;
  cells: string[];
}

/** All rows of a file of separated values, blank lines included. */
export interface RawTable {
  rows: RawRow[];
  /** Line of the row with a double quote that is never closed; null where all are. */
  unclosed: number | null;
}

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

/** Parses separated values (line ends as `\n`), keeping the line of each row: `{line: 2, cells: ["亩", " farmland"]}`. */
export function parseRows(text: string, delimiter = ","): RawTable {
  let line = 1;
  const rows = dsvFormat(delimiter)
    .parseRows(text)
    .map((cells) => {
      const start = line;
      line += 1 + cells.reduce((sum, cell) => sum + countOf(cell, "\n"), 0);
      return { line: start, cells };
    });
  const last = rows.at(-1);
  return { rows, unclosed: last && isOpen(last, text) ? last.line : null };
}

/** Whether the last cell begins with a double quote that is not closed: the text ends as the cell does. */
function isOpen({ cells }: RawRow, text: string): boolean {
  const cell = cells.at(-1)!;
  if (/[^"]/.test(cell)) return text.endsWith(`"${cell.replaceAll('"', '""')}`);
  let quotes = 0;
  while (text.at(-1 - quotes) === '"') quotes++;
  return quotes % 2 === 1;
}

/** Parses CSV, keeping the line of each row: `{line: 2, cells: {text: "亩", family: "farmland"}, surplus: 0}`. */
export function parseCsv(text: string): CsvTable {
  const { rows: lines, unclosed } = parseRows(text);
  const trimmed = lines.map(({ line, cells }) => ({ line, cells: cells.map((cell) => cell.trim()) }));
  const filled = trimmed.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const header = filled[0]?.cells ?? [];
  const rows = filled.slice(1).map((row) => ({
    line: row.line,
    cells: Object.fromEntries(header.map((column, i) => [column, row.cells[i] ?? ""])),
    surplus: Math.max(0, row.cells.length - header.length),
  }));
  return { header, rows, unclosed };
}

function countOf(text: string, char: string): number {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) count++;
  return count;
}
