/** What a new indicator takes: a line of `data/indicators.csv`. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { createLexicon, extract, type Lexicon } from "../../src/engine/index.js";
import { readTables } from "../../src/formats/tables.js";
import { lexicon } from "../engine/engine.js";
import { guideTo } from "./guide.js";

const LINE = "tea_houses,culture,茶馆,Tea houses,家,up,stock,营业的茶馆数。,Tea houses open for business.,茶楼;品茗馆";
const TEXT = "2023年平遥县政府工作报告\n一、2022年工作回顾\n2022年，全县茶楼达到120家，增长20%。\n";

const folder = mkdtempSync(join(tmpdir(), "zhibiao-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The reference tables with one more line among the indicators. */
async function withIndicator(line: string): Promise<Lexicon> {
  for (const file of ["units.csv", "divisions.csv"]) cpSync(join("data", file), join(folder, file));
  writeFileSync(join(folder, "indicators.csv"), `${readFileSync("data/indicators.csv", "utf8").trimEnd()}\n${line}\n`);
  return createLexicon(await readTables(folder));
}

function indicatorsOf(tables: Lexicon): (string | null)[] {
  const { mentions } = extract({ doc: "a", text: TEXT }, tables);
  return mentions.filter((mention) => mention.kind === "observation").map(({ indicator }) => indicator);
}

describe("A new indicator", () => {
  test("is a line of data/indicators.csv, as the guide says", () => {
    expect(guideTo("an indicator").paths).toEqual(["data/indicators.csv"]);
  });

  test("names the numbers of its words, and of the clauses that go on from them", async () => {
    expect(indicatorsOf(lexicon)).toEqual([null, null]);
    expect(indicatorsOf(await withIndicator(LINE))).toEqual(["tea_houses", "tea_houses"]);
  });

  test.each([
    ["with a wording that another has", LINE.replace("品茗馆", "GDP")],
    ["with an id that another has", LINE.replace("tea_houses", "gdp")],
    ["with a topic that there is not", LINE.replace("culture", "leisure")],
    ["with a base unit that there is not", LINE.replace(",家,", ",壶,")],
    ["without a nature that statistics know", LINE.replace("stock", "thing")],
  ])("%s is refused with its line", async (_, line) => {
    const lines = readFileSync("data/indicators.csv", "utf8").trimEnd().split("\n").length;
    await expect(withIndicator(line)).rejects.toThrow(`indicators.csv:${lines + 1}`);
  });
});
