import { relative, sep } from "node:path";
import { parseCsv, type CsvRow } from "./csv.js";
import { decodeText } from "./decode.js";
import { Fault, joinLines } from "../tables/fault.js";
import { describeProblem, type Bilingual } from "../tables/problem.js";
import { TABLE_FAULTS } from "./faults.table.js";
import { errorCode, type Fs } from "./fs.js";

/** Collects what is wrong with a table: `report(row, TABLE_FAULTS.unknown("topic", "econmy"), oneOf(topics))`. */
export type Report = (row: CsvRow, fault: Bilingual, remedy: Bilingual) => void;

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
 * @throws Fault with one line for each fault: `unknown topic: econmy (data/indicators.csv:14); use one of economy, …`
 */
export async function readTable<T>(file: string, reader: TableReader<T>, fs: Fs): Promise<T[]> {
  const name = displayName(file);
  const table = parseCsv(await readText(file, fs));
  if (table.unclosed !== null)
    throw new Fault(TABLE_FAULTS.at(TABLE_FAULTS.unclosed, `${name}:${table.unclosed}`, TABLE_FAULTS.closeIt));
  const missing = reader.columns.filter((column) => !table.header.includes(column));
  if (missing.length > 0)
    throw new Fault(TABLE_FAULTS.at(TABLE_FAULTS.missingColumns(missing), `${name}:1`, TABLE_FAULTS.addColumns));

  const faults: Bilingual[] = [];
  const report: Report = (row, fault, remedy) => faults.push(TABLE_FAULTS.at(fault, `${name}:${row.line}`, remedy));
  const rows = table.rows.map((row) => {
    if (row.surplus > 0) report(row, TABLE_FAULTS.surplus(row.surplus), TABLE_FAULTS.quoteCommas);
    for (const column of reader.columns)
      if (row.cells[column] === "" && !reader.optional.includes(column))
        report(row, TABLE_FAULTS.empty(column), TABLE_FAULTS.fillIn);
    return { row, value: reader.read(row, report) };
  });
  reader.check?.(rows, report);
  if (faults.length > 0) throw new Fault(joinLines(faults));
  return rows.map(({ value }) => value);
}

async function readText(file: string, fs: Fs): Promise<string> {
  const name = displayName(file);
  const bytes = await fs.readFile(file).catch((error: unknown) => {
    throw new Fault(TABLE_FAULTS.unreadable(name, errorCode(error)));
  });
  const decoded = decodeText(bytes);
  if ("fault" in decoded)
    throw new Fault(TABLE_FAULTS.notCsv(name, describeProblem(decoded.fault, { file, value: decoded.value }).reason));
  return decoded.text;
}

/** A file as its user would name it: relative to the folder that the command runs in, where it is below that. */
function displayName(file: string): string {
  const name = relative(process.cwd(), file);
  return name.startsWith("..") ? file : name.split(sep).join("/");
}
