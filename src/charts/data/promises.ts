/** Last year's promise beside this year's outcome: the target that a report sets, and what a later one says came of it. */
import { group } from "d3";
import type { SiteObservation } from "../../tables/site.types.js";
import { isAmount } from "./derive.js";
import { bestRow, isWhole, onePerYear } from "./one-value.js";
import { rowsByPlace } from "./series.js";
import type { Row, Series } from "./series.js";
import { judge, VERDICTS } from "./verdict.js";
import type { Rule, Verdict } from "./verdict.js";

/** A target with its outcome. */
export interface PromisePair {
  place_id: string;
  year: number;
  target: Row;
  /** Null where no report at hand gives it. */
  outcome: Row | null;
  /** Without an outcome: what a later report states instead that does not compare with the target. */
  stated: Row | null;
  /** The year of the first later report of the place; null where none is at hand. */
  later: number | null;
  verdict: Verdict;
  /** Outcome less target (the nearer end of a range), in the base unit; null without an outcome. */
  difference: number | null;
  /** The same as a share of the target, for amounts; null for rates, ranks and a target of zero. */
  relative: number | null;
}

type Direction = Rule["direction"];

/** How promises are judged, and where their outcomes are looked for. */
export interface PromiseSetting extends Rule {
  /** The same series with all years and both statuses, of which that of the targets may be a part; without what is set aside. */
  outcomes?: Series | undefined;
  /** The statements of the same series that are set aside, as they do not compare with the others. */
  aside?: readonly Row[];
  /** The other series of the indicator. */
  others?: readonly Series[];
  /** Years of the reports of a place that are at hand; those that the series quote where left out. */
  reportsOf?(place_id: string): readonly number[];
}

/** How promises are ordered: by what came of them (best first), or by place and year. */
export type PromiseSort = "difference" | "place";

/**
 * Pairs each place's targets with the outcomes of the same years. Of several targets for one year the one of the
 * latest report that precedes the outcome counts.
 */
export function promisesOf(series: Series, setting: PromiseSetting): PromisePair[] {
  const known = paired.get(series);
  if (known && SETTINGS.every((key) => known.setting[key] === setting[key])) return known.pairs;
  const pairs = pairPromises(series, setting);
  paired.set(series, { setting, pairs });
  return pairs;
}

const SETTINGS = [
  "direction",
  "tolerance",
  "outcomes",
  "aside",
  "others",
  "reportsOf",
] as const satisfies (keyof PromiseSetting)[];

/** What was paired already: a page asks several times, to choose a view and to draw it. */
const paired = new WeakMap<Series, { setting: PromiseSetting; pairs: PromisePair[] }>();

function pairPromises(series: Series, setting: PromiseSetting): PromisePair[] {
  const told = setting.outcomes ?? series;
  const outcomes = onePerYear(told.rows, "actual");
  const same = rowsByPlace([...told.rows, ...(setting.aside ?? [])]);
  const others = rowsByPlace((setting.others ?? []).flatMap(({ rows }) => rows));
  const targets = series.rows.filter((row) => row.main.status === "target" && row.main.year !== null && isWhole(row));
  return [...group(targets, ({ main }) => `${main.place_id}:${main.year}`).values()].flatMap((rows): PromisePair[] => {
    const [first] = rows;
    if (!first) return [];
    const { place_id, year } = first.main;
    if (year === null) return [];
    const outcome = outcomes.get(place_id)?.get(year) ?? null;
    const target = bestRow(rows.filter(({ main }) => isBefore(main, outcome)));
    if (!target) return [];
    const own = { same: same.get(place_id) ?? [], others: others.get(place_id) ?? [] };
    const quoted = [...own.same, ...own.others].map(({ main }) => main.delivered ?? -Infinity);
    const years = setting.reportsOf?.(place_id) ?? quoted;
    const after = years.filter((one) => one > year);
    const later = after.length > 0 ? Math.min(...after) : null;
    const stated = outcome || later === null ? null : statedInstead(own, year);
    const without: Verdict = later === null ? "open" : stated ? "apart" : "unfound";
    const verdict = outcome ? judge(target, outcome, setting) : without;
    return [{ place_id, year, target, outcome, stated, later, verdict, ...differenceOf(target, outcome) }];
  });
}

/** What later reports say of a year that does not compare: of the same measure before another, of the whole place before a part. */
function statedInstead({ same, others }: Record<"same" | "others", readonly Row[]>, year: number): Row | null {
  const isOfYear = ({ main }: Row): boolean =>
    main.status === "actual" &&
    (main.year === year || main.period_end === year) &&
    (main.delivered ?? -Infinity) > year;
  const isOfPlace = (row: Row): boolean => row.main.subject === null;
  const own = same.filter(isOfYear);
  const elsewhere = others.filter((row) => isOfYear(row) && isOfPlace(row) && row.main.measure !== "rank");
  return bestRow(own.filter(isOfPlace)) ?? bestRow(elsewhere) ?? bestRow(own) ?? null;
}

/** How many promises there are, how many have an outcome, and what came of them. */
export interface PromiseCounts {
  targets: number;
  outcomes: number;
  by: Record<Verdict, number>;
}

/** Counts promises: 31 targets, 21 with an outcome, of which 15 met …. */
export function countPromises(promises: readonly PromisePair[]): PromiseCounts {
  const by = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, promises.filter((one) => one.verdict === verdict).length]),
  ) as Record<Verdict, number>;
  return { targets: promises.length, outcomes: promises.filter(({ outcome }) => outcome !== null).length, by };
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
