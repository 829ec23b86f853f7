import { hasNumber, LONGEST_CLAUSE, type ClauseSpan } from "./scope-clauses.js";
import { readHead, type Head } from "./scope-head.js";
import { mayNamePart } from "./scope-kinds.js";
import type { Ground, Scope } from "./scope-noun.js";
import { zoneOfAct } from "./scope-object.js";
import { mayNamePlace } from "./scope-place.js";
import { charge, countsItself, listsTopics, movesOn, saysMore, tellsAward, tellsEvent } from "./scope.table.js";

/** From where on a part governs; null where the numbers are of the place. */
export interface Mark {
  from: number;
  scope: Scope | null;
}

/** What the clauses of a sentence have told so far of the parts that it speaks of. */
export interface Walk {
  marks: Mark[];
  /** Whether the end of a part's name stands in it at all. */
  hasNouns: boolean;
  /** Whether the name of a place may stand in it. */
  hasPlaces: boolean;
  /** The part that governs the clauses to come until one names another or the whole. */
  carried: Scope | null;
  /** The part that the clause before was said of. */
  said: Scope | null;
  /** The last zone that heads a clause. */
  zone: Scope | null;
  /** Whether there was a number since the last semicolon. */
  counted: boolean;
  /** Whether no clause has come since the last semicolon. */
  isFirst: boolean;
  /** Whether the part that is carried headed the first clause after a semicolon. */
  leads: boolean;
  /** Whether it was named after other numbers, so that only what is measured of parts goes on with it. */
  isWeak: boolean;
  /** 开发区要…: the whole sentence says what the part is to do. */
  isCharge: boolean;
}

/** The state before the first clause of a sentence, with the part that the sentence before passes on. */
export function startWalk({ carried, hasNouns, hasPlaces }: Pick<Walk, "carried" | "hasNouns" | "hasPlaces">): Walk {
  const leads = carried !== null;
  return {
    marks: [],
    hasNouns,
    hasPlaces,
    carried,
    said: null,
    zone: null,
    counted: false,
    isFirst: true,
    leads,
    isWeak: false,
    isCharge: false,
  };
}

/** Takes the next clause: one that a part heads, or one that goes on. */
export function walkClause(walk: Walk, clause: ClauseSpan, ground: Ground): void {
  if (clause.isApart) {
    walk.counted = false;
    walk.isFirst = true;
  }
  const hasNouns = walk.hasNouns && mayNamePart(clause.words);
  const goesOn = walk.carried !== null || walk.said !== null;
  if (goesOn || hasNouns || (walk.hasPlaces && mayNamePlace(clause.words, ground.places.parts))) {
    const head = readHead(clause.words, ground, { hasNouns, isCarried: walk.carried !== null });
    if (head.scope) takeScope(walk, { clause, scope: head.scope, rest: clause.words.slice(head.end) }, ground);
    else goOn(walk, clause, head);
  } else walk.marks.push({ from: clause.from, scope: null });
  walk.counted ||= clause.isCounted;
  walk.isFirst = false;
}

interface Named {
  clause: ClauseSpan;
  /** The part that heads the clause. */
  scope: Scope;
  /** What follows its name. */
  rest: string;
}

function takeScope(walk: Walk, { clause, scope, rest }: Named, ground: Ground): void {
  // what is counted before the name is the part itself: 89个开发区
  walk.marks.push({ from: clause.from, scope: null });
  walk.carried = null;
  if (countsItself.test(rest)) return;
  const isList = headsAnother(rest, ground);
  walk.marks.push({ from: nameEnd(clause.from, scope, ground), scope: isList ? null : scope });
  walk.said = isList || scope.isObject ? null : scope;
  if (isList || scope.isObject) return;
  if (scope.isZone) walk.zone = scope;
  walk.leads = walk.isFirst;
  walk.isCharge = charge.test(rest);
  walk.isWeak = walk.counted && scope.carries === true;
  const goesOn = walk.isCharge || ((walk.isWeak || !walk.counted) && !endsWithItself(rest));
  if (!goesOn) return;
  const carries = scope.carries === "counted" ? hasNumber(rest) : scope.carries;
  walk.carried = { ...scope, carries, isOwn: false };
}

/** Whether a clause tells of its part what nothing goes on from: 高新区获批国家级, 特色小镇建设、旧城改造取得成效. */
function endsWithItself(rest: string): boolean {
  if (!hasNumber(rest)) return tellsEvent.test(rest) || listsTopics.test(rest);
  return tellsAward.test(rest);
}

/** Whether another part heads a later item of the list: 高新区投资4亿元、经开区…. */
function headsAnother(rest: string, ground: Ground): boolean {
  return rest
    .split("、")
    .slice(1)
    .some((item) => readHead(item, ground).scope !== null);
}

function goOn(walk: Walk, clause: ClauseSpan, head: Head): void {
  const { words, from, isCounted } = clause;
  if ((clause.isListed && !head.isWhole) || (saysMore.test(words) && !clause.isApart)) {
    walk.marks.push({ from, scope: walk.said });
    return;
  }
  if (walk.carried && strays(walk, clause, head)) walk.carried = null;
  walk.marks.push({ from, scope: walk.carried });
  walk.said = walk.carried;
  if (walk.isCharge) return;
  // 建成学校3所: what the part has done
  const isDeed = isCounted && head.opens === "act";
  if (walk.carried && (movesOn.test(words) || (!isDeed && tellsEvent.test(words)))) walk.carried = null;
  if (!walk.carried && !head.isWhole && !isCounted) walk.carried = zoneOfAct(words);
}

/** Whether a clause without a part of its own is none of the one that is carried. */
function strays(walk: Walk, { words, isApart, isCounted }: ClauseSpan, { opens, isWhole }: Head): boolean {
  if (isWhole || (isApart && !walk.leads) || (!walk.counted && words.startsWith("全年"))) return true;
  if (walk.isWeak && (opens !== "measure" || words.startsWith("完成"))) return true;
  return opens === null && (isApart || (!walk.isCharge && isCounted));
}

/** Where a name ends in the text, which may hold blanks. */
function nameEnd(from: number, { name }: Scope, { text }: Ground): number {
  const at = text.indexOf(name.slice(-2), from);
  return at < 0 || at > from + LONGEST_CLAUSE ? from : at + 2;
}
