import type { Heading } from "./structure.js";
import type { ReportYears } from "./year.js";
import { readYears, type YearMention } from "./year-words.js";

/** What a passage may be about: a direction, with a year or a span of years. */
export interface Aim {
  tense: "review" | "plan";
  year: number | null;
  span: { start: number; end: number } | null;
}

const ABOUT_WORK = /工作|目标|任务|安排|发展|考虑|思路|举措|重点|部署|要求|成就|时期|预算|情况|回顾|总结|公报/;
/** A text's headings name few years; what hostile ones name beyond these is left out. */
const MOST = 8;

/** The aims that passages of a report may have: what its years give, and the years that its chapters' headings name. */
export function findAims(headings: readonly Heading[], years: ReportYears): Aim[] {
  const { review, plan, reviewSpan, planSpan } = years;
  const aims: Aim[] = [
    { tense: "review", year: review, span: null },
    { tense: "plan", year: plan, span: null },
  ];
  if (reviewSpan) aims.push({ tense: "review", year: reviewSpan.end, span: reviewSpan });
  const named = namedInHeadings(headings);
  const coming = planSpan ?? named.find((mention) => mention.span && !isPast(mention, years))?.span ?? null;
  const fiveYears = coming ?? (plan === null ? null : { start: plan, end: plan + 4 });
  if (fiveYears) aims.push({ tense: "plan", year: fiveYears.end, span: fiveYears });
  for (const { year, span } of named) {
    if (aims.length >= MOST) break;
    const tenses =
      plan === null ? (["review", "plan"] as const) : year < plan ? (["review"] as const) : (["plan"] as const);
    for (const tense of tenses) {
      const aim: Aim = { tense, year, span };
      if (!aims.some((known) => known.tense === tense && isOf(known, aim))) aims.push(aim);
    }
  }
  return aims;
}

function namedInHeadings(headings: readonly Heading[]): YearMention[] {
  const chapters = headings.filter(({ level, text }) => level === 1 && ABOUT_WORK.test(text));
  return chapters.flatMap(({ text }) => readYears(text.replaceAll(" ", "")));
}

/** Whether the aim is of the year or the span that was named. */
export function isOf({ year, span }: Pick<Aim, "year" | "span">, named: Pick<Aim, "year" | "span">): boolean {
  if (span === null || named.span === null) return span === named.span && year === named.year;
  return span.start === named.span.start && span.end === named.span.end;
}

/** Whether what is named lies before the coming year. */
export function isPast({ year }: { year: number }, { plan }: ReportYears): boolean {
  return plan !== null && year < plan;
}
