import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParse } from "d3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runQuery, type QueryOptions } from "../../src/cli/query.js";
import { nodeFs } from "../../src/formats/fs.js";
import type { StoreFormat } from "../../src/formats/store/columns.js";
import { openDatabase } from "../../src/formats/store/database.js";
import { readSeeds, stage } from "../formats/store/stage.js";
import { folderOf } from "../formats/folder-of.js";
import { Collector } from "./run.js";

describe("zhibiao query", () => {
  const dir = mkdtempSync(join(tmpdir(), "zhibiao-"));
  const folders: [StoreFormat, "en" | "zh"][] = [
    ["duckdb", "en"],
    ["parquet", "zh"],
    ["csv", "zh"],
  ];
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  beforeAll(async () => {
    const { store } = await stage(dir, await readSeeds());
    await store.finish();
    for (const [format, headers] of folders) {
      mkdirSync(join(dir, format));
      await store.write(format, { dir: join(dir, format), headers, bom: true });
    }
    await store.close();
  });

  const ask = async (sql: string, options: Partial<QueryOptions> = {}) => {
    const stdout = new Collector();
    const io = { stdin: new Collector() as never, stdout, stderr: new Collector(), fs: nodeFs, lang: "en" as const };
    await runQuery(sql, { tables: join(dir, "duckdb"), format: "jsonl", ...options }, io);
    return stdout.text;
  };
  const rows = async (sql: string, tables = "duckdb") => {
    const text = await ask(sql, { tables: join(dir, tables), format: "json" });
    return JSON.parse(text) as Record<string, unknown>[];
  };

  test.each(folders)("gives the same rows from %s files with %s headers", async (format) => {
    const sql = `
      SELECT o.doc, o.place_code, o.value, o.base_value, o.year, i.zh, array_to_string(list_sort(d.wording), ';') AS w
      FROM observations o JOIN indicators i ON i.id = o.indicator
      JOIN (SELECT doc, start, ${format === "csv" ? "string_split(wording, ';')" : "wording"} AS wording FROM mentions) d
        ON d.doc = o.doc AND d.start = o.start ORDER BY o.doc, o.start`;
    const expected = await rows(sql.replace("string_split(wording, ';')", "wording"));
    expect(expected.length).toBeGreaterThan(50);
    expect(await rows(sql, format)).toEqual(expected);
  });

  test("counts in numbers, in JSON as in CSV", async () => {
    expect(await rows("SELECT count(*) AS n, sum(start) AS s FROM mentions")).toEqual([
      { n: expect.any(Number) as number, s: expect.any(Number) as number },
    ]);
    expect(await ask("SELECT 9007199254740993 AS n, 1.50::DECIMAL(5,2) AS d")).toBe(
      '{"n":"9007199254740993","d":1.5}\n',
    );
  });

  test("writes CSV with quotes where they are needed, and tells an empty text from none", async () => {
    const csv = await ask(`SELECT 'a,"b' AS "x,y", '' AS e, NULL AS n, ['一', '二'] AS l`, { format: "csv" });
    expect(csv).toBe('"x,y",e,n,l\r\n"a,""b","",,一;二\r\n');
    expect([...csvParse(csv)].map((row) => ({ ...row }))).toEqual([{ "x,y": 'a,"b', e: "", n: "", l: "一;二" }]);
  });

  test("writes an empty result as an empty array, no line, or a header", async () => {
    const sql = "SELECT doc FROM observations WHERE false";
    expect(await ask(sql, { format: "json" })).toBe("[]\n");
    expect(await ask(sql)).toBe("");
    expect(await ask(sql, { format: "csv" })).toBe("doc\r\n");
  });

  test("lays a table out by the width of Chinese characters, numbers to the right", async () => {
    const lines = (await ask("SELECT * FROM (VALUES ('平遥县', 1), ('a', 23)) v(place, n)", { format: "table" })).split(
      "\n",
    );
    expect(lines.slice(3, 5)).toEqual(["│ 平遥县 │  1 │", "│ a      │ 23 │"]);
    expect(lines.at(-2)).toBe("2 rows");
  });

  test("cuts long cells and long tables off, and says so", async () => {
    const sql = "SELECT repeat('长', 50) AS t, range AS n FROM range(1000)";
    const table = await ask(sql, { format: "table" });
    expect(table).toContain(`${"长".repeat(20)}…`);
    expect(table).toContain("the first 100 rows; for all of them use --format csv");
    expect(table.match(/长…/g)).toHaveLength(100);
    expect(await ask(sql, { format: "table", wide: true })).toContain("长".repeat(50));
  });

  test("lets no text move the cursor of a terminal", async () => {
    expect(await ask("SELECT 'a' || chr(27) || '[2J' || chr(10) || 'b' AS t", { format: "table" })).toContain(
      "│ a [2J b │",
    );
  });

  test.each([
    ["select * form observations", 'syntax error at or near "observations" at column 15'],
    [
      "select *\nfrom 观测值, nope",
      "table with name 观测值 does not exist at line 2, column 6; the tables are observations,",
    ],
    ["select '值', nope from observations", 'referenced column "nope" not found in FROM clause at column 13'],
    ["select 'a'::int", "could not convert string 'a' to INT32 at column 11"],
    ["drop table observations", "read-only mode"],
    [" ", "the query is empty"],
  ])("says in one line what is wrong with %j", async (sql, message) => {
    await expect(ask(sql)).rejects.toThrow(message);
    await expect(ask(sql)).rejects.toThrow(/^[^\n]+$/);
  });

  test("says that tables of another version are to be built again where a query asks for what they lack", async () => {
    const older = folderOf({});
    cpSync(join(dir, "duckdb"), older, { recursive: true });
    const database = await openDatabase({ path: join(older, "zhibiao.duckdb") });
    await database.run("ALTER TABLE observations DROP COLUMN place_name");
    database.close();
    await expect(ask("select place_name from observations", { tables: older })).rejects.toThrow(
      "these tables were built by another version of zhibiao; run zhibiao build again",
    );
    expect(await ask("select count(*)::int AS n from observations", { tables: older })).toMatch(/"n":\d+/);
    await expect(ask("select nope from observations", { tables: older })).rejects.toThrow("at column 8");
  });

  test("says how to make tables where there are none, or where they are damaged", async () => {
    await expect(ask("select 1", { tables: folderOf({}) })).rejects.toThrow("run npx zhibiao build");
    const damaged = folderOf({ "zhibiao.duckdb": "no database" });
    await expect(ask("select 1", { tables: damaged })).rejects.toThrow(
      /^cannot open the tables in .*run npx zhibiao build, or name their folder after --tables$/,
    );
  });
});
