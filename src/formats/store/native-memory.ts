import type { DuckDBDataChunk } from "@duckdb/node-api";
import { collectGarbage } from "../memory.js";

/** Cells of chunks that may wait to be freed: some megabytes. */
const MOST_CELLS = 150_000;

/**
 * Passes the chunks of a result on and sees to it that those which have been read are freed. Their memory is DuckDB's; they are
 * freed with the JavaScript objects that stand for them, which are so small that V8 would let hundreds of them lie.
 */
export async function* freeing(chunks: AsyncIterable<DuckDBDataChunk>): AsyncGenerator<DuckDBDataChunk> {
  let cells = 0;
  for await (const chunk of chunks) {
    cells += chunk.rowCount * chunk.columnCount;
    yield chunk;
    if (cells < MOST_CELLS) continue;
    collectGarbage();
    cells = 0;
  }
}
