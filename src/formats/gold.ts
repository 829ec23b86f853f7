import { tsvParseRows } from "d3";
import * as codes from "../tables/codes.table.js";
import { codesOf } from "../tables/codes.table.js";
import type { GoldClass, GoldObservation, GoldRow } from "../tables/score.js";
import { TableError } from "./table-check.js";

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
 * @throws TableError with one line for each fault: `unknown class: dat (seeds.tsv:14); use one of observation, date, …`
 */
export function parseGold(text: string, file: string, docs?: ReadonlySet<string>): GoldRow[] {
  const [header = [], ...lines] = tsvParseRows(text.replace(/\r\n?/g, "\n"));
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new TableError(`missing column: ${missing.join(", ")} (${file}:1); add it to the first line`);

  const faults: string[] = [];
  const unread = new Set<string>();
  const rows = lines.flatMap((cells, i) => {
    if (cells.every((cell) => cell === "")) return [];
    const cell = (column: string): string => cells[header.indexOf(column)] ?? "";
    const report = (fault: string, remedy: string): void => {
      faults.push(`${fault} (${file}:${i + 2}); ${remedy}`);
    };
    const row = readRow({ cell, report });
    if (docs && row.doc !== "" && !docs.has(row.doc) && !unread.has(row.doc)) {
      report(`document that was not read: ${row.doc}`, "name its file as well, or remove its rows");
      unread.add(row.doc);
    }
    return [row];
  });
  if (faults.length > 0) throw new TableError(faults.join("\n"));
  return rows;
}

interface Line {
  cell: (column: string) => string;
  report: (fault: string, remedy: string) => void;
}

function readRow(line: Line): GoldRow {
  const { cell } = line;
  const doc = cell("doc");
  if (doc === "") line.report("empty cell: doc", "fill it in");
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
  if (value === undefined) report(`unknown ${column}: ${cell(column)}`, `use one of ${values.join(", ")}`);
  return value ?? values[0]!;
}

function numberOf(column: string, { cell, report }: Line): number {
  const value = Number(cell(column));
  if (cell(column).trim() !== "" && Number.isFinite(value)) return value;
  report(`bad ${column}: ${cell(column)}`, "write a number");
  return 0;
}
