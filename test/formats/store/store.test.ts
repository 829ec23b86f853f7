import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TableDefinition } from "../../../src/tables/definitions.js";
import { tableNames } from "../../../src/tables/tables.table.js";
import { storeFormats } from "../../../src/formats/store/columns.js";
import type { Counts } from "../../../src/formats/store/store.js";
import { observationColumns } from "../../../src/tables/schema.js";
import { plain, readers } from "./read-back.js";
import { readSeeds, stage, type Staged } from "./stage.js";

describe("The tables of the seeds", () => {
  let staged: Staged;
  let counts: Counts;
  let tables: readonly TableDefinition[];
  const files: Record<string, string[]> = {};

  const dir = mkdtempSync(join(tmpdir(), "zhibiao-"));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  beforeAll(async () => {
    staged = await stage(dir, await readSeeds());
    counts = await staged.store.finish();
    tables = staged.store.tables();
    for (const format of storeFormats)
      files[format] = await staged.store.write(format, { dir: staged.dir, headers: "en", bom: false });
    await staged.store.close();
  });

  const definition = (name: string) => tables.find((table) => table.name === name)!;

  test("are as many rows as the engine found", () => {
    const observations = staged.mentions.filter((row) => row.class === "observation");
    expect(observations.length).toBeGreaterThan(200);
    expect(counts).toMatchObject({
      documents: staged.documents.length,
      mentions: staged.mentions.length,
      observations: observations.length,
    });
    expect(Math.min(counts.panel, counts.panel_cells, counts.texts, counts.indicators)).toBeGreaterThan(0);
  });

  test.each(storeFormats)("are in %s what the engine found, cell by cell and double by double", async (format) => {
    const expected = (name: string, rows: readonly Record<string, unknown>[]) =>
      rows.map((row) => definition(name).columns.map((column) => plain(row[column.name])));
    const observations = staged.mentions.filter((row) => row.class === "observation");
    expect(await readers[format](staged.dir, definition("mentions"))).toEqual(expected("mentions", staged.mentions));
    expect(await readers[format](staged.dir, definition("documents"))).toEqual(expected("documents", staged.documents));
    const read = await readers[format](staged.dir, definition("observations"));
    expect(read).toEqual(expected("observations", observations));
    expect(definition("observations").columns.map(({ name }) => name)).toEqual([...observationColumns]);
  });

  test.each(tableNames)("hold the same %s in every format", async (name) => {
    const first = await readers.jsonl(staged.dir, definition(name));
    expect(first).toHaveLength(counts[name]);
    for (const format of storeFormats) {
      if (format === "xlsx" && name === "texts") continue;
      expect(await readers[format](staged.dir, definition(name)), format).toEqual(first);
    }
  });

  test("are one file a table, or one file of all, and leave nothing else behind", () => {
    expect(files.csv).toEqual(tableNames.map((name) => `${name}.csv`));
    expect(files.xlsx).toEqual(["zhibiao.xlsx"]);
    expect(files.duckdb).toEqual(["zhibiao.duckdb"]);
  });

  test("give the text of each report back out of its paragraphs", async () => {
    const paragraphs = await readers.parquet(staged.dir, definition("texts"));
    for (const { doc, text } of await readSeeds()) {
      let whole = "";
      for (const [, start, , , words] of paragraphs.filter((row) => row[0] === doc))
        whole = whole.padEnd(start as number, "\n") + (words as string);
      expect(whole.padEnd(text.length, "\n")).toBe(text);
    }
  });

  test("end CSV records in CRLF, without a byte order mark unless asked for", () => {
    const csv = readFileSync(join(staged.dir, "documents.csv"), "utf8");
    expect(csv.startsWith("doc,file,place,")).toBe(true);
    expect(csv.split("\r\n")).toHaveLength(counts.documents + 2);
    expect(csv.replaceAll("\r\n", "")).not.toContain("\n");
  });
});
