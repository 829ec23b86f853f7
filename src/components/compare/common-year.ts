/** Which year is shown where nothing is said of years, and when one is chosen at all. */
import type { Address } from "../address/address.js";

/** More rows than this are no ranking that one reads. */
export const MOST_RANKED = 60;

/** Of more places than this no view shows all years at once. */
export const MOST_OVER_TIME = 120;

/** Whether an address asks for neither years nor a view of several. */
export function leavesYearOpen({ year, view }: Address): boolean {
  return year === null && (view === null || view === "ranked");
}

/** The year that most places state, the latest of these; null where none is known. A place may be a name or a number. */
export function commonYear<T>(
  rows: readonly T[],
  of: { yearOf(row: T): number | null; placeOf(row: T): string | number },
): number | null {
  const places = new Map<number, Set<string | number>>();
  for (const row of rows) {
    const year = of.yearOf(row);
    if (year === null) continue;
    const own = places.get(year);
    if (own) own.add(of.placeOf(row));
    else places.set(year, new Set([of.placeOf(row)]));
  }
  const [best] = [...places].sort((a, b) => b[1].size - a[1].size || b[0] - a[0]);
  return best?.[0] ?? null;
}
