import type { IndicatorRow } from "../types.js";
import { createWordMap, findWordsBefore, findWordsFrom } from "../text/word-finder.js";
import { leadWords, neutralEndings } from "./words.js";

/** An indicator found by one of its names. */
export interface IndicatorHit {
  row: IndicatorRow;
  /** The name as the table has it. */
  alias: string;
}

/** Looks indicators up by name; a name inside a longer one never counts, since it may be something narrower. */
export interface IndicatorIndex {
  /** All names, written out, without blanks and in capitals. */
  names: ReadonlyMap<string, IndicatorHit>;
  /** The indicator that `text` names as a whole, neutral endings (工程, 任务) aside; null where it is something else. */
  find(text: string): IndicatorHit | null;
  /** Whether `text` up to `end` ends with an indicator's name that begins a name there. */
  endsWithName(text: string, end: number): boolean;
  /** The longest indicator name that `text` begins with and that ends at a word's end; the rest must be neutral. */
  startOf(text: string): IndicatorHit | null;
  /** Whether a name that is no indicator's looks like one, so that a wording may be missing from the table. */
  resembles(text: string): boolean;
  /** The indicator with the id; null where the table has none. */
  byId(id: string): IndicatorHit | null;
  /** Whether an indicator's name may end within `text`, a quick test; the name may begin before it. */
  mayEndIn(text: string): boolean;
  /** The longest indicator name that `text` begins with, whatever follows. */
  prefixOf(text: string): IndicatorHit | null;
}

const BRACKETED = /\([^()]*\)/g;
const NOISE = /[\s_“”"'‘’《》]/g;
const ODD = /[a-z\s_“”"'‘’《》(]|收人/;
const endingsFrom = findWordsFrom(neutralEndings);
const endingsBefore = findWordsBefore(neutralEndings);

/** Builds the look-up of `data/indicators.csv` rows once. */
export function createIndicatorIndex(rows: readonly IndicatorRow[]): IndicatorIndex {
  const byName = new Map<string, IndicatorHit>();
  for (const row of rows) {
    for (const alias of [row.zh, ...row.aliases].flatMap(expandBraces)) {
      const key = normalise(alias);
      if (!byName.has(key)) byName.set(key, { row, alias });
    }
  }
  const names = [...byName.keys()];
  const hits = createWordMap(byName);
  const longest = Math.max(0, ...names.map((name) => name.length));
  const from = findWordsFrom(names);
  const before = findWordsBefore(names);

  const firsts = new Uint8Array(65536);
  for (const name of names) firsts[name.charCodeAt(0)] = 1;
  for (let code = 0; code < firsts.length; code++) if (ODD.test(String.fromCharCode(code))) firsts[code] = 1;

  function find(text: string): IndicatorHit | null {
    if (text.length > longest + 24 || firsts[text.charCodeAt(0)] !== 1) return null;
    const key = normalise(text);
    const hit = hits.get(key);
    if (hit) return hit;
    const ending = endingsBefore.longest(key, key.length, 2);
    return ending === 0 ? null : (hits.get(key, 0, key.length - ending) ?? null);
  }

  const endsWithName = (text: string, end: number): boolean => before.longest(text, end) > 0;

  function startOf(text: string): IndicatorHit | null {
    for (const length of from.lengths(text, 0))
      if (length > 1 && endsWord(text.slice(length))) return byName.get(text.slice(0, length))!;
    return null;
  }

  function prefixOf(text: string): IndicatorHit | null {
    const length = from.longest(text, 0);
    return length > 2 ? byName.get(text.slice(0, length))! : null;
  }

  const lastPairs = findWordsFrom(names.map((name) => name.slice(-2)));
  const lastChars = new Set(names.map((name) => name.at(-1)!));
  function mayEndIn(text: string): boolean {
    if (ODD.test(text) || lastChars.has(text[0]!)) return true;
    for (let at = 0; at + 1 < text.length; at++) if (lastPairs.longest(text, at) > 0) return true;
    return false;
  }

  const rowsById = new Map(rows.map((row) => [row.id, { row, alias: row.zh }]));
  const byId = (id: string) => rowsById.get(id) ?? null;
  const endings3 = findWordsBefore(names.filter((name) => name.length > 2).map((name) => name.slice(-3)));
  function resembles(text: string): boolean {
    if (endings3.longest(text, text.length) > 0) return true;
    for (let at = 0; at + 2 < text.length; at++) if (from.longest(text, at) > 2) return true;
    return false;
  }

  return { names: byName, find, endsWithName, startOf, byId, prefixOf, resembles, mayEndIn };
}

/** Writes out alternatives: `{城镇|农村|}低保标准` → 城镇低保标准, 农村低保标准, 低保标准. */
export function expandBraces(alias: string): string[] {
  const open = alias.indexOf("{");
  const close = alias.indexOf("}", open);
  if (open < 0 || close < 0) return [alias];
  const choices = alias.slice(open + 1, close).split("|");
  return expandBraces(alias.slice(close + 1)).flatMap((rest) =>
    choices.map((choice) => alias.slice(0, open) + choice + rest),
  );
}

function normalise(name: string): string {
  // most names are as the table writes them
  if (!ODD.test(name)) return name;
  const bare = name.includes("(") ? name.replace(BRACKETED, "") : name;
  // 收人 is 收入 misread by a scanner
  return bare.replace(NOISE, "").replace("收人", "收入").toUpperCase();
}

const WORD_END = /^(?:$|[\s,。;:、!?()”"和与及并的]|以上|以下|左右)/;

/** Whether what follows a name leaves it what it is: 老旧小区改造和…, 老旧小区改造项目, but not 老旧小区电力改造. */
export function endsWord(rest: string): boolean {
  if (WORD_END.test(rest)) return true;
  for (const length of endingsFrom.lengths(rest, 0)) if (WORD_END.test(rest.slice(length))) return true;
  return startsAdverb(rest);
}

/** Whether a word of manner follows, as in 农村道路分批改造, 分期分批. */
function startsAdverb(rest: string): boolean {
  if (/^分.分/.test(rest)) return true;
  for (let length = 4; length > 1; length--) {
    const roles = leadWords.get(rest.slice(0, length));
    if (roles) return roles.includes("filler") || roles.includes("from");
  }
  return false;
}
