import { readChineseUse } from "./chinese.js";
import { classifyNumber } from "./classify.js";
import { findNumbers } from "./number.js";
import type { NumberToken } from "./number-token.js";
import type { NumberRuleId } from "./number-rules.table.js";
import type { UnitIndex } from "./unit.js";
import { currenciesBefore } from "./units.table.js";
import { verdictOf, verdicts, type Verdict } from "./verdict.js";

/** A number with what it is. */
export interface Token extends NumberToken {
  verdict: Verdict;
}

/** Finds all mentions of a folded text in text order: each run of digits, and each Chinese numeral that counts something. */
export function findTokens(text: string, raw: string, units: UnitIndex): Token[] {
  const tokens: Token[] = [];
  for (const number of findNumbers(text, raw, units)) {
    const token = readToken(text, withCurrency(text, number, units));
    const lower = tokens.at(-1);
    const isUpper = lower?.opensRange === true && isRangeOfWords(text, lower, number);
    if (lower?.opensRange && !isUpper) tokens.pop();
    // 三到五家 counts, as no word or slogan does
    if (token ?? isUpper) tokens.push(token ?? tokenOf(number, verdicts["range-in-words"]));
  }
  if (tokens.at(-1)?.opensRange) tokens.pop();
  readColonGroups(text, tokens, units);
  readBareRatios(text, tokens, units);
  borrowUnits(text, tokens);
  return tokens;
}

/** Whether the number ends the range that the numeral before it opens, in a unit that counts things. */
function isRangeOfWords(text: string, lower: Token, upper: NumberToken): boolean {
  if (upper.start - lower.end > 2 || SESSIONS.has(upper.unit.row?.text ?? "")) return false;
  const rises = Number(upper.value) > Number(lower.value) || upper.unit.exponent > 0;
  return rises && RANGE_JOINT.test(text.slice(lower.end, upper.start));
}

const RANGE_JOINT = /^ ?(?:[-~至到]|--) ?$/;
const SESSIONS: ReadonlySet<string> = new Set(["届", "期", "轮", "次", "类", "批"]);

function tokenOf(number: NumberToken, verdict: Verdict): Token {
  const { start, end, numeralEnd, value, script, unit, negative, form, opensRange } = number;
  return { start, end, numeralEnd, value, script, unit, negative, form, opensRange, verdict };
}

function readToken(text: string, number: NumberToken): Token | null {
  if (number.opensRange) return tokenOf(number, verdicts["no-unit"]);
  if (number.script === "digits" || number.form !== "plain" || number.unit.time === "year")
    return tokenOf(number, classifyNumber(text, number));
  if (text[number.start - 1] === "第") {
    const verdict = classifyNumber(text, number);
    return verdict.class === "rank" ? tokenOf(number, verdict) : null;
  }
  const rule = readChineseUse(text, number);
  switch (rule?.reading) {
    case "counts":
      return tokenOf(number, named(classifyNumber(text, number), rule.id));
    case "rough":
      return tokenOf(number, verdictOf({ id: rule.id, class: "approximate" }));
    case "threshold":
      return tokenOf(number, verdictOf({ id: rule.id, class: "qualifier" }));
    default:
      return null;
  }
}

/** A numeral that no rule excludes is a quantity by the rule that says so. */
function named(verdict: Verdict, rule: Verdict["rule"]): Verdict {
  return verdict.class === "quantity" ? { ...verdict, rule } : verdict;
}

const STRUCTURE_BEFORE =
  /(?:产业|产|经济)(?:增加值)?的?(?:结构|比例|比重|比|构成|占比){1,2}(?:(?!、[^,。;]{0,6}(?:结构|比例|比重))[^。;]){0,30}$/;
const RATIO_BEFORE = /(?:比|比例|比值|之比|倍差|差距|性别比|抚养比|生师比|师生比|床护比|医护比)[^。;]{0,22}$/;

/** Reads 11.8:48.3:39.9 as three shares and 2.05:1 as a ratio; colons in clock times are left alone. */
function readColonGroups(text: string, tokens: Token[], units: UnitIndex): void {
  const percent = units.rows.get("%") ?? null;
  const times = units.rows.get("倍") ?? null;
  for (let i = 0; i < tokens.length; i++) {
    let last = i;
    while (last + 1 < tokens.length && joinedBy(text, tokens[last]!, tokens[last + 1]!, /^ ?: ?$/)) last++;
    if (last === i) continue;
    const before = text.slice(Math.max(0, tokens[i]!.start - 40), tokens[i]!.start);
    if (last === i + 2 && STRUCTURE_BEFORE.test(before)) {
      for (let k = i; k <= last; k++) setQuantity(tokens[k]!, "structure", percent);
    } else if (sumsToHundred(tokens.slice(i, last + 1)) && (last === i + 1 || RATIO_BEFORE.test(before))) {
      // 粮经比例达到60:40
      for (let k = i; k <= last; k++) setQuantity(tokens[k]!, "parts-of-hundred", percent);
    } else if (last === i + 1 && RATIO_BEFORE.test(before)) {
      setQuantity(tokens[i]!, "colon-ratio", times);
      tokens[last]!.verdict = verdicts["ratio-to-one"];
    }
    i = last;
  }
}

const BARE_RATIO_BEFORE =
  /(?:收入(?:之比|比值?)|倍差)(?:[从由](?:(?:20\d\d年|上年|去年)的?)?|(?:[从由](?:20\d\d年的?)?\d\.\d+)?[^,。;:、\d]{0,6}[为至到])(?:约|近)?$/;

/** Reads 城乡居民收入之比下降到2.4 as a ratio though no unit says so. */
function readBareRatios(text: string, tokens: Token[], units: UnitIndex): void {
  for (const token of tokens) {
    if (token.verdict.role !== "bare" || !/^[1-9]\.\d+$/.test(token.value)) continue;
    if (!BARE_RATIO_BEFORE.test(text.slice(Math.max(0, token.start - 24), token.start))) continue;
    if (!/^ ?(?:[,。;、)\n以左下上缩降]|$)/.test(text.slice(token.end, token.end + 2))) continue;
    setQuantity(token, "bare-ratio", units.rows.get("倍") ?? null);
  }
}

function sumsToHundred(parts: readonly Token[]): boolean {
  const sum = parts.reduce((total, { value }) => total + Number(value), 0);
  return Math.abs(sum - 100) < 0.2 && parts.every(({ unit }) => !unit.row);
}

function setQuantity(token: Token, rule: NumberRuleId, row: Token["unit"]["row"]): void {
  token.verdict = verdicts[rule];
  if (!token.unit.row) token.unit = { ...token.unit, row };
}

function joinedBy(text: string, a: Token, b: Token, pattern: RegExp): boolean {
  return b.start - a.end <= 4 && pattern.test(text.slice(a.end, b.start));
}

/** 3—6岁: the lower end is a threshold like the upper. */
function isAgeRange(text: string, token: Token, next: Token): boolean {
  return token.verdict.role === "bare" && next.unit.time === "age" && joinedBy(text, token, next, LIST_JOINT);
}

const LIST_JOINT = /^ ?(?:[-~、和与至或到]|-{2}) ?(?:约|近|超)?$/;

/** Gives 2.7 in 2.7和2.4倍, and 6 in 6—6.5%, the unit of the number after it. */
function borrowUnits(text: string, tokens: Token[]): void {
  for (let i = tokens.length - 2; i >= 0; i--) {
    const token = tokens[i]!;
    const next = tokens[i + 1]!;
    if (isAgeRange(text, token, next)) token.verdict = next.verdict;
    // 2.4个、0.4个百分点
    if (
      token.unit.row?.text === "个" &&
      next.unit.row?.text === "个百分点" &&
      joinedBy(text, token, next, LIST_JOINT)
    ) {
      token.unit = { ...token.unit, row: next.unit.row, written: next.unit.row.text };
      continue;
    }
    if (token.unit.row || token.unit.time || next.verdict.class !== "quantity") continue;
    if (!next.unit.row && !(next.unit.exponent > 0 && token.unit.exponent === 0 && token.verdict.class === "name"))
      continue;
    if (!token.verdict.mayBorrow || !joinedBy(text, token, next, LIST_JOINT)) continue;
    const isEnumeration =
      next.unit.row?.family !== "proportion" && text.slice(token.end, next.start).trim().endsWith("、");
    if (isEnumeration && /(?:^|[\n。;:]) *$/.test(text.slice(Math.max(0, token.start - 4), token.start))) continue;
    token.unit = unitFromNext(text, token, next);
    token.verdict = verdicts["unit-from-next"];
  }
}

/** The unit of the next number, with its magnitude where the number has none: 3至5亿元, but 6000至1万元. */
function unitFromNext(text: string, { unit, value, end, numeralEnd }: Token, next: Token): Token["unit"] {
  const { row, per } = next.unit;
  const isRange = /[-~至到]/.test(text.slice(end, next.start));
  const shares = unit.exponent === 0 && !(isRange && Number(value) > Number(next.value));
  const exponent = shares ? next.unit.exponent : unit.exponent;
  const whole = writtenOf(text, next);
  const bare = whole.replace(/^[十百千万亿]+(?=.)/, "");
  const written = shares ? whole : text.slice(numeralEnd, end).replace(/[\s余多来]/g, "") + (row ? bare : "");
  return { ...unit, row, per, exponent, written };
}

/** The unit of a number as it stands in the text, 余 and 多 left out. */
export function writtenOf(text: string, { unit, numeralEnd, end }: NumberToken): string {
  return unit.written ?? text.slice(numeralEnd, end).replace(/[\s余多来]/g, "");
}

const magnitudeOf = (text: string, number: NumberToken) => /^[十百千万亿]*/.exec(writtenOf(text, number))![0];

const LONGEST_CURRENCY = 4;

/** Reads 港币3亿元 and US$1.5亿, where the currency stands before the number. */
function withCurrency(text: string, number: NumberToken, units: UnitIndex): NumberToken {
  const { unit, start } = number;
  if (unit.time || number.form !== "plain" || (unit.row ? unit.row.text !== "元" : unit.exponent === 0)) return number;
  for (let length = LONGEST_CURRENCY; length > 0; length--) {
    const word = currenciesBefore.get(text.slice(Math.max(0, start - length), start));
    const row = word === undefined ? null : (units.rows.get(word) ?? null);
    if (row) return { ...number, unit: { ...unit, row, written: magnitudeOf(text, number) + row.text } };
  }
  return number;
}
