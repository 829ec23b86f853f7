import type { Token } from "../quantity/token.js";
import { findWordsFrom } from "../text/word-finder.js";
import type { Clause } from "./clause.js";
import type { IndicatorIndex } from "./indicator.js";
import { tidyLabel } from "./label.js";
import { DATE_MARK, readName, type Name } from "./name.js";
import type { RuleId } from "./rules.js";
import { holdsVerb, type Scope } from "./scope-noun.js";
import { isPart, noPartOfName, totals } from "./scope.table.js";
import {
  bodies,
  branches,
  firmTrades,
  fromOthers,
  genericProject,
  kindOnly,
  notBody,
  notProject,
  onList,
  tradeOnly,
  verbOfWork,
} from "./subject.table.js";

/** The narrower thing that a number is about: the firm or town that its name begins with, or the project named after it. */
export function findSubject(words: Words): string | null {
  const { token, name, clause } = words;
  if (COUNTS_PARTS.test(token.unit.row?.text ?? "") && onList.test(clause.before)) return null;
  // 争取华源集团投资: who gives the money is no part of the place
  const isGiven = name.lead.some((word) => fromOthers.has(word.text));
  const body = isGiven ? null : (bodyBefore(name.text) ?? investorBefore(words));
  return body ?? projectBefore(name.text, clause) ?? projectAfter(words);
}

/** The words around a number. */
export interface Words {
  token: Token;
  name: Name;
  clause: Clause;
}

/** What each name of a body holds. */
const bodyWords = findWordsFrom(bodies.split("|"));
const NAMED_BODY = new RegExp(
  `^[^,;:、。和与及的“”()\\d]{2,12}?(?:${bodies})(?:[^,;:、。和与及的“”()\\d]{0,8}?(?:${branches})){0,2}`,
);
const NAMED_TOWN =
  /^[^,;:、。和与及的“”()]{1,6}[^城农乡集中][镇乡村](?=新建|建成|完成|实现|新增|改造|打造|引进|种植|发展|产值|投资|建设)/;

/** The firm, institution or town that a name begins with; examples of a list (A、B等6家企业) are none. */
function bodyBefore(text: string): string | null {
  const body = (bodyWords.isIn(text) ? NAMED_BODY.exec(text)?.[0] : undefined) ?? NAMED_TOWN.exec(text)?.[0];
  if (body === undefined || kindOnly.test(body) || body.includes(DATE_MARK)) return null;
  const rest = text.slice(body.length);
  if (
    rest === "" ||
    notBody.test(rest) ||
    ENDED.test(rest) ||
    rest.includes("等") ||
    noPartOfName.test(body) ||
    holdsVerb(body)
  )
    return null;
  return body;
}

/** Whether words are the name of a firm or institution and nothing else: 鑫源集团完成4500万吨. */
export function isBodyAlone(text: string): boolean {
  return (
    NAMED_BODY.exec(text)?.[0] === text && !kindOnly.test(text) && !noPartOfName.test(text) && !text.includes(DATE_MARK)
  );
}

const INVESTOR = new RegExp(`^([\\u4e00-\\u9fff]{2,4}(?:${firmTrades}))(?:总|计划|完成|新增)*投资$`);

/** The firm that invests, named by its trade: 恒丰铸造投资4500万元. */
function investorBefore({ token, name, clause }: Words): string | null {
  if (token.unit.row?.family !== "money" || name.text !== clause.before) return null;
  const firm = INVESTOR.exec(name.text)?.[1];
  return firm === undefined || tradeOnly.test(firm) || noPartOfName.test(firm) || holdsVerb(firm) ? null : firm;
}

/** 甲公司搬迁改造、乙能源3万吨: the number is of the next of the list. */
const ENDED = /(?:改造|建设|搬迁|升级|扩建|迁建|扩能|项目)、/;

/** What is said of one project only, as far as a quick test goes. */
const SAID_OF_PROJECT = /投资|装机|全长|占地|建筑面积|库容/;
const NAMED_PROJECT =
  /^([^,;:、。的“”()和与及等\d]{2,16}?(?:项目|工程|高速公路|高速|高铁|铁路|水库|大桥|电站|隧道))(?=(?:[总年]|累计|已|年度|全年|计划|概算|预计)*(?:完成)?(?:总?投资|装机|全长|占地|建筑面积|总?库容))/;

/** The project that a name begins with, where what follows is said of one project only. */
function projectBefore(text: string, { sameClause }: Clause): string | null {
  const project = SAID_OF_PROJECT.test(text) ? NAMED_PROJECT.exec(text)?.[1] : undefined;
  // 300个城建项目完成投资: many, and no name
  if (
    project === undefined ||
    sameClause ||
    genericProject.test(project) ||
    kindOnly.test(project) ||
    project.includes(DATE_MARK)
  )
    return null;
  return noPartOfName.test(project) ? null : project;
}

const NAMED_AFTER =
  /^的?(?!项目|工程)((?:[^,;:、。(“]|\([^()]{1,6}\)){2,24}?(?:项目|生产线|工程|电站|变电站|基地|公司))/;
const INVESTED_IN =
  /^的((?:[^,;:、。(“]|\([^()]{1,6}\)(?=[^,;:、。])){2,16}?(?:(?:项目|工程)?[一二三]期(?:项目|工程)?|项目|工程|(?=$|[,;:、。]|\((?![^()]{1,6}\)[^,;:、。])|等|和投资|及投资|建设(?:$|[,;:、])|已|正|即将|全面|顺利|成功|相继|开工|建成|投[产入用]|竣工|落户|落地|签约|启动|主体|加快|快速|试)))/;
/** Things that share a cost: 投资6亿元的甲厂、乙厂. */
const SHARED_COST = /^、(?!(?:总|完成)?投资)/;
/** 投资6亿元的东滩等其他治理工程: many, of which one is named. */
const SEVERAL = /^的?[^,;:、。]{1,16}等其[他它]/;
const CAPACITY = /^(?:mass|power|volume|energy|money)$/;

/** The project named after its capacity or its cost: 134万吨捣固焦项目, 投资2600万元实施渭惠渠改造工程. */
function projectAfter({ token, name, clause }: Words): string | null {
  const family = token.unit.row?.family ?? "";
  const { after, sameClause } = clause;
  if (!CAPACITY.test(family) || notProject.test(after)) return null;
  // 41个总投资383亿元的项目: many, and no name
  if (sameClause && /^总?投资/.test(clause.since)) return null;
  const named = NAMED_AFTER.exec(after)?.[1];
  const isInvestment = family === "money" && (name.text || (name.lead.at(-1)?.text ?? "")).endsWith("投资");
  const invested = isInvestment ? INVESTED_IN.exec(after)?.[1] : undefined;
  if (invested !== undefined && SHARED_COST.test(after.slice(1 + invested.length))) return null;
  // 500万元技改项目400个: a class of projects; 5万吨甲、3万吨乙等项目: products
  const isClass = clause.leadsOn && after.endsWith("项目") && !after.startsWith("的");
  const found = shorter(isClass ? undefined : named, invested);
  if (found === undefined || (found.includes("等") && !isInvestment) || SEVERAL.test(after)) return null;
  const project = withoutVerb(found).replace(/等[^等]{0,8}$|年(?:产|出栏|存栏|屠宰|处理|加工)$/, "");
  return project.length < 2 || genericProject.test(project) || /^\d|的/.test(project) ? null : project;
}

/** 投资1.8亿元的宏远纺织、…项目: what ends first is the name, unless it is but the beginning of a project's. */
function shorter(named: string | undefined, invested: string | undefined): string | undefined {
  if (named === undefined || invested === undefined) return named ?? invested;
  return named.startsWith(invested) ? named : invested;
}

/** 两条钢板生产线: how many there are is no part of the name. */
const COUNTED_BEFORE = /^[一二两三四五六七八九十]{1,2}[条个座套台处家](?=.{3})/;

function withoutVerb(words: string): string {
  let rest = words.replace(COUNTED_BEFORE, "");
  for (let verb = verbOfWork.exec(rest); verb && rest.length - verb[0].length > 3; verb = verbOfWork.exec(rest))
    rest = rest.slice(verb[0].length);
  return rest;
}

/** 甲食品、投资1.8亿元的乙纺织: what stands before the last list mark belongs to the number before. */
export function lastOfList(text: string): string {
  return /^.*、(?=(?:总|完成|累计)?投资$|.{0,12}年(?:产|处理|加工|出栏)$)/.test(text)
    ? text.slice(text.lastIndexOf("、") + 1)
    : text;
}

interface Said {
  subject: string | null;
  label: string;
  /** Base unit. */
  unit: string;
  /** Id of the indicator that the words name. */
  indicator: string | null;
  /** Whether the thing was named in an earlier clause. */
  inherited: boolean;
  /** Its place among the numbers of a list, from 0. */
  slot: number;
  /** How many numbers the list has. */
  slots: number;
}

const COUNTS_PARTS = /^[个家处座块片]$/;

/** What is said of whom, and the rule by which it is a part's. */
interface Whose extends Pick<Said, "subject" | "label" | "indicator"> {
  rule: RuleId | null;
}

const asSaid = ({ subject, label, indicator }: Said): Whose => ({ subject, label, indicator, rule: null });

/** What is said once it is known whose it is: a part's number is no value of the place's own series. */
export function narrowed(said: Said, scope: Scope | null, index: IndicatorIndex): Whose {
  if (said.subject !== null) return { subject: said.subject, label: said.label, indicator: null, rule: null };
  // 甲集团、乙集团利润分别增长1倍和2倍: each item has a firm of its own
  const body = said.slots > 1 ? bodyBefore(said.label) : null;
  if (body !== null)
    return { subject: body, label: withoutSubject(said.label, body, index), indicator: null, rule: "firms-one-by-one" };
  const governs = scope && (scope.isOwn || scope.carries || said.inherited);
  if (!governs) return asSaid(said);
  if (scope.members.length > 0) return ofMembers(said, scope, index);
  // 跨境电商交易额、进出口总额分别居第1位、第2位: a kind of trade has no total of the whole
  if (scope.inLabel && said.slot > 0 && /^进出口总[额值]/.test(said.label)) return asSaid(said);
  const label = withoutSubject(said.label, scope.name, index);
  // 亩均增加值增长10%,新增开发区1家: what is counted is such a part
  if (label === scope.name ? COUNTS_PARTS.test(said.unit) : !scope.isOwn && said.indicator === null && isPart(label))
    return asSaid(said);
  const measured = said.indicator ?? index.find(label)?.row.id;
  const ofAll = scope.reach === "all" || (scope.reach === "unnamed" && measured === undefined);
  if (!ofAll && !isOfPart(measured, scope) && !looksTotal(said, label, index)) return asSaid(said);
  return {
    subject: scope.name,
    label: scope.inLabel ? tidyLabel(said.label) : label,
    indicator: null,
    rule: scope.rule,
  };
}

const OF_THE_WHOLE = /总数|全[市县省区州]/;

/** 高新区、经开区投资分别增长6%、7%: each number is of its own part, one for all of them together. */
function ofMembers(said: Said, { name, members, rule }: Scope, index: IndicatorIndex): Whose {
  if (OF_THE_WHOLE.test(said.label)) return asSaid(said);
  const member = (said.slots > 1 ? members : []).find(
    (each) => said.label.startsWith(each) && !/^[、和与及]/.test(said.label.slice(each.length)),
  );
  const respective = said.slots === members.length ? members[said.slot] : undefined;
  const subject = member ?? respective ?? name;
  // the label may begin with the last of them: 高新区、|经开区投资
  return { subject, label: withoutSubject(said.label, subject, index), indicator: null, rule };
}

/** The label without the firm or town that it begins with: 鑫源公司产值 → 产值. */
export function withoutSubject(text: string, named: string | null, index: IndicatorIndex): string {
  const label = tidyLabel(text);
  if (named === null) return label;
  const subject = named.replace(/^“[^”]*”/, "");
  // “一地六县”产业合作区税收: what stands before the part says more of it
  const at = label.indexOf(subject);
  if (at > 0 && at + subject.length < label.length)
    return withoutLead(label.slice(at + subject.length), index) || label;
  // the label may begin within the part's name: 脱贫 · 人口收入
  for (let length = Math.min(subject.length, label.length); length > 0; length--)
    if (label.startsWith(subject.slice(-length))) return withoutLead(label.slice(length), index) || label;
  return label;
}

/** The name in words; an act that is all there is names by itself: 投资. */
function withoutLead(words: string, index: IndicatorIndex): string {
  const { text } = readName(words, index);
  // “断头路” keeps both its marks
  if (text.includes("”") && !text.includes("“")) return tidyLabel(words);
  return text || (/(?:投资|培训|产值)$/.test(words) ? tidyLabel(words) : "");
}

/** 县域工业增加值: no indicator's name, but much like one. */
function looksTotal({ indicator }: Said, label: string, index: IndicatorIndex): boolean {
  return indicator === null && index.resembles(label);
}

function isOfPart(indicator: string | undefined, { also }: Scope): boolean {
  return indicator !== undefined && (totals.has(indicator) || also.includes(indicator));
}
