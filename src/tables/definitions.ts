/** What each table holds, as the rows of `schema.table.ts` and `tables.table.ts` have it. */
import type { Column, MentionColumnRow } from "./column.js";
import { mentionColumns, observationColumns, type MentionColumn } from "./schema.js";
import {
  documentSchema,
  indicatorSchema,
  mentionSchema,
  panelCellSchema,
  panelSchema,
  panelStatementSchema,
  problemSchema,
  textSchema,
} from "./schema.table.js";
import { tableNotes, type TableName, type TableNote } from "./tables.table.js";

/** A column with its name: in SQL and, unless Chinese headers are asked for, in files. */
export interface ColumnDefinition extends Column {
  name: string;
}

/** What one table holds: a row of what, in which columns. */
export interface TableDefinition extends TableNote {
  name: TableName;
  columns: readonly ColumnDefinition[];
}

/** Name of a column of the documents table. */
export type DocumentColumn = keyof typeof documentSchema;
/** Name of a column of the indicators table. */
export type IndicatorColumn = keyof typeof indicatorSchema;
/** Name of a column of the problems table. */
export type ProblemColumn = keyof typeof problemSchema;
/** Name of a column of the site's list of reports. */
export type ListColumn = (typeof listColumns)[number];

/** Columns of the documents table. */
export const documentColumns = Object.keys(documentSchema) as DocumentColumn[];

/** Columns of the indicators table. */
export const indicatorColumns = Object.keys(indicatorSchema) as IndicatorColumn[];

/** Columns of the problems table. */
export const problemColumns = Object.keys(problemSchema) as ProblemColumn[];

/** Columns of the rows that `zhibiao panel` writes. */
export const panelStatementColumns = Object.keys(panelStatementSchema);

/** What the site's list of reports says of each. */
export const listColumns = [
  ...(["doc", "file", "place_id", "place_origin", "delivered", "delivered_origin", "title", "source", "note"] as const),
  ...(["mentions", "observations", "harmonised"] as const),
];

const schemas: Readonly<Record<Exclude<TableName, "observations" | "mentions">, Readonly<Record<string, Column>>>> = {
  documents: documentSchema,
  indicators: indicatorSchema,
  problems: problemSchema,
  texts: textSchema,
  panel: panelSchema,
  panel_cells: panelCellSchema,
};

/** What a table holds; of the panel, only the columns that it always has. */
export function tableDefinition(name: TableName): TableDefinition {
  return { name, ...tableNotes[name], columns: columnsOf(name) };
}

function columnsOf(table: TableName): ColumnDefinition[] {
  if (table === "observations") return observationColumns.map((name) => ({ name, ...mentionSchema[name] }));
  if (table === "mentions") return mentionColumns.map(mentionColumn);
  return Object.entries(schemas[table]).map(([name, column]) => ({ name, ...column }));
}

/** What every statement has, a number that states nothing has not. */
function mentionColumn(name: MentionColumn): ColumnDefinition {
  const { required, ...column }: MentionColumnRow = mentionSchema[name];
  return { name, ...column, ...(required && column.of !== "statement" && { required }) };
}
