import type { ExclusionClass } from "../types.js";
import type { ExclusionRule, Frame, Shape } from "./exclusion-rule.js";
import { exclusionRules } from "./exclusions.table.js";
import type { NumberToken } from "./number-token.js";
import { rankRules } from "./rank.table.js";

/** Why a number is excluded, or that it is a quantity. */
export interface Verdict {
  class: ExclusionClass | "quantity" | "rank";
  rule: string;
  /** Whether the number may take the unit of the number after it, and is a quantity then. */
  mayBorrow: boolean;
  /** The words around an excluded number that go with it. */
  frame?: Frame;
}

const BEFORE = 44;
const AFTER = 44;

const SHAPES: readonly Shape[] = ["bare", "calendar-year", "time", "unit", "chinese"];

const rulesByShape = new Map<Shape, ExclusionRule[]>(
  SHAPES.map((shape) => [shape, exclusionRules.filter((rule) => !rule.form && rule.shapes.includes(shape))]),
);

/** Says what a number is: a quantity, a rank, or an exclusion with the rule that excludes it. `text` is folded. */
export function classifyNumber(text: string, number: NumberToken): Verdict {
  if (number.form !== "plain") return byForm(number);
  const before = text.slice(Math.max(0, number.start - BEFORE), number.start);
  const shape = shapeOf(number);
  const rank = rankOf(text, number, before);
  if (rank) return { class: "rank", rule: rank, mayBorrow: false };
  const afterUnit = text.slice(number.end, number.end + AFTER);
  const afterDigits = shape === "bare" ? afterUnit : text.slice(number.numeralEnd, number.numeralEnd + AFTER);
  const unitText = number.unit.timeText ?? text.slice(number.numeralEnd, number.end).trim();
  for (const rule of rulesByShape.get(shape)!) {
    if (rule.units && !rule.units.includes(unitText)) continue;
    if (rule.value && !rule.value.test(number.value)) continue;
    if (rule.families && !rule.families.includes(number.unit.row?.family ?? "")) continue;
    if (rule.after && !rule.after.test(afterUnit) && !(rule.unitIsPart && rule.after.test(afterDigits))) continue;
    if (rule.before && !rule.before.test(before)) continue;
    const { frame } = rule;
    return { class: rule.class, rule: rule.id, mayBorrow: rule.mayBorrow === true, ...(frame && { frame }) };
  }
  if (shape === "bare") return { class: "name", rule: "no-unit", mayBorrow: true };
  return { class: "quantity", rule: "quantity", mayBorrow: true };
}

function byForm({ form }: NumberToken): Verdict {
  const excluded = exclusionRules.find((rule) => rule.form === form);
  return { class: excluded?.class ?? "quantity", rule: excluded?.id ?? form, mayBorrow: false };
}

function shapeOf(number: NumberToken): Shape {
  const { unit } = number;
  if (unit.time === "year" && unit.exponent === 0 && /^(?:19|20)\d\d$/.test(number.value)) return "calendar-year";
  if (unit.time) return "time";
  if (number.script === "chinese") return "chinese";
  return unit.row || unit.exponent > 0 ? "unit" : "bare";
}

const LONGEST_AFTER = 8;

/** The rule by which the number is a position, 全市第3, 居全省第2位, 排名第一; null where it is none. */
function rankOf(text: string, { unit, start, numeralEnd, script }: NumberToken, before: string): string | null {
  if (unit.exponent > 0 || unit.time) return null;
  const words = before.trimEnd();
  const ordinal = words.endsWith("第");
  const own = ordinal ? words.slice(0, -1) : text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(numeralEnd, numeralEnd + LONGEST_AFTER);
  const written = unit.row?.text ?? null;
  const rule = rankRules.find(
    (each) =>
      each.ordinal === ordinal &&
      each.units.includes(written) &&
      (!each.script || each.script === script) &&
      each.before?.test(own) !== false &&
      each.after?.test(after) !== false,
  );
  return rule?.id ?? null;
}
