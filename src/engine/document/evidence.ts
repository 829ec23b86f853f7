import { isOf, isPast, type Aim } from "./aims.js";
import { headingCues, openingCues, type CueRow, type WordRow } from "./direction.table.js";
import { findWordsFrom } from "../text/word-finder.js";
import { wordRows } from "./direction-words.table.js";
import type { ReportYears } from "./year.js";
import { readYears } from "./year-words.js";

/** A sentence or heading, with its words as evidence is looked for in them. */
export interface Words {
  /** The first words without blanks. */
  opening: string;
  /** All words. */
  all: string;
  /** The heading's level, 0 for a sentence. */
  level: number;
}

/** How much speaks for each aim; `cued` is what its cues alone say, and makes it likelier that a passage begins here. */
export interface Weighed {
  scores: number[];
  /** The same where the sentence stands against the passage around it; an aside is told by its cues. */
  aside: number[];
  cued: number[];
}

/** How much of what a heading says is taken, by its level. */
const LEVEL = [1, 1, 0.5, 0.35] as const;
/** No sentence alone may outweigh what it costs to turn twice. */
const MOST_OF_WORDS = 3;
const MOST_OF_SENTENCE = 7;
/** What a year says that opens a sentence, or that a heading names. */
const YEAR_OPENS = 2;
/** A coming year that opens what is to be done: 2024年,重点抓好…. */
const YEAR_SETS_OUT = 4;
const SETS_OUT = /^[^。,]{0,4}\d{4}年,?(?:我们|我[市县区省州])?(?:将|要|必须|重点|着力|集中力量)/;
const YEAR_BESIDE = 2;
const YEAR_IN_HEADING = 5;
const STRONG = 5;
/** Words of a look back are exact, words of promise stand in reviews too. */
const WORDS_OF_ASIDE = { review: 0.8, plan: 0.4 };
/** What speaks of one year speaks less for five, and the other way round. */
const OTHER_REACH = 0.4;
const YEAR_BEFORE = 18;

/** Weighs what a sentence or heading says for each aim. */
export function weigh(words: Words, aims: readonly Aim[], years: ReportYears): Weighed {
  const scores = new Array<number>(aims.length).fill(0);
  addWords(scores, words.all, { aims, years });
  const most = MOST_OF_WORDS * (words.level > 0 ? 0.4 : 1);
  for (let at = 0; at < scores.length; at++) scores[at] = Math.max(-most, Math.min(most, scores[at]!));
  const cued = words.level > 0 ? weighHeading(words, aims, years) : weighOpening(words, aims, years);
  const mostOfAll = words.level > 0 ? Infinity : MOST_OF_SENTENCE;
  // a heading is no aside
  const aside = scores.map((score, at) =>
    words.level > 0 ? -Infinity : WORDS_OF_ASIDE[aims[at]!.tense] * score + cued[at]!,
  );
  const sums = scores.map((score, at) => score + cued[at]!);
  return { scores: scaleDown(sums, mostOfAll), aside: scaleDown(aside, mostOfAll), cued };
}

/** Keeps the greatest score to what it may be at most, and what lies between the scores in proportion. */
function scaleDown(scores: number[], most: number): number[] {
  const share = Math.min(1, most / Math.max(...scores, 1));
  return share === 1 ? scores : scores.map((score) => score * share);
}

interface Given {
  aims: readonly Aim[];
  years: ReportYears;
}

function addRow(scores: number[], row: Pick<CueRow, "says" | "weight" | "reach">, { aims, years }: Given): void {
  const says = row.says !== "this-year" ? row.says : isThisYearPlanned(years) ? "ahead" : "back";
  const tense = says === "back" ? "review" : "plan";
  const fits = ({ span }: Aim) => row.reach === undefined || (row.reach === "years") === (span !== null);
  const some = row.reach === undefined || aims.some((aim) => aim.tense === tense && fits(aim));
  for (let at = 0; at < aims.length; at++) {
    const aim = aims[at]!;
    if (aim.tense === tense) scores[at]! += !some || fits(aim) ? row.weight : row.weight * OTHER_REACH;
  }
}

function isThisYearPlanned({ plan, delivered }: ReportYears): boolean {
  return plan === null || plan === delivered;
}

function weighHeading({ opening, level }: Words, aims: readonly Aim[], years: ReportYears): number[] {
  const scores = new Array<number>(aims.length).fill(0);
  partsOf(opening).forEach((part, nth) => {
    const share = LEVEL[level]! / (nth + 1);
    weighPart(part, { aims, years }).forEach((score, at) => (scores[at]! += score * share));
  });
  return scores;
}

const NUMBER =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|第[一二三四五六七八九十]{1,2}部分|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[、.])/;
const JOINS = /[和与及、]|暨/;

/** What a heading announces one after the other: 2023年工作回顾 | 2024年工作安排. One direction with two years is one part. */
function partsOf(heading: string): string[] {
  const parts = heading.replace(NUMBER, "").split(JOINS);
  const said = new Set(parts.map(saidBy).filter((direction) => direction !== null));
  return said.size > 1 ? parts : [heading];
}

function saidBy(words: string): CueRow["says"] | null {
  const rows = headingCues.filter(({ pattern, weight }) => weight >= STRONG && pattern.test(words));
  return rows.find(({ says }) => says === "back")?.says ?? rows[0]?.says ?? null;
}

/** A title or the line of its session: its year is that of the report, and of no chapter. */
const OF_REPORT = /报告|\d月\d|会议/;

function weighPart(words: string, { aims, years }: Given): number[] {
  const scores = new Array<number>(aims.length).fill(0);
  const looksBack = saidBy(words) === "back";
  for (const row of headingCues) {
    if (!row.pattern.test(words)) continue;
    // 目标任务完成情况: what is said of the goals looks back
    const weight = looksBack && row.says === "ahead" ? row.weight / 4 : row.weight;
    addRow(scores, { ...row, weight }, { aims, years });
  }
  if (OF_REPORT.test(words)) return scores;
  readYears(words).forEach((named, nth) => {
    const tense = years.plan === null ? null : isPast(named, years) ? "review" : "plan";
    aims.forEach((aim, at) => {
      if (tense !== null && aim.tense === tense) scores[at]! += YEAR_BESIDE / (nth + 1);
      if ((tense === null || aim.tense === tense) && isOf(aim, named)) scores[at]! += YEAR_IN_HEADING / (nth + 1);
    });
  });
  return scores;
}

/** A quick test that most sentences fail: words of which each row's pattern has one. */
const MAY_CUE =
  /目标|指标|思路|要求|指导思想|安排|今年|新的一年|做好|抓好|推进|办好|纲要|今后|未来|一年|过去|回顾|[去上]年|[三四五]年|本届政府|领导下|初步/;

function weighOpening({ opening }: Words, aims: readonly Aim[], years: ReportYears): number[] {
  const scores = new Array<number>(aims.length).fill(0);
  if (MAY_CUE.test(opening))
    for (const row of openingCues) if (row.pattern.test(opening)) addRow(scores, row, { aims, years });
  const named = readYears(opening.slice(0, YEAR_BEFORE))[0];
  if (named && years.plan !== null) {
    const tense = isPast(named, years) ? "review" : "plan";
    const says = tense === "plan" && SETS_OUT.test(opening) ? YEAR_SETS_OUT : YEAR_OPENS;
    aims.forEach((aim, at) => {
      if (aim.tense === tense) scores[at]! += isOf(aim, named) ? says : says / 2;
    });
  }
  return scores;
}

const rowsByWord = new Map(wordRows.flatMap((row) => row.words.map((word) => [word, row] as const)));
const anyWord = findWordsFrom(rowsByWord.keys());

/** The rows that have a word in a sentence, each once. */
export function wordRowsIn(words: string): Set<WordRow> {
  const rows = new Set<WordRow>();
  for (let at = 0; at < words.length;) {
    const length = anyWord.longest(words, at);
    if (length > 0) rows.add(rowsByWord.get(words.slice(at, at + length))!);
    at += length || 1;
  }
  return rows;
}

function addWords(scores: number[], words: string, given: Given): void {
  for (const row of wordRowsIn(words)) addRow(scores, row, given);
}
