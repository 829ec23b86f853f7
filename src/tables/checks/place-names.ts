import type { Lexicon } from "../../engine/index.js";
import type { DivisionRow } from "../../engine/types.js";

/** Names of places as files have them, in Chinese and in pinyin, made ready to be looked up. */
export interface PlaceNames {
  lexicon: Lexicon;
  /** Places by their English or pinyin name in lower case without blanks: guiyang, shaanxi. */
  byPinyin: ReadonlyMap<string, readonly DivisionRow[]>;
}

/** Makes the names of places ready once; the result serves any number of reports. */
export function createPlaceNames(lexicon: Lexicon): PlaceNames {
  const byPinyin = new Map<string, DivisionRow[]>();
  for (const row of lexicon.places.rows) {
    const name = (row.en ?? "").toLowerCase().replace(/[^a-z]/g, "");
    if (name) byPinyin.set(name, [...(byPinyin.get(name) ?? []), row]);
  }
  return { lexicon, byPinyin };
}
