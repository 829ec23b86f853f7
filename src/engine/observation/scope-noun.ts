import type { PlaceNames } from "../document/place-parts.js";
import { findWordsFrom } from "../text/word-finder.js";
import type { IndicatorIndex } from "./indicator.js";
import type { RuleId } from "./rules.js";
import { kindsAtHead } from "./scope-kinds.js";
import {
  noPartOfName,
  nounInName,
  otherWord,
  rankOfKind,
  scopeNouns,
  type Reach,
  type ScopeNoun,
} from "./scope.table.js";
import { leadWords } from "./words.js";

/** The text of a document, and what tells the parts of its place. */
export interface Ground {
  text: string;
  places: PlaceNames;
  index: IndicatorIndex;
}

/** A part of the place that governs some clauses. */
export interface Scope {
  /** Its name, as the folded text has it. */
  name: string;
  /** The names of several parts that head a clause together: 东城区和西城区. */
  members: readonly string[];
  reach: Reach;
  carries: ScopeNoun["carries"];
  /** Ids of further indicators that are the part's. */
  also: readonly string[];
  /** Id of the rule that found it. */
  rule: RuleId;
  /** Whether the label keeps its name. */
  inLabel?: boolean | undefined;
  /** Whether it is a zone, whose name the next sentence but one may repeat. */
  isZone?: boolean | undefined;
  /** Whether it stands after an act, so that it governs the thing that the act is done to only: 建成|中心城区|公园. */
  isObject?: boolean;
  /** Whether it heads the very clause; otherwise it is carried on from one before. */
  isOwn: boolean;
}

const patterns = scopeNouns.map((noun, kind) => ({ ...noun, pattern: patternOf(noun), bit: 1 << kind }));

function patternOf({ before = "{0,14}?", prefix, ends, after }: ScopeNoun): RegExp {
  const whole = prefix === undefined ? `(?:${ends})` : `(?:${prefix})?(?:${ends})`;
  return new RegExp(`^[^,;:。]${before}${whole}${after === undefined ? "" : `(?=${after})`}`);
}

/** 园区开发区, 广水市杨寨镇: the name goes on. */
const AGAIN = /^(?:开发区|园区|[^\s\d,;:、。省市]{0,4}(?:片区|区域|创新区|示范区|先行区|先导区|功能区)|\([^()]{1,8}\))/;
/** 青石(云山)产业园: a place in brackets belongs to the name. */
const IN_BRACKETS = /\([^()]{1,6}\)/;

const QUOTED = /^“[^”]{1,8}”/;

/** The kind of part that words begin with the name of; a name that goes on by `goingOn` is one of several. */
export function nounAtHead(words: string, { isCountyArea }: PlaceNames, goingOn?: RegExp): Scope | null {
  const quoted = words.startsWith("“") ? (QUOTED.exec(words)?.[0] ?? "") : "";
  const named = words.slice(quoted.length);
  const kinds = kindsAtHead(named);
  if (kinds === 0) return null;
  for (const { id, bit, pattern, reach, carries, also, isZone, inLabel, ofPrefecture } of patterns) {
    if ((kinds & bit) === 0 || (ofPrefecture && isCountyArea)) continue;
    const noun = pattern.exec(named)?.[0];
    if (noun === undefined || noPartOfName.test(noun.replace(IN_BRACKETS, "")) || holdsVerb(noun)) continue;
    const goesOn = AGAIN.exec(named.slice(noun.length))?.[0] ?? "";
    const again = noPartOfName.test(goesOn.replace(/[()]/g, "")) || holdsVerb(goesOn) ? "" : goesOn;
    const name = quoted + noun + again;
    const rest = words.slice(name.length);
    const isBefore = goingOn?.test(rest) === true;
    if ((otherWord.test(rest) && !isBefore) || rankOfKind.test(words)) continue;
    return { name, members: [], reach, carries, also: also ?? [], rule: id, inLabel, isZone, isOwn: true };
  }
  return null;
}

const verbs = findWordsFrom([...leadWords.keys(), ...nounInName]);

/** Whether a verb stands in what looks like a name: 划定产业园, 编制开发区. */
export function holdsVerb(name: string): boolean {
  for (let at = 0; at + 2 < name.length; at++) {
    const length = verbs.longest(name, at, name.length - 2);
    if (length > 1 && !nounInName.has(name.slice(at, at + length))) return true;
  }
  return false;
}
