/** What became of each place between two years. */
import { group } from "d3";
import { bestRow, isWhole } from "./one-value.js";
import { yearsOf } from "./series.js";
import type { Row, Series } from "./series.js";

/** A place's value in two years. */
export interface Slope {
  place_id: string;
  from: Row;
  to: Row;
  /** Later value less earlier one, in the base unit. */
  change: number;
}

/** Slopes, greatest later value first, and the places that have only one of the two years. */
export interface Slopes {
  from: number;
  to: number;
  slopes: Slope[];
  alone: Row[];
}

/** Joins what each place states for two years; an actual value is preferred to a target, a baseline is not used. */
export function slopesOf(series: Series, years: { from: number; to: number }): Slopes {
  const usable = series.rows.filter((row) => row.main.status !== "baseline" && isWhole(row));
  const places = [...group(usable, ({ main }) => main.place_id)];
  const slopes: Slope[] = [];
  const alone: Row[] = [];
  for (const [place_id, rows] of places) {
    const [from, to] = [valueIn(rows, years.from), valueIn(rows, years.to)];
    if (from && to) slopes.push({ place_id, from, to, change: to.main.base_value - from.main.base_value });
    else if (from ?? to) alone.push(...[from, to].filter((row) => row !== undefined));
  }
  const sign = series.measure === "rank" ? 1 : -1;
  slopes.sort((a, b) => sign * (a.to.main.base_value - b.to.main.base_value));
  return { ...years, slopes, alone };
}

/**
 * The two years that most places state, of actual values where there are any; the latest, then the furthest apart among
 * equals. Null where no place states two.
 */
export function slopeYears(series: Series): { from: number; to: number } | null {
  const usable = series.rows.filter((row) => row.main.status !== "baseline" && isWhole(row));
  return sharedYears(usable.filter(({ main }) => main.status === "actual")) ?? sharedYears(usable);
}

function sharedYears(usable: readonly Row[]): { from: number; to: number } | null {
  const years = yearsOf({ rows: [...usable] });
  const stated = new Map(years.map((year) => [year, new Set<string>()]));
  for (const { main } of usable) if (main.year !== null) stated.get(main.year)?.add(main.place_id);
  let best: { from: number; to: number; n: number } | null = null;
  for (const to of [...years].reverse()) {
    for (const from of years.filter((year) => year < to)) {
      const n = countShared(stated.get(from), stated.get(to));
      if (n > (best?.n ?? 0)) best = { from, to, n };
    }
  }
  return best && { from: best.from, to: best.to };
}

function countShared(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  let n = 0;
  for (const id of a) if (b.has(id)) n += 1;
  return n;
}

function valueIn(rows: readonly Row[], year: number): Row | undefined {
  const own = rows.filter(({ main }) => main.year === year);
  return bestRow(own.filter(({ main }) => main.status === "actual")) ?? bestRow(own);
}
