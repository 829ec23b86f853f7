/** What a new field takes: one row of the schema. It is made up here, in memory, and looked for in everything that is written. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3";
import { parquetReadObjects } from "hyparquet";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { exportSite } from "../../src/build/site-data.js";
import { PACKAGE } from "../../src/build/former.js";
import { decodeObservations, decodeReport } from "../../src/components/data/decode.js";
import { fieldsPage } from "../../src/components/pages/fields/page.js";
import { rowsToCsv, rowsToJson, rowsToParquet, rowsToXlsx } from "../../src/components/sheet/downloads.js";
import { proofRows } from "../../src/components/figure/drawn.js";
import { rowsInCsv } from "../../src/components/figure/table.js";
import type { Observation } from "../../src/engine/types.js";
import { withDocument } from "../../src/figure/dom.js";
import { storeFormats } from "../../src/formats/store/columns.js";
import { openTables } from "../../src/formats/store/open.js";
import { weighFiles, writeDataPackage } from "../../src/formats/store/package.js";
import { createStore } from "../../src/formats/store/store.js";
import { createRowWriter } from "../../src/formats/write.js";
import type { MentionColumnRow, RowsFor } from "../../src/tables/column.js";
import { tableDefinition } from "../../src/tables/definitions.js";
import { documentRow, indicatorRow, mentionRows, observationRows, ownRows } from "../../src/tables/rows.js";
import { observationColumns } from "../../src/tables/schema.js";
import { mentionSchema, type MentionFields } from "../../src/tables/schema.table.js";
import { siteFiles } from "../../src/tables/site-files.js";
import type { SiteIndex, SiteObservation, SiteObservationFile, SiteReportFile } from "../../src/tables/site.types.js";
import { withFields } from "../docs/fields.js";
import { readers } from "../formats/store/read-back.js";
import { excluded, observed, reportOf } from "./reports.js";

const { NAME, MEANING } = vi.hoisted(() => ({
  NAME: "made_up",
  MEANING: { zh: "仅为本测试而设", en: "is there for this test alone" },
}));

vi.mock(import("../../src/tables/schema.table.js"), async (load) => {
  const { mentionSchema: rows, ...others } = await load();
  const [first, ...rest] = Object.entries(rows);
  const row: MentionColumnRow = {
    of: "statement",
    type: "integer",
    zh: "虚构",
    en: "Made up",
    meaning: MEANING,
    figure: true,
  };
  return { ...others, mentionSchema: Object.fromEntries([first!, [NAME, row], ...rest]) as typeof rows };
});

test("A field that the engine gives and that has no row does not compile", () => {
  // @ts-expect-error the made-up field has no row
  const rows: RowsFor<MentionFields & { made_up: number }, MentionColumnRow> = mentionSchema;
  // @ts-expect-error a number is no text
  const typed: RowsFor<Omit<MentionFields, "label"> & { label: number }, MentionColumnRow> = mentionSchema;
  // @ts-expect-error a code has no meaning
  const coded: RowsFor<Omit<MentionFields, "bound"> & { bound: Observation["bound"] | "new" }, MentionColumnRow> =
    mentionSchema;
  expect([rows, typed, coded]).toEqual([mentionSchema, mentionSchema, mentionSchema]);
});

describe("A new row of the schema reaches", () => {
  const text = "2022年全县造林3亩。";
  const given = { ...observed(text, "3亩", { indicator: "afforestation", label: "造林" }), [NAME]: 7 };
  const report = reportOf({ text, mentions: [excluded(text, "2022年", "date"), given] });
  const source = { mentions: report.extraction.mentions, document: report.document, pages: null };
  const dir = mkdtempSync(join(tmpdir(), "zhibiao-"));
  const site = join(dir, "site");
  const json = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;
  const rowsOfSite = (): SiteObservation[] =>
    decodeObservations(
      json<SiteObservationFile>(join(site, siteFiles.indicator("afforestation"))),
      json<SiteIndex>(join(site, siteFiles.index)),
    );
  const ofField = (row: object): unknown => (row as Record<string, unknown>)[NAME];

  beforeAll(async () => {
    const [rows, kept] = [join(dir, "rows.jsonl"), join(dir, "text.json")];
    writeFileSync(
      rows,
      ownRows(source)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(""),
    );
    writeFileSync(kept, JSON.stringify({ text, pages: null }));
    const store = await createStore({ dir });
    const { document } = report;
    const { place_id, place_name, place_name_en } = document;
    const about = { document: JSON.stringify(document), headings: "[]", silence: null };
    const own = { name: document.file, place_id, place_name, place_name_en, ...about };
    await store.addReports([{ doc: "a", rows, text: kept, document: documentRow(document), site: own }]);
    const words = { zh: "造林", en: "Afforestation", definition_zh: "", definition_en: "", aliases: [] };
    const kind = { topic: "ecology", base_unit: "亩", direction: "up", nature: "flow" } as const;
    await store.addTable("indicators", [indicatorRow({ id: "afforestation", ...words, ...kind })]);
    const counts = await store.finish();
    const files: string[] = [];
    for (const format of storeFormats) files.push(...(await store.write(format, { dir, headers: "en", bom: false })));
    const provenance = { version: "0", digest: "0".repeat(64), counts, problems: { error: 0, warning: 0, note: 0 } };
    const weighed = await weighFiles(dir, files);
    await writeDataPackage({ dir, file: PACKAGE, files: weighed, headers: "en", store, provenance });
    await store.close();
    await exportSite(dir, site);
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test.each(storeFormats)("the tables as %s", async (format) => {
    const observations = tableDefinition("observations");
    const mentions = tableDefinition("mentions");
    const at = (columns: readonly { name: string }[]): number => columns.findIndex(({ name }) => name === NAME);
    expect((await readers[format](dir, observations)).map((row) => row[at(observations.columns)])).toEqual([7]);
    expect((await readers[format](dir, mentions)).map((row) => row[at(mentions.columns)])).toEqual([null, 7]);
  });

  test("the data package and the definitions of the workbook, with its meaning", async () => {
    const { resources } = json<{ resources: { name: string; schema?: { fields: { name: string }[] } }[] }>(
      join(dir, PACKAGE),
    );
    for (const name of ["observations", "mentions-parquet"])
      expect(resources.find((resource) => resource.name === name)?.schema?.fields).toContainEqual({
        name: NAME,
        title: `虚构 / ${NAME}`,
        type: "integer",
        description: `${MEANING.zh}\n${MEANING.en}`,
      });
    const definitions = await readSheet(join(dir, "zhibiao.xlsx"), "definitions");
    expect(definitions).toContainEqual(expect.arrayContaining(["observations", NAME, "虚构", MEANING.zh, MEANING.en]));
  });

  test("the comments of the database, and queries", async () => {
    const built = await openTables(dir);
    const [row] = await built!.database.rows(
      `SELECT comment, (SELECT max(${NAME}) FROM observations) AS value FROM duckdb_columns() WHERE column_name = '${NAME}'`,
    );
    built!.database.close();
    expect(row).toEqual({ comment: `虚构：${MEANING.zh}`, value: 7 });
  });

  test("what zhibiao extract writes", () => {
    const [row] = observationRows(source);
    expect(ofField(row!)).toBe(7);
    expect(mentionRows(source).map((each) => NAME in each)).toEqual([false, true]);
    const writer = createRowWriter("csv", observationColumns);
    expect(csvParse(writer.header + writer.format([row!]))[0]).toMatchObject({ [NAME]: "7" });
  });

  test("the rows of the site and its reports", () => {
    expect(rowsOfSite().map(ofField)).toEqual([7]);
    const { mentions } = decodeReport(json<SiteReportFile>(join(site, siteFiles.report("a"))));
    expect(mentions.map(ofField)).toEqual([undefined, 7]);
  });

  test("the downloads, which have the columns of the build's CSV in their order", async () => {
    const rows = rowsOfSite();
    const [built, downloaded] = [readFileSync(join(dir, "observations.csv"), "utf8"), rowsToCsv(rows)];
    expect(csvParse(downloaded.slice(1)).columns).toEqual(csvParse(built).columns);
    expect(csvParse(downloaded.slice(1))).toEqual(csvParse(built));
    expect(ofField((JSON.parse(rowsToJson(rows)) as object[])[0]!)).toBe(7);
    expect((await parquetReadObjects({ file: await rowsToParquet(rows) })).map(ofField)).toEqual([7]);
    const [head, body] = await readSheet(Buffer.from(await (await rowsToXlsx(rows)).arrayBuffer()));
    expect(body![head!.indexOf(NAME)]).toBe(7);
  });

  test("the proof and the CSV of a figure", async () => {
    const [main] = rowsOfSite();
    const series = [{ rows: [{ main: main!, low: null, baseline: null }] }] as unknown as Parameters<
      typeof proofRows
    >[0];
    const proof = await proofRows(series, { fetchReport: () => Promise.resolve({ text } as never) });
    expect(proof.map(ofField)).toEqual([7]);
    expect(csvParse(rowsInCsv(proof)).map(ofField)).toEqual(["7"]);
  });

  test("the page of fields, and the documents", async () => {
    const index = { tables: [] };
    const page = withDocument(() => {
      const app = { store: { subscribe: () => undefined }, lang: () => "zh", setTitle: () => undefined };
      return fieldsPage({ index, source: { hrefOfTable: (file) => file } }, app as never).textContent;
    });
    expect(page).toContain(NAME);
    expect(page).toContain(MEANING.zh);
    for (const [file, lang] of [
      ["docs/fields.md", "en"],
      ["docs/fields.zh-CN.md", "zh"],
    ] as const)
      expect(await withFields(readFileSync(file, "utf8"), lang)).toMatch(
        new RegExp(`\`${NAME}\` +\\| integer +\\| ${MEANING[lang]}`),
      );
  });
});
