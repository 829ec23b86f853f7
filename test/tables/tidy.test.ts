import { describe, expect, test } from "vitest";
import { describeProblem } from "../../src/tables/problem.js";
import { mentionColumns, observationColumns } from "../../src/tables/rows.js";
import { isTableName, tableNames, tidyTables } from "../../src/tables/tidy.js";
import { excluded, observed, reportOf } from "./reports.js";

const text = "2021年力争造林1亩左右。";
const mentions = [
  excluded(text, "2021", "date"),
  observed(text, "1亩", { indicator: "afforestation", wording: ["力争", "左右"], status: "target" }),
];
const indicator = {
  id: "afforestation",
  topic: "ecology",
  zh: "造林绿化面积",
  en: "Area afforested",
  base_unit: "亩",
  direction: "up",
  nature: "flow",
  definition_zh: "面积。",
  definition_en: "Area.",
  aliases: ["营造林", "造林"],
} as const;
const tables = tidyTables({
  reports: [reportOf({ text, mentions })],
  indicators: [{ ...indicator, aliases: [...indicator.aliases] }],
  problems: [describeProblem("empty", { file: "b.txt" })],
});

describe("The tidy tables", () => {
  test("have one row an observation, with the fields of the contract", () => {
    expect(tables.observations.columnNames()).toEqual([...observationColumns]);
    expect(tables.observations.objects()).toMatchObject([
      { doc: "a", indicator: "afforestation", status: "target", wording: "力争;左右", text: "1亩" },
    ]);
  });

  test("have one row a mention, in text order, with its class; an exclusion states no value", () => {
    expect(tables.mentions.columnNames()).toEqual([...mentionColumns]);
    expect(tables.mentions.objects()).toMatchObject([
      { class: "date", text: "2021", place: "山西省晋中市平遥县", value: null, indicator: null },
      { class: "observation", text: "1亩", value: 1 },
    ]);
  });

  test("have one row a document, indicator and problem", () => {
    expect(tables.documents.objects()).toMatchObject([
      { doc: "a", level: "county", delivered: 2022, delivered_origin: "inferred", mentions: 2, observations: 1 },
    ]);
    expect(tables.indicators.objects()).toMatchObject([{ id: "afforestation", aliases: "营造林;造林" }]);
    expect(tables.problems.objects()).toMatchObject([{ file: "b.txt", kind: "empty", line: null }]);
  });

  test("keep their columns where they have no rows", () => {
    const empty = tidyTables({ reports: [], indicators: [], problems: [] });
    for (const name of tableNames) expect(empty[name].columnNames()).toEqual(tables[name].columnNames());
    expect(empty.observations.numRows()).toBe(0);
  });

  test("are told by name", () => {
    expect(tableNames.every(isTableName)).toBe(true);
    expect(isTableName("observation")).toBe(false);
  });
});
