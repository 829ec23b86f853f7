import { table, type ColumnTable } from "arquero";
import type { IndicatorRow } from "../engine/types.js";
import type { Problem } from "./problem.js";
import {
  documentColumns,
  documentRow,
  indicatorColumns,
  indicatorRow,
  mentionColumns,
  mentionRows,
  observationColumns,
  observationRows,
  problemColumns,
  problemRow,
  scalar,
  type Cell,
} from "./rows.js";
import type { Report } from "./report.js";

/** Names of the tidy tables; `mentions` holds observations and exclusions, told apart by `class`. */
export const tableNames = ["observations", "mentions", "documents", "indicators", "problems"] as const;

/** Name of a tidy table. */
export type TableName = (typeof tableNames)[number];

/** The tidy tables of a collection of reports, one row a thing. */
export type TidyTables = Record<TableName, ColumnTable>;

/** Whether there is a tidy table of that name. */
export function isTableName(name: string): name is TableName {
  return (tableNames as readonly string[]).includes(name);
}

/** Lays out what is known about a collection of reports as tidy tables; a table without rows keeps its columns. */
export function tidyTables(collection: {
  reports: readonly Report[];
  indicators: readonly IndicatorRow[];
  problems: readonly Problem[];
}): TidyTables {
  const { reports, indicators, problems } = collection;
  return {
    observations: layOut(
      reports.flatMap(({ extraction }) => observationRows(extraction)),
      observationColumns,
    ),
    mentions: layOut(
      reports.flatMap(({ extraction }) => mentionRows(extraction)),
      mentionColumns,
    ),
    documents: layOut(
      reports.map(({ document }) => documentRow(document)),
      documentColumns,
    ),
    indicators: layOut(indicators.map(indicatorRow), indicatorColumns),
    problems: layOut(problems.map(problemRow), problemColumns),
  };
}

function layOut<C extends string>(rows: readonly Record<C, Cell>[], columns: readonly C[]): ColumnTable {
  return table(Object.fromEntries(columns.map((column) => [column, rows.map((row) => scalar(row[column]))])), [
    ...columns,
  ]);
}
