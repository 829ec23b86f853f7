import { format } from "d3";
import type { Bilingual } from "../../tables/problem.js";

const units = ["B", "KB", "MB", "GB", "TB"];

/** A number of bytes for people: `64 MB`. */
export function formatBytes(bytes: number): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return `${format(".3~r")(bytes / 2 ** (10 * power))} ${units[power]!}`;
}

/** A length of text for people, in UTF-16 code units. */
export function describeLength(units: number): Bilingual {
  return { zh: `${units} 字`, en: `${units} characters` };
}

/** A number of cells for people. */
export function describeCells(cells: number): Bilingual {
  return { zh: `${cells} 个单元格`, en: `${cells} cells` };
}

/** A number of delimiters, line ends and quotes for people. */
export function describeMarks(marks: number): Bilingual {
  return { zh: `${marks} 个分隔符和引号`, en: `${marks} delimiters and quotes` };
}
