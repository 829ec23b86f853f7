import { joinLowerPart, joinSmallChange } from "./joined.js";
import { createToken, type NumberToken } from "./number-token.js";
import { readPartsInDigits, readPartsInWords, readUpperPart } from "./parts.js";
import {
  createSource,
  isChineseNumeral,
  readChinese,
  readDecimals,
  readDigits,
  readSpacedGroups,
  readTornFraction,
  type Numeral,
  type Source,
} from "./numeral.js";
import { noUnit, readUnit, type Unit, type UnitIndex } from "./unit.js";

// Longer digit runs are serial numbers, not quantities; a bound also keeps hostile input linear.
const MOST_DIGITS = 15;

const DIGIT = 1;
const CHINESE = 2;
const ROUGH = 3;
const kinds = new Uint8Array(65536);
for (let code = 48; code <= 57; code++) kinds[code] = DIGIT;
for (const char of "零〇一二两三四五六七八九十百千万亿") kinds[char.charCodeAt(0)] = CHINESE;
for (const char of "数几") kinds[char.charCodeAt(0)] = ROUGH;

/**
 * Finds every run of digits and every Chinese numeral that carries a unit, in text order and without overlap.
 * `text` is folded, `raw` is the same text before folding.
 */
export function findNumbers(text: string, raw: string, units: UnitIndex): NumberToken[] {
  const found: NumberToken[] = [];
  const source = createSource(text, raw);
  for (let at = 0; at < text.length; at++) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === 0) continue;
    const number =
      kind === DIGIT
        ? readDigitToken(source, at, units)
        : kind === CHINESE
          ? readChineseToken(source, at, units)
          : readRoughToken(text, at, units);
    if (number) found.push(number);
    const upper = number?.form === "percent" ? readUpperPart(source, number, units) : null;
    if (upper) found.push(upper);
    at = ((upper ?? number)?.end ?? (kind === CHINESE ? chineseRunEnd(text, at) : at + 1)) - 1;
  }
  return found;
}

function chineseRunEnd(text: string, at: number): number {
  if (text[at] === "万" || text[at] === "亿") return at + 1;
  while (isChineseNumeral(text[at])) at++;
  return at;
}

function readDigitToken(source: Source, at: number, units: UnitIndex): NumberToken {
  const { text } = source;
  const numeral = readDigits(source, at);
  if (numeral.value.length > MOST_DIGITS + 1) return createToken(numeral, noUnit(numeral.end), "plain");
  const parts = readPartsInDigits(source, numeral, units);
  const high =
    parts ?? readMended(source, numeral, units) ?? createToken(numeral, readUnit(text, numeral.end, units), "plain");
  const read = parts ?? joinSmallChange(source, joinLowerPart(source, high, units), units);
  return isNegative(text, at, read.unit) ? { ...read, negative: true } : read;
}

/** The digits together with what a blank, a comma or a torn line has set off from them, where a unit stands behind all. */
function readMended(source: Source, numeral: Numeral, units: UnitIndex): NumberToken | null {
  const mended = readSpacedGroups(source, numeral) ?? readTornFraction(source, numeral);
  if (!mended || mended.value.length > MOST_DIGITS + 1) return null;
  const unit = readUnit(source.text, mended.end, units);
  return unit.row || unit.exponent > 0 ? createToken(mended, unit, "plain") : null;
}

// 增长-5.2%, 由上年的-8.5%, 分别增长3%、-2%; after a digit, a unit or another dash the dash is no minus
const MINUS_OF_RATE = /[一-龥](?<![万亿元人户亩吨年月日号级位名个家成倍番点])$/;
const RATES: ReadonlySet<string> = new Set(["proportion", "permille", "points", "temperature"]);
const MINUS_BEFORE = /[长为降率幅达到比的由从速值额数润和与、(]$/;

/** Whether - or 负 before the number is its sign; in 正负3% and 减负3亿元 it is none. */
function isNegative(text: string, at: number, { row }: Unit): boolean {
  const sign = text[at - 1];
  if (sign !== "-" && sign !== "负") return false;
  const before = text.slice(Math.max(0, at - 2), at - 1);
  return MINUS_BEFORE.test(before) || (sign === "-" && RATES.has(row?.family ?? "") && MINUS_OF_RATE.test(before));
}

function readChineseToken(source: Source, at: number, units: UnitIndex): NumberToken | null {
  const { text } = source;
  const parts = readPartsInWords(source, at, units);
  if (parts) return parts;
  if (text[at] === "万" || text[at] === "亿") return readMagnitudeAlone(text, at, units);
  // 千瓦时 and 百分点 are units, wherever they stand
  if (units.rowsFrom.longest(text, at, Math.min(text.length, at + 4)) > 1) return null;
  const year = readYearInWords(text, at);
  if (year) return createToken(year, readUnit(text, year.end, units), "plain");
  const numeral = readChinese(text, at);
  if (!numeral) return null;
  const decimal = readDecimal(text, numeral, units);
  if (decimal) return decimal;
  const unit = readUnit(text, numeral.end, units);
  if (!unit.row && unit.exponent === 0 && text[at - 1] !== "第") return readLowerEnd(text, numeral, units);
  const joined = joinLowerPart(source, createToken(numeral, unit, "plain"), units);
  return joined.unit.time ? null : joinSmallChange(source, joined, units);
}

/** Reads 万亿元 in 突破万亿元: one of the magnitude. */
function readMagnitudeAlone(text: string, at: number, units: UnitIndex): NumberToken | null {
  if (!MAY_REACH.has(text[at - 1] ?? "")) return null;
  const unit = readUnit(text, at, units);
  if (unit.time || unit.more || (!unit.row && unit.exponent < 8)) return null;
  return createToken({ start: at, end: at, value: "1", script: "chinese" }, unit, "plain");
}

/** Last characters of the words that say what is reached. */
const MAY_REACH: ReadonlySet<string> = new Set("破超过达到上入越逾近约在");

const RANGE_JOINT = /^ ?(?:[-~至到]|--) ?/;

/** Reads 三 in 三到五公里, which has its unit behind the upper end. */
function readLowerEnd(text: string, numeral: Numeral, units: UnitIndex): NumberToken | null {
  const joint = RANGE_JOINT.exec(text.slice(numeral.end, numeral.end + 4));
  if (!joint || numeral.end - numeral.start > LONGEST_NUMERAL) return null;
  const upper = readChinese(text, numeral.end + joint[0].length);
  if (!upper || Number(upper.value) <= 0) return null;
  const unit = readUnit(text, upper.end, units);
  if (unit.time || (!unit.row && unit.exponent === 0)) return null;
  return { ...createToken(numeral, noUnit(numeral.end), "plain"), opensRange: true };
}

const LONGEST_NUMERAL = 8;
const YEAR_IN_WORDS = /[一二][九〇零][〇零一二三四五六七八九]{2}(?=年)/y;

/** Reads the digits of 一九五三年 and 二〇三五年. */
function readYearInWords(text: string, at: number): Numeral | null {
  YEAR_IN_WORDS.lastIndex = at;
  const digits = YEAR_IN_WORDS.exec(text)?.[0];
  if (!digits) return null;
  const value = [...digits.replaceAll("零", "〇")].map((char) => "〇一二三四五六七八九".indexOf(char)).join("");
  return { start: at, end: at + 4, value, script: "chinese" };
}

/** Families whose units count whole things only, before which 点 belongs to another word. */
const WHOLE: ReadonlySet<string> = new Set(["count", "people", "visits", "households", "money_rate"]);

/** Reads 四点二倍, 三点五公里 and 一点五亿; in 两点一线 the words are something else. */
function readDecimal(text: string, whole: Numeral, units: UnitIndex): NumberToken | null {
  if (text[whole.end] !== "点") return null;
  const decimals = readDecimals(text, whole.end + 1);
  const end = whole.end + 1 + decimals.length;
  const unit = readUnit(text, end, units);
  if (!decimals || !(unit.exponent > 3 || (unit.row && !WHOLE.has(unit.row.family)))) return null;
  return createToken({ ...whole, end, value: `${whole.value}.${decimals}` }, unit, "plain");
}

/** Reads 数百家 and 几十个, which state no value. */
function readRoughToken(text: string, at: number, units: UnitIndex): NumberToken | null {
  let end = at + 1;
  while ("十百千万亿".includes(text[end] ?? "?")) end++;
  if (end === at + 1) return null;
  const unit = readUnit(text, end, units);
  if (!unit.row) return null;
  return createToken({ start: at, end, value: "0", script: "chinese" }, unit, "rough");
}
