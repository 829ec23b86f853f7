import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportSite, openSiteData } from "../../src/build/site-data.js";
import { decodeNumbers, decodeObservations, decodeReport } from "../../src/components/data/decode.js";
import { openDatabase } from "../../src/formats/store/database.js";
import { Fault } from "../../src/tables/fault.js";
import { figureOf } from "../../src/tables/figure.js";
import { siteFiles } from "../../src/tables/site-files.js";
import type {
  SiteCoverage,
  SiteDocumentRow,
  SiteIndex,
  SiteNumberFile,
  SiteObservationFile,
  SiteReportFile,
} from "../../src/tables/site.types.js";
import type { Problem } from "../../src/tables/problem.js";
import { buildTables } from "./built.js";

const PINGYAO = "004_8979b39d7a9cd2b1";
const ODD = "folder #1/Report?.txt";

let work: string;
let tables: string;
let site: string;

const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(site, file), "utf8")) as T;

beforeAll(async () => {
  work = mkdtempSync(path.join(tmpdir(), "zhibiao-export-"));
  const reports = path.join(work, "reports");
  cpSync("seeds", reports, { recursive: true });
  for (const folder of ["folder #1", "folder #2"]) {
    mkdirSync(path.join(reports, folder));
    // the last line keeps its end, and the blank one before it stays
    const text = `2024年1月8日在祁县第十七届人民代表大会上\n2023年工作回顾\n造林${folder.at(-1)}.1万亩。\n\n一般公共预算收入稳步增长。\n`;
    writeFileSync(path.join(reports, folder, "Report?.txt"), text);
  }
  writeFileSync(path.join(reports, "empty.txt"), "");
  tables = buildTables(reports);
  site = path.join(work, "data");
  await exportSite(tables, site);
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe("The index", () => {
  test("counts what there is, and lists places in the order of their reports", () => {
    const index = read<SiteIndex>(siteFiles.index);
    expect(index.counts).toMatchObject({ documents: 7, places: 6, problems: { error: 1 } });
    expect(new Set(index.places.map(({ place_name }) => place_name))).toEqual(
      new Set(["代县", "略阳县", "三元区", "盘锦市", "平遥县", "祁县"]),
    );
    expect(index.places.find(({ place_name }) => place_name === "祁县")).toMatchObject({
      documents: 2,
      first: 2024,
      last: 2024,
      years: [2024],
      province: "山西省",
      pinyin: "qi xian",
    });
    expect(index.unshared).toEqual(["211100"]);
    expect(index.tables.map(({ file }) => file)).toContain("observations.csv");
  });

  test("counts for each indicator what its file has", () => {
    const index = read<SiteIndex>(siteFiles.index);
    expect(index.counts.harmonised).toBe(index.indicators.reduce((sum, { observations }) => sum + observations, 0));
    for (const { id, observations, places, documents } of index.indicators) {
      const rows = decodeObservations(read(siteFiles.indicator(id)), index);
      expect([id, rows.length]).toEqual([id, observations]);
      expect(new Set(rows.map(({ place_id }) => place_id)).size).toBe(places);
      expect(new Set(rows.map(({ doc }) => doc)).size).toBe(documents);
    }
  });
});

test("An indicator has its observations, with place and report of each", () => {
  const index = read<SiteIndex>(siteFiles.index);
  const file = read<SiteObservationFile>(siteFiles.indicator("afforestation"));
  const rows = decodeObservations(file, index);
  const seeds = rows.filter(({ place_name }) => place_name !== "祁县");
  expect(seeds.map(({ place_name, text, delivered }) => [place_name, text, delivered])).toEqual([
    ["略阳县", "7.1万亩", 2023],
    ["三元区", "3.4万亩", 2023],
    ["平遥县", "1.2万亩", 2022],
    ["平遥县", "1.6万亩", 2022],
  ]);
});

test("A place has what its reports state of all indicators", () => {
  const index = read<SiteIndex>(siteFiles.index);
  for (const { place_id, observations } of index.places) {
    const rows = decodeObservations(read(siteFiles.place(place_id)), index);
    expect([place_id, rows.length]).toEqual([place_id, observations]);
    expect(rows.every((row) => row.place_id === place_id)).toBe(true);
  }
});

test("Every number is filed under its figure as written", () => {
  const index = read<SiteIndex>(siteFiles.index);
  const figures = read<string[]>(siteFiles.figures);
  const rows = figures.flatMap((figure) => {
    const own = decodeNumbers(read<SiteNumberFile>(siteFiles.numbers(figure)), index);
    expect(own.map(({ text }) => figureOf(text))).toEqual(own.map(() => figure));
    return own;
  });
  expect(rows).toHaveLength(index.counts.observations);
  expect(rows.find(({ text }) => text === "150元/月")).toMatchObject({ place_name: "三元区", delivered: 2023, of: 1 });
});

describe("A report", () => {
  test("has its text to the last line end, and every number where it stands", () => {
    const docs = read<SiteDocumentRow[]>(siteFiles.documents);
    expect(docs).toHaveLength(7);
    for (const { doc, file, mentions } of docs) {
      const report = decodeReport(read<SiteReportFile>(siteFiles.report(doc)));
      const source = readFileSync(path.join(work, "reports", file), "utf8");
      expect(report.text).toBe(source.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"));
      expect(report.mentions).toHaveLength(mentions);
      for (const { start, end, text } of report.mentions) expect(report.text.slice(start, end)).toBe(text);
    }
  });

  test("of a name that files may not have stands under one that they may", () => {
    expect(existsSync(path.join(site, siteFiles.report(ODD)))).toBe(true);
    expect(readdirSync(path.join(site, "reports")).filter((name) => !/^[a-z0-9_~-]+\.json$/.test(name))).toEqual([]);
  });

  test("has its mentions as the engine made them", () => {
    const report = decodeReport(read<SiteReportFile>(siteFiles.report(PINGYAO)));
    const gdp = report.mentions.find(({ text }) => text === "132.2亿元");
    expect(gdp).toMatchObject({
      kind: "observation",
      indicator: "gdp",
      base_value: 13_220_000_000,
      place_code: "140728",
    });
    const date = report.mentions.find(({ kind }) => kind === "exclusion");
    expect(Object.keys(date!).sort()).toEqual(["class", "doc", "end", "kind", "rules", "section", "start", "text"]);
  });
});

test("Coverage has a character for each indicator of each report", () => {
  const { documents, indicators, states } = read<SiteCoverage>(siteFiles.coverage);
  const stateOf = (doc: string, indicator: string): string | undefined =>
    states[documents.findIndex((row) => row.doc === doc)]?.[indicators.indexOf(indicator)];
  expect(states.map(({ length }) => length)).toEqual(documents.map(() => indicators.length));
  expect(stateOf(PINGYAO, "afforestation")).toBe("2");
  expect(stateOf(ODD, "afforestation")).toBe("1");
  expect(stateOf(ODD, "public_revenue")).toBe("n");
  expect(stateOf(ODD, "gdp")).toBe(".");
});

test("Problems are those of the build", () => {
  expect(read<Problem[]>(siteFiles.problems)).toContainEqual(
    expect.objectContaining({ file: "empty.txt", kind: "empty" }),
  );
});

test("One file at a time is the same as all at once", async () => {
  const data = await openSiteData(tables);
  try {
    const { indicators, places, reports } = await data.ids();
    expect(await data.index()).toBe(readFileSync(path.join(site, siteFiles.index), "utf8"));
    expect(await data.coverage()).toBe(readFileSync(path.join(site, siteFiles.coverage), "utf8"));
    for (const id of indicators.slice(0, 3))
      expect(await data.indicator(id)).toBe(readFileSync(path.join(site, siteFiles.indicator(id)), "utf8"));
    for (const id of places)
      expect(await data.place(id)).toBe(readFileSync(path.join(site, siteFiles.place(id)), "utf8"));
    for (const doc of reports)
      expect(await data.report(doc)).toBe(readFileSync(path.join(site, siteFiles.report(doc)), "utf8"));
    await expect(data.report("nowhere")).rejects.toThrow("no report nowhere");
  } finally {
    await data.close();
  }
});

test("Without tables, an error names the folder and what to run", async () => {
  await expect(exportSite(path.join(work, "nowhere"), site)).rejects.toThrow(/no tables .*nowhere.*zhibiao build/);
});

test("Tables that another version has built are refused in both languages, with how to build them again", async () => {
  const older = path.join(work, "older");
  cpSync(tables, older, { recursive: true, dereference: true });
  const database = await openDatabase({ path: path.join(older, "zhibiao.duckdb") });
  await database.run("ALTER TABLE observations DROP COLUMN place_id");
  database.close();
  const fault: unknown = await openSiteData(older).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(Fault);
  expect((fault as Fault).text.en).toContain(
    `the tables in ${older} were built by another version of zhibiao; build them again`,
  );
  expect((fault as Fault).text.zh).toContain("由其他版本的 zhibiao 生成；请重新运行 zhibiao build");
});
