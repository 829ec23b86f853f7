import type { Token } from "../quantity/token.js";
import type { Measure } from "../types.js";
import type { Clause } from "./clause.js";
import { createIndicatorIndex, type IndicatorIndex } from "./indicator.js";
import { tidyLabel } from "./label.js";
import { splitName, threeSectors } from "./lists.js";
import { hasLead, hasTail, readName, type Name, type NameItem } from "./name.js";
import { byPartOfName, countsThings, endsWithAct, isGeneric, isGenericUnit, type Found } from "./name-parts.js";
import { contextNames } from "./context-names.table.js";
import {
  addsToStock,
  continuesAddition,
  headFor,
  isCountedAfter,
  isOfOwnAct,
  isOwnMeasure,
  isStage,
  levelOfBefore,
  ofTopic,
  withHeadOf,
} from "./heads.js";
import { nounAfter } from "./noun.js";
import { ofOther, ofOwnName } from "./others.js";
import { readable } from "./readable.js";
import type { RuleId } from "./rules.js";
import type { Scene } from "./scene.js";
import type { Scope } from "./scope-head.js";
import { isShareElsewhere, ofUse, ratioToWhole, taxes } from "./share.js";
import { findSubject, lastOfList, withoutSubject } from "./subject.js";
import type { TailRole } from "./tail-words.table.js";
import type { SentenceTime } from "./time.js";
import { topicBefore } from "./topic.js";
import { leadWords } from "./words.js";

/** What the numbers of a group measure. */
export interface Things {
  /** One item a number; or one for all. Never empty. */
  items: NameItem[];
  /** The words that the items were read from, for a later list of numbers. */
  text: string;
  subject: string | null;
  /** Whether the numbers add to a stock (新增规上企业20户). */
  addition: boolean;
  /** Whether the name was taken from an earlier clause. */
  inherited: boolean;
  /** Whether the things are named by the noun after the number: 2个万头牧场. */
  after?: boolean;
  /** Whether a second number with another unit counts the same things. */
  isSecondUnit?: true;
  /** Whether they are said in passing, so that the next clause goes on from what was named before. */
  inPassing?: true;
  rule: RuleId;
}

/** What a clause inherits from those before it in its sentence. */
export interface Memory {
  things: Things | null;
  /** The part of the place that they were said of. */
  scope: Scope | null;
  measure: Measure | null;
  /** Things named one by one so far in the sentence, for a later list: 甲完成1亿元,乙完成2亿元,分别增长3%、4%. */
  recent: NameItem[];
  /** Base unit of the number before. */
  unit: string | null;
  /** Base unit of the first number of the group before. */
  first: string | null;
  /** The year or period that governs the sentence so far, and how many of its tokens it rests on. */
  opening: SentenceTime;
  seen: number;
  /** Whether the number before adds up what several years gave. */
  sums: boolean;
}

/** What is known where a group's name is looked for. */
export interface NamingInput {
  scene: Scene;
  clause: Clause;
  name: Name;
  /** How many things the numbers are given for. */
  slots: number;
  first: Token;
  memory: Memory;
}

/** Names what the numbers of a group measure: by the words before, the words after, or the clause before. */
export function nameThings(input: NamingInput): Things {
  const read = ofStructure(input) ?? ofCompletion(input) ?? ofUse(input) ?? inContext(input, byWords(input));
  const things = ofOther(input, ofOwnName(input, read));
  const goesOn = !things.inherited || isGenericUnit(input.first) || things.isSecondUnit === true;
  const kept = goesOn ? things.subject : null;
  const subject = kept ?? findSubject({ token: input.first, name: input.name, clause: input.clause });
  const label = (text: string) => withoutSubject(subject === null ? text : lastOfList(text), subject, NO_INDICATORS);
  const items = things.items.map((item) => ({ ...item, text: label(item.text) || fallbackLabel(input) }));
  return { ...things, items: items.map((item) => readable(input, item, { isAfter: things.after === true })), subject };
}

const NO_INDICATORS = createIndicatorIndex([]);

function byWords(input: NamingInput): Things {
  return input.name.text === "" ? withoutName(input) : withName(input);
}

/** 三次产业结构为11:48:41 is of the three sectors, whatever words stand between. */
function ofStructure({ first, slots, scene }: NamingInput): Things | null {
  if (first.verdict.role !== "sector-share" || slots !== 3) return null;
  const items = threeSectors(scene.index);
  return { items, text: "三次产业", subject: null, addition: false, inherited: false, rule: "structure" };
}

const OF_A_PLAN = /(?:预算|计划|目标|任务|进度|时序)(?:任务|目标|数|进度|投资)?的$|完成[^,]{0,6}(?:计划|目标|任务)的?$/;

/** 为年度预算的101.2%: a completion rate is no value of the indicator that it completes. */
function ofCompletion({ first, clause, name, memory }: NamingInput): Things | null {
  if (first.unit.row?.text !== "%" || !OF_A_PLAN.test(clause.before)) return null;
  const text = tidyLabel(name.text) || memory.things?.items.at(-1)?.text || "完成率";
  name.tail.push({ text: "占", roles: ["share"] });
  return {
    items: [{ text, indicator: null }],
    text,
    subject: null,
    addition: false,
    inherited: false,
    inPassing: true,
    rule: "completion-rate",
  };
}

/** Names an indicator that its words mean only in this context. */
function inContext(input: NamingInput, things: Things): Things {
  const { clause, first, scene } = input;
  const [item] = things.items;
  if (things.items.length !== 1 || first.verdict.class === "rank") return things;
  const meant = item!.indicator?.row.id;
  if (meant !== undefined && (hasTail(input.name, "up") || hasTail(input.name, "down"))) return things;
  const unit = first.unit.row?.base_unit ?? first.unit.timeText ?? "%";
  // what stands before the name, or before the number where the name follows it
  const end = things.after ? first.start : first.start - item!.text.length;
  const before = scene.text.slice(Math.max(scene.sentence.start, first.start - LOOK_BACK), end);
  const row = contextNames.find(
    ({ of, name, context, after, units }) =>
      of === meant &&
      units.includes(unit) &&
      name?.test(item!.text) !== false &&
      after?.test(clause.after) !== false &&
      context?.test(before) !== false,
  );
  const indicator = row && scene.index.byId(row.indicator);
  if (!indicator) return things;
  // a part of a whole that is an indicator's own amount is a share
  if (row.of !== undefined) input.name.tail.push({ text: "占", roles: ["share"] });
  return { ...things, items: [{ text: item!.text, indicator }], rule: row.id };
}

const LOOK_BACK = 48;

/** A head that reports write alone where the name before has the rest: 一般公共预算收入12亿元,支出40亿元. */
const BARE_HEAD = /^(?:支出|收入|出口|产量|总产|总产量)$/;

/** 粮食喜获丰收、总产量: the head goes with the noun that the remark is on. */
const HEAD_BEHIND_REMARK = /^([^、]{4,12})、(总?产量|总产|(?:播种|种植)面积)$/;

const RANKED =
  /^(.*?)(?:连续[^、]{1,6}?)?(?:稳居|位居|位列|高居|跃居|升至|晋至|(?<![宜民安家散旅定新移隐邻])居(?![民家住委室])|名列|排名(?!中)|排在|排|列(?=[全各同第]))(.{2,40})$/;
const RANKING = /(?:强[市县区镇州]?|榜|榜单|指数|竞争力|评价|考核|考评|测评|评估|排名|评比)$/;

/** 客运量居中西部城市第1位: what stands before the verb is ranked, else the name before; in a ranking, its name. */
function ranked(input: NamingInput): Things | null {
  const { name, first, memory, scene } = input;
  const [, part, others] = first.verdict.class === "rank" ? (RANKED.exec(name.text) ?? []) : [];
  if (part === undefined || others === undefined) return null;
  const own = readName(part, scene.index);
  const text = tidyLabel(own.text);
  const isSomething = text === "数量" || (text.length > 1 && !isGeneric(text) && !RATE_ALONE.test(text));
  if (!isSomething && !RANKING.test(others) && memory.things) return inherit(input, "inherited");
  const item = isSomething ? { text, indicator: own.indicator } : { text: others, indicator: null };
  return { items: [item], text: item.text, subject: null, addition: false, inherited: false, rule: "ranked-before" };
}

const RATE_ALONE = /^(?:增速|增幅|总量|增量|人均|位次|均|分别|排名)$/;

function withName(input: NamingInput): Things {
  const { name, slots, memory } = input;
  const { index } = input.scene;
  const place = slots < 2 ? ranked(input) : null;
  if (place) return place;
  const make = (found: Found): Things => {
    const addition = addsToStock(name) || continuesAddition(input);
    return { text: name.text, subject: null, addition, inherited: false, ...found };
  };
  const ratio = isGenericUnit(input.first) ? ratioToWhole(input) : null;
  if (ratio) return make(ratio);
  // 占全国比重达7.4%,在北方地区占比达21.1%: of what was named before
  if (memory.things && isShareElsewhere(input)) return inherit(input, "share-of-whole");
  const whole = SHARE_OF_WHOLE.exec(name.text)?.[1];
  const split = splitName(whole || name.text, slots, index);
  if (whole && split.length > 0) name.tail.push({ text: "占", roles: ["share"] });
  if (split.length > 0) return make({ items: split, rule: "listed-names" });
  if (name.indicator) return make({ items: [{ text: name.text, indicator: name.indicator }], rule: "name-before" });
  // 创业担保贷款余额 begins with a name of its own
  const opening = name.text.endsWith("余额") ? index.find(name.text.slice(0, -2)) : null;
  if (opening) return make({ items: [{ text: name.text, indicator: opening }], rule: "name-before" });
  const gap = GAP_TO_OTHER.exec(name.text);
  if (gap && isGenericUnit(input.first)) return gapToOther(input, gap, make);
  const share = SHARE_OF_WHOLE.exec(name.text);
  if (share) return shareOfWhole(input, share[1]!, make);
  const headed = BARE_HEAD.test(name.text) ? headFor(input, name.text) : null;
  if (headed) return headed;
  const ahead = HEAD_BEHIND_REMARK.exec(name.text);
  const joined = ahead && !readName(ahead[1]!, index).indicator && withHeadOf(input.scene, ahead[1]!, ahead[2]!);
  if (joined && slots === 1) return joined;
  if (isGeneric(name.text) && memory.things)
    return withHeadOf(input.scene, memory.things.text, name.text) ?? inherit(input, "generic-name");
  return make(objectOfAct(input) ?? byPartOfName(name, index));
}

/** 东泉镇木瓜村建设100亩苹果示范园: the noun after the number is the object of the act before it. */
function objectOfAct(input: NamingInput): Found | null {
  const { name, clause, first, scene } = input;
  if (!countsThings(first)) return null;
  const after = nounAfter(clause, scene.index);
  if (!after || !(after.indicator || endsWithAct(name.text) || isCountedAfter(name, first, after))) return null;
  const addition = addsToStock(name) || /(?:新增|净增|新认定)$/.test(name.text);
  return { items: [after], rule: "name-after-act", after: true, addition };
}

/** Roles of words that say nothing of what is measured, so that a noun after the number may name it. */
const SILENT: ReadonlySet<TailRole> = new Set(
  "filler scope each cumulative commit estimate approx ge le addition".split(" ") as TailRole[],
);

const ACTING: ReadonlySet<TailRole> = new Set(["up", "down", "reach", "filler"]);

/** The clause has no name of its own: what is counted stands after the number, or in the clause before. */
function withoutName(input: NamingInput): Things {
  const { name, clause, memory, first, scene } = input;
  const make = (item: NameItem, rule: RuleId, isAfter = false): Things => {
    const base = { text: item.text, subject: null, inherited: false, after: isAfter };
    return { ...base, items: [item], addition: addsToStock(name), rule };
  };
  const after = nounAfter(clause, scene.index);
  const predicate = name.tail.some((word) => !word.roles.every((role) => SILENT.has(role)));
  // 提升656公里专用道效率: an act upon what follows
  const isAct = !clause.sameClause && name.tail.every(({ roles }) => roles.some((role) => ACTING.has(role)));
  if (after && countsThings(first) && (!predicate || isAct || after.indicator || !memory.things))
    return make(after, "name-after", true);
  const generic = name.tail.find(({ roles }) => roles.includes("generic"));
  const level = levelOfBefore(input);
  if (level) return level;
  const act = namedAct(name, scene.index);
  if (act && memory.things && goesOnCounting(input)) return inherit(input, "cumulative");
  if (memory.things && isStage(input)) return withoutIndicator(inherit(input, "stage"));
  if (act && !predicate) return make(act, "act-as-name");
  const headed = generic ? headFor(input, generic.text) : null;
  if (headed) return headed;
  if (generic && (isOwnMeasure(generic.text, input) || isOfOwnAct(name)))
    return make({ text: generic.text, indicator: null }, "own-measure");
  const topic = clause.sameClause ? null : topicBefore(clause, scene.index);
  if (topic) return ofTopic(input, topic);
  const ownAct = name.lead.findLast(({ roles }) => roles.includes("act"));
  if (ownAct && !predicate && !isGenericUnit(first)) return make({ text: ownAct.text, indicator: null }, "act-alone");
  if (memory.things && name.tail.length === 0 && clause.sameClause)
    return { ...inherit(input, "second-unit"), isSecondUnit: true };
  if (memory.things) return inherit(input, "inherited");
  if (after) return make(after, "name-after", true);
  return make(act ?? { text: "", indicator: null }, "no-name");
}

function inherit(input: NamingInput, rule: RuleId): Things {
  const { slots, name, memory } = input;
  const before = memory.things!;
  const items = slots > 1 ? itemsFor(input, before) : [before.items.at(hasTail(name, "all") ? 0 : -1)!];
  // 新增企业40家,居全省第1: the rank and the growth are of what is added
  const addition = addsToStock(name) || (before.addition && memory.measure === "level" && isGenericUnit(input.first));
  return { items, text: before.text, subject: before.subject, addition, inherited: true, rule };
}

/** As many things as there are numbers: those of the clause before, its list split, or the last ones named one by one. */
function itemsFor({ slots, memory, scene }: NamingInput, before: Things): NameItem[] {
  if (before.items.length === slots) return before.items;
  const split = splitName(before.text, slots, scene.index);
  if (split.length > 0) return split;
  const recent = memory.recent.slice(-slots);
  return recent.length === slots ? recent : before.items;
}

/** 新建高标准农田50万亩、累计建成478万亩: the sum is of what was named before, in the same unit. */
function goesOnCounting({ name, clause, first, memory, scene }: NamingInput): boolean {
  const unit = first.unit.row?.base_unit;
  return (
    hasLead(name, "cumulative") &&
    !name.lead.at(-1)!.roles.includes("addition") &&
    unit === memory.unit &&
    nounAfter(clause, scene.index) === null
  );
}

function withoutIndicator(things: Things): Things {
  return { ...things, items: things.items.map((item) => ({ ...item, indicator: null })) };
}

const GAP_TO_OTHER = /^(.{2,}?)?(高于|快于|高出|优于|好于|领先|低于|慢于|落后)(?![^,]*(?:年|同期|上期)).{1,14}$/;

/** 农村居民收入增速快于城镇居民: what stands before 快于 is measured against what stands after it. */
function gapToOther(input: NamingInput, [, part, word]: RegExpExecArray, make: (found: Found) => Things): Things {
  const { name, scene, memory } = input;
  const own = readName(part ?? "", scene.index);
  if (!part && !memory.things) return make(byPartOfName(name, scene.index));
  name.tail.push({ text: word!, roles: [/[低慢落]/.test(word!) ? "below" : "above", "scope"] }, ...own.tail);
  // 投资增长10%,高于全部投资1.5个百分点: what is compared was named before
  if (!part) return inherit(input, "gap-to-other");
  return make({ items: [{ text: own.text, indicator: own.indicator }], text: own.text, rule: "gap-to-other" });
}

const SHARE_OF_WHOLE = /^(.*?)占(?!地(?!区)|[用道有]).{1,20}$/;

/** 服务业增加值占GDP比重: the part is what is measured; 占预算支出的 alone goes on from the clause before. */
function shareOfWhole(input: NamingInput, part: string, make: (found: Found) => Things): Things {
  const { name, memory, scene } = input;
  name.tail.push({ text: "占", roles: ["share"] });
  const rule = "share-of-whole";
  const { index } = scene;
  if (part === "" && memory.things) return inherit(input, rule);
  if (part === "") return make({ items: [{ text: name.text, indicator: null }], rule });
  // 服务业占GDP比重 is the share of its value added
  const indicator = readName(part, index).indicator ?? index.find(`${part}增加值`) ?? taxes(part, index);
  return make({ items: [{ text: part, indicator }], text: part, rule });
}

/** An act that names what is measured by itself: 投资3.2亿元, 绿化1.6万亩. */
function namedAct(name: Name, index: IndicatorIndex): NameItem | null {
  const words = [...name.lead, ...[...name.tail].reverse()];
  const act = words.findLast(({ text }) => index.find(text) ?? leadWords.get(text)?.includes("named-act"));
  const last = name.lead.at(-1);
  // 实施提质改造97公里: an act that another act governs is what is measured
  const isGoverned = act !== undefined && last !== undefined && act !== last && last.roles.includes("act");
  const text = isGoverned && index.find(act.text) === null ? last.text : act?.text;
  return text === undefined ? null : { text, indicator: index.find(text) };
}

const LONGEST_FALLBACK = 12;

/** A label for a number that nothing names: the words next to it. */
function fallbackLabel({ name, clause, first }: NamingInput): string {
  const measure = name.tail.find(({ roles }) => roles.includes("generic"));
  if (measure) return measure.text;
  const lead = name.lead.map((word) => word.text).join("");
  const before = tidyLabel(lead) || tidyLabel(clause.before);
  const label = before.slice(-LONGEST_FALLBACK) || tidyLabel(clause.after).slice(0, LONGEST_FALLBACK);
  return label || first.unit.row?.text || "数值";
}
