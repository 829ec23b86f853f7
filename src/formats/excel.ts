import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { scalar, type Cell } from "../tables/cell.js";
import { cellText } from "./store/xlsx-text.js";
import { writeWorkbook, type WorkbookCell } from "./workbook.js";

const WIDTH = 16;

/** Writes rows as an Excel workbook of one sheet: typed cells, and a head that stays in view; longer words are cut off. */
export async function excelFile(
  rows: readonly Record<string, Cell>[],
  { sheet, columns }: { sheet: string; columns: readonly string[] },
): Promise<Uint8Array> {
  const cells = (row: Record<string, Cell>): WorkbookCell[] =>
    columns.map((column) => {
      const cell = scalar(row[column] ?? null);
      return typeof cell === "string" ? cellText(cell) : cell;
    });
  const file = new PassThrough();
  const head = columns.map((header) => ({ header, width: WIDTH }));
  const written = writeWorkbook(file, [{ title: sheet, columns: head, parts: [rows.map(cells)] }]);
  const [bytes] = await Promise.all([buffer(file), written]);
  return bytes;
}
