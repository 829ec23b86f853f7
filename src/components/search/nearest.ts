import type { SiteIndex } from "../../tables/site.types.js";
import { searchIndicators } from "./indicators.js";

/** The id of the indicator that goes by this name in either language, else the id that is most like it. */
export function nearestIndicator(id: string, { indicators }: Pick<SiteIndex, "indicators">): string | null {
  const [found] = searchIndicators(indicators, id.replaceAll("_", " "));
  return (
    found?.item.id ??
    nearest(
      id,
      indicators.map((one) => one.id),
    )
  );
}

/** The code of the place that has this name, else the code that is most like it. */
export function nearestPlace(id: string, { places }: Pick<SiteIndex, "places">): string | null {
  const named = places.find(({ place_name, place, place_name_en }) => [place_name, place, place_name_en].includes(id));
  const codes = places.map(({ place_id }) => place_id);
  return named?.place_id ?? nearest(id, codes);
}

/** The text of a list that takes the fewest changes of a letter; null where all are far off. */
export function nearest(text: string, list: readonly string[]): string | null {
  const ranked = list.map((one) => ({ one, far: distance(text.toLowerCase(), one.toLowerCase()) }));
  const [best] = ranked.sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, text.length / 2) ? best.one : null;
}

/** How many letters have to be put in, left out or replaced. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
