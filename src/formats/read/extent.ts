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

/** Length of the longest tag of an XML part, from its `<` to the next `>`; parsers take long over long ones. */
export function findLongestTag(xml: string): number {
  let longest = 0;
  for (let at = xml.indexOf("<"); at >= 0;) {
    const end = xml.indexOf(">", at);
    if (end < 0) return Math.max(longest, xml.length - at);
    longest = Math.max(longest, end - at);
    at = xml.indexOf("<", end);
  }
  return longest;
}

/** How often an XML part writes a character by its code: `&#65;`, `_x0041_`. */
export function countEscapes(xml: string): number {
  let count = 0;
  for (const begin of ["&", "_x"]) for (let at = xml.indexOf(begin); at >= 0; at = xml.indexOf(begin, at + 1)) count++;
  return count;
}
