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
import type { Cell } from "../../tables/cell.js";
import type { ColumnDefinition } from "../../tables/definitions.js";
import { sqlType } from "./columns.js";

/** How a database is opened; the settings are DuckDB's own. */
export interface DatabaseSettings {
  /** File of the database; `:memory:` is none. */
  path: string;
  /** Settings by DuckDB's names. */
  settings?: Record<string, string>;
  /** Megabytes that it may hold in memory; what needs more goes to its temporary folder. */
  memory?: number;
  /**
   * Rows that are packed together, where DuckDB's own 122,880 are too many: while a table is written to, all columns of so many
   * rows are in memory. A power of two, 2,048 at least; only for a file.
   */
  rowGroup?: number;
}

/** An open database. */
export interface Database {
  connection: DuckDBConnection;
  /** Another connection, on which something else can run at the same time; whoever asks for it closes it. */
  connect(): Promise<DuckDBConnection>;
  /** The same database by another connection of its own; closing it leaves the others open. */
  another(): Promise<Database>;
  /** Runs statements that give no rows. */
  run(sql: string): Promise<void>;
  /** All rows of a query that gives few. */
  rows(sql: string): Promise<Record<string, DuckDBValue>[]>;
  /** The rows of a query as they come, some thousand at a time. */
  stream(sql: string): AsyncIterable<DuckDBDataChunk>;
  close(): void;
}

/** Opens a database that never fetches anything: extensions that DuckDB does not carry in it stay away. */
export async function openDatabase({ path, settings, memory, rowGroup }: DatabaseSettings): Promise<Database> {
  const offline = { autoinstall_known_extensions: "false", autoload_known_extensions: "false" };
  const limited = memory === undefined ? {} : { memory_limit: `${memory}MB` };
  const instance = await DuckDBInstance.create(rowGroup ? ":memory:" : path, { ...offline, ...limited, ...settings });
  const connect = async (): Promise<DuckDBConnection> => {
    const connection = await instance.connect();
    if (rowGroup) await connection.run("USE attached").catch(rethrow);
    return connection;
  };
  if (rowGroup) {
    const first = await instance.connect();
    await first.run(`ATTACH ${quoteText(path)} AS attached (ROW_GROUP_SIZE ${rowGroup})`).catch(rethrow);
    first.closeSync();
  }
  return databaseOf(await connect(), { connect, close: () => instance.closeSync() });
}

/** What the connections of a database share: how to open one more, and what closes it. */
interface Shared {
  connect: Database["connect"];
  close(): void;
}

/** What a database does by one connection; `close` is called after that of the connection. */
function databaseOf(connection: DuckDBConnection, { connect, close }: Shared): Database {
  return {
    connection,
    connect,
    another: async () => databaseOf(await connect(), { connect, close: () => undefined }),
    async run(sql) {
      await connection.run(sql).catch(rethrow);
    },
    async rows(sql) {
      return (await connection.run(sql).catch(rethrow)).getRowObjects();
    },
    async *stream(sql) {
      try {
        yield* await connection.stream(sql);
      } catch (error) {
        rethrow(error);
      }
    },
    close() {
      connection.closeSync();
      close();
    },
  };
}

/** Words of DuckDB for a full disk: where it writes a file, and where it makes room in memory. */
const DISK_FULL = /no space left on device|failed to offload data block|max_temp_directory_size/i;

/** Its words where a statement needs more memory than it may hold, and cannot do with the disk. */
const MEMORY_FULL = /out of memory error|failed to pin block|could not allocate block/i;

/** Throws an error of DuckDB on; where disk or memory do not suffice, it has the code that systems give that. */
function rethrow(error: unknown): never {
  if (error instanceof Error && DISK_FULL.test(error.message)) throw Object.assign(error, { code: "ENOSPC" });
  if (error instanceof Error && MEMORY_FULL.test(error.message)) throw Object.assign(error, { code: "ENOMEM" });
  throw error;
}

/** A name in SQL: `"end"`. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text in SQL: `'O''Neill'`. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A statement that makes an empty table of these columns. */
export function createTable(name: string, columns: readonly ColumnDefinition[]): string {
  return `CREATE TABLE ${name} (${columns.map((column) => `${quoteName(column.name)} ${sqlType(column)}`).join(", ")});`;
}

type Rows = Iterable<Readonly<Record<string, Cell>>> | AsyncIterable<Readonly<Record<string, Cell>>>;

/** Adds rows, which may come out of a query of the same database, to a table whose columns are these, in this order. */
export async function appendRows(
  database: Database,
  table: string,
  { columns, rows }: { columns: readonly ColumnDefinition[]; rows: Rows },
): Promise<void> {
  const connection = await database.connect();
  const appender = await connection.createAppender(table);
  try {
    for await (const row of rows) {
      for (const column of columns) appendCell(appender, column, row[column.name] ?? null);
      appender.endRow();
    }
    appender.closeSync();
  } catch (error) {
    rethrow(error);
  } finally {
    connection.closeSync();
  }
}

function appendCell(appender: DuckDBAppender, { name, type }: ColumnDefinition, cell: Cell): void {
  if (cell === null) appender.appendNull();
  else if (type === "list" && Array.isArray(cell)) appender.appendList(listValue(cell), LIST(VARCHAR));
  else if (type === "string" && typeof cell === "string") appender.appendVarchar(cell);
  else if (type === "integer" && typeof cell === "number") appender.appendInteger(cell);
  else if (type === "number" && typeof cell === "number") appender.appendDouble(cell);
  else throw new Error(`column ${name} takes a ${type}, not ${JSON.stringify(cell)}`);
}
