/**
 * What charts say came of targets, recomputed by plain queries of the tables. Over the made-up reports; `CLAIMS_TABLES=FOLDER npx
 * vitest run test/figure/verdicts` asks the same of the tables in a folder.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PromisePair } from "../../src/charts/data/promises.js";
import type { Row } from "../../src/charts/data/series.js";
import { allPromises } from "../../src/charts/views/promise.js";
import { readAddress } from "../../src/components/address/address.js";
import { loadWhole } from "../../src/components/comparison/load.js";
import { compareView } from "../../src/components/comparison/view.js";
import { withDocument } from "../../src/figure/dom.js";
import { openTablesSource, type TablesSource } from "../../src/figure/source.js";
import { runCommand } from "../cli/run.js";
import { FIXTURE_REPORTS } from "../fixtures/corpora.js";

interface Told extends PromisePair {
  indicator: string;
  direction: string;
  measure: string;
}

/** A row of the tables as the query gives it. */
interface Plain {
  doc: string;
  start: number;
  measure: string;
  bound: string;
  base_unit: string;
  base_value: number;
  status: string;
  year: number;
}

const folder = mkdtempSync(join(tmpdir(), "zhibiao-verdicts-"));
let source: TablesSource;
let connection: DuckDBConnection;
let told: Told[];

const ask = async <T>(sql: string): Promise<T[]> =>
  (await connection.runAndReadAll(sql)).getRowObjectsJS() as unknown as T[];

beforeAll(async () => {
  const tables = process.env.CLAIMS_TABLES ?? join(folder, "tables");
  if (process.env.CLAIMS_TABLES === undefined)
    expect((await runCommand(["build", FIXTURE_REPORTS, "--out", tables, "--jobs", "1"])).status).toBe(0);
  source = await openTablesSource(tables);
  connection = await (await DuckDBInstance.create()).connect();
  for (const name of ["observations", "documents"])
    await connection.run(`create view ${name} as from '${join(tables, name)}.parquet'`);
  told = await toldOf(source);
});

afterAll(async () => {
  connection.closeSync();
  await source.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The promises of each indicator and measure, as charts have them. */
async function toldOf(data: TablesSource): Promise<Told[]> {
  const index = await data.fetchIndex();
  const found: Told[] = [];
  for (const { id, direction } of index.indicators) {
    const address = { ...readAddress(""), indicator: id, year: "all" };
    const loaded = await loadWhole(index, data, address);
    withDocument(() => {
      for (const { key } of compareView(loaded, address, "zh").chart?.all ?? []) {
        const { chart } = compareView(loaded, { ...address, measure: key }, "zh");
        if (!chart) continue;
        const own = { indicator: id, direction, measure: chart.series.measure };
        found.push(...allPromises(chart.input).map((pair) => ({ ...pair, ...own })));
      }
    });
  }
  return found;
}

const nameOf = ({ indicator, measure, place_id, year }: Told): string => `${indicator} ${measure} ${place_id} ${year}`;
const isJudged = ({ outcome }: PromisePair): boolean => outcome !== null;

/** What the rule says of the very rows of the tables. */
function recomputed(target: Plain[], outcome: Plain[], direction: string): string {
  const of = (rows: Plain[]) => ({
    rate:
      ["growth", "average_growth", "share", "gap"].includes(rows[0]!.measure) || /^(?:%|pp)$/.test(rows[0]!.base_unit),
    bound: rows.length > 1 ? "range" : rows[0]!.bound,
    low: Math.min(...rows.map(({ base_value }) => base_value)),
    high: Math.max(...rows.map(({ base_value }) => base_value)),
  });
  const [wanted, found] = [of(target), of(outcome)];
  const better = target[0]!.measure !== "rank" ? direction : ({ up: "down", down: "up" }[direction] ?? direction);
  const least = found.bound === "le" ? -Infinity : found.low;
  const most = found.bound === "ge" ? Infinity : found.high;
  const lower = wanted.bound === "le" || (wanted.bound !== "ge" && better === "down") ? -Infinity : wanted.low;
  const upper = wanted.bound === "ge" || (wanted.bound !== "le" && better === "up") ? Infinity : wanted.high;
  const off = wanted.bound === "approx" ? (wanted.rate ? 0.5 : 0.05 * Math.abs(wanted.high)) : 0;
  const tiny = 1e-9 * Math.abs(wanted.high);
  const inside = (slack: number): boolean => least >= lower - slack - tiny && most <= upper + slack + tiny;
  if (inside(0)) return "met";
  if (inside(off)) return "near";
  const outside = most < lower - off - tiny || least > upper + off + tiny;
  return outside && !(better === "none" && wanted.bound === "eq") ? "missed" : "unclear";
}

async function plain({ main, low }: Row): Promise<Plain[]> {
  const starts = [main, low].flatMap((one) => (one ? [one.start] : []));
  return ask<Plain>(`
    select doc, start, measure, bound, base_unit, base_value, status, year from observations
    where doc = '${main.doc}' and start in (${starts.join(", ")})`);
}

describe("What came of a target", () => {
  test("is told of some at all, met, missed and without a later report", () => {
    const verdicts = new Set(told.map(({ verdict }) => verdict));
    expect([...verdicts]).toEqual(expect.arrayContaining(["met", "missed", "open"]));
  });

  test("is what the rule says of the numbers in the tables", async () => {
    const wrong: string[] = [];
    for (const one of told.filter(isJudged)) {
      const [target, outcome] = [await plain(one.target), await plain(one.outcome!)];
      const rows = [...target, ...outcome].every(({ year }) => year === one.year);
      const statuses = target[0]?.status === "target" && outcome[0]?.status === "actual";
      // the unit of a chart may be another than that of the tables
      const converted = new Set([...target, ...outcome].map(({ base_unit }) => base_unit)).size > 1;
      const expected = converted ? one.verdict : recomputed(target, outcome, one.direction);
      if (!rows || !statuses || expected !== one.verdict) wrong.push(`${nameOf(one)}: ${one.verdict}, not ${expected}`);
    }
    expect(wrong).toEqual([]);
  });

  test("is that no later report is at hand exactly where the tables have none", async () => {
    const wrong: string[] = [];
    for (const one of told.filter((pair) => !isJudged(pair))) {
      const [later] = await ask<{ n: number }>(`
        select count(*)::int as n from documents
        where coalesce(place_code, place) = '${one.place_id}' and delivered > ${one.year}`);
      if ((later?.n === 0) !== (one.verdict === "open")) wrong.push(`${nameOf(one)}: ${one.verdict}`);
    }
    expect(wrong).toEqual([]);
  });

  test("is not found, or does not compare, only as far as the tables have no row, or a row, of it", async () => {
    const wrong: string[] = [];
    for (const one of told.filter(({ verdict }) => verdict === "unfound" || verdict === "apart")) {
      const [later] = await ask<{ n: number; own: number; plain: number }>(`
        select count(*)::int as n,
          (count(*) filter (where measure = '${one.measure}'))::int as own,
          (count(*) filter (where measure = '${one.measure}' and subject is null and year = ${one.year}
            and base_unit = '${one.target.main.base_unit}'
            and part_of_year is null and not cumulative and period_start is null))::int as plain
        from observations
        where place_id = '${one.place_id}' and indicator = '${one.indicator}' and status = 'actual'
          and (year = ${one.year} or period_end = ${one.year}) and delivered > ${one.year}
          and (measure = '${one.measure}' or (subject is null and measure <> 'rank'))`);
      const { n, plain: whole } = later!;
      // one number of the whole place and year alone is an outcome, unless its words name another scope
      const lone = whole === 1 && one.stated?.main.label === one.target.main.label;
      if (n > 0 !== (one.verdict === "apart") || lone)
        wrong.push(`${nameOf(one)}: ${one.verdict} of ${n}, ${whole} plain`);
    }
    expect(wrong).toEqual([]);
  });
});
