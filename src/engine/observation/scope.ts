import type { PlaceNames } from "../document/place-parts.js";
import type { Sentence } from "../document/structure.js";
import type { IndicatorIndex } from "./indicator.js";
import { readHead, zoneOfAct, type Scope } from "./scope-head.js";
import { charge, countsItself, mayNamePart, mayNameZone, movesOn, saysMore, tellsEvent } from "./scope.table.js";

/** Which part of the place governs the numbers of a sentence. */
export interface SentenceScopes {
  /** Names of the place that reports. */
  own: ReadonlySet<string>;
  /** The part that governs the number at an offset; null where it is of the place. */
  at(offset: number): Scope | null;
}

/** Reads sentence by sentence, in text order, which part of the place is spoken of. */
export interface ScopeReader {
  read(sentence: Sentence, hasNumbers: boolean): SentenceScopes;
}

interface ScopeInput {
  text: string;
  places: PlaceNames;
  index: IndicatorIndex;
}

interface Mark {
  from: number;
  scope: Scope | null;
}

/** A quick test: the last characters of parts that govern beyond their sentence. */
const MAY_NAME_PART = /[区园县市镇乡旗盟州馆院会台易业道户村口]/;

/** 高新区投资4亿元。引进外资5000万美元。高新区税收3亿元: what stands between two sentences of a zone is of it, too. */
const BETWEEN = { reach: "totals", rule: "between-sentences-of-zone", isOwn: false } as const;

/** The end of what may be the name of a place that no table has: no 全县, 我市. */
const MAY_BE_PLACE = /[^全我本各该每新居即省国是](?:[县区市镇乡]|街道)/;

/** First examples of a list say nothing of the number that counts it: A县、B县等6个县. */
const EXAMPLES = "等";

/** Creates a reader for one document. */
export function createScopeReader({ text, places, index }: ScopeInput): ScopeReader {
  let carried: Scope | null = null;
  // the zone that the sentence before was of
  let zone: Scope | null = null;

  function read(sentence: Sentence, hasNumbers: boolean): SentenceScopes {
    if (sentence.opensParagraph || sentence.table) carried = zone = null;
    if (!carried && zone && namesAgain(sentence.end, zone)) carried = zone;
    zone = null;
    const marks: Mark[] = [];
    if (!hasNumbers && !mayGovernNext(sentence)) carried = null;
    else if (!sentence.table && (carried || mayNameAny(sentence))) readClauses(sentence, marks);
    return { own: places.own, at: (offset) => governing(marks, offset) };
  }

  /** Whether any part may be named in a sentence. */
  function mayNameAny({ start, end }: Sentence): boolean {
    const words = text.slice(start, end).replace(/\s+/g, "");
    if (MAY_BE_PLACE.test(words) || mayNamePart.test(words)) return true;
    for (let at = 0; at < words.length; at++) if (places.parts.longest(words, at) > 1) return true;
    return false;
  }

  /** Whether a sentence without numbers can say whose the next one's are: by naming its topic, or a zone. */
  function mayGovernNext({ start, end, opensParagraph }: Sentence): boolean {
    const isTopic = opensParagraph && end - start <= LONGEST_TOPIC;
    return (isTopic ? MAY_NAME_PART : mayNameZone).test(text.slice(start, end));
  }

  function governing(marks: readonly Mark[], offset: number): Scope | null {
    let low = 0;
    for (let high = marks.length; low < high;) {
      const middle = (low + high) >> 1;
      if (marks[middle]!.from <= offset) low = middle + 1;
      else high = middle;
    }
    const mark = marks[low - 1];
    if (!mark?.scope) return null;
    return text.slice(Math.max(mark.from, offset - LONGEST), offset).includes(EXAMPLES) ? null : mark.scope;
  }

  function readClauses(sentence: Sentence, marks: Mark[]): void {
    const { start, end } = sentence;
    let counted = false;
    // 开发区要…: the whole sentence says what the part is to do
    let isCharge = false;
    // the part that the clause before was said of
    let said: Scope | null = null;
    for (const clause of clausesOf(text, start, end)) {
      const head = readHead(clause.words, places, index);
      if (head.scope) {
        const rest = clause.words.slice(head.end);
        if (countsItself.test(rest)) {
          carried = null;
          marks.push({ from: clause.from, scope: null });
          continue;
        }
        const isList = rest
          .split("、")
          .slice(1)
          .some((item) => readHead(item, places, index).scope !== null);
        // what is counted before the name is the part itself: 89个开发区
        marks.push(
          { from: clause.from, scope: null },
          { from: nameEnd(clause.from, head.scope), scope: isList ? null : head.scope },
        );
        said = isList ? null : head.scope;
        if (!isList && head.scope.isZone) zone = { ...head.scope, ...BETWEEN };
        isCharge = charge.test(rest);
        const goesOn = isCharge || (!counted && !tellsEvent.test(rest));
        carried = goesOn && !isList ? { ...head.scope, isOwn: false } : null;
      } else {
        if (saysMore.test(clause.words) && !clause.isApart) {
          marks.push({ from: clause.from, scope: said });
          continue;
        }
        const strays = counted ? head.opens !== "measure" : head.opens === null;
        if (head.isWhole || clause.isApart || (!isCharge && strays && /\d/.test(clause.words))) carried = null;
        marks.push({ from: clause.from, scope: carried });
        said = carried;
        if (isCharge) continue;
        if (movesOn.test(clause.words) || tellsEvent.test(clause.words)) carried = null;
        if (!carried && !head.isWhole && !/\d/.test(clause.words)) carried = zoneOfAct(clause.words);
      }
      counted = (counted && !clause.isApart) || /\d/.test(clause.words);
    }
    // only a sentence that does no more than name its topic governs the next: 开发区建设提速。
    const isTopic = end - start <= LONGEST_TOPIC && !counted && sentence.opensParagraph;
    if (carried && !(isTopic && carried.carries && carried.reach === "all")) carried = null;
  }

  /** Whether the sentence that begins at or after `from`, in the same paragraph, is of the zone again. */
  function namesAgain(from: number, { name }: Scope): boolean {
    const rest = text.slice(from, from + LONGEST).replace(/^[。 ]+/, "");
    if (rest.startsWith("\n")) return false;
    return readHead(rest.split(/[,;:。!?\n]/, 1)[0]!.replace(/\s+/g, ""), places, index).scope?.name === name;
  }

  /** Where a name ends in the text, which may hold blanks. */
  function nameEnd(from: number, { name }: Scope): number {
    const at = text.indexOf(name.slice(-2), from);
    return at < 0 || at > from + LONGEST ? from : at + 2;
  }

  return { read };
}

interface ClauseSpan {
  from: number;
  /** Its words, blanks left out. */
  words: string;
  /** Whether a semicolon parts it from the clause before. */
  isApart: boolean;
}

/** Marks by their codes: 1 for those that always end a clause, 2 for 、, which ends one behind a quantity. */
const marks = new Uint8Array(65536);
for (const mark of ",;:。!?") marks[mark.charCodeAt(0)] = 1;
marks["、".charCodeAt(0)] = 2;
const QUANTITY_END = /(?:%|[\d万亿][元个家户名人亩位吨座所项])$/;
const LONGEST = 80;
const LONGEST_TOPIC = 18;

function clausesOf(text: string, start: number, end: number): ClauseSpan[] {
  const clauses: ClauseSpan[] = [];
  let from = start;
  let isApart = false;
  for (let at = start; at < end; at++) {
    const mark = marks[text.charCodeAt(at)];
    if (mark === 0 || (mark === 2 && !QUANTITY_END.test(text.slice(Math.max(start, at - 2), at)))) continue;
    clauses.push({ from, words: wordsOf(text, from, at), isApart });
    from = at + 1;
    isApart = text[at] === ";";
  }
  if (from < end) clauses.push({ from, words: wordsOf(text, from, end), isApart });
  return clauses;
}

function wordsOf(text: string, from: number, to: number): string {
  return text.slice(from, Math.min(to, from + LONGEST)).replace(/\s+/g, "");
}
