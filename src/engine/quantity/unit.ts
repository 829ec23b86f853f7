import type { UnitRow } from "../types.js";
import { magnitudes, moreMarks, notUnits, perUnits, timeUnits, type OtherWord, type TimeKind } from "./units.table.js";
import { findWordsFrom, type WordFinder } from "../text/word-finder.js";
import { isDigit, skipBlank, skipPage } from "./scan.js";

/** A unit as it stands after a number. */
export interface Unit {
  /** End of the unit; the end of the number where there is none. */
  end: number;
  /** Power of ten of the magnitudes before the unit: 万亩 → 4. */
  exponent: number;
  /** The row of `data/units.csv`; null where only a magnitude stands there (1386万) or a time unit. */
  row: UnitRow | null;
  time: TimeKind | null;
  /** The unit of time as written: 岁, 天; null otherwise. */
  timeText: string | null;
  /** Base unit of what the rate is per: 元/月 → "月". */
  per: string | null;
  /** Whether 余, 多 or 来 stands between number and unit. */
  more: boolean;
  /** The unit to show, where the words right after the number are not it: 亿元 of 3 in 3至5亿元; null otherwise. */
  written: string | null;
}

/** No unit, for a number that ends at the offset. */
export function noUnit(end: number): Unit {
  return { end, exponent: 0, row: null, time: null, timeText: null, per: null, more: false, written: null };
}

/** Finds units by their longest match. */
export interface UnitIndex {
  rows: ReadonlyMap<string, UnitRow>;
  times: ReadonlyMap<string, TimeKind>;
  /** Finds units of both kinds that begin at a place. */
  from: WordFinder;
  /** Finds those of `rows` alone. */
  rowsFrom: WordFinder;
}

/** Builds the look-up of `data/units.csv` rows once. */
export function createUnitIndex(rows: readonly UnitRow[]): UnitIndex {
  const texts = rows.map((row) => row.text);
  return {
    rows: new Map(rows.map((row) => [row.text, row])),
    times: new Map(timeUnits.map((unit) => [unit.text, unit.kind])),
    from: findWordsFrom([...texts, ...timeUnits.map((unit) => unit.text)]),
    rowsFrom: findWordsFrom(texts),
  };
}

/** For the units that begin other words, what must follow them there. */
const otherWords: ReadonlyMap<string, OtherWord> = new Map(notUnits.map((row) => [row.unit, row]));
const PER_LONGEST = Math.max(...[...perUnits.keys()].map((text) => text.length));
/** 万亿亿 is beyond any amount; more magnitudes are noise. */
const MOST_EXPONENT = 20;
// a percent sign garbled in conversion: capitals between low lines
const GARBLED_PERCENT = /(?:_[A-Z])+_?/y;

/** Reads the unit that follows a number ending at `at`; blanks and line ends may stand between. */
export function readUnit(text: string, at: number, index: UnitIndex): Unit {
  const unit = noUnit(at);
  readAtoms(text, at, index, unit);
  if (unit.end === at && !unit.more) readBehindGap(text, at, index, unit);
  if (unit.row?.text === "个") readPartedPoints(text, unit, index);
  if (unit.row) readTail(text, unit);
  else if (unit.more && !unit.time && unit.exponent > 0 && moreMarks.has(text[unit.end] ?? "")) unit.end++;
  return unit;
}

/** Reads 2个多百分点, where a mark of more parts the unit. */
function readPartedPoints(text: string, unit: Unit, index: UnitIndex): void {
  const { end } = unit;
  if (!moreMarks.has(text[end] ?? "") || !text.startsWith("百分点", end + 1)) return;
  unit.row = index.rows.get("个百分点") ?? unit.row;
  unit.more = true;
  unit.end = end + 4;
  unit.written = "个百分点";
}

/** Reads magnitudes and the unit. */
function readAtoms(text: string, at: number, index: UnitIndex, unit: Unit): void {
  let next = at;
  for (;;) {
    next = skipBlank(text, next);
    if (matchAtom(text, next, index, unit)) return;
    const char = text[next];
    if (char !== undefined && moreMarks.has(char)) {
      unit.more = true;
      next++;
      continue;
    }
    const power = char === undefined ? undefined : magnitudes.get(char);
    if (power === undefined || unit.exponent + power > MOST_EXPONENT) return;
    unit.exponent += power;
    unit.end = ++next;
  }
}

// 86.2(不含军工企业)亿元, 30(含)人
const ASIDE = /^\([^()\d\n]{1,16}\)/;

/** Reads a unit behind a remark in brackets or a page number, which part it from its number. */
function readBehindGap(text: string, at: number, index: UnitIndex, unit: Unit): void {
  const aside = text[at] === "(" ? ASIDE.exec(text.slice(at, at + 19)) : null;
  const next = aside ? at + aside[0].length : skipPage(text, at);
  if (next === skipBlank(text, at)) return;
  const found = noUnit(at);
  readAtoms(text, next, index, found);
  // a line that begins with a unit alone goes on from the page before
  if (found.row === null || found.row.family === "count" || (!aside && text[at] !== "\n" && text[at] !== " ")) return;
  Object.assign(unit, found);
  unit.written = text.slice(next, found.end).replace(/\s+/g, "");
}

function matchAtom(text: string, at: number, index: UnitIndex, unit: Unit): boolean {
  for (const length of index.from.lengths(text, at)) {
    const word = text.slice(at, at + length);
    const row = index.rows.get(word);
    const time = row ? undefined : index.times.get(word);
    if (isOtherWord(text, at, length)) continue;
    // in 0km2023年 the digits are the year's
    if (isDigit(word.charCodeAt(length - 1)) && isDigit(text.charCodeAt(at + length))) continue;
    unit.row = row ?? null;
    unit.time = time ?? null;
    unit.timeText = time ? word : null;
    unit.end = at + length;
    return true;
  }
  if (text[at + 1] === " " && text[at] !== " ") return matchSplitAtom(text, at, index, unit);
  if (text[at] !== "_") return false;
  GARBLED_PERCENT.lastIndex = at;
  if (!GARBLED_PERCENT.test(text)) return false;
  unit.row = index.rows.get("%") ?? null;
  unit.end = GARBLED_PERCENT.lastIndex;
  return true;
}

/** Matches a unit that a page break tore apart: 60微 克. */
function matchSplitAtom(text: string, at: number, index: UnitIndex, unit: Unit): boolean {
  const second = skipBlank(text, at + 1);
  for (let length = 3; length > 0; length--) {
    const row = index.rows.get(text[at]! + text.slice(second, second + length));
    if (!row) continue;
    unit.row = row;
    unit.end = second + length;
    return true;
  }
  return false;
}

const LONGEST_REST = 4;
const LONGEST_BEFORE = 24;

/** Whether the characters that look like a unit begin a longer word: 5|部门, 3|台阶. */
function isOtherWord(text: string, at: number, length: number): boolean {
  const row = otherWords.get(text.slice(at, at + length));
  if (!row || row.before?.test(text.slice(Math.max(0, at - LONGEST_BEFORE), at)) === false) return false;
  return row.rest.test(text.slice(at + length, at + length + LONGEST_REST));
}

/** Reads what may follow the unit: 多 (2倍多) and what it is per (/月, 每平方米). */
function readTail(text: string, unit: Unit): void {
  const tail = text[unit.end];
  // 比预算的2亿元多出3000万元 says by how much
  if ((tail === "多" || tail === "余") && unit.row!.text.length === 1 && text[unit.end + 1] !== "出") {
    unit.more = true;
    unit.end++;
  }
  for (;;) {
    const mark = text[unit.end];
    if (mark !== "/" && mark !== "每" && mark !== "·") return;
    const length = perLength(text, unit.end + 1);
    if (length === 0) return;
    const base = perUnits.get(text.slice(unit.end + 1, unit.end + 1 + length))!;
    // beside a time, 每人 is dropped: 元/人·月 is CNY/月
    if (unit.per === null || unit.per === "人") unit.per = base;
    unit.end += 1 + length;
  }
}

function perLength(text: string, at: number): number {
  for (let length = Math.min(PER_LONGEST, text.length - at); length > 0; length--)
    if (perUnits.has(text.slice(at, at + length))) return length;
  return 0;
}
