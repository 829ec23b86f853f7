import type { ExclusionClass } from "../types.js";
import { exclusionRules, type ExclusionRule, type Shape } from "./exclusions.table.js";
import type { NumberToken } from "./number.js";

/** Why a number is excluded, or that it is a quantity. */
export interface Verdict {
  class: ExclusionClass | "quantity" | "rank";
  rule: string;
}

const BEFORE = 44;
const AFTER = 44;

const rulesByShape = new Map<Shape, ExclusionRule[]>(
  (["bare", "calendar-year", "time", "unit", "chinese"] as const).map((shape) => [
    shape,
    exclusionRules.filter((rule) => rule.shapes.includes(shape) && rule.id !== "rough-number"),
  ]),
);

const RANK_BEFORE =
  /(?:[居列排位名]|全[省市国县区州盟疆旗球]|[一-龥]省|世界|西部|东部|中部|增[幅速]|涨幅|总量|规模|倒数|总数|综合|位次|[前上]移[至到]|跃升[至到]|[升进][至到]|保持|考核|均为?|分列|分别|第 ?\d+位?[、和])(?:全[省市国县区州盟疆]|[一-龥]省|西部|同类)?(?:各?[一-龥]{0,6}(?:县|市|区|州|城市))?第? ?$/;
const RANK_AFTER = /^(?:位(?!于|[置同])|名(?!单|[录校师])|[和、]第?\d|[,。;:、!?)和的\n]|$|以上)/;
const RANK_WORD = /(?:第|排名?|位列|位居|居|列|名次) ?(?:全[省市国县区州盟])?(?:第|前)? ?$/;

/** Says what a number is: a quantity, a rank, or an exclusion with the rule that excludes it. `text` is folded. */
export function classifyNumber(text: string, number: NumberToken): Verdict {
  if (number.form === "rough") return { class: "approximate", rule: "rough-number" };
  if (number.form !== "plain") return { class: "quantity", rule: number.form };
  const before = text.slice(Math.max(0, number.start - BEFORE), number.start);
  const shape = shapeOf(number);
  if (isRank(text, number, before)) return { class: "rank", rule: "rank" };
  const afterUnit = text.slice(number.end, number.end + AFTER);
  const afterDigits = shape === "bare" ? afterUnit : text.slice(number.numeralEnd, number.numeralEnd + AFTER);
  const unitText = text.slice(number.numeralEnd, number.end).trim();
  for (const rule of rulesByShape.get(shape)!) {
    if (rule.units && !rule.units.includes(unitText)) continue;
    if (rule.value && !rule.value.test(number.value)) continue;
    if (rule.families && !rule.families.includes(number.unit.row?.family ?? "")) continue;
    if (rule.after && !rule.after.test(afterUnit) && !(rule.id === "session" && rule.after.test(afterDigits))) continue;
    if (rule.before && !rule.before.test(before)) continue;
    if (rule.id === "joined-to-letter" && unitText !== "" && /(?:GDP|CPI|R&D)$/.test(before)) continue;
    return { class: rule.class, rule: rule.id };
  }
  if (shape === "bare") return { class: "name", rule: "no-unit" };
  return { class: "quantity", rule: "quantity" };
}

function shapeOf(number: NumberToken): Shape {
  const { unit } = number;
  if (unit.time === "year" && unit.exponent === 0 && /^(?:19|20)\d\d$/.test(number.value)) return "calendar-year";
  if (unit.time) return "time";
  if (number.script === "chinese") return "chinese";
  return unit.row || unit.exponent > 0 ? "unit" : "bare";
}

const RANK_VERB_BEFORE = /(?:蝉联|保持|稳居|位列|位居|排名|排在|跃居|升至|名列)[^,。;:]{0,16}$/;

function ranksBefore(before: string): boolean {
  return RANK_BEFORE.test(before) || RANK_VERB_BEFORE.test(before);
}

/** Whether the number is a position: 全市第3, 居全省第2位, 排名第一. */
function isRank(text: string, number: NumberToken, before: string): boolean {
  const ordinal = before.trimEnd().endsWith("第");
  const unit = number.unit.row?.text;
  if (number.unit.exponent > 0 || (unit !== undefined && unit !== "位" && unit !== "名")) return false;
  if (number.unit.time) return false;
  const after = text.slice(number.numeralEnd, number.numeralEnd + 8);
  if (ordinal && number.script === "digits" && unit !== undefined) return true;
  if (ordinal) return RANK_AFTER.test(after) && ranksBefore(before.trimEnd().slice(0, -1));
  return unit === "位" && RANK_WORD.test(before) && !/前 ?$/.test(before);
}
