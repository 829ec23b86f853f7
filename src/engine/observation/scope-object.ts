import { nounAtHead, type Ground, type Scope } from "./scope-noun.js";
import { startsPredicate } from "./scope-opening.js";
import { makesAct, noPartOfName, notOwned, scopeNouns, zoneAsObject } from "./scope.table.js";
import { leadWords, leadWordsFrom } from "./words.js";

/** A part inside the clause, and where its name ends. */
interface Found {
  scope: Scope;
  end: number;
}

/** The part that an act of the clause is about: 推动|高新区|引进企业12家, 建成|中心城区|公园30个. */
export function objectAtHead(words: string, ground: Ground): Found | null {
  const cause = makesAct.exec(words)?.[0];
  return cause === undefined ? thingOfPart(words) : madeToAct(words, cause, ground);
}

function madeToAct(words: string, cause: string, { places, index }: Ground): Found | null {
  const scope = nounAtHead(words.slice(cause.length), places);
  if (scope?.reach !== "all") return null;
  const end = cause.length + scope.name.length;
  if (!startsPredicate(words.slice(end), index)) return null;
  return { scope: { ...scope, rule: "part-made-to-act", isObject: true }, end };
}

const owners = scopeNouns
  .filter(({ ownsThings }) => ownsThings)
  .map(({ ends, reach, inLabel }) => ({ pattern: new RegExp(`^(?:${ends})`), reach, inLabel }));

function thingOfPart(words: string): Found | null {
  const act = leadWordsFrom.longest(words, 0);
  if (act < 2 || !leadWords.get(words.slice(0, act))!.some((role) => role === "act" || role === "addition"))
    return null;
  const rest = words.slice(act);
  for (const { pattern, reach, inLabel } of owners) {
    const name = pattern.exec(rest)?.[0];
    if (name === undefined || notOwned.test(rest.slice(name.length))) continue;
    const kind = { members: [], reach, carries: false, also: [], inLabel, isOwn: true, isObject: true };
    return { scope: { name, rule: "thing-of-part", ...kind }, end: act + name.length };
  }
  return null;
}

/** The zone that a clause without numbers is about as the object of an act: 实施临港片区提升战略. */
export function zoneOfAct(words: string): Scope | null {
  const name = zoneAsObject.exec(words)?.[1];
  if (name === undefined || noPartOfName.test(name)) return null;
  return { name, members: [], reach: "totals", carries: true, also: [], rule: "zone-as-object", isOwn: false };
}
