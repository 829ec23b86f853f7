/** Series worked out from stated ones: index to a base year, and per head. The passage of each value stays its own. */
import type { SiteObservation } from "../../tables/site.types.js";
import { onePerYear } from "./one-value.js";
import { placesOf } from "./series.js";
import type { Row, Series } from "./series.js";

/** A series worked out from another, and the places that could not be. */
export interface Derived {
  series: Series;
  /** `place_id`s without the value that it takes. */
  without: string[];
}

/** Base unit of an index: its base year is 100. */
export const INDEX_UNIT = "index";

/** Measures that can be set against a base year or a number of people: amounts, not rates. */
export function isAmount({ measure, base_unit }: Pick<Series, "measure" | "base_unit">): boolean {
  return measure === "level" && !/[%‰/]/.test(base_unit) && base_unit !== INDEX_UNIT;
}

/** The years that an index may start from: those for which some place states a positive actual value, ascending. */
export function indexYears(series: Series): number[] {
  if (!isAmount(series)) return [];
  const stated = [...onePerYear(series.rows, "actual").values()];
  const years = stated.flatMap((own) => [...own].filter(([, row]) => row.main.base_value > 0).map(([year]) => year));
  return [...new Set(years)].sort((a, b) => a - b);
}

/**
 * Sets each place's actual value of one year to 100 and the others in proportion, to one decimal.
 * @throws Error where the series is no amount: `an index takes amounts, not growth in %`
 */
export function indexTo(series: Series, year: number): Derived {
  if (!isAmount(series)) throw new Error(`an index takes amounts, not ${series.measure} in ${series.base_unit}`);
  const stated = onePerYear(series.rows, "actual");
  return scaleRows(series, INDEX_UNIT, ({ place_id }) => {
    const base = stated.get(place_id)?.get(year)?.main.base_value ?? 0;
    return base > 0 ? (value) => Math.round((value / base) * 1000) / 10 : null;
  });
}

/**
 * Divides amounts by the number of people of the same place and year, to four digits; years without one are left out.
 * @throws Error where the series is no amount: `only amounts are divided by people, not growth in %`
 */
export function perHead(series: Series, population: readonly SiteObservation[]): Derived {
  if (!isAmount(series)) {
    throw new Error(`only amounts are divided by people, not ${series.measure} in ${series.base_unit}`);
  }
  const rows = population
    .filter(({ measure, base_unit }) => measure === "level" && base_unit === "人")
    .map((main): Row => ({ main, low: null, baseline: null }));
  const people = onePerYear(rows, "actual");
  return scaleRows(series, `${series.base_unit}/人`, ({ place_id, year }) => {
    const heads = year === null ? 0 : (people.get(place_id)?.get(year)?.main.base_value ?? 0);
    return heads > 0 ? (value) => Number((value / heads).toPrecision(4)) : null;
  });
}

function scaleRows(
  series: Series,
  base_unit: string,
  scaleOf: (row: SiteObservation) => ((value: number) => number) | null,
): Derived {
  const rows = series.rows.flatMap((row): Row[] => {
    const scale = scaleOf(row.main);
    if (!scale) return [];
    const scaled = <T extends SiteObservation | null>(one: T): T =>
      one && { ...one, base_value: scale(one.base_value), base_unit };
    return [{ main: scaled(row.main), low: scaled(row.low), baseline: scaled(row.baseline) }];
  });
  const kept = placesOf({ rows });
  return {
    series: { ...series, base_unit, rows },
    without: [...placesOf(series)].filter((id) => !kept.has(id)),
  };
}
