import type { SiteObservation, SitePlace } from "./site.types.js";

/** A place and the observations that it gives for one indicator. */
export interface Comparison {
  indicator: string;
  /** Places that state the indicator, in the order of the rows. */
  place_ids: string[];
}

/** Which places state which indicator, in the order of first mention. */
export function comparisonsOf(rows: readonly Pick<SiteObservation, "indicator" | "place_id">[]): Comparison[] {
  const places = new Map<string, Set<string>>();
  for (const { indicator, place_id } of rows) {
    const stated = places.get(indicator) ?? new Set<string>();
    places.set(indicator, stated.add(place_id));
  }
  return [...places].map(([indicator, ids]) => ({ indicator, place_ids: [...ids] }));
}

/** Places that share no indicator with any other place; a place that is alone is among them. */
export function unsharedPlaces<T extends Pick<SitePlace, "place_id">>(
  places: readonly T[],
  rows: readonly Pick<SiteObservation, "indicator" | "place_id">[],
): T[] {
  const shared = comparisonsOf(rows).filter((comparison) => comparison.place_ids.length > 1);
  const sharing = new Set(shared.flatMap((comparison) => comparison.place_ids));
  const seen = new Set<string>();
  return places.filter(({ place_id }) => !sharing.has(place_id) && !seen.has(place_id) && seen.add(place_id));
}
