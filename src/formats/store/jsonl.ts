import { join } from "node:path";
import type { ColumnDefinition } from "./columns.js";
import { quoteName, quoteText } from "./database.js";
import { decimalForm, selectRows, type Writer } from "./writing.js";

/** Writes one JSON object a line, nulls kept, lists as arrays; a number is the decimal form of its double. */
export const writeJsonl: Writer = async ({ database, tables, dir, headers }) => {
  const files: string[] = [];
  for (const table of tables) {
    const file = `${table.name}.jsonl`;
    const rows = selectRows(table, headers, jsonCell);
    await database.run(`COPY (${rows}) TO ${quoteText(join(dir, file))} (FORMAT json)`);
    files.push(file);
  }
  return files;
};

function jsonCell({ name, type }: ColumnDefinition): string {
  return type === "number" ? `(${decimalForm(name)})::JSON` : quoteName(name);
}
