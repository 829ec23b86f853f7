import type { Sentence } from "../document/structure.js";
import type { Token } from "../quantity/token.js";
import { readYears } from "../document/year-words.js";
import { DATE_MARK } from "./name.js";

/** The words around a number, within its clause. */
export interface Clause {
  /** What stands before the number, back to the clause's start or the quantity before; dates as marks. */
  before: string;
  /** Dates in `before`, in text order. */
  dates: Token[];
  /** A five-year plan named in `before`, and not compared with. */
  period: { start: number; end: number } | null;
  /** What stands after the number, up to the clause's end or the quantity after. */
  after: string;
  /** What stands between the quantity before and this one, clause ends included; null for the first of a sentence. */
  gap: string | null;
  /** Whether the clause begins right after the quantity before, with no comma between. */
  sameClause: boolean;
}

const LONGEST = 64;
const CLAUSE_END = /[,;:。!?]/;

/** Cuts the clause of the quantity `tokens[at]`; exclusions that are dates become marks, other exclusions stay words. */
export function readClause(text: string, sentence: Sentence, tokens: readonly Token[], at: number): Clause {
  const token = tokens[at]!;
  const previous = lastQuantity(tokens, at);
  const floor = Math.max(previous ? previous.end : sentence.start, token.start - LONGEST);
  const from = clauseStart(text, floor, token.start);
  const dates: Token[] = [];
  const words = withDateMarks(text, { start: from, end: token.start }, tokens, at, dates);
  const before = words.replace(PLAN_PERIOD, DATE_MARK);
  const gapStart = previous ? Math.max(previous.end, token.start - LONGEST) : 0;
  return {
    before,
    dates,
    period: before === words ? null : periodOf(words),
    after: wordsAfter(text, sentence, token, tokens[at + 1]),
    gap: previous ? withDateMarks(text, { start: gapStart, end: token.start }, tokens, at, []) : null,
    sameClause: previous !== null && from === previous.end,
  };
}

const PLAN_PERIOD = /[“"](?:十[一二三四五]五|[七八九]五|十五)[”"](?:时期|期间|规划期|末期|末|初)?/g;

function periodOf(words: string): Clause["period"] {
  for (const match of words.matchAll(PLAN_PERIOD)) {
    if (/[比较是与同超]$/.test(words.slice(0, match.index))) continue;
    return readYears(match[0] + "时期")?.span ?? null;
  }
  return null;
}

function lastQuantity(tokens: readonly Token[], at: number): Token | null {
  for (let i = at - 1; i >= 0; i--) if (isQuantity(tokens[i]!)) return tokens[i]!;
  return null;
}

/** Whether the token is no exclusion. */
export function isQuantity(token: Token): boolean {
  return token.verdict.class === "quantity" || token.verdict.class === "rank";
}

/** The last clause boundary before the number; a bracket that is still open bounds the clause too. */
function clauseStart(text: string, floor: number, end: number): number {
  let closed = 0;
  for (let at = end - 1; at >= floor; at--) {
    const char = text[at]!;
    if (char === ")") closed++;
    else if (char === "(") {
      if (closed === 0) return at + 1;
      closed--;
    } else if (closed === 0 && CLAUSE_END.test(char)) return at + 1;
  }
  return floor;
}

function withDateMarks(text: string, span: { start: number; end: number }, tokens: readonly Token[], at: number, dates: Token[]): string {
  let first = at;
  while (first > 0 && tokens[first - 1]!.start >= span.start) first--;
  let words = "";
  let from = span.start;
  for (let i = first; i < at; i++) {
    const token = tokens[i]!;
    if (token.verdict.class !== "date") continue;
    words += text.slice(from, token.start) + DATE_MARK;
    from = token.end;
    dates.push(token);
  }
  return (words + text.slice(from, span.end)).replace(/\s+/g, "");
}

function wordsAfter(text: string, sentence: Sentence, token: Token, next: Token | undefined): string {
  const end = Math.min(sentence.end, token.end + LONGEST, next && isQuantity(next) ? next.start : Infinity);
  const words = text.slice(token.end, end).replace(/\s+/g, "");
  const cut = words.search(/[,;:。!?]/);
  return cut < 0 ? words : words.slice(0, cut);
}
