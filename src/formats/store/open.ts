import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { tableDefinition, type ColumnDefinition } from "../../tables/definitions.js";
import { tableNames, type TableName } from "../../tables/tables.table.js";
import { headerOf, sqlType } from "./columns.js";
import { openDatabase, quoteName, quoteText, type Database } from "./database.js";
import { DATABASE } from "./duckdb.js";
import { lackingColumns } from "./lacking.js";

/** Built tables, open for queries. */
export interface BuiltTables {
  database: Database;
  /** Names of the tables and views. */
  names: readonly string[];
  /** Columns of today's schema that they lack, as `observations.place_id`: another version has built them. */
  lacking: readonly string[];
}

/**
 * Opens the tables of a folder: its DuckDB database for reading, else views of its Parquet files, else of its CSV files. Columns
 * have their English names, whatever the files call them. Null where there are no tables.
 */
export async function openTables(dir: string): Promise<BuiltTables | null> {
  const path = join(dir, DATABASE);
  const settings = { errors_as_json: "true" };
  if (await exists(path)) {
    const database = await openDatabase({ path, settings: { ...settings, access_mode: "READ_ONLY" } });
    const rows = await database.rows("SELECT table_name AS name FROM duckdb_tables()");
    const held = new Set(rows.map(({ name }) => name));
    const [main] = await database.rows("SELECT current_database() AS name");
    const lacking = await lackingColumns(database, String(main!.name));
    return { database, names: tableNames.filter((name) => held.has(name)), lacking };
  }
  const files = await readdir(dir).catch((): string[] => []);
  const format = (["parquet", "csv"] as const).find((each) => files.includes(`observations.${each}`));
  if (!format) return null;
  const database = await openDatabase({ path: ":memory:", settings });
  const names = tableNames.filter((name) => files.includes(`${name}.${format}`));
  for (const name of names) await createView(database, { name, file: join(dir, `${name}.${format}`), format });
  return { database, names, lacking: await lackingColumns(database, "memory") };
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

interface View {
  name: TableName;
  file: string;
  format: "parquet" | "csv";
}

async function createView(database: Database, { name, file, format }: View): Promise<void> {
  const path = quoteText(file.replace(/[*?[]/g, "[$&]"));
  const csv = (types: string): string =>
    `read_csv(${path}, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false${types})`;
  const found = await database.rows(
    `DESCRIBE FROM ${format === "csv" ? csv(", all_varchar = true") : `read_parquet(${path})`}`,
  );
  const known = new Map(tableDefinition(name).columns.flatMap((column) => headersOf(column)));
  const columns = found.map((row) => String(row.column_name)).map((header) => ({ header, column: known.get(header) }));
  const types = columns.map(({ header, column }) => `${quoteText(header)}: ${quoteText(csvType(column))}`);
  const source =
    format === "csv" ? csv(`, columns = {${types.join(", ")}}, auto_detect = false`) : `read_parquet(${path})`;
  const cells = columns.map(({ header, column }) => `${quoteName(header)} AS ${quoteName(column?.name ?? header)}`);
  await database.run(`CREATE VIEW ${name} AS SELECT ${cells.join(", ")} FROM ${source}`);
}

function headersOf(column: ColumnDefinition): [string, ColumnDefinition][] {
  return (["en", "zh"] as const).map((headers) => [headerOf(column, headers), column]);
}

/** Lists are texts in CSV; a column that is not known is one of the panel's, which are numbers. */
function csvType(column: ColumnDefinition | undefined): string {
  if (column?.type === "list") return "VARCHAR";
  return column ? sqlType(column) : "DOUBLE";
}
