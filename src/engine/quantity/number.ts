import { createSource, isChineseNumeral, readChinese, readDigits, type Numeral, type Source } from "./numeral.js";
import { isDigit } from "./scan.js";
import { readUnit, type Unit, type UnitIndex } from "./unit.js";

/** One number of a text with the unit that follows it, before anything is said about what it means. */
export interface NumberToken {
  /** First digit. */
  start: number;
  /** End of the unit, or of the number where it has none. */
  end: number;
  /** End of the digits. */
  numeralEnd: number;
  /** The number as written, as a plain decimal. */
  value: string;
  script: "digits" | "chinese";
  unit: Unit;
  /** Whether a minus sign stands before it: 增长-5.2%. */
  negative: boolean;
  /** How the number is put: as digits before a unit, as 百分之三十, 三分之二, or as a rough 数百, 几十. */
  form: "plain" | "percent" | "fraction" | "rough";
}

// Longer digit runs are serial numbers, not quantities; a bound also keeps hostile input linear.
const MOST_DIGITS = 15;

const DIGIT = 1;
const CHINESE = 2;
const ROUGH = 3;
const kinds = new Uint8Array(65536);
for (let code = 48; code <= 57; code++) kinds[code] = DIGIT;
for (const char of "零〇一二两三四五六七八九十百千") kinds[char.charCodeAt(0)] = CHINESE;
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
    const token =
      kind === DIGIT
        ? readDigitToken(source, at, units)
        : kind === CHINESE
          ? readChineseToken(text, at, units)
          : readRoughToken(text, at, units);
    if (token) found.push(token);
    at = (token ? token.end : kind === CHINESE ? chineseRunEnd(text, at) : at + 1) - 1;
  }
  return found;
}

function chineseRunEnd(text: string, at: number): number {
  while (isChineseNumeral(text[at])) at++;
  return at;
}

function token(numeral: Numeral, unit: Unit, form: NumberToken["form"]): NumberToken {
  const { start, end: numeralEnd, value, script } = numeral;
  return { start, end: Math.max(unit.end, numeralEnd), numeralEnd, value, script, unit, form, negative: false };
}

const noUnit = (end: number): Unit => ({
  end,
  exponent: 0,
  row: null,
  time: null,
  timeText: null,
  per: null,
  more: false,
});

function readDigitToken(source: Source, at: number, units: UnitIndex): NumberToken {
  const { text } = source;
  const numeral = readDigits(source, at);
  if (numeral.value.length > MOST_DIGITS + 1) return token(numeral, noUnit(numeral.end), "plain");
  const read = joinLowerPart(text, token(numeral, readUnit(text, numeral.end, units), "plain"), units);
  return { ...read, negative: text[at - 1] === "-" && MINUS_BEFORE.test(text.slice(Math.max(0, at - 2), at - 1)) };
}

// 增长-5.2%, 自然增长率为-0.57‰; after a digit or any other word the dash is a dash
const MINUS_BEFORE = /[长为降率幅达到]/;

const plain = (text: string): Source => ({ text, raw: text, torn: false });

/** Joins the parts of 1亿2千万 and 3万5千亩 into one number. */
function joinLowerPart(text: string, high: NumberToken, units: UnitIndex): NumberToken {
  const { unit } = high;
  if (unit.row || unit.time || unit.exponent === 0 || unit.more) return high;
  const isChinese = isChineseNumeral(text[unit.end]);
  if (!isDigit(text.charCodeAt(unit.end)) && !isChinese) return high;
  const numeral = isChinese ? readChinese(text, unit.end) : readDigits(plain(text), unit.end);
  if (!numeral || numeral.value.length > 4) return high;
  const lower = readUnit(text, numeral.end, units);
  if (lower.time || lower.exponent >= unit.exponent) return high;
  if (!lower.row && lower.exponent === 0 && !isChinese) return high;
  const value = Number(high.value) * 10 ** unit.exponent + Number(numeral.value) * 10 ** lower.exponent;
  if (!Number.isSafeInteger(value)) return high;
  return { ...high, value: String(value), numeralEnd: numeral.end, end: lower.end, unit: { ...lower, exponent: 0 } };
}

function readChineseToken(text: string, at: number, units: UnitIndex): NumberToken | null {
  const percent = readPercent(text, at);
  if (percent) return percent;
  // 千瓦时 and 百分点 are units, wherever they stand
  for (let length = 4; length > 1; length--) if (units.rows.has(text.slice(at, at + length))) return null;
  const numeral = readChinese(text, at);
  if (!numeral) return null;
  const fraction = readFraction(text, numeral);
  if (fraction) return fraction;
  const unit = readUnit(text, numeral.end, units);
  if (!unit.row && unit.exponent === 0 && text[at - 1] !== "第") return null;
  const joined = joinLowerPart(text, token(numeral, unit, "plain"), units);
  return joined.unit.time ? null : joined;
}

/** Reads 百分之三十五 and 百分之30. */
function readPercent(text: string, at: number): NumberToken | null {
  if (!text.startsWith("百分之", at) && !text.startsWith("千分之", at)) return null;
  const first = at + 3;
  const numeral = isDigit(text.charCodeAt(first)) ? readDigits(plain(text), first) : readChinese(text, first);
  if (!numeral || numeral.value.length > MOST_DIGITS) return null;
  let { value, end } = numeral;
  if (text[end] === "点") {
    const decimals = readDecimals(text, end + 1);
    value += decimals && `.${decimals}`;
    if (decimals) end += 1 + decimals.length;
  }
  return token({ start: at, end, value, script: numeral.script }, noUnit(end), "percent");
}

function readDecimals(text: string, at: number): string {
  let digits = "";
  for (let digit; (digit = "零一二三四五六七八九".indexOf(text[at] ?? "?")) >= 0; at++) digits += digit;
  return digits;
}

/** Reads 三分之二 as a share in percent. */
function readFraction(text: string, whole: Numeral): NumberToken | null {
  if (!text.startsWith("分之", whole.end) || Number(whole.value) < 2) return null;
  const part = readChinese(text, whole.end + 2);
  if (!part) return null;
  const value = String(Math.round((Number(part.value) / Number(whole.value)) * 1e6) / 1e4);
  return token({ start: whole.start, end: part.end, value, script: "chinese" }, noUnit(part.end), "fraction");
}

/** Reads 数百家 and 几十个, which state no value. */
function readRoughToken(text: string, at: number, units: UnitIndex): NumberToken | null {
  let end = at + 1;
  while ("十百千万亿".includes(text[end] ?? "?")) end++;
  if (end === at + 1) return null;
  const unit = readUnit(text, end, units);
  if (!unit.row) return null;
  return token({ start: at, end, value: "0", script: "chinese" }, unit, "rough");
}
