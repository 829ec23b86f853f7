import writeExcelFile from "write-excel-file/node";
import { scalar, type Cell } from "../tables/cell.js";

/** Rows below the head that a sheet of Excel has room for. */
export const EXCEL_ROWS = 1_048_575;

/** Characters that one cell of Excel has room for. */
const CELL = 32_767;

/** Writes rows as an Excel workbook of one sheet: typed cells, and a head that stays in view; longer words are cut off. */
export async function excelFile(
  rows: readonly Record<string, Cell>[],
  { sheet, columns }: { sheet: string; columns: readonly string[] },
): Promise<Uint8Array> {
  const head = columns.map((name) => ({ value: name, fontWeight: "bold" as const }));
  const body = rows.map((row) =>
    columns.map((column) => {
      const cell = scalar(row[column] ?? null);
      return typeof cell === "string" ? cell.slice(0, CELL) : cell;
    }),
  );
  return writeExcelFile([head, ...body], { sheet, stickyRowsCount: 1 }).toBuffer();
}
