import { readYears } from "../document/year-words.js";
import { readChinese } from "../quantity/numeral.js";
import type { Token } from "../quantity/token.js";
import { periodRules, type PeriodRule } from "./period.table.js";
import type { RuleId } from "./rules.js";
import type { Scene } from "./scene.js";
import { allMatches } from "../text/matches.js";

/** Years that words of a sentence name together; they hold for what follows them. */
export interface Period {
  /** Where its words end. */
  at: number;
  /** The year that a change over the period starts from. */
  base: number;
  /** First and last year that a sum or an average covers. */
  start: number;
  end: number;
  /** How many years are counted back from the last, where they are none that the report names as a whole; else null. */
  count: number | null;
  /** Where it ends for sums: what stands in the middle of a clause says nothing of the clauses after it. */
  untilForSums: number;
  /** Whether both years are written, so that values at its end are of the last. */
  isWritten: boolean;
  rule: RuleId;
}

/** Where what was said of several years holds no longer. */
export interface PeriodEnd {
  at: number;
  base: null;
  /** The rule whose words end it; null where a year that is written does. */
  rule: RuleId | null;
}

/** The periods of a sentence and where they end, in text order. */
export type Periods = readonly (Period | PeriodEnd)[];

/** What of a scene is known before its periods are. */
type Sayings = Pick<Scene, "text" | "sentence" | "tokens" | "context" | "years">;

/** Finds the years that a sentence names together, in text order. */
export function findPeriods(scene: Sayings): Periods {
  const { text, sentence } = scene;
  const words = text.slice(sentence.start, sentence.end);
  const periods = writtenPeriods(scene);
  if (MAY_NAME.test(words)) periods.push(...namedPeriods(words, scene));
  return periods.length > 1 ? periods.sort((a, b) => a.at - b.at) : periods;
}

/** A quick test that most sentences fail: so many years, a plan, a term, or a year that is not written. */
const MAY_NAME = /(?:[一二两三四五六七八九十去上今当本全近]|(?:^|\D)\d{1,2}) ?多?年|[一二三四五七八九]五|十五|届/;

/** The period that holds at an offset, or null where none does. */
export function periodAt(periods: Periods, at: number): Period | null {
  const last = periods.findLast((period) => period.at <= at);
  return last && last.base !== null ? last : null;
}

/** The rule by whose words a period that was named before an offset holds there no longer; null where none does. */
export function periodEnd(periods: Periods, at: number): RuleId | null {
  if (periods.length < 2) return null;
  const last = periods.findLastIndex((period) => period.at <= at);
  const ends = last > 0 && periods[last]!.base === null && periods[last - 1]!.base !== null;
  return ends ? periods[last]!.rule : null;
}

/** Finds the periods that words name without writing years; offsets as of `scene.text`. */
function namedPeriods(words: string, scene: Pick<Scene, "sentence" | "context" | "years">): (Period | PeriodEnd)[] {
  return periodRules.flatMap((rule) =>
    allMatches(rule.pattern, words).flatMap((found): (Period | PeriodEnd)[] => {
      const at = scene.sentence.start + found.index + found[0].length;
      if (rule.reads === "one-year") return [{ at, base: null, rule: rule.id }];
      if (COMPARED_WITH.test(words.slice(Math.max(0, found.index - 3), found.index))) return [];
      const years = yearsOf(rule, found[1] ?? "", scene);
      if (!years) return [];
      const isWritten = rule.reads === "plan" && years.end < (scene.context.year ?? 0);
      const rest = words.slice(found.index + found[0].length).search(/[,;:。]/);
      const untilForSums =
        rule.reads !== "together" || opensClause(words, found.index) || rest < 0 ? Infinity : at + rest;
      return [{ at, ...years, isWritten, untilForSums, rule: rule.id }];
    }),
  );
}

const opensClause = (words: string, at: number): boolean =>
  /(?:^|[\s,;:。!?(“])$/.test(words.slice(Math.max(0, at - 1), at));

const COMPARED_WITH = /(?:[比较与同超是为]|高于|相比|相当于)[“"]?$/;

type Years = Pick<Period, "base" | "start" | "end" | "count">;

/** The years that a rule gives for what it found; null where nothing says when they end. */
export function yearsOf(
  { reads }: PeriodRule,
  found: string,
  { context, years }: Pick<Scene, "context" | "years">,
): Years | null {
  const isReview = context.tense === "review";
  const last = isReview ? context.year : years.review;
  if (reads === "plan" || reads === "since-plan" || reads === "plan-end") {
    const plan = readYears(`“${found}”时期`)[0]?.span;
    if (!plan) return null;
    if (reads === "plan-end") return { base: plan.end, start: plan.end, end: last ?? plan.end, count: null };
    const end = isReview || reads === "since-plan" ? Math.min(plan.end, last ?? plan.end) : plan.end;
    return { base: plan.start - 1, start: plan.start, end: Math.max(end, plan.start), count: null };
  }
  const count = /\d/.test(found) ? Number(found) : Number(readChinese(found, 0)?.value ?? 0);
  const isComing = reads === "coming" || (reads === "together" && !isReview);
  const span = isComing
    ? isReview
      ? null
      : (context.span ?? years.planSpan)
    : (isReview && context.span) || years.reviewSpan;
  if (reads === "term") return span && { base: span.start - 1, ...span, count: null };
  if (count < 2 || last === null) return null;
  if (span && span.end - span.start + 1 === count && (isComing || span.end === last))
    return { base: span.start - 1, ...span, count: null };
  return isComing ? null : { base: last - count, start: last - count + 1, end: last, count };
}

/** Finds the periods of which a sentence writes the years: 2004年到2024年, 自2016年以来, 2005年与2000年相比. */
function writtenPeriods(scene: Sayings): (Period | PeriodEnd)[] {
  const periods: (Period | PeriodEnd)[] = [];
  scene.tokens.forEach((token, i) => {
    const found = isYear(token) ? writtenPeriod(scene, i) : null;
    if (found) periods.push(found);
  });
  return periods;
}

const NO_COUNT = { count: null, untilForSums: Infinity };

function writtenPeriod({ text, sentence, tokens, context, years }: Sayings, i: number): Period | PeriodEnd | null {
  const token = tokens[i]!;
  const year = Number(token.value);
  const last = (context.tense === "review" ? context.year : years.review) ?? 0;
  const make = (end: number, rule: RuleId, isWritten = false): Period | null =>
    end > year ? { ...NO_COUNT, at: token.end, base: year, start: year, end, isWritten, rule } : null;
  const pair = endOfPair(tokens, i, text);
  const isFrom = /[从由自在] ?$/.test(text.slice(Math.max(0, token.start - 2), token.start));
  if (pair) return isCompared(token, text) && !isFrom ? null : make(Number(pair.value), "year-to-year", true);
  const from = changeFrom(tokens, i, text);
  if (from) {
    const change = make(from.end ?? last, "from-year", from.end !== null);
    return change && { ...change, untilForSums: change.at };
  }
  if (isStartOfSpan(token, text)) return make(last, "years-since");
  if (isOpeningComparison(token, text)) return make(last, "year-against-year");
  const isEnd = i > 0 && endOfPair(tokens, i - 1, text) === token;
  return !isEnd && governs(token, text, sentence.start) ? { at: token.end, base: null, rule: null } : null;
}

/** The year that a five-year plan's name and 末 or 初 give: “十二五”末 is 2015. */
export function planEdge(words: string): number | null {
  const plan = readYears(words.replace(/(?:末期?|初)$/, "时期").replace(/[”"]$/, "$&时期"))[0]?.span;
  return plan ? (words.endsWith("初") ? plan.start - 1 : plan.end) : null;
}

/** Whether a token is a year: 2024年, or 2020 in 2020—2024年. */
export function isYear({ verdict }: Token): boolean {
  return verdict.role === "year" || verdict.role === "first-year";
}

const TO_YEAR = /^ ?年?[底末初]? ?(?:--?|~|至|到) ?$/;

/** The year at which the span ends that a year begins: 2004年到«2024年»; null where it begins none. */
export function endOfPair(tokens: readonly Token[], at: number, text: string): Token | null {
  const [first, second] = [tokens[at]!, tokens[at + 1]];
  if (second?.verdict.role !== "year" || !isYear(first)) return null;
  const isSchoolYear = /^[度榨秋冬]|^学年/.test(text.slice(second.end, second.end + 2));
  return !isSchoolYear && TO_YEAR.test(text.slice(first.end, second.start)) ? second : null;
}

/** The year at which a change ends that starts at a year's value: 从2016年的88.3亿元增长到«2021年»的131.5亿元. */
function changeFrom(tokens: readonly Token[], at: number, text: string): { end: number | null } | null {
  const token = tokens[at]!;
  const before = text.slice(Math.max(0, token.start - 3), token.start).trimEnd();
  const value = tokens[at + 1];
  const isCompared = /[比较]$/.test(before) && /^ ?[底末]?的/.test(text.slice(token.end, token.end + 3));
  if (!(isCompared || /[从由](?:原来)?$/.test(before)) || !value || value.start - token.end > 8) return null;
  if (!/^ ?[底末初]?的?[^,。;]{0,4}$/.test(text.slice(token.end, value.start))) return null;
  const later = tokens.slice(at + 2, at + 8).find(isYear);
  if (!later || Number(later.value) <= Number(token.value)) return { end: null };
  const gap = text.slice(Math.max(value.end, later.start - 8), later.start);
  return { end: /[到至为][^,。;]{0,2}$/.test(gap) ? Number(later.value) : null };
}

/** Whether the date only begins a time that lasts: 2007年新农合开展以来, 2019年至今. */
export function isStartOfSpan(date: Token, text: string): boolean {
  return /^[^,。;]{0,16}(?:以来|至今)(?![最首新单之])|^起/.test(text.slice(date.end, date.end + 20));
}

/** Whether a value is compared with that of the year: 比 2011 年, 是2010年的2.3倍, 恢复到2019年的85%. */
export function isCompared({ start, end }: Token, text: string): boolean {
  const before = text.slice(Math.max(0, start - 6), start).trimEnd();
  if (/[比较是与由从以自和]$|恢复到$|相当于$|等于$|超过$|高于$|低于$/.test(before)) return true;
  if (/[比较](?:历史|近年)?(?:同期)?最[高好多低少]的$/.test(before)) return true;
  return /[为到达占]$/.test(before) && OF_YEAR_TIMES.test(text.slice(end, end + 16));
}

const OF_YEAR_TIMES = /^ ?[底末]?(?:同期|全年)?的 ?\d+(?:\.\d+)? ?多?倍/;

/** Whether a year is what all that follows is compared with: 与2000年相比,… . */
function isOpeningComparison(token: Token, text: string): boolean {
  const before = text.slice(Math.max(0, token.start - 3), token.start).trimEnd();
  const after = text.slice(token.end, token.end + 6);
  return /[与同和]$|相较$|相比$/.test(before)
    ? /^ ?[底末]?相?(?:比较?|较)/.test(after)
    : /[比较]$/.test(before) && /^[底末]?,/.test(after);
}

/** Whether a year begins a clause or is said of a value in it, so that a period before it ends. */
function governs(token: Token, text: string, from: number): boolean {
  if (token.verdict.role !== "year" || isCompared(token, text)) return false;
  const before = text.slice(Math.max(from, token.start - 6), token.start).replace(/\s/g, "");
  return /(?:^|[,;:。(])(?:[到至截在]|截至|截止|其中)?$/.test(before) || token.start === from;
}
