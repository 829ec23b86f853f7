import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { TableDefinition } from "../../tables/definitions.js";
import { quoteName, quoteText } from "./database.js";
import { SITE_TABLE } from "./site-columns.table.js";
import { selectRows, type Writer } from "./writing.js";

/** Name of the database file. */
export const DATABASE = "zhibiao.duckdb";

/** Rows packed together: with DuckDB's own 122,880, long texts take four times as long to write, and much memory. */
const ROW_GROUP = 8_192;

/**
 * Writes a DuckDB database; tables and columns have English names and Chinese comments. It is whole in its one file, and
 * has what the site is made from beside the tables.
 */
export const writeDuckdb: Writer = async ({ database, tables, dir }) => {
  const path = join(dir, DATABASE);
  await rm(path, { force: true });
  await database.run(`ATTACH ${quoteText(path)} AS built (ROW_GROUP_SIZE ${ROW_GROUP})`);
  try {
    for await (const table of tables) {
      await database.run(`CREATE TABLE built.${table.name} AS ${selectRows(table, "en")}`);
      await database.run(comments(table));
    }
    await database.run(`CREATE TABLE built.${SITE_TABLE} AS SELECT * FROM ${SITE_TABLE}`);
    await database.run("CHECKPOINT built");
  } finally {
    await database.run("DETACH built");
  }
  return [DATABASE];
};

function comments({ name, title, description, columns }: TableDefinition): string {
  const table = `COMMENT ON TABLE built.${name} IS ${quoteText(`${title.zh}：${description.zh}`)}`;
  const each = columns.map((column) => {
    const unit = column.unit === undefined ? "" : `（${column.unit}）`;
    const comment = quoteText(`${column.zh}${unit}：${column.meaning.zh}`);
    return `COMMENT ON COLUMN built.${name}.${quoteName(column.name)} IS ${comment}`;
  });
  return [table, ...each].join(";\n");
}
