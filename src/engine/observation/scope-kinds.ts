import { startsOf } from "../text/pattern-starts.js";
import { createWordMap, findWordsFrom } from "../text/word-finder.js";
import { scopeNouns } from "./scope.table.js";

/** How long the prefixes of the table are at most. */
const LONGEST_PREFIX = 2;

const endsOf = (nouns: typeof scopeNouns): string => nouns.map(({ ends }) => ends).join("|");

const PART = new RegExp(endsOf(scopeNouns));
const zoneEnds = endsOf(scopeNouns.filter(({ isZone }) => isZone));
const ZONE = new RegExp(zoneEnds);

/** What the ends of names begin with: a quick test that most words fail. */
const starts = findWordsFrom(startsOf(endsOf(scopeNouns)));
const zoneStarts = findWordsFrom(startsOf(zoneEnds));

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
  return zoneStarts.isIn(words) && ZONE.test(words);
}

/** The kinds of part, as bits, that may end with what begins like this. */
const kindsByStart = createWordMap(kindsOfStarts());

function kindsOfStarts(): [string, number][] {
  const kinds = scopeNouns.map(({ ends }) => new Set(startsOf(ends)));
  const bits = (start: string): number =>
    kinds.reduce((all, own, kind) => ([...own].some((each) => start.startsWith(each)) ? all | (1 << kind) : all), 0);
  return kinds.flatMap((own) => [...own].map((start): [string, number] => [start, bits(start)]));
}

/** The kinds whose ends may stand at a place of the words, as bits: what may be before the end is no longer. */
const kindsAt: number[] = [];
scopeNouns.forEach(({ before = "{0,14}?", prefix }, kind) => {
  const most = Number(/,(\d+)\}/.exec(before)![1]) + (prefix === undefined ? 0 : LONGEST_PREFIX);
  for (let at = 0; at <= most; at++) kindsAt[at] = (kindsAt[at] ?? 0) | (1 << kind);
});

/** The kinds of part, as bits by their places in the table, whose names words may begin with. */
export function kindsAtHead(words: string): number {
  let kinds = 0;
  for (let at = 0; at < words.length && at < kindsAt.length; at++)
    kinds |= (kindsByStart.longest(words, at)?.value ?? 0) & kindsAt[at]!;
  return kinds;
}
