import { readYears } from "../document/year-words.js";
import type { Status } from "../types.js";
import type { Clause } from "./clause.js";
import type { Scene } from "./scene.js";

/** When a value was, or is to be, reached. */
export interface TimeReading {
  status: Exclude<Status, "baseline">;
  year: number | null;
  span: { start: number; end: number } | null;
  rule: string;
}

/** What a sentence says about time before its first clause: 2010年,… governs all that follows. */
export interface SentenceTime {
  year: number | null;
  span: { start: number; end: number } | null;
}

const OPENS_SENTENCE = /^[\s“(-]*(?:[到至截在]|截至|截止|力争|预计|其中|到了|经过|按照|计划|[一二三四五六七八九]是)?$/;
const COMPARED = /[比较是与由从以自和的]$/;
const LAST_YEAR = /(?:^|[^比较与同和是的])(?:去年|上年)(?!同期|以来|末|底|的)/;

/** Reads the year that opens a sentence and governs it. */
export function readSentenceTime({ text, sentence, tokens }: Scene): SentenceTime {
  const none = { year: null, span: null };
  const first = tokens[0];
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 14));
  if (first?.verdict.rule === "calendar-year" && OPENS_SENTENCE.test(text.slice(sentence.start, first.start))) {
    if (/^(?:是|以来|[^,。]{0,12}(?:开始|起步))/.test(text.slice(first.end, first.end + 16))) return none;
    return { year: Number(first.value), span: null };
  }
  const plan = /^[\s到至在]*[“"]?[七八九十][一二三四五]?五?[”"]/.test(opening) ? readYears(opening) : null;
  return plan?.span ? { year: plan.year, span: plan.span } : none;
}

/** Says which year a quantity refers to, and whether it is achieved or promised. */
export function readTime(clause: Clause, opening: SentenceTime, scene: Scene): TimeReading {
  const { context, years } = scene;
  const own = governingDate(clause, scene);
  if (own !== null) return atYear({ year: own, span: null }, "year-in-clause", scene);
  const { period } = clause;
  if (period) return atYear({ year: period.end, span: period }, "plan-period-in-clause", scene);
  if (opening.year !== null) return atYear(opening, "year-opens-sentence", scene);
  if (LAST_YEAR.test(clause.before) && years.delivered !== null)
    return { status: "actual", year: years.delivered - 1, span: null, rule: "last-year" };
  const status = context.tense === "plan" ? "target" : "actual";
  return { status, year: context.year, span: context.span, rule: context.told ? "section" : "whole-text" };
}

function governingDate(clause: Clause, { text }: Scene): number | null {
  for (let i = clause.dates.length - 1; i >= 0; i--) {
    const date = clause.dates[i]!;
    if (date.verdict.rule !== "calendar-year") continue;
    if (!COMPARED.test(text.slice(Math.max(0, date.start - 1), date.start))) return Number(date.value);
  }
  return null;
}

/** A year that the words name says more than the section: what lies before the coming year is achieved. */
function atYear({ year, span }: SentenceTime, rule: string, { context, years }: Scene): TimeReading {
  const coming = years.plan ?? years.delivered ?? context.year;
  let status: TimeReading["status"] = context.tense === "plan" ? "target" : "actual";
  if (coming !== null && year !== null && year !== coming) status = year > coming ? "target" : "actual";
  return { status, year, span, rule };
}
