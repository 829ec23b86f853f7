import { holdsVerb, nounAtHead, type Ground, type Scope } from "./scope-noun.js";
import { startsPredicate } from "./scope-opening.js";
import { isFull, knownPlace } from "./scope-place.js";
import { noPartOfName, otherWord, partMeasure, type Reach } from "./scope.table.js";

const MOST_MEMBERS = 6;

/** Several parts that head a clause together: 高新区、经开区固定资产投资. */
export function jointAtHead(words: string, { places, index }: Ground): Scope | null {
  if (!/[、和与及]/.test(words)) return null;
  const members: string[] = [];
  let reach: Reach = "all";
  let at = 0;
  // 甲县、乙县 are places by their names, 甲、乙 only before what is measured
  let isShort = false;
  while (members.length < MOST_MEMBERS) {
    const rest = words.slice(at);
    const noun = nounAtHead(rest, places, JOINT);
    const name = noun?.name ?? knownPlace(rest, places.parts);
    if (name === undefined) break;
    isShort ||= !noun && !isFull(name, rest);
    if (noun && noun.reach !== "all") reach = noun.reach;
    members.push(name);
    at += name.length;
    if (!JOINT.test(words.slice(at))) break;
    at++;
  }
  const name = words.slice(0, at);
  // 高新区、经开区3个平台 counts what it names
  if (members.length < 2 || JOINT.test(name.slice(-1)) || /^\d/.test(words.slice(at))) return null;
  if (otherWord.test(words.slice(at)) || (isShort && !startsPredicate(words.slice(at).replace(/^分别/, ""), index)))
    return null;
  return { name, members, reach, carries: true, also: [], rule: "joint-parts", isOwn: true };
}

const JOINT = /^[、和与及]/;

const SHARED = /^(?:[^,;:。、\d]{2,6}、){1,3}/;

/** Parts that share the noun of the last: 青石、白云工业园区实现产值. */
export function sharedNoun(words: string, { places, index }: Ground): Scope | null {
  const before = SHARED.exec(words)?.[0];
  if (before === undefined || noPartOfName.test(before.replaceAll("、", "")) || holdsVerb(`${before}园区`)) return null;
  // each of 高新区、经开区 has a noun of its own
  if (index.startOf(before.slice(0, 4)) || nounAtHead(words, places, JOINT)) return null;
  const last = nounAtHead(words.slice(before.length), places);
  if (!last?.isZone || last.name.length < 4 || last.name.length > 10) return null;
  const name = before + last.name;
  return startsPredicate(words.slice(name.length), index) || partMeasure.test(words.slice(name.length))
    ? { ...last, name, rule: "shared-noun-of-parts" }
    : null;
}
