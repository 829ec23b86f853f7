import type { Measure } from "../types.js";
import type { Token } from "../quantity/token.js";
import type { Name, NameItem } from "./name.js";
import type { TailRole } from "./tail-words.table.js";

/** What kind of quantity a number states, and its sign. */
export interface MeasureReading {
  measure: Measure;
  /** −1 for a decline or a shortfall. */
  sign: 1 | -1;
  rule: string;
}

/** What bears on a number's measure besides its unit. */
export interface MeasureClues {
  name: Name;
  thing: NameItem;
  /** Measure of the number that this one goes on from, where it has no name of its own. */
  inherited: Measure | null;
  after: string;
  /** Whether the number's object stands after it, so that words before it are acts: 提升15万人口饮水质量. */
  isObject: boolean;
}

const RATE_NAME =
  /(?:率|比重|占比|比例|比|覆盖面|份额|满意度|集中度|知晓度|信任度|认可度|参与度|安全感|满意|概率|百分比)$/;

/** Whether a name is that of a rate, whose percentages are shares: 城镇化率, 比重. */
export function isRateName(name: string): boolean {
  return RATE_NAME.test(name.replace(/\([^()]*\)$/, ""));
}

interface Reading {
  roles: ReadonlySet<TailRole>;
  /** Whether the name is that of a rate (覆盖率, 比重), whose values are shares. */
  isRate: boolean;
  /** Whether the indicator is a change of prices, whose values are growths. */
  isPriceChange: boolean;
  /** Whether the indicator's levels are amounts, so that a bare % cannot be its level. */
  isAmount: boolean;
  /** Whether the name is that of an intensity, which is a share where it stands but changes relatively. */
  isIntensity: boolean;
  inherited: Measure | null;
  after: string;
  isObject: boolean;
  /** The words between name and number. */
  tail: string;
  /** Roles of the word that stands nearest to the number, hedges aside. */
  nearest: readonly TailRole[] | undefined;
}

/** Says what kind of quantity a number is, from its unit family and the words before it. */
export function readMeasure(token: Token, { name, thing, inherited, after, isObject }: MeasureClues): MeasureReading {
  if (token.verdict.class === "rank") return { measure: "rank", sign: 1, rule: "rank" };
  if (token.verdict.rule === "structure" || token.verdict.rule === "parts-of-hundred")
    return { measure: "share", sign: 1, rule: "structure" };
  const row = thing.indicator?.row;
  const isPriceChange = row?.id === "cpi";
  const clues: Reading = {
    roles: new Set(name.tail.flatMap((word) => word.roles)),
    isRate: row ? row.base_unit === "%" && !isPriceChange : isRateName(thing.text),
    isPriceChange,
    isAmount: row !== undefined && row.base_unit !== "%",
    inherited,
    after,
    isObject,
    tail: name.tail.map((word) => word.text).join(" "),
    nearest: name.tail.find(({ roles }) => !roles.some((role) => HEDGES.has(role)))?.roles,
    isIntensity: /(?:强度|水平|深度|密度)$/.test(thing.text),
  };
  const family = token.form === "plain" ? (token.unit.row?.family ?? "") : "proportion";
  switch (family) {
    case "proportion":
    case "permille":
      return readPercentage(token, clues);
    case "points":
      return readPoints(clues);
    case "multiple":
      return readMultiple(token, clues);
    default:
      return readAmount(token, clues);
  }
}

// a percentage after a rank or a change in points states a share of its own
const GOES_ON: ReadonlySet<Measure> = new Set(["growth", "average_growth", "share"]);

const FALL_NAME = /降幅|跌幅/;

const HEDGES: ReadonlySet<TailRole> = new Set(["ge", "le", "approx", "filler", "commit", "estimate"]);

const rises = (roles: ReadonlySet<TailRole>) => roles.has("up") || roles.has("rate");
const sign = (roles: ReadonlySet<TailRole>) => (roles.has("down") && !roles.has("up") ? -1 : 1);

function readPercentage(token: Token, clues: Reading): MeasureReading {
  const { roles, after } = clues;
  if (token.form === "fraction" || token.unit.row?.text === "成")
    return { measure: "share", sign: 1, rule: "fraction" };
  const moves = rises(roles) || roles.has("down");
  if (/^(?:以上|以下|左右)?的?(?:速度|增长|增速|增幅)/.test(after))
    return { measure: "growth", sign: 1, rule: "growth-word-after" };
  if (roles.has("average") && !clues.isRate)
    return { measure: "average_growth", sign: sign(roles), rule: "average-growth" };
  if (clues.isPriceChange) return { measure: "growth", sign: sign(roles), rule: "price-change" };
  if (roles.has("share")) return { measure: "share", sign: 1, rule: "share-word" };
  // 降幅收窄至3.2% is still a fall
  if (roles.has("to") && FALL_NAME.test(clues.tail)) return { measure: "growth", sign: -1, rule: "fall-narrowed" };
  if (roles.has("to")) return { measure: clues.inherited === "growth" ? "growth" : "share", sign: 1, rule: "ends-at" };
  if (clues.isRate && moves && !roles.has("rate"))
    return { measure: "change", sign: sign(roles), rule: "change-of-rate" };
  if (roles.has("above") || roles.has("below")) {
    if (!roles.has("ge") && !roles.has("le")) return gap(roles);
  }
  if (moves) return { measure: "growth", sign: sign(roles), rule: "growth-word" };
  if (clues.isRate) return { measure: "share", sign: 1, rule: "rate-name" };
  if (clues.isIntensity) return { measure: "share", sign: 1, rule: "intensity" };
  if (clues.inherited && GOES_ON.has(clues.inherited)) return { measure: clues.inherited, sign: 1, rule: "as-before" };
  if (clues.isAmount && !roles.has("scope")) return { measure: "growth", sign: 1, rule: "percentage-of-amount" };
  return { measure: "share", sign: 1, rule: "percentage" };
}

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
  const falls = (roles.has("down") || roles.has("below")) && !roles.has("up");
  return { measure: "change", sign: falls ? -1 : 1, rule: "points" };
}

function readMultiple(token: Token, clues: Reading): MeasureReading {
  const { roles } = clues;
  if (token.verdict.rule === "colon-ratio") return { measure: "ratio", sign: 1, rule: "colon-ratio" };
  if (token.unit.row?.text === "番") return { measure: "growth", sign: 1, rule: "doublings" };
  if (roles.has("up") && !roles.has("to")) return { measure: "growth", sign: 1, rule: "growth-in-multiples" };
  return { measure: "ratio", sign: 1, rule: "multiple" };
}

function readAmount(token: Token, clues: Reading): MeasureReading {
  const { roles } = clues;
  if ((roles.has("above") || roles.has("below")) && roles.has("scope") && !roles.has("ge") && !roles.has("le"))
    return gap(roles);
  if (clues.isObject) return { measure: "level", sign: 1, rule: "amount" };
  if (roles.has("addition") && roles.has("compare")) return { measure: "change", sign: 1, rule: "change-of-amount" };
  // 实现倍增、达4043万元: what stands nearest to the number says what it is
  if (clues.nearest?.includes("reach") === true) return { measure: "level", sign: 1, rule: "amount" };
  if ((roles.has("up") || roles.has("down")) && !roles.has("to") && !roles.has("addition"))
    return { measure: "change", sign: sign(roles), rule: "change-of-amount" };
  return { measure: "level", sign: 1, rule: token.unit.row ? "amount" : "amount-without-unit" };
}
