import type { Context } from "./document/context.js";
import { readPassages, type ExtractInput, type Passage } from "./extract.js";
import type { Lexicon } from "./lexicon.js";
import { toldRules } from "./observation/rules.js";
import type { DocumentFacts, Mention, Span, ToldRule } from "./types.js";

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
  rules: ToldRule[];
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
      const rules = [...new Set(mention.rules)].flatMap((id) => toldRules.get(id) ?? []);
      return { kind: "mention", mention, sentence: spanOf(passage), context: passage.context, facts, rules };
    }
    const all = passages.flatMap(({ mentions }) => mentions);
    const around = [all.findLast(({ end }) => end <= offset), all.find(({ start }) => start > offset)];
    const nearest = around.filter((each) => each !== undefined);
    const sentence = structure.sentences.find(holds(offset));
    return { kind: "miss", sentence: sentence ? { start: sentence.start, end: sentence.end } : null, nearest };
  };
}

/** Reads a report and explains the number at one offset; `createExplainer` reads it once for many. */
export function explain(input: ExtractInput, lexicon: Lexicon, offset: number): Explanation | Miss {
  return createExplainer(input, lexicon)(offset);
}

/** A page number that stands before the sentence goes with it. */
function spanOf({ sentence, mentions }: Passage): Span {
  return { start: Math.min(sentence.start, mentions[0]!.start), end: sentence.end };
}
