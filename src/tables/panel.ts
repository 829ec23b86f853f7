import type { Bound, Measure, Observation, Status } from "../engine/types.js";
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
  confidence: number;
};

/**
 * Makes the rows of a panel out of one report's observations, in document order: the ends of a range become one row, and what
 * is said again in the same words of number stands once. What is of a part of the place or of the year, of several years or
 * come together over them is left out. `5%—5.5%` → low 5, high 5.5,
 * bound `range`.
 */
export function panelRows(observations: readonly Observation[], query: PanelQuery): PanelRow[] {
  const wanted = observations.filter(
    (each) =>
      each.indicator === query.indicator &&
      each.measure === query.measure &&
      each.status === query.status &&
      isOfPlaceAndYear(each),
  );
  const rows: PanelRow[] = [];
  wanted.forEach((observation, at) => {
    const lower = wanted[at - 1];
    if (lower && isRange(lower, observation)) joinRange(rows.at(-1)!, observation);
    else rows.push(rowOf(observation, query));
  });
  return withoutRepeats(rows);
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

function joinRange(row: PanelRow, upper: Observation): void {
  row.high = upper.base_value;
  row.bound = "range";
  row.text = `${row.text}—${upper.text}`;
  row.end = upper.end;
  row.confidence = Math.min(row.confidence, upper.confidence);
}

function rowOf(observation: Observation, { indicator }: PanelQuery): PanelRow {
  const { doc, place, place_code, year, measure, status, base_value, base_unit, bound } = observation;
  const { wording, text, start, end, confidence } = observation;
  const low = bound === "le" ? null : base_value;
  const high = bound === "ge" ? null : base_value;
  const said = { low, high, base_unit, bound, wording, text, start, end, times: 1, confidence };
  return { doc, place, place_code, year, indicator, measure, status, ...said };
}

function withoutRepeats(rows: readonly PanelRow[]): PanelRow[] {
  const first = new Map<string, PanelRow>();
  for (const row of rows) {
    const key = [row.year, row.low, row.high, row.bound].join(" ");
    const known = first.get(key);
    if (known) known.times++;
    else first.set(key, row);
  }
  return [...first.values()];
}
