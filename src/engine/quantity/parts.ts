import { createToken, type NumberToken } from "./number-token.js";
import {
  isChineseNumeral,
  readChinese,
  readDecimals,
  readDigits,
  startsNumeral,
  type Numeral,
  type Source,
} from "./numeral.js";
import { isDigit } from "./scan.js";
import { noUnit, readUnit, type Unit, type UnitIndex } from "./unit.js";

/** Numbers that are put as parts of a whole: 百分之三十, 千分之6, 十万分之十五, 三分之二, 1/3. */

/** The whole that is divided, with the unit that its parts are counted in. Longest first. */
const WHOLES: readonly (readonly [words: string, unit: string])[] = [
  ["10万分之", "/10万"],
  ["十万分之", "/10万"],
  ["百分之", "%"],
  ["千分之", "‰"],
  ["万分之", "‱"],
];

function unitOf(text: string, end: number, units: UnitIndex): Unit {
  return { ...noUnit(end), row: units.rows.get(text) ?? null, written: text === "/10万" ? "1/10万" : text };
}

/** Reads what begins with Chinese numerals: 百分之三十五, 百分之30, 三分之二, 百分百. */
export function readPartsInWords(source: Source, at: number, units: UnitIndex): NumberToken | null {
  return readPartsOf(source, at, units) ?? readAll(source.text, at, units) ?? readFraction(source.text, at);
}

/** Reads what begins with digits: 10万分之11.5, 1/3. */
export function readPartsInDigits(source: Source, numeral: Numeral, units: UnitIndex): NumberToken | null {
  if (source.text[numeral.end] === "/") return readSlash(source, numeral, units);
  return source.text[numeral.end] === "万" ? readPartsOf(source, numeral.start, units) : null;
}

function readPartsOf(source: Source, at: number, units: UnitIndex): NumberToken | null {
  const whole = WHOLES.find(([words]) => source.text.startsWith(words, at));
  if (!whole) return null;
  const part = readPart(source, at + whole[0].length);
  return part && createToken({ ...part, start: at }, unitOf(whole[1], part.end, units), "percent");
}

const MOST_DIGITS = 15;

/** A number in digits or words, with decimals. */
function readPart(source: Source, at: number): Numeral | null {
  const { text } = source;
  if (!startsNumeral(text, at)) return null;
  const numeral = isChineseNumeral(text[at]) ? readChinese(text, at) : readDigits({ ...source, torn: false }, at);
  if (!numeral || numeral.value.length > MOST_DIGITS) return null;
  const decimals = text[numeral.end] === "点" ? readDecimals(text, numeral.end + 1) : "";
  if (!decimals) return numeral;
  return { ...numeral, value: `${numeral.value}.${decimals}`, end: numeral.end + 1 + decimals.length };
}

const RANGE_JOINT = /^ ?(?:[-~至到]|--) ?/;

/** The upper end of 百分之六至七, which need not say 百分之 again. */
export function readUpperPart(source: Source, lower: NumberToken, units: UnitIndex): NumberToken | null {
  const { text } = source;
  const joint = RANGE_JOINT.exec(text.slice(lower.end, lower.end + 4));
  const upper = joint && readPart(source, lower.end + joint[0].length);
  if (!upper || !lower.unit.row || Number(upper.value) <= Number(lower.value)) return null;
  const own = readUnit(text, upper.end, units);
  if (own.row || own.time || own.exponent > 0 || text[upper.end] === "分") return null;
  return createToken(upper, { ...lower.unit, end: upper.end }, "percent");
}

const ALL_BEFORE = /[率达到现均为比]$/;
const ENDS = /^(?:$|[,。;、)\n])/;

/** 普及率百分百 states all; in 百分百投入 the words are an adverb. */
function readAll(text: string, at: number, units: UnitIndex): NumberToken | null {
  if (!text.startsWith("百分百", at) || !ENDS.test(text.slice(at + 3, at + 4))) return null;
  if (!ALL_BEFORE.test(text.slice(Math.max(0, at - 1), at))) return null;
  return createToken(
    { start: at, end: at + 3, value: "100", script: "chinese" },
    unitOf("%", at + 3, units),
    "percent",
  );
}

/** Reads 三分之二 as a share in percent. */
function readFraction(text: string, at: number): NumberToken | null {
  const whole = readChinese(text, at);
  if (!whole || !text.startsWith("分之", whole.end) || Number(whole.value) < 2) return null;
  const part = readChinese(text, whole.end + 2);
  return part && fractionToken(Number(part.value), Number(whole.value), { ...part, start: at });
}

const MOST_PARTS = 20;

/** Reads 1/3 as a share in percent; 7/24小时 and dates such as 5/12/2008 are none. */
function readSlash({ text }: Source, numeral: Numeral, units: UnitIndex): NumberToken | null {
  let end = numeral.end + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const whole = Number(text.slice(numeral.end + 1, end));
  const part = Number(numeral.value);
  if (!(part >= 1 && part < whole && whole <= MOST_PARTS) || numeral.value.includes(".")) return null;
  if (
    /[\dA-Za-z./-]$/.test(text.slice(Math.max(0, numeral.start - 1), numeral.start)) ||
    /[./A-Za-z]/.test(text[end] ?? "")
  )
    return null;
  const unit = readUnit(text, end, units);
  if (unit.row || unit.time || unit.exponent > 0) return null;
  return fractionToken(part, whole, { ...numeral, end });
}

function fractionToken(part: number, whole: number, span: Numeral): NumberToken {
  const value = String(Math.round((part / whole) * 1e6) / 1e4);
  return createToken({ ...span, value }, noUnit(span.end), "fraction");
}
