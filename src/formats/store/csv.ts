import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { readPieces } from "../fs.js";
import type { ColumnDefinition } from "../../tables/definitions.js";
import { quoteName, quoteText } from "./database.js";
import { decimalForm, selectRows, tableMemory, type Writer } from "./writing.js";

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
      { memory: tableMemory(table) },
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
    let out = Buffer.alloc(0);
    for await (const piece of readPieces(from)) {
      if (out.length < 2 * piece.length) out = Buffer.alloc(2 * piece.length);
      let length = 0;
      let copied = 0;
      const copyTo = (end: number): void => {
        length += piece.copy(out, length, copied, end);
        copied = end;
      };
      let quote = piece.indexOf(QUOTE);
      const passQuotes = (end: number): void => {
        for (; quote !== -1 && quote < end; quote = piece.indexOf(QUOTE, quote + 1)) quoted = !quoted;
      };
      for (let at = piece.indexOf(LF); at !== -1; at = piece.indexOf(LF, at + 1)) {
        passQuotes(at);
        if (quoted) continue;
        copyTo(at);
        out[length++] = CR;
      }
      passQuotes(piece.length);
      copyTo(piece.length);
      await file.appendFile(out.subarray(0, length));
    }
  } finally {
    await file.close();
  }
}
