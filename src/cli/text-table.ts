import { textColumns } from "./text-width.js";

/**
 * Lays rows out for a terminal, columns aligned right, the last one left: there names of any script and width may stand.
 *
 *       n   right
 *     120  96.7 %  name-before
 */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const last = header.length - 1;
  const widths = header.map((_, column) => Math.max(...all.map((row) => textColumns(row[column]!))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === last ? cell : " ".repeat(widths[column]! - textColumns(cell)) + cell))
      .join("  ");
  return all.map((row) => `  ${line(row)}`.trimEnd() + "\n").join("");
}

/** A share as a percentage of one decimal: `97.6 %`; `-` where there is nothing to have a share in. */
export function percent(share: number | null): string {
  return share === null ? "-" : `${(100 * share).toFixed(1)} %`;
}
