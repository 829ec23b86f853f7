import type { ExclusionClass, Extraction, IndicatorRow, Mention } from "../engine/types.js";
import type { Problem } from "./problem.js";
import type { MentionCounts, SiteDocument } from "./site.types.js";

/** Columns of the observations table: the fields of the observation contract and the words behind them. */
export const observationColumns = [
  "doc",
  "place",
  "place_code",
  "subject",
  "indicator",
  "label",
  "measure",
  "value",
  "unit",
  "base_value",
  "base_unit",
  "bound",
  "status",
  "year",
  "period_start",
  "period_end",
  "cumulative",
  "part_of_year",
  "wording",
  "start",
  "end",
  "page",
  "text",
  "section",
  "confidence",
] as const;

/** Columns of the mentions table: those of the observations, the class of every mention, and the rules that made it. */
export const mentionColumns = ["class", ...observationColumns, "rules"] as const;

/** Columns of a report's mentions where what they share is known: their report and its place. */
export const ownColumns = mentionColumns.filter(isOwn);

function isOwn(column: MentionColumn): column is Exclude<MentionColumn, "doc" | "place" | "place_code"> {
  return column !== "doc" && column !== "place" && column !== "place_code";
}

/** Name of a column of the observations table. */
export type ObservationColumn = (typeof observationColumns)[number];
/** Name of a column of the mentions table. */
export type MentionColumn = (typeof mentionColumns)[number];
/** A cell of a tidy table; `wording` and `rules` are lists, `cumulative` is true or false. */
export type Cell = string | number | boolean | string[] | null;

/** A cell of one value: a list is joined as `data/indicators.csv` joins it, with semicolons. */
export function scalar(cell: Cell): string | number | boolean | null {
  return Array.isArray(cell) ? cell.join(";") : cell;
}

/** Rows of one report's observations, in text order. */
export function observationRows(extraction: Extraction): Record<ObservationColumn, Cell>[] {
  const observations = extraction.mentions.filter((mention) => mention.kind === "observation");
  return observations.map((mention) => pick(mention, observationColumns));
}

/** Columns of a mention that states nothing. */
const exclusionColumns = [
  "class",
  "doc",
  "place",
  "place_code",
  "start",
  "end",
  "page",
  "text",
  "section",
  "rules",
] as const;

/** Rows of all of one report's mentions, in text order; one that states nothing has none of the columns of a statement. */
export function mentionRows(extraction: Extraction): Partial<Record<MentionColumn, Cell>>[] {
  const { place, place_code } = extraction.facts;
  return extraction.mentions.map((mention) =>
    mention.kind === "observation"
      ? pick({ ...mention, class: "observation" }, mentionColumns)
      : pick({ ...mention, place: place.value, place_code: place_code.value }, exclusionColumns),
  );
}

function pick<C extends string>(source: object, columns: readonly C[]): Record<C, Cell> {
  const cells = source as Partial<Record<C, Cell>>;
  return Object.fromEntries(columns.map((column) => [column, cells[column] ?? null])) as Record<C, Cell>;
}

/** Columns of the documents table. */
export const documentColumns = [
  "doc",
  "file",
  "place",
  "place_code",
  "level",
  "place_origin",
  "place_code_origin",
  "delivered",
  "delivered_origin",
  "title",
  "title_origin",
  "source",
  "note",
  "chars",
  "mentions",
  "observations",
  "harmonised",
] as const;

/** The row of one report in the documents table. */
export function documentRow(document: SiteDocument): Record<(typeof documentColumns)[number], Cell> {
  return pick({ ...document, ...document.counts }, documentColumns);
}

/** Columns of the indicators table. */
export const indicatorColumns = [
  "id",
  "topic",
  "zh",
  "en",
  "base_unit",
  "direction",
  "nature",
  "definition_zh",
  "definition_en",
  "aliases",
] as const;

/** The row of one indicator in the indicators table. */
export function indicatorRow(indicator: IndicatorRow): Record<(typeof indicatorColumns)[number], Cell> {
  return pick(indicator, indicatorColumns);
}

/** Columns of the problems table. */
export const problemColumns = [
  "file",
  "kind",
  "weight",
  "line",
  "page",
  "reason_zh",
  "reason_en",
  "remedy_zh",
  "remedy_en",
] as const;

/** The row of one problem in the problems table. */
export function problemRow({ reason, remedy, ...rest }: Problem): Record<(typeof problemColumns)[number], Cell> {
  const words = { reason_zh: reason.zh, reason_en: reason.en, remedy_zh: remedy.zh, remedy_en: remedy.en };
  return pick({ ...rest, ...words }, problemColumns);
}

/** Counts what became of the mentions of one report. */
export function countMentions(mentions: readonly Mention[]): MentionCounts {
  const exclusions: Record<ExclusionClass, number> = {
    date: 0,
    duration: 0,
    ordinal: 0,
    name: 0,
    qualifier: 0,
    approximate: 0,
  };
  let observations = 0;
  let harmonised = 0;
  for (const mention of mentions) {
    if (mention.kind === "exclusion") exclusions[mention.class]++;
    else {
      observations++;
      if (mention.indicator !== null) harmonised++;
    }
  }
  return { mentions: mentions.length, observations, harmonised, exclusions };
}
