import type { Shape } from "./exclusion-rule.js";
import { exclusionRules } from "./exclusions.table.js";
import type { NumberToken } from "./number-token.js";
import { readRank } from "./rank.js";
import { verdictOf, verdicts, type Verdict } from "./verdict.js";

const BEFORE = 44;
const AFTER = 44;

const SHAPES: readonly Shape[] = ["bare", "calendar-year", "time", "unit", "chinese"];

const rules = exclusionRules.map((rule) => ({ ...rule, verdict: verdictOf(rule) }));

const rulesByShape = new Map(
  SHAPES.map((shape) => [shape, rules.filter((rule) => !rule.form && rule.shapes.includes(shape))]),
);

/** What numbers of other forms are where no rule excludes them; all rough ones are. */
const verdictsByForm: Readonly<Record<Exclude<NumberToken["form"], "plain">, Verdict>> = {
  percent: verdicts.percent,
  fraction: verdicts.fraction,
  rough: rules.find(({ form }) => form === "rough")!.verdict,
};

const percentRules = rules.filter(({ form }) => form === "percent");

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
  const family = familyOf(number);
  const unitText = number.unit.timeText ?? text.slice(number.numeralEnd, number.end).trim();
  for (const rule of rulesByShape.get(shape)!) {
    if (rule.units && !rule.units.includes(unitText)) continue;
    if (rule.value && !rule.value.test(number.value)) continue;
    if (rule.families && !rule.families.includes(family)) continue;
    if (rule.after && !rule.after.test(afterUnit) && !(rule.unitIsPart && rule.after.test(afterDigits))) continue;
    if (rule.before && !rule.before.test(before)) continue;
    return rule.verdict;
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
