/** What the charts over time share: which values a line joins, and where it breaks. */
import { onePerYear } from "../data/one-value.js";
import type { Row, Series } from "../data/series.js";

/** The line of one place: its runs of consecutive years. A missing year ends a run; nothing bridges it. */
export interface PlaceLine {
  place_id: string;
  runs: Row[][];
  /** The last value of the line. */
  last: Row;
}

/** The lines of the actual values of a series, one for each place and year, places in the order of the rows. */
export function linesOf(series: Pick<Series, "rows">): PlaceLine[] {
  return [...onePerYear(series.rows, "actual")].flatMap(([place_id, years]): PlaceLine[] => {
    const runs: Row[][] = [];
    for (const [year, row] of years) {
      if (runs.at(-1)?.at(-1)?.main.year === year - 1) runs.at(-1)?.push(row);
      else runs.push([row]);
    }
    const last = runs.at(-1)?.at(-1);
    return last ? [{ place_id, runs, last }] : [];
  });
}

/** The path of a line; a run of one year is no line, its mark alone shows it. */
export function linePath(line: PlaceLine, at: (row: Row) => [number, number]): string {
  const runs = line.runs.filter((run) => run.length > 1);
  return runs
    .map(
      (run) =>
        `M${run
          .map((row) =>
            at(row)
              .map((n) => Math.round(n * 10) / 10)
              .join(","),
          )
          .join("L")}`,
    )
    .join("");
}
