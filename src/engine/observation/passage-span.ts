import type { Context } from "../document/context.js";
import type { Structure } from "../document/structure.js";
import type { YearSpan } from "../document/year-spans.js";
import type { ReportYears } from "../document/year.js";
import { yearsOf } from "./period.js";
import { periodRules, type PeriodRule } from "./period.table.js";
import { firstMatch } from "../text/matches.js";

/** The years that a passage is of together. */
export interface Passage extends YearSpan {
  /** Whether a sentence of the paragraph says so, and not the heading alone. */
  isSaid: boolean;
}

/** How far into a sentence words stand that say which years its passage is of. */
const OPENING = 32;

/** Where a paragraph goes on with a list that the one before announced. */
const GOES_ON = /^\s*(?:-|[·●▲★■◆]|[一二三四五六七八九十]{1,2}是|\(?[一二三四五六七八九十]{1,2}\))/;

/**
 * Says for each sentence which years its passage is of together: those of its heading, or those that a sentence before it in
 * the paragraph names (五年来,…); null where the passage is of one year.
 */
export function readPassageSpans(
  text: string,
  structure: Structure,
  { contexts, years }: { contexts: readonly Context[]; years: ReportYears },
): (Passage | null)[] {
  /** What the heading above and the paragraph say; undefined where they say nothing. */
  let headed: Passage | null | undefined;
  let level = 0;
  let said: Passage | null | undefined;
  return structure.sentences.map((sentence, i) => {
    const context = contexts[i]!;
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + OPENING));
    const opened = openedBy(words, context, years);
    const heading = structure.headings[sentence.heading];
    if (heading?.start === sentence.start) {
      if (opened !== undefined || heading.level <= level) {
        headed = opened && { ...opened, isSaid: false };
        level = heading.level;
      }
      said = undefined;
    } else if (sentence.opensParagraph) said = said && GOES_ON.test(words) ? { ...said, isSaid: false } : undefined;
    if (heading?.start !== sentence.start && opened !== undefined) said = opened;
    if (said !== undefined) return said;
    return headed === undefined ? context.span && { ...context.span, isSaid: false } : headed;
  });
}

const OPENS: ReadonlySet<PeriodRule["reads"]> = new Set(["years", "plan", "since-plan", "term", "one-year"]);
const openingRules = periodRules.filter(({ reads }) => OPENS.has(reads));
/** Years of a plan and of a government's term. */
const TERM = 5;

/** A quick test that most sentences fail: what names years at all. */
const MAY_OPEN = /[年届]|期间|时期|以来/;

/** The years that the words name first; null for one year, undefined for none. */
function openedBy(words: string, context: Context, years: ReportYears): Passage | null | undefined {
  if (!MAY_OPEN.test(words)) return undefined;
  let first = Infinity;
  let opened: Passage | null | undefined;
  for (const rule of openingRules) {
    const found = firstMatch(rule.pattern, words);
    // 近三年 is said of its sentence only
    if (!found || found.index >= first || found[0].startsWith("近")) continue;
    const span = rule.reads === "one-year" ? null : yearsOf(rule, found[1] ?? "", { context, years });
    first = found.index;
    const isSaid = span?.count === null || span?.count === TERM;
    opened = span && { start: span.start, end: span.end, isSaid };
  }
  const year = /^\s*(?:19|20)\d\d ?年[,度]/.test(words);
  return year && first > 0 ? null : opened;
}
