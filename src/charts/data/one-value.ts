/** Which of several statements stands for a place and year where a chart has room for one. */
import type { Status } from "../../engine/types.js";
import { compareCandidates, reachOf, type Candidate } from "../../tables/choice.js";
import { isOfOneYear } from "../../tables/one-year.js";
import type { Row } from "./series.js";

/** Tells whether a statement is of the whole place and of one whole year, so that it may stand for both. */
export function isWhole({ main }: Row): boolean {
  return main.subject === null && main.part_of_year === null && !main.cumulative && isOfOneYear(main);
}

/** Chooses one of several statements of the same thing, in the order of `tables/choice.ts`, then the first in the text. */
export function bestRow(rows: readonly Row[]): Row | undefined {
  return rows.reduce<Row | undefined>((best, row) => (best && rank(best, row) <= 0 ? best : row), undefined);
}

/** The one statement of each place and year in a status: place, then year ascending; unknown years are left out. */
export function onePerYear(rows: readonly Row[], status: Status): Map<string, Map<number, Row>> {
  const places = new Map<string, Map<number, Row>>();
  for (const row of rows) {
    const { place_id, year } = row.main;
    if (row.main.status !== status || year === null || !isWhole(row)) continue;
    const years = places.get(place_id) ?? new Map<number, Row>();
    const known = years.get(year);
    if (!known || rank(row, known) < 0) years.set(year, row);
    places.set(place_id, years);
  }
  for (const [id, years] of places) places.set(id, new Map([...years].sort(([a], [b]) => a - b)));
  return places;
}

/** The one actual value and the one target of each place and year. */
export function onePerPlace(rows: readonly Row[]): Row[] {
  const found = [onePerYear(rows, "actual"), onePerYear(rows, "target")];
  return found.flatMap((places) => [...places.values()].flatMap((years) => [...years.values()]));
}

/** A statement as the choice looks at it; the ends of a range are one. */
export function candidateOf({ main, low }: Row): Candidate {
  const { status, year, delivered, period_start, period_end } = main;
  const confidence = Math.min(main.confidence, low?.confidence ?? 1);
  const said = { status, year, delivered, period_start, period_end, confidence };
  if (!low) return { ...said, bound: main.bound, reach: reachOf(main) };
  return {
    ...said,
    bound: "range",
    reach: { from: reachOf({ ...low, bound: "eq" }).from, to: reachOf({ ...main, bound: "eq" }).to },
  };
}

/** Negative where `a` is to be preferred. */
function rank(a: Row, b: Row): number {
  return compareCandidates(candidateOf(a), candidateOf(b)) || a.main.start - b.main.start;
}
