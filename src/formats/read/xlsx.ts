import readExcelFile, { type CellValue } from "read-excel-file/node";
import { describeProblem, type Problem } from "../../tables/problem.js";
import { firstLine } from "../fs.js";
import { countEscapes, findExtent, findLongestTag } from "./extent.js";
import { repackParts, unpackParts } from "./parts.js";
import { failed, type FileBytes, type Limits, type Reader } from "./reader.js";
import { readSheets } from "./sheets.js";
import { describeCells, describeLength } from "./size.js";

/** Reads a workbook: each row with text is a report; sheets of figures together are one. Formulas count as what they last came to. */
export const readXlsx: Reader = async (input, { limits }) => {
  const { file } = input;
  const parts = await unpackParts(input, { limits, isWanted: (name) => /\.xml(?:\.rels)?$/i.test(name) });
  if ("kind" in parts) return failed(parts);
  for (const part of parts.values()) {
    const fault = findFault(part.toString("latin1"), { file, limits });
    if (fault) return failed(fault);
  }
  try {
    const workbook = await readExcelFile(repackParts(parts), { trim: false });
    const sheets = workbook.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row, i) => ({ cells: row.map(wordCell), number: i + 1, line: i + 1 })),
    }));
    return readSheets(sheets, { file, limits });
  } catch (error) {
    return failed(describeCorrupt(input, error));
  }
};

function describeCorrupt({ file }: FileBytes, error: unknown): Problem {
  return describeProblem("corrupt", { file, value: firstLine(error) });
}

/** Characters of a tag that no program writes. */
const LONG_TAG = 2 ** 16;

/** What would cost the library more than the size of a part lets one think. */
function findFault(xml: string, { file, limits }: { file: string; limits: Limits }): Problem | null {
  const tag = findLongestTag(xml);
  const long = { zh: `标记长达 ${tag} 个字符`, en: `a tag of ${tag} characters` };
  if (tag > LONG_TAG) return describeProblem("corrupt", { file, value: long });
  // it fills the gaps between cells, so that one far away costs as many as lie before it
  const { rows, columns, dataRows, dataColumns } = findExtent(xml);
  const cells = Math.max(rows, columns, dataRows * dataColumns);
  if (cells > limits.text) return describeProblem("too-long", { file, value: describeCells(cells) });
  const escapes = countEscapes(xml);
  return escapes > limits.text ? describeProblem("too-long", { file, value: describeLength(escapes) }) : null;
}

function wordCell(cell: CellValue | null): string {
  // the types name the constructor of dates where dates are meant
  const value = cell as string | number | boolean | Date | null;
  if (!(value instanceof Date)) return String(value ?? "");
  return Number.isNaN(value.getTime()) ? "" : value.toISOString().replace(/T00:00:00.*/, "");
}
