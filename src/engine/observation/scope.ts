import type { Sentence } from "../document/structure.js";
import { clausesOf, LONGEST_CLAUSE } from "./scope-clauses.js";
import { readHead } from "./scope-head.js";
import { mayHoldEnd, mayNameZone } from "./scope-kinds.js";
import type { Ground, Scope } from "./scope-noun.js";
import { mayNamePlace } from "./scope-place.js";
import { startWalk, walkClause, type Mark, type Walk } from "./scope-walk.js";

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

/** A quick test: the last characters of parts that govern beyond their sentence. */
const MAY_NAME_PART = /[区园县市镇乡旗盟州馆院会台易业道户村口]/;

/** 高新区投资4亿元。引进外资5000万美元。高新区税收3亿元: what stands between two sentences of a zone is of it, too. */
const BETWEEN = { reach: "all", rule: "between-sentences-of-zone", isOwn: false } as const;

const NONE: readonly Mark[] = [];
const LONGEST_TOPIC = 18;

/** First examples of a list say nothing of the number that counts it: A县、B县等6个县. */
const EXAMPLES = "等";

/** Creates a reader for one document. */
export function createScopeReader(ground: Ground): ScopeReader {
  const { text, places } = ground;
  let carried: Scope | null = null;
  // the zone that the sentence before was of
  let zone: Scope | null = null;

  function read(sentence: Sentence, hasNumbers: boolean): SentenceScopes {
    if (sentence.opensParagraph || sentence.table) carried = zone = null;
    if (!carried && zone && namesAgain(sentence.end, zone)) carried = zone;
    zone = null;
    let marks: readonly Mark[] = NONE;
    if (!hasNumbers && !mayGovernNext(sentence)) carried = null;
    else if (!sentence.table) {
      const words = text.slice(sentence.start, sentence.end).replace(/\s+/g, "");
      const hasNouns = mayHoldEnd(words);
      const hasPlaces = mayNamePlace(words, places.parts);
      if (carried || hasNouns || hasPlaces) marks = readClauses(sentence, { hasNouns, hasPlaces });
    }
    return { own: places.own, at: (offset) => governing(marks, offset) };
  }

  /** Whether a sentence without numbers can say whose the next one's are: by naming its topic, or a zone. */
  function mayGovernNext({ start, end, opensParagraph }: Sentence): boolean {
    const isTopic = opensParagraph && end - start <= LONGEST_TOPIC;
    const words = text.slice(start, end);
    return isTopic ? MAY_NAME_PART.test(words) : mayNameZone(words);
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
    return text.slice(Math.max(mark.from, offset - LONGEST_CLAUSE), offset).includes(EXAMPLES) ? null : mark.scope;
  }

  function readClauses(
    { start, end, opensParagraph }: Sentence,
    has: Pick<Walk, "hasNouns" | "hasPlaces">,
  ): readonly Mark[] {
    const walk = startWalk({ carried, ...has });
    for (const clause of clausesOf(text, start, end)) walkClause(walk, clause, ground);
    zone = walk.zone && { ...walk.zone, ...BETWEEN };
    // only a sentence that does no more than name its topic governs the next: 开发区建设提速。
    const isTopic = end - start <= LONGEST_TOPIC && !walk.counted && opensParagraph;
    carried = isTopic && walk.carried?.carries && walk.carried.reach === "all" ? walk.carried : null;
    return walk.marks;
  }

  /** Whether the sentence that begins at or after `from`, in the same paragraph, is of the zone again. */
  function namesAgain(from: number, { name }: Scope): boolean {
    const rest = text.slice(from, from + LONGEST_CLAUSE).replace(/^[。 ]+/, "");
    if (rest.startsWith("\n")) return false;
    return readHead(rest.split(/[,;:。!?\n]/, 1)[0]!.replace(/\s+/g, ""), ground).scope?.name === name;
  }

  return { read };
}
