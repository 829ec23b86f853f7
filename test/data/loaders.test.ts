import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { fromArrow } from "arquero";
import { extract } from "tar-stream";
import { beforeAll, describe, expect, test } from "vitest";
import { exportSite, siteFolders } from "../../src/build/site-data.js";
import { readPackage } from "../../src/build/former.js";
import { isOffered } from "../../src/build/site/lists.js";
import { buildTables } from "../build/built.js";

let tables: string;
let site: string;

beforeAll(async () => {
  tables = buildTables("seeds");
  site = mkdtempSync(path.join(tmpdir(), "zhibiao-loaders-"));
  await exportSite(tables, site);
});

/** Runs a loader as Observable Framework does. */
function load(loader: string, ...args: string[]): Buffer {
  const options = { env: { ...process.env, ZHIBIAO_TABLES: tables }, maxBuffer: 1e9 } as const;
  return execFileSync(process.execPath, ["--import", "tsx", `src/${loader}`, ...args], options);
}

/** The files of an archive: `{"gdp.json": "…"}`. */
async function unpack(archive: Buffer): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const entry of Readable.from(archive).pipe(extract())) {
    const pieces: Buffer[] = [];
    for await (const piece of entry) pieces.push(piece as Buffer);
    files[entry.header.name] = Buffer.concat(pieces).toString();
  }
  return files;
}

describe("A loader gives Framework the file that a build writes:", () => {
  test.each(["index", "documents", "problems", "coverage", "figures"])("%s.json", (name) => {
    expect(load(`data/${name}.json.ts`).toString()).toBe(readFileSync(path.join(site, `${name}.json`), "utf8"));
  });
});

describe("The loader of a series", () => {
  const rowsOf = (indicator: string): unknown[] =>
    fromArrow(load("data/series/[indicator].arrow.ts", `--indicator=${indicator}`)).objects();

  test("gives each observation of an indicator with its place and its sentence", () => {
    const rows = rowsOf("urban_new_jobs");
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual(
      expect.objectContaining({
        ...{ place: "略阳县", place_en: "Lüeyang County", level: "county", year: 2023, status: "target" },
        ...{ measure: "level", value: 1600, unit: "人", bound: "ge", set_aside: null, delivered: 2023 },
        sentence: expect.stringContaining("1600人") as string,
        href: expect.stringMatching(/^\.\/read\.html\?doc=\w+#m=\d+$/) as string,
      }),
    );
  });

  test("gives a table without rows where no report states it", () => {
    expect(rowsOf("no_such_indicator")).toEqual([]);
  });
});

describe("A loader gives Framework the files of a folder as a build writes them:", () => {
  test.each(Object.keys(siteFolders).filter((name) => name !== "first"))("%s", async (name) => {
    const files = await unpack(load(`data/${name}.tar.ts`));
    expect(Object.keys(files)).not.toEqual([]);
    for (const [file, text] of Object.entries(files))
      expect(text).toBe(readFileSync(path.join(site, name, file), "utf8"));
  });

  test("first, which no indicator of the seeds needs", async () => {
    expect(await unpack(load("data/first.tar.ts"))).toEqual({});
  });

  test("tables", async () => {
    const files = await unpack(load("data/tables.tar.ts"));
    const offered = (await readPackage(tables)).resources.filter(isOffered);
    expect(Object.keys(files)).toEqual(offered.map((resource) => resource.path));
    expect(files["observations.csv"]).toBe(readFileSync(path.join(tables, "observations.csv"), "utf8"));
  });

  test("deck, with what writes files on the deck page", async () => {
    const files = await unpack(load("data/deck.tar.ts"));
    expect(Object.keys(files)).toEqual(["offline.json", "pptx.json"]);
  });

  test("embed, with what other sites load", async () => {
    const files = await unpack(load("embed.tar.ts"));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["chart.js", "frame.js", "resize.js", "frame.css"]));
  });
});
