import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTables } from "../../src/formats/tables.js";
import { folderOf } from "./folder-of.js";

/** The tables of the product in a folder of their own, one of them with a line replaced or added. */
function edited(file: string, edit: (lines: string[]) => void): string {
  const folder = folderOf({});
  cpSync("data", folder, { recursive: true });
  const lines = readFileSync(join(folder, file), "utf8").split("\n");
  edit(lines);
  writeFileSync(join(folder, file), lines.join("\n"));
  return folder;
}

const faultsOf = (folder: string) =>
  readTables(folder).then(
    () => "none",
    (error: unknown) => (error as Error).message.replaceAll(join(folder, "/"), "data/"),
  );

describe("The reference tables of the product", async () => {
  const tables = await readTables("data");

  test("hold the indicators with names and definitions in both languages", () => {
    expect(tables.indicators).toHaveLength(72);
    const gdp = tables.indicators.find(({ id }) => id === "gdp");
    expect(gdp).toMatchObject({ zh: "地区生产总值", base_unit: "CNY", direction: "up", topic: "economy" });
    expect(gdp?.aliases).toContain("生产总值");
  });

  test("end every Chinese definition with a full stop, and every English one", () => {
    const open = tables.indicators.filter(
      (row) => !row.definition_zh.endsWith("。") || !row.definition_en.endsWith("."),
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ["元", "CNY", "1"],
    ["亩", "亩", "1"],
    ["斤", "t", "0.0005"],
    ["平方米", "m2", "1"],
    ["兆瓦", "kW", "1000"],
    ["人次", "人次", "1"],
    ["户", "户", "1"],
    ["个百分点", "pp", "1"],
    ["所", "所", "1"],
    ["微克/立方米", "μg/m3", "1"],
  ])("give %s the base unit %s", (text, base_unit, scale) => {
    expect(tables.units.find((unit) => unit.text === text)).toMatchObject({ base_unit, scale });
  });

  test("hold the divisions of the seeds", () => {
    const names = new Map(tables.divisions.map(({ code, name }) => [code, name]));
    expect(["140923", "610727", "350404", "211100", "140728"].map((code) => names.get(code))).toEqual([
      "代县",
      "略阳县",
      "三元区",
      "盘锦市",
      "平遥县",
    ]);
  });
});

describe("A fault in a table is told with value, file, line and remedy", () => {
  const row = (cells: Record<string, string>) => {
    const whole = {
      topic: "economy",
      zh: "甲",
      en: "a",
      base_unit: "CNY",
      direction: "up",
      nature: "flow",
      d1: "甲。",
      d2: "A.",
      ...cells,
    };
    return [
      cells.id ?? "new",
      whole.topic,
      whole.zh,
      whole.en,
      whole.base_unit,
      whole.direction,
      whole.nature,
      whole.d1,
      whole.d2,
      cells.aliases ?? "",
    ].join(",");
  };

  test.each([
    [row({ topic: "econmy" }), /^unknown topic: econmy \(data\/indicators\.csv:14\); use one of economy, fiscal, /],
    [row({ direction: "upp" }), /^unknown direction: upp \(data\/indicators\.csv:14\); use one of up, down, none$/],
    [
      row({ base_unit: "yuan" }),
      /^unknown base_unit: yuan \(data\/indicators\.csv:14\); use a base_unit of units\.csv$/,
    ],
    [row({ nature: "heap" }), /^unknown nature: heap \(data\/indicators\.csv:14\); use one of stock, flow, rate$/],
    [row({ id: "New one" }), /^bad id: New one \(data\/indicators\.csv:14\); /],
    [row({ id: "gdp" }), /^repeated id: gdp \(data\/indicators\.csv:14\); it stands on line 2 too; keep one$/],
    [
      row({ aliases: "GDP" }),
      /^repeated name or alias: GDP \(data\/indicators\.csv:14\); it stands on line 2 too; keep one$/,
    ],
    [row({ en: "" }), /^empty cell: en \(data\/indicators\.csv:14\); fill it in$/],
    [
      row({ d2: "one, two." }),
      /^cells beyond the last column: 1 \(data\/indicators\.csv:14\); put double quotes around a cell/,
    ],
  ])("indicators.csv: %s", async (line, message) => {
    expect(await faultsOf(edited("indicators.csv", (lines) => lines.splice(13, 0, line)))).toMatch(message);
  });

  test.each([
    ["垧,farmland,亩", /^empty cell: scale \(data\/units\.csv:9\)/],
    ["垧,farmland,亩,x", /^bad scale: x \(data\/units\.csv:9\); write a positive decimal number such as 0\.0005$/],
    ["垧,farmland,亩,0", /^bad scale: 0 /],
    ["亩,farmland,亩,1", /^repeated unit: 亩 \(data\/units\.csv:\d+\); it stands on line 9 too; keep one$/],
    ["垧,area,亩,15", /^base unit 亩 in two families: area, farmland /],
  ])("units.csv: %s", async (line, message) => {
    expect(await faultsOf(edited("units.csv", (lines) => lines.splice(8, 0, line)))).toMatch(message);
  });

  test.each([
    ["14072,平遥县,county,140700,,", /^bad code: 14072 \(data\/divisions\.csv:3\)/],
    ["140799,新县,town,140700,,", /^unknown level: town .+; use one of national, province, prefecture, county$/],
    ["140799,新县,county,990000,,", /^unknown parent: 990000 /],
    ["140799,新县,county,140700,now,", /^bad year: now /],
  ])("divisions.csv: %s", async (line, message) => {
    expect(await faultsOf(edited("divisions.csv", (lines) => lines.splice(2, 0, line)))).toMatch(message);
  });

  test("all of them at once", async () => {
    const folder = edited("units.csv", (lines) => lines.push("垧,farmland,亩,x", "晌,farmland,亩,y"));
    expect((await faultsOf(folder)).split("\n")).toHaveLength(2);
  });

  test("as is a column that is missing, a quote left open, and a file that is not there", async () => {
    expect(await faultsOf(edited("units.csv", (lines) => lines.splice(0, 1, "text,family,scale")))).toMatch(
      /^missing column: base_unit \(data\/units\.csv:1\)/,
    );
    expect(await faultsOf(edited("units.csv", (lines) => lines.splice(4, 1, '"亩,farmland,亩,1')))).toMatch(
      /^unclosed double quote \(data\/units\.csv:5\)/,
    );
    expect(await faultsOf(folderOf({}))).toMatch(/^cannot read data\/units\.csv: ENOENT; restore it/);
  });
});

describe("A person who edits a table", () => {
  test("adds an alias in one cell, with either semicolon, and a unit on one line", async () => {
    const folder = edited("units.csv", (lines) => lines.splice(1, 0, "垧,farmland,亩,15"));
    const path = join(folder, "indicators.csv");
    writeFileSync(path, readFileSync(path, "utf8").replace("GDP总量", "GDP总量； 地方总产出 ;"));
    const { units, indicators } = await readTables(folder);
    expect(units[0]).toEqual({ text: "垧", family: "farmland", base_unit: "亩", scale: "15" });
    expect(indicators[0]?.aliases).toEqual(expect.arrayContaining(["GDP总量", "地方总产出"]));
  });
});
