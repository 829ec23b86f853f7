import type { Bilingual } from "../../tables/problem.js";
import { tableDefinitions } from "./definitions.table.js";

/** Formats that a store can be written in. */
export const storeFormats = ["csv", "jsonl", "parquet", "arrow", "xlsx", "duckdb"] as const;

/** A format that a store can be written in. */
export type StoreFormat = (typeof storeFormats)[number];

/** Language of column names. */
export type HeaderLanguage = "en" | "zh";

/** Type of a column: `list` is a list of strings, joined by semicolons where a format has no lists. */
export type ColumnType = "string" | "number" | "integer" | "boolean" | "list";

/** What one column holds. */
export interface ColumnDefinition {
  /** Name in SQL and, unless Chinese headers are asked for, in files. */
  name: string;
  /** Chinese name, unique in its table. */
  zh: string;
  type: ColumnType;
  description: Bilingual;
  /** Unit of the values, where all of them have the same. */
  unit?: string;
  /** The values that may occur, each with its meaning. */
  codes?: Readonly<Record<string, Bilingual>>;
  /** Whether every row has a value. */
  required?: true;
}

/** What one table holds: a row of what, in which columns. */
export interface TableDefinition {
  name: TableName;
  title: Bilingual;
  description: Bilingual;
  columns: readonly ColumnDefinition[];
  /** Columns that tell a row from all others. */
  primaryKey?: readonly string[];
  /** Columns whose values are keys of other tables. */
  foreignKeys?: readonly { column: string; table: TableName; key: string }[];
}

/** Names of the tables of a store, in the order in which they are written: the panel last, which is made from the others. */
export const storeTables = [
  "observations",
  "documents",
  "mentions",
  "indicators",
  "problems",
  "texts",
  "panel",
  "panel_cells",
] as const;

/** Name of a table of a store. */
export type TableName = (typeof storeTables)[number];

/** What a table holds; of the panel, only the columns that it always has. */
export function tableDefinition(name: TableName): TableDefinition {
  return { name, ...tableDefinitions[name] };
}

/** The name that a column has in a file: `place`, `地区`. */
export function headerOf({ name, zh }: ColumnDefinition, headers: HeaderLanguage): string {
  return headers === "zh" ? zh : name;
}

const sqlTypes: Record<ColumnType, string> = {
  string: "VARCHAR",
  number: "DOUBLE",
  integer: "INTEGER",
  boolean: "BOOLEAN",
  list: "VARCHAR[]",
};

/** The type that a column has in SQL: `DOUBLE`. */
export function sqlType({ type }: Pick<ColumnDefinition, "type">): string {
  return sqlTypes[type];
}
