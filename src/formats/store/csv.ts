import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { readPieces } from "../fs.js";
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
    await copyWithCrlf(draft, join(dir, file), { bom });
    await rm(draft);
    files.push(file);
  }
  return files;
};

function csvCell({ name, type }: ColumnDefinition): string {
  if (type === "number") return decimalForm(name);
  return type === "list" ? `array_to_string(${quoteName(name)}, ';')` : quoteName(name);
}

const CR = 0x0d;
const LF = 0x0a;
const QUOTE = 0x22;
const BOM = "\uFEFF";

/** Copies CSV and ends records in CRLF that end in LF; a line end inside a quoted cell stays as it is. */
async function copyWithCrlf(from: string, to: string, { bom }: { bom: boolean }): Promise<void> {
  const file = await open(to, "w");
  try {
    if (bom) await file.appendFile(BOM);
    let quoted = false;
    let out = new Uint8Array();
    for await (const piece of readPieces(from)) {
      if (out.length < 2 * piece.length) out = new Uint8Array(2 * piece.length);
      let length = 0;
      for (const byte of piece) {
        if (byte === QUOTE) quoted = !quoted;
        if (byte === LF && !quoted) out[length++] = CR;
        out[length++] = byte;
      }
      await file.appendFile(out.subarray(0, length));
    }
  } finally {
    await file.close();
  }
}
