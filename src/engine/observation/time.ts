import { readYears } from "../document/year-words.js";
import { readChinese } from "../quantity/numeral.js";
import type { Token } from "../quantity/token.js";
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

const COMPARED = /[比较是与由从以自和的]$|恢复到$|相当于$|等于$/;
const LAST_YEAR = /(?:^|[^比较与同和是的在])(?:去年|上年)(?!同期|以来|末|底|的|基础)/;

/** The year that opens the sentence; dates that open later clauses take its place as `openingAfter` comes upon them. */
export function openingPeriod({ text, sentence, years }: Scene): SentenceTime {
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 14));
  if (LAST_YEAR_OPENS.test(opening) && years.delivered !== null) return { year: years.delivered - 1, span: null };
  const plan = PERIOD_OPENS.test(opening) ? readYears(opening)[0] : null;
  return plan?.span ? { year: plan.year, span: plan.span } : { year: null, span: null };
}

const LAST_YEAR_OPENS = /^\s*(?:截至|截止|到)?去年(?:年?[底末])?,/;
const PERIOD_OPENS = /^[\s到至在]*[“"]?[七八九十][一二三四五]?五?[”"]?(?:时期|期间|规划期|末)/;

/** What governs the clauses after a token: its year where it opens a clause (2010年,…), else what governed before. */
export function openingAfter(date: Token, before: SentenceTime, { text, sentence }: Scene): SentenceTime {
  if (date.verdict.rule !== "calendar-year" || isStartOfSpan(date, text)) return before;
  const words = text.slice(Math.max(sentence.start, date.start - 8), date.start);
  const clause = words.slice(Math.max(...[...",;:(。"].map((mark) => words.lastIndexOf(mark))) + 1);
  const opens = words.length < 8 || clause.length < words.length;
  const governs = opens && OPENS_CLAUSE.test(clause) && !NOT_GOVERNING.test(text.slice(date.end, date.end + 16));
  return governs ? { year: Number(date.value), span: null } : before;
}

const OPENS_CLAUSE = /^[\s“(\-]*(?:[到至截在]|截至|截止|力争|预计|其中|到了|经过|按照|计划|[一二三四五六七八九]是)?$/;
const NOT_GOVERNING = /^(?:是|度|[^,。]{0,12}(?:开始|起步))/;

/** Whether the date only begins a time that lasts: 2007年新农合开展以来, 2019年至今. */
function isStartOfSpan(date: Token, text: string): boolean {
  return /^[^,。;]{0,16}(?:以来|至今)|^起/.test(text.slice(date.end, date.end + 20));
}

/** Says which year a quantity refers to, and whether it is achieved or promised. */
export function readTime(clause: Clause, opening: SentenceTime, scene: Scene): TimeReading {
  const time = readYear(clause, opening, scene);
  const since = comparedYear(clause, scene);
  if (since === null || time.year === null || since >= time.year - 1) return time;
  return { ...time, span: { start: since, end: time.year } };
}

/** Growth in a sentence that 40年来 opens is that of all these years, where no words nearer to it name a year. */
export function overYears(time: TimeReading, { text, sentence }: Scene): TimeReading {
  if (time.year === null || time.span !== null || !FROM_AFAR.has(time.rule)) return time;
  const written = YEARS_OPEN.exec(text.slice(sentence.start, sentence.start + 16))?.[1];
  const years = written === undefined ? null : /\d/.test(written) ? Number(written) : readChinese(written, 0)?.value;
  if (!years || Number(years) < 2) return time;
  return { ...time, span: { start: time.year - Number(years), end: time.year }, rule: "years-open-sentence" };
}

const FROM_AFAR: ReadonlySet<string> = new Set(["section", "whole-text"]);
const YEARS_OPEN =
  /^[\s“(\-]*(?:这|近|过去|改革开放|建[市县区]){0,2}(\d{1,2}|[一二两三四五六七八九十]{1,3})多?年(?:多?来|间),/;

const PART_OF_YEAR =
  /(?:上半年|下半年|[一二三四]季度|前[一二三]季度|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月?(?:[-~至到]{1,2}(?:\d{1,2}|[一二三四五六七八九十]{1,2}))?月(?:份|底|末|初|[上中下]旬)?)前?/;

/** The months, quarter or half-year that the words of a clause name, as written: 上半年, 1-9月, 10月底前; null where none. */
export function partOfYear(words: string): string | null {
  return PART_OF_YEAR.exec(words)?.[0] ?? null;
}

/** The year that the clause compares with: 比2010年翻一番 is said of ten years together. */
function comparedYear(clause: Clause, { text }: Scene): number | null {
  const date = clause.dates.findLast(
    ({ verdict, start }) =>
      verdict.rule === "calendar-year" && /[比较]$/.test(text.slice(Math.max(0, start - 1), start)),
  );
  return date ? Number(date.value) : null;
}

function readYear(clause: Clause, opening: SentenceTime, scene: Scene): TimeReading {
  const { context, years } = scene;
  const own = governingDate(clause, scene);
  if (own) return atYear({ year: Number(own.value), span: null }, yearRule(own, scene), scene);
  const { period } = clause;
  if (period) return atYear({ year: period.end, span: period }, "plan-period-in-clause", scene);
  if (opening.year !== null) return atYear(opening, "year-opens-sentence", scene);
  if (LAST_YEAR.test(clause.before) && years.delivered !== null)
    return { status: "actual", year: years.delivered - 1, span: null, rule: "last-year" };
  if (clause.before.includes("明年") && context.year !== null && context.tense === "plan")
    return { status: "target", year: context.year + 1, span: null, rule: "next-year" };
  const status = context.tense === "plan" ? "target" : "actual";
  return { status, year: context.year, span: context.span, rule: context.margin >= 4 ? "section" : "whole-text" };
}

function governingDate(clause: Clause, { text }: Scene): Token | null {
  return (
    clause.dates.findLast(
      (date) =>
        date.verdict.rule === "calendar-year" &&
        !COMPARED.test(text.slice(Math.max(0, date.start - 3), date.start)) &&
        !isStartOfSpan(date, text),
    ) ?? null
  );
}

/** 2023年度 names a batch and says nothing of whether it is done. */
function yearRule(date: Token, { text }: Scene): string {
  return text[date.end] === "度" ? "batch-year" : "year-in-clause";
}

/** A year that the words name says more than the section: what lies before the coming year is achieved. */
function atYear({ year, span }: SentenceTime, rule: string, { context, years }: Scene): TimeReading {
  const coming = years.plan ?? years.delivered ?? context.year;
  let status: TimeReading["status"] = context.tense === "plan" ? "target" : "actual";
  if (rule !== "batch-year" && coming !== null && year !== null && year !== coming)
    status = year > coming ? "target" : "actual";
  return { status, year, span, rule };
}
