import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tableFromIPC } from "@uwdata/flechette";
import { csvParseRows } from "d3";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { readSheet } from "read-excel-file/node";
import type { TableDefinition } from "../../../src/tables/definitions.js";
import type { StoreFormat } from "../../../src/formats/store/columns.js";

/** A cell as any format gives it back: lists joined, no text for null. */
export type Plain = string | number | boolean | null;

/** Reads the rows of a table from a file that was written in English, with a library other than its writer. */
export type ReadBack = (dir: string, table: TableDefinition) => Promise<Plain[][]> | Plain[][];

/** What reads each format back. */
export const readers: Record<StoreFormat, ReadBack> = {
  csv(dir, table) {
    const rows = csvParseRows(readFileSync(join(dir, `${table.name}.csv`), "utf8")).slice(1);
    return rows.map((row) => table.columns.map(({ type }, i) => parse(row[i]!, type)));
  },
  jsonl(dir, table) {
    const lines = readFileSync(join(dir, `${table.name}.jsonl`), "utf8")
      .split("\n")
      .slice(0, -1);
    return objectRows(
      table,
      lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    );
  },
  async parquet(dir, table) {
    const file = await asyncBufferFromFile(join(dir, `${table.name}.parquet`));
    return objectRows(table, await parquetReadObjects({ file }));
  },
  arrow(dir, table) {
    const read = tableFromIPC(readFileSync(join(dir, `${table.name}.arrow`)));
    return objectRows(table, read.toArray());
  },
  async xlsx(dir, table) {
    const rows = await readSheet(join(dir, "zhibiao.xlsx"), table.name, { trim: false });
    return rows.slice(1).map((row) => table.columns.map((_, i) => plain(row[i])));
  },
  /** The library is the one that wrote it, since no other reads its files; but another process, which sees the file alone. */
  duckdb(dir, table) {
    const script = `
      import { DuckDBInstance } from "@duckdb/node-api";
      const [path, table] = process.argv.slice(1);
      const connection = await (await DuckDBInstance.create(path, { access_mode: "READ_ONLY" })).connect();
      const result = await connection.run("SELECT * FROM " + table);
      process.stdout.write(JSON.stringify(await result.getRowObjectsJson()));`;
    const args = ["--input-type=module", "-e", script, join(dir, "zhibiao.duckdb"), table.name];
    const output = execFileSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 28 });
    return objectRows(table, JSON.parse(output) as Record<string, unknown>[]);
  },
};

function objectRows({ columns }: TableDefinition, rows: readonly Record<string, unknown>[]): Plain[][] {
  return rows.map((row) => {
    expectKeys(
      row,
      columns.map(({ name }) => name),
    );
    return columns.map(({ name }) => plain(row[name]));
  });
}

function expectKeys(row: Record<string, unknown>, names: readonly string[]): void {
  const keys = Object.keys(row);
  if (keys.join() !== names.join()) throw new Error(`columns are ${keys.join()}, not ${names.join()}`);
}

/** A cell as all formats can give it: a list joined, an empty text as null, which CSV's readers and spreadsheets do not tell apart. */
export function plain(value: unknown): Plain {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "object" && Symbol.iterator in value) return [...(value as Iterable<string>)].join(";") || null;
  throw new Error(`no cell: ${JSON.stringify(value)}`);
}

function parse(text: string, type: string): Plain {
  if (text === "") return null;
  if (type === "boolean") return text === "true";
  return type === "number" || type === "integer" ? Number(text) : text;
}
