import type { PlaceNames } from "../document/place-parts.js";
import type { Sentence } from "../document/structure.js";
import type { IndicatorIndex } from "./indicator.js";
import {
  charge,
  countsItself,
  movesOn,
  noPartOfName,
  nounInName,
  otherWord,
  partMeasure,
  saysMore,
  scopeNouns,
  tellsEvent,
  type Reach,
} from "./scope.table.js";
import { leadLengths, leadWords, tailWords } from "./words.js";

/** A part of the place that governs some clauses. */
export interface Scope {
  /** Its name, as the folded text has it. */
  name: string;
  reach: Reach;
  carries: boolean;
  /** Ids of further indicators that are the part's. */
  also: readonly string[];
  /** Id of the rule that found it. */
  rule: string;
  /** Whether it heads the very clause; otherwise it is carried on from one before. */
  isOwn: boolean;
}

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

/** First examples of a list say nothing of the number that counts it: A县、B县等6个县. */
const EXAMPLES = "等";

/** Creates a reader for one document. */
export function createScopeReader({ text, places, index }: ScopeInput): ScopeReader {
  let carried: Scope | null = null;

  function read(sentence: Sentence, hasNumbers: boolean): SentenceScopes {
    if (sentence.opensParagraph || sentence.table) carried = null;
    const marks: Mark[] = [];
    // what has no number governs the next sentence at most
    const mayGovern = sentence.opensParagraph && sentence.end - sentence.start <= LONGEST_TOPIC;
    if (!hasNumbers && !mayGovern) carried = null;
    else if (!sentence.table) readClauses(sentence, marks);
    return { own: places.own, at: (offset) => governing(marks, offset) };
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
      }
      counted = (counted && !clause.isApart) || /\d/.test(clause.words);
    }
    // only a sentence that does no more than name its topic governs the next: 开发区建设提速。
    const isTopic = end - start <= LONGEST_TOPIC && !counted && sentence.opensParagraph;
    if (carried && !(isTopic && carried.carries && carried.reach === "all")) carried = null;
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

const CLAUSE_END = /[,;:。!?]|(?<=%|[\d万亿][元个家户名人亩位吨座所项])、/g;
const LONGEST = 80;
const LONGEST_TOPIC = 18;

function* clausesOf(text: string, start: number, end: number): Generator<ClauseSpan> {
  let from = start;
  let isApart = false;
  for (const mark of text.slice(start, end).matchAll(CLAUSE_END)) {
    const to = start + mark.index;
    yield { from, words: wordsOf(text, from, to), isApart };
    from = to + 1;
    isApart = mark[0] === ";";
  }
  if (from < end) yield { from, words: wordsOf(text, from, end), isApart };
}

function wordsOf(text: string, from: number, to: number): string {
  return text.slice(from, Math.min(to, from + LONGEST)).replace(/\s+/g, "");
}

interface Head {
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

/** What stands at the left edge of a clause: a part of the place, the whole, or neither. */
function readHead(words: string, places: PlaceNames, index: IndicatorIndex): Head {
  let at = 0;
  let isWhole = false;
  for (let step = 0; step < MOST_STEPS && at < words.length; step++) {
    const rest = words.slice(at);
    const own = ownName(rest, places.own);
    const whole = WHOLE.exec(rest)?.[0];
    const mark = MARKS.exec(rest)?.[0];
    const scope = whole || mark ? null : (nounAtHead(rest, places) ?? (own ? null : placeAtHead(rest, places, index)));
    if (scope) return { scope, end: at + scope.name.length, isWhole, opens: null };
    const word = whole ?? mark ?? own ?? leadWordOf(rest);
    if (!word) break;
    if (index.prefixOf(rest)) return { scope: null, end: 0, isWhole, opens: "measure" };
    if (whole ?? own) isWhole = true;
    at += word.length;
  }
  const rest = words.slice(at);
  return { scope: null, end: 0, isWhole, opens: openingOf(rest, index) };
}

function ownName(words: string, own: ReadonlySet<string>): string | undefined {
  for (const name of own) if (words.startsWith(name)) return name;
  return undefined;
}

function leadWordOf(words: string): string | null {
  for (const length of leadLengths(words[0])) {
    const roles = leadWords.get(words.slice(0, length));
    if (roles)
      return roles.every((role) => STEPPING.has(role)) && !words.startsWith("将") ? words.slice(0, length) : null;
  }
  return null;
}

const patterns = scopeNouns.map((noun) => ({
  ...noun,
  pattern: new RegExp(`^[^,;:。]${noun.before ?? "{0,14}?"}(?:${noun.ends})`),
  following: noun.after ? new RegExp(`^${noun.after}`) : null,
}));

/** 园区开发区, 广水市杨寨镇: the name goes on. */
const AGAIN = /^(?:开发区|园区|[^\s\d,;:、。]{0,4}片区)/;
const TOWN_AGAIN = /^[^\s\d,;:、。]{2,3}(?:镇|乡|街道)/;

function nounAtHead(words: string, { isCountyArea }: PlaceNames): Scope | null {
  for (const { id, pattern, following, reach, carries, also } of patterns) {
    if (id === "county-area" && isCountyArea) continue;
    let name = pattern.exec(words)?.[0];
    if (name !== undefined) name += AGAIN.exec(words.slice(name.length))?.[0] ?? "";
    if (name === undefined || noPartOfName.test(name) || holdsVerb(name)) continue;
    const rest = words.slice(name.length);
    if (otherWord.test(rest) || following?.test(rest) === false) continue;
    return { name, reach, carries, also: also ?? [], rule: id, isOwn: true };
  }
  return null;
}

/** Whether a verb stands in what looks like a name: 划定产业园, 编制开发区. */
export function holdsVerb(name: string): boolean {
  for (let at = 0; at + 2 < name.length; at++)
    for (const length of leadLengths(name[at])) {
      if (length < 2) break;
      if (length > name.length - at - 2) continue;
      const word = name.slice(at, at + length);
      if (nounInName.has(word)) break;
      if (leadWords.has(word)) return true;
    }
  return false;
}

const PLACE = /^(?:[^\s\d]{1,2}县|[^\s\d]{2}区|[^\s\d]{2}市|[^\s\d]{2}[镇乡]|[^\s\d]{2,3}街道)/;
const NO_PLACE =
  /[是全各我本该每新居即省国]|[市县].|[城园景山库灾社地牧矿辖小老片街湾港林能经开高商校厂学居户心行范宅邻]区$|^(?:[一二两三以向百千路区旗州]|乡镇|所有|部分|贫困|脱贫|先进|示范|试点|重点|山区|革命|边境|民族|农业|产粮|经济|周边|个|大|中心|建制|特色|美丽|和美|县级|地级|直辖|农贸|批发|整|设|是|项目|资本|后备|期货|早|消费|文旅|旅游|根据|争取|强|名|多)|(?:上|超|门|股|楼|城|夜|菜|都)市$|[村集古水重强]镇$|[水返兴回下家城]乡$/;
const AFTER_PLACE = /^(?:场|委|政|民|级|本|属|区|外|域|乡|村|镇|直|城|容|情|内|际|人大|人民|里|愁|土)/;

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
  return { name, reach: "all", carries: isFull, also: [], rule: "lower-place", isOwn: true };
}

function looksLikePlace(name: string): boolean {
  if (NO_PLACE.test(name) || noPartOfName.test(name)) return false;
  for (let length = 2; length < name.length; length++) if (leadWords.has(name.slice(0, length))) return false;
  return true;
}

function knownPlace(words: string, parts: PlaceNames["parts"]): string | undefined {
  if (!parts.starts.has(words.slice(0, 2))) return undefined;
  for (let length = Math.min(11, words.length); length > 1; length--)
    if (parts.names.has(words.slice(0, length))) return words.slice(0, length);
  return undefined;
}

function opensMeasure(words: string, index: IndicatorIndex): boolean {
  return partMeasure.test(words) || index.prefixOf(words) !== null;
}

function openingOf(words: string, index: IndicatorIndex): Head["opens"] {
  if (words === "" || opensMeasure(words, index)) return "measure";
  return startsPredicate(words, index) ? "act" : null;
}

const REACHES: ReadonlySet<string> = new Set(["reach", "up", "down", "rank"]);

/** Acts, and words of reaching, rising, falling and ranking, by their first character. */
const predicatesByFirst = byFirst([
  ...[...leadWords].filter(([, roles]) => roles.some((role) => role === "act" || role === "addition")),
  ...[...tailWords].filter(([, roles]) => roles.some((role) => REACHES.has(role))),
]);

function byFirst(words: readonly (readonly [string, unknown])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [word] of words) groups.set(word[0]!, [...(groups.get(word[0]!) ?? []), word]);
  return groups;
}

function startsPredicate(words: string, index: IndicatorIndex): boolean {
  if (index.prefixOf(words) || index.startOf(words.slice(0, 4))) return true;
  const opens = (word: string) => word.length > 1 && words.startsWith(word);
  return predicatesByFirst.get(words[0] ?? "")?.some(opens) === true;
}
