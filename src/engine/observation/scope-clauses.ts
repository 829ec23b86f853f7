/** A clause of a sentence, as far as a part may head it. */
export interface ClauseSpan {
  from: number;
  /** Its words, blanks left out. */
  words: string;
  /** Whether a semicolon parts it from the clause before. */
  isApart: boolean;
  /** Whether it is the next item of a list with the clause before: 新建学校3所、医院2家. */
  isListed: boolean;
}

/** A comma, or the mark of a list after a number. */
const CLAUSE_END = /[,;:。!?]|(?<=%|[\d万亿][元个家户名人亩位吨座所项条件套辆张处]|人次|公里|平方米|标箱)、/g;

/** How many characters of a clause are looked at. */
export const LONGEST_CLAUSE = 80;

/** Cuts a sentence into its clauses. */
export function* clausesOf(text: string, start: number, end: number): Generator<ClauseSpan> {
  let from = start;
  let before = "";
  for (const { 0: mark, index } of text.slice(start, end).matchAll(CLAUSE_END)) {
    const to = start + index;
    yield clause(text, { from, to, before });
    from = to + 1;
    before = mark;
  }
  if (from < end) yield clause(text, { from, to: end, before });
}

interface Span {
  from: number;
  to: number;
  /** The mark before it. */
  before: string;
}

function clause(text: string, { from, to, before }: Span): ClauseSpan {
  const words = text.slice(from, Math.min(to, from + LONGEST_CLAUSE)).replace(/\s+/g, "");
  return { from, words, isApart: before === ";", isListed: before === "、" };
}

/** Whether words have a number that is no part of a name: no “1+N”体系. */
export function hasNumber(words: string): boolean {
  return /\d/.test(words) && (!words.includes("“") || /\d/.test(words.replace(/“[^“”]*”/g, "")));
}
