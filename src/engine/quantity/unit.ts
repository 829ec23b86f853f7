import type { UnitRow } from "../types.js";
import { magnitudes, moreMarks, notUnits, perUnits, timeUnits, type TimeKind } from "./units.table.js";
import { isDigit, skipBlank } from "./scan.js";

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
}

/** Finds units by their longest match. */
export interface UnitIndex {
  rows: ReadonlyMap<string, UnitRow>;
  times: ReadonlyMap<string, TimeKind>;
  longest: number;
}

/** Builds the look-up of `data/units.csv` rows once. */
export function createUnitIndex(rows: readonly UnitRow[]): UnitIndex {
  const longest = Math.max(...rows.map((row) => row.text.length), ...timeUnits.map((unit) => unit.text.length));
  return {
    rows: new Map(rows.map((row) => [row.text, row])),
    times: new Map(timeUnits.map((unit) => [unit.text, unit.kind])),
    longest,
  };
}

const blocked = new Set(notUnits);
const blockedLengths = [...new Set(notUnits.map((word) => word.length))];
const PER_LONGEST = Math.max(...[...perUnits.keys()].map((text) => text.length));
/** 万亿亿 is beyond any amount; more magnitudes are noise. */
const MOST_EXPONENT = 20;
// Pages garbled in conversion show the percent sign as _M_M_.
const GARBLED_PERCENT = /(?:_M)+_?/y;

/** Reads the unit that follows a number ending at `at`; blanks and line ends may stand between. */
export function readUnit(text: string, at: number, index: UnitIndex): Unit {
  const unit: Unit = { end: at, exponent: 0, row: null, time: null, timeText: null, per: null, more: false };
  let next = at;
  for (;;) {
    next = skipBlank(text, next);
    if (matchAtom(text, next, index, unit)) break;
    const char = text[next];
    if (char !== undefined && moreMarks.has(char)) {
      unit.more = true;
      next++;
      continue;
    }
    const power = char === undefined ? undefined : magnitudes.get(char);
    if (power === undefined || unit.exponent + power > MOST_EXPONENT) break;
    unit.exponent += power;
    unit.end = ++next;
  }
  if (unit.row) readTail(text, unit);
  else if (unit.more && !unit.time && unit.exponent > 0 && moreMarks.has(text[unit.end] ?? "")) unit.end++;
  return unit;
}

function matchAtom(text: string, at: number, index: UnitIndex, unit: Unit): boolean {
  for (let length = Math.min(index.longest, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const row = index.rows.get(word);
    const time = row ? undefined : index.times.get(word);
    if (!row && !time) continue;
    if (length === 1 && startsBlockedWord(text, at)) return false;
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

function startsBlockedWord(text: string, at: number): boolean {
  return blockedLengths.some((length) => blocked.has(text.slice(at, at + length)));
}

/** Reads what may follow the unit: 多 (2倍多) and what it is per (/月, 每平方米). */
function readTail(text: string, unit: Unit): void {
  const tail = text[unit.end];
  if ((tail === "多" || tail === "余") && unit.row!.text.length === 1) {
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
