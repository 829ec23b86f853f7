import { openTables } from "../formats/store/open.js";
import { QueryError, queryTables } from "../formats/store/query.js";
import type { QueryFormat } from "./choices.js";
import { CommandError } from "./error.js";
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
 * @throws CommandError where there are no tables, or the SQL cannot be run
 */
export async function runQuery(sql: string, options: QueryOptions, io: Io): Promise<number> {
  const { tables, format, wide = false } = options;
  const built = await openTables(tables).catch((error: unknown) => {
    throw new CommandError(`cannot open the tables in ${tables}: ${String(error)}; run npx zhibiao build again`);
  });
  if (!built)
    throw new CommandError(
      `there are no tables in ${tables}; run npx zhibiao build, or name their folder after --tables`,
    );
  try {
    const sink = streamSink(io.stdout);
    for await (const text of formatResult(await queryTables(built, sql), { format, wide })) await sink.write(text);
    return 0;
  } catch (error) {
    throw error instanceof QueryError ? new CommandError(error.message) : error;
  } finally {
    built.database.close();
  }
}
