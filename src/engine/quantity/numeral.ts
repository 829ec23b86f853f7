import { isDigit } from "./scan.js";

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

const TORN = /\d \d{1,2} ?(?:%|亿|万|元|年)/g;
const TORN_OFTEN = 3;

/** Prepares a text for reading numbers. */
export function createSource(text: string, raw: string): Source {
  return { text, raw, torn: (text.match(TORN)?.length ?? 0) >= TORN_OFTEN };
}

/** Reads the digits that begin at `at`: `25,000`, `132.2`, `5 . 5`. */
export function readDigits({ text, raw, torn }: Source, at: number): Numeral {
  if (torn) return readTornDigits(text, at);
  let end = digitsEnd(text, at);
  let value = text.slice(at, end);
  if (end - at <= 3) {
    let groups = "";
    while (isThousandsGroup(text, end, raw)) {
      groups += text.slice(end + 1, end + 4);
      end += 4;
    }
    value += groups;
  }
  const fraction = fractionStart(text, end);
  if (fraction > 0) {
    const fractionEnd = digitsEnd(text, fraction);
    value += "." + text.slice(fraction, fractionEnd);
    end = fractionEnd;
  }
  return { start: at, end, value, script: "digits" };
}

/** Joins what blanks have torn apart: 1 2.7 → 12.7, 40.8 2 → 40.82. */
function readTornDigits(text: string, at: number): Numeral {
  const [written] = /^\d+(?: \d+)?(?: ?\. ?\d+(?: \d{1,2}(?!\d))?)?/.exec(text.slice(at, at + LONGEST_TORN))!;
  return { start: at, end: at + written.length, value: written.replaceAll(" ", ""), script: "digits" };
}

const LONGEST_TORN = 24;

function digitsEnd(text: string, at: number): number {
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

function isThousandsGroup(text: string, at: number, raw: string): boolean {
  if (raw.charCodeAt(at) !== COMMA && !isWideGroup(raw, at)) return false;
  for (let i = 1; i <= 3; i++) if (!isDigit(text.charCodeAt(at + i))) return false;
  return !isDigit(text.charCodeAt(at + 4));
}

/** A full-width comma between full-width digits: ２７，２０３. */
function isWideGroup(raw: string, at: number): boolean {
  return raw[at] === "，" && isWideDigit(raw.charCodeAt(at - 1)) && isWideDigit(raw.charCodeAt(at + 1));
}

const isWideDigit = (code: number): boolean => code >= 0xff10 && code <= 0xff19;

/** Where the digits after a decimal point begin, or 0; the point may stand between blanks, as scanned pages have it. */
function fractionStart(text: string, at: number): number {
  let point = at;
  if (text.charCodeAt(point) === SPACE) point++;
  if (text.charCodeAt(point) !== DOT && !MISREAD_POINT.test(text.slice(point, point + 4))) return 0;
  let first = point + 1;
  if (point > at && text.charCodeAt(first) === SPACE) first++;
  if (!isDigit(text.charCodeAt(first))) return 0;
  const end = digitsEnd(text, first);
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

/**
 * Reads the Chinese numeral below 10,000 that begins at `at`: `一百二十` → 120, `十五` → 15; null where the characters are
 * no well-formed numeral (`一一`, `三五`), as in words and idioms. 万 and 亿 are left to the unit.
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
    if (factor >= lowest) return null;
    total += (digit === null || digit === 0 ? 1 : digit) * factor;
    lowest = factor;
    digit = null;
  }
  if (end === at) return null;
  return { start: at, end, value: String(total + (digit ?? 0)), script: "chinese" };
}

/**
 * Shifts a decimal by powers of ten without rounding and returns the nearest double: `("132.2", 8)` → 13220000000.
 */
export function shifted(value: string, exponent: number): number {
  return Number(`${value}e${exponent}`);
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
