import type { Span } from "../types.js";

/** A cell with the span of its words, blanks around them left out. */
export interface Cell extends Span {
  text: string;
}

/** A table in a text: lines whose cells are parted by tabs, as a reader of web pages and documents writes them. */
export interface Table extends Span {
  /** The unit that stands above the table: 单位:亿元. */
  unit: string | null;
  /** Column heads; empty where the table has none. */
  head: readonly Cell[];
  /** Lines below the head; the first cell of each names the row. */
  rows: readonly (readonly Cell[])[];
}

const NUMBER = /^[-+]?\d[\d,]*(?:\.\d+)?(?:%|‰)?$/;
const UNIT = /单位:\s*([^\s)]+)/;
const FEWEST_LINES = 2;

/** Whether the cell holds a number and nothing else. */
export function isNumberCell({ text }: Cell): boolean {
  return NUMBER.test(text);
}

/** Finds the tables of a text. `raw` is the text before folding, which still has its tabs; `text` is folded, for reading. */
export function findTables(text: string, raw: string): Table[] {
  if (!raw.includes("\t")) return [];
  const tables: Table[] = [];
  let lines: Cell[][] = [];
  let above = "";
  const close = () => {
    const table = lines.length < FEWEST_LINES ? null : tableOf(lines, above);
    if (table) tables.push(table);
    lines = [];
  };
  for (let start = 0; start <= raw.length;) {
    const newline = raw.indexOf("\n", start);
    const end = newline < 0 ? raw.length : newline;
    const cells = cellsOf(text, raw, { start, end });
    if (cells.length > 1) lines.push(cells);
    else {
      if (cells.length === 1 || lines.length > 0) close();
      if (cells.length === 1) above = cells[0]!.text;
    }
    start = end + 1;
  }
  close();
  return tables;
}

/** A cell longer than this is prose, and names nothing. */
const LONGEST_CELL = 80;

function cellsOf(text: string, raw: string, line: Span): Cell[] {
  const cells: Cell[] = [];
  let start = line.start;
  for (const written of raw.slice(line.start, line.end).split("\t")) {
    const words = text.slice(start, start + written.length);
    const trimmed = words.trim();
    const from = start + words.indexOf(trimmed);
    // an empty cell keeps its column
    cells.push({ start: from, end: from + trimmed.length, text: trimmed.slice(0, LONGEST_CELL).replace(/ +/g, "") });
    start += written.length + 1;
  }
  return cells.some(({ text: words }) => words !== "") ? cells : [];
}

function tableOf(lines: readonly Cell[][], above: string): Table | null {
  const isBody = (cells: readonly Cell[]) => cells.slice(1).some(isNumberCell);
  const first = lines.findIndex(isBody);
  if (first < 0) return null;
  const heads = lines.slice(0, first);
  const unit = UNIT.exec([above, ...heads.flat().map((cell) => cell.text)].join(" "))?.[1] ?? null;
  const head =
    heads.findLast((cells) => cells.slice(1).some((cell) => cell.text !== "" && !UNIT.test(cell.text))) ?? [];
  const rows = lines.slice(first);
  return { unit, head, rows, start: lines[0]![0]!.start, end: rows.at(-1)!.at(-1)!.end };
}
