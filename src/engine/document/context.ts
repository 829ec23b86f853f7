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
const BACK_FROM_PLAN = /回顾|总结|过去的?[一五]年|[一二三五]年来/;
const STRONG_PLAN =
  /安排|部署|总体(?:要求|思路)|预期目标|打算|今年|\d{4}年|“?十[一二三四五]五”?|重点工作|主要任务|目标任务|下一步|今后/;
const OPENING = 90;

/** Says for each sentence of a document whether it looks back or ahead; one context a sentence, in order. */
export function readContexts(text: string, structure: Structure, years: ReportYears): Context[] {
  const contexts: Context[] = [];
  let current: Context | null = null;
  for (const sentence of structure.sentences) {
    const heading = headingAt(structure, sentence);
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + OPENING)).replace(/\s/g, "");
    const next: Context | null = heading
      ? fromHeading(words, heading, current, years)
      : fromSentence(words, current, years);
    if (next) current = next;
    contexts.push(current ?? unknown);
  }
  return settle(text, structure, contexts, years);
}

const unknown: Context = { tense: "review", told: false, year: null, span: null, glossary: false };

function headingAt(structure: Structure, sentence: Sentence): Heading | null {
  const heading = structure.headings[sentence.heading];
  return heading?.start === sentence.start ? heading : null;
}

function fromHeading(words: string, heading: Heading, current: Context | null, years: ReportYears): Context | null {
  if (GLOSSARY.test(words)) return { tense: "plan", told: true, year: years.plan, span: null, glossary: true };
  const review = matches("review", "heading", words);
  const plan = matches("plan", "heading", words);
  const wasGlossary = current?.glossary === true;
  const mentioned = readYears(words);
  if (plan && !(review && BACK_FROM_PLAN.test(words))) {
    if (current?.tense === "review" && current.told && heading.level > 1 && !STRONG_PLAN.test(words)) return null;
    if (isPast(mentioned, years)) return reviewContext(mentioned, years);
    return planContext(mentioned, years);
  }
  if (review && !plan) {
    if (current?.tense === "plan" && !wasGlossary && !BACK_FROM_PLAN.test(words)) return null;
    return reviewContext(mentioned, years);
  }
  return null;
}

function isPast(mentioned: YearMention | null, years: ReportYears): boolean {
  return mentioned !== null && years.plan !== null && mentioned.year < years.plan && !mentioned.span;
}

function fromSentence(words: string, current: Context | null, years: ReportYears): Context | null {
  if (current?.tense !== "plan" && matches("plan", "sentence", words)) {
    const mentioned = readYears(words.slice(0, 24));
    if (!isPast(mentioned, years)) return planContext(mentioned, years);
  }
  if (!current && matches("review", "sentence", words)) return reviewContext(null, years);
  return null;
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
  const future = mentioned && (years.review === null || mentioned.year > years.review) ? mentioned : null;
  return { tense: "plan", told: true, year: future?.year ?? years.plan, span: future?.span ?? null, glossary: false };
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
