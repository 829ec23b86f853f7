/** What options can be given, apart from what the commands load to follow them. */
import { siteFormats, storeFormats, type StoreFormat } from "../formats/store/columns.js";

/** Formats that tables can be written in, and those that are written where nothing else is asked for. */
export const formatChoices = {
  all: storeFormats,
  usual: ["csv", "parquet", "duckdb"] as const satisfies StoreFormat[],
  site: siteFormats,
};

/** Formats that the result of a query can be shown in. */
export const queryFormats = ["table", "csv", "json", "jsonl"] as const;

/** A format that the result of a query can be shown in. */
export type QueryFormat = (typeof queryFormats)[number];

/** The ways in which figures of an evaluation can be broken down. */
export const breakdowns = ["field", "construction", "document"] as const;

/** A way in which figures of an evaluation can be broken down. */
export type Breakdown = (typeof breakdowns)[number];

/** A place in a text as the user names it: an offset in UTF-16 code units, or line and column, both from 1. */
export type TextPlace = { offset: number } | { line: number; column: number };

/** Parses `461` or `12:34`; null where it is neither. */
export function parsePlace(text: string): TextPlace | null {
  const match = /^(?:(?<offset>\d+)|(?<line>[1-9]\d*):(?<column>[1-9]\d*))$/.exec(text);
  if (!match?.groups) return null;
  const { offset, line, column } = match.groups;
  return offset === undefined ? { line: Number(line), column: Number(column) } : { offset: Number(offset) };
}
