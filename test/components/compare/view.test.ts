// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { readAddress } from "../../../src/components/address/address.js";
import { placeBanner } from "../../../src/components/compare/controls.js";
import { figure } from "../../../src/components/compare/figure.js";
import { silencesOf } from "../../../src/components/compare/silence.js";
import { compareView } from "../../../src/components/compare/view.js";
import type { ChartView, CompareData, CompareView } from "../../../src/components/compare/view.js";
import { daixian, indexOf, observe, panjin, pingyao } from "../sample.js";

const growth = { measure: "growth", base_unit: "%", start: 40 } as const;
const observations = [
  observe(daixian, "1500人", { base_value: 1500, status: "target", year: 2023 }),
  observe(pingyao, "1.2万人", { base_value: 12_000 }),
  observe(pingyao, "5000人", { base_value: 5000, status: "target", year: 2022, start: 90 }),
  observe(pingyao, "8%", { base_value: 8, ...growth }),
  observe(panjin, "90%", { base_value: 90, indicator: "kindergarten", measure: "share", base_unit: "%" }),
];
const data: CompareData = { index: indexOf(observations, { unshared: [panjin] }), observations };
const viewOf = (query: string, lang: "zh" | "en" = "zh"): CompareView => compareView(data, readAddress(query), lang);
const chartOf = (query: string): ChartView => {
  const { chart } = viewOf(query);
  if (!chart) throw new Error(`no chart for ${query}`);
  return chart;
};
const figureOf = (query: string, lang: "zh" | "en" = "zh"): HTMLElement => {
  const view = viewOf(query, lang);
  return figure(chartOf(query), data.index, {
    view,
    hrefOf: ({ id }) => `?m=${id}`,
    hrefOfPlace: (place) => `?place=${place.place_id}`,
  });
};

describe("What is shown for an address", () => {
  test("Without one, the indicator that most places state", () => {
    expect(chartOf("?").indicator.id).toBe("skill_training");
  });

  test("A place opens on an indicator of its own", () => {
    expect(chartOf("?place=211100").indicator.id).toBe("kindergarten");
    expect(viewOf("?place=211100").placeIndicators.map(({ id }) => id)).toEqual(["kindergarten"]);
  });

  test("A link to a number alone finds its indicator and its measure", () => {
    const chart = chartOf("?m=doc_140728:40");
    expect([chart.indicator.id, chart.series.key]).toEqual(["skill_training", "growth"]);
  });

  test("A number that is gone is told from none", () => {
    expect(viewOf("?m=doc_140728:999").open).toBe("gone");
    expect(viewOf("?").open).toBeNull();
  });

  test("A year keeps only its rows, an unknown year all", () => {
    expect(chartOf("?year=2022").shown.rows).toHaveLength(1);
    expect(chartOf("?year=1999").shown.rows).toHaveLength(3);
  });

  test("Without any observation there is no chart", () => {
    const empty = { index: indexOf([], { places: [] }), observations: [] };
    expect(compareView(empty, readAddress("?"), "zh").chart).toBeNull();
  });
});

test("Mu and hectares share an axis, and the chart says what was converted", () => {
  const area = { indicator: "afforestation", base_unit: "亩" };
  const own = [
    observe(daixian, "2公顷", { ...area, base_value: 2, base_unit: "ha" }),
    observe(pingyao, "45亩", { ...area, base_value: 45 }),
  ];
  const index = indexOf(own);
  index.indicators[0]!.base_unit = "亩";
  const view = compareView({ index, observations: own }, readAddress("?"), "zh");
  expect(view.chart?.shown.rows.map(({ main }) => [main.base_value, main.base_unit])).toEqual([
    [45, "亩"],
    [30, "亩"],
  ]);
  const box = figure(view.chart!, index, { view, hrefOf: () => "?", hrefOfPlace: () => "?" });
  expect(box.textContent).toContain("以公顷计的数字已换算为亩");
});

describe("Silence", () => {
  const silences = (query: string) => {
    const chart = chartOf(query);
    return silencesOf(data.index, chart.all, chart).map(({ place, reason }) => [place.place_name, reason]);
  };

  test("A place that does not state the indicator is not mentioned, not zero", () => {
    expect(silences("?")).toEqual([["盘锦市", { kind: "not-mentioned" }]]);
  });

  test("A place that states it by another measure only is told apart", () => {
    expect(silences("?measure=growth")).toEqual([
      ["代县", { kind: "other-measure", measures: ["level"] }],
      ["盘锦市", { kind: "not-mentioned" }],
    ]);
  });

  test("So is a place that states it for another year only", () => {
    expect(silences("?year=2023")).toContainEqual(["平遥县", { kind: "other-year", years: [2021, 2022] }]);
  });
});

describe("The words of a figure", () => {
  test("Title, measure with its unit, and years by status", () => {
    const box = figureOf("?indicator=skill_training&measure=level");
    expect(box.querySelector("h2")?.textContent).toBe("指标skill_training：平遥县和代县");
    expect([...box.querySelectorAll(".subtitle .part")].map((part) => part.textContent)).toEqual([
      "数量（人）",
      "实际：2021年",
      "目标：2022—2023年",
    ]);
  });

  test("A place that shares no indicator is said to stand alone", () => {
    expect(figureOf("?place=211100", "en").textContent).toContain("Panjin shares no indicator with the other places");
    const banner = placeBanner(viewOf("?place=211100"), data.index);
    expect(banner?.textContent).toContain("没有一项与其他地方相同");
  });

  test("The same place is so marked on the charts of the others", () => {
    expect(figureOf("?", "en").querySelector(".silence")?.textContent).toContain(
      "not mentioned in its report; shares no indicator with the others",
    );
  });

  test("The source names each report that is shown, and the data they come from", () => {
    const source = figureOf("?", "en").querySelector(".source");
    expect(source?.textContent).toContain("Dai County, work report of 2023 and Pingyao County, work report of 2022");
    expect(source?.textContent).toContain("0123456789ab");
  });
});
