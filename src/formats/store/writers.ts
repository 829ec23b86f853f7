import type { StoreFormat } from "./columns.js";
import type { Writer } from "./writing.js";

/** Loads the writer of each format when it is asked for: some rest on large packages. */
export const writers: Record<StoreFormat, () => Promise<Writer>> = {
  csv: async () => (await import("./csv.js")).writeCsv,
  jsonl: async () => (await import("./jsonl.js")).writeJsonl,
  parquet: async () => (await import("./parquet.js")).writeParquet,
  arrow: async () => (await import("./arrow.js")).writeArrow,
  xlsx: async () => (await import("./xlsx.js")).writeXlsx,
  duckdb: async () => (await import("./duckdb.js")).writeDuckdb,
};
