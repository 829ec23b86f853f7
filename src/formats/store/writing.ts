import type { ColumnDefinition, TableDefinition } from "../../tables/definitions.js";
import { headerOf, type HeaderLanguage } from "./columns.js";
import { quoteName, type Database } from "./database.js";

/** What a writer needs to write all tables of a store in its format. */
export interface Writing {
  database: Database;
  /** The tables as they are made: one that is not there yet is waited for. */
  tables: AsyncIterable<TableDefinition>;
  /** Folder for what is in the making; it goes when the store is closed. */
  place: string;
  /** Folder of the files. */
  dir: string;
  headers: HeaderLanguage;
  bom: boolean;
}

/** For a stream of pieces that are each large: no more than one waits to be written. Node would let sixteen wait. */
export const ONE_AHEAD = { highWaterMark: 1 };

/** Writes all tables in one format; gives the names of the files. */
export type Writer = (writing: Writing) => Promise<string[]>;

/** A query for a table's rows under the column names of its file; `read` words how a column is read, as it stands by default. */
export function selectRows(
  { name, columns }: TableDefinition,
  headers: HeaderLanguage,
  read: (column: ColumnDefinition) => string = (column) => quoteName(column.name),
): string {
  const cells = columns.map((column) => `${read(column)} AS ${quoteName(headerOf(column, headers))}`);
  return `SELECT ${cells.join(", ")} FROM ${name}`;
}

/** The decimal form of a number that gives the same double back, without a fraction where it has none: 13220000000, 0.1. */
export function decimalForm(name: string): string {
  const value = quoteName(name);
  return `CASE WHEN ${value} = trunc(${value}) AND abs(${value}) < 1e15 THEN ${value}::BIGINT::VARCHAR ELSE ${value}::VARCHAR END`;
}
