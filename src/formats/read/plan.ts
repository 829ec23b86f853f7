import { max } from "d3";
import { findColumns, type Columns } from "./columns.js";
import type { Sheet, SheetRow } from "./sheets.js";

/** What a sheet holds: a report a row, a sentence a row, figures under names of indicators, or none of these. */
export type Plan =
  | { kind: "reports" | "sentences"; first: number; columns: Columns; text: number }
  | { kind: "figures" }
  | { kind: "neither"; names: string };

/** Rows in which the header is looked for: titles may stand above it. */
const TOP = 10;
/** Characters of a cell that is no name or label any more; and that a report has at least, where no name tells its column. */
const SHORT = 30;
const LONG = 200;

/** Tells what a sheet holds, and in which of its columns; blank rows are left out before. */
export function planSheet({ rows }: Sheet): Plan {
  const tops = rows.slice(0, TOP).map(({ cells }) => findColumns(cells));
  const named = tops.findIndex(({ text }) => text !== undefined);
  const columns = tops[named] ?? {};
  const below = rows.slice(named + 1);
  if (columns.text !== undefined && !isLabelled(below, columns)) {
    const plan = { kind: "reports", first: named + 1, columns, text: columns.text } as const;
    // a translation may be what is called text
    const original = hasHan(below, columns.text) ? null : findProse(below);
    return original === null ? plan : { ...plan, kind: kindOf(below, original), text: original };
  }

  const hasHeader = rows.length > 1 && rows[0]!.cells.every((cell) => cell.length <= SHORT);
  const first = hasHeader ? 1 : 0;
  const body = rows.slice(first);
  const known = hasHeader ? findColumns(rows[0]!.cells) : {};
  const prose = findProse(body);
  if (prose !== null) return { kind: kindOf(body, prose), first, columns: known, text: prose };
  return isFigures(rows) ? { kind: "figures" } : { kind: "neither", names: namesOf(rows) };
}

function namesOf(rows: readonly SheetRow[]): string {
  const header = findHeader(rows) ?? rows[0]!;
  const names = header.cells.filter((cell) => cell.trim() !== "");
  return names
    .map((name) => name.trim().slice(0, SHORT))
    .join(", ")
    .slice(0, LONG);
}

const NUMBER = /^[-+]?\d[\d.,%]*$/;

/** Whether the column named like text holds labels, short and mostly without numbers, of figures that stand beside it. */
function isLabelled(rows: readonly SheetRow[], columns: Columns): boolean {
  const texts = rows.map(({ cells }) => cells[columns.text!] ?? "");
  if ((max(texts, ({ length }) => length) ?? 0) > SHORT) return false;
  if (2 * texts.filter((text) => /\d/.test(text)).length >= texts.length) return false;
  const known = new Set(Object.values(columns));
  const isFigure = (cell: string, i: number): boolean => !known.has(i) && NUMBER.test(cell.trim());
  return rows.some(({ cells }) => cells.some(isFigure));
}

/** A sentence of a report has so many characters at least, and a mark within it or at its end. */
const SENTENCE = 10;
const MARK = /[，。；！？]/;

/** The column with the most Chinese prose, where most of its cells are prose: reports, or their sentences; null where none is. */
function findProse(rows: readonly SheetRow[]): number | null {
  const totals = new Map<number, { cells: number; prose: number; letters: number; hasDigit: boolean }>();
  for (const { cells } of rows)
    for (const [i, cell] of cells.entries()) {
      if (cell.trim() === "") continue;
      const total = totals.get(i) ?? { cells: 0, prose: 0, letters: 0, hasDigit: false };
      totals.set(i, total);
      total.cells++;
      if (cell.length < SENTENCE || !/\p{sc=Han}{2}/u.test(cell)) continue;
      total.letters += cell.length;
      total.hasDigit ||= /\d/.test(cell);
      if (MARK.test(cell) || cell.length >= LONG) total.prose++;
    }
  let best: number | null = null;
  for (const [column, total] of totals) {
    // a title or remark beside figures is no text: most rows must have one
    if (2 * total.prose < total.cells || 2 * total.cells < rows.length || !total.hasDigit) continue;
    if (best === null || total.letters > totals.get(best)!.letters) best = column;
  }
  return best;
}

function hasHan(rows: readonly SheetRow[], column: number): boolean {
  return rows.some(({ cells }) => /\p{sc=Han}/u.test(cells[column] ?? ""));
}

/** Whether each cell is a report or a sentence of one: by whether most are long. */
function kindOf(rows: readonly SheetRow[], text: number): "reports" | "sentences" {
  const filled = rows.map(({ cells }) => cells[text] ?? "").filter((cell) => cell.trim() !== "");
  return 2 * filled.filter((cell) => cell.length >= LONG).length >= filled.length ? "reports" : "sentences";
}

/** The first row that names several columns. */
function findHeader(rows: readonly SheetRow[]): SheetRow | undefined {
  return rows
    .slice(0, TOP)
    .find(({ cells }) => cells.filter((cell) => cell.trim() !== "" && !NUMBER.test(cell.trim())).length > 1);
}

/** Whether a sheet holds figures that the words of their rows name; one of many places or years does not say what they are of. */
function isFigures(rows: readonly SheetRow[]): boolean {
  const header = findHeader(rows);
  const body = header ? rows.slice(rows.indexOf(header) + 1) : rows;
  const withFigures = body.filter(({ cells }) => cells.some((cell) => /\d/.test(cell)));
  if (withFigures.length === 0) return false;
  const roles = header ? findColumns(header.cells) : {};
  const { province, city, county, town, place, year, date } = roles;
  const isOf = (column: number | undefined, kind: RegExp): boolean =>
    column !== undefined && withFigures.every(({ cells }) => kind.test((cells[column] ?? "").trim()));
  if ([year, date].some((column) => isOf(column, /^(?:19|20)\d\d/))) return false;
  if ([province, city, county, town, place].some((column) => isOf(column, /^\p{L}*$/u))) return false;
  const labelled = withFigures.filter(({ cells }) => cells.some((cell) => /\p{sc=Han}{2}/u.test(cell)));
  return 2 * labelled.length >= withFigures.length;
}
