import { startsOf } from "../text/pattern-starts.js";
import { createWordMap, findWordsFrom } from "../text/word-finder.js";
import { scopeNouns } from "./scope.table.js";

const endsOf = (nouns: typeof scopeNouns): string => nouns.map(({ ends }) => ends).join("|");

const PART = new RegExp(endsOf(scopeNouns));
const ZONE = new RegExp(endsOf(scopeNouns.filter(({ isZone }) => isZone)));

/** What the ends of names begin with: a quick test that most words fail. */
const starts = findWordsFrom(startsOf(endsOf(scopeNouns)));

/** Whether words may hold the end of a part's name. */
export function mayHoldEnd(words: string): boolean {
  return starts.isIn(words);
}

/** Whether words may name a part: what most of them don't. */
export function mayNamePart(words: string): boolean {
  return starts.isIn(words) && PART.test(words);
}

/** Whether words may name a zone. */
export function mayNameZone(words: string): boolean {
  return starts.isIn(words) && ZONE.test(words);
}

/** The kinds of part, as bits, that may end with what begins like this. */
const kindsByStart = createWordMap(kindsOfStarts());

function kindsOfStarts(): [string, number][] {
  const kinds = scopeNouns.map(({ ends }) => new Set(startsOf(ends)));
  const bits = (start: string): number =>
    kinds.reduce((all, own, kind) => ([...own].some((each) => start.startsWith(each)) ? all | (1 << kind) : all), 0);
  return kinds.flatMap((own) => [...own].map((start): [string, number] => [start, bits(start)]));
}

/** Farther from the start of words no name of a part ends. */
const FARTHEST = 32;

/** The kinds of part, as bits by their places in the table, whose ends may stand near the start of words. */
export function kindsIn(words: string): number {
  let kinds = 0;
  for (let at = 0; at < words.length && at < FARTHEST; at++) kinds |= kindsByStart.longest(words, at)?.value ?? 0;
  return kinds;
}
