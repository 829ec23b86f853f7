import type { DuckDBListValue } from "@duckdb/node-api";
import { tableDefinition, type ColumnDefinition } from "../../tables/definitions.js";
import { tableNames } from "../../tables/tables.table.js";
import { quoteText, type Database } from "./database.js";
import { SITE_TABLE, siteColumns } from "./site-columns.table.js";

/** Columns of all tables but the panel's, which follow from the reports. */
const expected: [table: string, columns: readonly ColumnDefinition[]][] = [
  ...tableNames.map((name): [string, readonly ColumnDefinition[]] => [name, tableDefinition(name).columns]),
  [SITE_TABLE, siteColumns],
];

/**
 * Columns of the schema that built tables lack, as `observations.place_id`: another version has made them. A table that is
 * not there at all lacks none. `catalog` is the name of the database within DuckDB.
 */
export async function lackingColumns(database: Database, catalog: string): Promise<string[]> {
  const rows = await database.rows(
    `SELECT table_name AS "table", list(column_name) AS columns FROM duckdb_columns()
     WHERE database_name = ${quoteText(catalog)} AND NOT internal GROUP BY table_name`,
  );
  const held = new Map(rows.map(({ table, columns }) => [String(table), new Set((columns as DuckDBListValue).items)]));
  return expected.flatMap(([table, columns]) => {
    const own = held.get(table);
    return own ? columns.filter(({ name }) => !own.has(name)).map(({ name }) => `${table}.${name}`) : [];
  });
}
