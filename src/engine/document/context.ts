import { findAims, type Aim } from "./aims.js";
import { createScale, weigh, type Weighed } from "./evidence.js";
import { findGlossary } from "./glossary.js";
import { segment, type Costs, type Step } from "./segment.js";
import type { Heading, Sentence, Structure } from "./structure.js";
import { readYears } from "./year-words.js";
import type { ReportYears } from "./year.js";
import { wholeReport } from "./year.table.js";

/** Whether a passage looks back, ahead, or explains terms, and at which year. */
export interface Context {
  tense: "review" | "plan";
  /** How much more speaks for this direction here than for any other, as log-odds. */
  margin: number;
  year: number | null;
  /** The span of years that a section covers, where it covers several. */
  span: { start: number; end: number } | null;
  /** Explanations of terms claim nothing. */
  glossary: boolean;
}

/** A direction with so great a margin is told; with less, the words of the whole text have weighed more than any cue. */
export const TOLD = 2;

const OPENING = 90;
const KIND_WITHIN = 1500;

/** What it costs to turn to another aim, by where a sentence stands. */
const TURN = { chapter: 3, heading: [0, 6, 9, 10], paragraph: 11, sentence: 15 } as const;
/** Added below the first level, where the chapter's heading says the other direction. */
const AWAY = 12;
/** A chapter's heading that says so much more for one direction than for the other has said it. */
const SAID = 5;
/** A cue makes it cheaper that a passage begins at it. */
const MOST_OFF = { told: 4, untold: 7 };
const ASIDE = { review: 3, plan: 4.5 };
const ASIDE_GOES_ON = 0.25;
/** What a chapter's heading announces is turned to more easily within it. */
const MOST_FOR_ANNOUNCED = 6;
const ANNOUNCED = 3;

/** Says for each sentence of a document whether it looks back or ahead; one context a sentence, in order. */
export function readContexts(text: string, structure: Structure, years: ReportYears): Context[] {
  const aims = findAims(structure.headings, years);
  const glossary = findGlossary(text, structure);
  // what terms mean says nothing of where the report looks
  const silent = aims.map(() => 0);
  const steps = readSteps(text, structure, { aims, years });
  steps.forEach((step, i) => {
    if (glossary[i]) step.scores = step.aside = silent;
  });
  const isRival = (a: number, b: number) => aims[a]!.tense !== aims[b]!.tense;
  const segments = segment(steps, costsOf(aims, text.slice(0, KIND_WITHIN)), isRival);
  const contexts = segments.map(({ aim, margin }, i): Context => {
    const { tense, year, span } = aims[aim]!;
    return { tense, margin, year, span, glossary: glossary[i]! };
  });
  return years.plan === null ? carryYears(text, structure, contexts) : contexts;
}

interface Given {
  aims: readonly Aim[];
  years: ReportYears;
}

function readSteps(text: string, { sentences, headings }: Structure, { aims, years }: Given): Step[] {
  const scale = createScale(aims, years);
  let chapter: Direction = null;
  let number = 0;
  let announced: readonly number[] = aims.map(() => 0);
  return sentences.map((sentence) => {
    const heading = headingAt(headings, sentence);
    const { start, end } = sentence;
    const opening = openingOf(text, start, end);
    const weighed = weigh({ opening, text, start, end, level: heading?.level ?? 0 }, scale);
    const said = heading?.level === 1 ? directionOf(weighed, aims) : null;
    chapter = said ?? chapter;
    if (said) announced = weighed.scores;
    const before = number;
    if (heading?.level === 1) number = numberOf(opening) ?? number;
    const goesOnCounting = number === before + 1 || number === 1;
    const base = costOfTurn(sentence, heading, goesOnCounting && number !== before);
    const above = said ? null : chapter;
    const turns = aims.map(({ tense }, at) =>
      turnTo(tense, { cued: heading ? 0 : weighed.cued[at]!, announced: announced[at]!, base, chapter: above }),
    );
    return { scores: weighed.scores, aside: weighed.aside, turns, goesOn: !sentence.opensParagraph };
  });
}

/** The first words without blanks. */
function openingOf(text: string, start: number, end: number): string {
  const first = text.slice(start, Math.min(end, start + 2 * OPENING));
  return (/\s/.test(first) ? first.replace(/\s/g, "") : first).slice(0, OPENING);
}

type Direction = Aim["tense"] | null;

/** What the heading of a chapter says outright. */
function directionOf({ scores }: Weighed, aims: readonly Aim[]): Direction {
  const best = (tense: Aim["tense"]) => Math.max(...scores.filter((_, at) => aims[at]!.tense === tense));
  const more = best("review") - best("plan");
  return more >= SAID ? "review" : more <= -SAID ? "plan" : null;
}

function costOfTurn({ opensParagraph }: Sentence, heading: Heading | null, isChapter: boolean): number {
  if (heading) return heading.level === 1 && isChapter ? TURN.chapter : TURN.heading[heading.level]!;
  return opensParagraph ? TURN.paragraph : TURN.sentence;
}

interface Turn {
  cued: number;
  /** How much the chapter's heading says for the aim. */
  announced: number;
  base: number;
  /** What the chapter's heading said, above this sentence. */
  chapter: Direction;
}

function turnTo(tense: Aim["tense"], { cued, announced, base, chapter }: Turn): number {
  const away = chapter !== null && chapter !== tense && announced < ANNOUNCED ? AWAY : 0;
  const awaited = chapter !== tense ? clamp(announced / 2, MOST_FOR_ANNOUNCED) : 0;
  return base + away - clamp(cued, chapter === null ? MOST_OFF.untold : MOST_OFF.told) - awaited;
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}

const NUMBERED = /^([一二三四五六七八九十]{1,3})[、.]|^第([一二三四五六七八九十]{1,2})部分/;
const NUMERALS = "一二三四五六七八九";

/** The number that a chapter's heading carries: 3 for 三、; null where it has none. */
function numberOf(words: string): number | null {
  const found = NUMBERED.exec(words);
  const written = found?.[1] ?? found?.[2];
  if (written === undefined) return null;
  const [tens, ones] = written.includes("十") ? written.split("十") : ["", written];
  const ten = written.includes("十") ? 10 * (tens ? NUMERALS.indexOf(tens) + 1 : 1) : 0;
  return ten + (ones ? NUMERALS.indexOf(ones) + 1 : 0);
}

function headingAt(headings: readonly Heading[], { heading: at, start }: Sentence): Heading | null {
  const heading = headings[at];
  return heading?.start === start ? heading : null;
}

/** Reports look back first, and turn ahead once; an outline is announced. */
function costsOf(aims: readonly Aim[], head: string): Costs {
  const isCommunique = /^[^。]{0,200}统计公报/.test(head);
  const planned = isCommunique ? 12 : 0;
  const begin = aims.map(({ tense, span }) =>
    tense === "plan" ? (wholeReport.test(head) ? 6 : 3) + planned + (span ? 3 : 0) : span ? 0.5 : 0,
  );
  const between = aims.map((from) => aims.map((to) => costBetween(from, to, planned)));
  return { begin, between, aside: aims.map(({ tense }) => ASIDE[tense]), asideGoesOn: ASIDE_GOES_ON };
}

function costBetween(from: Aim, to: Aim, planned: number): number {
  if (from.tense === to.tense) return to.tense === "review" || from.span ? -4 : to.span ? 2 : 0;
  return to.tense === "review" ? 4 : planned + (to.span ? 1.5 : 0);
}

/** In a text without a date, a year that opens a sentence holds to the end of its paragraph. */
function carryYears(text: string, { sentences }: Structure, contexts: Context[]): Context[] {
  let carried: number | null = null;
  return contexts.map((context, i) => {
    const { start, end, opensParagraph } = sentences[i]!;
    if (opensParagraph) carried = null;
    const [named] = readYears(
      text
        .slice(start, Math.min(end, start + 24))
        .replace(/\s/g, "")
        .slice(0, 14),
    );
    if (named && !named.span) carried = named.year;
    return context.tense === "review" && context.year === null ? { ...context, year: carried } : context;
  });
}
