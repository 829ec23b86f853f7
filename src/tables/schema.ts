/** The columns of a number, and which of them are where: lists and types that follow from the rows of `mentionSchema`. */
import type { ColumnType, MentionColumnRow } from "./column.js";
import { mentionSchema } from "./schema.table.js";

/** Names of the columns whose rows say so. */
type ColumnsThat<Says> = {
  [name in MentionColumn]: (typeof mentionSchema)[name] extends Says ? name : never;
}[MentionColumn];

/** Name of a column of the mentions table. */
export type MentionColumn = keyof typeof mentionSchema;
/** Name of a column of the observations table. */
export type ObservationColumn = Exclude<MentionColumn, ColumnsThat<{ only: "mentions" }>>;
/** Name of a column that is the same for all numbers of a report. */
export type ReportColumn = ColumnsThat<{ of: "report" }>;
/** Name of a column of a number within its report. */
export type OwnColumn = Exclude<MentionColumn, ReportColumn>;
/** Name of a column of an observation within its report. */
export type OwnObservationColumn = Exclude<ObservationColumn, ReportColumn>;
/** Name of such a column of texts or lists, whose values recur. */
export type RecurringColumn = OwnObservationColumn & ColumnsThat<{ type: "string" | "list" }>;
/** Name of a column that a figure carries of each of its numbers. */
export type FigureColumn = ColumnsThat<{ figure: true }>;
/** Name of a column that the site shows of a number that is looked up as written, within its report. */
export type NumberColumn = OwnColumn & ColumnsThat<{ numbers: true }>;

const rowOf = (name: MentionColumn): MentionColumnRow => mentionSchema[name];
const isOfReport = (name: MentionColumn): name is ReportColumn => rowOf(name).of === "report";
const isOfNumber = (name: MentionColumn): name is OwnColumn => !isOfReport(name);
const isOfObservations = (name: MentionColumn): name is ObservationColumn => rowOf(name).only === undefined;

/** Columns of the mentions table: those of the observations, the class of every mention, and the rules that made it. */
export const mentionColumns = Object.keys(mentionSchema) as MentionColumn[];

/** Columns of the observations table: the fields of the observation contract and the words behind them. */
export const observationColumns = mentionColumns.filter(isOfObservations);

/** Columns that are the same for all numbers of a report. */
export const reportColumns = mentionColumns.filter(isOfReport);

/** Columns of a number within its report. */
export const ownColumns = mentionColumns.filter(isOfNumber);

/** Columns of an observation within its report. */
export const ownObservationColumns = ownColumns.filter(isOfObservations);

/** Columns of a number that states nothing. */
export const exclusionColumns = mentionColumns.filter((name) => rowOf(name).of !== "statement");

/** Those of observations within their report whose values recur: files of the site hold each once. */
export const recurringColumns = ownObservationColumns.filter((name): name is RecurringColumn =>
  ["string", "list"].includes(rowOf(name).type),
);

/** Columns that a figure carries of each of its numbers. */
export const figureColumns = mentionColumns.filter((name): name is FigureColumn => rowOf(name).figure === true);

/** Columns of a number that is looked up as written, within its report. */
export const numberColumns = ownColumns.filter((name): name is NumberColumn => rowOf(name).numbers === true);

/** Type of the values of a column. */
export function typeOf(name: MentionColumn): ColumnType {
  return rowOf(name).type;
}
