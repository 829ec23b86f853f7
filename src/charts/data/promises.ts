/** Last year's promise beside this year's outcome: the target that a report sets, and what a later one says came of it. */
import { group } from "d3";
import type { IndicatorRow } from "../../engine/types.js";
import type { SiteObservation } from "../../tables/site.types.js";
import { isAmount } from "./derive.js";
import { bestRow, isWhole, onePerYear } from "./one-value.js";
import type { Row, Series } from "./series.js";

/**
 * What became of a promise: `kept`; `missed`; `unclear` where the outcome neither meets nor misses it for sure
 * (a bound, or an indicator of which neither more nor less is better); `open` where no report gives the outcome.
 */
export type Verdict = "kept" | "missed" | "unclear" | "open";

/** A target with its outcome. */
export interface PromisePair {
  place_id: string;
  year: number;
  target: Row;
  /** Null where no report at hand gives it. */
  outcome: Row | null;
  verdict: Verdict;
  /** Outcome less target (the nearer end of a range), in the base unit; null without an outcome. */
  difference: number | null;
  /** The same as a share of the target, for amounts; null for rates, ranks and a target of zero. */
  relative: number | null;
}

type Direction = IndicatorRow["direction"];

interface Interval {
  from: number;
  to: number;
}

/** How promises are ordered: by what came of them (best first), or by place and year. */
export type PromiseSort = "difference" | "place";

/**
 * Pairs each place's targets with the outcomes of the same years. Of several targets for one year the one of the
 * latest report that precedes the outcome counts.
 */
export function promisesOf(series: Series, direction: Direction): PromisePair[] {
  const known = paired.get(series);
  if (known?.direction === direction) return known.pairs;
  const pairs = pairPromises(series, direction);
  paired.set(series, { direction, pairs });
  return pairs;
}

/** What was paired already: a page asks several times, to choose a view and to draw it. */
const paired = new WeakMap<Series, { direction: Direction; pairs: PromisePair[] }>();

function pairPromises(series: Series, direction: Direction): PromisePair[] {
  const outcomes = onePerYear(series.rows, "actual");
  const targets = series.rows.filter((row) => row.main.status === "target" && row.main.year !== null && isWhole(row));
  const better = series.measure === "rank" ? opposite(direction) : direction;
  return [...group(targets, ({ main }) => `${main.place_id}:${main.year}`).values()].flatMap((rows): PromisePair[] => {
    const [first] = rows;
    if (!first) return [];
    const { place_id, year } = first.main;
    if (year === null) return [];
    const outcome = outcomes.get(place_id)?.get(year) ?? null;
    const target = bestRow(rows.filter(({ main }) => isBefore(main, outcome)));
    if (!target) return [];
    const judged = { verdict: judge(target, outcome, better), ...differenceOf(target, outcome) };
    return [{ place_id, year, target, outcome, ...judged }];
  });
}

/** Orders promises; those without an outcome come last. Where less is better, the greatest decline is the best. */
export function sortPromises(promises: readonly PromisePair[], sort: PromiseSort, direction: Direction): PromisePair[] {
  const sign = direction === "down" ? 1 : -1;
  const key = (one: PromisePair): number | null => one.relative ?? one.difference;
  const places = [...new Set(promises.map(({ place_id }) => place_id))];
  const order = new Map(places.map((id, i) => [id, i]));
  const byPlace = (a: PromisePair, b: PromisePair): number =>
    (order.get(a.place_id) ?? 0) - (order.get(b.place_id) ?? 0) || a.year - b.year;
  if (sort === "place") return [...promises].sort(byPlace);
  return [...promises].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byPlace(a, b);
    return sign * (left - right) || byPlace(a, b);
  });
}

/** A target counts where it was set before its outcome was told; a report never promises what it reports. */
function isBefore(target: SiteObservation, outcome: Row | null): boolean {
  const told = outcome?.main.delivered ?? null;
  return told === null || target.delivered === null || target.delivered < told;
}

function differenceOf(target: Row, outcome: Row | null): Pick<PromisePair, "difference" | "relative"> {
  if (!outcome) return { difference: null, relative: null };
  const value = outcome.main.base_value;
  const [low, high] = [target.low?.base_value ?? target.main.base_value, target.main.base_value];
  const nearest = Math.min(Math.max(value, Math.min(low, high)), Math.max(low, high));
  const difference = Number((value - nearest).toPrecision(12));
  return { difference, relative: isAmount(target.main) && nearest > 0 ? difference / nearest : null };
}

function judge(target: Row, outcome: Row | null, direction: Direction): Verdict {
  if (!outcome) return "open";
  const [wanted, found] = [wantedBy(target, direction), foundIn(outcome)];
  if (found.from >= wanted.from && found.to <= wanted.to) return "kept";
  const isApart = found.to < wanted.from || found.from > wanted.to;
  const oneSided = wanted.from === -Infinity || wanted.to === Infinity;
  return isApart && oneSided ? "missed" : "unclear";
}

/** The values that keep a promise. A target without 以上 or 以内 is kept, too, by whatever is better than it. */
function wantedBy({ main, low }: Row, direction: Direction): Interval {
  const slack = main.bound === "approx" ? halfLastDigit(main) : 0;
  const [least, most] = [(low ?? main).base_value - slack, main.base_value + slack];
  if (!low && main.bound === "ge") return { from: least, to: Infinity };
  if (!low && main.bound === "le") return { from: -Infinity, to: most };
  if (direction === "up") return { from: least, to: Infinity };
  if (direction === "down") return { from: -Infinity, to: most };
  return { from: least, to: most };
}

function foundIn({ main, low }: Row): Interval {
  if (low) return { from: low.base_value, to: main.base_value };
  return {
    from: main.bound === "le" ? -Infinity : main.base_value,
    to: main.bound === "ge" ? Infinity : main.base_value,
  };
}

/** 左右 leaves the last digit written open: 8%左右 → 0.5%, 6.5%左右 → 0.05%. */
function halfLastDigit(one: SiteObservation): number {
  if (one.value === 0) return 0;
  const decimals = /\.(\d+)/.exec(String(one.value))?.[1]?.length ?? 0;
  return Math.abs((one.base_value / one.value) * 10 ** -decimals) / 2;
}

function opposite(direction: Direction): Direction {
  return direction === "up" ? "down" : direction === "down" ? "up" : direction;
}
