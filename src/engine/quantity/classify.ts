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

/** Things by the texts that they are for: for each that some of them names, and for all other texts. */
interface Sorted<T> {
  by: ReadonlyMap<string, T>;
  others: T;
}

function sorted<T>(trials: readonly Trial[], by: "units" | "families", make: (those: Trial[]) => T): Sorted<T> {
  const texts = trials.flatMap((trial) => trial[by] ?? []);
  const those = (text: string): T => make(trials.filter((trial) => trial[by]?.includes(text) !== false));
  return { by: new Map(texts.map((text) => [text, those(text)])), others: make(trials.filter((trial) => !trial[by])) };
}

const pick = <T>({ by, others }: Sorted<T>, text: string): T => by.get(text) ?? others;

/** The rules that may hold for numbers of a shape, by unit and by its family. */
const trialsByShape = new Map(SHAPES.map((shape) => [shape, trialsOf(shape)]));

function trialsOf(shape: Shape): Sorted<Sorted<readonly Trial[]>> {
  const trials = exclusionRules.filter((rule) => !rule.form && rule.shapes.includes(shape)).map(trialOf);
  return sorted(trials, "units", (ofUnit) => sorted(ofUnit, "families", (ofFamily) => ofFamily));
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
  for (const trial of pick(pick(trialsByShape.get(shape)!, unitText), familyOf(number))) {
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
