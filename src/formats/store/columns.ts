import type { ColumnType } from "../../tables/column.js";
import type { ColumnDefinition } from "../../tables/definitions.js";

/** Formats that a store can be written in. */
export const storeFormats = ["csv", "jsonl", "parquet", "arrow", "xlsx", "duckdb"] as const;

/** Formats that the site offers for download, and the database that it is made from. */
export const siteFormats = ["csv", "parquet", "xlsx", "duckdb"] as const satisfies StoreFormat[];

/** A format that a store can be written in. */
export type StoreFormat = (typeof storeFormats)[number];

/** Language of column names. */
export type HeaderLanguage = "en" | "zh";

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
