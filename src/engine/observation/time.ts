import { TOLD } from "../document/context.js";
import { readYears } from "../document/year-words.js";
import type { Token } from "../quantity/token.js";
import type { Status } from "../types.js";
import type { Clause } from "./clause.js";
import { DATE_MARK } from "./name.js";
import { isVintage, readAside } from "./direction.js";
import { endOfPair, isCompared, isStartOfSpan, type Period } from "./period.js";
import type { RuleId } from "./rules.js";
import type { Scene } from "./scene.js";

/** When a value was, or is to be, reached. */
export interface TimeReading {
  status: Exclude<Status, "baseline">;
  year: number | null;
  rule: RuleId;
  /** Whether nothing in the sentence says so, but the passage that it stands in. */
  ofPassage?: true;
  /** Whether a year in the number's own clause says so. */
  ofOwnYear?: true;
  /** The rule by whose words the clause looks no longer elsewhere than its passage. */
  endedBy?: RuleId;
}

/** What a sentence says about time before its first clause: 2010年,… governs all that follows. */
export interface SentenceTime {
  year: number | null;
}

const LAST_YEAR = /(?:^|[^比较与同和是的在从自由])(?:去年|上年)(?!同期|以来|末|底|的|基础)/;

/** The year that opens the sentence; dates that open later clauses take its place as `openingAfter` comes upon them. */
export function openingPeriod({ text, sentence, years }: Scene): SentenceTime {
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 14));
  if (LAST_YEAR_OPENS.test(opening) && years.delivered !== null) return { year: years.delivered - 1 };
  const plan = PERIOD_OPENS.test(opening) ? readYears(opening)[0] : null;
  return { year: plan?.span ? plan.year : null };
}

const LAST_YEAR_OPENS = /^\s*(?:截至|截止|到)?去年(?:年?[底末])?,/;
const PERIOD_OPENS = /^[\s到至在]*[“"]?[七八九十][一二三四五]?五?[”"]?(?:时期|期间|规划期|末)/;

/** What governs the clauses after a token: its year where it opens a clause (2010年,…), else what governed before. */
export function openingAfter(at: number, before: SentenceTime, scene: Scene): SentenceTime {
  const { text, sentence, tokens } = scene;
  const date = tokens[at]!;
  if (date.verdict.role !== "year" || isStartOfSpan(date, text) || endOfPair(tokens, at, text)) return before;
  if (isVintage(date, scene)) return before;
  // 2004年到2024年 opens a clause where its first year does
  const isEnd = at > 0 && endOfPair(tokens, at - 1, text) === date;
  const start = isEnd ? tokens[at - 1]!.start : date.start;
  const words = text.slice(Math.max(sentence.start, start - 8), start);
  const clause = words.slice(Math.max(...[...",;:(。"].map((mark) => words.lastIndexOf(mark))) + 1);
  const opens = words.length < 8 || clause.length < words.length;
  const after = text.slice(date.end, date.end + 16);
  const opening = clause.replace(/\s/g, "").replace(isEnd ? /[从自]$/ : "", "");
  return opens && OPENS_CLAUSE.test(opening) && !NOT_GOVERNING.test(after) ? { year: Number(date.value) } : before;
}

const OPENS_CLAUSE =
  /^[“(\-]*(?:[到至截在]|截至|截止|(?:力争|预计|争取|计划)到?|其中|到了|经过|按照|[一二三四五六七八九]是)?$/;
const NOT_GOVERNING = /^(?:是|度|以来(?!,)|[^,。]{0,12}(?:开始|起步)|[^,。]{0,8}提出)/;

const PART_OF_YEAR =
  /(?:上半年|下半年|[一二三四]季度|前[一二三]季度|(?:\d{1,2}|[一二三四五六七八九十]{1,2})月?(?:[-~至到]{1,2}(?:\d{1,2}|[一二三四五六七八九十]{1,2}))?月(?:份|底|末|初|[上中下]旬)?)前?/;

/** The months, quarter or half-year that the words of a clause name, as written: 上半年, 1-9月, 10月底前; null where none. */
export function partOfYear(words: string): string | null {
  return PART_OF_YEAR.exec(words)?.[0] ?? null;
}

/** What the sentence has said of time before a number. */
interface Before {
  /** The number. */
  token: Token;
  opening: SentenceTime;
  period: Period | null;
  /** The five-year plan that the number's list is of. */
  plan: Clause["period"];
}

/** Says which year a quantity refers to, and whether it is achieved or promised. */
export function readTime(scene: Scene, clause: Clause, { token, opening, period, plan }: Before): TimeReading {
  const { context, years } = scene;
  const own = governingDate(clause, scene);
  // 2013年以来新增的企业去年纳税…: the year that stands nearer to the number dates it
  if (own && years.delivered !== null && LAST_YEAR.test(clause.before.slice(clause.before.lastIndexOf(DATE_MARK) + 1)))
    return { status: "actual", year: years.delivered - 1, rule: "last-year" };
  if (own) return ofOwnYear(own, scene);
  if (plan) return atYear(plan.end, "plan-period-in-clause", scene);
  if (period?.isWritten) return atYear(period.end, "year-of-period", scene);
  const aside = readAside(scene, clause, token);
  if (aside && "status" in aside && opening.year === null) return aside;
  if (opening.year !== null) return atYear(opening.year, "year-opens-sentence", scene);
  if (LAST_YEAR.test(clause.before) && years.delivered !== null)
    return { status: "actual", year: years.delivered - 1, rule: "last-year" };
  if (clause.before.includes("明年") && context.year !== null && context.tense === "plan")
    return { status: "target", year: context.year + 1, rule: "next-year" };
  const rule = context.margin >= TOLD ? "section" : "whole-text";
  const reading: TimeReading = { status: statusOf(scene), year: context.year, rule, ofPassage: true };
  if (aside && "endedBy" in aside) reading.endedBy = aside.endedBy;
  return reading;
}

const FROM = /[从由自] ?$/;

/** The last year of the clause that its number is not compared with. */
function governingDate(clause: Clause, scene: Scene): Token | null {
  const { text } = scene;
  return (
    clause.dates.findLast((date, i, dates) => {
      if (date.verdict.role !== "year" || isStartOfSpan(date, text) || isVintage(date, scene)) return false;
      // 是2012年到2016年投入总和的1.7倍 compares with both years
      const first = i > 0 && endOfPair(dates, i - 1, text) === date ? dates[i - 1]! : date;
      return (
        !isCompared(first, text) || (first !== date && FROM.test(text.slice(Math.max(0, first.start - 2), first.start)))
      );
    }) ?? null
  );
}

/** The year of the clause; 2023年度 names a batch and says nothing of whether it is done. */
function ofOwnYear(date: Token, scene: Scene): TimeReading {
  const year = Number(date.value);
  if (scene.text[date.end] === "度") return { status: statusOf(scene), year, rule: "batch-year" };
  return { ...atYear(year, "year-in-clause", scene), ofOwnYear: true };
}

const statusOf = ({ context }: Scene) => (context.tense === "plan" ? "target" : "actual");

/** A year that the words name says more than the section: what lies before the coming year is achieved. */
function atYear(year: number, rule: RuleId, scene: Scene): TimeReading {
  const { context, years } = scene;
  const coming = years.plan ?? years.delivered ?? context.year;
  if (coming === null || year === coming) return { status: statusOf(scene), year, rule };
  return { status: year > coming ? "target" : "actual", year, rule };
}
