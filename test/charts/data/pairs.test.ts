import { describe, expect, test } from "vitest";
import { gridOf, gridYears } from "../../../src/charts/data/grid.js";
import { joinSeries, outliersFirst } from "../../../src/charts/data/joined.js";
import { bestRow, onePerYear } from "../../../src/charts/data/one-value.js";
import { slopesOf, slopeYears } from "../../../src/charts/data/slopes.js";
import { linePath, linesOf } from "../../../src/charts/drawing/lines.js";
import { daixian, panjin, pingyao } from "../sample.js";
import { growth, level, only } from "../rows.js";

const target = { status: "target" } as const;

describe("One value for a place and year", () => {
  test("The report nearest in time counts, then the surest reading, then the first in the text", () => {
    const rows = only([
      growth(pingyao, [2020, 1], { delivered: 2022 }),
      growth(pingyao, [2020, 2], { delivered: 2021, confidence: 0.5 }),
      growth(pingyao, [2020, 3], { delivered: 2021, start: 50 }),
      growth(pingyao, [2020, 4], { delivered: 2021, start: 90 }),
    ]).rows;
    expect(bestRow(rows)?.main.base_value).toBe(3);
    expect(onePerYear(rows, "actual").get(pingyao.code)?.get(2020)?.main.base_value).toBe(3);
    expect(bestRow([])).toBeUndefined();
  });

  test("A part of the place, a part of the year, several years and unknown years stand for none", () => {
    const rows = only([
      growth(pingyao, [2020, 1], { subject: "开发区" }),
      growth(pingyao, [2020, 2], { part_of_year: "上半年" }),
      growth(pingyao, [2020, 3], { period_start: 2016, period_end: 2020 }),
      growth(pingyao, [2020, 4], { year: null }),
    ]).rows;
    expect(onePerYear(rows, "actual").size).toBe(0);
  });
});

describe("Lines", () => {
  test("A missing year ends a run, and nothing bridges it", () => {
    const [line] = linesOf(only([2016, 2017, 2019, 2020, 2022].map((year) => growth(pingyao, [year, 5]))));
    expect(line?.runs.map((run) => run.map(({ main }) => main.year))).toEqual([[2016, 2017], [2019, 2020], [2022]]);
    const path = line && linePath(line, ({ main }) => [main.year ?? 0, 0]);
    expect(path).toBe("M2016,0L2017,0M2019,0L2020,0");
  });

  test("Targets are on no line", () => {
    expect(linesOf(only([growth(pingyao, [2020, 5], target)]))).toEqual([]);
  });
});

describe("Slopes", () => {
  const rows = only([
    growth(daixian, [2020, 5]),
    growth(daixian, [2022, 7]),
    growth(pingyao, [2020, 6]),
    growth(pingyao, [2022, 4], target),
    growth(panjin, [2020, 9]),
  ]);

  test("Each place that states both years has one, the greatest end first; the others are named", () => {
    const { slopes, alone } = slopesOf(rows, { from: 2020, to: 2022 });
    expect(slopes.map(({ place_id, change }) => [place_id, change])).toEqual([[daixian.code, 2], [pingyao.code, -2]]); // prettier-ignore
    expect(alone.map(({ main }) => main.place_id)).toEqual([panjin.code]);
  });

  test("An actual value is preferred to a target of the same year", () => {
    const both = only([growth(daixian, [2020, 5]), growth(daixian, [2022, 9], target), growth(daixian, [2022, 7])]);
    expect(slopesOf(both, { from: 2020, to: 2022 }).slopes[0]?.to.main.status).toBe("actual");
  });

  test("The years are those that most places state as actual, else also as targets, else none", () => {
    expect(slopeYears(rows)).toEqual({ from: 2020, to: 2022 });
    const planned = only([growth(daixian, [2020, 5]), growth(daixian, [2021, 7], target)]);
    expect(slopeYears(planned)).toEqual({ from: 2020, to: 2021 });
    expect(slopeYears(only([growth(daixian, [2020, 5]), growth(pingyao, [2021, 5])]))).toBeNull();
  });
});

describe("Two indicators", () => {
  const x = only([
    level(daixian, [2020, 10]),
    level(daixian, [2021, 11]),
    level(pingyao, [2020, 20]),
    level(panjin, [2020, 1]),
  ]);
  const y = only([
    growth(daixian, [2020, 5]),
    growth(daixian, [2021, 6]),
    growth(pingyao, [2021, 7]),
    growth(panjin, [2020, 8]),
  ]);

  test("Values of one place and year make a pair; of another year they do not", () => {
    const { pairs, alone } = joinSeries(x, y);
    expect(pairs.map(({ place_id, year }) => [place_id, year])).toEqual([[daixian.code, 2020], [daixian.code, 2021], [panjin.code, 2020]]); // prettier-ignore
    expect(alone).toEqual([pingyao.code]);
  });

  test("Or only the last year of each place", () => {
    expect(joinSeries(x, y, { latest: true }).pairs.map(({ year }) => year)).toEqual([2021, 2020]);
  });

  test("Those far from the others come first for a label", () => {
    const { pairs } = joinSeries(x, y, { latest: true });
    const far = { ...pairs[0]!, place_id: "far", x: only([level(daixian, [2020, 900])]).rows[0]! };
    const near = [1, 2, 3].map((n) => ({ ...pairs[0]!, place_id: `near${n}` }));
    expect(outliersFirst([...near, far], { scale: "linear" })[0]?.place_id).toBe("far");
  });
});

describe("A table of places and years", () => {
  const series = only([
    growth(daixian, [2018, 5]),
    growth(daixian, [2020, 6]),
    growth(pingyao, [2020, 9]),
    growth(pingyao, [2021, 8], target),
    growth(panjin, [2020, 1]),
    growth(panjin, [2025, 2], target),
  ]);
  const all = { rows: 10, years: 10, place: null };

  test("Missing years have a column, so that no gap is hidden; years of targets beyond are not filled up", () => {
    expect(gridYears(series)).toEqual([2018, 2019, 2020, 2021, 2025]);
  });

  test("Cells are actual values, else targets, else empty", () => {
    const { rows } = gridOf(series, all);
    expect(rows.map(({ place_id }) => place_id)).toEqual([pingyao.code, daixian.code, panjin.code]);
    expect(rows[0]?.cells.map((cell) => cell?.main.status ?? null)).toEqual([null, null, "actual", "target", null]);
  });

  test("Beyond the limit the middle of the others is kept, and the place in focus is always shown", () => {
    const { rows, rest } = gridOf(series, { ...all, rows: 2, place: panjin.code });
    expect(rows.map(({ place_id }) => place_id)).toEqual([pingyao.code, panjin.code]);
    expect(rest).toEqual({ places: 1, medians: [5, null, 6, null, null] });
  });

  test("Silent places come last", () => {
    expect(gridOf(series, { ...all, silent: ["nowhere"] }).rows.at(-1)).toEqual({
      place_id: "nowhere",
      cells: [null, null, null, null, null],
    });
  });

  test("Only the latest years are kept where there is no room for all", () => {
    expect(gridOf(series, { ...all, years: 2 }).years).toEqual([2021, 2025]);
  });
});
