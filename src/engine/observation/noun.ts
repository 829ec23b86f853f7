import { isNoNoun } from "./bound.js";
import type { Clause } from "./clause.js";
import type { IndicatorIndex } from "./indicator.js";
import type { NameItem } from "./name.js";
import { leadWords, tailLongest, tailWords } from "./words.js";

/** The noun after the unit: 6个示范村 → 示范村. */
export function nounAfter(clause: Clause, index: IndicatorIndex): NameItem | null {
  // 462套(间)保障性住房: another word for the unit
  const words = clause.after.replace(/^(?:\([^()]{1,4}\))?(?:以上|以下|左右|以内|[多余])?的?/, "");
  if (words === "" || /^[)”、和与及]/.test(words) || isNoNoun(words)) return null;
  // 由3万亩增加到5万亩: the change goes on
  if (startsChange(words)) return null;
  const hit = index.startOf(words);
  if (hit) return { text: hit.alias, indicator: hit };
  const noun = words.slice(0, nounEnd(words));
  return noun.length >= 2 ? { text: noun, indicator: null } : null;
}

function startsChange(words: string): boolean {
  for (let length = Math.min(tailLongest, words.length); length > 1; length--) {
    const roles = tailWords.get(words.slice(0, length));
    if (roles) return roles.includes("to");
  }
  return false;
}

const NOUN_BREAK = /[、“”(和与及]/;
const LONGEST_NOUN = 18;

function nounEnd(words: string): number {
  for (let at = 2; at < Math.min(words.length, LONGEST_NOUN); at++) {
    if (NOUN_BREAK.test(words[at]!) && !/^\([^()]{1,3}\)/.test(words.slice(at, at + 5))) return at;
    for (let length = Math.min(tailLongest, words.length - at); length > 1; length--) {
      const word = words.slice(at, at + length);
      const roles = tailWords.get(word);
      if (roles && !roles.includes("generic") && !roles.includes("scope")) return at;
      if (leadWords.get(word)?.includes("from")) return at;
    }
  }
  return Math.min(words.length, LONGEST_NOUN);
}
