import { join } from "node:path";
import { quoteText } from "./database.js";
import { selectRows, type Writer } from "./writing.js";

/** Cells of a row group, which is held in memory while it is written. */
const GROUP_CELLS = 500_000;
/** DuckDB writes rows in vectors of so many. */
const VECTOR = 2048;

/** Writes Parquet, packed by Snappy, which every reader knows; numbers are doubles, lists are lists. */
export const writeParquet: Writer = async ({ database, tables, dir, headers }) => {
  const files: string[] = [];
  for (const table of tables) {
    const file = `${table.name}.parquet`;
    const group = Math.max(1, Math.floor(GROUP_CELLS / table.columns.length / VECTOR)) * VECTOR;
    await database.run(
      `COPY (${selectRows(table, headers)}) TO ${quoteText(join(dir, file))}
       (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE ${group})`,
    );
    files.push(file);
  }
  return files;
};
