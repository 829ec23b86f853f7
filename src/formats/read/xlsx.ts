import { PassThrough } from "node:stream";
import readExcelFile, { type CellValue } from "read-excel-file/node";
import yazl from "yazl";
import { describeProblem, type Problem } from "../../tables/problem.js";
import { findExtent } from "./extent.js";
import { unpackParts } from "./parts.js";
import type { FileBytes, FileReading, Limits, Reader } from "./reader.js";
import { readSheets } from "./sheets.js";
import { describeCells } from "./size.js";

/** Reads a workbook: each row with text is a report; sheets of figures together are one. Formulas count as what they last came to. */
export const readXlsx: Reader = async (input, { limits }) => {
  const { file } = input;
  const parts = await unpackParts(input, { limits, isWanted: (name) => /\.xml(?:\.rels)?$/i.test(name) });
  if ("kind" in parts) return failed(parts);
  const cells = findTooManyCells(parts.values(), limits);
  if (cells !== null) return failed(describeProblem("too-long", { file, value: describeCells(cells) }));
  try {
    const workbook = await readExcelFile(repack(parts), { trim: false });
    const sheets = workbook.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row, i) => ({ cells: row.map(wordCell), number: i + 1, line: i + 1 })),
    }));
    return readSheets(sheets, { file, limits });
  } catch (error) {
    return failed(describeCorrupt(input, error));
  }
};

function failed(problem: Problem): FileReading {
  return { reports: [], problems: [problem] };
}

function describeCorrupt({ file }: FileBytes, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return describeProblem("corrupt", { file, value: message.split("\n")[0]! });
}

/** The parts as an archive again: the library unpacks without a limit what an archive says, and what it hides. */
function repack(parts: ReadonlyMap<string, Buffer>): PassThrough {
  const archive = new yazl.ZipFile();
  for (const [name, bytes] of parts) archive.addBuffer(bytes, name, { compress: false });
  archive.end();
  const stream = new PassThrough();
  archive.outputStream.pipe(stream);
  return stream;
}

/** The library fills the gaps between cells, so that one far away costs as many as lie before it. */
function findTooManyCells(parts: Iterable<Buffer>, { text }: Limits): number | null {
  for (const part of parts) {
    const { rows, columns, dataRows, dataColumns } = findExtent(part.toString("latin1"));
    const cells = Math.max(rows, columns, dataRows * dataColumns);
    if (cells > text) return cells;
  }
  return null;
}

function wordCell(cell: CellValue | null): string {
  // the types name the constructor of dates where dates are meant
  const value = cell as string | number | boolean | Date | null;
  if (!(value instanceof Date)) return String(value ?? "");
  return Number.isNaN(value.getTime()) ? "" : value.toISOString().replace(/T00:00:00.*/, "");
}
