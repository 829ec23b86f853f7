import { max } from "d3";
import { describeProblem, type Bilingual, type Problem, type ProblemKind } from "../../tables/problem.js";
import { findColumns, type Columns } from "./columns.js";
import { failed, type FileReading, type Hints, type Limits, type ReadReport } from "./reader.js";
import { describeLength } from "./size.js";

/** A row of a sheet. */
export interface SheetRow {
  cells: readonly string[];
  /** Its number as a person sees it, counted from 1 with the header. */
  number: number;
  /** Line of the file on which it begins, or its number where the file has no lines. */
  line: number;
}

/** A sheet of a workbook, or the only one of a file of separated values. */
export interface Sheet {
  name: string;
  rows: readonly SheetRow[];
}

/** What is read and how much of it. */
export interface SheetContext {
  file: string;
  limits: Limits;
}

/**
 * Takes reports out of sheets: where a column holds their text, each row is one, and what other columns tell of it goes
 * with it; sheets of figures become one text, a line a row with its cells parted by tabs.
 */
export function readSheets(sheets: readonly Sheet[], { file, limits }: SheetContext): FileReading {
  const filled = sheets
    .map(({ name, rows }) => ({ name, rows: rows.filter(isFilled) }))
    .filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return failed(describeProblem("empty", { file }));
  const plans = filled.map((sheet) => ({ sheet, plan: planSheet(sheet) }));
  const reading = startReading({ file, limits });
  for (const { sheet, plan } of plans)
    if (plan.kind === "reports")
      readRows(sheet, plan, { ...reading, prefix: filled.length > 1 ? `${sheet.name}!` : "" });
  const figures = plans.filter(({ plan }) => plan.kind === "figures").map(({ sheet }) => sheet);
  if (figures.length > 0) reading.add(reportOfFigures(figures), null);
  for (const { sheet, plan } of plans)
    if (plan.kind === "neither")
      reading.complain("no-text-column", { value: filled.length > 1 ? `${sheet.name}: ${plan.names}` : plan.names });
  const { reports, problems } = reading.finish();
  const [only] = reports;
  return { reports: only && reports.length === 1 ? [{ ...only, part: "" }] : reports, problems };
}

type Plan =
  | { kind: "reports"; first: number; columns: Columns; text: number }
  | { kind: "figures" }
  | { kind: "neither"; names: string };

/** Rows in which the header is looked for: titles may stand above it. */
const TOP = 10;
/** Characters of a cell that is no name or label any more; and that a report has at least, where no name tells its column. */
const SHORT = 30;
const LONG = 200;

function planSheet({ rows }: Sheet): Plan {
  const tops = rows.slice(0, TOP).map(({ cells }) => findColumns(cells));
  const named = tops.findIndex(({ text }) => text !== undefined);
  const columns = tops[named] ?? {};
  const below = rows.slice(named + 1);
  if (columns.text !== undefined && !isLabelled(below, columns)) return reports(named + 1, columns, columns.text);

  const hasHeader = rows.length > 1 && rows[0]!.cells.every((cell) => cell.length <= SHORT);
  const first = hasHeader ? 1 : 0;
  const longest = findLongest(rows.slice(first));
  if (longest !== null) return reports(first, hasHeader ? findColumns(rows[0]!.cells) : {}, longest);
  if (rows.slice(first).some(({ cells }) => cells.some((cell) => /\d/.test(cell)))) return { kind: "figures" };
  const names = rows[0]!.cells.filter((cell) => cell.trim() !== "");
  return {
    kind: "neither",
    names: names
      .map((name) => name.trim().slice(0, SHORT))
      .join(", ")
      .slice(0, LONG),
  };
}

function reports(first: number, columns: Columns, text: number): Plan {
  return { kind: "reports", first, columns, text };
}

/** Whether the column named like text holds labels, short and mostly without numbers, of figures that stand beside it. */
function isLabelled(rows: readonly SheetRow[], columns: Columns): boolean {
  const texts = rows.map(({ cells }) => cells[columns.text!] ?? "");
  if ((max(texts, ({ length }) => length) ?? 0) > SHORT) return false;
  if (2 * texts.filter((text) => /\d/.test(text)).length >= texts.length) return false;
  const known = new Set(Object.values(columns));
  const isFigure = (cell: string, i: number): boolean => !known.has(i) && /^[-+]?\d[\d.,%]*$/.test(cell.trim());
  return rows.some(({ cells }) => cells.some(isFigure));
}

/** The column with the most text that looks like a report: long, Chinese, with digits. */
function findLongest(rows: readonly SheetRow[]): number | null {
  const totals = new Map<number, number>();
  for (const { cells } of rows)
    for (const [i, cell] of cells.entries())
      if (cell.length >= LONG && /\d/.test(cell) && /\p{sc=Han}{2}/u.test(cell))
        totals.set(i, (totals.get(i) ?? 0) + cell.length);
  let best: number | null = null;
  for (const [column, total] of totals) if (best === null || total > totals.get(best)!) best = column;
  return best;
}

function isFilled({ cells }: SheetRow): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/** Rows without text that are told one by one. */
const TOLD = 100;

interface Reading {
  /** Keeps a report unless a limit is met; `row` is where it stands. */
  add(report: ReadReport, row: SheetRow | null): void;
  complain(kind: ProblemKind, place: { line?: number; value: string | Bilingual }): void;
  isFull(): boolean;
  finish(): FileReading;
}

function startReading({ file, limits }: SheetContext): Reading {
  const reports: ReadReport[] = [];
  const problems: Problem[] = [];
  const counts = new Map<ProblemKind, number>();
  let units = 0;
  let isFull = false;
  const complain: Reading["complain"] = (kind, place) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= TOLD) problems.push(describeProblem(kind, { file, ...place }));
  };
  return {
    complain,
    isFull: () => isFull,
    add(report, row) {
      const { length } = report.text;
      if (length > limits.text)
        return complain("too-long", {
          ...(row && { line: row.line }),
          value: describeLength(length),
        });
      // one shared string of a workbook may stand in any number of cells
      isFull = reports.length >= limits.members || units + length > limits.fileBytes;
      if (isFull) return complain("too-many-members", { value: String(reports.length) });
      units += length;
      reports.push(report);
    },
    finish() {
      for (const [kind, count] of counts)
        if (count > TOLD) {
          const value = { zh: `另有 ${count - TOLD} 处`, en: `and ${count - TOLD} more` };
          problems.push(describeProblem(kind, { file, value }));
        }
      return { reports, problems };
    },
  };
}

function readRows(sheet: Sheet, plan: Extract<Plan, { kind: "reports" }>, to: Reading & { prefix: string }): void {
  for (const row of sheet.rows.slice(plan.first)) {
    if (to.isFull()) return;
    const hints = findHints(row.cells, plan.columns);
    const text = (row.cells[plan.text] ?? "").replace(/\r\n?/g, "\n");
    if (text.trim() === "") to.complain("row-without-text", { line: row.line, value: nameRow(row, hints) });
    else to.add({ part: `#${to.prefix}${row.number}`, text, pages: null, hints }, row);
  }
}

/** What to call a row: by what it tells of its report, else by its number. */
function nameRow({ number }: SheetRow, { title, place, year }: Hints): string {
  return title ?? ([place, year].filter((each) => each !== undefined).join(" ") || `#${number}`);
}

function findHints(cells: readonly string[], columns: Columns): Hints {
  const cell = (column: number | undefined): string => (column === undefined ? "" : (cells[column] ?? "").trim());
  const hints: Hints = {};
  const { place, province, city, county, town, year, title, source } = columns;
  const names = joinPlaces([province, city, county, town, place].map(cell));
  if (names !== "") hints.place = names;
  const digits = /(?:19|20)\d{2}/.exec(cell(year))?.[0];
  if (digits !== undefined) hints.year = Number(digits);
  if (cell(title) !== "") hints.title = cell(title);
  if (cell(source) !== "") hints.source = cell(source);
  return hints;
}

/** Joins the names of a place and of those above it, the widest first, each once: `["河北省", "保定市", "河北省保定市易县"]`. */
function joinPlaces(names: readonly string[]): string {
  let joined = "";
  for (const name of names) {
    if (name.startsWith(joined)) joined = name;
    else if (!joined.endsWith(name)) joined += name;
  }
  return joined;
}

function reportOfFigures(sheets: readonly Sheet[]): ReadReport {
  const texts = sheets.map(({ name, rows }) => {
    const lines = rows.map(({ cells }) => cells.map(asOneLine).join("\t").trimEnd());
    return [...(sheets.length > 1 ? [name] : []), ...lines].join("\n");
  });
  return { part: `#${sheets.map(({ name }) => name).join("+")}`, text: texts.join("\n\n"), pages: null, hints: {} };
}

function asOneLine(cell: string): string {
  return cell.replace(/\s+/g, " ").trim();
}
