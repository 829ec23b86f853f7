import { createReadStream, createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ColumnDefinition } from "./columns.js";
import { quoteName, quoteText } from "./database.js";
import { decimalForm, selectRows, type Writer } from "./writing.js";

/**
 * Writes CSV as RFC 4180 has it, records ending in CRLF, in UTF-8. A null is an empty cell, an empty text `""`; lists are
 * joined by semicolons.
 */
export const writeCsv: Writer = async ({ database, tables, place, dir, headers, bom }) => {
  const files: string[] = [];
  for await (const table of tables) {
    const file = `${table.name}.csv`;
    const draft = join(place, file);
    await database.run(
      `COPY (${selectRows(table, headers, csvCell)}) TO ${quoteText(draft)} (FORMAT csv, HEADER true)`,
    );
    await pipeline(
      createReadStream(draft, { highWaterMark: CHUNK }),
      crlfRecords({ bom }),
      createWriteStream(join(dir, file)),
    );
    await rm(draft);
    files.push(file);
  }
  return files;
};

function csvCell({ name, type }: ColumnDefinition): string {
  if (type === "number") return decimalForm(name);
  return type === "list" ? `array_to_string(${quoteName(name)}, ';')` : quoteName(name);
}

/** Bytes that are gone through at a time: few calls, little memory. */
const CHUNK = 2 ** 18;
const BOM = Buffer.from("\uFEFF");

/** Ends records in CRLF where they end in LF; a line end inside a quoted cell stays as it is. */
function crlfRecords({ bom }: { bom: boolean }): Transform {
  let quoted = false;
  let begun = false;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      if (bom && !begun) this.push(BOM);
      begun = true;
      // bytes as characters of a string, which V8 splits and joins faster than a loop goes through them
      const parts = chunk.toString("latin1").split('"');
      for (let i = quoted ? 1 : 0; i < parts.length; i += 2) parts[i] = parts[i]!.replaceAll("\n", "\r\n");
      if (parts.length % 2 === 0) quoted = !quoted;
      done(null, Buffer.from(parts.join('"'), "latin1"));
    },
  });
}
