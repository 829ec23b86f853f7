import type { Context } from "../document/context.js";
import type { Sentence } from "../document/structure.js";
import type { ReportYears } from "../document/year.js";
import type { Token } from "../quantity/token.js";
import type { Clause } from "./clause.js";
import type { IndicatorIndex } from "./indicator.js";
import type { Periods } from "./period.js";
import type { Passage } from "./passage-span.js";
import type { SentenceScopes } from "./scope.js";

/** One sentence with all that is known about it before its numbers are read. */
export interface Scene {
  /** The folded text of the whole document; offsets point into it. */
  text: string;
  sentence: Sentence;
  /** The sentence's mentions in text order, exclusions included. */
  tokens: readonly Token[];
  context: Context;
  years: ReportYears;
  /** The years that the sentence's passage is of together, where it is of several. */
  passage: Passage | null;
  /** The years that the sentence itself names together, and where they end. */
  periods: Periods;
  index: IndicatorIndex;
  /** Which part of the place governs its numbers. */
  scopes: SentenceScopes;
  /** The clauses of its numbers as far as they have been cut, by the places of their tokens. */
  clauses: (Clause | undefined)[];
}

/** Whether the token is no exclusion. */
export function isQuantity(token: Token): boolean {
  return token.verdict.class === "quantity" || token.verdict.class === "rank";
}
