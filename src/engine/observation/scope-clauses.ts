/** A clause of a sentence, as far as a part may head it. */
export interface ClauseSpan {
  from: number;
  /** Its words, blanks left out. */
  words: string;
  /** Whether they have a number. */
  isCounted: boolean;
  /** Whether a semicolon parts it from the clause before. */
  isApart: boolean;
  /** Whether it is the next item of a list with the clause before: 新建学校3所、医院2家. */
  isListed: boolean;
}

/** Marks by their codes: 1 for those that always end a clause, 2 for 、, which ends one behind a quantity. */
const marks = new Uint8Array(0x10000);
for (const mark of ",;:。!?") marks[mark.charCodeAt(0)] = 1;
marks["、".charCodeAt(0)] = 2;
const QUANTITY_END = /(?:%|[\d万亿][元个家户名人亩位吨座所项条件套辆张处]|人次|公里|平方米|标箱)$/;
const LONGEST_END = 3;

/** How many characters of a clause are looked at. */
export const LONGEST_CLAUSE = 80;

/** Cuts a sentence into its clauses. */
export function clausesOf(text: string, start: number, end: number): ClauseSpan[] {
  const clauses: ClauseSpan[] = [];
  let from = start;
  let before = "";
  for (let at = start; at < end; at++) {
    const mark = marks[text.charCodeAt(at)];
    if (mark === 0 || (mark === 2 && !QUANTITY_END.test(text.slice(Math.max(start, at - LONGEST_END), at)))) continue;
    clauses.push(clause(text, { from, to: at, before }));
    from = at + 1;
    before = text[at]!;
  }
  if (from < end) clauses.push(clause(text, { from, to: end, before }));
  return clauses;
}

interface Span {
  from: number;
  to: number;
  /** The mark before it. */
  before: string;
}

function clause(text: string, { from, to, before }: Span): ClauseSpan {
  const words = text.slice(from, Math.min(to, from + LONGEST_CLAUSE)).replace(/\s+/g, "");
  return { from, words, isCounted: hasNumber(words), isApart: before === ";", isListed: before === "、" };
}

/** Whether words have a number that is no part of a name: no “1+N”体系. */
export function hasNumber(words: string): boolean {
  return /\d/.test(words) && (!words.includes("“") || /\d/.test(words.replace(/“[^“”]*”/g, "")));
}
