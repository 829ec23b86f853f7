import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { DuckDBDataChunk } from "@duckdb/node-api";

/** Cells of chunks that may wait to be freed: some megabytes. */
const MOST_CELLS = 150_000;

let collect: (() => void) | null = null;

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

/** Has V8 free what is out of use, which it would let lie until much more of it has come together. */
export function collectGarbage(): void {
  collect ??= openCollector();
  collect();
}

/** V8's garbage collector, which Node shows only where it is asked to. */
function openCollector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}
