import { describe, expect, test } from "vitest";
import type { Observation } from "../../src/engine/index.js";
import { findTables } from "../../src/engine/document/table.js";
import { read } from "./engine.js";

const COMMUNIQUE = "2023年某市国民经济和社会发展统计公报\n";

/** What the cells of a communiqué's table become, by their words. */
function cellsOf(table: string): Map<string, Observation> {
  const { mentions } = read(`${COMMUNIQUE}${table}\n全年工作顺利。\n`);
  const observations = mentions.filter((mention): mention is Observation => mention.kind === "observation");
  return new Map(observations.map((observation) => [observation.text, observation]));
}

describe("A table of a communiqué", () => {
  const cells = cellsOf(
    [
      "单位：亿元",
      "指标\t2023年\t比上年增长（%）\t比重（%）",
      "地区生产总值\t132.2\t8.6\t100",
      "#第一产业增加值\t30.5\t-2.1\t23.1",
      "常住人口（万人）\t41.5\t0.3\t",
    ].join("\n"),
  );

  test.each([
    [
      "132.2",
      { indicator: "gdp", measure: "level", base_value: 13220000000, base_unit: "CNY", year: 2023, status: "actual" },
    ],
    ["8.6", { indicator: "gdp", measure: "growth", base_value: 8.6, base_unit: "%", year: 2023 }],
    ["30.5", { indicator: "gdp_primary", label: "第一产业增加值", base_value: 3050000000 }],
    ["2.1", { indicator: "gdp_primary", measure: "growth", value: -2.1 }],
    ["23.1", { indicator: "gdp_primary", measure: "share", base_unit: "%" }],
    ["41.5", { indicator: "population", measure: "level", base_value: 415000, base_unit: "人" }],
  ])("has %s as an observation of its row and column", (text, expected) => {
    expect(cells.get(text)).toMatchObject(expected);
  });

  test("reads what stands around it as sentences", () => {
    const { mentions } = read(`${COMMUNIQUE}指标\t2023年\n用电量（亿千瓦时）\t5.2\n全年造林3亩。`);
    expect(mentions.map(({ text, kind }) => [text, kind])).toEqual([
      ["2023年", "exclusion"],
      ["2023年", "exclusion"],
      ["5.2", "observation"],
      ["3亩", "observation"],
    ]);
  });

  test("keeps the columns of rows with empty cells", () => {
    const sparse = cellsOf("指标\t产量（吨）\t增长（%）\n粮食产量\t\t3.5\n蔬菜产量\t77\t");
    expect(sparse.get("3.5")).toMatchObject({ indicator: "grain_output", measure: "growth" });
    expect(sparse.get("77")).toMatchObject({ label: "蔬菜产量", measure: "level", base_unit: "t" });
  });
});

describe("No table", () => {
  test.each([
    ["a line alone", "地区生产总值\t132.2亿元"],
    ["lines without numbers", "一\t二\n三\t四"],
    ["blanks for tabs", "指标 2023年\n产值 132.2"],
    ["nothing", ""],
  ])("is %s", (_, text) => {
    expect(findTables(text, text)).toEqual([]);
  });
});
