/** Two indicators side by side: what the same place says about both for the same year. */
import { ascending, median } from "d3";
import { onePerYear } from "./one-value.js";
import type { Row, Series } from "./series.js";

/** A place and year with a value of each indicator. */
export interface Pair {
  place_id: string;
  year: number;
  x: Row;
  y: Row;
}

/** Pairs with what could not be paired. */
export interface Pairs {
  pairs: Pair[];
  /** Places that state one of the two, but never both for one year. */
  alone: string[];
}

/** Joins the actual values of two series by place and year; `latest` keeps only the last year of each place. */
export function joinSeries(x: Series, y: Series, options: { latest?: boolean } = {}): Pairs {
  const [left, right] = [onePerYear(x.rows, "actual"), onePerYear(y.rows, "actual")];
  const pairs = [...left].flatMap(([place_id, years]) => {
    const own = [...years].flatMap(([year, row]): Pair[] => {
      const other = right.get(place_id)?.get(year);
      return other ? [{ place_id, year, x: row, y: other }] : [];
    });
    return options.latest ? own.slice(-1) : own;
  });
  const paired = new Set(pairs.map(({ place_id }) => place_id));
  const alone = [...new Set([...left.keys(), ...right.keys()])].filter((id) => !paired.has(id));
  return { pairs, alone };
}

/** Pairs in the order in which they deserve a label: those furthest from the middle of the cloud first. */
export function outliersFirst(pairs: readonly Pair[], options: { scale: "linear" | "log" }): Pair[] {
  const place = (row: Row): number => (options.scale === "log" ? Math.log(row.main.base_value) : row.main.base_value);
  const [x, y] = [spreadOf(pairs.map((one) => place(one.x))), spreadOf(pairs.map((one) => place(one.y)))];
  const distance = (one: Pair): number =>
    Math.hypot((place(one.x) - x.middle) / x.width, (place(one.y) - y.middle) / y.width);
  const keyed = pairs.map((pair) => ({ pair, distance: distance(pair) }));
  return keyed
    .sort((a, b) => b.distance - a.distance || ascending(a.pair.place_id, b.pair.place_id))
    .map(({ pair }) => pair);
}

/** Middle and typical distance from it, which single far values do not move. */
function spreadOf(values: readonly number[]): { middle: number; width: number } {
  const middle = median(values) ?? 0;
  const width = median(values, (value) => Math.abs(value - middle)) ?? 0;
  return { middle, width: width === 0 ? 1 : width };
}
