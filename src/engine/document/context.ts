import type { Heading, Sentence, Structure } from "./structure.js";
import { planWords, reviewWords, tenseRules } from "./tense.table.js";
import type { ReportYears } from "./year.js";
import { readYears, type YearMention } from "./year-words.js";

/** Whether a passage looks back, ahead, or explains terms, and at which year. */
export interface Context {
  tense: "review" | "plan";
  /** Whether a heading or sentence said so; false where the words of the whole text decide. */
  told: boolean;
  year: number | null;
  /** The span of years that a section covers, where it covers several. */
  span: { start: number; end: number } | null;
  /** Explanations of terms claim nothing. */
  glossary: boolean;
}

const GLOSSARY = /注释|名词解释|名词注解|(?:用语|术语|名词|词语)的?(?:解释|说明|注释)|有关(?:用语|名词)/;
const BACK_FROM_PLAN = /统计公报|回顾|总结|过去的?[一五]年|[一二三五]年来/;
const STRONG_PLAN = /安排|部署|总体(?:要求|思路)|预期目标|打算|今年|重点工作|主要任务|目标任务|下一步|今后/;
const ABOUT_WORK = /工作|目标|任务|安排|发展|考虑|思路|举措|重点|部署|要求|成就|时期/;
const OPENING = 90;

/** Says for each sentence of a document whether it looks back or ahead; one context a sentence, in order. */
export function readContexts(text: string, structure: Structure, years: ReportYears): Context[] {
  const contexts: Context[] = [];
  const state: State = { section: null, paragraph: null, awaited: null };
  for (const sentence of structure.sentences) {
    const heading = headingAt(structure, sentence);
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + OPENING)).replace(/\s/g, "");
    if (sentence.opensParagraph) state.paragraph = null;
    if (heading) readHeading(words, heading, state, years);
    else readSentence(words, state, years);
    contexts.push(state.paragraph ?? state.section ?? unknown);
  }
  return settle(text, structure, contexts, years);
}

interface State {
  /** Holds until a heading or cue says otherwise. */
  section: Context | null;
  /** Holds until the paragraph ends: 过去一年, in a plan. */
  paragraph: Context | null;
  /** What a heading announced as second: “十四五”时期成就和“十五五”时期目标. */
  awaited: YearMention | null;
}

const unknown: Context = { tense: "review", told: false, year: null, span: null, glossary: false };

function headingAt(structure: Structure, sentence: Sentence): Heading | null {
  const heading = structure.headings[sentence.heading];
  return heading?.start === sentence.start ? heading : null;
}

function readHeading(words: string, heading: Heading, state: State, years: ReportYears): void {
  if (GLOSSARY.test(words)) {
    state.section = { tense: "plan", told: true, year: years.plan, span: null, glossary: true };
    return;
  }
  const named = heading.level === 1 && ABOUT_WORK.test(words);
  const mentions = readYears(words);
  const past = mentions.filter((mention) => isPast(mention, years));
  const coming = mentions.filter((mention) => !isPast(mention, years));
  const review = matches("review", "heading", words) || (named && past.length > 0);
  const plan = matches("plan", "heading", words) || (named && coming.length > 0);
  const looksBack = review && (past.length > 0 || !plan || BACK_FROM_PLAN.test(words));
  if (looksBack && mayLookBack(words, past, state)) {
    // a text whose years are unknown is dated by its heading
    const dated = past[0] ?? (years.plan === null ? mentions[0] : undefined);
    state.section = reviewContext(dated ?? null, years);
    state.awaited = coming[0] ?? null;
  } else if (plan && !looksBack && mayLookAhead(words, heading, state)) {
    state.section = planContext(coming[0] ?? null, years);
    state.awaited = coming[1] ?? null;
  }
}

/** Inside a plan, 取得新突破 is a promise; only a review announced as such looks back again. */
function mayLookBack(words: string, past: readonly YearMention[], { section }: State): boolean {
  return section?.tense !== "plan" || section.glossary || BACK_FROM_PLAN.test(words) || past.length > 0;
}

/** Inside a review, a heading below the first level must say outright that it plans. */
function mayLookAhead(words: string, heading: Heading, { section }: State): boolean {
  const inReview = section?.tense === "review" && section.told;
  return !inReview || heading.level === 1 || STRONG_PLAN.test(words);
}

function isPast({ year }: YearMention, years: ReportYears): boolean {
  return years.plan !== null && year < years.plan;
}

const OUTLINE =
  /纲要[^。]{0,24}(?:提出|明确|设定|设置|确定|安排|细化)|^[^。]{0,8}(?:今后|未来)五年|^[^。]{0,12}[“"]?十[一二三四五]五[”"]?时期[^。]{0,24}(?:目标|要求)/;
const LOOKING_BACK =
  /^(?:各位代表[!,:])?(?:刚刚)?(?:过去的?(?:[一五]年|20\d\d年)|[一五]年来|[“"]?十[一二三四五]五[”"]?(?:时期|期间|以来)|回顾|去年|上年)/;
const SEVERAL_YEARS = /五年|十[一二三四五]五/;

function readSentence(words: string, state: State, years: ReportYears): void {
  const inPlan = state.section?.tense === "plan";
  if (matches("plan", "sentence", words) || OUTLINE.test(words)) {
    const thisYear = /今年|本年/.test(words.slice(0, 34));
    const [mention] = thisYear ? [] : readYears(words.slice(0, 34));
    if (mention && isPast(mention, years)) return;
    if (!inPlan && state.section?.told && !thisYear && !mention && /指标[^。]{0,4}[:：]/.test(words)) return;
    if (OUTLINE.test(words) && !thisYear) state.section = outlineContext(mention, state, years);
    else if (!inPlan || mention || thisYear)
      state.section = planContext(mention ?? (thisYear ? null : state.awaited), years);
    return;
  }
  const looksBack =
    LOOKING_BACK.test(words) && !readYears(words.slice(0, 12)).some((mention) => !isPast(mention, years));
  if (!looksBack) return;
  const span = SEVERAL_YEARS.test(words.slice(0, 12)) ? years.reviewSpan : null;
  if (inPlan) state.paragraph = { ...reviewContext(null, years), span };
  else state.section ??= reviewContext(null, years);
}

function matches(tense: "review" | "plan", where: "heading" | "sentence", words: string): boolean {
  return tenseRules.some((rule) => rule.tense === tense && rule.where === where && rule.pattern.test(words));
}

function reviewContext(mentioned: YearMention | null, years: ReportYears): Context {
  const span = mentioned?.span ?? (mentioned ? null : years.reviewSpan);
  const year = span?.end ?? mentioned?.year ?? years.review;
  return { tense: "review", told: true, year, span, glossary: false };
}

function planContext(mentioned: YearMention | null, years: ReportYears): Context {
  const { year, span } = mentioned ?? { year: years.plan, span: null };
  return { tense: "plan", told: true, year, span, glossary: false };
}

/** The years of an outline for the coming five years. */
function outlineContext(mention: YearMention | undefined, { awaited }: State, years: ReportYears): Context {
  const fiveYears = years.plan === null ? null : { start: years.plan, end: years.plan + 4 };
  const span = mention?.span ?? awaited?.span ?? years.planSpan ?? fiveYears;
  return { tense: "plan", told: true, year: span?.end ?? null, span, glossary: false };
}

/** Gives sentences before the first cue the tense that their words vote for; before a plan, a report looks back. */
function settle(text: string, structure: Structure, contexts: Context[], years: ReportYears): Context[] {
  if (!contexts.includes(unknown)) return contexts;
  const first = contexts.findIndex((context) => context !== unknown);
  const end = first < 0 ? text.length : structure.sentences[first]!.start;
  const tense = vote(text.slice(0, end));
  const told = contexts[first]?.tense === "plan" && tense === "review";
  const year = tense === "review" ? years.review : years.plan;
  const opening: Context = { tense, told, year, span: null, glossary: false };
  return contexts.map((context) => (context === unknown ? opening : context));
}

function vote(text: string): "review" | "plan" {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(reviewWords) * 3 > count(planWords) ? "review" : "plan";
}
