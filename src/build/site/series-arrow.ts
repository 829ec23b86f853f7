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
import type { SeriesRow } from "../../tables/series-rows.js";
import type { SiteTables } from "./database.js";
import { seriesRows } from "./series.js";

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

/** `data/series/ID.arrow`: the observations of an indicator as an Arrow file; without rows where no report states it. */
export async function seriesFile(tables: SiteTables, indicator: string): Promise<Uint8Array> {
  const rows = await seriesRows(tables, indicator);
  const columns = Object.entries(TYPES).map(([name, type]): [string, Column<unknown>] => [
    name,
    columnFromArray(
      rows.map((row) => row[name as keyof SeriesRow]),
      type(),
    ),
  ]);
  return tableToIPC(tableFromColumns(columns), { format: "file" })!;
}
