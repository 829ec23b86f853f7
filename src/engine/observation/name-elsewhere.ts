import { isCountedBehind } from "./counted-after.js";
import { addsToStock, headFor, isOfOwnAct, isOwnMeasure, isStage, levelOfBefore, ofTopic } from "./heads.js";
import type { IndicatorIndex } from "./indicator.js";
import { atOtherStage, goesOnCounting, inherit } from "./inherit.js";
import { tidyLabel } from "./label.js";
import type { Name, NameItem } from "./name.js";
import { countsPeople, countsThings, isGenericUnit } from "./name-parts.js";
import { nounAfter } from "./noun.js";
import { moneyAfter } from "./readable.js";
import type { RuleId } from "./rules.js";
import type { TailRole } from "./tail-words.table.js";
import type { NamingInput, Things } from "./things.js";
import { topicBefore } from "./topic.js";
import { leadWords } from "./words.js";

/** Roles of words that say nothing of what is measured, so that a noun after the number may name it. */
const SILENT: ReadonlySet<TailRole> = new Set(
  "filler scope each cumulative commit estimate approx ge le addition".split(" ") as TailRole[],
);

const COUNTING: ReadonlySet<string> = new Set(["average", "cumulative", "each-person", "scope", "filler"]);
const ACTING: ReadonlySet<TailRole> = new Set([
  "up",
  "down",
  "reach",
  "filler",
  "scope",
  "cumulative",
  "each",
  "commit",
]);

const isOfAct = ({ text, roles }: Name["tail"][number]): boolean =>
  text === "累计" || (!roles.includes("generic") && roles.some((role) => ACTING.has(role)));

const isOfAmount = (role: TailRole): boolean => SILENT.has(role) || role === "reach";

const SUM_OF_OWN = /^(?:完成|实现)?(?:总?投资|融资|创收)$|减税|降费|退税|缓费/;

/** 支持900家企业技改,力争投资超过18亿元: the act names the money, whatever was counted before. */
function isSumOfOwn(act: NameItem, { memory, first }: NamingInput): boolean {
  const before = memory.things?.items.at(-1);
  const isMoney = first.unit.row?.family === "money" && memory.unit !== first.unit.row.base_unit;
  return isMoney && SUM_OF_OWN.test(act.text) && !before?.indicator && !before?.text.endsWith(act.text);
}

/** The clause has no name of its own: what is counted stands after the number, or in the clause before. */
export function withoutName(input: NamingInput): Things {
  const { name, clause, memory, first, scene } = input;
  const make = (item: NameItem, rule: RuleId, isAfter = false): Things => {
    const addition = addsToStock(name);
    return { items: [item], text: item.text, subject: null, addition, inherited: false, after: isAfter, rule };
  };
  const after = nounAfter(clause, scene.index);
  // 为4万名妇女提供: whom it is done for
  const says = name.tail.filter(({ text, roles }) => text !== "为" && !roles.every((role) => SILENT.has(role)));
  const predicate = says.length > 0;
  // 平均每天新增2家企业
  const counts = says.every(({ roles }) => roles.every((role) => COUNTING.has(role)));
  // 提升656公里专用道效率: an act upon what follows
  const isAct = !clause.sameClause && name.tail.every(isOfAct);
  const isIts = counts || isAct || !memory.things;
  if (after && countsThings(first) && (isIts || after.indicator || isCountedBehind(input, after)))
    return make(after, "name-after", true);
  const sum = says.every(({ roles }) => roles.some(isOfAmount)) ? sumAfter(input) : null;
  if (sum) return make(sum, "name-after", true);
  const done = !after && countsPeople(first) && says.every(({ text }) => HAVING.has(text)) ? doneBy(input) : null;
  if (done && (!memory.things || memory.unit !== first.unit.row?.base_unit)) return make(done, "act-after");
  const generic = name.tail.find(({ roles }) => roles.includes("generic"));
  const level = levelOfBefore(input);
  if (level) return level;
  const herd = herdOf(input);
  if (herd) return make(herd, "head-of-name-before");
  const act = namedAct(name, scene.index);
  if (act && memory.things && !SUM_OF_OWN.test(act.text) && goesOnCounting(input)) return inherit(input, "cumulative");
  if (memory.things && isStage(input)) return atOtherStage(inherit(input, "stage"));
  if (act && (!predicate || (isSumOfOwn(act, input) && says.every(({ roles }) => roles.some(isOfAmount)))))
    return make(act, "act-as-name");
  const paid = first.unit.row?.family === "money" && [...name.lead, ...name.tail].some(({ text }) => PAID.has(text));
  if (paid && !memory.things) return make({ text: "资金", indicator: null }, "act-alone");
  const headed = generic ? headFor(input, generic.text) : null;
  if (headed) return headed;
  if (generic && (isOwnMeasure(generic.text, input) || isOfOwnAct(name)))
    return make({ text: generic.text, indicator: null }, "own-measure");
  const isOfPeople = countsPeople(first) && clause.after.length > 3 && says.every(({ text }) => HAVING.has(text));
  const topic = clause.sameClause || isOfPeople ? null : topicBefore(clause, scene.index);
  if (topic) return ofTopic(input, generic && !topic.indicator ? withMeasure(topic, generic.text) : topic);
  const ownAct = name.lead.findLast(({ roles }) => roles.includes("act"));
  if (ownAct && !predicate && !isGenericUnit(first)) return make({ text: ownAct.text, indicator: null }, "act-alone");
  if (done && !predicate) return make(done, "act-after");
  if (memory.things && name.tail.length === 0 && clause.sameClause)
    return { ...inherit(input, "second-unit"), isSecondUnit: true };
  const fresh = newAfter(input) ?? doneAfter(input);
  if (fresh) return make(fresh, "name-after", true);
  if (memory.things) return inherit(input, "inherited");
  if (after) return make(after, "name-after", true);
  return make(act ?? { text: "", indicator: null }, "no-name");
}

/** 电池产业集聚头部企业,产值增长25%: the measure is that of what the sentence is about. */
function withMeasure(topic: NameItem, measure: string): NameItem {
  const isOwned = /(?:产值|营收|收入|销售额|交易额|产量)$/.test(measure) && !topic.text.endsWith(measure);
  return isOwned ? { ...topic, text: topic.text + measure } : topic;
}

/** 新增处理能力20万吨,500万千瓦|新增机组: what is new after a number of another kind is none of the things before. */
function newAfter({ clause, first, memory, scene }: NamingInput): NameItem | null {
  const added = /^(?:新增|新建|在建|已建)(?=..)/.exec(clause.after)?.[0];
  if (added === undefined || clause.leadsOn || !countsThings(first) || memory.unit === first.unit.row?.base_unit)
    return null;
  const noun = nounAfter({ ...clause, after: clause.after.slice(added.length) }, scene.index);
  return noun && { text: added + noun.text, indicator: null };
}

const DONE: ReadonlySet<string> = new Set(["实现", "完成", "形成", "获得", "开展"]);

/** 三年安排50亿元: what is paid is money. */
const PAID: ReadonlySet<string> = new Set(["安排", "筹措", "统筹", "拨付", "筹集"]);

/** 30家医院实现100项|检查结果互认: what somebody has done is no more of them. */
function doneAfter({ name, clause, first, memory, scene }: NamingInput): NameItem | null {
  const isDone = clause.sameClause && name.tail.length > 0 && name.tail.every(({ text }) => DONE.has(text));
  if (!isDone || clause.leadsOn || !countsThings(first) || memory.unit === first.unit.row?.base_unit) return null;
  const text = nounAfter(clause, scene.index)?.text ?? tidyLabel(clause.after);
  return text.length < SHORTEST_THING || text.length > LONGEST_ACT ? null : { text, indicator: null };
}

const SHORTEST_THING = 4;

const HERD = /(?:存栏|出栏)$/;

/** 肉牛存栏3万头、出栏2万头: both are of the animals. */
function herdOf({ name, memory }: NamingInput): NameItem | null {
  const before = memory.things?.items.at(-1)?.text ?? "";
  const word = [...name.lead, ...name.tail].find(({ text }) => HERD.test(text))?.text;
  if (word === undefined || !HERD.test(before)) return null;
  return { text: before.replace(HERD, word.slice(-2)), indicator: null };
}

/** The sum of money that stands after its amount: 用好1800亿元引导基金; what is invested in it is an investment. */
function sumAfter({ name, clause, first }: NamingInput): NameItem | null {
  const invests = name.lead.at(-1)?.text.endsWith("投资") ?? false;
  const text = first.unit.row?.family === "money" && !invests ? moneyAfter(clause.after) : null;
  return text === null ? null : { text, indicator: null };
}

/** Words before a number of people that say nothing of what they do: 有12万人参保. */
const HAVING: ReadonlySet<string> = new Set(["有", "共有", "共", "已有", "约有", "使", "让", "全年"]);
const LONGEST_ACT = 16;

/** What people do, which names how many they are: 641万人领取养老金, 1800万人实现了再就业, 8000万人受益. */
function doneBy({ clause, first }: NamingInput): NameItem | null {
  if (clause.leadsOn || /^[、()和及“的]/.test(clause.after)) return null;
  const text = tidyLabel(clause.after.replace(/^(?:以上|左右|[多余])/, "").replace(/^.*?实现(?:了|预)?(?=..)/, ""));
  if (text.length < 2 || text.length > LONGEST_ACT) return null;
  return { text: text.length < 5 ? text + HOW_MANY[first.unit.row!.base_unit]! : text, indicator: null };
}

/** How many they are, by base unit. */
const HOW_MANY: Readonly<Record<string, string>> = { 人: "人数", 人次: "人次", 户: "户数" };

/** An act that names what is measured by itself: 投资3.2亿元, 绿化1.6万亩. */
function namedAct(name: Name, index: IndicatorIndex): NameItem | null {
  const words = [...name.lead, ...[...name.tail].reverse()];
  const act = words.findLast(({ text }) => index.find(text) ?? leadWords.get(text)?.includes("named-act"));
  const last = name.lead.at(-1);
  // 实施提质改造97公里: an act that another act governs is what is measured
  const isGoverned = act !== undefined && last !== undefined && act !== last && last.roles.includes("act");
  const text = isGoverned && index.find(act.text) === null ? last.text : act?.text;
  return text === undefined ? null : { text: text === "开行" ? "开行班列" : text, indicator: index.find(text) };
}
