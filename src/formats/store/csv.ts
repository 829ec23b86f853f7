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
  for (const table of tables) {
    const file = `${table.name}.csv`;
    const draft = join(place, file);
    await database.run(
      `COPY (${selectRows(table, headers, csvCell)}) TO ${quoteText(draft)} (FORMAT csv, HEADER true)`,
    );
    await pipeline(createReadStream(draft), crlfRecords({ bom }), createWriteStream(join(dir, file)));
    await rm(draft);
    files.push(file);
  }
  return files;
};

function csvCell({ name, type }: ColumnDefinition): string {
  if (type === "number") return decimalForm(name);
  return type === "list" ? `array_to_string(${quoteName(name)}, ';')` : quoteName(name);
}

const [LF, QUOTE] = [0x0a, 0x22];
const [BOM, CRLF] = [Buffer.from("\uFEFF"), Buffer.from("\r\n")];

/** Ends records in CRLF where they end in LF; a line end inside a quoted cell stays as it is. */
function crlfRecords({ bom }: { bom: boolean }): Transform {
  let quoted = false;
  let begun = false;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const parts: Uint8Array[] = bom && !begun ? [BOM] : [];
      begun = true;
      let from = 0;
      for (let at = 0; at < chunk.length; at++) {
        if (chunk[at] === QUOTE) quoted = !quoted;
        else if (chunk[at] === LF && !quoted) {
          parts.push(chunk.subarray(from, at), CRLF);
          from = at + 1;
        }
      }
      done(null, Buffer.concat([...parts, chunk.subarray(from)]));
    },
  });
}
