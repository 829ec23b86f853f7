import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tableFromIPC } from "@uwdata/flechette";
import { csvParseRows } from "d3";
import fc from "fast-check";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { tableDefinition } from "../../../src/tables/definitions.js";
import { headerOf, storeFormats } from "../../../src/formats/store/columns.js";
import { createStore } from "../../../src/formats/store/store.js";
import { cellText } from "../../../src/formats/store/xlsx-text.js";
import { describeProblem } from "../../../src/tables/problem.js";
import type { Cell } from "../../../src/tables/cell.js";
import { problemRow } from "../../../src/tables/rows.js";
import { folderOf } from "../folder-of.js";
import { readers } from "./read-back.js";
import { stage } from "./stage.js";

const blank = (table: "mentions" | "documents"): Record<string, Cell> =>
  Object.fromEntries(tableDefinition(table).columns.map(({ name }) => [name, null]));

const documentOf = (doc: string): Record<string, Cell> => ({
  ...blank("documents"),
  doc,
  file: `${doc}.txt`,
  chars: 0,
  mentions: 0,
  observations: 0,
  harmonised: 0,
});

/** A store of documents with mention rows of their own, and the folder that it writes into. */
async function storeOf(
  documents: Record<string, Record<string, Cell>[]>,
  { atOnce = false, place = null as string | null } = {},
) {
  const dir = folderOf(
    Object.fromEntries(
      Object.entries(documents).map(([doc, rows]) => [
        `rows/${doc}`,
        rows.map((row) => `${JSON.stringify({ ...blank("mentions"), class: "observation", ...row })}\n`).join(""),
      ]),
    ),
  );
  const store = await createStore({ dir, atOnce });
  const reports = Object.keys(documents).map((doc) => ({
    doc,
    rows: join(dir, "rows", doc),
    document: { ...documentOf(doc), place },
  }));
  await store.addReports(reports);
  return { dir, store, reports };
}

const mention = (start: number, cells: Record<string, Cell> = {}) => ({ start, end: start + 1, text: "1", ...cells });

describe("Every format", () => {
  test("gives back the very double that was read, however long or large", async () => {
    const numbers = fc.sample(fc.double({ noNaN: true, noDefaultInfinity: true }), { numRuns: 2000, seed: 1 });
    const values = [
      ...numbers,
      0.1 + 0.2,
      5e-324,
      Number.MAX_VALUE,
      2 ** 53,
      1e15,
      999_999_999_999_999.9,
      1e21,
      132.2e8,
      1e-7,
    ];
    // minus nought is nought in a decimal
    const wanted = values.map((value) => value + 0);
    const { dir, store } = await storeOf({ a: wanted.map((value, i) => mention(i, { value })) });
    await store.finish();
    const { columns } = tableDefinition("mentions");
    const at = columns.findIndex(({ name }) => name === "value");
    for (const format of storeFormats) {
      await store.write(format, { dir, headers: "en", bom: false });
      const rows = await readers[format](dir, tableDefinition("mentions"));
      expect(
        rows.map((row) => row[at]),
        format,
      ).toEqual(wanted);
    }
    await store.close();
  });

  test("keeps whatever text it is given: quotes, line ends, formulas, lone signs of every script", async () => {
    const texts = [
      'say "，"',
      "a\nb",
      "a\r\nb",
      "=1+1",
      "+1",
      "@a",
      " edge ",
      "\t",
      "0012",
      "true",
      "null",
      "𠮷",
      "é",
      "<&>'",
      ";",
      ",",
    ];
    const words = texts.map((text, i) => mention(i, { text, label: text, wording: [text, "力争"] }));
    const { dir, store } = await storeOf({ a: words });
    await store.finish();
    for (const format of storeFormats) {
      await store.write(format, { dir, headers: "en", bom: false });
      const rows = await readers[format](dir, tableDefinition("mentions"));
      const column = (name: string) =>
        rows.map((row) => row[tableDefinition("mentions").columns.findIndex((each) => each.name === name)]);
      // a spreadsheet escapes a carriage return, which its readers undo or not
      const read = column("text").map((text) => String(text).replaceAll("_x000D_", "\r"));
      expect(read, format).toEqual(texts);
      expect(column("wording")[3]).toBe("=1+1;力争");
    }
    await store.close();
  });

  test("keeps the order of documents and mentions, and rows that two documents share", async () => {
    const documents = Object.fromEntries(
      ["b", "a", "empty", "c"].map((doc, i) => [doc, doc === "empty" ? [] : [mention(i), mention(i + 9)]]),
    );
    const { dir, store, reports } = await storeOf(documents);
    await store.addReports([
      { ...reports[0]!, doc: "z", document: documentOf("z") },
      { ...reports[0]!, doc: "y", document: documentOf("y") },
    ]);
    expect(await store.finish()).toMatchObject({ documents: 6, mentions: 10, observations: 10 });
    await store.write("csv", { dir, headers: "en", bom: false });
    const { columns } = tableDefinition("mentions");
    const at = (name: string) => columns.findIndex((column) => column.name === name);
    const rows = await readers.csv(dir, tableDefinition("mentions"));
    const found = rows.map((row) => `${String(row[at("doc")])}${String(row[at("start")])}`);
    expect(found).toEqual(["b0", "b9", "a1", "a10", "c3", "c12", "z0", "z9", "y0", "y9"]);
    await store.close();
  });

  test("writes an empty collection as tables without rows", async () => {
    const dir = folderOf({});
    const store = await createStore({ dir });
    expect(Object.values(await store.finish())).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    for (const format of storeFormats) {
      await store.write(format, { dir, headers: "en", bom: false });
      expect(await readers[format](dir, tableDefinition("panel")), format).toEqual([]);
    }
    await store.close();
  });

  test("writes the same bytes for the same tables, but for the database", async () => {
    const bytes = async (): Promise<Buffer[]> => {
      const { dir, store } = await storeOf({ a: [mention(0, { value: 1, wording: ["约"] })] });
      await store.finish();
      const files: string[] = [];
      for (const format of storeFormats)
        if (format !== "duckdb") files.push(...(await store.write(format, { dir, headers: "zh", bom: true })));
      await store.close();
      return files.map((file) => readFileSync(join(dir, file)));
    };
    expect((await bytes()).map((each) => each.toString("hex"))).toEqual(
      (await bytes()).map((each) => each.toString("hex")),
    );
  });
});

test.each(["csv", "parquet", "duckdb"] as const)(
  "%s has all rows, though it is asked for while they are still being loaded",
  async (format) => {
    const starts = Array.from({ length: 30_000 }, (_, start) => start);
    const { dir, store } = await storeOf({ a: starts.map((start) => mention(start)) }, { atOnce: true });
    const finished = store.finish();
    await store.write(format, { dir, headers: "en", bom: false });
    expect(await finished).toMatchObject({ mentions: starts.length, observations: starts.length });
    const definition = tableDefinition("observations");
    const at = definition.columns.findIndex(({ name }) => name === "start");
    expect((await readers[format](dir, definition)).map((row) => row[at])).toEqual(starts);
    await store.close();
  },
);

test("Parquet of many long texts is written in the memory that a store has", async () => {
  const text = Array.from({ length: 120_000 }, (_, i) => `第${i}段${"完成造林".repeat(20)}`).join("\n");
  const { dir, store } = await storeOf({});
  const paths = { rows: join(dir, "none.jsonl"), text: join(dir, "long.json") };
  writeFileSync(paths.rows, "");
  writeFileSync(paths.text, JSON.stringify({ text, pages: null }));
  await store.addReports([{ doc: "long", ...paths, document: { doc: "long" } }]);
  await store.finish();
  await store.write("parquet", { dir, headers: "en", bom: false });
  await store.close();
  const { num_rows } = await parquetMetadataAsync(await asyncBufferFromFile(join(dir, "texts.parquet")));
  expect(Number(num_rows)).toBe(120_000);
});

test("A panel of a thousand columns is written in two formats at a time", async () => {
  const rows = Array.from({ length: 3_000 }, (_, i) =>
    mention(i * 9, {
      indicator: `i${i % 1000}`,
      measure: "level",
      status: "actual",
      year: i,
      value: i,
      base_value: i,
      base_unit: "个",
      bound: "eq",
    }),
  );
  const { dir, store } = await storeOf({ a: rows }, { place: "平遥县" });
  await store.finish();
  const options = { dir, headers: "en", bom: false } as const;
  await Promise.all([store.write("duckdb", options), store.write("parquet", options)]);
  await store.close();
  const { num_rows, schema } = await parquetMetadataAsync(await asyncBufferFromFile(join(dir, "panel.parquet")));
  expect(Number(num_rows)).toBe(3_000);
  expect(schema.filter(({ name }) => /^i\d+_level/.test(name))).toHaveLength(1000);
});

describe("Chinese headers", () => {
  test("stand in every file but the database, and CSV begins with a byte order mark where it is asked for", async () => {
    const { dir, store } = await storeOf({ a: [mention(0)] });
    await store.finish();
    for (const format of storeFormats) await store.write(format, { dir, headers: "zh", bom: true });
    await store.close();
    const { columns } = tableDefinition("mentions");
    const zh = columns.map((column) => headerOf(column, "zh"));
    const csv = readFileSync(join(dir, "mentions.csv"), "utf8");
    expect(csv.startsWith("\uFEFF类别,文档,地区,")).toBe(true);
    expect(csvParseRows(csv.slice(1))[0]).toEqual(zh);
    expect(Object.keys(JSON.parse(readFileSync(join(dir, "mentions.jsonl"), "utf8")) as object)).toEqual(zh);
    const file = await asyncBufferFromFile(join(dir, "mentions.parquet"));
    expect(Object.keys((await parquetReadObjects({ file }))[0]!)).toEqual(zh);
    expect(tableFromIPC(readFileSync(join(dir, "mentions.arrow"))).names).toEqual(zh);
    expect((await readSheet(join(dir, "zhibiao.xlsx"), "全部数字"))[0]).toEqual(zh);
    expect(await readers.duckdb(dir, tableDefinition("mentions"))).toHaveLength(1);
  });
});

describe("A workbook", () => {
  test("has a sheet that defines every column of every other", async () => {
    const { dir, store } = await storeOf({ a: [mention(0)] });
    await store.finish();
    await store.write("xlsx", { dir, headers: "en", bom: false });
    const rows = await readSheet(join(dir, "zhibiao.xlsx"), "definitions");
    for (const { name, columns } of store.tables().filter((table) => table.name !== "texts"))
      for (const column of columns)
        expect(rows).toContainEqual(
          expect.arrayContaining([name, column.name, column.zh, column.type, column.meaning.en]),
        );
    await store.close();
  });

  test.each([
    ["a\u0000b\u001Bc", "a\uFFFDb\uFFFDc"],
    ["\uD842", "\uFFFD"],
    ["𠮷", "𠮷"],
    ["_x0041_", "_x005F_x0041_"],
    ["a_x", "a_x"],
    ["长".repeat(40_000), `${"长".repeat(32_766)}…`],
    [`${"a".repeat(32_765)}𠮷𠮷`, `${"a".repeat(32_765)}…`],
  ])("holds %j as a cell can", (text, cell) => {
    expect(cellText(text, { characters: 0, length: 0 })).toBe(cell);
  });

  test("says how much it could not hold", async () => {
    const problem = describeProblem("unreadable", { file: "a\u0001.txt", value: "x".repeat(40_000) });
    const { dir, store } = await stage(folderOf({}), [], [problem]);
    expect(problemRow(problem).reason_en).toHaveLength(40_000 + "it cannot be read ()".length);
    await store.finish();
    await store.write("xlsx", { dir, headers: "zh", bom: false });
    await store.close();
    const rows = await readSheet(join(dir, "zhibiao.xlsx"), "说明");
    const notes = rows.filter(([table]) => table === "Excel").map((row) => String(row[6]));
    expect(notes[0]).toMatch(/: 1 cells; .*: 2\.$/);
  });
});
