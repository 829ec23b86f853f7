import type { Token } from "../quantity/token.js";
import type { Bound, Measure, Observation } from "../types.js";
import { PIECES, toBase, writtenUnit, type BaseValue } from "./base.js";
import { readBound, type BoundReading } from "./bound.js";
import { readClause, type Clause } from "./clause.js";
import { fits } from "./fit.js";
import { groupQuantities, type Group } from "./groups.js";
import { readMeasure } from "./measure.js";
import { readStart, startYear, withoutTimes, type StartRule } from "./from-to.js";
import { readName, type Name } from "./name.js";
import { periodAt, periodEnd, type Period } from "./period.js";
import type { RuleId } from "./rules.js";
import type { Scene } from "./scene.js";
import type { Scope } from "./scope-head.js";
import { readSpan } from "./span.js";
import { narrowed } from "./subject.js";
import { nameThings, withAct, type Memory, type Things } from "./things.js";
import { openingAfter, openingPeriod, partOfYear, readTime, type SentenceTime, type TimeReading } from "./time.js";

/** Fields of an observation that its place in the document gives it, not its sentence. */
type OfDocument = "kind" | "doc" | "place" | "place_code" | "start" | "end" | "text" | "section" | "confidence";

/** What a sentence says with one of its numbers. */
export interface Statement extends Omit<Observation, OfDocument | "period_start" | "period_end" | "rules"> {
  /** Ids of the rules that made it: what the number is, its name, its measure, its time, and what else there is. */
  rules: RuleId[];
  token: Token;
  span: { start: number; end: number } | null;
}

/** Reads all quantities of a sentence in text order; names pass from clause to clause within it. */
export function observeSentence(scene: Scene): Statement[] {
  const memory = nothingYet(openingPeriod(scene));
  const statements: Statement[] = [];
  const groups = groupQuantities(scene);
  groups.forEach((group, at) => {
    const reading = readGroup(scene, { group, next: groups[at + 1], memory });
    for (let i = 0; i < group.members.length; i++) statements.push(makeStatement(scene, reading, i));
  });
  return statements;
}

function nothingYet(opening: SentenceTime): Memory {
  return {
    things: null,
    scope: null,
    measure: null,
    recent: [],
    unit: null,
    first: null,
    opening,
    seen: 0,
    compared: null,
    plan: null,
    totals: false,
    net: false,
    sums: false,
  };
}

interface GroupInput {
  group: Group;
  next: Group | undefined;
  memory: Memory;
}

/** What the numbers of a group have in common. */
interface GroupReading {
  group: Group;
  clause: Clause;
  name: Name;
  things: Things;
  time: TimeReading;
  /** The years that the sentence names together before the numbers. */
  period: Period | null;
  /** The rule by whose words they hold here no longer. */
  ended: RuleId | null;
  /** Why a change starts at the numbers; null where none does. */
  start: StartRule | null;
  memory: Memory;
  /** The words after a list's last number, whose hedge holds for all: 分别控制在45、60微克以下. Null outside lists. */
  hedgesAll: string | null;
}

function readGroup(scene: Scene, { group, next, memory }: GroupInput): GroupReading {
  const first = group.members[0]!;
  const own = ownWords(readClause(scene, first), memory, scene);
  // the noun that 1-2个 counts stands after its last number
  const name = readName(withoutTimes(own.before), scene.index);
  const last = group.members.length > 1 ? group.members.at(-1)! : (adjacent(own, name, next) ?? first);
  const clause = last === first ? own : { ...own, after: readClause(scene, last).after };
  const slots = group.slots.at(-1)! + 1;
  const things = nameThings({ scene, clause, name, slots, first: scene.tokens[first]!, memory });
  // a completion rate between them does not part a growth from its thing
  const passes = things.inPassing === true && memory.things;
  if (!things.inherited && !passes) {
    memory.recent.push(...things.items);
    memory.measure = null;
  }
  if (!passes) memory.things = things;
  const token = scene.tokens[first]!;
  const period = periodAt(scene.periods, token.start);
  const goesOn = clause.sameClause && LIST_GOES_ON.test(clause.before);
  memory.plan = clause.period ?? (goesOn && clause.dates.length === 0 ? memory.plan : null);
  memory.totals = clause.before.includes("累计") || (goesOn && memory.totals && !OWN_TOTAL.test(clause.before));
  const { plan } = memory;
  const time = readTime(scene, clause, { token, opening: openingBefore(first, scene, memory), period, plan });
  const isList = slots > 1 && group.ends.every((end) => end === null);
  const start = readStart(scene, clause, next);
  const ended = periodEnd(scene.periods, token.start);
  return { group, clause, name, things, time, period, ended, start, memory, hedgesAll: isList ? clause.after : null };
}

/** In 甲3个、乙5个 and 甲3个和乙5个 what was said before the list holds on. */
const LIST_GOES_ON = /^(?:以上|左右|[多余])?[、和与及]/;
const OWN_TOTAL = /新增|净增|其中|[今去当]年|同比|总量|总数|分别/;

/** 8160户2.1万名贫困人口: the noun of a number that another follows at once stands after that. */
function adjacent(clause: Clause, name: Name, next: Group | undefined): number | undefined {
  return clause.leadsOn && clause.after === "" && name.text === "" ? next?.members.at(-1) : undefined;
}

/** The time that governs the sentence at a token; goes on from where the group before left off. */
function openingBefore(at: number, scene: Scene, memory: Memory): SentenceTime {
  for (; memory.seen < at; memory.seen++) memory.opening = openingAfter(memory.seen, memory.opening, scene);
  return memory.opening;
}

/** A remark on the number before: (含外币)、增长9.8%, 稳居全国前十强、增长4.8%. */
const ASIDE =
  /^(?:\([^()]{1,16}\)|、?(?:继续|连续|成功|持续)?(?:稳居|位居|位列|跻身|名列|保持|迈入|进入|居)[^、(),]{2,14})(?=[、,](?:同比|比上年|较上年|年均|同口径|可比|增长|增幅|增速|下降))/;

const MARK_PASSED = /^(?:的?新?|[一两三四五]个|[十百千万亿]+元?的?)(?:台阶|大关|门槛|关口)、/;

/** Drops from the words before a number the noun of the number before: 5个老旧小区改造和«31个»电力改造. */
function ownWords(clause: Clause, memory: Memory, { index }: Scene): Clause {
  if (!clause.sameClause) return clause;
  const said = clause.before.replace(ASIDE, "");
  if (said !== clause.before) return { ...clause, before: said };
  // 站上3000亿元台阶、达3014亿元: the mark names nothing
  const beyond = MARK_PASSED.exec(clause.before);
  if (beyond) return { ...clause, before: clause.before.slice(beyond[0].length) };
  // 600万元用于甲、«4000万元»用于乙: all that stands between belongs to the number before
  if (/[、和与及]$/.test(clause.before)) return { ...clause, before: "" };
  // 投资6000万元的甲厂、投资«2亿元»的乙厂: the noun of the number before ends at the joint
  if (clause.before.startsWith("的")) return { ...clause, before: clause.before.replace(/^.*[、和与及]/, "") };
  if (!memory.things?.after) return clause;
  const noun = memory.things.items[0]!.text;
  const rest = clause.before.startsWith(noun) ? clause.before.slice(noun.length) : "";
  // 36家企业提供融资2.4亿元 names something else; 16个断面水质达标率保持100% goes on
  const own = readName(rest, index);
  const isMeasured = own.lead.every(({ roles }) => roles.includes("named-act")) && MEASURED.test(own.text);
  if (isMeasured && !/[、和与及]/.test(rest)) return clause;
  // 30家医院实现|百余项结果互认
  const isDone = own.text === "" && own.tail.length > 0 && DONE.test(rest);
  if (!rest.startsWith("占") && (own.text !== "" || own.lead.length > 0 || isDone)) return { ...clause, before: rest };
  const joint = /^.*(?:、|和|与|及)/.exec(clause.before);
  return joint ? { ...clause, before: clause.before.slice(joint[0].length) } : clause;
}

const DONE = /^(?:累计|共|已)?(?:实现|完成|达成)(?:了|近|超)?$/;

/** What is measured of the things that were counted: 23个考核断面|水质达标率100%. */
const MEASURED = /(?:面积|投资|产值|产量|收入|营收|人口|[^功效]率|比例|总量|数量|规模|水平|标准)(?:整体)?$/;

const REACHED = /(?:覆盖|惠及|服务|涉及)(?:了|约|近|超)?$/;

function makeStatement(scene: Scene, reading: GroupReading, member: number): Statement {
  const { group, things, start, memory } = reading;
  const at = group.members[member]!;
  const token = scene.tokens[at]!;
  const clause = member === 0 ? reading.clause : readClause(scene, at);
  // 提高5到8元: 到 joins the ends of a range
  const isSame = member === 0 || group.ends[member] === "upper";
  const name = isSame ? reading.name : afterFirst(reading.name, clause, scene);
  const thing = things.items[Math.min(group.slots[member]!, things.items.length - 1)]!;
  const isObject = things.after === true;
  const clues = {
    name,
    thing,
    inherited: memory.measure,
    listed: member === 0 ? null : memory.measure,
    before: clause.before,
    after: clause.after,
    isObject,
    // 净增甲3家、乙突破150户: the second has a verb of its own
    net: memory.net && things.added === "净增" && !things.inherited && name.tail.length === 0,
  };
  const { measure, sign: direction, rule } = readMeasure(token, clues);
  const sign = token.negative ? -direction : direction;
  const base = goOnFrom(token, toBase(token, measure, clause), member > 0 || things.inherited ? memory.unit : null);
  const isSecondUnit =
    things.isSecondUnit === true || (group.slots[member]! >= things.items.length && base.unit !== memory.first);
  const row = thing.indicator?.row;
  const fitting =
    row &&
    fits(row, {
      measure,
      unit: base.unit,
      addition: things.addition,
      after: isObject,
      reached: REACHED.test(reading.clause.before),
      isSecondUnit,
    })
      ? row
      : null;
  memory.measure = measure;
  // the first of a list says it for all
  if (name.lead.length > 0 || things.added !== "净增") memory.net = measure === "change" && things.added === "净增";
  memory.unit = base.unit;
  if (member === 0) memory.first = base.unit;
  const own = readClause(scene, at);
  const words = { name, before: reading.clause.before, own: own.after, after: reading.hedgesAll ?? clause.after };
  const hedge = readBound(token, words);
  const end = group.ends[member];
  const time = promised(reading.time, clause, scene);
  const covered = readSpan(scene, {
    clause: reading.clause,
    name,
    measure,
    baseUnit: base.unit,
    time: reading.time,
    period: reading.period,
    row: fitting,
    start,
    isObject,
    things,
    memory,
  });
  const { subject, inherited } = things;
  const said = {
    subject,
    label: thing.text,
    unit: base.unit,
    indicator: fitting?.id ?? null,
    inherited,
    slot: group.slots[member]!,
    slots: group.slots.at(-1)! + 1,
  };
  const whose = narrowed(said, scopeOf(reading, token, scene), scene.index);
  const { rules } = covered;
  if (base.rule) rules.push(base.rule);
  if (thing.rules) rules.push(...thing.rules);
  if (time.endedBy) rules.push(time.endedBy);
  if (reading.ended) rules.push(reading.ended);
  if (whose.rule) rules.push(whose.rule);
  if (row === undefined && scene.index.resembles(thing.text)) rules.push("near-indicator");
  return {
    token,
    indicator: whose.indicator,
    label: whose.indicator === null ? withAct(whose.label, things) : whose.label,
    subject: whose.subject,
    measure,
    // adding 0 turns −0 into 0
    value: sign * Number(token.value) + 0,
    unit: writtenUnit(token, scene.text),
    base_value: sign * base.value + 0,
    base_unit: base.unit,
    bound: end === "lower" ? "ge" : end === "upper" ? "le" : boundOf(hedge, measure),
    status: start ? "baseline" : time.status,
    year: start ? startYear(scene, reading) : time.year,
    span: covered.span,
    cumulative: covered.cumulative,
    part_of_year: partOfYear(scene.text.slice(reading.clause.from, token.start)),
    wording: wordingOf(name, hedge),
    rules: [token.verdict.rule, things.rule, rule, start ?? time.rule, ...rules],
  };
}

/** The part that governs a number; what a clause inherits is of the part that it was said of. */
function scopeOf({ things, memory }: GroupReading, token: Token, { scopes }: Scene): Scope | null {
  const here = scopes.at(token.start);
  if (!things.inherited) memory.scope = here;
  return here?.isOwn ? here : (memory.scope ?? here);
}

const PROMISE =
  /^(?:年度|全年|年初|省定|市定|县定|计划|预期|考核|确定的?|下达的?)*(?:目标|任务|计划|预期)(?:值|数)?[为是]?/;

/** 比年初预计的2700亿元多出2100亿元: what was foreseen. */
const FORESEEN = /比(?:年初|原先?|原来|当初|上年)?(?:预计|计划|预期|预算|预定|确定)的$/;

/** 增长6.1%(年度目标5.5%): what a bracket calls the target is one, of the year that the number before it was reached. */
function promised(time: TimeReading, clause: Clause, { text }: Scene): TimeReading {
  const isTold = text[clause.from - 1] === "(" && PROMISE.test(clause.before);
  if (isTold) return { ...time, status: "target", rule: "target-in-brackets" };
  return FORESEEN.test(clause.before) ? { ...time, status: "target", rule: "foreseen" } : time;
}

const COUNTED_ALONE: ReadonlySet<string> = new Set(["人", "人次", "户", "CNY"]);

/**
 * In a list, or where a change ends, what a rate is per need not be said again: 从140元/月提高至150元. Nor need be what a
 * bare magnitude counts: 由52万增加到近68万.
 */
function goOnFrom({ unit }: Token, base: BaseValue, before: string | null): BaseValue {
  const unsaid = !unit.row && (base.unit === PIECES || base.unit === "CNY");
  if (unsaid && before !== null && COUNTED_ALONE.has(before)) return { ...base, unit: before };
  return before?.includes("/") && base.unit === before.split("/")[0] ? { ...base, unit: before } : base;
}

/** 高于全省3.5个百分点 states a gap, no bound; a hedge after the number still does. */
function boundOf(hedge: BoundReading, measure: Measure): Bound {
  return measure === "gap" && hedge.after === null ? "eq" : hedge.bound;
}

/** A later number of a list shares the words before the first, its own hedge aside. */
function afterFirst(first: Name, clause: Clause, { index }: Scene): Name {
  return { ...first, tail: [...readName(clause.before, index).tail, ...first.tail] };
}

const WORDING_ROLES: ReadonlySet<string> = new Set(["commit", "estimate"]);

function wordingOf(name: Name, hedge: BoundReading): string[] {
  const around = [...name.lead, ...name.tail.toReversed()];
  const words = around
    .filter(({ text, roles }) => text === hedge.before || roles.some((role) => WORDING_ROLES.has(role)))
    .map(({ text }) => text);
  return hedge.after ? [...words, hedge.after] : words;
}
