/** Which year is shown where nothing is said of years, and when one is chosen at all. */
import type { SiteObservation } from "../../tables/site.types.js";
import type { Address } from "../address/address.js";

/** More rows than this are no ranking that one reads. */
export const MOST_RANKED = 60;

/** Of more places than this no view shows all years at once. */
export const MOST_OVER_TIME = 120;

/** Whether an address asks for neither years nor a view of several. */
export function leavesYearOpen({ year, view }: Address): boolean {
  return year === null && (view === null || view === "ranked");
}

/** The year that most places state, the latest of these; null where none is known. What something rose from states no year. */
export function commonYear(rows: Iterable<Pick<SiteObservation, "place_id" | "year" | "status">>): number | null {
  const places = new Map<number, Set<string>>();
  for (const { place_id, year, status } of rows) {
    if (year === null || status === "baseline") continue;
    const own = places.get(year);
    if (own) own.add(place_id);
    else places.set(year, new Set([place_id]));
  }
  const [best] = [...places].sort((a, b) => b[1].size - a[1].size || b[0] - a[0]);
  return best?.[0] ?? null;
}
