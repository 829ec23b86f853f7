import { readTables } from "../../formats/tables.js";
import { changesOf } from "../../tables/changes.js";
import type {
  SiteCoverage,
  SiteIndex,
  SiteIndexPlace,
  SiteIndicator,
  SiteDocumentRow,
} from "../../tables/site.types.js";
import { noExclusions } from "../../tables/rows.js";
import { listColumns, tableDefinition } from "../../tables/definitions.js";
import { DATA } from "../paths.js";
import { pinyinOf } from "../pinyin.js";
import type { Silence } from "../../tables/silence.js";
import { SITE_TABLE } from "../../formats/store/site-columns.table.js";
import type { SiteTables } from "./database.js";

/** How long a remark of the catalog may be to stand beside a place's name. */
const SHORT_NOTE = 12;

/** Formats of tables that are not for download: a database is for programs. */
const NOT_OFFERED = /\.(?:duckdb|arrow)$/;

/** `data/index.json`. */
export async function indexFile(tables: SiteTables): Promise<SiteIndex> {
  const { provenance } = tables;
  const [indicators, places, unshared] = [
    await readIndicators(tables),
    await readPlaces(tables),
    await readUnshared(tables),
  ];
  const harmonised = indicators.reduce((sum, { observations }) => sum + observations, 0);
  return {
    build: { version: provenance.version, digest: provenance.digest.slice(0, 12) },
    counts: {
      ...provenance.counts,
      harmonised,
      places: places.length,
      exclusions: await countExclusions(tables),
      problems: provenance.problems,
    },
    indicators,
    places,
    unshared,
    tables: offeredFiles(tables).map(({ path, bytes }) => ({ file: path, bytes })),
  };
}

/** Files of the tables that the site offers for download. */
export function offeredFiles({ files }: SiteTables): SiteTables["files"] {
  return files.filter(isOffered);
}

/** Whether the site offers a file of the tables for download. */
export function isOffered({ path }: { path: string }): boolean {
  return !NOT_OFFERED.test(path);
}

/** `data/documents.json`. */
export async function documentsFile(tables: SiteTables): Promise<SiteDocumentRow[]> {
  const rows = await tables.database.rows(`SELECT ${listColumns.join(", ")} FROM docs ORDER BY ord`);
  return rows as unknown as SiteDocumentRow[];
}

async function readIndicators({ database }: SiteTables): Promise<SiteIndicator[]> {
  const cells = tableDefinition("indicators").columns.map(({ name, type }) => ({ name, isList: type === "list" }));
  const own = cells.map(({ name, isList }) => `${name}: ${isList ? `coalesce(i.${name}, [])` : `i.${name}`}`);
  const rows = await database.rows(`
    SELECT to_json({${own.join(", ")},
      observations: s.n, places: s.places, documents: s.documents, first_year: s.first, last_year: s.last})::VARCHAR AS json
    FROM built.indicators i JOIN (
      SELECT indicator, count(*) AS n, count(DISTINCT place_id) AS places, count(DISTINCT doc) AS documents,
        min(year) AS first, max(year) AS last
      FROM stated GROUP BY indicator
    ) s ON s.indicator = i.id ORDER BY i.rowid`);
  return rows.map(({ json }) => JSON.parse(json as string) as SiteIndicator);
}

async function countExclusions({ database }: SiteTables): Promise<SiteIndex["counts"]["exclusions"]> {
  const rows = await database.rows(
    "SELECT class, count(*)::INTEGER AS n FROM built.mentions WHERE class <> 'observation' GROUP BY class",
  );
  return { ...noExclusions(), ...Object.fromEntries(rows.map((row) => [row.class as string, row.n as number])) };
}

async function readPlaces({ database }: SiteTables): Promise<SiteIndexPlace[]> {
  const { divisions } = await readTables(DATA);
  const provinces = new Map(
    divisions.filter(({ level }) => level === "province").map(({ code, name }) => [code, name]),
  );
  const changes = changesOf(divisions);
  const rows = await database.rows(`
    SELECT to_json({place_id: place_id, place_name: arg_max(place_name, ord), place_name_en: arg_max(place_name_en, ord),
      place: arg_max(place, ord), place_code: arg_max(place_code, ord), level: arg_max(level, ord),
      documents: count(*), latest: arg_max(doc, coalesce(delivered, 0)::BIGINT * 10000000 + ord), observations: sum(harmonised)::INTEGER, first: min(delivered), last: max(delivered),
      years: coalesce(list(DISTINCT delivered ORDER BY delivered) FILTER (delivered IS NOT NULL), []),
      notes: coalesce(list(DISTINCT note ORDER BY note) FILTER (length(note) <= ${SHORT_NOTE}), [])})::VARCHAR AS json
    FROM docs GROUP BY place_id ORDER BY min(ord)`);
  return rows.map(({ json }) => {
    const place = JSON.parse(json as string) as Omit<SiteIndexPlace, "province" | "changed" | "pinyin">;
    const province = provinces.get(`${place.place_code?.slice(0, 2)}0000`) ?? null;
    const changed = changes.get(place.place_code ?? "") ?? [];
    return { ...place, province, changed, pinyin: pinyinOf(place.place_name ?? place.place ?? "") };
  });
}

/** Places none of whose indicators any other place states; a place that states nothing is among them. */
async function readUnshared({ database }: SiteTables): Promise<string[]> {
  const rows = await database.rows(`
    SELECT place_id FROM docs WHERE place_id NOT IN (
      SELECT place_id FROM stated WHERE indicator IN (
        SELECT indicator FROM stated GROUP BY indicator HAVING count(DISTINCT place_id) > 1))
    GROUP BY place_id ORDER BY min(ord)`);
  return rows.map(({ place_id }) => place_id as string);
}

/** What a coverage file says of an indicator that a report has no observation of. */
const SIGNS: Record<Silence["kind"], string> = { named: "n", excluded: "x" };

/** `data/coverage.json`. */
export async function coverageFile({ database }: SiteTables): Promise<SiteCoverage> {
  const known = await database.rows("SELECT id FROM built.indicators ORDER BY rowid");
  const indicators = known.map(({ id }) => id as string);
  const at = new Map(indicators.map((id, i) => [id, i]));
  const rows = await database.rows(
    `SELECT doc, d.place_id, delivered, silence FROM docs d JOIN built.${SITE_TABLE} USING (doc) ORDER BY ord`,
  );
  const documents = rows.map(({ doc, place_id, delivered }) => ({
    doc,
    place_id,
    delivered,
  })) as unknown as SiteCoverage["documents"];
  const states = rows.map(({ silence }) => {
    const signs = new Array<string>(indicators.length).fill(".");
    for (const { indicator, kind } of JSON.parse((silence as string | null) ?? "[]") as Silence[])
      signs[at.get(indicator)!] = SIGNS[kind];
    return signs;
  });
  const counted = "SELECT ord, indicator, count(*)::INTEGER AS n FROM stated GROUP BY ord, indicator";
  for await (const part of database.stream(counted))
    for (const [ord, indicator, n] of part.getRows() as [number, string, number][])
      states[ord]![at.get(indicator)!] = String(Math.min(n, 9));
  return { documents, indicators, states: states.map((state) => state.join("")) };
}
