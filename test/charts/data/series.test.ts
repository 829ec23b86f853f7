import { describe, expect, test } from "vitest";
import { defaultSeries, hasTime, observationsOf, rankRows, seriesOf } from "../../../src/charts/data/series.js";
import type { Series } from "../../../src/charts/data/series.js";
import type { SiteObservation } from "../../../src/tables/site.types.js";
import { daixian, observe, panjin, pingyao } from "../sample.js";

const level = (value: number, fields: Partial<SiteObservation> = {}): Partial<SiteObservation> => ({
  base_value: value,
  ...fields,
});
const only = (observations: SiteObservation[]): Series => {
  const [series, ...others] = seriesOf(observations);
  if (!series || others.length) throw new Error(`expected one series, found ${others.length + 1}`);
  return series;
};

describe("Series", () => {
  test("Different measures never share a series", () => {
    const growth = { measure: "growth", base_unit: "%", start: 30 } as const;
    const series = seriesOf([observe(pingyao, "8%", level(8, growth)), observe(pingyao, "100人", level(100))]);
    expect(series.map(({ key }) => key)).toEqual(["level", "growth"]);
  });

  test("One measure in two units makes two series, whose keys tell them apart", () => {
    const visits = { base_unit: "人次", start: 30 };
    const series = seriesOf([observe(pingyao, "100人", level(100)), observe(pingyao, "5人次", level(5, visits))]);
    expect(series.map(({ key }) => key)).toEqual(["level:人", "level:人次"]);
  });

  test("The default is what most places state", () => {
    const growth = { measure: "growth", base_unit: "%" } as const;
    const series = seriesOf([
      observe(pingyao, "100人", level(100)),
      observe(pingyao, "8%", level(8, { ...growth, start: 30 })),
      observe(daixian, "9%", level(9, growth)),
    ]);
    expect(defaultSeries(series)?.key).toBe("growth");
  });

  test("No observation is lost, however baselines and ends are mixed", () => {
    const at = (start: number, status: SiteObservation["status"]) =>
      observe(pingyao, "9人", level(start, { start, status }));
    const observations = [at(1, "baseline"), at(5, "baseline"), at(9, "target"), at(13, "baseline")];
    const rows = only(observations).rows;
    expect(
      rows
        .flatMap(observationsOf)
        .map(({ start }) => start)
        .sort((a, b) => a - b),
    ).toEqual([1, 5, 9, 13]);
  });
});

describe("Rows", () => {
  test("A baseline is joined to the end that follows it closely", () => {
    const from = observe(pingyao, "140元", level(140, { start: 101, status: "baseline" }));
    const to = observe(pingyao, "150元", level(150, { start: 108, status: "target" }));
    const [row, ...others] = only([to, from]).rows;
    expect([row?.baseline?.base_value, row?.main.base_value, others.length]).toEqual([140, 150, 0]);
  });

  test("A baseline far from any end is a row of its own", () => {
    const from = observe(pingyao, "140元", level(140, { start: 10, status: "baseline" }));
    const to = observe(pingyao, "150元", level(150, { start: 108, status: "target" }));
    expect(only([from, to]).rows.map(({ baseline }) => baseline)).toEqual([null, null]);
  });

  test("A lower and an upper bound side by side are one range; further apart they are two statements", () => {
    const low = observe(pingyao, "5%", level(5, { start: 100, end: 102, bound: "ge" }));
    const high = (start: number) => observe(pingyao, "6%", level(6, { start, end: start + 2, bound: "le" }));
    expect(only([low, high(103)]).rows.map((row) => row.low?.base_value)).toEqual([5]);
    expect(only([low, high(120)]).rows.map((row) => row.low)).toEqual([null, null]);
  });

  test("Places are ranked by their greatest value and keep their years together", () => {
    const series = only([
      observe(daixian, "7人", level(7)),
      observe(pingyao, "9人", level(9, { start: 50, year: 2022 })),
      observe(pingyao, "1人", level(1, { year: 2021 })),
      observe(panjin, "8人", level(8)),
    ]);
    expect(rankRows(series).map(({ main }) => [main.place_name, main.year])).toEqual([
      ["平遥县", 2021],
      ["平遥县", 2022],
      ["盘锦市", 2021],
      ["代县", 2021],
    ]);
  });

  test("Ranks begin with the best", () => {
    const rank = { measure: "rank", base_unit: "位" } as const;
    const series = only([observe(daixian, "3", level(3, rank)), observe(panjin, "1", level(1, rank))]);
    expect(rankRows(series).map(({ main }) => main.base_value)).toEqual([1, 3]);
  });
});

test("Lines need three actual years of one place; targets do not count", () => {
  const year = (y: number, status: SiteObservation["status"]) =>
    observe(pingyao, "9人", level(9, { start: y, year: y, status }));
  expect(hasTime(only([year(2020, "actual"), year(2021, "actual"), year(2022, "target")]))).toBe(false);
  expect(hasTime(only([year(2020, "actual"), year(2021, "actual"), year(2022, "actual")]))).toBe(true);
});
