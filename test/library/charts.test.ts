import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, test } from "vitest";
import { createLexicon, extract, type Lexicon } from "../../src/engine/index.js";
import { collectReports, drawComparison, FigureError, type Comparison } from "../../src/library/charts.js";
import { readTables, type Tables } from "../../src/library/read.js";
import { describeReport } from "../../src/library/tables.js";

const texts = {
  "pingyao-2023": "2023年平遥县政府工作报告\n一、2022年工作回顾\n绿化造林1.2万亩。地区生产总值增长5.1%。",
  "pingyao-2024": "2024年平遥县政府工作报告\n一、2023年工作回顾\n绿化造林1.6万亩。",
  "lingshi-2024": "2024年灵石县政府工作报告\n一、2023年工作回顾\n绿化造林0.9万亩。新建学校2所。",
};

let tables: Tables;
let lexicon: Lexicon;
let comparison: Comparison;

beforeAll(async () => {
  tables = await readTables("data");
  lexicon = createLexicon(tables);
  const reports = Object.entries(texts).map(([doc, text]) =>
    describeReport({ doc, file: `${doc}.txt`, text }, extract({ doc, text }, lexicon), tables.divisions),
  );
  comparison = collectReports(reports, tables);
});

describe("Reports side by side", () => {
  test("have their places, each once, with the years of its reports", () => {
    expect(comparison.index.places).toMatchObject([
      {
        place_id: "140728",
        place_name: "平遥县",
        province: "山西省",
        documents: 2,
        years: [2023, 2024],
        latest: "pingyao-2024",
      },
      {
        place_id: "140729",
        place_name: "灵石县",
        province: "山西省",
        documents: 1,
        years: [2024],
        latest: "lingshi-2024",
      },
    ]);
  });

  test("have the indicators that they state, counted", () => {
    expect(comparison.index.indicators).toMatchObject([
      { id: "gdp", observations: 1, places: 1, documents: 1, first_year: 2022, last_year: 2022 },
      { id: "afforestation", observations: 3, places: 2, documents: 3, first_year: 2022, last_year: 2023 },
    ]);
    expect(comparison.index.counts).toMatchObject({ documents: 3, places: 2, harmonised: 4 });
    expect(comparison.index.unshared).toEqual([]);
  });

  test("have no number without an indicator", () => {
    expect(comparison.observations.map(({ id, base_value }) => [id.split(":")[0], base_value])).toEqual([
      ["pingyao-2023", 12_000],
      ["pingyao-2023", 5.1],
      ["pingyao-2024", 16_000],
      ["lingshi-2024", 9_000],
    ]);
  });
});

describe("A chart of a comparison", () => {
  const { window } = new JSDOM();

  test("shows every value with its place and names its reports", async () => {
    const chart = await drawComparison(comparison, "indicator=afforestation", { lang: "en", window });
    const words = chart.textContent ?? "";
    expect(chart.getAttribute("width")).toBe("720");
    for (const part of ["Pingyao", "Lingshi", "Source: "]) expect(words).toContain(part);
    const drawn = new Set([...chart.querySelectorAll("[data-id]")].map((mark) => mark.getAttribute("data-id")));
    const stated = comparison.observations.filter(({ indicator }) => indicator === "afforestation");
    expect(drawn).toEqual(new Set(stated.map(({ id }) => id)));
  });

  test("leaves no document among the globals", async () => {
    await drawComparison(comparison, "indicator=gdp", { window });
    expect("document" in globalThis).toBe(false);
  });

  test.each([
    ["indicator=no_such", "no_such"],
    ["indicator=afforestation&places=999999", "999999"],
    ["", "the query is empty"],
  ])("of %j is refused", async (query, message) => {
    const refused = drawComparison(comparison, query, { window });
    await expect(refused).rejects.toBeInstanceOf(FigureError);
    await expect(refused).rejects.toThrow(message);
  });
});
