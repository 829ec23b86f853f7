import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, test } from "vitest";
import { openSiteData, type SiteData } from "../../src/build/site-data.js";
import { fileKey } from "../../src/tables/site-files.js";
import { buildTables } from "../build/built.js";

let tables: string;
let data: SiteData;

beforeAll(async () => {
  tables = buildTables("seeds");
  data = await openSiteData(tables);
  return () => data.close();
});

/** Runs a loader as Observable Framework does. */
function load(loader: string, ...args: string[]): string {
  const options = { env: { ...process.env, ZHIBIAO_TABLES: tables }, encoding: "utf8", maxBuffer: 1e9 } as const;
  return execFileSync(process.execPath, ["--import", "tsx", `src/data/${loader}`, ...args], options);
}

describe("A loader gives Framework the file that a build writes:", () => {
  const doc = "004_8979b39d7a9cd2b1";
  test.each([
    ["index.json.ts", [], () => data.index()],
    ["documents.json.ts", [], () => data.documents()],
    ["problems.json.ts", [], () => data.problems()],
    ["coverage.json.ts", [], () => data.coverage()],
    ["indicators/[indicator].json.ts", ["--indicator=afforestation"], () => data.indicator("afforestation")],
    ["figures.json.ts", [], () => data.figures()],
    ["numbers/[figure].json.ts", ["--figure=150"], () => data.numbers("150")],
    ["places/[place].json.ts", ["--place=140728"], () => data.place("140728")],
    ["reports/[doc].json.ts", [`--doc=${fileKey(doc)}`], () => data.report(doc)],
  ] as const)("%s", async (loader, args, file) => {
    expect(load(loader, ...args)).toBe(await file());
  });

  test("tables/[table].csv.ts", () => {
    expect(load("tables/[table].csv.ts", "--table=observations")).toMatch(/^doc,place,place_code,/);
  });
});

test("A loader that is asked for what is not there says so", () => {
  expect(() => load("reports/[doc].json.ts", "--doc=nowhere")).toThrow(
    /no doc of the tables in .* has the key nowhere/,
  );
});
