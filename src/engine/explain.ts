import type { Context } from "./document/context.js";
import { readPassages, type ExtractInput, type Passage } from "./extract.js";
import type { Lexicon } from "./lexicon.js";
import { contextNames } from "./observation/context-names.table.js";
import { cumulativeRules } from "./observation/cumulative.table.js";
import { otherRows } from "./observation/others.table.js";
import { periodRules } from "./observation/period.table.js";
import { ruleDescriptions } from "./observation/rules.table.js";
import { scopeNouns } from "./observation/scope.table.js";
import { sharesOfDays, uses } from "./observation/share.table.js";
import { numeralRules, type ChineseReading } from "./quantity/chinese.table.js";
import { exclusionRules } from "./quantity/exclusions.table.js";
import { rankRules } from "./quantity/rank.table.js";
import type { DocumentFacts, Mention, Span } from "./types.js";

/** What a rule does; the number of an example stands between « and ». */
export interface RuleNote {
  id: string;
  /** One sentence; null for a rule that `observation/rules.table.ts` has forgotten. */
  says: string | null;
  example: string | null;
  /** A text that looks alike, in which the rule does not hold; null where the rule is not a row of a table. */
  counter: string | null;
}

/** How one number was read. */
export interface Explanation {
  kind: "mention";
  mention: Mention;
  sentence: Span;
  /** Whether the sentence looks back or ahead, and at which year. */
  context: Context;
  /** What is known about the document as a whole. */
  facts: DocumentFacts;
  /** The rules that made the answer, each once, in the order in which they applied. */
  rules: RuleNote[];
}

/** An offset at which no number stands. */
export interface Miss {
  kind: "miss";
  /** The sentence at the offset; null beyond the end of the text. */
  sentence: Span | null;
  /** The mention before the offset and the one after it, as far as there are such. */
  nearest: Mention[];
}

/** Reads a report once and explains its numbers: `createExplainer({doc, text}, lexicon)(461)`. */
export function createExplainer(input: ExtractInput, lexicon: Lexicon): (offset: number) => Explanation | Miss {
  const { facts, structure, passages } = readPassages(input, lexicon);
  const holds = (offset: number) => (span: Span) => span.start <= offset && offset < span.end;
  return (offset) => {
    const passage = passages.find(({ mentions }) => mentions.some(holds(offset)));
    const mention = passage?.mentions.find(holds(offset));
    if (passage && mention) {
      const rules = [...new Set(mention.rules)].map(describeRule);
      return { kind: "mention", mention, sentence: spanOf(passage), context: passage.context, facts, rules };
    }
    const all = passages.flatMap(({ mentions }) => mentions);
    const around = [all.findLast(({ end }) => end <= offset), all.find(({ start }) => start > offset)];
    const nearest = around.filter((each) => each !== undefined);
    const sentence = structure.sentences.find(holds(offset));
    return { kind: "miss", sentence: sentence ? { start: sentence.start, end: sentence.end } : null, nearest };
  };
}

/** A page number that stands before the sentence goes with it. */
function spanOf({ sentence, mentions }: Passage): Span {
  return { start: Math.min(sentence.start, mentions[0]!.start), end: sentence.end };
}

/** Says what the rule with an id does: `{id: "name-before", says: "The words before the number are …", …}`. */
export function describeRule(id: string): RuleNote {
  const written = ruleDescriptions.find((row) => row.id === id);
  if (written) return { counter: null, ...written };
  const excluding = exclusionRules.find((row) => row.id === id);
  if (excluding) {
    const { example, counter } = excluding;
    return { id, says: `What stands around the number makes it no quantity: ${excluding.class}.`, example, counter };
  }
  const numeral = numeralRules.find((row) => row.id === id);
  if (numeral) return noteOf(numeral, READINGS[numeral.reading]);
  const ranking = rankRules.find((row) => row.id === id);
  if (ranking) return noteOf(ranking, "The words around the number make it a position among others.");
  const share = sharesOfDays.find((row) => row.id === id);
  if (share) return noteOf(share, `A percentage of ${share.days} is of the indicator ${share.share}.`);
  const naming = [...contextNames, ...uses].find((row) => row.id === id);
  if (naming) return noteOf(naming, `The words around the number name the indicator ${naming.indicator}.`);
  const overYears = [...periodRules, ...cumulativeRules].find((row) => row.id === id);
  if (overYears) return noteOf(overYears, "Words before the number say that it covers several years.");
  const part = scopeNouns.find((row) => row.id === id);
  if (part) return noteOf(part, "A part of the place is spoken of: the number is no value of the place's own series.");
  const other = otherRows.find((row) => row.id === id);
  if (other)
    return noteOf(other, "The words before the name make the number somebody else's, or a part of its change.");
  return { id, says: null, example: null, counter: null };
}

const READINGS: Readonly<Record<ChineseReading, string>> = {
  counts: "The Chinese numeral counts something, as the words around it show.",
  threshold: "A magnitude alone defines who is counted, and counts nothing.",
  rough: "The Chinese numeral is rough and has no value.",
  "part-of-a-word": "The Chinese numeral is part of a word.",
};

function noteOf({ id, example, counter }: { id: string; example: string; counter: string }, says: string): RuleNote {
  return { id, says, example, counter };
}
