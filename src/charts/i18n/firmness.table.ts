/** How firmly a target is worded, from the firmest to the softest. */
import type { Lang } from "./lang.js";

/** A way of wording a target. */
export type Firmness = "ensured" | "floor" | "plain" | "about" | "striven";

/** The ways in order; a target is of the first whose words it has, `plain` where it has none. */
export const FIRMNESS: readonly {
  id: Firmness;
  zh: string;
  en: string;
  words: RegExp | null;
  example: string;
  counter: string;
}[] = [
  {
    id: "ensured",
    zh: "确保、不低于",
    en: "ensured or “no less than”",
    words: /确保|务必|必须|保证|不低于|不少于|不超过/,
    example: "确保增长6%",
    counter: "力争增长6%",
  },
  {
    id: "striven",
    zh: "力争、努力",
    en: "striven for",
    words: /力争|争取|努力|力求|奋力|冲刺|力促|有望/,
    example: "力争达到6%",
    counter: "确保达到6%",
  },
  {
    id: "floor",
    zh: "以上、超、以内",
    en: "“above”, “within”",
    words: /以上|以内|以下|超|高于|低于|突破|大于/,
    example: "增长6%以上",
    counter: "增长6%左右",
  },
  {
    id: "about",
    zh: "左右、约",
    en: "“about”",
    words: /左右|约|近|上下/,
    example: "增长6%左右",
    counter: "增长6%以上",
  },
  { id: "plain", zh: "只有数字", en: "the bare number", words: null, example: "增长6%", counter: "增长6%左右" },
];

/** From the firmest to the softest, as a list shows them. */
export const FIRMEST_FIRST: readonly Firmness[] = ["ensured", "floor", "plain", "about", "striven"];

/** Tells how firmly words are worded: ["力争", "以上"] → "striven". */
export function firmnessOf(wording: readonly string[]): Firmness {
  const found = FIRMNESS.find(({ words }) => words !== null && wording.some((word) => words.test(word)));
  return found?.id ?? "plain";
}

/** The words of commitment among those of a number, without its bounds: ["力争", "以上"] → ["力争"]. */
export function commitmentWords(wording: readonly string[]): string[] {
  return wording.filter((word) => firmnessOf([word]) === "striven" || /确保|务必|必须|保证/.test(word));
}

/** Names a way of wording. */
export function firmnessName(id: Firmness, lang: Lang): string {
  return FIRMNESS.find((row) => row.id === id)?.[lang] ?? id;
}
