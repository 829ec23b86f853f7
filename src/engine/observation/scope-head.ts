import { jointAtHead, sharedNoun } from "./scope-joint.js";
import { kindsAtHead, mayNamePart } from "./scope-kinds.js";
import { nounAtHead, type Ground, type Scope } from "./scope-noun.js";
import { objectAtHead } from "./scope-object.js";
import { openingOf, type Opening } from "./scope-opening.js";
import { placeAtHead } from "./scope-place.js";
import { createWordMap } from "../text/word-finder.js";
import { leadWords } from "./words.js";

export type { Scope } from "./scope-noun.js";

/** What stands at the left edge of a clause. */
export interface Head {
  scope: Scope | null;
  /** Where the part's name ends in the clause. */
  end: number;
  /** Whether the clause says that it is of the whole place. */
  isWhole: boolean;
  /** What it begins with where it has no head of its own. */
  opens: Opening;
}

const MARKS =
  /^[—\-·(\u2460-\u2473]+|^[一二三四五六七八九十]+是|^\(?[一二三四五六七八九十\d]{1,2}[)、.]\)?|^\d{4}年[底末]?|^\d{1,2}月底?前?|^(?:\d+|[一二两三四五六七八九十]+)(?:个|家|大)|^每[个家]/;
const WHOLE = /^(?:[全我本](?:[县市省区州旗盟国]|地区|社会)|国家(?!级)|经济社会|自治区(?!级))/;
const STEPPING: ReadonlySet<string> = new Set(["time", "scope", "commit", "estimate", "filler", "part", "cumulative"]);
const MOST_STEPS = 10;
const NUMBER = /[\d十百千]/;

/** What is known of words beforehand. */
interface Known {
  /** Whether the end of a part's name stands in them. */
  hasNouns: boolean;
  /** Whether a part is carried on to them, so that it matters how they open. */
  isCarried: boolean;
}

/** Reads the left edge of a clause: a part of the place, the whole, or neither. */
export function readHead(words: string, ground: Ground, known?: Known): Head {
  const { places, index } = ground;
  let at = 0;
  let isWhole = false;
  const mayNoun = known?.hasNouns ?? mayNamePart(words);
  for (let step = 0; step < MOST_STEPS && at < words.length; step++) {
    const rest = words.slice(at);
    const own = ownName(rest, places.own);
    const whole = WHOLE.exec(rest)?.[0];
    const mark = MARKS.exec(rest)?.[0];
    const scope = whole || mark ? null : partAtHead(rest, { ground, mayNoun, isOwn: own !== undefined });
    if (scope) return { scope, end: at + scope.name.length, isWhole, opens: null };
    const word = whole ?? mark ?? own ?? leadWordOf(rest);
    if (!word) {
      const object = mayNoun && NUMBER.test(rest) ? objectAtHead(rest, ground) : null;
      if (object) return { scope: object.scope, end: at + object.end, isWhole, opens: null };
      break;
    }
    if (index.prefixOf(rest)) return { scope: null, end: 0, isWhole, opens: "indicator" };
    if (whole ?? own) isWhole = true;
    at += word.length;
  }
  if (!known?.isCarried) return { scope: null, end: 0, isWhole, opens: null };
  const rest = words.slice(at);
  return { scope: null, end: 0, isWhole, opens: words.startsWith("其中") ? "measure" : openingOf(rest, index) };
}

interface PartInput {
  ground: Ground;
  /** Whether the clause has the end of any part's name. */
  mayNoun: boolean;
  /** Whether the words begin with the name of the place that reports. */
  isOwn: boolean;
}

function partAtHead(words: string, { ground, mayNoun, isOwn }: PartInput): Scope | null {
  const { places } = ground;
  const isNoun = mayNoun && kindsAtHead(words) !== 0;
  const shared = mayNoun ? sharedNoun(words, ground) : null;
  if (shared) return shared;
  const joint = isNoun || places.parts.longest(words, 0) > 1 ? jointAtHead(words, ground) : null;
  return joint ?? (isNoun ? nounAtHead(words, places) : null) ?? (isOwn ? null : placeAtHead(words, ground));
}

function ownName(words: string, own: ReadonlySet<string>): string | undefined {
  for (const name of own) if (words.startsWith(name)) return name;
  return undefined;
}

function leadWordOf(words: string): string | null {
  const found = steps.longest(words, 0);
  return found?.value && !words.startsWith("将") ? found.word : null;
}

/** Whether a word of the lead is one that a part's name may stand behind. */
const steps = createWordMap(
  [...leadWords].map(([word, roles]) => [word, roles.every((role) => STEPPING.has(role))] as const),
);
