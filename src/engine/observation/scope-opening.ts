import { findWordsFrom } from "../text/word-finder.js";
import type { IndicatorIndex } from "./indicator.js";
import { partMeasure } from "./scope.table.js";
import { leadWords, tailWords, wholeWords } from "./words.js";

/** What a clause without a head of its own begins with: an indicator, else what is measured of a part, an act, or neither. */
export type Opening = "indicator" | "measure" | "act" | null;

/** Tells what words begin with. */
export function openingOf(words: string, index: IndicatorIndex): Opening {
  if (index.prefixOf(words)) return "indicator";
  if (words === "" || partMeasure.test(words)) return "measure";
  return startsPredicate(words, index) ? "act" : null;
}

const REACHES: ReadonlySet<string> = new Set(["reach", "up", "down", "rank"]);

/** Acts, and words of reaching, rising, falling and ranking. */
const predicates = findWordsFrom([
  ...wordsWith(leadWords, (role) => role === "act" || role === "addition"),
  ...wordsWith(tailWords, (role) => REACHES.has(role)),
]);

/** Nouns that begin like an act: 生产|安全. */
const wholes = findWordsFrom(wholeWords);

function wordsWith<Role>(words: ReadonlyMap<string, readonly Role[]>, is: (role: Role) => boolean): string[] {
  return [...words].filter(([, roles]) => roles.some(is)).map(([word]) => word);
}

/** Whether words begin with what is measured, with an act, or with a word of reaching, rising, falling or ranking. */
export function startsPredicate(words: string, index: IndicatorIndex): boolean {
  if (index.prefixOf(words) || index.startOf(words.slice(0, 4))) return true;
  const length = predicates.longest(words, 0);
  return length > 1 && wholes.longest(words, 0) <= length;
}
