import type { Shape } from "./exclusion-rule.js";
import { exclusionRules } from "./exclusions.table.js";
import type { NumberToken } from "./number-token.js";
import { readRank } from "./rank.js";
import { verdictOf, verdicts, type Verdict } from "./verdict.js";

const BEFORE = 44;
const AFTER = 44;

const SHAPES: readonly Shape[] = ["bare", "calendar-year", "time", "unit", "chinese"];

/** A rule of exclusion as it is tried; all have the same fields, so that none is looked for in vain. */
interface Trial {
  value: RegExp | null;
  units: readonly string[] | null;
  families: readonly string[] | null;
  after: RegExp | null;
  unitIsPart: boolean;
  before: RegExp | null;
  verdict: Verdict;
}

/** The rules that may hold for numbers of a shape: for each unit that some of them name, and for all other units. */
interface Trials {
  byUnit: ReadonlyMap<string, readonly Trial[]>;
  others: readonly Trial[];
}

const trialsByShape = new Map(SHAPES.map((shape) => [shape, trialsOf(shape)]));

function trialsOf(shape: Shape): Trials {
  const trials = exclusionRules.filter((rule) => !rule.form && rule.shapes.includes(shape)).map(trialOf);
  const ofUnit = (unit: string): Trial[] => trials.filter(({ units }) => units?.includes(unit) !== false);
  return {
    byUnit: new Map(trials.flatMap(({ units }) => units ?? []).map((unit) => [unit, ofUnit(unit)])),
    others: trials.filter(({ units }) => !units),
  };
}

function trialOf(rule: (typeof exclusionRules)[number]): Trial {
  return {
    value: rule.value ?? null,
    units: rule.units ?? null,
    families: rule.families ?? null,
    after: rule.after ?? null,
    unitIsPart: rule.unitIsPart ?? false,
    before: rule.before ?? null,
    verdict: verdictOf(rule),
  };
}

/** What numbers of other forms are where no rule excludes them; all rough ones are. */
const verdictsByForm: Readonly<Record<Exclude<NumberToken["form"], "plain">, Verdict>> = {
  percent: verdicts.percent,
  fraction: verdicts.fraction,
  rough: verdictOf(exclusionRules.find(({ form }) => form === "rough")!),
};

const percentRules = exclusionRules.filter(({ form }) => form === "percent").map(trialOf);

/** The verdict on a number that is no plain one; rules are tried on percentages in words alone. */
function ofForm(text: string, { form, value, start, end }: NumberToken): Verdict {
  if (form !== "percent") return verdictsByForm[form as Exclude<typeof form, "plain">];
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  const rule = percentRules.find(
    (each) =>
      each.value?.test(value) !== false && each.before?.test(before) !== false && each.after?.test(after) !== false,
  );
  return rule?.verdict ?? verdictsByForm.percent;
}

/** Says what a number is: a quantity, a rank, or an exclusion with the rule that excludes it. `text` is folded. */
export function classifyNumber(text: string, number: NumberToken): Verdict {
  if (number.form !== "plain") return ofForm(text, number);
  const before = text.slice(Math.max(0, number.start - BEFORE), number.start);
  const shape = shapeOf(number);
  const rank = readRank(text, number, before);
  if (rank) return rank;
  const afterUnit = text.slice(number.end, number.end + AFTER);
  const afterDigits = shape === "bare" ? afterUnit : text.slice(number.numeralEnd, number.numeralEnd + AFTER);
  const unitText = number.unit.timeText ?? text.slice(number.numeralEnd, number.end).trim();
  const family = familyOf(number);
  const { byUnit, others } = trialsByShape.get(shape)!;
  for (const trial of byUnit.get(unitText) ?? others) {
    if (trial.families?.includes(family) === false) continue;
    if (trial.value && !trial.value.test(number.value)) continue;
    if (trial.after && !trial.after.test(afterUnit) && !(trial.unitIsPart && trial.after.test(afterDigits))) continue;
    if (trial.before && !trial.before.test(before)) continue;
    return trial.verdict;
  }
  return shape === "bare" ? verdicts["no-unit"] : verdicts.quantity;
}

/** The family of a number's unit; what counts by 亿 and has no unit is a family of its own, mostly of money. */
function familyOf({ unit }: NumberToken): string {
  return unit.row?.family ?? (unit.exponent >= 8 ? "亿" : "");
}

function shapeOf(number: NumberToken): Shape {
  const { unit } = number;
  if (unit.time === "year" && unit.exponent === 0 && /^(?:19|20)\d\d$/.test(number.value)) return "calendar-year";
  if (unit.time) return "time";
  if (number.script === "chinese") return "chinese";
  return unit.row || unit.exponent > 0 ? "unit" : "bare";
}
