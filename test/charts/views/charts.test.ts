// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import type { ChartOptions } from "../../../src/charts/drawing/chart.js";
import { rankedChart } from "../../../src/charts/views/ranked.js";
import { seriesOf } from "../../../src/charts/data/series.js";
import type { Series } from "../../../src/charts/data/series.js";
import { timelineChart } from "../../../src/charts/views/timeline.js";
import { chooseMagnitude } from "../../../src/charts/number/format.js";
import type { SiteObservation } from "../../../src/tables/site.types.js";
import { daixian, observe, panjin, pingyao } from "../sample.js";
import { expectDrawing } from "../svg-file.js";

/** Every kind of mark once. */
const everyMark = seriesOf([
  observe(daixian, "1500人", { base_value: 1500, status: "target", year: 2023, bound: "ge" }),
  observe(daixian, "900人", { base_value: 900, year: 2022, start: 30, bound: "le" }),
  observe(daixian, "500人", { base_value: 500, year: 2022, start: 50, subject: "新城小学" }),
  observe(pingyao, "1.2万人", { base_value: 12_000, bound: "approx" }),
  observe(pingyao, "5000人", { base_value: 5000, status: "target", year: 2022, start: 60, confidence: 0.4 }),
  observe(panjin, "1000人", { base_value: 1000, status: "baseline", year: 2023, start: 101 }),
  observe(panjin, "3000人", { base_value: 3000, status: "target", year: 2024, start: 108 }),
  observe(panjin, "7000", { base_value: 7000, year: 2022, start: 200, end: 204, bound: "ge" }),
  observe(panjin, "8000人", { base_value: 8000, year: 2022, start: 205, end: 210, bound: "le" }),
])[0]!;

const growth = (place: typeof pingyao, year: number, value: number): SiteObservation =>
  observe(place, `${value}%`, {
    measure: "growth",
    base_unit: "%",
    base_value: value,
    year,
    start: year,
    delivered: year + 1,
  });

/** 2019 is missing for 平遥县. */
const withGap = seriesOf([
  ...[2016, 2017, 2018, 2020, 2021].map((year, i) => growth(pingyao, year, 8 - i)),
  ...[2018, 2019, 2020].map((year, i) => growth(daixian, year, 5 + i)),
  { ...growth(pingyao, 2022, 6), status: "target", bound: "ge" },
])[0]!;

const optionsFor = (series: Series, width: number, lang: "zh" | "en"): ChartOptions => ({
  lang,
  width,
  magnitude: chooseMagnitude(
    series.rows.map(({ main }) => main.base_value),
    series.base_unit,
    lang,
  ),
  label: "chart",
  place: null,
  open: null,
  hrefOf: ({ id }) => `?m=${id}`,
});

describe("Drawings", () => {
  test("Ranked rows with every kind of mark, wide and in Chinese", () => {
    expectDrawing(rankedChart(everyMark, optionsFor(everyMark, 800, "zh")), "ranked-800-zh");
  });

  test("Ranked rows with every kind of mark, on a phone and in English", () => {
    expectDrawing(rankedChart(everyMark, optionsFor(everyMark, 358, "en")), "ranked-358-en");
  });

  test("Years with a gap", () => {
    expectDrawing(timelineChart(withGap, optionsFor(withGap, 800, "zh")), "timeline-800-zh");
  });
});

describe("Marks", () => {
  const chart = rankedChart(everyMark, optionsFor(everyMark, 800, "en"));
  const named = (part: string): Element => {
    const mark = [...chart.querySelectorAll("a.mark")].find((one) => one.getAttribute("aria-label")?.includes(part));
    if (!mark) throw new Error(`no mark named ${part}`);
    return mark;
  };

  test("Each observation that is drawn is a link with a name that says place, year, status, value and bound", () => {
    expect(named("≥ 1,500").getAttribute("aria-label")).toBe(
      "Dai County 2023 target ≥ 1,500 people, at least; open the passage",
    );
    expect(named("≥ 1,500").getAttribute("href")).toBe("?m=doc_140923:10");
  });

  test("An actual is solid, a target outlined, about has a halo, a part of the place is hatched", () => {
    const fill = (part: string): string => named(part).querySelector("circle:not(.halo)")?.getAttribute("fill") ?? "";
    expect(fill("12,000")).toContain("--mark");
    expect(fill("≥ 1,500")).toContain("--paper");
    expect(named("12,000").querySelector(".halo")).not.toBeNull();
    expect(fill("新城小学")).toBe("url(#zb-hatch)");
  });

  test("Bounds are arrows: at least towards more, at most towards less", () => {
    expect(named("≥ 1,500").querySelector(".arrow")?.getAttribute("transform")).toBe("rotate(0)");
    expect(named("≤ 900").querySelector(".arrow")?.getAttribute("transform")).toBe("rotate(180)");
  });

  test("A range is one bar, a from–to two marks joined by a line", () => {
    expect(named("7,000–8,000 people").querySelectorAll("rect.range")).toHaveLength(1);
    expect(named("1,000 → 3,000 people").querySelectorAll(".joint")).toHaveLength(1);
    expect(named("2023 baseline 1,000")).toBeDefined();
  });

  test("No two marks of one chart stand in the same row", () => {
    const tops = [...chart.querySelectorAll("a.mark rect.hit[x='0']")].map((box) => box.getAttribute("y"));
    expect(new Set(tops).size).toBe(tops.length);
  });
});

test("A line breaks where a year is missing and never runs to a target", () => {
  const chart = timelineChart(withGap, optionsFor(withGap, 800, "zh"));
  const lines = [...chart.querySelectorAll("path[d^='M']:not(.arrow)")].map((path) => path.getAttribute("d") ?? "");
  const own = lines.filter((d) => d.split("M").length === 3);
  expect(own.length).toBeGreaterThan(0);
  for (const d of own) expect(d.split("L")).toHaveLength(4);
});
