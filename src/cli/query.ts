import { openTables } from "../formats/store/open.js";
import { queryTables } from "../formats/store/query.js";
import { Fault, textOf } from "../tables/fault.js";
import type { QueryFormat } from "./choices.js";
import { FAULTS } from "./faults.table.js";
import type { Io } from "./io.js";
import { formatResult } from "./query-format.js";
import { streamSink } from "./sink.js";

/** Options of `zhibiao query` as commander hands them over. */
export interface QueryOptions {
  /** Folder of the built tables. */
  tables: string;
  format: QueryFormat;
  /** Whether the cells of a table are shown whole. */
  wide?: boolean;
}

/**
 * Runs SQL on built tables and writes what it gives. Resolves to the exit status 0.
 * @throws Fault where there are no tables, or the SQL cannot be run
 */
export async function runQuery(sql: string, options: QueryOptions, io: Io): Promise<number> {
  const { tables, format, wide = false } = options;
  const built = await openTables(tables).catch((error: unknown) => {
    throw new Fault(FAULTS.closedTables(tables, textOf(error)));
  });
  if (!built) throw new Fault(FAULTS.noTables(tables));
  try {
    const sink = streamSink(io.stdout);
    for await (const text of formatResult(await queryTables(built, sql), { format, wide, lang: io.lang }))
      await sink.write(text);
    return 0;
  } finally {
    built.database.close();
  }
}
