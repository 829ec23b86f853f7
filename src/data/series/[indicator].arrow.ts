import { parseArgs } from "node:util";
import {
  columnFromArray,
  float64,
  int32,
  tableFromColumns,
  tableToIPC,
  utf8,
  type Column,
  type DataType,
} from "@uwdata/flechette";
import { currentTables } from "../../build/current-tables.js";
import { openTables } from "../../build/site/database.js";
import { seriesRows } from "../../build/site/series.js";
import type { SeriesRow } from "../../tables/series-rows.js";

/** Arrow types of the columns of a series, in their order. */
const TYPES: Record<keyof SeriesRow, () => DataType> = {
  place: utf8,
  place_en: utf8,
  place_id: utf8,
  level: utf8,
  year: int32,
  status: utf8,
  measure: utf8,
  value: float64,
  unit: utf8,
  bound: utf8,
  set_aside: utf8,
  confidence: float64,
  label: utf8,
  text: utf8,
  sentence: utf8,
  doc: utf8,
  delivered: int32,
  href: utf8,
};

const { indicator = "" } = parseArgs({ options: { indicator: { type: "string" } } }).values;
const tables = await openTables(await currentTables(), { sorted: false });
const rows = await seriesRows(tables, indicator).finally(() => tables.close());
const columns = Object.entries(TYPES).map(([name, type]): [string, Column<unknown>] => [
  name,
  columnFromArray(
    rows.map((row) => row[name as keyof SeriesRow]),
    type(),
  ),
]);
process.stdout.write(tableToIPC(tableFromColumns(columns), { format: "file" })!);
