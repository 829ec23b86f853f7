import { join } from "node:path";
import type { ColumnDefinition } from "../../tables/definitions.js";
import { headerOf } from "./columns.js";
import { quoteName, quoteText } from "./database.js";
import { decimalForm, selectRows, type Writer } from "./writing.js";

const BOM = "\uFEFF";

/**
 * Writes CSV as RFC 4180 has it, records ending in CRLF, in UTF-8. A null is an empty cell, an empty text `""`; lists are
 * joined by semicolons.
 */
export const writeCsv: Writer = async ({ database, tables, dir, headers, bom }) => {
  const files: string[] = [];
  for await (const table of tables) {
    const file = `${table.name}.csv`;
    // the file begins with the name of the first column, and so with a mark that begins that name
    const first = (bom ? BOM : "") + headerOf(table.columns[0]!, headers);
    await database.run(
      `COPY (FROM (${selectRows(table, headers, csvCell)}) AS cells(${quoteName(first)}))
       TO ${quoteText(join(dir, file))} (FORMAT csv, HEADER true, NEW_LINE '\\r\\n')`,
    );
    files.push(file);
  }
  return files;
};

function csvCell({ name, type }: ColumnDefinition): string {
  if (type === "number") return decimalForm(name);
  return type === "list" ? `array_to_string(${quoteName(name)}, ';')` : quoteName(name);
}
