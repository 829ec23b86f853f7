import { describeProblem, type Bilingual, type Problem, type ProblemKind } from "../../tables/problem.js";
import type { Columns } from "./columns.js";
import { planSheet, type Plan } from "./plan.js";
import { failed, type FileReading, type Hints, type Limits, type ReadReport } from "./reader.js";
import { describeLength } from "./size.js";
import { addTitle, isTitle } from "./title.js";

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
 * with it; where it holds their sentences, those of one place, year and title are one; sheets of figures become one text,
 * a line a row with its cells parted by tabs. One problem names all sheets that hold none of these.
 */
export function readSheets(sheets: readonly Sheet[], { file, limits }: SheetContext): FileReading {
  const filled = sheets
    .map(({ name, rows }) => ({ name, rows: rows.filter(isFilled) }))
    .filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return failed(describeProblem("empty", { file }));
  const plans = filled.map((sheet) => ({ sheet, plan: planSheet(sheet) }));
  const reading = startReading({ file, limits });
  for (const { sheet, plan } of plans) {
    const to = { ...reading, prefix: filled.length > 1 ? `${sheet.name}!` : "" };
    if (plan.kind === "reports") readRows(sheet, plan, to);
    else if (plan.kind === "sentences") readSentences(sheet, plan, to);
  }
  const figures = plans.filter(({ plan }) => plan.kind === "figures").map(({ sheet }) => sheet);
  if (figures.length > 0) reading.add(reportOfFigures(figures), null);
  const refused = plans.flatMap(({ sheet, plan }) =>
    plan.kind === "neither" ? [filled.length > 1 ? `${sheet.name}: ${plan.names}` : plan.names] : [],
  );
  if (refused.length > 0) reading.complain("no-text-column", { value: refused.join("; ").slice(0, LONGEST_VALUE) });
  const { reports, problems } = reading.finish();
  const [only] = reports;
  return { reports: only && reports.length === 1 ? [{ ...only, part: "" }] : reports, problems };
}

/** Characters of names of columns that are told. */
const LONGEST_VALUE = 300;

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

type TextPlan = Extract<Plan, { text: number }>;

function readRows(sheet: Sheet, plan: TextPlan, to: Reading & { prefix: string }): void {
  for (const row of sheet.rows.slice(plan.first)) {
    if (to.isFull()) return;
    const hints = findHints(row.cells, plan.columns);
    const text = textOf(row, plan);
    if (text.trim() === "") to.complain("row-without-text", { line: row.line, value: nameRow(row, hints) });
    else to.add({ part: `#${to.prefix}${row.number}`, text: withTitle(text, hints), pages: null, hints }, row);
  }
}

/** Reads sentences: those of one place, year and title are a report, told by the number of its first row. */
function readSentences(sheet: Sheet, plan: TextPlan, to: Reading & { prefix: string }): void {
  const texts = new Map<string, { row: SheetRow; hints: Hints; lines: string[] }>();
  for (const row of sheet.rows.slice(plan.first)) {
    const sentence = textOf(row, plan);
    if (sentence.trim() === "") continue;
    const hints = findHints(row.cells, plan.columns);
    const key = JSON.stringify(hints);
    const known = texts.get(key);
    if (known) known.lines.push(sentence);
    else texts.set(key, { row, hints, lines: [sentence] });
  }
  for (const { row, hints, lines } of texts.values()) {
    if (to.isFull()) return;
    const text = withTitle(lines.join("\n"), hints);
    to.add({ part: `#${to.prefix}${row.number}`, text, pages: null, hints }, row);
  }
  const name = plan.first > 0 ? (sheet.rows[0]!.cells[plan.text] ?? "").trim() : "";
  to.complain("sentences-joined", { value: name || String(plan.text + 1) });
}

function textOf({ cells }: SheetRow, { text }: TextPlan): string {
  return (cells[text] ?? "").replace(/\r\n?/g, "\n");
}

/** Characters of a title that says no more than what kind of text it is of: 政府工作报告. */
const BARE = 6;

/** Puts the title that another column gives above a text without one: it says what is reported, of which place and year. */
function withTitle(text: string, { title = "" }: Hints): string {
  const words = title.replace(/\s+/g, " ");
  return words.length > BARE && isTitle(words) ? addTitle(text.split("\n"), words).join("\n") : text;
}

/** What to call a row: by what it tells of its report, else by its number. */
function nameRow({ number }: SheetRow, { title, place, year }: Hints): string {
  return title ?? ([place, year].filter((each) => each !== undefined).join(" ") || `#${number}`);
}

function findHints(cells: readonly string[], columns: Columns): Hints {
  const cell = (column: number | undefined): string => (column === undefined ? "" : (cells[column] ?? "").trim());
  const hints: Hints = {};
  const { place, province, city, county, town, year, date, title, source } = columns;
  const names = joinPlaces([province, city, county, town, place].map(cell));
  if (names !== "") hints.place = names;
  const delivered = deliveredIn(readYear(cell(year)), readYear(cell(date)));
  if (delivered !== undefined) hints.year = delivered;
  if (cell(title) !== "") hints.title = cell(title);
  if (cell(source) !== "") hints.source = cell(source);
  return hints;
}

/** The year in a cell: `2022年`, `20240118`, `二〇二四年一月`. */
function readYear(cell: string): number | undefined {
  const digits = /(?<!\d)(?:19|20)\d{2}(?!\d)|^(?:19|20)\d{2}(?=[01]\d[0-3]\d$)/.exec(cell)?.[0];
  if (digits !== undefined) return Number(digits);
  const words = /[一二][〇○零0一二三四五六七八九]{3}(?=年)/.exec(cell)?.[0];
  return words === undefined ? undefined : Number(Array.from(words, digitOf).join(""));
}

function digitOf(word: string): number {
  return Math.max(0, "〇一二三四五六七八九".indexOf(word));
}

/**
 * The year of delivery by what a table says: a date of publication is nearer to it than a year, which may be that of the
 * figures; but not where years lie between, as a text is put on the web again when a site is made anew.
 */
function deliveredIn(year: number | undefined, date: number | undefined): number | undefined {
  if (year === undefined || date === undefined) return year ?? date;
  return date === year + 1 || date === year ? date : year;
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
