/** What is known of a report as a whole. */
import type { DivisionRow, ExclusionClass, Fact, Issue } from "../engine/types.js";

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
  /** File name without its extension, the whole path where that is not unique. */
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
