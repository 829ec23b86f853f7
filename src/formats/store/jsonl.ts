import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DuckDBListValue, type DuckDBValue } from "@duckdb/node-api";
import type { TableDefinition } from "../../tables/definitions.js";
import { headerOf } from "./columns.js";
import { ONE_AHEAD, selectRows, type Writer, type Writing } from "./writing.js";

/** Cells that become text at a time: rows of a panel may have hundreds. */
const CELLS = 8_192;

/** Writes one JSON object a line, nulls kept, lists as arrays; a number is the shortest decimal form of its double. */
export const writeJsonl: Writer = async (writing) => {
  const files: string[] = [];
  for await (const table of writing.tables) {
    const file = `${table.name}.jsonl`;
    await pipeline(Readable.from(lines(table, writing), ONE_AHEAD), createWriteStream(join(writing.dir, file)));
    files.push(file);
  }
  return files;
};

async function* lines(table: TableDefinition, { database, headers }: Writing): AsyncGenerator<string> {
  const keys = table.columns.map((column) => `${JSON.stringify(headerOf(column, headers))}:`);
  for await (const chunk of database.stream(selectRows(table, headers))) {
    const columns = chunk.getColumns();
    const lineOf = (row: number): string =>
      `{${keys.map((key, i) => key + JSON.stringify(plain(columns[i]![row]!))).join(",")}}\n`;
    const rows = Array.from({ length: chunk.rowCount }, (_, row) => row);
    const some = Math.ceil(CELLS / keys.length);
    for (let at = 0; at < rows.length; at += some)
      yield rows
        .slice(at, at + some)
        .map(lineOf)
        .join("");
  }
}

function plain(value: DuckDBValue): unknown {
  return value instanceof DuckDBListValue ? value.items : value;
}
