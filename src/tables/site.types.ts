/**
 * What the site is given: one JSON file per type below, under `data/`; `site-files.ts` says where.
 *
 * | file               | shape                                                            |
 * |--------------------|------------------------------------------------------------------|
 * | index.json         | `SiteIndex`: what there is; no report, no observation            |
 * | documents.json     | `SiteDocumentRow[]`: one row a report                            |
 * | problems.json      | `Problem[]`                                                      |
 * | coverage.json      | `SiteCoverage`: which report says what of which indicator        |
 * | indicators/ID.json | `SiteObservationFile`: the observations of one indicator         |
 * | first/ID.json      | `SiteObservationFile`: what its first chart draws, of many       |
 * | places/ID.json     | `SiteObservationFile`: those of one place that name an indicator |
 * | figures.json       | `string[]`: the figures of the next                              |
 * | numbers/N.json     | `SiteNumberFile`: observations whose number begins with N        |
 * | reports/DOC.json   | `SiteReportFile`: one report, its text and its numbers           |
 */
import type { CodedColumn } from "./coded.js";
import type { ExclusionClass, Extraction, IndicatorRow, Mention, Observation, Span } from "../engine/types.js";
import type { MentionCounts, SiteDocument, SitePlace } from "./document.js";
import type { Problem, Weight } from "./problem.js";
import type { ListColumn } from "./definitions.js";
import type { NumberColumn, OwnColumn, OwnObservationColumn, RecurringColumn } from "./schema.js";
import type { Silence } from "./silence.js";

export type { MentionCounts, SiteDocument, SitePlace };

/** What a build was made from; the same input gives the same values, so there is no wall clock in it. */
export interface BuildInfo {
  /** Version of this package. */
  version: string;
  /** First 12 hex digits of the SHA-256 over all inputs: reports, catalogs, options, program and the tables of `data/`. */
  digest: string;
}

/** How many of each there are. */
export interface SiteCounts {
  documents: number;
  places: number;
  mentions: number;
  observations: number;
  /** Observations that name a harmonised indicator. */
  harmonised: number;
  /** Numbers that are no datum, by the reason. */
  exclusions: Record<ExclusionClass, number>;
  problems: Record<Weight, number>;
}

/** An indicator that at least one report states. */
export interface SiteIndicator extends IndicatorRow {
  /** How many observations name it, in how many places and reports. */
  observations: number;
  places: number;
  documents: number;
  /** First and last year that they refer to; null where no year is known. */
  first_year: number | null;
  last_year: number | null;
}

/** A place that at least one report is of. */
export interface SiteIndexPlace extends SitePlace {
  level: SiteDocument["level"];
  /** Name of its province; null where the place has no code. */
  province: string | null;
  /** Years in which its name, code or extent changed, ascending. */
  changed: number[];
  /** Its short name spelt: `ping yao xian`; empty where that is unknown. */
  pinyin: string;
  documents: number;
  /** Observations of its reports that name an indicator. */
  observations: number;
  /** First and last year in which a report was delivered; null where none is known. */
  first: number | null;
  last: number | null;
  /** All such years, ascending. */
  years: number[];
  /** The last of its reports. */
  latest: string;
  /** What the catalog remarks on its reports, where that is short: 节选. */
  notes: string[];
}

/** A file of the tidy tables. */
export interface SiteTable {
  /** Name within `data/tables/`. */
  file: string;
  bytes: number;
}

/** `data/index.json`: what there is, without reports and observations. */
export interface SiteIndex {
  build: BuildInfo;
  counts: SiteCounts;
  /** Indicators that occur, in the order of `data/indicators.csv`. */
  indicators: SiteIndicator[];
  /** In the order of their first reports. */
  places: SiteIndexPlace[];
  /** `place_id` of the places that share no indicator with any other place. */
  unshared: string[];
  tables: SiteTable[];
}

/** A row of `data/documents.json`. */
export type SiteDocumentRow = Pick<SiteDocument & MentionCounts, ListColumn>;

/** `data/coverage.json`: one character for each indicator in each report. */
export interface SiteCoverage {
  documents: Pick<SiteDocumentRow, "doc" | "place_id" | "delivered">[];
  /** Ids, in the order of the characters. */
  indicators: string[];
  /**
   * A string for each report: `.` not mentioned, `n` named without a number, `x` only with a number that was left out,
   * `1` to `9` that many observations, `9` also for more.
   */
  states: string[];
}

/** The sentence around a mention. */
export interface Passage extends Span {
  /** The words of the sentence as written; `start` and `end` are its offsets in the report's text. */
  text: string;
  /** Offsets of the mention within `text`, `to` exclusive. */
  from: number;
  to: number;
}

/** An observation that names an indicator, with its place and report; its passage is in the report's text. */
export interface SiteObservation extends Omit<Observation, "kind" | "rules">, SitePlace {
  /** `doc` and `start` joined by a colon; unique, and the same from build to build. */
  id: string;
  indicator: string;
  /** Page of a PDF, from 1; null where there are no pages. */
  page: number | null;
  /** Year in which the report that says so was delivered; null when unknown. */
  delivered: number | null;
}

/** Observations as they are stored: an array a column, all of one length, by report and place in its text. */
export interface SiteObservationFile {
  documents: Pick<SiteDocumentRow, "doc" | "place_id" | "delivered">[];
  columns: { [column in Exclude<OwnObservationColumn, RecurringColumn>]: SiteObservation[column][] } & {
    /** Position in `documents`. */
    doc: number[];
  };
  coded: { [column in RecurringColumn]: CodedColumn<SiteObservation[column]> };
}

/** An observation where numbers are looked up as written; its passage is in the report's text. */
export interface SiteNumber extends Pick<Observation, NumberColumn | "doc">, SitePlace {
  /** Year in which the report that says so was delivered; null when unknown. */
  delivered: number | null;
  /** How many are written just so; of many, the latest are listed. */
  of: number;
}

/** `data/numbers/N.json`: as `SiteObservationFile`, by report and place in its text. */
export interface SiteNumberFile {
  documents: Pick<SiteDocumentRow, "doc" | "place_id" | "delivered">[];
  columns: { [column in NumberColumn | "of"]: SiteNumber[column][] } & {
    /** Position in `documents`. */
    doc: number[];
  };
}

/** `data/reports/DOC.json` as it is stored; a number that states nothing has null where only a statement has a value. */
export interface SiteReportFile extends Omit<SiteReport, "mentions"> {
  columns: Record<OwnColumn, unknown[]>;
}

/** One report with its text and all of its mentions. */
export interface SiteReport {
  document: SiteDocument;
  text: string;
  /** Offsets at which the pages of a PDF begin; null where there are none. */
  pages: number[] | null;
  headings: Extraction["headings"];
  /** Observations and exclusions in text order, never overlapping. */
  mentions: Mention[];
  /** Indicators that the report names without a value; null where the tables do not say. */
  silence: Silence[] | null;
  /** What is wrong with its file. */
  problems: Problem[];
}
