import { describe, expect, test } from "vitest";
import type { Observation } from "../../../src/engine/types.js";
import { crossCheck } from "../../../src/engine/observation/cross-check.js";
import { observed } from "../../tables/reports.js";

/** A level of gdp in 2023, unless `fields` say otherwise. */
function gdp(value: number, fields: Partial<Observation> = {}): Observation {
  return observed("x", "x", {
    indicator: "gdp",
    year: 2023,
    base_value: value,
    base_unit: "CNY",
    confidence: 0.98,
    rules: [],
    label: "地区生产总值",
    ...fields,
  });
}

const rulesOf = (...rows: Observation[]): string[][] => crossCheck(rows).map(({ rules }) => rules);

describe("Levels of one indicator, year and scope", () => {
  test("that differ are both doubted", () => {
    const [first, second] = crossCheck([gdp(132), gdp(98)]);
    expect(first).toMatchObject({ rules: ["differing-levels"], base_value: 132 });
    expect(second?.kind === "observation" && second.confidence).toBeLessThan(0.9);
  });

  test.each([
    ["are rounded differently", gdp(132.2), gdp(132)],
    ["are a floor and a value above it", gdp(3e12, { bound: "ge" }), gdp(3.03e12)],
    ["are of two years", gdp(132), gdp(98, { year: 2022 })],
    ["are of a part and the whole", gdp(132), gdp(98, { subject: "开发区" })],
    ["are promised and achieved", gdp(132), gdp(150, { status: "target" })],
    ["are a sum over years and one year's", gdp(132), gdp(600, { period_start: 2019, period_end: 2023 })],
    ["are come together and one year's", gdp(132), gdp(600, { cumulative: true })],
    ["are the two ends of a range", gdp(132, { bound: "ge" }), gdp(140, { bound: "le" })],
    ["name no indicator", gdp(132, { indicator: null }), gdp(98, { indicator: null })],
  ])("are left alone where they %s", (_, one, other) => {
    expect(rulesOf(one, other)).toEqual([[], []]);
  });
});

describe("A value far from the report's others of its indicator", () => {
  test("is doubted", () => {
    const years = [2019, 2020, 2021].map((year, i) => gdp(100 + i, { year }));
    expect(rulesOf(...years, gdp(1200)).map(([rule]) => rule)).toEqual([
      undefined,
      undefined,
      undefined,
      "out-of-scale",
    ]);
  });

  test("is left alone where there are too few to tell", () => {
    expect(rulesOf(gdp(100, { year: 2022 }), gdp(1200))).toEqual([[], []]);
  });
});

describe("A label that is no whole name", () => {
  test.each(["级绿色工厂", "性文件", "区面积", "束性指标", "农户（其中"])("is doubted: %s", (label) => {
    expect(rulesOf(gdp(1, { label: label.replace("（", "(") }))).toEqual([["label-cut"]]);
  });

  test.each(["级别", "性别比", "区域协作资金", "化肥用量", "幼儿园(含民办)"])("is left alone: %s", (label) => {
    expect(rulesOf(gdp(1, { label }))).toEqual([[]]);
  });
});
