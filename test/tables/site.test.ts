import { describe, expect, test } from "vitest";
import { describeProblem } from "../../src/tables/problem.js";
import { siteIndex, siteObservations, siteReport } from "../../src/tables/site.js";
import { excluded, observed, reportOf } from "./reports.js";

const text = "生产总值增长8%。造林1亩。";
const growth = observed(text, "8%", { indicator: "gdp", measure: "growth", unit: "%", base_unit: "%" });
const trees = observed(text, "1亩", { indicator: "afforestation" });
const reports = [
  reportOf({ doc: "a", text, mentions: [growth, trees] }),
  reportOf({ doc: "b", text, place: "山西省晋中市祁县", code: "140727", mentions: [trees] }),
  reportOf({
    doc: "c",
    text,
    place: null,
    code: null,
    mentions: [observed(text, "1亩"), excluded(text, "8%", "name")],
  }),
];
const named = (id: string, zh: string) => ({
  id,
  topic: "economy",
  zh,
  en: zh,
  base_unit: "亩",
  direction: "up" as const,
  nature: "flow" as const,
  definition_zh: "",
  definition_en: "",
  aliases: [],
});
const index = siteIndex({
  reports,
  indicators: [named("cpi", "物价"), named("gdp", "生产总值"), named("afforestation", "造林")],
  problems: [describeProblem("unsupported", { file: "d.pdf", value: { zh: "PDF 文件", en: "a PDF file" } })],
  build: { version: "0.1.0", digest: "0" },
});

describe("The index of the site", () => {
  test("lists the indicators that occur, in the order of their table, with the places that state them", () => {
    expect(index.indicators.map(({ id, place_ids, observations }) => [id, place_ids, observations])).toEqual([
      ["gdp", ["140728"], 1],
      ["afforestation", ["140728", "140727"], 2],
    ]);
  });

  test("lists the documents and the places that share nothing", () => {
    expect(index.documents.map(({ doc }) => doc)).toEqual(["a", "b", "c"]);
    expect(index.unshared).toEqual([
      { place_id: "doc:c", place_name: null, place_name_en: null, place: null, place_code: null },
    ]);
  });

  test("words every problem in both languages", () => {
    expect(index.problems).toMatchObject([
      { file: "d.pdf", reason: { zh: "文件类型：PDF 文件，不是纯文本", en: "this is a PDF file, not plain text" } },
    ]);
  });
});

test("The observations of the site are those that name an indicator, each with place, year of report and passage", () => {
  const rows = siteObservations(reports);
  expect(rows.map(({ id, place_name, indicator }) => [id, place_name, indicator])).toEqual([
    [`a:${growth.start}`, "平遥县", "gdp"],
    [`a:${trees.start}`, "平遥县", "afforestation"],
    [`b:${trees.start}`, "祁县", "afforestation"],
  ]);
  expect(rows[0]).toMatchObject({ delivered: 2022, passage: { text: "生产总值增长8%。", from: 6, to: 8 } });
});

test("A report of the site has its text and all of its mentions", () => {
  const report = siteReport(reportOf({ doc: "c", text, mentions: [trees, excluded(text, "8%", "name")] }));
  expect(report.text).toBe(text);
  expect(report.mentions.map(({ kind }) => kind)).toEqual(["observation", "exclusion"]);
  expect(report.document.doc).toBe("c");
});

test("What the site is handed survives the way through JSON", () => {
  expect(JSON.parse(JSON.stringify(index))).toEqual(index);
});
