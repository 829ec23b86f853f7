// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from "vitest";
import { aliasWords, labelsOf } from "../../../../src/components/pages/indicator/labels.js";
import { indicatorPage } from "../../../../src/components/pages/indicator/page.js";
import { reportingOf } from "../../../../src/components/pages/indicator/reporting.js";
import { appAt, settle } from "../../app.js";
import { daixian, indexOf, observe, panjin, pingyao, sourceOf } from "../../../charts/sample.js";

const rows = [
  observe(daixian, "1500人", { base_value: 1500, year: 2022, label: "技能培训" }),
  observe(pingyao, "1.2万人", { base_value: 12_000, label: "技能培训" }),
  observe(pingyao, "8%", { base_value: 8, measure: "growth", base_unit: "%", start: 90, label: "培训" }),
];
const index = indexOf(rows);
const coverage = {
  documents: [daixian, pingyao, panjin].map(({ code, delivered }) => ({
    doc: `doc_${code}`,
    place_id: code,
    delivered,
  })),
  indicators: ["skill_training"],
  states: ["1", "2", "n"],
};
const source = { ...sourceOf(rows, index), fetchCoverage: () => Promise.resolve(coverage) };

beforeEach(() => document.body.replaceChildren());

const open = async (query: string) => {
  const app = appAt(query);
  document.body.append(indicatorPage({ index, source }, app));
  await settle();
  return app;
};
const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((one) => (one.textContent ?? "").replace(/\s+/g, " ").trim());

describe("The page of an indicator", () => {
  test("names it in both languages, with the words that the reports use", async () => {
    const app = await open("?indicator=skill_training");
    expect(app.title()).toBe("Indicator skill_training · Indicators");
    expect(texts("h1 small")).toEqual(["指标skill_training"]);
    expect(texts(".labels .words a")).toEqual(["技能培训 2 times; open an example", "培训 1 times; open an example"]);
  });

  test("tells who reports it from who only mentions it", async () => {
    await open("?indicator=skill_training");
    expect(texts(".reporting summary")).toEqual(["Stated 2 places", "mentioned without a number 1 place"]);
    expect(texts(".reporting details:last-of-type li")).toEqual(["Panjin"]);
  });

  test("lists the observations of one measure, sorted as the address says", async () => {
    await open("?indicator=skill_training&sort=value.asc");
    expect(texts(".indicator-rows td.written")).toEqual(["1500人", "1.2万人"]);
    await open("?indicator=skill_training&measure=growth");
    expect(texts(".indicator-rows:last-of-type td.written").at(-1)).toBe("8%");
  });

  test("opens the passage of a row", async () => {
    await open("?indicator=skill_training");
    document.querySelector<HTMLElement>(".indicator-rows td.written a")?.click();
    await settle();
    expect(document.querySelector("dialog[open] mark")).not.toBeNull();
  });

  test("that no report states says so above the list of all", async () => {
    await open("?indicator=nothing");
    expect(texts("[role=alert]")).toHaveLength(1);
    expect(texts(".groups a")).toEqual(["Indicator skill_training"]);
  });
});

test("Wordings come by use, each with its surest number as the example", () => {
  const own = [
    observe(daixian, "1", { label: "甲", confidence: 0.5, start: 1 }),
    observe(daixian, "2", { label: "乙", start: 2 }),
    observe(pingyao, "3", { label: "甲", confidence: 0.9, start: 3 }),
  ];
  expect(labelsOf(own).map(({ label, n, documents, example }) => [label, n, documents, example.text])).toEqual([
    ["甲", 2, 2, "3"],
    ["乙", 1, 1, "2"],
  ]);
});

test.each([
  ["税收", ["税收"]],
  ["{第|}一产{业|}", ["第一产业", "第一产", "一产业", "一产"]],
  ["{", ["{"]],
])("The alias %s is written out", (alias, words) => {
  expect(aliasWords(alias)).toEqual(words);
});

test("A place is counted by the best that any of its reports says", () => {
  const two = {
    ...coverage,
    documents: [...coverage.documents, { doc: "doc_other", place_id: panjin.code, delivered: 2025 }],
    states: ["1", "2", ".", "x"],
  };
  const found = reportingOf("skill_training", { index, coverage: two, rows });
  expect(found.map(({ state, reports }) => [state, reports])).toEqual([
    ["value", 1],
    ["value", 1],
    ["excluded", 1],
  ]);
});
