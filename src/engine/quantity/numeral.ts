import { isDigit, skipPage } from "./scan.js";

/** A run of digits or Chinese numerals read as a number, without the magnitude that belongs to its unit. */
export interface Numeral {
  start: number;
  end: number;
  /** The value as a plain decimal: "132.2", "25000". */
  value: string;
  script: "digits" | "chinese";
}

const COMMA = 44;
const DOT = 46;
const SPACE = 32;
// 47?5% off a scanned page
const MISREAD_POINT = /^\?\d{1,2}%/;

/** A text that numbers are read from. */
export interface Source {
  /** Folded. */
  text: string;
  /** Before folding: an ASCII comma separates thousands, a full-width one only between full-width digits. */
  raw: string;
  /** Whether blanks tear numbers apart throughout, as in text taken off a page: 40.8 2亿元. */
  torn: boolean;
}

/** A blank in the folded text that was no blank before: a zero-width character or another mark, which parts nothing. */
function isNothing({ text, raw }: Source, at: number): boolean {
  return text.charCodeAt(at) === SPACE && NOTHING.test(raw[at] ?? "");
}

const NOTHING = /\S|\ufeff/;

const TORN = /\d \d{1,2} ?(?:%|亿|万|元|年)/g;
const TORN_OFTEN = 3;

/** Prepares a text for reading numbers. */
export function createSource(text: string, raw: string): Source {
  return { text, raw, torn: (text.match(TORN)?.length ?? 0) >= TORN_OFTEN };
}

/** Reads the digits that begin at `at`: `25,000`, `132.2`, `5 . 5`. */
export function readDigits(source: Source, at: number): Numeral {
  const { text, raw, torn } = source;
  if (torn) return readTornDigits(text, at);
  let end = digitsEnd(source, at);
  let value = digitsOf(text, at, end);
  if (end - at <= 3) {
    let groups = "";
    while (isThousandsGroup(text, end, raw)) {
      groups += text.slice(end + 1, end + 4);
      end += 4;
    }
    value += groups;
  }
  return withFraction(source, { start: at, end, value, script: "digits" });
}

function withFraction(source: Source, whole: Numeral): Numeral {
  const fraction = fractionStart(source, whole.end);
  if (fraction === 0) return whole;
  const end = digitsEnd(source, fraction);
  return { ...whole, end, value: `${whole.value}.${digitsOf(source.text, fraction, end)}` };
}

const digitsOf = (text: string, from: number, to: number) => text.slice(from, to).replaceAll(" ", "");

const GROUP_BEFORE = /[第\dA-Za-z.,/(“‘"《-] ?$/;

/**
 * Goes on from digits into groups of three that a blank or a full-width comma sets off: 1 204 300人, 19，000元. What is
 * read so is a number only before a unit, which the caller looks for; null where there are no such groups.
 */
export function readSpacedGroups(source: Source, first: Numeral): Numeral | null {
  const { text, raw } = source;
  if (first.end - first.start > 3 || text[first.start] === "0") return null;
  if (GROUP_BEFORE.test(text.slice(Math.max(0, first.start - 2), first.start))) return null;
  const mark = raw[first.end] === "，" ? "," : " ";
  let { end, value } = first;
  while (text[end] === mark && (mark === " " || raw[end] === "，") && isGroup(text, end + 1)) {
    value += text.slice(end + 1, end + 4);
    end += 4;
  }
  return end === first.end ? null : withFraction(source, { ...first, end, value });
}

/** Three digits and no more. */
function isGroup(text: string, at: number): boolean {
  for (let i = 0; i < 3; i++) if (!isDigit(text.charCodeAt(at + i))) return false;
  return !isDigit(text.charCodeAt(at + 3));
}

/**
 * Goes on from digits over one tear by a blank, a line's end or a page number within the fraction: 168.4 2亿元, 301. ⏎ 5亿元.
 * The caller looks for the unit, as above.
 */
export function readTornFraction({ text }: Source, first: Numeral): Numeral | null {
  const hasFraction = first.value.includes(".");
  if (!hasFraction && text[first.end] !== ".") return null;
  if (/[A-Za-z\n ][-.]?$/.test(text.slice(Math.max(0, first.start - 2), first.start))) return null;
  const gap = hasFraction ? first.end : first.end + 1;
  const at = skipPage(text, gap);
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  if (at === gap || end === at || end - at > 2) return null;
  const value = `${first.value}${hasFraction ? "" : "."}${text.slice(at, end)}`;
  return { ...first, end, value };
}

/** Joins what blanks have torn apart: 1 2.7 → 12.7, 40.8 2 → 40.82. */
function readTornDigits(text: string, at: number): Numeral {
  const [written] = /^\d+(?: \d+)?(?: ?\. ?\d+(?: \d{1,2}(?!\d))?)?/.exec(text.slice(at, at + LONGEST_TORN))!;
  return { start: at, end: at + written.length, value: written.replaceAll(" ", ""), script: "digits" };
}

const LONGEST_TORN = 24;

function digitsEnd(source: Source, at: number): number {
  const { text } = source;
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at++;
    let next = at;
    while (isNothing(source, next)) next++;
    if (next === at || !isDigit(text.charCodeAt(next))) return at;
    at = next;
  }
}

function isThousandsGroup(text: string, at: number, raw: string): boolean {
  return (raw.charCodeAt(at) === COMMA || isWideGroup(raw, at)) && isGroup(text, at + 1);
}

/** A full-width comma between full-width digits: ２７，２０３. */
function isWideGroup(raw: string, at: number): boolean {
  return raw[at] === "，" && isWideDigit(raw.charCodeAt(at - 1)) && isWideDigit(raw.charCodeAt(at + 1));
}

const isWideDigit = (code: number): boolean => code >= 0xff10 && code <= 0xff19;

/** Where the digits after a decimal point begin, or 0; the point may stand between blanks, as scanned pages have it. */
function fractionStart(source: Source, at: number): number {
  const { text } = source;
  let point = at;
  while (isNothing(source, point)) point++;
  if (point === at && text.charCodeAt(point) === SPACE) point++;
  if (text.charCodeAt(point) !== DOT && !MISREAD_POINT.test(text.slice(point, point + 4))) return 0;
  let first = point + 1;
  if (point > at && text.charCodeAt(first) === SPACE) first++;
  while (isNothing(source, first)) first++;
  if (!isDigit(text.charCodeAt(first))) return 0;
  const end = digitsEnd(source, first);
  // 2022.10.06 is a date, 1.2022年 an enumerator before a year
  if (text.charCodeAt(end) === DOT && isDigit(text.charCodeAt(end + 1))) return 0;
  if (end - first === 4 && text[end] === "年") return 0;
  return first;
}

const CHINESE_DIGITS = "零一二三四五六七八九";
const chineseDigit = new Map<string, number>([...CHINESE_DIGITS].map((char, i) => [char, i]));
chineseDigit.set("〇", 0).set("两", 2);
const multiplier = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** Whether the character can begin or continue a Chinese numeral below 10,000. */
export function isChineseNumeral(char: string | undefined): boolean {
  return char !== undefined && (chineseDigit.has(char) || multiplier.has(char));
}

const THOUSAND_UNIT = /^千[瓦米克伏升安卡]/;

/**
 * Reads the Chinese numeral below 10,000 that begins at `at`: `一百二十` → 120, `十五` → 15; null where the characters are
 * no well-formed numeral (`一一`, `三五`), as in words and idioms. 万 and 亿 are left to the unit, and so is 千 where a
 * numeral cannot go on with it: 二百|千瓦.
 */
export function readChinese(text: string, at: number): Numeral | null {
  let end = at;
  let total = 0;
  let digit: number | null = null;
  let lowest = 10000;
  for (; ; end++) {
    const char = text[end]!;
    const value = chineseDigit.get(char);
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
      continue;
    }
    const factor = multiplier.get(char);
    if (factor === undefined) break;
    if (factor >= lowest) {
      if (!THOUSAND_UNIT.test(text.slice(end, end + 2))) return null;
      break;
    }
    // 千百亿, 百十户: an idiom
    if (digit === null && total > 0) return null;
    total += (digit === null || digit === 0 ? 1 : digit) * factor;
    lowest = factor;
    digit = null;
  }
  if (end === at) return null;
  return { start: at, end, value: String(total + (digit ?? 0)), script: "chinese" };
}

/** The digits behind 点, as far as they go. */
export function readDecimals(text: string, at: number): string {
  let digits = "";
  for (let digit; (digit = "零一二三四五六七八九".indexOf(text[at] ?? "?")) >= 0; at++) digits += digit;
  return digits;
}

/** Whether a numeral, of either script, stands at the offset. */
export function startsNumeral(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || isChineseNumeral(text[at]);
}

/**
 * Shifts a decimal by powers of ten without rounding and returns the nearest double: `("132.2", 8)` → 13220000000.
 */
export function shifted(value: string, exponent: number): number {
  return exponent === 0 ? Number(value) : Number(`${value}e${exponent}`);
}

/** Multiplies two plain decimals exactly and returns the nearest double: `("5", "0.0005", 4)` → 25 (that is 5 × 0.0005 × 10⁴). */
export function scaled(value: string, scale: string, exponent: number): number {
  if (scale === "1") return shifted(value, exponent);
  const [a, shiftA] = integerParts(value);
  const [b, shiftB] = integerParts(scale);
  return Number(`${a * b}e${exponent - shiftA - shiftB}`);
}

function integerParts(decimal: string): [digits: bigint, shift: number] {
  const point = decimal.indexOf(".");
  if (point < 0) return [BigInt(decimal), 0];
  return [BigInt(decimal.slice(0, point) + decimal.slice(point + 1)), decimal.length - point - 1];
}
