import { dsvFormat, maxIndex } from "d3";
import { findColumns } from "./columns.js";

/** Characters that part cells, the likeliest first. */
const delimiters = [",", "\t", ";"] as const;

/** How much of a text is looked at to tell its delimiter, and how many of its rows. */
const HEAD = 2 ** 16;
const TOP = 10;

/** The first part of a text as rows, and the delimiter that makes a table of it. */
export interface Head {
  delimiter: string;
  rows: string[][];
}

/** Finds the delimiter of a text: the one that makes a header of its first line, else the one that makes the most columns. */
export function parseHead(text: string): Head {
  const heads = delimiters.map((delimiter) => {
    const rows = dsvFormat(delimiter).parseRows(text.slice(0, HEAD));
    return { delimiter, rows: rows.slice(0, TOP) };
  });
  return heads[maxIndex(heads, likelihood)]!;
}

function likelihood({ rows }: Head): number {
  const widths = rows.map((cells) => cells.length);
  const [first = 0, ...others] = widths;
  const hasHeader = first > 1 && findColumns(rows[0]!).text !== undefined;
  const isEven = first > 1 && others.every((width) => width === first);
  return (hasHeader ? 2e6 : 0) + (isEven ? 1e6 : 0) + Math.max(0, ...widths);
}
