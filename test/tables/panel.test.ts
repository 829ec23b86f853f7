import { describe, expect, test } from "vitest";
import type { Observation } from "../../src/engine/index.js";
import { panelRows, type PanelQuery } from "../../src/tables/panel.js";

const query: PanelQuery = { indicator: "gdp", measure: "growth", status: "target" };

/** An observation of GDP growth, all but what a test is about. */
function growth(fields: Partial<Observation>): Observation {
  const { base_value = 5, start = 10 } = fields;
  const place = { place: "某省", place_code: "990000", subject: null, section: null };
  const said = { indicator: "gdp", label: "地区生产总值", measure: "growth", unit: "%", base_unit: "%" } as const;
  const rest = {
    bound: "eq",
    status: "target",
    year: 2025,
    wording: [],
    rules: ["quantity"],
    confidence: 0.98,
  } as const;
  const span = { start, end: start + 2, text: `${base_value}%`, period_start: null, period_end: null };
  const whole = { subject: null, part_of_year: null, cumulative: false };
  return {
    kind: "observation",
    doc: "a",
    value: base_value,
    base_value,
    ...place,
    ...whole,
    ...said,
    ...rest,
    ...span,
    ...fields,
  } as Observation;
}

describe("A panel", () => {
  test("has the two ends of a range in one row", () => {
    const ends = [
      growth({ base_value: 5, bound: "ge", start: 10, end: 12, confidence: 0.9 }),
      growth({ base_value: 5.5, bound: "le", start: 13, end: 17 }),
    ];
    expect(panelRows(ends, query)).toMatchObject([
      { low: 5, high: 5.5, bound: "range", text: "5%—5.5%", start: 10, end: 17, confidence: 0.9, times: 1 },
    ]);
  });

  test.each([
    ["eq", 5, 5],
    ["approx", 5, 5],
    ["ge", 5, null],
    ["le", null, 5],
  ] as const)("says where a value with bound %s is open", (bound, low, high) => {
    expect(panelRows([growth({ bound })], query)).toMatchObject([{ low, high, bound }]);
  });

  test("does not take two bounds that stand apart for a range", () => {
    const apart = [growth({ bound: "ge", start: 10 }), growth({ bound: "le", start: 60 })];
    expect(panelRows(apart, query)).toHaveLength(2);
  });

  test("counts what a report says again, and keeps what it says otherwise", () => {
    const rows = panelRows(
      [growth({ start: 10 }), growth({ start: 90 }), growth({ start: 200, base_value: 6 })],
      query,
    );
    expect(rows.map(({ low, times, start }) => [low, times, start])).toEqual([
      [5, 2, 10],
      [6, 1, 200],
    ]);
  });

  test.each([
    ["another indicator", { indicator: "cpi" }],
    ["another measure", { measure: "level" }],
    ["another status", { status: "actual" }],
    ["growth over ten years", { period_start: 2010, period_end: 2020 }],
    ["what a park does", { subject: "开发区" }],
    ["half a year", { part_of_year: "上半年" }],
    ["what has come together over years", { cumulative: true }],
  ] as const)("leaves out %s", (_, fields) => {
    expect(panelRows([growth(fields as Partial<Observation>)], query)).toEqual([]);
  });

  test("leaves out sums of several years, and keeps averages and growth from one year to the next", () => {
    const years = { period_start: 2020, period_end: 2024 };
    const level = { ...years, measure: "level" } as const;
    expect(panelRows([growth(level)], { ...query, measure: "level" })).toEqual([]);
    const average = { ...years, measure: "average_growth" } as const;
    expect(panelRows([growth(average)], { ...query, measure: "average_growth" })).toHaveLength(1);
    expect(panelRows([growth({ period_start: 2023, period_end: 2024 })], query)).toHaveLength(1);
  });
});
