import { numeralRules, type NumeralId, type NumeralRule } from "./chinese.table.js";
import type { NumberToken } from "./number-token.js";

const BEFORE = 20;
const AFTER = 10;

/** The rules as they are tried; all have the same fields, so that none is looked for in vain. */
const trials = numeralRules.map((rule) => ({
  magnitude: rule.magnitude ?? null,
  more: rule.more ?? false,
  units: rule.units ?? null,
  families: rule.families ?? null,
  written: rule.written ?? null,
  before: rule.before ?? null,
  after: rule.after ?? null,
  rule,
}));

/** The rule that says whether a Chinese numeral counts something; null where it is part of a word. `text` is folded. */
export function readChineseUse(text: string, number: NumberToken): NumeralRule<NumeralId> | null {
  const numeral: Numeral = {
    number,
    written: text.slice(number.start, number.numeralEnd),
    before: text.slice(Math.max(0, number.start - BEFORE), number.start),
    after: text.slice(number.end, number.end + AFTER),
  };
  return trials.find((trial) => holds(trial, numeral))?.rule ?? null;
}

interface Numeral {
  number: NumberToken;
  written: string;
  before: string;
  after: string;
}

function holds(trial: (typeof trials)[number], { number: { unit }, written, before, after }: Numeral): boolean {
  const { row } = unit;
  if (trial.magnitude !== null && trial.magnitude !== unit.exponent > 0) return false;
  if (trial.more && !unit.more) return false;
  if (trial.units && !trial.units.includes(row?.text ?? null)) return false;
  if (trial.families && !trial.families.includes(row?.family ?? "")) return false;
  if (trial.written?.test(written) === false) return false;
  return trial.before?.test(before) !== false && trial.after?.test(after) !== false;
}
