/** What a place promised for a year: beside the result of the year before in the same report, and what came of it. */
import { group } from "d3";
import type { SiteIndicator, SiteObservation } from "../../tables/site.types.js";
import { isAmount } from "./derive.js";
import { gateOf, splitApart } from "./gate.js";
import { bestRow, isWhole } from "./one-value.js";
import { promisesOf } from "./promises.js";
import type { PromisePair, PromiseSetting } from "./promises.js";
import { VERDICTS } from "./verdict.js";
import { seriesOf } from "./series.js";
import type { Row, Series } from "./series.js";
import { convertTo } from "../number/convert.js";

/** Amounts differ by a share of the former one, rates by percentage points, ranks by positions. */
export type DifferenceKind = "rate" | "amount" | "rank";

/** A promise with what stood before it and what came after it. */
export interface PlacePromise extends PromisePair {
  indicator: SiteIndicator;
  kind: DifferenceKind;
  /** The result of the year before, as the report that promises states it; null where it states none. */
  former: Row | null;
  /** Promise less former result, in the base unit, and for amounts as a share of the result; null without one. */
  change: number | null;
  share: number | null;
  /** The report calls the two by different words, so that they may not be the same thing. */
  renamed: boolean;
}

/** What promises can be ordered by. */
export type PromiseColumn = "indicator" | "difference" | "verdict";

/** Finds what a place promised, by indicator and measure; of several for one year the last before its outcome. */
export function placePromises(
  rows: readonly SiteObservation[],
  indicators: readonly SiteIndicator[],
  setting: Pick<PromiseSetting, "tolerance" | "reportsOf"> = {},
): PlacePromise[] {
  const own = group(rows, ({ indicator }) => indicator);
  return indicators.flatMap((indicator) => {
    const stated = (own.get(indicator.id) ?? []).map((row) => convertTo(row, indicator.base_unit));
    const all = seriesOf(stated);
    return all.flatMap((series) => {
      const others = all.filter((one) => one !== series);
      const { comparable: outcomes, aside } = splitApart(series, gateOf(series, [indicator.zh, ...indicator.aliases]));
      const pairs = promisesOf(series, { ...setting, direction: indicator.direction, outcomes, aside, others });
      return pairs.map((pair) => withFormer(pair, series, indicator));
    });
  });
}

/** Years for which something is promised, ascending. */
export function promiseYears(promises: readonly PlacePromise[]): number[] {
  return [...new Set(promises.map(({ year }) => year))].sort((a, b) => a - b);
}

/** The year to begin with: the last for which a report of that very year promises; else the last of all. */
export function latestPromiseYear(promises: readonly PlacePromise[]): number | null {
  const annual = promises.filter(({ year, target }) => target.main.delivered === year);
  return promiseYears(annual).at(-1) ?? promiseYears(promises).at(-1) ?? null;
}

/** How far a promise is from the former result, as a number that others of its kind compare with. */
export function distanceOf({ change, share }: PlacePromise): number | null {
  const distance = share ?? change;
  return distance === null ? null : Math.abs(distance);
}

/** The promise that differs most from the former result among those of a kind that are called the same; null without any. */
export function mostDifferent(promises: readonly PlacePromise[], kind: DifferenceKind): PlacePromise | null {
  const alike = promises.filter((one) => one.kind === kind && !one.renamed && (distanceOf(one) ?? 0) > 0);
  return sortPlacePromises(alike, { column: "difference", descending: true })[0] ?? null;
}

const KINDS: readonly DifferenceKind[] = ["rate", "amount", "rank"];
/** What was missed first. */
const ORDER = [...VERDICTS].sort((a, b) => Number(b === "missed") - Number(a === "missed"));

/**
 * Orders promises. By difference, each kind by itself, since points and per cent do not compare; those without a
 * former result last.
 */
export function sortPlacePromises(
  promises: readonly PlacePromise[],
  sort: { column: PromiseColumn; descending: boolean },
): PlacePromise[] {
  const sign = sort.descending ? -1 : 1;
  const byDifference = (a: PlacePromise, b: PlacePromise): number => {
    const [left, right] = [distanceOf(a), distanceOf(b)];
    const missing = Number(left === null) - Number(right === null);
    const kinds = KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind);
    return missing || kinds || sign * ((left ?? 0) - (right ?? 0));
  };
  const order = new Map(promises.map((one, i) => [one, i]));
  const compare: Record<PromiseColumn, (a: PlacePromise, b: PlacePromise) => number> = {
    indicator: (a, b) => sign * ((order.get(a) ?? 0) - (order.get(b) ?? 0)),
    difference: byDifference,
    verdict: (a, b) => sign * (ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict)),
  };
  return [...promises].sort((a, b) => compare[sort.column](a, b) || (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function withFormer(pair: PromisePair, series: Series, indicator: SiteIndicator): PlacePromise {
  const { main, low } = pair.target;
  const former = formerOf(pair, series);
  const { measure, base_unit } = series;
  const kind = measure === "rank" ? "rank" : isAmount(series) && base_unit !== "pp" ? "amount" : "rate";
  const before = former?.main.base_value ?? null;
  const after = low ? (low.base_value + main.base_value) / 2 : main.base_value;
  const change = before === null ? null : Number((after - before).toPrecision(12));
  const share = kind === "amount" && change !== null && before !== null && before > 0 ? change / before : null;
  const renamed = former !== null && former.main.label !== main.label;
  return { ...pair, indicator, kind, former, change, share, renamed };
}

/** The result is told in the report that promises; one that it calls by the same words is preferred. */
function formerOf({ target, year }: PromisePair, { rows }: Series): Row | null {
  const told = rows.filter(
    (row) =>
      row.main.doc === target.main.doc && row.main.status === "actual" && row.main.year === year - 1 && isWhole(row),
  );
  return bestRow(told.filter(({ main }) => main.label === target.main.label)) ?? bestRow(told) ?? null;
}
