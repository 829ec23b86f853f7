import type { Measure } from "../types.js";
import type { Token } from "../quantity/token.js";
import { DATE_MARK, type Name, type NameItem } from "./name.js";
import type { RuleId } from "./rules.js";
import type { TailRole } from "./tail-words.table.js";

/** What kind of quantity a number states, and its sign. */
export interface MeasureReading {
  measure: Measure;
  /** −1 for a decline or a shortfall. */
  sign: 1 | -1;
  rule: RuleId;
}

/** What bears on a number's measure besides its unit. */
export interface MeasureClues {
  name: Name;
  thing: NameItem;
  /** Measure of the number that this one goes on from, where it has no name of its own. */
  inherited: Measure | null;
  after: string;
  /** The words of the clause before the number. */
  before: string;
  /** Whether the number's object stands after it, so that words before it are acts: 提升15万人口饮水质量. */
  isObject: boolean;
  /** Measure of the number before in the same list; null for the first. */
  listed: Measure | null;
  /** Whether the list that the number stands in is of what has come on balance: 净增甲3家、乙5家. */
  net: boolean;
}

/** Rates that are no shares: of events, and of output. They change relatively. */
const NO_SHARE = /(?:案发|发案|事故|上访|信访|投诉|生产|产出|周转|警情)率$/;

const RATE_NAME =
  /(?:率|比重|占比|比例|比|覆盖面|份额|满意度|集中度|知晓度|信任度|认可度|参与度|安全感|满意|概率|百分比)$/;

/** Whether a name is that of a rate, whose percentages are shares: 城镇化率, 比重. */
export function isRateName(name: string): boolean {
  const words = name.endsWith(")") ? name.replace(/\([^()]*\)$/, "") : name;
  return RATE_NAME.test(words) && !NO_SHARE.test(words);
}

interface Reading {
  roles: ReadonlySet<TailRole>;
  /** Whether the name is that of a rate (覆盖率, 比重), whose values are shares. */
  isRate: boolean;
  /** Whether the indicator is a change of prices, whose values are growths. */
  isPriceChange: boolean;
  /** Whether the indicator's levels are amounts, so that a bare % cannot be its level. */
  isAmount: boolean;
  thing: NameItem;
  /** Whether what is named is itself a fall: 减亏1430万元. */
  isFall: boolean;
  /** Whether what is named has come on balance: 净增产值1.2亿元; what is lent is an addition to a stock. */
  isNetGain: boolean;
  /** Whether the name is an indicator's: what is added to its stock is no change of it (新增规上企业20户). */
  isIndicator: boolean;
  /** Whether an act before the name lessens it: 压减一般性支出5%. */
  isReduced: boolean;
  inherited: Measure | null;
  listed: Measure | null;
  after: string;
  before: string;
  isObject: boolean;
  /** The words between name and number. */
  tail: string;
  /** Roles of the word that stands nearest to the number, hedges aside. */
  nearest: readonly TailRole[] | undefined;
}

/** Says what kind of quantity a number is, from its unit family and the words before it. */
export function readMeasure(token: Token, clues: MeasureClues): MeasureReading {
  if (token.verdict.class === "rank") return { measure: "rank", sign: 1, rule: "rank" };
  if (token.verdict.role === "sector-share" || token.verdict.role === "share-of-hundred")
    return { measure: "share", sign: 1, rule: "structure" };
  const reading = readingOf(clues);
  const family = token.form === "plain" ? (token.unit.row?.family ?? "") : "proportion";
  switch (family) {
    case "proportion":
    case "permille":
    case "incidence":
      return readPercentage(token, reading);
    case "points":
      return readPoints(reading);
    case "multiple":
      return readMultiple(token, reading);
    default:
      return readAmount(token, reading);
  }
}

/** What the clues say of a number, whatever its unit. */
function readingOf({ name, thing, inherited, listed, after, before, isObject, net }: MeasureClues): Reading {
  const row = thing.indicator?.row;
  const isPriceChange = row?.id === "cpi";
  return {
    roles: rolesOf(name.tail),
    isRate: row ? row.base_unit === "%" && !isPriceChange : isRateName(thing.text),
    isPriceChange,
    isAmount: row !== undefined && row.base_unit !== "%",
    inherited,
    listed,
    after,
    before,
    isObject,
    tail: name.tail.map((word) => word.text).join(" "),
    nearest: name.tail.find(({ roles }) => roles.includes("reach") || !roles.some((role) => HEDGES.has(role)))?.roles,
    thing,
    isFall: /减[亏损支]$/.test(thing.text) && name.text.endsWith(thing.text.slice(-2)),
    isNetGain: (net || name.lead.some(({ text }) => text === "净增")) && !LENT.test(thing.text),
    isIndicator: row !== undefined,
    isReduced: name.lead.some(({ roles }) => roles.includes("reduce")),
  };
}

/** Whether a name is that of an intensity, which is a share where it stands but changes relatively. */
const isIntensity = ({ thing }: Reading): boolean => /(?:强度|水平|深度|密度)$/.test(thing.text);

/** Whether a name is that of a rate of change: 工业增速由4%回升到6%. */
const isGrowthRate = ({ thing }: Reading): boolean =>
  /(?:增[速幅]|涨幅|增长速度|增长率|[提涨]价)(?:[从由自]|$)/.test(thing.text);

/** Whether what is measured is better the less there is of it. */
const isEvil = ({ thing: { text, indicator } }: Reading): boolean =>
  indicator ? indicator.row.direction === "down" : EVIL.test(text);

function rolesOf(tail: Name["tail"]): ReadonlySet<TailRole> {
  const all = new Set<TailRole>();
  for (const { roles } of tail) for (const role of roles) all.add(role);
  return all;
}

const NET_GAIN = /[净纯]增/;
const LENT = /[贷投]放|贷款|融资|授信|信贷/;

const EVIL = /(?:污染|浓度|排放|能耗|电耗|综合指数)[^,、]{0,4}$/;

// a percentage after a rank or a change in points states a share of its own
const GOES_ON: ReadonlySet<Measure> = new Set(["growth", "average_growth", "share"]);

const FALL_NAME = /降幅|跌幅/;

const HEDGES: ReadonlySet<TailRole> = new Set(["ge", "le", "approx", "filler", "commit", "estimate"]);

const rises = (roles: ReadonlySet<TailRole>) => roles.has("up") || roles.has("rate");
const sign = (roles: ReadonlySet<TailRole>) => (roles.has("down") && !roles.has("up") ? -1 : 1);

function readPercentage(token: Token, clues: Reading): MeasureReading {
  const { roles, after } = clues;
  const isPart = token.form === "fraction" || token.unit.row?.text === "成";
  if (clues.before && OF_FORMER_YEAR.test(clues.before) && !roles.has("up") && !roles.has("down"))
    return { measure: "share", sign: 1, rule: "share-of-former-year" };
  if (isPart && (!changes(clues) || roles.has("share") || roles.has("to")))
    return { measure: "share", sign: 1, rule: "fraction" };
  const moves = rises(roles) || roles.has("down");
  if (/^(?:以上|以下|左右)?的?(?:速度|增长(?!到|至|为)|增速|增幅)/.test(after))
    return { measure: "growth", sign: 1, rule: "growth-word-after" };
  if (roles.has("average") && (!clues.isRate || /递[增减]/.test(clues.tail)))
    return { measure: "average_growth", sign: averageSign(clues), rule: "average-growth" };
  if (clues.isPriceChange) return { measure: "growth", sign: sign(roles), rule: "price-change" };
  if (roles.has("share")) return { measure: "share", sign: 1, rule: "share-word" };
  // 降幅收窄至3.2% is still a fall
  if (roles.has("to") && FALL_NAME.test(clues.tail)) return { measure: "growth", sign: -1, rule: "fall-narrowed" };
  if (roles.has("to") && !turnsInto(clues)) return endsAt(clues);
  if (clues.isRate && moves && !roles.has("rate") && !isPart) return changeOfRate(clues);
  if (roles.has("above") || roles.has("below")) {
    if (!roles.has("ge") && !roles.has("le")) return gap(roles);
  }
  if (moves) return { measure: "growth", sign: changeSign(clues), rule: "growth-word" };
  return readBarePercentage(token, clues);
}

/** 是2019年的113.7%, 恢复到上年的95%: a share of what was then. */
const OF_FORMER_YEAR = new RegExp(
  `(?:是|为|相当于|达到?|恢复到|恢复至)(?:${DATE_MARK}|上年|去年|前年)(?:同期|末|底|全年|水平)*的(?:约|近)?$`,
);

const changes = ({ roles, isReduced }: Reading) => rises(roles) || roles.has("down") || isReduced;

/** 由-8.5%转为增长2%: what stands nearest to the number says what it turns into. */
const turnsInto = ({ nearest, tail }: Reading) =>
  /转[为正]|扭转|变为/.test(tail) && nearest?.some((role) => role === "up" || role === "down") === true;

function endsAt(clues: Reading): MeasureReading {
  if (clues.roles.has("rate") || isGrowthRate(clues))
    return { measure: "growth", sign: 1, rule: "growth-rate-ends-at" };
  return { measure: clues.inherited === "growth" ? "growth" : "share", sign: 1, rule: "ends-at" };
}

function changeOfRate(clues: Reading): MeasureReading {
  // 刑事、治安案件发案率下降18.2%和14.6%: one list, one measure
  const measure = clues.listed === "growth" ? "growth" : "change";
  return { measure, sign: changeSign(clues), rule: measure === "growth" ? "as-in-list" : "change-of-rate" };
}

/** A fall, or an improvement of what is better the less there is of it: 污染指数改善28.6%. */
function changeSign(clues: Reading): 1 | -1 {
  return clues.tail.includes("改善") && isEvil(clues) ? -1 : sign(clues.roles);
}

/** A percentage that no word of change or share says what it is. */
function readBarePercentage(token: Token, clues: Reading): MeasureReading {
  const { roles } = clues;
  if (clues.isReduced && !clues.isRate) return { measure: "growth", sign: -1, rule: "reduced-by" };
  if (clues.isRate) return { measure: "share", sign: 1, rule: "rate-name" };
  if (isIntensity(clues)) return { measure: "share", sign: 1, rule: "intensity" };
  if (token.negative || isGrowthRate(clues)) return { measure: "growth", sign: 1, rule: "negative-percentage" };
  if (clues.inherited && GOES_ON.has(clues.inherited)) return { measure: clues.inherited, sign: 1, rule: "as-before" };
  if (clues.isAmount && !roles.has("scope")) return { measure: "growth", sign: 1, rule: "percentage-of-amount" };
  return { measure: "share", sign: 1, rule: "percentage" };
}

/** The sign of an average change, whose word holds the direction: 年均下降. */
const averageSign = ({ roles, tail }: Reading): 1 | -1 => (/[降减]/.test(tail) && !roles.has("up") ? -1 : sign(roles));

function gap(roles: ReadonlySet<TailRole>): MeasureReading {
  return { measure: "gap", sign: roles.has("below") && !roles.has("above") ? -1 : 1, rule: "gap" };
}

function readPoints(clues: Reading): MeasureReading {
  const { roles } = clues;
  const compares = roles.has("above") || roles.has("below");
  // 高于全国1.2个百分点、全省0.8个百分点
  if (!compares && clues.inherited === "gap" && (roles.size === 0 || roles.has("scope"))) return gap(roles);
  // 比去年高0.2个百分点 is a change in time, 比全省高0.2个百分点 a gap to a place
  if (compares && (roles.has("scope") || !roles.has("compare"))) return gap(roles);
  if (isBeyondGoal(clues) || clues.listed === "gap" || (compares && GOAL.test(clues.tail))) return gap(roles);
  const falls = (roles.has("down") || roles.has("below")) && !roles.has("up");
  return { measure: "change", sign: falls ? -1 : 1, rule: "points" };
}

const GOAL = /目标|任务|计划|预期/;

/** 超年度目标3个百分点, 超计划2万亩: the goal stands between 超 and the number; 目标超3万亩 only bounds it. */
function isBeyondGoal({ before }: Reading): boolean {
  return BEYOND_GOAL.test(before);
}

const BEYOND_GOAL = /超(?:过|出)?[^,、\d完额]{0,8}(?:目标|任务|计划|预期)(?:任务|目标|数|值)?$/;

function readMultiple(token: Token, clues: Reading): MeasureReading {
  const { roles } = clues;
  if (token.verdict.role === "ratio") return { measure: "ratio", sign: 1, rule: "colon-ratio" };
  if (token.unit.row?.text === "番") return { measure: "growth", sign: 1, rule: "doublings" };
  if (roles.has("up") && !roles.has("to")) return { measure: "growth", sign: 1, rule: "growth-in-multiples" };
  return { measure: "ratio", sign: 1, rule: "multiple" };
}

/** 高于全省平均水平313美元: what the amount is more than stands between; in 高于5000元 it is a bound. */
function isGapOfAmount({ roles, nearest }: Reading): boolean {
  if (!(roles.has("above") || roles.has("below")) || !roles.has("scope")) return false;
  return nearest?.includes("scope") === true || (!roles.has("ge") && !roles.has("le"));
}

/** 净增: an amount on balance, of anything but an indicator's stock. */
function isNetAmount({ unit }: Token, clues: Reading): boolean {
  if (NET_GAIN.test(clues.tail)) return true;
  return clues.isNetGain && (!clues.isIndicator || unit.row?.family === "money");
}

function readAmount(token: Token, clues: Reading): MeasureReading {
  const { roles } = clues;
  if (isGapOfAmount(clues) || isBeyondGoal(clues) || clues.listed === "gap") return gap(roles);
  if (clues.isFall) return { measure: "change", sign: -1, rule: "fall-named" };
  if (isNetAmount(token, clues)) return { measure: "change", sign: 1, rule: "change-of-amount" };
  if (clues.isObject) return { measure: "level", sign: 1, rule: "amount" };
  if (roles.has("average") && /[增降减升涨]/.test(clues.tail))
    return { measure: "change", sign: averageSign(clues), rule: "average-change" };
  // 养老金人均每月新增60元 raises a rate
  const isRate = roles.has("each-person") && token.unit.row?.family === "money";
  if (roles.has("addition") && (roles.has("compare") || isRate))
    return { measure: "change", sign: 1, rule: "change-of-amount" };
  // 实现倍增、达4043万元: what stands nearest to the number says what it is
  if (clues.nearest?.includes("reach") === true) return { measure: "level", sign: 1, rule: "amount" };
  if ((roles.has("up") || roles.has("down")) && !roles.has("to") && !roles.has("addition"))
    return { measure: "change", sign: sign(roles), rule: "change-of-amount" };
  return { measure: "level", sign: 1, rule: token.unit.row ? "amount" : "amount-without-unit" };
}
