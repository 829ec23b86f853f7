import type { Bound, Measure, Status } from "../../engine/types.js";
import { bounds, codesOf, measures, type Codes } from "../../tables/codes.table.js";
import type { Lang } from "./lang.js";

type Term = Record<Lang, string>;

/** Terms that begin with a capital in English. */
function asTitles<Code extends string>(terms: Codes<Code>): Record<Code, Term> {
  const titles = codesOf(terms).map((code) => {
    const { zh, en } = terms[code];
    return [code, { zh, en: en.charAt(0).toUpperCase() + en.slice(1) }];
  });
  return Object.fromEntries(titles) as Record<Code, Term>;
}

/** Names of the measures, in the order in which a switch offers them. */
export const MEASURES: Record<Measure, Term> = asTitles(measures);

/** Names of the three kinds of statement. */
export const STATUSES: Record<Status, Term> = {
  actual: { zh: "实际", en: "actual" },
  target: { zh: "目标", en: "target" },
  baseline: { zh: "基数", en: "baseline" },
};

/** How a bound reads in front of a value. */
export const BOUNDS: Record<Bound, Term & { sign: string }> = {
  eq: { ...bounds.eq, sign: "" },
  ge: { ...bounds.ge, sign: "≥ " },
  le: { ...bounds.le, sign: "≤ " },
  approx: { ...bounds.approx, sign: "≈ " },
};

/** English for the words that catalogs use as notes; other notes stand as their author wrote them. */
export const NOTES: Readonly<Record<string, string>> = { 节选: "excerpt", 全文: "full text" };
