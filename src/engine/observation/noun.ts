import { isNoNoun } from "./bound.js";
import type { Clause } from "./clause.js";
import type { IndicatorIndex } from "./indicator.js";
import type { NameItem } from "./name.js";
import { segmentsOf, tears, type Segment } from "./segment.js";
import type { TailRole } from "./tail-words.table.js";
import { findWordsBefore, findWordsFrom } from "../text/word-finder.js";
import {
  adjuncts,
  aspectNouns,
  bareNouns,
  clearActs,
  leadWords,
  nounEndings,
  remarks,
  remarksOnThings,
  tailWords,
  tailWordsFrom,
  thingNouns,
} from "./words.js";

/** The noun after the unit, without what is said of it: 6个示范村 → 示范村, 12个重点项目开工建设 → 重点项目. */
export function nounAfter(clause: Clause, index: IndicatorIndex): NameItem | null {
  const words = withoutBeginning(clause.after);
  if (words === "" || /^(?:全[国省市县区州]第|[()”、，与及或并]|和(?![美谐平]))/.test(words) || isNoNoun(words))
    return null;
  // 由3万亩增加到5万亩: the change goes on
  if (startsChange(words)) return null;
  const hit = index.startOf(words);
  // 5个断面水质优良比例90%: the share is of the things that are counted
  const isOfThings = clause.leadsOn && hit !== null && thingAtStart(hit.alias) !== null && MEASURE_NAME.test(hit.alias);
  if (hit && !isOfThings) return { text: hit.alias, indicator: hit };
  const segments = segmentsOf(words);
  if (isPredicate(words, 0, segments)) {
    const noun = nounOfClause(words);
    return noun === null ? null : { text: noun, indicator: null };
  }
  const end = nounEnd(words, segments);
  const noun = withoutMeasure(words, clause.leadsOn ? beforeAct(words, end, segments) : end);
  if ((clause.leadsOn || EXCEEDS.test(words.slice(end))) && MEASURE_NAME.test(noun)) {
    // 23个考核断面达标率100%: the things that are measured are counted
    const thing = noun.endsWith("人口") ? null : thingAtStart(noun);
    if (thing) return { text: thing, indicator: null };
    // 35所建筑面积2万平方米: the measure is that of the next number
    if (end === words.length) return null;
  }
  return noun.length >= 2 || bareNouns.has(noun) ? { text: noun, indicator: null } : null;
}

/** 639个纳入调度的|重点项目: a clause that says which may begin as a predicate does. Null where no thing follows it. */
function nounOfClause(words: string): string | null {
  const of = words.indexOf("的");
  if (of < 4 || of > LONGEST_CLAUSE || /[、“(\d]/.test(words.slice(0, of))) return null;
  const rest = words.slice(of + 1);
  const noun = rest.slice(0, endOfClauseNoun(rest));
  if (noun.length < 2 || !namesThing(noun)) return null;
  return of + noun.length < LONGEST_NOUN ? words.slice(0, of + 1) + noun : noun;
}

/** What stands before the noun and says which things are meant, or what has become of them. */
function withoutBeginning(after: string): string {
  let words = after;
  // 462套(间)保障性住房: another word for the unit
  if (OPENS_UNIT_AGAIN.has(words[0]!)) words = words.replace(UNIT_AGAIN, "");
  // 10处集公厕、书屋于一体的驿站
  if (words.startsWith("集")) words = words.replace(/^集.{2,40}?于一体的/, "");
  if (words.includes("的")) {
    // 33个特色鲜明、设施完善的中心镇
    words = words.replace(/^(?:[^、的\d]{4,6}、)+[^、的\d]{4,6}的(?=..)/, "");
    // 82个产值过10亿元的增长点
    if (words.includes("过")) words = words.replace(/^[^、,的]{2,8}?超?过\d[\d.]*[万亿]*元?(?:以上)?的(?=..)/, "");
  }
  // 2人当选中国工程院院士: what they have become names them
  return words.replace(/^新?(?:当选|荣登|入选|入围|荣获|获评|担任)为?(?=..)/, "");
}

/** 14个市州空气质量|达标: where a predicate follows, it is of the things that are counted. */
function withoutMeasure(words: string, end: number): string {
  const noun = words.slice(0, end);
  if (end === words.length || !STATE.test(noun) || NO_PREDICATE.test(words[end]!)) return noun;
  const thing = thingAtStart(noun);
  return thing && end - thing.length <= LONGEST_MEASURE ? thing : noun;
}

const LONGEST_MEASURE = 7;
const STATE =
  /(?:面积|总?投资|总?产值|产量|里程|余额|收入|营收|生产总值|增加值|质量|水质|价格|信用|规模|总量|[成率]率)$/;
const NO_PREDICATE = /[、和与及的(“]/;

const UNIT_AGAIN =
  /^(?:\([^()]{1,4}\))?(?:以上|以下|左右|以内|[多余])?(?:的(?:[一两三四五六][条个座套台处家](?=..))?)?/;
const OPENS_UNIT_AGAIN: ReadonlySet<string> = new Set("(以左多余的");

/** 63个园区|新建厂房5万平方米: what the things that are counted have done is of the next number. */
function beforeAct(words: string, end: number, segments: readonly Segment[]): number {
  for (const { from, to } of segments)
    if (from > 1 && to < end && isDone(words.slice(from, to), words.slice(to, end)) && isThing(words.slice(0, from)))
      return from;
  return end;
}

const isThing = (words: string): boolean => namesThing(words) && !NO_THING.test(words);

const MADE: ReadonlySet<string> = new Set(["建设", "种植", "投入", "安排"]);

function isDone(act: string, object: string): boolean {
  return clearActs.has(act) || (MADE.has(act) && object.length > 3 && !MEASURE_NAME.test(object));
}

function startsChange(words: string): boolean {
  const length = tailWordsFrom.longest(words, 0);
  return length > 1 && tailWords.get(words.slice(0, length))!.includes("to");
}

/** 60%的村集体收入|超过50万元: the mark that is passed is no quantity. */
const EXCEEDS = /^(?:超过?|达到?|高于|低于|突破|不低于)/;
const MEASURE_NAME = /(?:面积|总?投资|总?产值|产量|里程|总量|余额|收入|资金|营收|人口|率|比例|标准|生产总值|增加值)$/;
/** 县(市、区) */
const BRACKETED = /^\([^()]{1,8}\)/;
const NOUN_BREAK = /[、“”(和与及或]/;
const LONGEST_NOUN = 24;
const LONGEST_SHARED = 18;

function nounEnd(words: string, segments: readonly Segment[]): number {
  if (MEASURE_OF_POLICY.test(words) && words.length <= LONGEST_NOUN) return words.length;
  const end = breakAfterNoun(words, segments);
  const of = end < words.length && !namesThing(words.slice(0, end)) ? words.indexOf("的", end) : -1;
  if (of > 0 && of < LONGEST_CLAUSE && !/[、“(]/.test(words.slice(0, of)))
    return of + 1 + endOfClauseNoun(words.slice(of + 1));
  if (end === words.length) return END_OF_TIME.test(words) && namesThing(words.slice(0, -1)) ? end - 1 : end;
  if (NO_PREDICATE.test(words[end]!)) return end;
  // 品牌新|入选; what is too long is no noun beyond its last thing
  return end === LONGEST_NOUN ? endOfLastThing(words, end) : withoutAdjunct(words, end);
}

/** 14条促进市场平稳发展政策措施: what a policy does is part of its name. */
const MEASURE_OF_POLICY =
  /^(?:促进|推动|推进|支持|鼓励|优化|稳定|加强|加快|提升|深化|保障|服务|规范|扩大|改善)[^、,“的]{2,18}(?:政策|措施|举措|意见|办法|行动|方案|条例|规定)$/;
/** 票决出10项民生项目|后 */
const END_OF_TIME = /[后时]$/;
const LONGEST_CLAUSE = 16;

/** 承包或委托经营的|食堂, 具有三级水平的|学科: what stands before 的 is a clause that says which. */
function endOfClauseNoun(words: string): number {
  return words === "" ? 0 : nounEnd(words, segmentsOf(words));
}

function endOfLastThing(words: string, most: number): number {
  for (let end = most; end > 3; end--) if (things.longest(words, end) > 0) return end;
  return most;
}

const adjunctsBefore = findWordsBefore(adjuncts);

function withoutAdjunct(words: string, end: number): number {
  for (const length of adjunctsBefore.lengths(words, end))
    if (end - length > 0 && namesThing(words.slice(0, end - length))) return end - length;
  return end;
}

/** Where the noun ends: at a mark that ends nouns, or where something is said of it. */
function breakAfterNoun(words: string, segments: readonly Segment[]): number {
  const most = Math.min(words.length, LONGEST_NOUN);
  for (let at = afterQuoted(words, 0) || 1; at < most; at++) {
    const close = afterQuoted(words, at);
    if (close > 0) {
      // 206个事项“跨省通办”: said of the things; 7个农产品“名牌” is one name
      const ends = close === words.length || /[、和与及]/.test(words[close]!);
      if (ends && namesThing(words.slice(0, at)) && !NAMED.test(words.slice(0, close))) return at;
      at = close - 1;
      continue;
    }
    const bracket = BRACKETED.exec(words.slice(at, at + 10));
    if (bracket) {
      at += bracket[0].length - 1;
      continue;
    }
    if (at > 1 && NOUN_BREAK.test(words[at]!) && !goesOn(words, at)) return endOfShared(words, at) ?? at;
    if (words[at] === "的" && namesThing(words.slice(0, at)) && !TELLS_WHICH.test(words)) return at;
    if (isPredicate(words, at, segments)) return at;
    // 70个项目投资完成率|138%, 230个新开工项目|9月底前全部开工
    if (/^\d[\d.]*%/.test(words.slice(at, at + 8))) return at;
    if (/^\d{1,2}月/.test(words.slice(at, at + 3)) && namesThing(words.slice(0, at))) return at;
  }
  return most;
}

/** Where the noun ends that kinds of work share: 8项扩能和节水|项目. Null where the first names things itself. */
function endOfShared(words: string, at: number): number | null {
  if (!/[、和与及]/.test(words[at]!) || namesThing(words.slice(0, at))) return null;
  const rest = words.slice(at + 1);
  const end = at + 1 + nounEnd(rest, segmentsOf(rest));
  const shared = words.slice(0, end);
  const endsInThing = words[at] === "、" ? SHARED.test(shared) : end > at + 3 && namesThing(shared);
  return end <= LONGEST_SHARED && endsInThing && !/^(?:\d+[个项家条座所名件]|每)/.test(rest) ? end : null;
}

/** A verb before the thing that it tells of: 影响项目建设的|问题. */
const TELLS_WHICH =
  /^(?:影响|制约|涉及|符合|具有|具备|拥有|享受|从事|参与|带动|服务|面向|支撑|困扰|适应|满足|达到|获得|承担|承接|关系)/;

const SHARED = /(?:项目|工程|企业|车间|基地|平台|场所)$/;

/** The place behind a quotation that begins at the place: a name of its own in 3个“小店经济”街区; 0 where none does. */
function afterQuoted(words: string, at: number): number {
  if (words[at] !== "“") return 0;
  const close = words.indexOf("”", at);
  if (close < 0 || close - at > LONGEST_QUOTED) return 0;
  // 3个“四化同步、城乡融合”试验区; 6个“甲”、“乙” are two
  const isOne = !words.slice(at, close).includes("、") || /^[^、和与及]/.test(words.slice(close + 1));
  return isOne && !words.slice(at, close).includes(",") ? close + 1 : 0;
}

const LONGEST_QUOTED = 14;
const NAMED = /(?:名牌|品牌|商标|称号|老字号|名片|标志|工厂|车间)”$/;

/** Where the name ends that words begin with, and what is said of it begins: 旅游收入、游客人数|再创新高. */
export function nameEnd(words: string): number {
  const segments = segmentsOf(words);
  for (let at = 2; at < words.length; at++) if (isPredicate(words, at, segments)) return at;
  return words.length;
}

/** Whether a mark is no end of a noun: a joint between kinds of one thing (国际性和全国性赛事). */
function goesOn(words: string, at: number): boolean {
  const before = words.slice(0, at + 1);
  if (/^和[美谐平]/.test(words.slice(at, at + 2))) return true;
  return /^.{1,3}[性级型考控](?:[、和与及]|$)/.test(before) || /^[国省市县州]、$/.test(before);
}

const things = findWordsBefore([...bareNouns, ...thingNouns]);

/** Whether words end with a noun for things that are counted, so that what follows is said of them. */
function namesThing(words: string): boolean {
  if (words.endsWith(")")) return true;
  if (/(?:[返下还进]乡|重点)$/.test(words)) return false;
  return things.longest(words, words.length) > 0;
}

/** The things at the start of what is measured of them: 考核断面|达标率. Null where there are none. */
function thingAtStart(words: string): string | null {
  for (let end = words.length - 2; end > 0; end--) {
    const thing = words.slice(0, end);
    if (end === 1) return bareNouns.has(thing) ? thing : null;
    const goesOn = nounEndings.has(words[end]!) && !/^比[例重]/.test(words.slice(end, end + 2));
    if (namesThing(thing) && !goesOn && !NO_THING.test(thing) && !MEASURE_NAME.test(thing)) return thing;
  }
  return null;
}

const NO_THING = /(?:农村|城镇|城乡|城市|重点|规模)$/;

/**
 * Whether a predicate begins at the place: an adverb or a verb that no noun contains (获评, 顺利, 达到), or words of
 * acts up to the end (开工建设). An act with a noun after it is part of a noun: 改造|项目, 处理|厂.
 */
function isPredicate(words: string, at: number, segments: readonly Segment[]): boolean {
  if (words[at] === "为" && at > 1 && !/[行作人]/.test(words[at - 1]!) && words[at + 1] !== "民")
    return !tears(segments, at, "为");
  if (at > 0 && beginsRemark(words, at, segments)) return true;
  // 寄宿生|补助了
  if (at > 1 && /^.{1,2}了/.test(words.slice(at, at + 3)) && namesThing(words.slice(0, at))) return true;
  const word = wordAt(words, at);
  // 居民, 居家 are nouns
  if (word === "居" && !/^居[全省市第前首各同中]/.test(words.slice(at, at + 2))) return false;
  if (word === null || tears(segments, at, word) || cutsInto(segments, at, word)) return false;
  if (at === 0 && opensNoun(words, word)) return false;
  const next = words[at + word.length];
  const endsInNoun = next !== undefined && nounEndings.has(next) && wordAt(words, at + word.length) === null;
  if (beginsClear(word) && !endsInNoun) return true;
  // 重点企业|实施技改
  if (at > 1 && GOES_AFTER_THING.has(word) && !(next !== undefined && MEASURES_ACT.has(next)))
    if (namesThing(words.slice(0, at))) return true;
  if (at > 0 && aspectNouns.has(word)) return namesThing(words.slice(0, at));
  // 气代煤|改造 is work that is counted
  if (bareNouns.has(word) || WORK.has(word)) return false;
  // 6家组织|获得: what acts elsewhere is counted here
  if (at === 0 && thingNouns.has(word) && isPredicate(words, word.length, segments)) return false;
  if (!isAct(word) || (at === 0 && word.length < 2) || !onlyActs(words, at + word.length)) return false;
  // 污水|处理|提质增效达标区
  return at === 0 || namesThing(words.slice(0, at)) || !namesThing(words);
}

/** 61个新增|专项债券项目, 94%的建成|小区: an act that says which of the things are counted. */
function opensNoun(words: string, act: string): boolean {
  if (words.startsWith("新增") && words.length > 4 && namesThing(words)) return true;
  return WHICH.has(act) && things.longest(words, act.length + 2) === 2;
}

const WHICH: ReadonlySet<string> = new Set(["建成", "在建", "已建", "新建", "续建", "竣工", "完工"]);

const remarkWords = findWordsFrom([...remarks, ...remarksOnThings]);

/** Whether a remark begins at the place: a word that no noun contains, or one that none does after a noun for things. */
function beginsRemark(words: string, at: number, segments: readonly Segment[]): boolean {
  for (const length of remarkWords.lengths(words, at)) {
    const word = words.slice(at, at + length);
    const isOnArea = at === 1 && length > 1 && AREA.test(words);
    const isRemark =
      remarks.has(word) || ((at > 1 || isOnArea) && remarksOnThings.has(word) && namesThing(words.slice(0, at)));
    if (isRemark && !tears(segments, at, word) && !cutsInto(segments, at, word)) return true;
  }
  return false;
}

/** An area in one character with something said of it: 村|全省推广. */
const AREA = /^[村镇县市乡](?!均|高效|免费)/;

/** Whether a compound begins at the place and goes on behind the word. */
function cutsInto(segments: readonly Segment[], at: number, word: string): boolean {
  return segments.some(({ from, to, whole }) => whole && from === at && to > at + word.length);
}

/** Predicates of one character that no noun ends with. */
const SHORT: ReadonlySet<string> = new Set("均皆已将被居达获");
const predicates = findWordsFrom([
  ...[...tailWords.keys(), ...leadWords.keys(), ...aspectNouns].filter((word) => word.length > 1),
  ...SHORT,
]);

function wordAt(words: string, at: number): string | null {
  const length = predicates.longest(words, at);
  if (length > 0) return words.slice(at, at + length);
  // 保交楼项目|近: a hedge that ends the words belongs to the number after them
  const last = words.length - at === 1 ? words[at]! : "";
  return tailWords.get(last)?.some((role) => HEDGING.has(role)) === true ? last : null;
}

const HEDGING: ReadonlySet<TailRole> = new Set(["ge", "le", "approx"]);

/** What makes a measure or a kind of an act: 实施率, 投放量, 实施类. */
const MEASURES_ACT: ReadonlySet<string> = new Set("率量额度价类区者");

const GOES_AFTER_THING: ReadonlySet<string> = new Set("实施 开展 实现 完成 获得 启动 投放 发放 挂牌".split(" "));
const WORK: ReadonlySet<string> = new Set("整治 修复 更新 更新改造 培训 攻关".split(" "));

const NOT_SAID = ["generic", "scope", "up", "down", "commit", "estimate"] as const;
const ADVERBS = ["filler", "from", "cumulative", "predicate"] as const;

function isClear(word: string): boolean {
  if (SHORT.has(word)) return true;
  const tail = tailWords.get(word);
  if (tail && !NOT_SAID.some((role) => tail.includes(role))) return true;
  const lead = leadWords.get(word);
  return lead !== undefined && ADVERBS.some((role) => lead.includes(role)) && !lead.includes("attribute");
}

/** Whether a word is clear or begins with one that is: 成功|创建. */
function beginsClear(word: string): boolean {
  return isClear(word) || (word.length > 3 && isClear(word.slice(0, 2)));
}

function isAct(word: string): boolean {
  const tail = tailWords.get(word);
  const lead = leadWords.get(word);
  return (
    tail?.some((role) => role === "up" || role === "down") === true ||
    lead?.some((role) => role === "act" || role === "named-act" || role === "addition") === true
  );
}

function onlyActs(words: string, from: number): boolean {
  let at = from;
  while (at < words.length) {
    const word = wordAt(words, at);
    if (word === null || !(isAct(word) || isClear(word) || aspectNouns.has(word))) return false;
    if (isClear(word)) return true;
    at += word.length;
  }
  return true;
}
