import type { PlaceNames } from "../document/place-parts.js";
import type { IndicatorIndex } from "./indicator.js";
import type { RuleId } from "./rules.js";
import {
  noPartOfName,
  mayNamePart,
  nounInName,
  otherWord,
  partMeasure,
  rankOfKind,
  scopeNouns,
  zoneAsObject,
  type Reach,
} from "./scope.table.js";
import { createWordMap, findWordsFrom } from "../text/word-finder.js";
import { leadWords, tailWords } from "./words.js";

/** A part of the place that governs some clauses. */
export interface Scope {
  /** Its name, as the folded text has it. */
  name: string;
  /** The names of several parts that head a clause together: 东城区和西城区. */
  members: readonly string[];
  reach: Reach;
  carries: boolean;
  /** Ids of further indicators that are the part's. */
  also: readonly string[];
  /** Id of the rule that found it. */
  rule: RuleId;
  /** Whether it is a zone, whose name the next sentence but one may repeat. */
  isZone?: boolean;
  /** Whether it heads the very clause; otherwise it is carried on from one before. */
  isOwn: boolean;
}

/** What stands at the left edge of a clause. */
export interface Head {
  scope: Scope | null;
  /** Where the part's name ends in the clause. */
  end: number;
  /** Whether the clause says that it is of the whole place. */
  isWhole: boolean;
  /** Whether it has no head of its own: it begins with what is measured, or with an act, or with neither. */
  opens: "measure" | "act" | null;
}

const MARKS =
  /^[—\-·(\u2460-\u2473]+|^[一二三四五六七八九十]+是|^\(?[一二三四五六七八九十\d]{1,2}[)、.]\)?|^\d{4}年[底末]?|^\d{1,2}月底?前?|^(?:\d+|[一二两三四五六七八九十]+)(?:个|家|大)|^每[个家]/;
const WHOLE = /^(?:[全我本](?:[县市省区州旗盟国]|地区|社会)|国家(?!级)|全年|经济社会|自治区(?!级))/;
const STEPPING: ReadonlySet<string> = new Set(["time", "scope", "commit", "estimate", "filler", "part", "cumulative"]);
const MOST_STEPS = 10;

/** Reads the left edge of a clause: a part of the place, the whole, or neither. */
export function readHead(words: string, places: PlaceNames, index: IndicatorIndex): Head {
  let at = 0;
  let isWhole = false;
  const mayNoun = mayNamePart.test(words);
  for (let step = 0; step < MOST_STEPS && at < words.length; step++) {
    const rest = words.slice(at);
    const own = ownName(rest, places.own);
    const whole = WHOLE.exec(rest)?.[0];
    const mark = MARKS.exec(rest)?.[0];
    const scope = whole || mark ? null : partAtHead(rest, { places, index, mayNoun, isOwn: own !== undefined });
    if (scope) return { scope, end: at + scope.name.length, isWhole, opens: null };
    const word = whole ?? mark ?? own ?? leadWordOf(rest);
    if (!word) break;
    if (index.prefixOf(rest)) return { scope: null, end: 0, isWhole, opens: "measure" };
    if (whole ?? own) isWhole = true;
    at += word.length;
  }
  const rest = words.slice(at);
  return { scope: null, end: 0, isWhole, opens: words.startsWith("其中") ? "measure" : openingOf(rest, index) };
}

interface PartInput {
  places: PlaceNames;
  index: IndicatorIndex;
  /** Whether the clause has the end of any part's name. */
  mayNoun: boolean;
  /** Whether the words begin with the name of the place that reports. */
  isOwn: boolean;
}

function partAtHead(words: string, { places, index, mayNoun, isOwn }: PartInput): Scope | null {
  const joint = mayNoun || places.parts.longest(words, 0) > 1 ? jointAtHead(words, places) : null;
  return joint ?? (mayNoun ? nounAtHead(words, places) : null) ?? (isOwn ? null : placeAtHead(words, places, index));
}

const MOST_MEMBERS = 6;

/** Several parts that head a clause together: 高新区、经开区固定资产投资. */
function jointAtHead(words: string, places: PlaceNames): Scope | null {
  const members: string[] = [];
  let reach: Reach = "all";
  let at = 0;
  while (members.length < MOST_MEMBERS) {
    const rest = words.slice(at);
    const full = knownFull(rest, places);
    const noun = nounAtHead(rest, places, JOINT);
    const name = noun?.name ?? full;
    if (name === undefined) break;
    if (noun?.reach === "totals") reach = "totals";
    members.push(name);
    at += name.length;
    if (!JOINT.test(words.slice(at))) break;
    at++;
  }
  const name = words.slice(0, at);
  // 高新区、经开区3个平台 counts what it names
  if (members.length < 2 || JOINT.test(name.slice(-1)) || /^\d/.test(words.slice(at))) return null;
  if (otherWord.test(words.slice(at))) return null;
  return { name, members, reach, carries: true, also: [], rule: "joint-parts", isOwn: true };
}

const JOINT = /^[、和与及]/;

function knownFull(words: string, { parts }: PlaceNames): string | undefined {
  const name = knownPlace(words, parts);
  return name && /[县区市旗]$/.test(name) && !AFTER_PLACE.test(words.slice(name.length)) ? name : undefined;
}

/** The zone that a clause without numbers is about as the object of an act: 实施临港片区提升战略. */
export function zoneOfAct(words: string): Scope | null {
  const name = zoneAsObject.exec(words)?.[1];
  if (name === undefined || noPartOfName.test(name)) return null;
  return { name, members: [], reach: "totals", carries: true, also: [], rule: "zone-as-object", isOwn: false };
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

const patterns = scopeNouns.map((noun) => ({
  ...noun,
  pattern: new RegExp(`^[^,;:。]${noun.before ?? "{0,14}?"}(?:${noun.ends})`),
  following: noun.after ? new RegExp(`^${noun.after}`) : null,
}));

/** 园区开发区, 广水市杨寨镇: the name goes on. */
const AGAIN = /^(?:开发区|园区|[^\s\d,;:、。]{0,4}(?:片区|区域)|\([^()]{1,8}\))/;
const TOWN_AGAIN = /^[^\s\d,;:、。]{2,3}(?:镇|乡|街道)/;

function nounAtHead(words: string, { isCountyArea }: PlaceNames, goingOn?: RegExp): Scope | null {
  const quoted = /^“[^”]{1,8}”/.exec(words)?.[0] ?? "";
  const named = words.slice(quoted.length);
  for (const { id, pattern, following, reach, carries, also, isZone, ofPrefecture } of patterns) {
    if (ofPrefecture && isCountyArea) continue;
    const noun = pattern.exec(named)?.[0];
    if (noun === undefined || noPartOfName.test(noun) || holdsVerb(noun)) continue;
    const again = AGAIN.exec(named.slice(noun.length))?.[0] ?? "";
    const name = quoted + noun + again;
    const rest = words.slice(name.length);
    const isBefore = goingOn?.test(rest) === true;
    if ((otherWord.test(rest) && !isBefore) || following?.test(rest) === false || rankOfKind.test(words)) continue;
    return { name, members: [], reach, carries, also: also ?? [], rule: id, isOwn: true, isZone: isZone === true };
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

const PLACE = /^(?:[^\s\d]{1,2}县|[^\s\d]{2}区|[^\s\d]{2}市|[^\s\d]{2}[镇乡]|[^\s\d]{2,3}街道)/;
const NO_PLACE =
  /[是全各我本该每新居即省国]|[市县].|[城园景山库灾社地牧矿辖小老片街湾港林能经开高商校厂学居户心行范宅邻]区$|^(?:[一二两三以向百千路区旗州]|乡镇|所有|部分|贫困|脱贫|先进|示范|试点|重点|山区|革命|边境|民族|农业|产粮|经济|周边|个|大|中心|建制|特色|美丽|和美|县级|地级|直辖|农贸|批发|整|设|是|项目|资本|后备|期货|早|消费|文旅|旅游|根据|争取|强|名|多)|(?:上|超|门|股|楼|城|夜|菜|都)市$|[村集古水重强]镇$|[水返兴回下家城]乡$/;
const AFTER_PLACE =
  /^(?:场|中医|妇幼|医院|第|委|政|民|级|本|属|区|外|域|乡|村|镇|直|城|容|情|内|际|人大|人民|里|愁|土)/;

/** A place within the one that reports: one that the divisions name, or what looks like a county's or town's name. */
function placeAtHead(words: string, places: PlaceNames, index: IndicatorIndex): Scope | null {
  const known = knownPlace(words, places.parts);
  let name = known ?? PLACE.exec(words)?.[0];
  if (name === undefined || (!known && !looksLikePlace(name))) return null;
  const town = TOWN_AGAIN.exec(words.slice(name.length))?.[0] ?? "";
  if (!noPartOfName.test(town)) name += town;
  const rest = words.slice(name.length);
  if (otherWord.test(rest) || AFTER_PLACE.test(rest)) return null;
  // a short name may begin another one: 西安国家版本馆
  const isFull = /[县区市旗盟镇乡道]$|自治州$/.test(name);
  if (!(isFull && (known ?? /[县市]$/.test(name))) && !startsPredicate(rest, index)) return null;
  if (!known && name.endsWith("区") && !index.prefixOf(rest)) return null;
  return { name, members: [], reach: "all", carries: isFull, also: [], rule: "lower-place", isOwn: true };
}

function looksLikePlace(name: string): boolean {
  if (NO_PLACE.test(name) || noPartOfName.test(name)) return false;
  for (let length = 2; length < name.length; length++) if (leadWords.has(name.slice(0, length))) return false;
  return true;
}

const LONGEST_PLACE = 11;

function knownPlace(words: string, parts: PlaceNames["parts"]): string | undefined {
  const length = parts.longest(words, 0, Math.min(words.length, LONGEST_PLACE));
  return length > 1 ? words.slice(0, length) : undefined;
}

function opensMeasure(words: string, index: IndicatorIndex): boolean {
  return partMeasure.test(words) || index.prefixOf(words) !== null;
}

function openingOf(words: string, index: IndicatorIndex): Head["opens"] {
  if (words === "" || opensMeasure(words, index)) return "measure";
  return startsPredicate(words, index) ? "act" : null;
}

const REACHES: ReadonlySet<string> = new Set(["reach", "up", "down", "rank"]);

/** Acts, and words of reaching, rising, falling and ranking. */
const predicates = findWordsFrom([
  ...wordsWith(leadWords, (role) => role === "act" || role === "addition"),
  ...wordsWith(tailWords, (role) => REACHES.has(role)),
]);

function wordsWith<Role>(words: ReadonlyMap<string, readonly Role[]>, is: (role: Role) => boolean): string[] {
  return [...words].filter(([, roles]) => roles.some(is)).map(([word]) => word);
}

function startsPredicate(words: string, index: IndicatorIndex): boolean {
  if (index.prefixOf(words) || index.startOf(words.slice(0, 4))) return true;
  return predicates.longest(words, 0) > 1;
}
