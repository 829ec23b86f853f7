import { tsvParseRows } from "d3";
import * as codes from "../tables/codes.table.js";
import { codesOf } from "../tables/codes.table.js";
import type { GoldClass, GoldObservation, GoldRow } from "../tables/score.js";
import { Fault, joinLines, oneOf as oneOfNames } from "../tables/fault.js";
import type { Bilingual } from "../tables/problem.js";
import { TABLE_FAULTS } from "./faults.table.js";

const columns = "doc start text class indicator measure base_value base_unit bound status year note".split(" ");

const classes: readonly GoldClass[] = [...codesOf(codes.classes), "optional", "window"];
const measures = codesOf(codes.measures);
const bounds = codesOf(codes.bounds);
const statuses = codesOf(codes.statuses);

/** A cell that says nothing: no indicator, any year. */
const NONE = "-";

/**
 * Parses a gold file: tab-separated, one labelled number a line, `-` where a column does not apply. `file` names it in errors;
 * `docs` are the documents that its rows may name, any where absent.
 * @throws Fault with one line for each fault: `unknown class: dat (seeds.tsv:14); use one of observation, date, …`
 */
export function parseGold(text: string, file: string, docs?: ReadonlySet<string>): GoldRow[] {
  const [header = [], ...lines] = tsvParseRows(text.replace(/\r\n?/g, "\n"));
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new Fault(TABLE_FAULTS.at(TABLE_FAULTS.missingColumns(missing), `${file}:1`, TABLE_FAULTS.addColumns));

  const faults: Bilingual[] = [];
  const unread = new Set<string>();
  const rows = lines.flatMap((cells, i) => {
    if (cells.every((cell) => cell === "")) return [];
    const cell = (column: string): string => cells[header.indexOf(column)] ?? "";
    const report = (fault: Bilingual, remedy: Bilingual): void => {
      faults.push(TABLE_FAULTS.at(fault, `${file}:${i + 2}`, remedy));
    };
    const row = readRow({ cell, report });
    if (docs && row.doc !== "" && !docs.has(row.doc) && !unread.has(row.doc)) {
      report(TABLE_FAULTS.unreadDocument(row.doc), TABLE_FAULTS.nameIt);
      unread.add(row.doc);
    }
    return [row];
  });
  if (faults.length > 0) throw new Fault(joinLines(faults));
  return rows;
}

interface Line {
  cell: (column: string) => string;
  report: (fault: Bilingual, remedy: Bilingual) => void;
}

function readRow(line: Line): GoldRow {
  const { cell } = line;
  const doc = cell("doc");
  if (doc === "") line.report(TABLE_FAULTS.empty("doc"), TABLE_FAULTS.fillIn);
  const place = { doc, start: numberOf("start", line), note: cell("note") };
  const named = oneOf("class", classes, line);
  // of a class that is not known, nothing can be said of the other cells
  const kind = named === cell("class") ? named : "optional";
  switch (kind) {
    case "window":
      return { class: kind, ...place, end: numberOf("text", line) };
    case "observation":
      return { class: kind, ...place, ...readObservation(line) };
    default:
      return { class: kind, ...place, text: cell("text") };
  }
}

function readObservation(line: Line): Omit<GoldObservation, "class" | "doc" | "start" | "note"> {
  const { cell } = line;
  return {
    text: cell("text"),
    indicator: cell("indicator") === NONE ? null : cell("indicator"),
    measure: oneOf("measure", measures, line),
    base_value: numberOf("base_value", line),
    base_unit: cell("base_unit"),
    bound: oneOf("bound", bounds, line),
    status: oneOf("status", statuses, line),
    year: cell("year") === NONE ? null : numberOf("year", line),
  };
}

function oneOf<T extends string>(column: string, values: readonly T[], { cell, report }: Line): T {
  const value = values.find((each) => each === cell(column));
  if (value === undefined) report(TABLE_FAULTS.unknown(column, cell(column)), oneOfNames(values));
  return value ?? values[0]!;
}

function numberOf(column: string, { cell, report }: Line): number {
  const value = Number(cell(column));
  if (cell(column).trim() !== "" && Number.isFinite(value)) return value;
  report(TABLE_FAULTS.bad(column, cell(column)), TABLE_FAULTS.writeNumber);
  return 0;
}
