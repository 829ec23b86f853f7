import { isOf, isPast, type Aim } from "./aims.js";
import { headingCues, openingCues, type CueRow, type WordRow } from "./direction.table.js";
import { createWordMap } from "../text/word-finder.js";
import { wordRows } from "./direction-words.table.js";
import type { ReportYears } from "./year.js";
import { readYears } from "./year-words.js";

/** A sentence or heading, with its words as evidence is looked for in them. */
export interface Words {
  /** The first words without blanks. */
  opening: string;
  /** The text that has all words, and where they stand in it. */
  text: string;
  start: number;
  end: number;
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

/** What a text's sentences may be about, and how much each row of evidence speaks for it. */
export interface Scale {
  aims: readonly Aim[];
  years: ReportYears;
  /** What a row adds for each aim; filled as rows are met. */
  added: Map<CueRow | WordRow, readonly number[]>;
}

/** Makes ready what the sentences of one text are weighed with. */
export function createScale(aims: readonly Aim[], years: ReportYears): Scale {
  return { aims, years, added: new Map() };
}

/** Weighs what a sentence or heading says for each aim. */
export function weigh(words: Words, scale: Scale): Weighed {
  const { aims } = scale;
  const isHeading = words.level > 0;
  const scores = nothing(scale);
  for (const row of wordRowsIn(words.text, words.start, words.end)) addRow(scores, row, scale);
  const cued = isHeading ? weighHeading(words, scale) : weighOpening(words, scale);
  // a heading is no aside
  const aside = isHeading ? aims.map(() => -Infinity) : nothing(scale);
  const most = MOST_OF_WORDS * (isHeading ? 0.4 : 1);
  for (let at = 0; at < scores.length; at++) {
    const score = Math.max(-most, Math.min(most, scores[at]!));
    if (!isHeading) aside[at] = WORDS_OF_ASIDE[aims[at]!.tense] * score + cued[at]!;
    scores[at] = score + cued[at]!;
  }
  if (!isHeading) {
    scaleDown(scores);
    scaleDown(aside);
  }
  return { scores, aside, cued };
}

const nothing = ({ aims }: Scale): number[] => aims.map(() => 0);

/** Keeps the greatest score of a sentence to what it may be at most, and what lies between the scores in proportion. */
function scaleDown(scores: number[]): void {
  let greatest = 1;
  for (const score of scores) greatest = Math.max(greatest, score);
  if (greatest <= MOST_OF_SENTENCE) return;
  const share = MOST_OF_SENTENCE / greatest;
  for (let at = 0; at < scores.length; at++) scores[at]! *= share;
}

function addRow(scores: number[], row: CueRow | WordRow, scale: Scale, share = 1): void {
  let added = scale.added.get(row);
  if (!added) scale.added.set(row, (added = addedBy(row, scale)));
  for (let at = 0; at < scores.length; at++) scores[at]! += added[at]! * share;
}

/** What a row adds for each aim. */
function addedBy({ says: said, weight, reach }: CueRow | WordRow, { aims, years }: Scale): number[] {
  const says = said !== "this-year" ? said : isThisYearPlanned(years) ? "ahead" : "back";
  const tense = says === "back" ? "review" : "plan";
  const fits = ({ span }: Aim) => reach === undefined || (reach === "years") === (span !== null);
  const some = aims.some((aim) => aim.tense === tense && fits(aim));
  return aims.map((aim) => (aim.tense !== tense ? 0 : !some || fits(aim) ? weight : weight * OTHER_REACH));
}

function isThisYearPlanned({ plan, delivered }: ReportYears): boolean {
  return plan === null || plan === delivered;
}

function weighHeading({ opening, level }: Words, scale: Scale): number[] {
  const scores = nothing(scale);
  partsOf(opening).forEach((part, nth) => {
    const share = LEVEL[level]! / (nth + 1);
    weighPart(part, scale).forEach((score, at) => (scores[at]! += score * share));
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

function weighPart(words: string, scale: Scale): number[] {
  const { aims, years } = scale;
  const scores = nothing(scale);
  const looksBack = saidBy(words) === "back";
  for (const row of headingCues) {
    if (!row.pattern.test(words)) continue;
    // 目标任务完成情况: what is said of the goals looks back
    addRow(scores, row, scale, looksBack && row.says === "ahead" ? 1 / 4 : 1);
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

function weighOpening({ opening }: Words, scale: Scale): number[] {
  const { aims, years } = scale;
  const scores = nothing(scale);
  if (MAY_CUE.test(opening)) for (const row of openingCues) if (row.pattern.test(opening)) addRow(scores, row, scale);
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

const rowsByWord = createWordMap(wordRows.flatMap((row) => row.words.map((word) => [word, row] as const)));

/** The rows that have a word in a sentence, each once. */
export function wordRowsIn(text: string, start = 0, end = text.length): WordRow[] {
  const rows: WordRow[] = [];
  for (let at = start; at < end;) {
    const found = rowsByWord.longest(text, at, end);
    if (found && !rows.includes(found.value)) rows.push(found.value);
    at += found?.word.length ?? 1;
  }
  return rows;
}
