import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { JSDOM } from "jsdom";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSite } from "../browser/site.js";
import { ensureChromium } from "../setup/chromium.js";
import { launchAt } from "../setup/launch.js";
import { attempt, install, isRegistryThere, listingOf, makeProject, run, setWritable, weightOf } from "./folders.js";
import { readSteps, writeSteps } from "./own-notebook.js";

const ROOT = process.cwd();
const work = mkdtempSync(path.join(tmpdir(), "zhibiao-package-"));
const [project, prefix, elsewhere] = ["project", "prefix", "elsewhere"].map((name) => path.join(work, name)) as [
  string,
  string,
  string,
];
const installed = path.join(project, "node_modules/zhibiao");
const command = path.join(project, "node_modules/.bin/zhibiao");
const seed = "004_8979b39d7a9cd2b1.txt";

/** What a light install may take. */
const LIGHT = 60 * 2 ** 20;

describe.skipIf(!isRegistryThere())("The packed package", () => {
  let tarball: string;

  beforeAll(() => {
    const [packed] = JSON.parse(run(ROOT, "npm", "pack", "--json", "--silent", "--pack-destination", work)) as {
      filename: string;
    }[];
    tarball = path.join(work, packed!.filename);
    makeProject(project);
    install(project, "--omit=optional", tarball);
    cpSync("examples", path.join(project, "examples"), { recursive: true });
    mkdirSync(elsewhere);
    for (const file of readdirSync("seeds")) cpSync(path.join("seeds", file), path.join(elsewhere, "reports", file));
  });

  afterAll(() => {
    setWritable(installed, { writable: true });
    rmSync(work, { recursive: true, force: true });
  });

  test("holds no test, no TypeScript but declarations, and nothing that only a clone needs", () => {
    const files = readdirSync(installed, { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => /(?<!\.d)\.ts$|\.png$|^test|^seeds|gold/u.test(file))).toEqual([]);
  });

  describe("installed without optional packages", () => {
    test("takes less than 60 MB", () => {
      expect(weightOf(path.join(project, "node_modules"))).toBeLessThan(LIGHT);
    });

    test.each([
      ["zhibiao", ["createExplainer", "createLexicon", "explain", "extract"]],
      ["zhibiao/lexicon", ["lexicon", "tables"]],
      ["zhibiao/tables", ["createRowWriter", "observationRows"]],
      ["zhibiao/read", ["readDocuments", "readFileBytes", "readTables"]],
      ["zhibiao/charts", ["collectReports", "drawComparison"]],
    ])("gives %s", (entry, names) => {
      const code = `console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(entry)}))))`;
      const exported = JSON.parse(run(project, process.execPath, "--input-type=module", "--eval", code)) as string[];
      expect(exported).toEqual(expect.arrayContaining(names));
    });

    test("needs no package for its root and its lexicon", async () => {
      const { metafile } = await build({
        stdin: { contents: 'export * from "zhibiao"; export * from "zhibiao/lexicon";', resolveDir: project },
        ...{ bundle: true, write: false, metafile: true, platform: "neutral", format: "esm", logLevel: "silent" },
      });
      const inputs = Object.keys(metafile.inputs).filter((file) => !file.endsWith("<stdin>"));
      expect(inputs.filter((file) => !file.includes("node_modules/zhibiao/lib/code/"))).toEqual([]);
    });

    test("declares types that compile, its own declarations included", () => {
      writeFileSync(
        path.join(project, "typed.ts"),
        `import { extract, explain, createLexicon, type Extraction, type Observation } from "zhibiao";
import { lexicon, tables } from "zhibiao/lexicon";
import { observationRows, describeReport } from "zhibiao/tables";
import { readDocuments, type ReadDocument } from "zhibiao/read";
import { collectReports, drawComparison } from "zhibiao/charts";

const extraction: Extraction = extract({ doc: "a", text: "全县生产总值增长6%。" }, createLexicon(tables));
const [first] = extraction.mentions.filter((one): one is Observation => one.kind === "observation");
const value: number | undefined = first?.value;
const answer: "mention" | "miss" = explain({ doc: "a", text: "" }, lexicon, 0).kind;
const source: ReadDocument | undefined = (await Array.fromAsync(readDocuments("a.txt")))[0]?.documents[0];
const report = describeReport({ doc: "a", file: "a.txt", text: "" }, extraction, tables.divisions);
const chart: SVGElement = await drawComparison(collectReports([report], tables), "indicator=gdp");
console.log(value, answer, source, chart, observationRows({ ...report.extraction, document: report.document }));
// @ts-expect-error a text is no report
extract("全县生产总值增长6%。", lexicon);
`,
      );
      const tsc = path.join(ROOT, "node_modules/typescript/bin/tsc");
      const options = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--module", "nodenext"];
      const types = ["--types", "node", "--typeRoots", path.join(ROOT, "node_modules/@types")];
      const lib = ["--lib", "esnext,dom,dom.iterable"];
      run(project, process.execPath, tsc, "--ignoreConfig", ...options, ...types, ...lib, "typed.ts");
    });

    test("runs the example from text to rows to CSV", () => {
      const [head, ...rows] = run(project, process.execPath, "examples/rows.mjs").trimEnd().split("\n");
      expect(head).toMatch(/^doc,place,place_code,place_id,place_name,place_name_en,delivered,subject,/);
      const cells = rows.map((row) => row.split(","));
      expect(cells.map((row) => [...row.slice(1, 3), ...row.slice(7, 12)].join(" "))).toEqual([
        "山西省晋中市平遥县 140728  gdp 地区生产总值 level 135.6",
        "山西省晋中市平遥县 140728  gdp 地区生产总值 growth 6.2",
        "山西省晋中市平遥县 140728  high_standard_farmland 高标准农田 level 3.5",
        "山西省晋中市平遥县 140728  gdp 地区生产总值 growth 6",
        "山西省晋中市平遥县 140728  urban_new_jobs 新增城镇就业 level 3200",
      ]);
    });

    test("runs the example of a page that bundles it", async () => {
      const { outputFiles } = await build({
        entryPoints: [path.join(project, "examples/browser/page.js")],
        ...{ bundle: true, write: false, format: "iife", platform: "browser", logLevel: "silent" },
      });
      const page = readFileSync(path.join(project, "examples/browser/index.html"), "utf8");
      const { window } = new JSDOM(page, { runScripts: "outside-only" });
      window.eval(outputFiles[0]!.text);
      const rows = [...window.document.querySelectorAll("tbody tr")].map((row) =>
        [...row.querySelectorAll("td")].map(({ textContent }) => textContent).join(" "),
      );
      expect(rows).toEqual([
        "粮食总产量 level 21.3万吨 eq actual 2023",
        "粮食总产量 growth 2.4% eq actual 2023",
        "地区生产总值 growth 6% approx target 2024",
      ]);
    });

    test("extracts from text into each format what a clone extracts", async () => {
      const report = path.join("reports", seed);
      const lines = run(elsewhere, command, "extract", report);
      run(elsewhere, command, "extract", report, "--out", "rows.csv");
      run(elsewhere, command, "extract", report, "--out", "rows.xlsx");
      expect(lines).toBe(run(ROOT, process.execPath, "src/cli/bin.js", "extract", path.join("seeds", seed)));
      const observations = lines.trimEnd().split("\n").length;
      expect(readFileSync(path.join(elsewhere, "rows.csv"), "utf8").trimEnd().split("\n")).toHaveLength(
        observations + 1,
      );
      expect(await readSheet(path.join(elsewhere, "rows.xlsx"))).toHaveLength(observations + 1);
    });

    test("says what is missing and how to have it", () => {
      const remedy = "npm install --include=optional zhibiao";
      const built = attempt(elsewhere, command, "build", "reports");
      expect(built.stderr).toContain(`error: this takes the package @duckdb/node-api, which is not installed`);
      expect(built.stderr).toContain(remedy);
      expect(built.status).toBe(1);
      writeFileSync(path.join(elsewhere, "a.pdf"), "%PDF-1.7\n%âãÏÓ\n");
      const read = attempt(elsewhere, command, "extract", "a.pdf");
      expect(read.stderr).toContain("reading it takes the package pdfjs-dist, which is not installed");
      expect(read.stderr).toContain(remedy);
    });
  });

  describe("in a notebook of one's own, made by the five steps of the page that shows how", () => {
    const steps = readSteps();
    const own = path.join(work, "my-notebook");
    const [make, show] = steps.commands as [string, string];

    beforeAll(() => {
      const npm = "export npm_config_prefer_offline=true npm_config_audit=false npm_config_fund=false";
      const typed = make.replace("npm install zhibiao\n", `npm install ${tarball}\n`);
      expect(typed).not.toBe(make);
      run(work, "sh", "-ec", `${npm}\n${typed}`);
      writeSteps(own, steps);
      for (const file of readdirSync("seeds").filter((name) => name.endsWith(".txt")))
        cpSync(path.join("seeds", file), path.join(own, "reports", file));
      expect(show.trim().split("\n")).toEqual(["npx observable preview", "npx observable build"]);
      run(own, "npx", "observable", "build");
    });

    test("shows a chart of the reports, without an error", async () => {
      const [browser, site] = [await launchAt(ensureChromium()), await serveSite(path.join(own, "dist"))];
      try {
        const page = await browser.newPage();
        const faults: string[] = [];
        page.on("pageerror", ({ message }) => faults.push(message));
        page.on("console", (message) => {
          // a site of Framework has no icon of its own, and browsers ask for one
          const isIcon = message.location().url.endsWith("/favicon.ico");
          if (message.type() === "error" && !isIcon) faults.push(message.text());
        });
        await page.goto(new URL("index.html", site.base).href);
        await page.waitForSelector("svg[role=group] circle");
        expect(await page.locator(".observablehq--error").allTextContents()).toEqual([]);
        expect(await page.locator("svg[role=group] circle").count()).toBeGreaterThan(1);
        expect(await page.locator("svg[role=group]").textContent()).toContain("平遥县");
        expect(faults).toEqual([]);
      } finally {
        await browser.close();
        await site.close();
      }
    });

    test("reads with its loader what the reports say of the indicator", () => {
      const rows = JSON.parse(run(own, process.execPath, "src/data/jobs.json.js")) as { text: string; place: string }[];
      expect(rows.map(({ place, text }) => `${place} ${text}`)).toEqual(["略阳县 1600人", "平遥县 6372人"]);
    });
  });

  describe("installed for all users of a machine", () => {
    test("runs from another folder", () => {
      // of a global install npm leaves out no optional package, whatever it is told
      install(work, "--global", "--prefix", prefix, tarball);
      const own = path.join(prefix, process.platform === "win32" ? "zhibiao.cmd" : "bin/zhibiao");
      const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
      expect(run(elsewhere, own, "--version").trim()).toBe(version);
      expect(run(elsewhere, own, "extract", path.join("reports", seed))).toContain('"place":"山西省晋中市平遥县"');
    });
  });

  describe("installed with its optional packages, and not to be written to", () => {
    let before: string[];

    beforeAll(() => {
      install(project, "--include=optional", tarball);
      before = listingOf(path.join(project, "node_modules"));
      // who is root may write all the same, hence the listing
      setWritable(installed, { writable: false });
    });

    test("builds tables and a site from another folder", () => {
      run(elsewhere, command, "site", "reports", "--out", "site", "--tables", "tables");
      const tables = readdirSync(path.join(elsewhere, "tables"));
      expect(tables).toEqual(expect.arrayContaining(["observations.csv", "zhibiao.duckdb", "zhibiao.xlsx"]));
      const files = ["index.html", "embed.html", "embed/chart.js", "data/index.json", "data/deck/pptx.json"];
      expect(files.filter((file) => !existsSync(path.join(elsewhere, "site", file)))).toEqual([]);
      const index = readFileSync(path.join(elsewhere, "site/index.html"), "utf8");
      const [bundle] = /_bundle\/[\w-]+\.js/u.exec(index)!;
      expect(existsSync(path.join(elsewhere, "site", bundle))).toBe(true);
    });

    test("builds the same tables again without reading anything anew", () => {
      const said = run(
        elsewhere,
        command,
        "build",
        "reports",
        "--out",
        "tables",
        "--format",
        "csv,parquet,xlsx,duckdb",
      );
      expect(said).toContain("nothing has changed");
    });

    test("makes a figure, and slides, from another folder", () => {
      const tables = ["--tables", "tables"];
      run(
        elsewhere,
        command,
        "figure",
        "indicator=afforestation",
        ...tables,
        "--format",
        "svg,png",
        "--out",
        "figures",
      );
      expect(readdirSync(path.join(elsewhere, "figures"))).toEqual(
        expect.arrayContaining(["afforestation-zh.svg", "afforestation-zh.png"]),
      );
      const deck = path.join(installed, "data/deck.yml");
      run(elsewhere, command, "slides", deck, ...tables, "--format", "pptx,html", "--out", "slides");
      const made = readdirSync(path.join(elsewhere, "slides")).map((file) => path.extname(file));
      expect(new Set(made)).toEqual(new Set([".pptx", ".html"]));
    });

    test("runs the example that compares reports", () => {
      const reports = readdirSync("seeds").filter((file) => file.endsWith(".txt"));
      const files = reports.map((file) => path.join(ROOT, "seeds", file));
      const svg = run(project, process.execPath, "examples/compare.mjs", "afforestation", ...files);
      const { document } = new JSDOM(svg).window;
      expect(document.querySelector("svg")!.getAttribute("aria-label")).toBe("造林绿化面积：略阳县、三元区和平遥县");
      expect(document.querySelectorAll("svg [data-id]").length).toBeGreaterThan(3);
    });

    test("has written nothing into its own folders", () => {
      setWritable(installed, { writable: true });
      expect(listingOf(path.join(project, "node_modules"))).toEqual(before);
    });
  });
});
