import { writeArrow } from "./arrow.js";
import type { StoreFormat } from "./columns.js";
import { writeCsv } from "./csv.js";
import { writeDuckdb } from "./duckdb.js";
import { writeJsonl } from "./jsonl.js";
import { writeParquet } from "./parquet.js";
import type { Writer } from "./writing.js";
import { writeXlsx } from "./xlsx.js";

/** The writer of each format. */
export const writers: Record<StoreFormat, Writer> = {
  csv: writeCsv,
  jsonl: writeJsonl,
  parquet: writeParquet,
  arrow: writeArrow,
  xlsx: writeXlsx,
  duckdb: writeDuckdb,
};
