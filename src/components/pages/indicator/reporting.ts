/** Which places report an indicator, and what the reports of the others say of it. */
import { group } from "d3";
import type { SiteCoverage, SiteIndex, SiteIndexPlace, SiteObservation } from "../../../tables/site.types.js";
import { stateOf } from "../../../charts/data/coverage.js";
import type { CoverageState } from "../../../charts/data/coverage.js";

/** A place, the best that any of its reports says of the indicator, and how many of its reports say that. */
export interface Reporting {
  place: SiteIndexPlace;
  state: Exclude<CoverageState, "no-report">;
  reports: number;
}

const BEST: readonly Reporting["state"][] = ["value", "named", "excluded", "absent"];

/** Sorts the places of the index by what they report; the numbers decide where the coverage does not know the indicator. */
export function reportingOf(
  indicator: string,
  data: { index: SiteIndex; coverage: SiteCoverage; rows: readonly SiteObservation[] },
): Reporting[] {
  const { index, coverage, rows } = data;
  const at = coverage.indicators.indexOf(indicator);
  const stated = new Set(rows.map(({ doc }) => doc));
  const states = coverage.documents.map(({ doc, place_id }, i) => {
    const state = stated.has(doc) ? "value" : stateOf(at < 0 ? undefined : coverage.states[i]?.[at]);
    return { place_id, state };
  });
  const own = group(states, ({ place_id }) => place_id);
  return index.places.map((place) => {
    const found = own.get(place.place_id) ?? [];
    const state = BEST.find((one) => found.some((report) => report.state === one)) ?? "absent";
    return { place, state, reports: found.filter((report) => report.state === state).length };
  });
}
