import type { Span } from "../../engine/types.js";
import { alignName, type SpeltName } from "./align.js";
import { normalName, normalText } from "./normal.js";

/** What of a name a query names, from the best: all of it, its beginning, a part. */
export type Reach = "whole" | "begin" | "initials" | "inside" | "around";

/** Reaches from the best to the least. */
export const reaches: readonly Reach[] = ["whole", "begin", "initials", "inside", "around"];

/** How well something answers to a query, and which parts of its names to mark. */
export interface Match {
  reach: Reach;
  zh: Span[];
  en: Span[];
}

/** Longer queries name nothing. */
export const LONGEST_QUERY = 64;

/** What a place is, at the end of its name; nobody need type it. */
const WHAT_IT_IS = /(?:特别行政区|自治[区州县旗]|林区|[省市县区盟旗])$/u;
const WHAT_IN_ENGLISH = / (?:Autonomous )?(?:County|District|City|Prefecture|League|Banner|Region|Province)$/u;

/** A Chinese name made ready: normalised, with the offset of each character in the name as written. */
export interface ReadyName extends SpeltName {
  at: readonly number[];
}

const ready = new Map<string, ReadyName>();

/** Makes a name ready, once: `spelt("吕梁市", "lü liang shi")`. */
export function spelt(written: string, pinyin: string | undefined): ReadyName {
  const key = `${written} ${pinyin ?? ""}`;
  const known = ready.get(key);
  if (known) return known;
  const { text: name, at } = normalText(written);
  const syllables = pinyin ? pinyin.split(" ").map((each) => normalText(each).text) : [];
  const made = { name, at, syllables: syllables.length === name.length ? syllables : null };
  ready.set(key, made);
  return made;
}

/** Finds a normalised query in a Chinese name, by characters, pinyin, initials or a mixture. */
export function matchChinese(query: string, name: ReadyName): Match | null {
  const found = alignName(query, name);
  if (!found) return null;
  const core = (name.name.length > 2 && name.name.replace(WHAT_IT_IS, "").length) || name.name.length;
  const typed = /[a-z]/.test(query);
  // every county has a syllable xian
  if (typed && found.start > 0 && found.start >= core) return null;
  const span = { start: name.at[found.start]!, end: name.at[found.end - 1]! + 1 };
  if (found.manner === "initials") return { reach: "initials", zh: [span], en: [] };
  const whole = found.start === 0 && found.end >= core;
  return { reach: whole ? "whole" : found.start === 0 ? "begin" : "inside", zh: [span], en: [] };
}

/** Finds a normalised query in an English name, at the beginning of a word or, where it is longer, anywhere. */
export function matchEnglish(query: string, name: string): Match | null {
  const { text, at } = normalName(name);
  if (!text.includes(query)) return null;
  const wordStarts = new Set([...name.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => at.indexOf(index)));
  const places = indexesOf(text, query).filter((place) => wordStarts.has(place) || query.length > 2);
  const place = places.find((each) => wordStarts.has(each)) ?? places[0];
  if (place === undefined) return null;
  const span = { start: at[place]!, end: at[place + query.length - 1]! + 1 };
  const core = normalName(name.replace(WHAT_IN_ENGLISH, "")).text.length;
  const reach = place > 0 ? "inside" : query.length >= core ? "whole" : "begin";
  return { reach, zh: [], en: [span] };
}

function indexesOf(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

/** Takes the better of two matches and marks what both found. */
export function together(first: Match | null, second: Match | null): Match | null {
  if (!first || !second) return first ?? second;
  const reach = reaches.indexOf(first.reach) <= reaches.indexOf(second.reach) ? first.reach : second.reach;
  return { reach, zh: joined(first.zh, second.zh), en: joined(first.en, second.en) };
}

/** Puts spans into order and joins those that touch. */
function joined(first: readonly Span[], second: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of [...first, ...second].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else all.push({ ...span });
  }
  return all;
}

/** A query made ready: as one, its blanks aside, and word by word; null where nothing is asked. */
export interface Query {
  whole: string;
  /** Two words or more, else none. */
  words: readonly string[];
}

/** Makes a query ready: `"Shanxi Píngyáo"` → `{whole: "shanxipingyao", words: ["shanxi", "pingyao"]}`. */
export function readQuery(written: string): Query | null {
  const whole = normalText(written).text;
  if (whole === "" || whole.length > LONGEST_QUERY) return null;
  const words = written.split(/[\s,，、·/]+/u).flatMap((word) => normalText(word).text || []);
  return { whole, words: words.length > 1 ? words : [] };
}

/**
 * Matches a query as one; where that names nothing, each of its words must name something: `ping yao` and `山西 平遥` find
 * 平遥县. Null where nothing is named.
 */
export function matchQuery({ whole, words }: Query, match: (normal: string) => Match | null): Match | null {
  const found = match(whole);
  if (found) return found;
  let all: Match | null = null;
  for (const word of words) {
    const one = match(word);
    if (!one) return null;
    all = together(all, one);
  }
  return all;
}
