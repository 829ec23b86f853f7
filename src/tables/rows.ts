import type { IndicatorRow, Mention } from "../engine/types.js";
import type { Cell } from "./cell.js";
import { codesOf, exclusions } from "./codes.table.js";
import type { MentionCounts, SiteDocument } from "./document.js";
import { pageAt } from "./pages.js";
import type { Problem } from "./problem.js";
import {
  documentColumns,
  indicatorColumns,
  problemColumns,
  type DocumentColumn,
  type IndicatorColumn,
  type ProblemColumn,
} from "./definitions.js";
import {
  exclusionColumns,
  mentionColumns,
  observationColumns,
  ownColumns,
  reportColumns,
  type MentionColumn,
  type ObservationColumn,
  type OwnColumn,
  type ReportColumn,
} from "./schema.js";

/** A report as rows are made of it. */
export interface RowSource {
  mentions: readonly Mention[];
  /** What all of its mentions share. */
  document: Pick<SiteDocument, ReportColumn>;
  /** Offset at which each page begins; null or left out where there are none. */
  pages?: readonly number[] | null;
}

/** Rows of one report's observations, in text order. */
export function observationRows(source: RowSource): Record<ObservationColumn, Cell>[] {
  const observations = source.mentions.filter((mention) => mention.kind === "observation");
  return observations.map((mention) => pick(fieldsOf(mention, source), observationColumns));
}

/** Rows of all of one report's mentions, in text order; one that states nothing has none of the columns of a statement. */
export function mentionRows(source: RowSource): Partial<Record<MentionColumn, Cell>>[] {
  return source.mentions.map((mention) =>
    pick(fieldsOf(mention, source), mention.kind === "observation" ? mentionColumns : exclusionColumns),
  );
}

/** The same rows without the columns that they share. */
export function ownRows({ mentions, pages }: Omit<RowSource, "document">): Partial<Record<OwnColumn, Cell>>[] {
  return mentions.map((mention) =>
    pick(ownFields(mention, pages), mention.kind === "observation" ? ownColumns : ownExclusionColumns),
  );
}

const ownExclusionColumns = exclusionColumns.filter((name) => ownColumns.some((own) => own === name));

function fieldsOf(mention: Mention, { document, pages }: RowSource): object {
  return { ...pick(document, reportColumns), ...ownFields(mention, pages) };
}

/** What is known of a mention by itself and by where it stands. */
function ownFields(mention: Mention, pages: RowSource["pages"]): object {
  const className = mention.kind === "observation" ? mention.kind : mention.class;
  return { ...mention, class: className, page: pageAt(pages ?? null, mention.start) };
}

function pick<C extends string>(source: object, columns: readonly C[]): Record<C, Cell> {
  const cells = source as Partial<Record<C, Cell>>;
  return Object.fromEntries(columns.map((column) => [column, cells[column] ?? null])) as Record<C, Cell>;
}

/** The row of one report in the documents table, with what all of its mentions share. */
export function documentRow(document: SiteDocument): Record<DocumentColumn | ReportColumn, Cell> {
  return pick({ ...document, ...document.counts }, [...documentColumns, ...reportColumns]);
}

/** The row of one indicator in the indicators table. */
export function indicatorRow(indicator: IndicatorRow): Record<IndicatorColumn, Cell> {
  return pick(indicator, indicatorColumns);
}

/** The row of one problem in the problems table. */
export function problemRow({ reason, remedy, ...rest }: Problem): Record<ProblemColumn, Cell> {
  const words = { reason_zh: reason.zh, reason_en: reason.en, remedy_zh: remedy.zh, remedy_en: remedy.en };
  return pick({ ...rest, ...words }, problemColumns);
}

/** A count of nothing for each class of exclusion. */
export function noExclusions(): MentionCounts["exclusions"] {
  return Object.fromEntries(codesOf(exclusions).map((name) => [name, 0])) as MentionCounts["exclusions"];
}

/** Counts what became of the mentions of one report. */
export function countMentions(mentions: readonly Mention[]): MentionCounts {
  const exclusions = noExclusions();
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
