/** Which year is shown where nothing is said of years, and when one is chosen at all. */

/** First and last year that are shown. */
export interface Years {
  from: number;
  to: number;
}

/** More rows than this are no ranking that one reads. */
export const MOST_RANKED = 60;

/** Of more places than this no view shows all years at once. */
export const MOST_OVER_TIME = 120;

/** The year that most places state, the latest of these; null where none is known. */
export function commonYear<T>(
  rows: readonly T[],
  of: { yearOf(row: T): number | null; placeOf(row: T): string },
): number | null {
  const places = new Map<number, Set<string>>();
  for (const row of rows) {
    const year = of.yearOf(row);
    if (year === null) continue;
    const own = places.get(year);
    if (own) own.add(of.placeOf(row));
    else places.set(year, new Set([of.placeOf(row)]));
  }
  return yearOfMost([...places].map(([year, { size }]) => ({ year, places: size })));
}

/** Of years with how many places state each, the one of most; the latest of these. */
export function yearOfMost(years: readonly { year: number; places: number }[]): number | null {
  const [best] = [...years].sort((a, b) => b.places - a.places || b.year - a.year);
  return best?.year ?? null;
}
