import type { Token } from "../quantity/token.js";
import { readYears } from "../document/year-words.js";
import { DATE_MARK } from "./name.js";
import { isQuantity, type Scene } from "./scene.js";

/** The words around a number, within its clause. */
export interface Clause {
  /** Where the clause begins in the text. */
  from: number;
  /** What stands before the number, back to the clause's start or the quantity before; dates as marks. */
  before: string;
  /** Dates in `before`, in text order. */
  dates: Token[];
  /** A five-year plan named in `before`, and not compared with. */
  period: { start: number; end: number } | null;
  /** What stands after the number, up to the clause's end or the quantity after. */
  after: string;
  /** Whether the next quantity follows those words at once. */
  meetsNumber: boolean;
  /** All that stands since the quantity before, or since the sentence's start; clause ends included. */
  since: string;
  /** Whether no quantity stands before in the sentence. */
  isFirst: boolean;
  /** Whether the clause begins right after the quantity before, with no comma between. */
  sameClause: boolean;
}

const LONGEST = 64;
const CLAUSE_END = /[,;:。!?]/;

/** Cuts the clause of the quantity `tokens[at]`; exclusions that are dates become marks, other exclusions stay words. */
export function readClause(scene: Scene, at: number): Clause {
  const { text, sentence, tokens } = scene;
  const token = tokens[at]!;
  const previous = lastQuantity(tokens, at);
  const floor = Math.max(previous ? previous.end : sentence.start, token.start - LONGEST);
  const from = clauseStart(text, floor, token.start);
  const { words, dates } = withDateMarks(scene, from, at);
  const before = words.replace(HEDGE_OF_NUMBER_BEFORE, "").replace(YEARS_RUNNING, "").replace(PLAN_PERIOD, DATE_MARK);
  return {
    from,
    before,
    dates,
    period: before === words ? null : periodOf(words),
    ...wordsAfter(scene, at),
    since: withDateMarks(scene, floor, at).words,
    isFirst: previous === null,
    sameClause: previous !== null && from === previous.end,
  };
}

const HEDGE_OF_NUMBER_BEFORE = /^(?:及?以[上下内]|左右|上下)/;
const YEARS_RUNNING = /(?:已|近)?连续(?:\d{1,2}|[一二三四五六七八九十]{1,3})[多余]?个?(?:年|月|季度)(?:以来)?/g;
const PLAN_PERIOD = /[“"](?:十[一二三四五]五|[七八九]五|十五)[”"](?:时期|期间|规划期|末期|末|初|以来)?/g;

function periodOf(words: string): Clause["period"] {
  for (const match of words.matchAll(PLAN_PERIOD)) {
    const named = /(?:时期|期间|规划期|末期?)$/.test(match[0]);
    if (!named || /[比较是与同超]$/.test(words.slice(0, match.index))) continue;
    return readYears(match[0])[0]?.span ?? null;
  }
  return null;
}

function lastQuantity(tokens: readonly Token[], at: number): Token | null {
  for (let i = at - 1; i >= 0; i--) if (isQuantity(tokens[i]!)) return tokens[i]!;
  return null;
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

/** The words from `start` to the number `at` without blanks: dates as marks, page numbers and footnote signs left out. */
function withDateMarks({ text, tokens }: Scene, start: number, at: number): { words: string; dates: Token[] } {
  const end = tokens[at]!.start;
  let first = at;
  while (first > 0 && tokens[first - 1]!.start >= start) first--;
  const dates: Token[] = [];
  let words = "";
  let from = start;
  for (const token of tokens.slice(first, at)) {
    const isDate = token.verdict.class === "date";
    const [before, after] = frameOf(token);
    if (isDate) dates.push(token);
    else if (before === null) continue;
    words += text.slice(from, token.start).replace(before ?? "", "") + (isDate ? DATE_MARK : "");
    from = token.end + (after?.exec(text.slice(token.end, Math.min(end, token.end + 4)))?.[0].length ?? 0);
  }
  return { words: (words + text.slice(from, end)).replace(/[\s\u2460-\u2487¹²³]+/g, ""), dates };
}

const PAGE_FRAME = [/- ?$/, /^ ?-/] as const;
const FOOTNOTE_FRAME = [/[([〔【]$/, /^[)\]〕】]/] as const;
const NO_FRAME = [null, null] as const;

/** What stands around a number that is no word of its clause, and goes with it. */
function frameOf({ verdict }: Token): readonly [RegExp | null, RegExp | null] {
  if (verdict.rule === "page-number") return PAGE_FRAME;
  return verdict.rule === "enumerator-in-brackets" ? FOOTNOTE_FRAME : NO_FRAME;
}

function wordsAfter({ text, sentence, tokens }: Scene, at: number): Pick<Clause, "after" | "meetsNumber"> {
  const { end: start } = tokens[at]!;
  const next = tokens[at + 1];
  const end = Math.min(sentence.end, start + LONGEST, next && isQuantity(next) ? next.start : Infinity);
  const words = text.slice(start, end).replace(/\s+/g, "");
  const cut = words.search(/[,;:。!?]/);
  return { after: cut < 0 ? words : words.slice(0, cut), meetsNumber: cut < 0 && end === next?.start };
}
