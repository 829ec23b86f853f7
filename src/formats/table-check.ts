import { relative, sep } from "node:path";
import { parseCsv, type CsvRow } from "./csv.js";
import { decodeText } from "./decode.js";
import { errorCode, type Fs } from "./fs.js";

/** A table of `data/` cannot be used; the message has one line for each fault. */
export class TableError extends Error {}

/** Collects what is wrong with a table: `report(row, "unknown topic: econmy", "use one of …")`. */
export type Report = (row: CsvRow, fault: string, remedy: string) => void;

/** How a table of `data/` is read: its columns, and what makes one row of it. */
export interface TableReader<T> {
  columns: readonly string[];
  /** Columns that may be empty. */
  optional: readonly string[];
  read(row: CsvRow, report: Report): T;
  /** Looks at the rows together, for what one row cannot show. */
  check?(rows: readonly { row: CsvRow; value: T }[], report: Report): void;
}

/**
 * Reads a table of `data/`.
 * @throws TableError with one line for each fault: `unknown topic: econmy (data/indicators.csv:14); use one of economy, …`
 */
export async function readTable<T>(file: string, reader: TableReader<T>, fs: Fs): Promise<T[]> {
  const name = displayName(file);
  const table = parseCsv(await readText(file, fs));
  if (table.unclosed !== null)
    throw new TableError(`unclosed double quote (${name}:${table.unclosed}); close or remove it`);
  const missing = reader.columns.filter((column) => !table.header.includes(column));
  if (missing.length > 0)
    throw new TableError(`missing column: ${missing.join(", ")} (${name}:1); add it to the first line`);

  const faults: string[] = [];
  const report: Report = (row, fault, remedy) => faults.push(`${fault} (${name}:${row.line}); ${remedy}`);
  const rows = table.rows.map((row) => {
    if (row.surplus > 0)
      report(
        row,
        `cells beyond the last column: ${row.surplus}`,
        "put double quotes around a cell that contains a comma",
      );
    for (const column of reader.columns)
      if (row.cells[column] === "" && !reader.optional.includes(column))
        report(row, `empty cell: ${column}`, "fill it in");
    return { row, value: reader.read(row, report) };
  });
  reader.check?.(rows, report);
  if (faults.length > 0) throw new TableError(faults.join("\n"));
  return rows.map(({ value }) => value);
}

async function readText(file: string, fs: Fs): Promise<string> {
  const name = displayName(file);
  const bytes = await fs.readFile(file).catch((error: unknown) => {
    throw new TableError(`cannot read ${name}: ${errorCode(error)}; restore it from the repository`);
  });
  const decoded = decodeText(bytes);
  if ("fault" in decoded) throw new TableError(`cannot read ${name}: ${decoded.fault}; save it as CSV in UTF-8`);
  return decoded.text;
}

/** A file as its user would name it: relative to the folder that the command runs in, where it is below that. */
function displayName(file: string): string {
  const name = relative(process.cwd(), file);
  return name.startsWith("..") ? file : name.split(sep).join("/");
}
