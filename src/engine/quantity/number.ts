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

/** Joins the parts of 1亿2千万, 3万5千亩 and 三亿二千三百八十万九千六百八十四人 into one number in the unit without magnitude. */
function joinLowerPart(text: string, high: NumberToken, units: UnitIndex): NumberToken {
  let joined = high;
  let lowest = high.unit.exponent;
  let value = Number(high.value) * 10 ** lowest;
  while (lowest > 0 && !joined.unit.row && !joined.unit.time && !joined.unit.more) {
    const lower = readLowerPart(text, joined.unit.end, units);
    if (!lower || lower.unit.exponent >= lowest) break;
    lowest = lower.unit.exponent;
    value += Number(lower.numeral.value) * 10 ** lowest;
    if (!Number.isSafeInteger(value)) return high;
    const { unit } = lower;
    // the magnitude belongs to the number here, and 元 alone is its unit
    const magnitudeEnd = unit.row ? text.indexOf(unit.row.text, lower.numeral.end) : unit.end;
    const numeralEnd = magnitudeEnd < 0 || magnitudeEnd > unit.end ? lower.numeral.end : magnitudeEnd;
    joined = { ...high, value: String(value), numeralEnd, end: unit.end, unit: { ...unit, exponent: 0 } };
  }
  return joined;
}

function readLowerPart(text: string, at: number, units: UnitIndex): { numeral: Numeral; unit: Unit } | null {
  const isChinese = isChineseNumeral(text[at]);
  if (!isDigit(text.charCodeAt(at)) && !isChinese) return null;
  const numeral = isChinese ? readChinese(text, at) : readDigits(plain(text), at);
  if (!numeral || numeral.value.length > 4) return null;
  const unit = readUnit(text, numeral.end, units);
  if (unit.time) return null;
  return unit.row || unit.exponent > 0 || isChinese ? { numeral, unit } : null;
}

function readChineseToken(text: string, at: number, units: UnitIndex): NumberToken | null {
  const percent = readPercent(text, at);
  if (percent) return percent;
  // 千瓦时 and 百分点 are units, wherever they stand
  for (let length = 4; length > 1; length--) if (units.rows.has(text.slice(at, at + length))) return null;
  const year = readYearInWords(text, at);
  if (year) return token(year, readUnit(text, year.end, units), "plain");
  const numeral = readChinese(text, at);
  if (!numeral) return null;
  const decimal = readDecimal(text, numeral, units);
  if (decimal) return decimal;
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

const YEAR_IN_WORDS = /[一二][九〇零][〇零一二三四五六七八九]{2}(?=年)/y;

/** Reads the digits of 一九五三年 and 二〇三五年. */
function readYearInWords(text: string, at: number): Numeral | null {
  YEAR_IN_WORDS.lastIndex = at;
  const digits = YEAR_IN_WORDS.exec(text)?.[0];
  if (!digits) return null;
  const value = [...digits.replaceAll("零", "〇")].map((char) => "〇一二三四五六七八九".indexOf(char)).join("");
  return { start: at, end: at + 4, value, script: "chinese" };
}

const WITH_DECIMALS: ReadonlySet<string> = new Set(["proportion", "multiple", "points"]);

/** Reads 四点二倍 and 一点五亿; in 两点一线 the words are something else. */
function readDecimal(text: string, whole: Numeral, units: UnitIndex): NumberToken | null {
  if (text[whole.end] !== "点") return null;
  const decimals = readDecimals(text, whole.end + 1);
  const end = whole.end + 1 + decimals.length;
  const unit = readUnit(text, end, units);
  if (!decimals || !(unit.exponent > 3 || WITH_DECIMALS.has(unit.row?.family ?? ""))) return null;
  return token({ ...whole, end, value: `${whole.value}.${decimals}` }, unit, "plain");
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
