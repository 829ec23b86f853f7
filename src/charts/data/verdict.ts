/** Whether an outcome meets its target: one rule for charts, pages, slides and notebooks, which their notes state. */
import type { IndicatorRow, Observation } from "../../engine/types.js";
import { ABOUT_POINTS, ABOUT_SHARE, isInPoints } from "../../tables/choice.js";

/** What an outcome says of its target; `unclear` where its bound, or an indicator without a better side, leaves it open. */
export type Judgement = "met" | "near" | "missed" | "unclear";

/**
 * What became of a target: a judgement, or why there is none. `apart`: a later report gives a number that does not compare (of
 * several years, a part, another measure or unit); `unfound`: none was found in it; `open`: there is no later report at hand.
 */
export type Verdict = Judgement | "apart" | "unfound" | "open";

/** All verdicts, the best first. */
export const VERDICTS: readonly Verdict[] = ["met", "near", "missed", "unclear", "apart", "unfound", "open"];

/** How far below a target of 左右 or 约 an outcome may be and still come near. */
export interface Tolerance {
  /** In percentage points, for growth, shares and points. */
  points: number;
  /** As a share of the target, for all else. */
  share: number;
}

/** The tolerance where none is asked for. */
export const TOLERANCE: Tolerance = { points: ABOUT_POINTS, share: ABOUT_SHARE };

/** Tolerances to choose from, the strictest first. */
export const TOLERANCES: readonly Tolerance[] = [
  { points: 0, share: 0 },
  { points: 0.2, share: 0.02 },
  TOLERANCE,
  { points: 1, share: 0.1 },
];

/** Writes a tolerance as an address has it; null for the usual one, which needs no words. */
export function writeTolerance({ points, share }: Tolerance): string | null {
  if (points === TOLERANCE.points && share === TOLERANCE.share) return null;
  return `${points},${Number((share * 100).toPrecision(6))}%`;
}

/**
 * Reads a tolerance as an address has it: `0.2` points, `3%` of the target, or both: `0.2,3%`; neither is more than a hundred. Null
 * for anything else.
 */
export function readTolerance(text: string | null): Tolerance | null {
  const parts = (text ?? "").split(",");
  const read = (part: string | undefined): number | null => (part === undefined ? null : Number(part.replace("%", "")));
  const [points, share] = [/^\d{1,3}(?:\.\d{1,4})?$/, /^\d{1,3}(?:\.\d{1,4})?%$/].map((form) =>
    parts.filter((part) => form.test(part)),
  );
  if (!points || !share || points.length > 1 || share.length > 1 || points.length + share.length !== parts.length)
    return null;
  const [inPoints, inPercent] = [read(points[0]) ?? TOLERANCE.points, read(share[0]) ?? TOLERANCE.share * 100];
  return Math.max(inPoints, inPercent) <= 100 ? { points: inPoints, share: inPercent / 100 } : null;
}

/** What is judged of a statement. */
export type Judged = Pick<Observation, "measure" | "base_unit" | "bound" | "base_value">;

/** A statement, with the lower end where it is a range. */
export interface Stated {
  main: Judged;
  low: Judged | null;
}

/** What the rule goes by. */
export interface Rule {
  /** Whether more of the indicator is better; of a rank the other way round. */
  direction: IndicatorRow["direction"];
  tolerance?: Tolerance | undefined;
}

interface Interval {
  from: number;
  to: number;
}

/**
 * Judges an outcome by the very numbers that are written: 以上 and 以内 on their side; a range inside it or on its better side; a
 * target without a bound by itself or on its better side. 左右 and 约 are so, too, and near within the tolerance.
 */
export function judge(target: Stated, outcome: Stated, { direction, tolerance = TOLERANCE }: Rule): Judgement {
  const better = target.main.measure === "rank" ? opposite(direction) : direction;
  const met = metBy(target, better);
  const off = target.main.bound === "approx" ? toleranceFor(target.main, tolerance) : 0;
  const at = target.main.base_value;
  const near = { from: Math.min(met.from, at - off), to: Math.max(met.to, at + off) };
  const widest = off > 0 ? near : met;
  const found = foundIn(outcome);
  const small = 1e-9 * Math.max(Math.abs(at), 1e-9);
  const lies = (inside: Interval): boolean => found.from >= inside.from - small && found.to <= inside.to + small;
  if (lies(met)) return "met";
  if (lies(widest)) return "near";
  const isApart = found.to < widest.from - small || found.from > widest.to + small;
  const saysNoSide = better === "none" && target.main.bound === "eq" && !target.low;
  return isApart && !saysNoSide ? "missed" : "unclear";
}

/** Whether a number is of points, which are judged by points, as rates of any measure are. */
export function isOfPoints(one: Pick<Observation, "measure" | "base_unit">): boolean {
  return isInPoints(one) || one.base_unit === "%" || one.base_unit === "pp";
}

/** How far from a target its outcome may be, in base units. */
function toleranceFor(target: Judged, { points, share }: Tolerance): number {
  return isOfPoints(target) ? points : share * Math.abs(target.base_value);
}

/** The values that meet a target. */
function metBy({ main, low }: Stated, better: Rule["direction"]): Interval {
  const { bound, base_value: at } = main;
  if (!low && bound === "ge") return { from: at, to: Infinity };
  if (!low && bound === "le") return { from: -Infinity, to: at };
  const least = (low ?? main).base_value;
  return { from: better === "down" ? -Infinity : least, to: better === "up" ? Infinity : at };
}

function foundIn({ main, low }: Stated): Interval {
  if (low) return { from: low.base_value, to: main.base_value };
  return {
    from: main.bound === "le" ? -Infinity : main.base_value,
    to: main.bound === "ge" ? Infinity : main.base_value,
  };
}

function opposite(direction: Rule["direction"]): Rule["direction"] {
  return direction === "up" ? "down" : direction === "down" ? "up" : direction;
}
