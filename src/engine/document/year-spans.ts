import { planStarts, planSpanRules, reviewSpanRules, type SpanRule } from "./year.table.js";

/** First and last year of a time that a report speaks of as a whole. */
export interface YearSpan {
  start: number;
  end: number;
}

const LIMIT = 120_000;
const LONGEST_HEADING = 40;

/** Finds the years that a report reviews and plans together, by its headings and the sentence that announces them. */
export function findYearSpans(
  text: string,
  { review, plan }: { review: number; plan: number },
): { reviewSpan: YearSpan | null; planSpan: YearSpan | null } {
  let reviewSpan: YearSpan | null = null;
  let planSpan: YearSpan | null = null;
  for (const heading of headings(text)) {
    reviewSpan ??= spanOf(heading, reviewSpanRules, (years) => ({ start: review - years + 1, end: review }));
    planSpan ??= spanOf(heading, planSpanRules, (years) => ({ start: plan, end: plan + years - 1 }));
  }
  return { reviewSpan, planSpan };
}

/** The short lines of a text, and the sentence 现在,我代表…报告过去五年的工作. */
function* headings(text: string): Generator<string> {
  const end = Math.min(text.length, LIMIT);
  for (let start = 0; start < end;) {
    const found = text.indexOf("\n", start);
    const stop = found < 0 ? end : found;
    const line = text.slice(start, Math.min(stop, start + 4 * LONGEST_HEADING)).trim();
    if (line.length <= LONGEST_HEADING || /我代表.{2,20}(?:报告|作)/.test(line)) yield line;
    start = stop + 1;
  }
}

/** Reads the span that a heading announces: written out, as a five-year plan's, or else as so many years. */
function spanOf(heading: string, rules: readonly SpanRule[], count: (years: number) => YearSpan): YearSpan | null {
  for (const { pattern } of rules) {
    const found = pattern.exec(heading);
    if (!found) continue;
    const written = /((?:19|20)\d\d)年?[-~至到]((?:19|20)\d\d)年?/.exec(heading);
    if (written && written[1]! < written[2]!) return { start: Number(written[1]), end: Number(written[2]) };
    const years = found[1] ?? found[2];
    if (years !== undefined) return count("零一二三四五".indexOf(years));
    const name = heading.slice(Math.max(0, found.index - 2), found.index + 1);
    const named = planStarts.findLast((plan) => name.endsWith(plan.name));
    // A report of 2024 that still has the targets of 2025 before it does not set them.
    if (named && Math.abs(named.start - count(5).start) <= 1) return { start: named.start, end: named.start + 4 };
  }
  return null;
}
