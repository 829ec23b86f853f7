import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3";
import { describe, expect, test } from "vitest";
import { dataPaths } from "../../src/data/paths.js";
import { mentionColumns } from "../../src/tables/rows.js";
import type { SiteIndex, SiteObservation, SiteReport } from "../../src/tables/site.types.js";
import { folderOf } from "../formats/folder-of.js";

/** Runs a loader as Observable Framework does, over a folder of reports. */
function load(loader: string, { seeds = "seeds", args = [] as string[] } = {}): string {
  const options = { env: { ...process.env, ZHIBIAO_SEEDS: seeds }, encoding: "utf8", maxBuffer: 1e9 } as const;
  return execFileSync(process.execPath, ["--import", "tsx", `src/data/${loader}`, ...args], options);
}

/** The seeds with other files beside them. */
function seedsAnd(files: Record<string, string | Uint8Array>): string {
  const folder = folderOf({});
  cpSync("seeds", folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

describe("The seeds", () => {
  const index = JSON.parse(load("index.json.ts")) as SiteIndex;
  const observations = JSON.parse(load("observations.json.ts")) as SiteObservation[];

  test("are all on the site, without a problem", () => {
    expect(index.documents.map(({ place_name }) => place_name)).toEqual([
      "代县",
      "略阳县",
      "三元区",
      "盘锦市",
      "平遥县",
    ]);
    expect(index.problems).toEqual([]);
  });

  test("are compared on afforestation, each value with its passage", () => {
    const rows = observations.filter((row) => row.indicator === "afforestation");
    expect(rows.map(({ place_name, text }) => [place_name, text])).toEqual([
      ["略阳县", "7.1万亩"],
      ["三元区", "3.4万亩"],
      ["平遥县", "1.2万亩"],
      ["平遥县", "1.6万亩"],
    ]);
    for (const { text, passage } of rows) expect(passage.text.slice(passage.from, passage.to)).toBe(text);
  });

  test("share indicators, but for 盘锦, which shares none", () => {
    const training = index.indicators.find(({ id }) => id === "skill_training");
    expect(training?.place_ids).toEqual(["140923", "610727", "140728"]);
    expect(index.unshared.map(({ place_name }) => place_name)).toEqual(["盘锦市"]);
  });

  test("count in the index what the observations say", () => {
    const counted = new Map(index.indicators.map(({ id, observations: count }) => [id, count]));
    expect([...counted.values()].reduce((sum, count) => sum + count)).toBe(observations.length);
    for (const [id, count] of counted) expect(observations.filter((row) => row.indicator === id)).toHaveLength(count);
  });

  test("have a file each, and tidy tables, which the build is told of", async () => {
    const paths = await dataPaths();
    expect(paths).toContain("/data/reports/004_8979b39d7a9cd2b1.json");
    expect(paths).toContain("/data/tables/observations.csv");
    const doc = "004_8979b39d7a9cd2b1";
    const report = JSON.parse(load("reports/[doc].json.ts", { args: [`--doc=${doc}`] })) as SiteReport;
    expect(report.text).toBe(readFileSync(`seeds/${doc}.txt`, "utf8").replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"));
    for (const { start, end, text } of report.mentions) expect(report.text.slice(start, end)).toBe(text);
  });

  test("are laid out in tidy tables", () => {
    const table = csvParse(load("tables/[table].csv.ts", { args: ["--table=mentions"] }));
    expect(table.columns).toEqual([...mentionColumns]);
    expect(table).toHaveLength(index.documents.reduce((sum, { counts }) => sum + counts.mentions, 0));
  });
});

describe("A folder of reports that changes", () => {
  test("shows a file without a row of the catalog, its place and year marked as inferred", () => {
    const text = "2024年1月8日在祁县第十七届人民代表大会第四次会议上\n2023年工作回顾\n造林1.1万亩。\n";
    const index = JSON.parse(load("index.json.ts", { seeds: seedsAnd({ "祁县.txt": text }) })) as SiteIndex;
    expect(index.documents.find(({ doc }) => doc === "祁县")).toMatchObject({
      place_name: "祁县",
      place_code: "140727",
      place_origin: "inferred",
      delivered: 2024,
      delivered_origin: "inferred",
    });
  });

  test("names broken files with a reason and builds the rest", () => {
    const noise = Uint8Array.from({ length: 500 }, (_, i) => (i * 131) % 256);
    const seeds = seedsAnd({ "empty.txt": "", "noise.txt": noise, "word.docx": "PK\x03\x04" });
    const index = JSON.parse(load("index.json.ts", { seeds })) as SiteIndex;
    expect(index.documents).toHaveLength(5);
    expect(index.problems.map(({ file, kind }) => [file, kind])).toEqual([
      ["empty.txt", "empty"],
      ["noise.txt", "binary"],
      ["word.docx", "binary"],
    ]);
  });

  test("gives another digest, the same folder the same", () => {
    const digest = (seeds: string) => (JSON.parse(load("index.json.ts", { seeds })) as SiteIndex).build.digest;
    expect(digest("seeds")).toBe(digest(seedsAnd({})));
    expect(digest(seedsAnd({ "a.txt": "增长1%" }))).not.toBe(digest("seeds"));
  });

  test("may be empty", () => {
    const seeds = folderOf({});
    expect(JSON.parse(load("index.json.ts", { seeds }))).toMatchObject({ documents: [], indicators: [], problems: [] });
    expect(load("tables/[table].csv.ts", { seeds, args: ["--table=observations"] })).toMatch(/^doc,place,/);
  });
});
