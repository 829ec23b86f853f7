import { describe, expect, test } from "vitest";
import { extract } from "../../../src/engine/index.js";
import { choosePanelRows, panelRows } from "../../../src/tables/panel.js";
import { lexicon } from "../../engine/engine.js";
import { folderOf } from "../folder-of.js";
import { readers } from "./read-back.js";
import { stage } from "./stage.js";

interface Told {
  doc: string;
  /** Year in which the report was delivered. */
  delivered: number;
  review?: string;
  /** Years that the review is of, one where nothing else is said. */
  years?: string;
  plan?: string;
  place?: { place: string; place_code: string };
}

const county = { place: "山西省晋中市平遥县", place_code: "140728" };

/** Reports of these words, in this order, as the tables of a panel. */
async function panelOf(reports: readonly Told[]) {
  const sources = reports.map(
    ({ doc, delivered, review = "", years = `${delivered - 1}年`, plan = "", place = county }) => ({
      doc,
      file: `${doc}.txt`,
      text: `一、${years}工作回顾\n${review}\n二、${delivered}年工作安排\n${plan}\n`,
      catalog: { file: `${doc}.txt`, delivered, ...place },
    }),
  );
  const { dir, store } = await stage(folderOf({}), sources);
  await store.finish();
  await store.write("jsonl", { dir, headers: "en", bom: false });
  const tables = store.tables();
  await store.close();
  const read = async (name: string) => {
    const table = tables.find((each) => each.name === name)!;
    const rows = await readers.jsonl(dir, table);
    return rows.map((row) => Object.fromEntries(table.columns.map((column, i) => [column.name, row[i]])));
  };
  return { panel: await read("panel"), cells: await read("panel_cells") };
}

describe("The panel", () => {
  test("has a row a place and year, and a column an indicator, measure and status", async () => {
    const { panel } = await panelOf([
      { doc: "a", delivered: 2024, review: "地区生产总值完成132.2亿元,增长8.6%。", plan: "地区生产总值增长7%。" },
    ]);
    expect(panel).toEqual([
      { ...county, year: 2023, gdp_level: 13_220_000_000, gdp_growth: 8.6, gdp_growth_target: null },
      { ...county, year: 2024, gdp_level: null, gdp_growth: null, gdp_growth_target: 7 },
    ]);
  });

  test("takes the report nearest in time, whatever the order of the files, and lists what others say as a conflict", async () => {
    const { panel, cells } = await panelOf([
      { doc: "a-later", delivered: 2025, review: "2023年,地区生产总值增长8.1%。" },
      { doc: "b-review", delivered: 2024, review: "地区生产总值增长8.6%。" },
    ]);
    expect(panel).toMatchObject([{ year: 2023, gdp_growth: 8.6 }]);
    expect(cells).toMatchObject([
      { doc: "b-review", value: 8.6, chosen: true, conflict: true, undecided: false },
      { doc: "a-later", value: 8.1, chosen: false, conflict: true, undecided: false },
    ]);
  });

  test("leaves a cell empty where a report says two things of it, equally sure", async () => {
    const { panel, cells } = await panelOf([
      { doc: "a", delivered: 2024, review: "地区生产总值增长8.6%。\n地区生产总值增长5.1%。" },
    ]);
    expect(panel).toEqual([]);
    expect(cells).toMatchObject([
      { value: 8.6, chosen: false, conflict: true, undecided: true },
      { value: 5.1, chosen: false, conflict: true, undecided: true },
    ]);
  });

  test("takes what is rounded in two ways for the same", async () => {
    const { cells } = await panelOf([
      { doc: "a", delivered: 2024, review: "地区生产总值完成132.2亿元。\n地区生产总值完成132.18亿元。" },
    ]);
    expect(cells).toMatchObject([
      { chosen: true, conflict: false },
      { chosen: false, conflict: false },
    ]);
  });

  test("carries wording, span and confidence with each candidate", async () => {
    const { cells } = await panelOf([{ doc: "a", delivered: 2024, plan: "地区生产总值力争增长7%左右。" }]);
    expect(cells).toMatchObject([{ bound: "approx", wording: "力争;左右", period_start: null, period_end: null }]);
    expect(cells[0]!.confidence).toBeGreaterThan(0.5);
  });

  test("chooses as the panel of the command does", async () => {
    const reviews = [
      "地区生产总值增长8.6%。",
      "2022年,地区生产总值增长5%。\n地区生产总值增长8.64%。",
      "2022年,地区生产总值增长6.2%。",
    ];
    const reports = reviews.map((review, i) => ({ doc: `r${i}`, delivered: 2024 + (i % 2), review }));
    const { cells } = await panelOf(reports);
    const rows = reports.flatMap(({ doc, delivered, review }) => {
      const text = `一、${delivered - 1}年工作回顾\n${review}\n二、${delivered}年工作安排\n\n`;
      const catalog = { file: `${doc}.txt`, delivered, ...county };
      const { mentions } = extract({ doc, text, catalog }, lexicon);
      const observed = mentions.filter((mention) => mention.kind === "observation");
      return panelRows(observed, { indicator: "gdp", measure: "growth", status: "actual" }, delivered);
    });
    const inOrder = <T extends { doc: unknown; start: unknown }>(all: readonly T[]): T[] =>
      [...all].sort((a, b) => String(a.doc).localeCompare(String(b.doc)) || Number(a.start) - Number(b.start));
    const choices = inOrder(choosePanelRows(rows)).map(({ doc, start, chosen, conflict, undecided }) => ({
      ...{ doc, start, chosen, conflict, undecided },
    }));
    expect(inOrder(cells as { doc: unknown; start: unknown }[])).toMatchObject(choices);
    expect(choices.filter(({ conflict }) => conflict).length).toBeGreaterThan(0);
  });

  test("sees no conflict where a report says the same twice, and takes the first", async () => {
    const { cells } = await panelOf([
      { doc: "a", delivered: 2024, review: "地区生产总值增长8.6%。\n地区生产总值增长8.6%。" },
    ]);
    expect(cells).toHaveLength(2);
    expect(cells).toMatchObject([
      { chosen: true, conflict: false },
      { chosen: false, conflict: false },
    ]);
    expect(Number(cells[0]!.start)).toBeLessThan(Number(cells[1]!.start));
  });

  test("gives a range its lower end, and its upper end a column of its own", async () => {
    const { panel, cells } = await panelOf([{ doc: "a", delivered: 2024, plan: "地区生产总值增长5%—5.5%。" }]);
    expect(panel).toEqual([{ ...county, year: 2024, gdp_growth_target: 5, gdp_growth_target_high: 5.5 }]);
    expect(cells).toMatchObject([{ value: 5, value_high: 5.5, bound: "range", text: "5%—5.5%", conflict: false }]);
  });

  test("keeps units apart", async () => {
    const { panel } = await panelOf([
      { doc: "a", delivered: 2024, review: "外贸出口总额1.5亿美元。\n外贸出口总额10亿元。" },
    ]);
    expect(panel).toMatchObject([{ exports_level: 1_000_000_000, exports_level_USD: 150_000_000 }]);
  });

  test("leaves out what is said of a part of the place or the year, or of several years", async () => {
    const { panel, cells } = await panelOf([
      { doc: "a", delivered: 2024, review: "上半年地区生产总值增长9%。\n王家庄村粮食产量500吨。" },
      { doc: "b", delivered: 2024, years: "过去五年", review: "地区生产总值年均增长12.1%。\n五年累计完成造林50万亩。" },
    ]);
    expect({ panel, cells }).toEqual({ panel: [], cells: [] });
  });

  test("keeps places apart, in the order of their codes", async () => {
    const review = "地区生产总值增长8.6%。";
    const { panel } = await panelOf([
      { doc: "a", delivered: 2024, review, place: { place: "陕西省汉中市略阳县", place_code: "610727" } },
      { doc: "b", delivered: 2024, review },
    ]);
    expect(panel.map(({ place_code }) => place_code)).toEqual(["140728", "610727"]);
  });
});
