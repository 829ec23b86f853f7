import type { Span } from "../types.js";
import { findWordsFrom } from "../text/word-finder.js";
import type { Evidence } from "./facts-evidence.js";
import { findWords } from "./facts-words.js";
import type { PlaceIndex, PlaceName } from "./place-index.js";
import {
  afterMediaName,
  afterOwnName,
  afterRanking,
  beforeOwnName,
  beforeRanking,
  beforeShortCounty,
  nationalCues,
  notCounties,
  placeCues,
  type PlaceKind,
} from "./place.table.js";

/** What was seen of one written name. */
export interface Sighting {
  name: PlaceName;
  /** How often it stands in the text, outside words and newspapers' names. */
  count: number;
  /** How often a word beside it says that it is the report's own place. */
  own: number;
  /** The weight of the first lines' cues. */
  cue: number;
  /** How often a name of another place stands right before it: 三明市 before 三元区. */
  behind: Map<PlaceName, number>;
  /** The best place to see it, and how good that is. */
  evidence: Evidence;
  strength: number;
}

/** What a text says about places. */
export interface PlaceSurvey {
  names: Map<PlaceName, Sighting>;
  /** How much the text speaks of 全县, 我市, … */
  kinds: Map<PlaceKind, number>;
  nation: { cue: number; evidence: Evidence | null };
  /** The first word that speaks of the nation as the report's own: 我国. */
  ownNation: Evidence | null;
}

/** How far into a text places are looked for, so that a text of any length costs the same; and how far its first lines reach. */
const LIMIT = 120_000;
const HEAD = 3000;

/** Counts the names of places in a text and what stands beside them. */
export function surveyPlaces(text: string, index: PlaceIndex): PlaceSurvey {
  const survey: PlaceSurvey = { names: new Map(), kinds: new Map(), nation: nationCues(text), ownNation: null };
  let before: { name: PlaceName; end: number } | null = null;
  findWords(index.words, { text, limit: LIMIT }, (start, end, word) => {
    if ("kind" in word) {
      if (isRanking(text, { start, end })) return;
      survey.kinds.set(word.kind, (survey.kinds.get(word.kind) ?? 0) + word.weight);
      if (word.kind === "国") survey.ownNation ??= { start, end, text: text.slice(start, end), rule: "place-nation" };
      return;
    }
    if (isPartOfWord(text, { start, end }, word)) return;
    const sighting = survey.names.get(word) ?? sight(survey, word, { start, end });
    if (before?.end === start) sighting.behind.set(before.name, (sighting.behind.get(before.name) ?? 0) + 1);
    before = { name: word, end };
    weigh(sighting, text, { start, end });
  });
  return survey;
}

function isRanking(text: string, { start, end }: Span): boolean {
  if (text[start] !== "全") return false;
  return afterRanking.test(text.slice(end, end + 2)) || beforeRanking.test(text.slice(Math.max(0, start - 1), start));
}

function sight({ names }: PlaceSurvey, name: PlaceName, { start, end }: Span): Sighting {
  const evidence = { start, end, text: name.text, rule: "place-name" };
  const sighting = { name, count: 0, own: 0, cue: 0, behind: new Map<PlaceName, number>(), evidence, strength: 1 };
  names.set(name, sighting);
  return sighting;
}

const ownWordsBehind = findWordsFrom(afterOwnName);
const mediaWordsBehind = findWordsFrom(afterMediaName);

/** Adds one sighting of a name, by what stands before and behind it. */
function weigh(sighting: Sighting, text: string, { start, end }: Span): void {
  sighting.count++;
  const before = beforeOwnName.find((word) => text.startsWith(word, start - word.length));
  if (before) {
    sighting.own += 3;
    prefer(sighting, text, { start: start - before.length, end, rule: "place-own-name", strength: 4 });
  } else if (ownWordsBehind.longest(text, end) > 0) sighting.own += 1;
  if (text[end] === "委" && sighting.name.form === "full") sighting.own += 3;
  if (start < HEAD) weighCue(sighting, text, { start, end });
}

function weighCue(sighting: Sighting, text: string, { start, end }: Span): void {
  const behind = text.slice(end, end + 24);
  for (const { id, after, weight } of placeCues) {
    const cue = after.exec(behind)?.[0];
    if (!cue) continue;
    sighting.cue += weight;
    prefer(sighting, text, { start, end: end + cue.length, rule: id, strength: weight });
    return;
  }
}

function prefer(sighting: Sighting, text: string, found: Span & { rule: string; strength: number }): void {
  if (found.strength <= sighting.strength) return;
  const { start, end, rule } = found;
  sighting.evidence = { start, end, rule, text: text.slice(start, end) };
  sighting.strength = found.strength;
}

/** Whether the letters of a name are none here: 代县 in 代县长 or 现代县城, 青海 in 青海日报. */
function isPartOfWord(text: string, { start, end }: Span, { text: name }: PlaceName): boolean {
  if (mediaWordsBehind.longest(text, end) > 0) return true;
  if (name.length > 2 || !name.endsWith("县")) return false;
  if (notCounties.some((word) => text.startsWith(word, start))) return true;
  const before = text[start - 1];
  if (before === undefined || !/\p{Script=Han}/u.test(before)) return false;
  return !beforeShortCounty.some((word) => text.startsWith(word, start - word.length));
}

function nationCues(text: string): PlaceSurvey["nation"] {
  const head = text.slice(0, HEAD);
  let cue = 0;
  let evidence: Evidence | null = null;
  for (const { id, pattern, weight } of nationalCues) {
    const found = pattern.exec(head);
    if (!found) continue;
    cue += weight;
    evidence ??= { start: found.index, end: found.index + found[0].length, text: found[0], rule: id };
  }
  return { cue, evidence };
}
