import type { CatalogRow } from "../engine/types.js";
import { describeProblem, type Bilingual, type Problem, type ProblemKind } from "../tables/problem.js";
import { parseCsv, type CsvRow } from "./csv.js";
import { decodeText, findSignature } from "./decode.js";
import { errorCode, nodeFs } from "./fs.js";

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
 * `codes` are the GB/T 2260 codes that are known; `read` gives the bytes of the file.
 */
export async function readCatalog(
  file: string,
  codes: ReadonlySet<string>,
  read: (file: string) => Promise<Uint8Array> = nodeFs.readFile,
): Promise<Catalog> {
  const unreadable = (value: string | Bilingual): Catalog => ({
    ...noCatalog,
    problems: [describeProblem("catalog-unreadable", { file, value })],
  });
  let bytes: Uint8Array;
  try {
    bytes = await read(file);
  } catch (error) {
    return unreadable(errorCode(error));
  }
  const decoded = decodeText(withoutControls(bytes));
  if ("fault" in decoded) return unreadable(describeProblem(decoded.fault, { file, value: decoded.value }).reason);
  return parseCatalog(decoded.text, { file, codes });
}

/** What stands for a control character until its cell is read; it is one that a text may have. */
const CONTROL = "\v";

/** The bytes with one and the same control character for all, so that a NUL does not make a catalog a binary file; UTF-16 is as it is. */
function withoutControls(bytes: Uint8Array): Uint8Array {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide || findSignature(bytes)) return bytes;
  const isControl = (byte: number): boolean =>
    (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) || byte === 0x7f;
  return bytes.map((byte) => (isControl(byte) ? CONTROL.charCodeAt(0) : byte));
}

/** Characters that no cell may have: controls, halves of characters, and what is no character. */
const NO_TEXT = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;

/** A name of a place becomes part of addresses, which have an end. */
const LONGEST_PLACE = 100;

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
  { cells: written, surplus }: CsvRow,
  { codes, report }: { codes: ReadonlySet<string>; report: (kind: ProblemKind, value: string) => void },
): CatalogRow {
  const cells = Object.fromEntries(
    Object.entries(written).map(([column, cell]) => {
      const kind = NO_TEXT.test(cell)
        ? "catalog-control"
        : column === "place" && cell.length > LONGEST_PLACE
          ? "catalog-long"
          : null;
      if (kind) report(kind, column);
      return [column, kind ? "" : cell];
    }),
  );
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
