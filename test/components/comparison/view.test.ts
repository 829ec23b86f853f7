// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { readAddress } from "../../../src/components/address/address.js";
import { placeBanner } from "../../../src/components/comparison/controls.js";
import { figure } from "../../../src/components/comparison/figure.js";
import type { Figure } from "../../../src/components/comparison/figure.js";
import type { SiteCoverage, SiteIndex } from "../../../src/tables/site.types.js";
import { loadWhole } from "../../../src/components/comparison/load.js";
import { silenceIn, silencesOf } from "../../../src/charts/around/silence.js";
import { seriesOf } from "../../../src/charts/data/series.js";
import { compareView } from "../../../src/components/comparison/view.js";
import type { ChartView, CompareView } from "../../../src/components/comparison/view.js";
import { daixian, indexOf, observe, panjin, pingyao, sourceOf } from "../../charts/sample.js";

const growth = { measure: "growth", base_unit: "%", start: 40 } as const;
const observations = [
  observe(daixian, "1500人", { base_value: 1500, status: "target", year: 2023 }),
  observe(pingyao, "1.2万人", { base_value: 12_000 }),
  observe(pingyao, "5000人", { base_value: 5000, status: "target", year: 2022, start: 90 }),
  observe(pingyao, "8%", { base_value: 8, ...growth }),
  observe(panjin, "90%", { base_value: 90, indicator: "kindergarten", measure: "share", base_unit: "%" }),
];
const index = indexOf(observations, { unshared: [panjin] });
const source = sourceOf(observations, index);
const viewOf = async (query: string, lang: "zh" | "en" = "zh"): Promise<CompareView> => {
  const address = readAddress(query);
  return compareView(await loadWhole(index, source, address), address, lang);
};
const chartOf = async (query: string): Promise<ChartView> => {
  const { chart } = await viewOf(query);
  if (!chart) throw new Error(`no chart for ${query}`);
  return chart;
};
const figureIn = (view: CompareView, index: SiteIndex): Figure =>
  figure(view.chart!, {
    view,
    index,
    coverage: null,
    hrefOf: ({ id }) => `?m=${id}`,
    hrefOfPlace: (place) => `?place=${place.place_id}`,
  });
const figureOf = async (query: string, lang: "zh" | "en" = "zh"): Promise<HTMLElement> => {
  const view = await viewOf(query, lang);
  return figureIn(view, index).element;
};

describe("What is shown for an address", () => {
  test("Without one, the indicator that most places state", async () => {
    expect((await chartOf("?")).indicator.id).toBe("skill_training");
  });

  test("A place opens on an indicator of its own", async () => {
    expect((await chartOf("?place=211100")).indicator.id).toBe("kindergarten");
    expect((await viewOf("?place=211100")).placeIndicators.map(({ id }) => id)).toEqual(["kindergarten"]);
  });

  test("A link to a number alone finds its indicator and its measure", async () => {
    const chart = await chartOf("?m=doc_140728:40");
    expect([chart.indicator.id, chart.series.key]).toEqual(["skill_training", "growth"]);
  });

  test("A link to a number of another indicator than the chosen one finds it in its report", async () => {
    const view = await viewOf("?indicator=kindergarten&m=doc_140728:90");
    expect(view.open).toMatchObject({ id: "doc_140728:90", text: "5000人", place_name: "平遥县", delivered: 2022 });
  });

  test("A number that is gone is told from none", async () => {
    expect((await viewOf("?m=doc_140728:999")).open).toBe("gone");
    expect((await viewOf("?")).open).toBeNull();
  });

  test("A year keeps only its rows, an unknown year all", async () => {
    expect((await chartOf("?year=2022")).shown.rows).toHaveLength(1);
    expect((await chartOf("?year=1999")).shown.rows).toHaveLength(3);
  });

  test("Years, status and places narrow what is drawn; what cannot be leaves it alone", async () => {
    const shown = async (query: string): Promise<string[]> =>
      (await chartOf(query)).shown.rows.map(({ main }) => main.text);
    expect(await shown("?status=target")).toEqual(["1500人", "5000人"]);
    expect(await shown("?year=2022-2023")).toEqual(["1500人", "5000人"]);
    expect(await shown("?places=140728")).toEqual(["1.2万人", "5000人"]);
    expect(await shown("?places=140728&status=target&year=2022")).toEqual(["5000人"]);
    expect(await shown("?status=promised&year=soon")).toHaveLength(3);
  });

  test("Targets that are drawn with what came of them are not without it", async () => {
    const { view, choice, shown } = await chartOf("?view=promise&status=target");
    expect([view, choice.status, shown.rows.length]).toEqual(["promise", null, 3]);
  });

  test("Further indicators have charts of their own; unknown ones none", async () => {
    const view = await viewOf("?indicator=skill_training&with=kindergarten,nonsense");
    expect(view.others.map(({ indicator }) => indicator.id)).toEqual(["kindergarten"]);
    expect(view.chart?.input.other?.name).toBe("指标kindergarten（%）");
  });

  test("Amounts are shown per head of the same place and year, or against a year", async () => {
    const own = [
      observe(pingyao, "1.2万人", { base_value: 12_000 }),
      observe(pingyao, "48万人", { indicator: "population", base_value: 480_000, start: 60 }),
      observe(daixian, "900人", { base_value: 900 }),
    ];
    const both = indexOf(own);
    const chart = async (query: string): Promise<ChartView> => {
      const address = readAddress(`?indicator=skill_training&${query}`);
      const view = compareView(await loadWhole(both, sourceOf(own, both), address), address, "zh");
      return view.chart!;
    };
    const heads = await chart("basis=head");
    expect(heads.shown.rows.map(({ main }) => [main.base_value, main.base_unit])).toEqual([[0.025, "人/人"]]);
    expect(heads.left).toEqual([{ kind: "no-population", n: 1 }]);
    expect((await chart("basis=2021")).shown.rows.map(({ main }) => main.base_value)).toEqual([100, 100]);
    expect((await chart("basis=1999")).shown.base_unit).toBe("人");
  });

  test("A unit is taken where the indicator has it", async () => {
    expect((await chartOf("?unit=人:10000")).magnitude).toEqual({ factor: 10_000, word: "万" });
    expect((await chartOf("?unit=CNY:10000")).magnitude.factor).toBe(1);
  });

  test("Without any observation there is no chart", async () => {
    const empty = indexOf([], { places: [] });
    const loaded = await loadWhole(empty, sourceOf([], empty), readAddress("?"));
    expect(compareView(loaded, readAddress("?"), "zh").chart).toBeNull();
  });
});

test("Mu and hectares share an axis, and the chart says what was converted", async () => {
  const area = { indicator: "afforestation", base_unit: "亩" };
  const own = [
    observe(daixian, "2公顷", { ...area, base_value: 2, base_unit: "ha" }),
    observe(pingyao, "45亩", { ...area, base_value: 45 }),
  ];
  const areas = indexOf(own);
  areas.indicators[0]!.base_unit = "亩";
  const view = compareView(await loadWhole(areas, sourceOf(own, areas), readAddress("?")), readAddress("?"), "zh");
  expect(view.chart?.shown.rows.map(({ main }) => [main.base_value, main.base_unit])).toEqual([
    [30, "亩"],
    [45, "亩"],
  ]);
  const box = figureIn(view, areas);
  expect(box.element.textContent).toContain("以公顷计的数字已换算为亩");
});

describe("Silence", () => {
  const silences = async (query: string, coverage: SiteCoverage | null = null) => {
    const chart = await chartOf(query);
    return silencesOf(chart, coverage, chart.indicator.id).map(({ place, reason }) => [place.place_name, reason]);
  };

  test("A place that does not state the indicator is not mentioned, not zero", async () => {
    expect(await silences("?")).toEqual([["盘锦市", { kind: "absent" }]]);
  });

  test("With the coverage, what is named without a number is told from what is not mentioned", async () => {
    const coverage = (state: string): SiteCoverage => ({
      documents: [{ doc: "doc_211100", place_id: "211100", delivered: 2024 }],
      indicators: ["skill_training"],
      states: [state],
    });
    expect(await silences("?", coverage("n"))).toEqual([["盘锦市", { kind: "named" }]]);
    expect(await silences("?", coverage("x"))).toEqual([["盘锦市", { kind: "excluded" }]]);
    expect(await silences("?", coverage("."))).toEqual([["盘锦市", { kind: "absent" }]]);
  });

  test("A year without a number has a reason of its own", () => {
    const coverage: SiteCoverage = {
      documents: [
        { doc: "a", place_id: "140923", delivered: 2022 },
        { doc: "b", place_id: "140728", delivered: 2022 },
      ],
      indicators: ["skill_training"],
      states: ["1", "n"],
    };
    const others = seriesOf([observe(daixian, "3%", { ...growth, base_value: 3, year: 2020 })]);
    const why = silenceIn(coverage, "skill_training", others);
    expect([2020, 2021, 2022, 2019].map((year) => why("140923", year))).toEqual(["incomparable", "absent", "absent", "no-report"]); // prettier-ignore
    expect([2021, 2023].map((year) => why("140728", year))).toEqual(["named", "no-report"]);
  });

  test("A place that is not compared is not silent", async () => {
    expect(await silences("?places=140923")).toEqual([]);
  });

  test("A place that states it by another measure only is told apart", async () => {
    expect(await silences("?measure=growth")).toEqual([
      ["代县", { kind: "other-measure", measures: ["level"] }],
      ["盘锦市", { kind: "absent" }],
    ]);
  });

  test("So is a place that states it for another year only", async () => {
    expect(await silences("?year=2023")).toContainEqual(["平遥县", { kind: "other-year", years: [2021, 2022] }]);
  });
});

describe("The words of a figure", () => {
  test("Title, measure with its unit, and years by status", async () => {
    const box = await figureOf("?indicator=skill_training&measure=level");
    expect(box.querySelector("h2")?.textContent).toBe("指标skill_training：平遥县和代县");
    expect([...box.querySelectorAll(".subtitle .part")].map((part) => part.textContent)).toEqual([
      "数量（人）",
      "实际：2021年",
      "目标：2022—2023年",
    ]);
  });

  test("A place whose extent changed between the years is said to have changed", async () => {
    const changed = { ...index, places: index.places.map((place) => ({ ...place, changed: [2022] })) };
    const text = (view: CompareView): string | null => figureIn(view, changed).element.textContent;
    expect(text(await viewOf("?indicator=skill_training"))).toContain("平遥县（2022年）改过名称或调整过区划");
    expect(text(await viewOf("?indicator=skill_training&year=2022"))).not.toContain("改过名称");
  });

  test("A place that shares no indicator is said to stand alone", async () => {
    expect((await figureOf("?place=211100", "en")).textContent).toContain(
      "Panjin shares no indicator with the other places",
    );
    const banner = placeBanner(await viewOf("?place=211100"), index);
    expect(banner?.textContent).toContain("没有一项与其他地方相同");
  });

  test("The same place is so marked on the charts of the others", async () => {
    expect((await figureOf("?", "en")).querySelector(".silence")?.textContent).toContain(
      "not mentioned in its report; shares no indicator with the others",
    );
  });

  test("The source names each report that is shown, and the data they come from", async () => {
    const source = (await figureOf("?", "en")).querySelector(".source");
    expect(source?.textContent).toContain("Dai County, work report of 2023 and Pingyao County, work report of 2022");
    expect(source?.textContent).toContain("0123456789ab");
  });
});
