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
import { freeing } from "./native-memory.js";

/** How a database is opened; the settings are DuckDB's own. */
export interface DatabaseSettings {
  /** File of the database; `:memory:` is none. */
  path: string;
  /** Settings by DuckDB's names. */
  settings?: Record<string, string>;
  /**
   * Megabytes that it may hold in memory at any time, beside what statements are given while they run; what it frees is then
   * handed back after each statement.
   */
  memory?: number;
  /**
   * Rows that are packed together, where DuckDB's own 122,880 are too many: while a table is written to, all columns of so many
   * rows are in memory. A power of two, 2,048 at least; only for a file.
   */
  rowGroup?: number;
}

/** Megabytes that a statement may take, where the database is limited. */
export interface MemoryOption {
  memory?: number;
}

/** An open database. */
export interface Database {
  connection: DuckDBConnection;
  /** Another connection, on which something else can run at the same time; whoever asks for it closes it. */
  connect(): Promise<DuckDBConnection>;
  /** Lets it hold so many megabytes more in memory while something is done. */
  withMemory<T>(megabytes: number, run: () => Promise<T>): Promise<T>;
  /** The same database by another connection of its own; closing it leaves the others open. */
  another(): Promise<Database>;
  /** Runs statements that give no rows, with so many megabytes of memory, or more where it turns out that they need it. */
  run(sql: string, options?: MemoryOption): Promise<void>;
  /** All rows of a query that gives few. */
  rows(sql: string): Promise<Record<string, DuckDBValue>[]>;
  /** The rows of a query as they come, some thousand at a time, with so many megabytes of memory until all have come. */
  stream(sql: string, options?: MemoryOption): AsyncIterable<DuckDBDataChunk>;
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
  const limit = memory === undefined ? NO_LIMIT : openLimit(await instance.connect(), memory);
  const close = (): void => {
    limit.close();
    instance.closeSync();
  };
  return databaseOf(await connect(), { connect, limit, close });
}

/** Megabytes that a statement takes, where nothing else is known. */
export const STATEMENT = 12;
/** Megabytes with which a statement is not tried again when they do not suffice. */
const MOST = 4096;
/** So often, in milliseconds, what has been freed is handed back; each time takes some. */
const HAND_BACK = 150;

/**
 * What a database may hold in memory, which follows what is at work in it: DuckDB fills all that it may have with what it has
 * read, and of a table that is read once nothing is read again.
 */
interface Limit {
  /** Adds so many megabytes; what it gives takes them away. */
  raise(megabytes: number): Promise<() => Promise<void>>;
  close(): void;
}

const NO_LIMIT: Limit = { raise: () => Promise.resolve(() => Promise.resolve()), close: () => undefined };

/** Keeps the limit of a database by a connection of its own, as one that is at work would make it wait. */
function openLimit(connection: DuckDBConnection, always: number): Limit {
  const atWork: { megabytes: number }[] = [];
  const needed = (): number => Math.ceil(atWork.reduce((sum, { megabytes }) => sum + megabytes, always));
  let limit = always;
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  // One after the other, so that the last stands; a lower limit that cannot be kept yet fails, and comes again.
  // Setting it also has DuckDB hand what it has freed back to the system; the C library would keep the most of it.
  const follow = (): Promise<unknown> => {
    limit = needed();
    const statement = `SET memory_limit = '${limit}MB'`;
    last = last.then(() => connection.run(statement).catch(() => undefined));
    return last;
  };
  return {
    async raise(megabytes) {
      const one = { megabytes };
      atWork.push(one);
      timer ??= setInterval(() => void follow(), HAND_BACK).unref();
      await (needed() > limit ? follow() : last);
      return async () => {
        atWork.splice(atWork.indexOf(one), 1);
        if (atWork.length > 0) return;
        clearInterval(timer);
        timer = undefined;
        await last;
      };
    },
    close: () => connection.closeSync(),
  };
}

/** What the connections of a database share: how to open one more, what it may hold in memory, and what closes it. */
interface Shared {
  connect: Database["connect"];
  limit: Limit;
  close(): void;
}

/** What a database does by one connection; `close` is called after that of the connection. */
function databaseOf(connection: DuckDBConnection, { connect, limit, close }: Shared): Database {
  const withMemory: Database["withMemory"] = async (megabytes, run) => {
    const lower = await limit.raise(megabytes);
    try {
      return await run();
    } finally {
      await lower();
    }
  };
  return {
    connection,
    connect,
    withMemory,
    another: async () => databaseOf(await connect(), { connect, limit, close: () => undefined }),
    async run(sql, { memory = STATEMENT } = {}) {
      try {
        await withMemory(memory, () => connection.run(sql));
      } catch (error) {
        if (!isMemoryFull(error) || limit === NO_LIMIT || memory > MOST) rethrow(error);
        await this.run(sql, { memory: memory * 2 });
      }
    },
    async rows(sql) {
      return withMemory(STATEMENT, async () => (await connection.run(sql).catch(rethrow)).getRowObjects());
    },
    async *stream(sql, { memory = STATEMENT } = {}) {
      const lower = await limit.raise(memory);
      try {
        yield* freeing(await connection.stream(sql));
      } catch (error) {
        rethrow(error);
      } finally {
        await lower();
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

function isMemoryFull(error: unknown): boolean {
  return error instanceof Error && MEMORY_FULL.test(error.message);
}

/** Throws an error of DuckDB on; where disk or memory do not suffice, it has the code that systems give that. */
function rethrow(error: unknown): never {
  if (error instanceof Error && DISK_FULL.test(error.message)) throw Object.assign(error, { code: "ENOSPC" });
  if (isMemoryFull(error)) throw Object.assign(error as Error, { code: "ENOMEM" });
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
  const memory = STATEMENT + columns.length * APPENDING_COLUMN;
  await database.withMemory(memory, () => appendAll(database, table, { columns, rows }));
}

/** Megabytes more that adding rows takes for each column: DuckDB makes room for all columns of a table at once. */
const APPENDING_COLUMN = 0.1;

async function appendAll(
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
