import { numeralRules, type NumeralId, type NumeralRule } from "./chinese.table.js";
import type { NumberToken } from "./number-token.js";

const BEFORE = 20;
const AFTER = 10;

/** The rule that says whether a Chinese numeral counts something; null where it is part of a word. `text` is folded. */
export function readChineseUse(text: string, number: NumberToken): NumeralRule<NumeralId> | null {
  const numeral: Numeral = {
    number,
    written: text.slice(number.start, number.numeralEnd),
    before: text.slice(Math.max(0, number.start - BEFORE), number.start),
    after: text.slice(number.end, number.end + AFTER),
  };
  return numeralRules.find((rule) => holds(rule, numeral)) ?? null;
}

interface Numeral {
  number: NumberToken;
  written: string;
  before: string;
  after: string;
}

function holds(rule: NumeralRule, { number: { unit }, written, before, after }: Numeral): boolean {
  const { row } = unit;
  if (rule.magnitude !== undefined && rule.magnitude !== unit.exponent > 0) return false;
  if (rule.more && !unit.more) return false;
  if (rule.units && !rule.units.includes(row?.text ?? null)) return false;
  if (rule.families && !rule.families.includes(row?.family ?? "")) return false;
  if (rule.written?.test(written) === false) return false;
  return rule.before?.test(before) !== false && rule.after?.test(after) !== false;
}
