import type { DivisionRow } from "../types.js";
import { findWords } from "./facts-words.js";
import { isInForce, NATION, type PlaceIndex, type PlaceName } from "./place-index.js";

/** The place with a code in a year, null where no row has the code: `("140728", index, 2022)` → 平遥县. */
export function placeByCode(code: string, { byCode }: PlaceIndex, year: number | null): DivisionRow | null {
  const rows = byCode.get(code) ?? [];
  return rows.find((row) => isInForce(row, year)) ?? rows.at(-1) ?? null;
}

/** The place that a person calls by name (平遥县, 三明市三元区, 略阳), null where no place or several have it. */
export function placeByName(name: string, index: PlaceIndex, year: number | null): DivisionRow | null {
  const nation = index.byCode.get(NATION)?.[0];
  if (name === nation?.name) return nation;
  const parts: PlaceName[] = [];
  findWords(index.words, { text: name, limit: name.length }, (_start, _end, word) => {
    if ("text" in word) parts.push(word);
  });
  const above = new Set(parts.slice(0, -1).flatMap(({ rows }) => rows.map(({ code }) => code)));
  const rows = parts.at(-1)?.rows ?? [];
  const within = above.size > 0 ? rows.filter(({ parent }) => above.has(parent)) : rows;
  const inForce = within.filter((row) => isInForce(row, year));
  const likely = inForce.length > 0 ? inForce : within;
  return likely.length === 1 ? likely[0]! : null;
}
