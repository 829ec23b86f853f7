/** How far a sheet reaches: rows and columns that are mentioned, and those that hold something; counted from 1. */
export interface Extent {
  rows: number;
  columns: number;
  dataRows: number;
  dataColumns: number;
}

const CELL = /<(?:[\w.-]+:)?(row|c)\s([^<>]*)>/g;
const ADDRESS = /(?:^|[\s:])r\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/;

/** Finds how far the rows and cells of a sheet's XML reach, without making them; an address that makes no sense reaches everywhere. */
export function findExtent(xml: string): Extent {
  const extent = { rows: 0, columns: 0, dataRows: 0, dataColumns: 0 };
  for (const [, tag, attributes = ""] of xml.matchAll(CELL)) {
    const match = ADDRESS.exec(attributes);
    if (!match) continue;
    const { row, column } = parseAddress(match[1] ?? match[2] ?? "");
    extent.rows = Math.max(extent.rows, row);
    extent.columns = Math.max(extent.columns, column);
    if (tag === "row" || attributes.endsWith("/")) continue;
    extent.dataRows = Math.max(extent.dataRows, row);
    extent.dataColumns = Math.max(extent.dataColumns, column);
  }
  return extent;
}

/** Row and column of `B12`, or of `12` alone. */
function parseAddress(address: string): { row: number; column: number } {
  const match = /^([A-Z]{0,4})(\d{1,9})$/.exec(address.trim());
  if (!match) return { row: Infinity, column: Infinity };
  const [, letters = "", digits] = match;
  const column = Array.from(letters).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
