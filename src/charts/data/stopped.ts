/** Where a place stops reporting an indicator: earlier reports state it, the latest do not. */
import { group } from "d3";
import type { SiteIndexPlace } from "../../tables/site.types.js";
import { stateOf } from "./coverage.js";
import type { CoverageReport } from "./coverage.js";

/** An indicator that a place no longer states. */
export interface Stopped {
  place: SiteIndexPlace;
  indicator: string;
  /** Reports that state it, and those since the last of them, by year. */
  stated: CoverageReport[];
  silent: CoverageReport[];
}

/** Finds what places have stopped to report; first what was reported in most years, then what has been silent longest. */
export function stoppedOf(reports: readonly CoverageReport[], indicators: readonly string[]): Stopped[] {
  const found = [...group(reports, ({ place }) => place.place_id).values()].flatMap((own) => {
    const dated = own.filter(({ delivered }) => delivered !== null);
    return dated.length < 2 ? [] : indicators.flatMap((indicator, at) => stoppedAt(dated, indicator, at) ?? []);
  });
  return found.sort((a, b) => b.stated.length - a.stated.length || b.silent.length - a.silent.length);
}

/**
 * Tells of a report that does not state an indicator whether an earlier one of its place did and none has since.
 * `own` are the reports of the place.
 */
export function isSilentSince(report: CoverageReport, own: readonly CoverageReport[], at: number): boolean {
  const year = report.delivered;
  if (year === null) return false;
  let before = false;
  for (const { delivered, states } of own) {
    if (delivered === null || stateOf(states[at]) !== "value") continue;
    if (delivered >= year) return false;
    before = true;
  }
  return before;
}

/** Reports of one year count as one: none of the last year may state it. */
function stoppedAt(own: readonly CoverageReport[], indicator: string, at: number): Stopped | null {
  const stated = own.filter(({ states }) => stateOf(states[at]) === "value");
  const last = stated.at(-1);
  if (!last) return null;
  const silent = own.filter(({ delivered }) => (delivered ?? 0) > (last.delivered ?? 0));
  return silent.length > 0 ? { place: last.place, indicator, stated, silent } : null;
}
