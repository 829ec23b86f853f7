/**
 * What the data loaders hand to the pages: one JSON file per type below.
 *
 * | file                     | shape               |
 * |--------------------------|---------------------|
 * | data/index.json          | `SiteIndex`         |
 * | data/observations.json   | `SiteObservation[]` |
 * | data/reports/[doc].json  | `SiteReport`        |
 */
import type {
  DivisionRow,
  ExclusionClass,
  Extraction,
  Fact,
  IndicatorRow,
  Issue,
  Mention,
  Observation,
  Span,
} from "../engine/types.js";
import type { Problem } from "./problem.js";

/** What a build was made from; the same input gives the same values, so there is no wall clock in it. */
export interface BuildInfo {
  /** Version of this package. */
  version: string;
  /** First 12 hex digits of the SHA-256 over every report, the catalog and the tables of `data/`. */
  digest: string;
}

/** How many mentions a report has, by what became of them. */
export interface MentionCounts {
  mentions: number;
  observations: number;
  /** Observations that name a harmonised indicator. */
  harmonised: number;
  exclusions: Record<ExclusionClass, number>;
}

/** A place as the pages name and group it. */
export interface SitePlace {
  /** Stable key: the GB/T 2260 code, else the full name, else `doc:` and the document's id. */
  place_id: string;
  /** Shortest name: 平遥县; null when the place is unknown. */
  place_name: string | null;
  /** English name: Pingyao County; null when `data/divisions.csv` has none. */
  place_name_en: string | null;
  /** Full name with its parents: 山西省晋中市平遥县; null when unknown. */
  place: string | null;
  place_code: string | null;
}

/** One report. */
export interface SiteDocument extends SitePlace {
  /** File name without its extension; key of `data/reports/[doc].json`. */
  doc: string;
  /** File name. */
  file: string;
  /** Level of the place in the administrative divisions; null when unknown. */
  level: DivisionRow["level"] | null;
  /** Where place, code, year and title come from; `inferred` facts quote their evidence. */
  place_origin: Fact<string>["origin"];
  place_evidence: Fact<string>["evidence"];
  place_code_origin: Fact<string>["origin"];
  place_code_evidence: Fact<string>["evidence"];
  /** Calendar year in which the report was delivered; null when unknown. */
  delivered: number | null;
  delivered_origin: Fact<number>["origin"];
  delivered_evidence: Fact<number>["evidence"];
  title: string | null;
  title_origin: Fact<string>["origin"];
  /** From the catalog; null where it says nothing. */
  source: string | null;
  note: string | null;
  /** Length of the text in UTF-16 code units. */
  chars: number;
  counts: MentionCounts;
  issues: Issue[];
}

/** An indicator that at least one report states. */
export interface SiteIndicator extends IndicatorRow {
  /** `place_id` of the places that state it, in the order of the documents. */
  place_ids: string[];
  /** How many observations name it. */
  observations: number;
}

/** `data/index.json`: everything but the observations and the texts. */
export interface SiteIndex {
  build: BuildInfo;
  /** In file name order. */
  documents: SiteDocument[];
  /** Indicators that occur, in the order of `data/indicators.csv`. */
  indicators: SiteIndicator[];
  /** Places that share no indicator with any other place, in the order of the documents. */
  unshared: SitePlace[];
  /** Files and catalog rows that could not be used. */
  problems: Problem[];
}

/** The sentence around a mention. */
export interface Passage extends Span {
  /** The words of the sentence as written; `start` and `end` are its offsets in the report's text. */
  text: string;
  /** Offsets of the mention within `text`, `to` exclusive. */
  from: number;
  to: number;
}

/** A row of `data/observations.json`: an observation that names an indicator, with the sentence behind it. */
export interface SiteObservation extends Omit<Observation, "kind">, SitePlace {
  /** `doc` and `start` joined by a colon; unique, and the same from build to build. */
  id: string;
  indicator: string;
  /** Year in which the report that says so was delivered; null when unknown. */
  delivered: number | null;
  passage: Passage;
}

/** `data/reports/[doc].json`: one report with its text and all of its mentions. */
export interface SiteReport {
  document: SiteDocument;
  text: string;
  headings: Extraction["headings"];
  /** Observations and exclusions in text order, never overlapping. */
  mentions: Mention[];
}
