import { join } from "node:path";
import { quoteText } from "./database.js";
import { selectRows, type Writer } from "./writing.js";

/** Cells of a row group, which is held in memory while it is written. */
const GROUP_CELLS = 250_000;
/** DuckDB writes rows in vectors of so many. */
const VECTOR = 2048;
/** Rows of a group. */
const GROUP_ROWS = 4 * VECTOR;
/** Bytes of a dictionary of texts, for which DuckDB makes room at once; long texts need none, as few stand twice. */
const DICTIONARY = 1_000_000;

/** Writes Parquet, packed by Snappy, which every reader knows; numbers are doubles, lists are lists. */
export const writeParquet: Writer = async ({ database, tables, dir, headers }) => {
  const files: string[] = [];
  for await (const table of tables) {
    const file = `${table.name}.parquet`;
    const fitting = Math.max(1, Math.floor(GROUP_CELLS / table.columns.length / VECTOR)) * VECTOR;
    const group = Math.min(GROUP_ROWS, fitting);
    await database.run(
      `COPY (${selectRows(table, headers)}) TO ${quoteText(join(dir, file))}
       (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE ${group}, STRING_DICTIONARY_PAGE_SIZE_LIMIT ${DICTIONARY})`,
    );
    files.push(file);
  }
  return files;
};
