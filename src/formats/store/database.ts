import {
  DuckDBInstance,
  LIST,
  listValue,
  VARCHAR,
  type DuckDBAppender,
  type DuckDBConnection,
  type DuckDBDataChunk,
  type DuckDBValue,
} from "@duckdb/node-api";
import type { Cell } from "../../tables/rows.js";
import type { ColumnDefinition } from "./columns.js";

/** How a database is opened; the settings are DuckDB's own. */
export interface DatabaseSettings {
  /** File of the database; `:memory:` is none. */
  path: string;
  /** Settings by DuckDB's names. */
  settings?: Record<string, string>;
}

/** An open database. */
export interface Database {
  connection: DuckDBConnection;
  /** Runs statements that give no rows. */
  run(sql: string): Promise<void>;
  /** All rows of a query that gives few. */
  rows(sql: string): Promise<Record<string, DuckDBValue>[]>;
  /** The rows of a query as they come, some thousand at a time. */
  stream(sql: string): AsyncIterable<DuckDBDataChunk>;
  close(): void;
}

/** Opens a database that never fetches anything: extensions that DuckDB does not carry in it stay away. */
export async function openDatabase({ path, settings = {} }: DatabaseSettings): Promise<Database> {
  const offline = { autoinstall_known_extensions: "false", autoload_known_extensions: "false" };
  const instance = await DuckDBInstance.create(path, { ...offline, ...settings });
  const connection = await instance.connect();
  return {
    connection,
    async run(sql) {
      await connection.run(sql);
    },
    async rows(sql) {
      return (await connection.run(sql)).getRowObjects();
    },
    async *stream(sql) {
      yield* await connection.stream(sql);
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A name in SQL: `"end"`. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text in SQL: `'O''Neill'`. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Adds rows to a table whose columns are these, in this order. */
export async function appendRows(
  { connection }: Database,
  table: string,
  { columns, rows }: { columns: readonly ColumnDefinition[]; rows: Iterable<Readonly<Record<string, Cell>>> },
): Promise<void> {
  const appender = await connection.createAppender(table);
  for (const row of rows) {
    for (const column of columns) appendCell(appender, column, row[column.name] ?? null);
    appender.endRow();
  }
  appender.closeSync();
}

function appendCell(appender: DuckDBAppender, { name, type }: ColumnDefinition, cell: Cell): void {
  if (cell === null) appender.appendNull();
  else if (type === "list" && Array.isArray(cell)) appender.appendList(listValue(cell), LIST(VARCHAR));
  else if (type === "string" && typeof cell === "string") appender.appendVarchar(cell);
  else if (type === "integer" && typeof cell === "number") appender.appendInteger(cell);
  else if (type === "number" && typeof cell === "number") appender.appendDouble(cell);
  else throw new Error(`column ${name} takes a ${type}, not ${JSON.stringify(cell)}`);
}
