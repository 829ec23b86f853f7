import { readChineseUse } from "./chinese.js";
import { classifyNumber, type Verdict } from "./classify.js";
import { findNumbers, type NumberToken } from "./number.js";
import type { UnitIndex } from "./unit.js";

/** A number with what it is. */
export interface Token extends NumberToken {
  verdict: Verdict;
}

/** Finds all mentions of a folded text in text order: each run of digits, and each Chinese numeral that counts something. */
export function findTokens(text: string, raw: string, units: UnitIndex): Token[] {
  const tokens: Token[] = [];
  for (const number of findNumbers(text, raw, units)) {
    const token = readToken(text, number);
    if (token) tokens.push(token);
  }
  readColonGroups(text, tokens, units);
  borrowUnits(text, tokens);
  return tokens;
}

function readToken(text: string, number: NumberToken): Token | null {
  if (number.script === "digits" || number.form !== "plain" || number.unit.time === "year")
    return { ...number, verdict: classifyNumber(text, number) };
  if (text[number.start - 1] === "第") {
    const verdict = classifyNumber(text, number);
    return verdict.class === "rank" ? { ...number, verdict } : null;
  }
  switch (readChineseUse(text, number)) {
    case "counts":
      return { ...number, verdict: classifyNumber(text, number) };
    case "rough":
      return { ...number, verdict: { class: "approximate", rule: "rough-number" } };
    case "threshold":
      return { ...number, verdict: { class: "qualifier", rule: "bare-magnitude" } };
    case "part-of-a-word":
      return null;
  }
}

const STRUCTURE_BEFORE = /(?:产业|产|经济)(?:增加值)?(?:结构|比例|比重|比|构成|占比)[^。;]{0,30}$/;
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
    } else if (last === i + 1 && sumsToHundred(tokens[i]!, tokens[last]!)) {
      // 粮经比例达到60:40
      for (const token of [tokens[i]!, tokens[last]!]) setQuantity(token, "parts-of-hundred", percent);
    } else if (last === i + 1 && RATIO_BEFORE.test(before)) {
      setQuantity(tokens[i]!, "colon-ratio", times);
      tokens[last]!.verdict = { class: "name", rule: "ratio-to-one" };
    }
    i = last;
  }
}

function sumsToHundred(a: Token, b: Token): boolean {
  return !a.unit.row && !b.unit.row && Math.abs(Number(a.value) + Number(b.value) - 100) < 0.2;
}

function setQuantity(token: Token, rule: string, row: Token["unit"]["row"]): void {
  token.verdict = { class: "quantity", rule };
  if (!token.unit.row) token.unit = { ...token.unit, row };
}

function joinedBy(text: string, a: Token, b: Token, pattern: RegExp): boolean {
  return b.start - a.end <= 4 && pattern.test(text.slice(a.end, b.start));
}

/** 3—6岁: the lower end is a threshold like the upper. */
function isAgeRange(text: string, token: Token, next: Token): boolean {
  return token.verdict.rule === "no-unit" && next.unit.time === "age" && joinedBy(text, token, next, LIST_JOINT);
}

const LIST_JOINT = /^ ?(?:[-~、和与至到或]|-{2}) ?(?:约|近|超)?$/;
const BORROWING = new Set(["no-unit", "enumerator", "session", "quantity", "numbered-road-or-line", "slogan"]);

/** Gives 2.7 in 2.7和2.4倍, and 6 in 6—6.5%, the unit of the number after it. */
function borrowUnits(text: string, tokens: Token[]): void {
  for (let i = tokens.length - 2; i >= 0; i--) {
    const token = tokens[i]!;
    const next = tokens[i + 1]!;
    if (isAgeRange(text, token, next)) token.verdict = next.verdict;
    if (token.unit.row || token.unit.time || !next.unit.row || next.verdict.class !== "quantity") continue;
    if (!BORROWING.has(token.verdict.rule) || !joinedBy(text, token, next, LIST_JOINT)) continue;
    const isEnumeration =
      next.unit.row.family !== "proportion" && text.slice(token.end, next.start).trim().endsWith("、");
    if (isEnumeration && /(?:^|[\n。;:]) *$/.test(text.slice(Math.max(0, token.start - 4), token.start))) continue;
    const exponent = token.unit.exponent || next.unit.exponent;
    token.unit = { ...token.unit, row: next.unit.row, per: next.unit.per, exponent };
    token.verdict = { class: "quantity", rule: "unit-from-next" };
  }
}
