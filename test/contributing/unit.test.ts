/** What a new unit takes: a line of `data/units.csv`, and a guard where it begins longer words. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createLexicon, extract, type Lexicon } from "../../src/engine/index.js";
import { nounVocabulary } from "../../src/engine/observation/noun-words.table.js";
import type { Observation } from "../../src/engine/types.js";
import { readTables } from "../../src/formats/tables.js";
import { lexicon, units } from "../engine/engine.js";
import { guideTo } from "./guide.js";

const folder = mkdtempSync(join(tmpdir(), "zhibiao-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The reference tables with one more line among the units. */
async function withUnit(line: string): Promise<Lexicon> {
  for (const file of ["indicators.csv", "divisions.csv"]) cpSync(join("data", file), join(folder, file));
  writeFileSync(join(folder, "units.csv"), `${readFileSync("data/units.csv", "utf8").trimEnd()}\n${line}\n`);
  return createLexicon(await readTables(folder));
}

const catalog = { file: "a.txt", place: "平遥县", place_code: "140728", delivered: 2024 };

function observed(text: string, tables: Lexicon): Observation[] {
  const { mentions } = extract({ doc: "a", text, catalog }, tables);
  return mentions.filter((mention) => mention.kind === "observation");
}

/** Words that the engine knows and that begin with a unit, but are read as the unit and a rest: 12个点|位. */
function tornWords(unit: string, tables: Lexicon): string[] {
  const classifier = unit.startsWith("个") ? "个" : "";
  const noun = unit.slice(classifier.length);
  return nounVocabulary
    .map(([word]) => word)
    .filter((word) => word.startsWith(noun) && word !== noun)
    .filter((word) => observed(`优化12${classifier}${word}。`, tables).some(({ text }) => text === `12${unit}`));
}

describe("A new unit", () => {
  const { paths } = guideTo("a unit");

  test("is a line of data/units.csv, and a guard beside those of other units, as the guide says", () => {
    expect(paths).toEqual(["data/units.csv", "src/engine/quantity/units.table.ts"]);
  });

  test("is read with magnitudes and rates by that line alone", async () => {
    const tables = await withUnit("垧,farmland,亩,15");
    const text = "2023年，完成造林3万垧，每垧补贴500元，亩产提高到0.2吨/垧。";
    expect(observed(text, lexicon).map((row) => row.text)).not.toContain("3万垧");
    expect(observed(text, tables)[0]).toMatchObject({
      text: "3万垧",
      indicator: "afforestation",
      base_unit: "亩",
      base_value: 450000,
    });
  });

  test("of two families, or with a bad scale, is refused with line and remedy", async () => {
    await expect(withUnit("垧,area,亩,15")).rejects.toThrow(/units\.csv:\d+/u);
    await expect(withUnit("垧,farmland,亩,fifteen")).rejects.toThrow(/fifteen.*units\.csv:\d+/su);
  });

  test("that begins a word is found out where it has no guard", async () => {
    expect(tornWords("个储备", await withUnit("个储备,count,个储备,1"))).toContain("储备林");
  });
});

test.each(units.map(({ text }) => text).filter((text) => /^\p{Script=Han}{2,}$/u.test(text)))(
  "No word that begins with the unit %s is torn",
  (unit) => {
    // 人口 ends where a statistic of it begins: 总数 and 总量 are said of what is counted
    expect(tornWords(unit, lexicon).filter((word) => !/总[数量]$/u.test(word))).toEqual([]);
  },
);

test("Points are read in short, and no 点位 is one", () => {
  const read = (text: string): [string, string | null][] =>
    observed(text, lexicon).map((row) => [row.text, row.base_unit]);
  expect(read("城镇化率提高1.2个点。")).toEqual([["1.2个点", "pp"]]);
  for (const word of ["点位", "点位长", "点式项目"])
    expect(read(`建成充电站12个${word}。`).map(([text]) => text)).toEqual(["12个"]);
});
