import { pairConfidence, ruleConfidence } from "./confidence.table.js";
import type { Statement } from "./observe.js";

const SURE = 0.98;
const factors: ReadonlyMap<string, number> = new Map(Object.entries(ruleConfidence));
const LONG_LABEL = 16;

/** How sure an observation is, 0 to 1: the product of what its rules have shown. */
export function confidenceOf(statement: Statement): number {
  let confidence = SURE;
  for (const rule of statement.rules) confidence *= factors.get(rule) ?? 1;
  const [, naming, measuring] = statement.rules;
  if (statement.indicator === null) confidence *= pairConfidence[naming!]?.[measuring!] ?? 1;
  if (statement.year === null) confidence *= 0.6;
  if (statement.token.script === "chinese" && statement.token.form === "plain") confidence *= 0.85;
  if (statement.indicator === null && (statement.label.length > LONG_LABEL || statement.label.length < 3))
    confidence *= 0.91;
  return Math.round(confidence * 1000) / 1000;
}
