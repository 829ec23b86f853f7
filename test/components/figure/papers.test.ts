// @vitest-environment jsdom
import { csvParse } from "d3";
import { describe, expect, test } from "vitest";
import { compareView } from "../../../src/components/comparison/view.js";
import { figureParts } from "../../../src/components/figure/figure-parts.js";
import { readAddress } from "../../../src/components/address/address.js";
import { describeFigure } from "../../../src/components/figure/caption.js";
import { citeData, citeReports, toBibtex, toCsl, type CitedReport } from "../../../src/components/figure/citations.js";
import { drawnSeries, proofRows } from "../../../src/components/figure/drawn.js";
import { figureInLatex } from "../../../src/components/figure/include.js";
import { escapeLatex } from "../../../src/components/figure/latex.js";
import { layoutWidths, printSize, readLength } from "../../../src/components/figure/print-size.js";
import { quotesInLatex, quotesInMarkdown } from "../../../src/components/figure/quotes.js";
import { makeStandalone } from "../../../src/components/figure/standalone.js";
import {
  escapeMarkdown,
  figureTable,
  rowsInCsv,
  tableInLatex,
  tableInMarkdown,
} from "../../../src/components/figure/table.js";
import { svg } from "../../../src/charts/dom.js";
import type { DataSource } from "../../../src/components/data/source.js";
import type { Lang } from "../../../src/charts/i18n/lang.js";
import type { SiteObservation } from "../../../src/tables/site.types.js";
import { daixian, indexOf, observe, panjin, pingyao } from "../../charts/sample.js";

const observations: SiteObservation[] = [
  observe(daixian, "1500人", { base_value: 1500, status: "target", year: 2023, bound: "ge" }),
  observe(pingyao, "1.2万人", { base_value: 12_000, bound: "approx" }),
  observe(pingyao, "5000人", { base_value: 5000, status: "target", year: 2022, start: 60 }),
  observe(panjin, "7000", { base_value: 7000, year: 2022, start: 200, end: 204, bound: "ge" }),
  observe(panjin, "8000人", { base_value: 8000, year: 2022, start: 205, end: 210, bound: "le" }),
];
const index = indexOf(observations);
const text = `${"前文。".repeat(2)}全年培训1500人。${"补足。".repeat(200)}`;
const source = { fetchReport: () => Promise.resolve({ text }) } as unknown as Pick<DataSource, "fetchReport">;

const make = (lang: Lang, query = "?indicator=skill_training&view=ranked") => {
  const [indicator] = index.indicators;
  const loaded = [{ indicator: indicator!, observations }];
  const data = {
    index,
    loaded,
    extent: "whole" as const,
    population: [],
    coverage: null,
    placeIndicators: [],
    open: null,
  };
  const view = compareView(data, readAddress(query), lang);
  const chart = view.chart!;
  const parts = figureParts(chart, { view, index, width: 434 });
  const series = drawnSeries(parts.drawing, chart, view);
  const words = describeFigure({ lang, title: parts.title, subtitle: parts.subtitle, view: chart.view, series });
  return { parts, series, words, table: figureTable(series, { lang, title: parts.title, notes: [] }) };
};

/** Numbers as they are written, without the signs around them. */
const numbersOf = (words: string): string[] => words.match(/\d+(?:[.,]\d+)*/g) ?? [];

describe("Caption and description", () => {
  test.each(["zh", "en"] as const)("have no number that is neither in the table nor counts it (%s)", (lang) => {
    const { words, table, parts } = make(lang);
    const known = new Set(numbersOf([parts.title, parts.subtitle, ...table.rows.flat()].join(" ")));
    const counted = new Set([String(observations.length), "3"]);
    for (const said of [words.caption, words.alt]) {
      expect(numbersOf(said).length).toBeGreaterThan(4);
      expect(numbersOf(said).filter((number) => !known.has(number) && !counted.has(number))).toEqual([]);
    }
  });

  test("name the greatest and the least of each kind", () => {
    expect(make("zh").words.caption).toContain(
      "目标值中，最大的是5000人（平遥县，2022年），最小的是≥ 1500人（代县，2023年）。",
    );
    expect(make("en").words.caption).toContain("Numbers shown: 5, from 3 government work reports.");
  });
});

describe("The rows of a figure", () => {
  test("are those that it draws, and no more", () => {
    const { series } = make("zh", "?indicator=skill_training&view=ranked&limit=1");
    expect(series.flatMap(({ rows }) => rows)).toHaveLength(1);
  });

  test("carry the sentences they stand in, in which the number is found by its offsets", async () => {
    const [row] = await proofRows(
      make("zh").series.map((one) => ({ ...one, rows: one.rows.filter(({ main }) => main.doc === "doc_140923") })),
      source,
    );
    expect(row?.quote.text.slice(row.start - row.quote.start, row.end - row.quote.start)).toBe(text.slice(10, 15));
  });

  test("are one line each in CSV", async () => {
    const rows = await proofRows(make("zh").series, source);
    const read = csvParse(rowsInCsv(rows));
    expect(read.map(({ base_value }) => Number(base_value)).sort()).toEqual(
      observations.map((one) => one.base_value).sort(),
    );
    expect(read.columns).toContain("quote");
  });
});

describe("The table", () => {
  test("has a row for each statement, a range in one, and explains its signs", () => {
    const { table } = make("zh");
    expect(table.rows).toHaveLength(4);
    expect(table.rows.find(([place]) => place === "盘锦市")?.slice(3, 5)).toEqual(["7000—8000人", "7000 … 8000人"]);
    expect(table.notes).toEqual(["≥：报告只给出下限。", "≈：报告称为约数。", "目标：报告承诺达到的值。"]);
  });

  test("is of booktabs in LaTeX, and of bars in Markdown", () => {
    const { table } = make("en");
    expect(tableInLatex(table, "x")).toContain("\\toprule");
    expect(tableInLatex(table, "x")).toContain("$\\geq$ 1,500 people");
    expect(
      tableInMarkdown(table)
        .split("\n")
        .filter((line) => line.startsWith("|")),
    ).toHaveLength(6);
  });
});

describe("Text for LaTeX and Markdown", () => {
  test.each([
    ["5% & 3_a #1 {b} $", "5\\% \\& 3\\_a \\#1 \\{b\\} \\$"],
    ["a\\b^c~d", "a\\textbackslash{}b\\textasciicircum{}c\\textasciitilde{}d"],
    ["≥ 3 ≈ 4 − 5 → 6", "$\\geq$ 3 $\\approx$ 4 $-$ 5 $\\rightarrow$ 6"],
    ["造林\n绿化", "造林 绿化"],
  ])("%j becomes %j", (from, to) => expect(escapeLatex(from)).toBe(to));

  test("escapes what Markdown would read", () => {
    expect(escapeMarkdown("a|b *c* [d] <e>")).toBe("a\\|b \\*c\\* \\[d\\] \\<e\\>");
  });
});

describe("References", () => {
  const report = (doc: string, fields: Partial<CitedReport> = {}): CitedReport => {
    return { doc, place_id: pingyao.code, delivered: 2022, title: null, source: null, note: null, ...fields };
  };
  const places = index.places.map((place) => ({
    ...place,
    pinyin: place.place_id === pingyao.code ? "ping yao xian" : "",
  }));

  test("have keys of place and year, unique, and of letters and digits alone", () => {
    const cited = citeReports(
      [report("a"), report("b"), report("代县_1", { place_id: "nowhere", delivered: null })],
      places,
    );
    expect([...cited.values()].map(({ key }) => key)).toEqual(["pingyaoxian2022", "pingyaoxian2022b", "report1"]);
  });

  test("say who wrote what, when and where, escaped", () => {
    const cited = citeReports([report("a", { source: "https://www.example.gov.cn/a_b?c=1", note: "节选" })], places);
    const bibtex = toBibtex([...cited.values()]);
    expect(bibtex).toContain("author = {{平遥县人民政府}}");
    expect(bibtex).toContain("title = {{平遥县2022年政府工作报告}}");
    expect(bibtex).toContain("note = {Pingyao County, government work report of 2022; excerpt}");
    expect(bibtex).toContain("url = {https://www.example.gov.cn/a_b?c=1}");
    expect(JSON.parse(toCsl([...cited.values()]))).toEqual([
      expect.objectContaining({ id: "pingyaoxian2022", type: "report", issued: { "date-parts": [[2022]] } }),
    ]);
  });

  test("name the data set by its digest", () => {
    const data = citeData(index.build, { documents: 5 });
    expect(data.key).toBe("zhibiao-0123456789ab");
    expect(JSON.parse(toCsl([data]))).toEqual([expect.objectContaining({ type: "dataset" })]);
  });

  test("lead from the quoted passages to the reports, with heading, offsets and how the number was read", async () => {
    const { series, parts } = make("en");
    const rows = await proofRows(series, source);
    const documents = [daixian, pingyao, panjin].map(({ code }) => report(`doc_${code}`, { place_id: code }));
    const citations = citeReports(documents, places);
    const quoted = { lang: "en", title: parts.title, rows, indicators: index.indicators, citations } as const;
    expect(quotesInMarkdown(quoted)).toContain("[@pingyaoxian2022]");
    expect(quotesInMarkdown(quoted)).toMatch(/characters 60–65; Read as: .*target, 2022, 5,000 people/);
    expect(quotesInLatex(quoted, "x")).toContain("\\ref{fig:x}");
    const included = { name: "x", title: "50% [a]", caption: "c", alt: "a", keys: ["k"], width: 85 };
    expect(figureInLatex(included)).toContain("\\caption[{50\\% [a]}]{c \\cite{k}}");
  });
});

describe("Sizes in print", () => {
  test.each([
    ["85mm", 85],
    ["8.5 cm", 85],
    ["3.35in", 85.09],
    ["240pt", 84.667],
    ["85", 85],
    ["wide", null],
    ["-3mm", null],
    ["85em", null],
  ])("%j is %j millimetres", (written, mm) => expect(readLength(written)).toBe(mm));

  test("give words of 7.5 points, and no word less than 6", () => {
    const widths = layoutWidths(85);
    const points = (pixels: number, width: number): number => (pixels / width) * (85 / 25.4) * 72;
    expect(points(13.5, widths[0]!)).toBeCloseTo(7.5, 1);
    for (const width of widths) expect(points(12, width)).toBeGreaterThan(5.99);
    expect(printSize({ width: 434, height: 217 }, 85)).toMatchObject({ width: 85, height: 42.5 });
  });
});

test("A figure that leaves the page has nothing of the page and nothing transparent", () => {
  const figure = svg`<svg fill="#000000"><style>p {}</style><g class="mark" aria-label="open"><rect class="hit" fill="transparent" /><circle fill="#000000" fill-opacity="0.2" /></g>
    <g fill-opacity="0.5"><path stroke="#ff0000" stroke-opacity="0.5" /></g></svg>`;
  const text = makeStandalone(figure, "#ffffff").outerHTML;
  expect(text).not.toMatch(/opacity|transparent|class=|aria-|style|hit/);
  expect(figure.querySelector("circle")?.getAttribute("fill")).toBe("#cccccc");
  expect(figure.querySelector("path")?.getAttribute("stroke")).toBe("#ff8080");
  expect(figure.querySelector("path")?.getAttribute("fill")).toBe("#808080");
});
