/** Places × years: one cell for each, which may be empty, and the middle of the places that are not drawn. */
import { extent, median, range } from "d3";
import { onePerPlace, onePerYear } from "./one-value.js";
import { rankRows } from "./series.js";
import type { Row, Series } from "./series.js";

/** One place with its value of each year. */
export interface GridRow {
  place_id: string;
  /** In the order of the years; null where the place states nothing. */
  cells: (Row | null)[];
}

/** A table of places × years. */
export interface Grid {
  years: number[];
  rows: GridRow[];
  /** Places that are not in `rows`, and the middle of their values in each year; null where there are none. */
  rest: { places: number; medians: (number | null)[] } | null;
}

/** How much of a table is wanted. */
export interface GridOptions {
  /** At most this many places, those with the greatest value first. */
  rows: number;
  /** At most this many years, the latest. */
  years: number;
  /** The place in focus, which is always kept. */
  place: string | null;
  /** Places to be shown although they state nothing; they come last. */
  silent?: readonly string[];
}

/** Arranges a series as a table: actual values, and targets where there is no actual one. */
export function gridOf(series: Series, options: GridOptions): Grid {
  const [actual, target] = [onePerYear(series.rows, "actual"), onePerYear(series.rows, "target")];
  const ranked = rankRows({ ...series, rows: onePerPlace(series.rows) });
  const ids = [...new Set(ranked.map(({ main }) => main.place_id))];
  const all = [...new Set([...ids, ...(options.silent ?? [])])];
  const years = gridYears(series).slice(-options.years);
  const cellsOf = (id: string): (Row | null)[] =>
    years.map((year) => actual.get(id)?.get(year) ?? target.get(id)?.get(year) ?? null);
  const kept = keep(all, options);
  const rows = kept.map((place_id) => ({ place_id, cells: cellsOf(place_id) }));
  const shown = new Set(kept);
  const others = all.filter((id) => !shown.has(id));
  const medians = years.map((year) => median(others, (id) => actual.get(id)?.get(year)?.main.base_value) ?? null);
  return { years, rows, rest: others.length ? { places: others.length, medians } : null };
}

/** Every year from the first to the last actual one, missing ones too, and beyond it the years of targets. */
export function gridYears(series: Series): number[] {
  const whole = onePerPlace(series.rows).map(({ main }) => main);
  const of = (status: string): number[] => [
    ...new Set(whole.filter((one) => one.status === status).map(({ year }) => year ?? 0)),
  ];
  const [actual, target] = [of("actual"), of("target")];
  const [first = Infinity, last = -Infinity] = extent(actual);
  const between = actual.length ? range(first, last + 1) : [];
  const beside = target.filter((year) => year < first || year > last);
  return [...between, ...beside].sort((a, b) => a - b);
}

function keep(ids: readonly string[], { rows, place }: GridOptions): string[] {
  const first = ids.slice(0, rows);
  if (place === null || first.includes(place) || !ids.includes(place)) return first;
  return [...first.slice(0, -1), place];
}
