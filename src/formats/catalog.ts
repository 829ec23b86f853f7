import type { CatalogRow } from "../engine/types.js";
import { describeProblem, type Bilingual, type Problem, type ProblemKind } from "../tables/problem.js";
import { parseCsv, type CsvRow } from "./csv.js";
import { decodeText } from "./decode.js";
import { errorCode, nodeFs, type Fs } from "./fs.js";

/** A catalog as read: what it says about each file, and what could not be used. */
export interface Catalog {
  /** Rows by file name, in Unicode's composed form. */
  rows: ReadonlyMap<string, CatalogRow>;
  /** Line of each row in the catalog. */
  lines: ReadonlyMap<string, number>;
  problems: Problem[];
}

/** What stands for a catalog where there is none. */
export const noCatalog: Catalog = { rows: new Map(), lines: new Map(), problems: [] };

const columns = ["file", "place", "place_code", "delivered", "title", "source", "note"];

/**
 * Reads a catalog of reports. A cell that cannot be used becomes a problem and counts as empty; the rest of its row stands.
 * `codes` are the GB/T 2260 codes that are known.
 */
export async function readCatalog(file: string, codes: ReadonlySet<string>, fs: Fs = nodeFs): Promise<Catalog> {
  const unreadable = (value: string | Bilingual): Catalog => ({
    ...noCatalog,
    problems: [describeProblem("catalog-unreadable", { file, value })],
  });
  let bytes: Uint8Array;
  try {
    bytes = await fs.readFile(file);
  } catch (error) {
    return unreadable(errorCode(error));
  }
  const decoded = decodeText(bytes);
  if ("fault" in decoded) return unreadable(describeProblem(decoded.fault, { file, value: decoded.value }).reason);
  return parseCatalog(decoded.text, { file, codes });
}

interface CatalogContext {
  file: string;
  codes: ReadonlySet<string>;
}

function parseCatalog(text: string, { file, codes }: CatalogContext): Catalog {
  const table = parseCsv(text);
  const problems: Problem[] = [];
  const add = (kind: ProblemKind, line: number, value: string | Bilingual): void => {
    problems.push(describeProblem(kind, { file, line, value }));
  };
  if (table.unclosed !== null)
    add("catalog-unreadable", table.unclosed, { zh: "双引号没有成对", en: "a double quote is not closed" });
  if (!table.header.includes("file"))
    add("catalog-unreadable", 1, { zh: "没有名为 file 的列", en: "it has no column named file" });
  for (const column of table.header) if (!columns.includes(column)) add("catalog-column", 1, column);

  const rows = new Map<string, CatalogRow>();
  const lines = new Map<string, number>();
  for (const row of table.rows) {
    const report = (kind: ProblemKind, value: string): void => add(kind, row.line, value);
    const entry = readRow(row, { codes, report });
    const name = entry.file.normalize();
    if (name === "") report("catalog-file", "");
    else if (rows.has(name)) report("catalog-duplicate", name);
    else {
      rows.set(name, entry);
      lines.set(name, row.line);
    }
  }
  return { rows, lines, problems };
}

function readRow(
  { cells, surplus }: CsvRow,
  { codes, report }: { codes: ReadonlySet<string>; report: (kind: ProblemKind, value: string) => void },
): CatalogRow {
  const { file = "", place, place_code = "", delivered = "", title, source, note } = cells;
  const row: CatalogRow = { file };
  if (place) row.place = place;
  if (codes.has(place_code)) row.place_code = place_code;
  else if (place_code !== "") report("catalog-code", place_code);
  if (/^(?:19|20)\d{2}$/.test(delivered)) row.delivered = Number(delivered);
  else if (delivered !== "") report("catalog-year", delivered);
  if (title) row.title = title;
  if (source) row.source = source;
  if (note) row.note = note;
  if (surplus > 0) report("catalog-cells", String(surplus));
  return row;
}
