import type { SiteIndexPlace } from "../../tables/site.types.js";
import { matchChinese, matchEnglish, matchQuery, reaches, readQuery, spelt, together, type Match } from "./match.js";
import { normalName } from "./normal.js";
import { provinces } from "./provinces.table.js";

/** What a place is found by. */
export type SearchedPlace = Pick<
  SiteIndexPlace,
  "place_id" | "place_name" | "place_name_en" | "place" | "place_code" | "province" | "pinyin"
>;

/** Something that answers to a query; `zh` and `en` are the parts of its names to mark. */
export interface Found<T> extends Match {
  item: T;
}

/**
 * Finds places by name or a part of it, pinyin, initials or a mixture of these, English name, code, and the names of the
 * places above: `平遥`, `pingyao`, `py`, `平y`, `1407`, `山西`, `shanxi pingyao`. The best come first; those that are alike go
 * by level, length of name, and the order given. All places, unmarked, where nothing is asked.
 */
export function searchPlaces<T extends SearchedPlace>(places: readonly T[], query: string): Found<T>[] {
  if (query.trim() === "") return places.map((item) => ({ item, reach: "around", zh: [], en: [] }));
  const asked = readQuery(query);
  if (!asked) return [];
  const found = places.flatMap((item) => {
    const match = matchQuery(asked, (normal) => matchPlace(normal, item));
    return match ? [{ item, ...match }] : [];
  });
  return found.sort(
    (a, b) =>
      reaches.indexOf(a.reach) - reaches.indexOf(b.reach) ||
      levelOf(a.item) - levelOf(b.item) ||
      nameOf(a.item).length - nameOf(b.item).length,
  );
}

function matchPlace(query: string, place: SearchedPlace): Match | null {
  if (/^\d+$/.test(query)) return matchCode(query, place);
  const chinese = matchChinese(query, spelt(nameOf(place), place.pinyin));
  const english = place.place_name_en && /[a-z]/.test(query) ? matchEnglish(query, place.place_name_en) : null;
  return together(chinese, english) ?? matchAbove(query, place);
}

function matchCode(query: string, { place_code: code }: SearchedPlace): Match | null {
  if (query.length < 2 || !code?.startsWith(query)) return null;
  return { reach: query === code ? "whole" : "begin", zh: [], en: [] };
}

/** Whether a query names what the place lies in. */
function matchAbove(query: string, place: SearchedPlace): Match | null {
  const { place: full, province, place_code: code } = place;
  const above = full?.endsWith(nameOf(place)) ? full.slice(0, -nameOf(place).length) : (province ?? "");
  const row = code ? provinces.get(code.slice(0, 2)) : undefined;
  const named =
    (query.length > 1 && above.includes(query)) ||
    (row !== undefined &&
      (row.short.includes(query) || beginsOne(query, [row.zh, row.pinyin, normalName(row.en).text])));
  return named ? { reach: "around", zh: [], en: [] } : null;
}

/** Fewer letters than this name no province: they begin too many. */
const FEWEST = 3;

function beginsOne(query: string, names: readonly string[]): boolean {
  const fewest = /[a-z]/.test(query) ? FEWEST : 2;
  return query.length >= fewest && names.some((name) => name.startsWith(query));
}

function nameOf({ place_name: name, place }: SearchedPlace): string {
  return name ?? place ?? "";
}

/** 0 for the country and provinces, 1 for prefectures, 2 for counties and what has no code. */
function levelOf({ place_code: code }: SearchedPlace): number {
  if (!code) return 2;
  return code.endsWith("0000") ? 0 : code.endsWith("00") ? 1 : 2;
}
