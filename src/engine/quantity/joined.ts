import { isChineseNumeral, readChinese, readDigits, type Numeral, type Source } from "./numeral.js";
import type { NumberToken } from "./number-token.js";
import { isDigit } from "./scan.js";
import { readUnit, type Unit, type UnitIndex } from "./unit.js";

/** Numbers of which each part has a magnitude or unit of its own: 1亿2千万, 一万六千亿, 2元4角, 一吨半. */

/** Joins the parts of 1亿2千万, 3万5千亩, 一万六千亿元 and 三亿二千三百八十万九千六百八十四人, in the unit without magnitude. */
export function joinLowerPart(source: Source, high: NumberToken, units: UnitIndex): NumberToken {
  let joined = high;
  let lowest = high.unit.exponent;
  let value = Number(high.value) * 10 ** lowest;
  while (lowest > 0 && !joined.unit.row && !joined.unit.time && !joined.unit.more) {
    const lower = readLowerPart(source, joined, lowest, units);
    if (!lower) break;
    const { exponent } = lower.unit;
    // in 一万六千亿 the whole before 亿 is multiplied
    value =
      exponent > lowest
        ? (value + Number(lower.numeral.value) * 10 ** (exponent - HUNDRED_MILLIONS)) * 10 ** HUNDRED_MILLIONS
        : value + Number(lower.numeral.value) * 10 ** exponent;
    lowest = Math.min(exponent, HUNDRED_MILLIONS);
    if (!Number.isSafeInteger(value)) return high;
    joined = { ...high, value: String(value), ...withoutMagnitude(source.text, lower) };
  }
  return joined === high ? high : inTenThousands(joined, value);
}

/** 1亿3千万 without a unit is 13000万, so that it has a magnitude as 3万 has. */
function inTenThousands(joined: NumberToken, value: number): NumberToken {
  if (joined.unit.row || joined.unit.time) return joined;
  return { ...joined, value: String(value / 10 ** 4), unit: { ...joined.unit, exponent: 4, written: "万" } };
}

interface LowerPart {
  numeral: Numeral;
  unit: Unit;
}

/** The magnitude belongs to the number here, and 元 alone is its unit. */
function withoutMagnitude(
  text: string,
  { numeral, unit }: LowerPart,
): Pick<NumberToken, "numeralEnd" | "end" | "unit"> {
  const magnitudeEnd = unit.row ? text.indexOf(unit.row.text, numeral.end) : unit.end;
  const numeralEnd = magnitudeEnd < 0 || magnitudeEnd > unit.end ? numeral.end : magnitudeEnd;
  return { numeralEnd, end: unit.end, unit: { ...unit, exponent: 0 } };
}

const HUNDRED_MILLIONS = 8;

function readLowerPart(source: Source, high: NumberToken, lowest: number, units: UnitIndex): LowerPart | null {
  const numeral = readLowerNumeral(source, high.unit.end);
  if (!numeral) return null;
  const { text } = source;
  const unit = readUnit(text, numeral.end, units);
  if (unit.time) return null;
  if (unit.exponent > 0) {
    const multiplies = lowest === 4 && unit.exponent >= HUNDRED_MILLIONS && unit.exponent < HUNDRED_MILLIONS + 4;
    return unit.exponent < lowest || multiplies ? { numeral, unit } : null;
  }
  if (isUnitsPart(text, high, numeral, lowest))
    return unit.row || numeral.script === "chinese" ? { numeral, unit } : null;
  return readThousandBeforeUnit(source, numeral, units);
}

function readLowerNumeral(source: Source, at: number): Numeral | null {
  const { text } = source;
  // 2千零50, digits after a word
  const start = text[at] === "零" && isDigit(text.charCodeAt(at + 1)) ? at + 1 : at;
  const isChinese = isChineseNumeral(text[start]);
  if (!isDigit(text.charCodeAt(start)) && !isChinese) return null;
  const numeral = isChinese ? readChinese(text, start) : readDigits({ text, raw: text, torn: false }, start);
  return numeral && numeral.value.length <= 4 ? numeral : null;
}

/**
 * Whether the numeral can be what is left below the lowest magnitude so far: four digits below 万, or 零 before fewer.
 * In 3万亿两个台阶 and 5亿三项工程 it counts the next noun.
 */
function isUnitsPart(text: string, high: NumberToken, numeral: Numeral, lowest: number): boolean {
  if (text[high.unit.end] === "零") return true;
  const digits = numeral.value.length;
  return lowest <= 4 && digits >= (numeral.script === "digits" ? lowest - 1 : lowest);
}

/** 3万2千米 is 32,000 m: 千 goes with the number before it, though 千米 is a unit of its own. */
function readThousandBeforeUnit({ text }: Source, numeral: Numeral, units: UnitIndex): LowerPart | null {
  if (text[numeral.end] !== "千" || numeral.value.length !== 1) return null;
  const unit = readUnit(text, numeral.end + 1, units);
  return unit.row && unit.exponent === 0 ? { numeral, unit: { ...unit, exponent: 3 } } : null;
}

const TENTH: Readonly<Record<string, string>> = { 元: "角", 角: "分" };
const SMALL_DIGITS = "零一二三四五六七八九0123456789";
const HALF_OF_WORD = /^半(?:[径导岛山年天月数成挂程自球夜决个]|以上)/;
const HALVED: ReadonlySet<string> = new Set(["multiple", "mass", "length", "farmland", "volume"]);

/** Joins 2元4角 into 2.4 元, and 一吨半, 两倍半 into 1.5 and 2.5. */
export function joinSmallChange({ text }: Source, number: NumberToken, units: UnitIndex): NumberToken {
  const { row, per, exponent, end } = number.unit;
  if (!row || per !== null || exponent > 0 || number.unit.more || number.value.includes(".")) return number;
  const written = row.text;
  if (text[end] === "半" && HALVED.has(row.family) && !HALF_OF_WORD.test(text.slice(end, end + 3)))
    return extended(number, { value: `${number.value}.5`, end: end + 1, written });
  let { value } = number;
  let last = end;
  for (let name = TENTH[written]; name && text[last + 1] === name; name = TENTH[name]) {
    const small = SMALL_DIGITS.indexOf(text[last]!) % 10;
    if (small < 0) break;
    value += (last === end ? "." : "") + String(small);
    last += 2;
  }
  return last === end || !units.rows.has(written) ? number : extended(number, { value, end: last, written });
}

function extended(
  number: NumberToken,
  { value, end, written }: { value: string; end: number; written: string },
): NumberToken {
  return { ...number, value, end, unit: { ...number.unit, end, written } };
}
