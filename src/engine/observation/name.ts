import type { IndicatorHit, IndicatorIndex } from "./indicator.js";
import type { LeadRole } from "./lead-words.table.js";
import type { RuleId } from "./rules.js";
import { segmentsOf, tears, type Segment } from "./segment.js";
import type { TailRole } from "./tail-words.table.js";
import { bareNouns, clearActs, leadWords, leadWordsFrom, nounEndings, tailWords, tailWordsBefore } from "./words.js";

/** Stands in a clause for a date, so that 比2005年增长 is read as one comparison. */
export const DATE_MARK = "\ue000";

/** The name of what is measured, and the words around it. */
export interface Name {
  /** The name; empty where the clause has only predicate words and takes the name of the clause before. */
  text: string;
  indicator: IndicatorHit | null;
  /** Words between the name and the number, nearest to the number first. */
  tail: { text: string; roles: readonly TailRole[] }[];
  /** Words before the name, in text order. */
  lead: { text: string; roles: readonly LeadRole[] }[];
}

/** One name of a list. */
export interface NameItem {
  text: string;
  indicator: IndicatorHit | null;
  /** Whether the name was made whole with words of another item of its list. */
  completed?: boolean;
  /** Ids of the rules that made its words what they are. */
  rules?: readonly RuleId[] | undefined;
}

/** Whether any word between name and number plays the role. */
export function hasTail(name: Name, role: TailRole): boolean {
  return name.tail.some((word) => word.roles.includes(role));
}

/** Whether any word before the name plays the role. */
export function hasLead(name: Name, role: LeadRole): boolean {
  return name.lead.some((word) => word.roles.includes(role));
}

/**
 * Reads the words before a number into the name of what is measured and its predicate:
 * `全县规模以上工业增加值同比增长` → name 规模以上工业增加值, tail 增长 · 同比, lead 全县.
 */
export function readName(clause: string, index: IndicatorIndex): Name {
  const name: Name = { text: "", indicator: null, tail: [], lead: [] };
  const place: Place = { clause, index, segments: null };
  readLead(place, readTail(place, name), name);
  return name;
}

/** A clause with what its words are looked up in. */
interface Place {
  clause: string;
  index: IndicatorIndex;
  /** The words of the clause; cut when they are first asked for. */
  segments: readonly Segment[] | null;
}

/** Whether trimming a word off at the place in the clause would tear a compound. */
function tearsAt(place: Place, at: number, word: string): boolean {
  return tears((place.segments ??= segmentsOf(place.clause)), at, word);
}

/** Reads predicate words leftwards from the number; stops where what remains is an indicator's own name. */
function readTail(place: Place, name: Name): number {
  const { clause, index } = place;
  let end = clause.length;
  while (end > 0) {
    if ("、,-".includes(clause[end - 1]!)) {
      end--;
      continue;
    }
    if (clause[end - 1] === DATE_MARK) {
      name.tail.push({ text: DATE_MARK, roles: ["compare"] });
      end--;
      continue;
    }
    if (index.endsWithName(clause, end)) return end;
    const word = wordBefore(clause, end);
    if (!word) return end;
    const roles = tailWords.get(word)!;
    if (COMPARING.has(word) && !comparesWith(name.tail.at(-1))) return end;
    if (tearsAt(place, end - word.length, word)) return end;
    if (isSecondHalfOfAct(clause, end - word.length, roles)) return end;
    if (isNounBeforeNumber(clause, end - word.length, word)) return end;
    // 总量 and the like are part of a name unless they stand alone
    if (roles.includes("generic") && roles.length === 1 && !standsAlone(clause, end - word.length)) return end;
    name.tail.push({ text: word, roles });
    end -= word.length;
  }
  return 0;
}

const COMPARING: ReadonlySet<string> = new Set(["比", "较"]);
const COMPARED: readonly TailRole[] = ["compare", "scope", "estimate", "generic"];

/** Whether 比 stands before what is compared with: 比全省高, 比2020年增长; in 存贷比 it is part of the name. */
function comparesWith(word: Name["tail"][number] | undefined): boolean {
  return word?.roles.some((role) => COMPARED.includes(role)) === true;
}

const FIRST_HALF_OF_ACT = /(?:改造|改善|完善|维修|整治|治理|巩固|优化|扩容|转型|提质|修缮|更新)$/;

/** In 松林改造提升 the last word is part of the act, not a rise. */
function isSecondHalfOfAct(clause: string, end: number, roles: readonly TailRole[]): boolean {
  const before = clause.slice(Math.max(0, end - 2), end);
  // 自然增长率 is the name of a rate
  return (roles.includes("up") && FIRST_HALF_OF_ACT.test(before)) || (roles.includes("rate") && before === "自然");
}

const JOINED_PLAN = /(?:入选|列入|纳入|选入|获批|实施|启动)[^,、]*$|(?:招生|引才|培养|采购|征收|录取)$/;

/** Whether a word that elsewhere says how the number is meant is the noun here: 入选引才|计划, 产值过亿的|县域. */
function isNounBeforeNumber(clause: string, end: number, word: string): boolean {
  if (word === "计划") return JOINED_PLAN.test(clause.slice(0, end));
  return clause[end - 1] === "的" && AREAS.has(word);
}

const AREAS: ReadonlySet<string> = new Set(["县域", "市域", "区域", "各县", "各市"]);

function standsAlone(clause: string, end: number): boolean {
  if (end === 0 || clause[end - 1] === DATE_MARK || (end === 1 && "、,和".includes(clause[0]!))) return true;
  // 力争总量达到…
  return tailWords.get(clause.slice(0, end))?.includes("commit") === true;
}

function wordBefore(clause: string, end: number): string | null {
  const length = tailWordsBefore.longest(clause, end);
  return length === 0 ? null : clause.slice(end - length, end);
}

/** 1), (17) and 17. before the first word; a date mark and 度 stand for a year: 2020年度考核. */
const ENUMERATOR = /^(?:\(?\d{1,2}[).]|\(?[一二三四五六七八九十]{1,3}[).]|\ue000度)/;
const LEAD_PUNCTUATION = /[\s,、:;。.()“”"'‘’·\-]/;

/** Reads words off the left edge until an indicator's name, or no further word, remains. */
function readLead(place: Place, end: number, name: Name): void {
  const { clause, index } = place;
  let at = ENUMERATOR.exec(clause)?.[0].length ?? 0;
  for (;;) {
    while (at < end && (clause[at] === DATE_MARK || LEAD_PUNCTUATION.test(clause[at]!))) at++;
    name.text = clause.slice(at, end);
    if (at >= end) return;
    name.indicator = index.find(name.text);
    // a list may begin with an indicator's name: 地方生产总值和财政收入
    if (name.indicator || index.prefixOf(name.text.includes("(") ? name.text.replace(REMARK, "") : name.text)) return;
    // “约会春天”系列活动: what is quoted is whole
    if (clause[at - 1] === "“" && name.text.includes("”")) return restoreWords(name);
    const word = wordAfter(place, at, end);
    if (!word || isPartOfNoun(word, clause.slice(at + word.length, end))) return restoreWords(name);
    name.lead.push({ text: word, roles: leadWords.get(word)! });
    at += word.length;
  }
}

/** 研发(R&D)经费 */
const REMARK = /\([^()]*\)/;

/** Characters that make a kind of thing of any word: 国家|级, 规范|性, 集中|式. */
const KIND_ENDINGS: ReadonlySet<string> = new Set("级性式");

/** Nouns of their own that begin like the endings of others. */
const OWN_NOUN = /^(?:社区|社会|区域|户厕|户外|商圈|商业|站点|站房|厂房|场馆|场站)/;

/** Whether what looks like an act begins a noun: 服务|业, 投资|额, 国家|级. */
function isPartOfNoun(word: string, rest: string): boolean {
  const next = rest[0];
  if (next === undefined || word.length === 1) return false;
  if (KIND_ENDINGS.has(next) || (next === "率" && !/^率[先领]/.test(rest))) return true;
  // 建设|社区, 改造|户厕
  if (!nounEndings.has(next) || word.length > 3 || OWN_NOUN.test(rest)) return false;
  const roles = leadWords.get(word)!;
  if (roles.includes("predicate")) return false;
  if (next === "化") return roles.includes("attribute");
  return (roles.includes("act") || roles.includes("named-act")) && !clearActs.has(word);
}

/** Gives a noun back the act before it where it is too general alone, and what tells its kind. */
function restoreWords(name: Name): void {
  for (let last = name.lead.at(-1); last && (isOfNoun(name.text, last) || isRankOf(name)); last = name.lead.at(-1)) {
    name.lead.pop();
    name.text = last.text + name.text;
  }
}

/** Whether 全国 tells the rank of what an act before it gains: 新增|全国重点实验室. */
function isRankOf({ lead, text }: Name): boolean {
  if (text === "" || lead.at(-1)!.text !== "全国") return false;
  return lead.at(-2)?.roles.some((role) => role === "addition" || role === "act") === true;
}

/** Whether a word of the lead belongs to the noun after it: 重点|项目, 集中 · 供热|面积. */
function isOfNoun(noun: string, { text, roles }: Name["lead"][number]): boolean {
  if (roles.includes("attribute")) return true;
  const isAct = roles.includes("act") || roles.includes("named-act");
  // 出口|占全国份额
  if (isAct && noun.startsWith("占")) return true;
  // 绿化|覆盖率, 帮扶|就业率
  if (isAct && /^.{2}率$/.test(noun))
    return !clearActs.has(text) && !roles.includes("predicate") && !noun.startsWith(text);
  // 国家重点 · 研发|项目、市重点攻关项目
  const first = noun.startsWith("项目、") ? "项目" : noun;
  return isAct && bareNouns.has(first) && !(clearActs.has(text) && noun.length > 1);
}

/** The word of the lead at a place, unless trimming it would tear a word. */
function wordAfter(place: Place, at: number, end: number): string | null {
  const word = longestLead(place, at, end);
  // 县城|和中心镇人口 is a list
  if (word !== null && JOINTS.has(place.clause[at + word.length]!) && AREA.test(word)) return null;
  // 超5亿元企业: the class of size is part of the name
  // 在川|两院院士
  if (word === "在" && IN_PROVINCE.test(place.clause.slice(at, at + 3))) return null;
  if (word === "超" && /\d/.test(place.clause[at + 1] ?? "")) return null;
  return word === null || tearsAt(place, at + word.length, word) ? null : word;
}

const IN_PROVINCE = /^在[京津沪渝冀晋苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕陇疆](?![江州北南西东河海津菜剧])/;
const JOINTS: ReadonlySet<string> = new Set("和与及");
const AREA = /^(?:县城|城区|市区|县域|农村|农村地区)$/;

function longestLead({ clause, index }: Place, at: number, end: number): string | null {
  let longest: string | null = null;
  for (const length of leadWordsFrom.lengths(clause, at, end)) {
    const word = clause.slice(at, at + length);
    longest ??= word;
    // 累计|新增城镇就业, though 累计新增 is a word
    if (word !== longest && index.prefixOf(clause.slice(at + length, end))) return word;
  }
  return longest;
}

/**
 * The name after the last act in a long phrase: 推进绿化完成造林 → 造林. Looks only for names that are indicators, so that
 * the words before them are known to be acts and narrow nothing.
 */
export function indicatorAfterAct(text: string, index: IndicatorIndex): IndicatorHit | null {
  for (let at = text.length - 1; at > 0; at--) {
    for (const length of leadWordsFrom.lengths(text, at)) {
      if (length < 2) break;
      const roles = leadWords.get(text.slice(at, at + length))!;
      if (!roles.includes("act") && !roles.includes("addition")) continue;
      const hit = index.find(text.slice(at + length));
      if (!hit || tears(segmentsOf(text), at + length, "")) continue;
      // 旅游收入、接待游客人次 is a list
      if ("、和与及".includes(text[at - 1]!) && readName(text.slice(0, at - 1), index).indicator) break;
      // 园区新增规上企业20户 adds to the stock
      return roles.includes("addition") && hit.row.nature === "stock" ? null : hit;
    }
  }
  return null;
}
