import type { Bound, Measure, Observation, Status } from "../engine/types.js";
import { areRivals, compareCandidates, mayAgree, reachOf, type Reach } from "./choice.js";
import { isOfOneYear } from "./one-year.js";

/** Which observations a panel is made of. */
export interface PanelQuery {
  indicator: string;
  measure: Measure;
  status: Status;
}

/** One row of a panel: what a report says of one indicator for one year. */
export type PanelRow = {
  doc: string;
  place: string | null;
  place_code: string | null;
  year: number | null;
  indicator: string;
  measure: Measure;
  status: Status;
  /** Ends of what is said, in base units: both the value where it is exact or about; null where it is open. */
  low: number | null;
  high: number | null;
  base_unit: string;
  /** `range` where the report gives both ends. */
  bound: Bound | "range";
  wording: string[];
  /** As written, both ends of a range. */
  text: string;
  start: number;
  end: number;
  /** How often the report says the same. */
  times: number;
  /** Year in which the report was delivered; null when unknown. */
  delivered: number | null;
  period_start: number | null;
  period_end: number | null;
  confidence: number;
};

/** A row with the numbers that it may mean. */
export type PanelStatement = PanelRow & { reach: Reach };

/** What a row of a panel is beside the others of its place and year. */
export interface PanelChoice {
  /** Whether it stands for its place and year. */
  chosen: boolean;
  /** Whether others of its place and year have another value. */
  conflict: boolean;
  /** Whether such others cannot be told apart from the first, so that none is chosen. */
  undecided: boolean;
}

/**
 * Makes the rows of a panel out of one report's observations, in document order: the ends of a range become one row, and what
 * is said again in the same words of number stands once. What is of a part of the place or of the year, of several years or
 * come together over them is left out. `5%—5.5%` → low 5, high 5.5,
 * bound `range`.
 */
export function panelRows(
  observations: readonly Observation[],
  query: PanelQuery,
  delivered: number | null = null,
): PanelStatement[] {
  const wanted = observations.filter(
    (each) =>
      each.indicator === query.indicator &&
      each.measure === query.measure &&
      each.status === query.status &&
      isOfPlaceAndYear(each),
  );
  const rows: PanelStatement[] = [];
  wanted.forEach((observation, at) => {
    const lower = wanted[at - 1];
    if (lower && isRange(lower, observation)) joinRange(rows.at(-1)!, observation);
    else rows.push({ ...rowOf(observation, query), delivered });
  });
  return withoutRepeats(rows);
}

/** Says of each row of all reports whether it stands for its place, year and unit, as `choice.ts` orders them. */
export function choosePanelRows(rows: readonly PanelStatement[]): (PanelRow & PanelChoice)[] {
  const cells = new Map<string, PanelStatement[]>();
  for (const row of rows) {
    const key = [row.place_code ?? row.place, row.year, row.base_unit].join(" ");
    const cell = cells.get(key);
    if (cell) cell.push(row);
    else cells.set(key, [row]);
  }
  const choices = new Map<PanelStatement, PanelChoice>();
  for (const cell of cells.values()) {
    const [first, ...others] = [...cell].sort(compareCandidates);
    const conflict = others.some((row) => !mayAgree(first!.reach, row.reach));
    const undecided = others.some((row) => areRivals(first!, row));
    for (const row of cell) choices.set(row, { chosen: row === first && !undecided, conflict, undecided });
  }
  return rows.map((row) => ({ ...row, ...choices.get(row)! }));
}

/** Whether a value is of the whole place and of one year: a park's growth, 上半年, 比2010年翻一番 and 累计建成 are not. */
function isOfPlaceAndYear(observation: Observation): boolean {
  const { subject, part_of_year, cumulative } = observation;
  return isOfOneYear(observation) && subject === null && part_of_year === null && !cumulative;
}

const NARROWEST_GAP = 3;

function isRange(lower: Observation, upper: Observation): boolean {
  return lower.bound === "ge" && upper.bound === "le" && upper.start - lower.end <= NARROWEST_GAP;
}

function joinRange(row: PanelStatement, upper: Observation): void {
  row.high = upper.base_value;
  row.bound = "range";
  row.reach = { from: row.reach.from, to: reachOf({ ...upper, bound: "eq" }).to };
  row.text = `${row.text}—${upper.text}`;
  row.end = upper.end;
  row.confidence = Math.min(row.confidence, upper.confidence);
}

function rowOf(observation: Observation, { indicator }: PanelQuery): PanelStatement {
  const { doc, place, place_code, year, measure, status, base_value, base_unit, bound } = observation;
  const { wording, text, start, end, period_start, period_end, confidence } = observation;
  const low = bound === "le" ? null : base_value;
  const high = bound === "ge" ? null : base_value;
  const said = { low, high, base_unit, bound, wording, text, start, end, times: 1, delivered: null };
  const span = { period_start, period_end, confidence };
  return { doc, place, place_code, year, indicator, measure, status, ...said, ...span, reach: reachOf(observation) };
}

function withoutRepeats(rows: readonly PanelStatement[]): PanelStatement[] {
  const first = new Map<string, PanelStatement>();
  for (const row of rows) {
    const key = [row.year, row.low, row.high, row.bound].join(" ");
    const known = first.get(key);
    if (known) known.times++;
    else first.set(key, row);
  }
  return [...first.values()];
}
