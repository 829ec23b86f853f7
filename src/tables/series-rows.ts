/** The rows of an indicator as notebooks read them. */
import type { SiteObservation } from "./site.types.js";
import { isOfOneYear } from "./one-year.js";

/** Why a number does not stand beside those of whole places and single years; null where it does. */
export type SetAside = "part" | "part-of-year" | "span" | "cumulative";

/** An observation with its place and its sentence. */
export interface SeriesRow {
  /** The place's short name in Chinese and English, 平遥县 and Pingyao County, and its id, which is the same in all its reports. */
  place: string;
  place_en: string;
  place_id: string;
  /** `national`, `province`, `prefecture` or `county`; null where the place is unknown. */
  level: string | null;
  /** The year that the number is of; null where the report does not say. */
  year: number | null;
  /** `actual`, `target` or `baseline`. */
  status: string;
  /** `level`, `growth`, `share`, `rank` … */
  measure: string;
  /** The number in the base unit of its indicator, which `unit` names. */
  value: number;
  unit: string;
  /** `eq`, `ge`, `le` or `approx`. */
  bound: string;
  /** What keeps it from being compared. */
  set_aside: SetAside | null;
  /** How sure the reading is, from 0 to 1. */
  confidence: number;
  /** The words that the report calls it by, and the number as written. */
  label: string;
  text: string;
  /** The sentence, as written. */
  sentence: string;
  /** The report, the year in which it was delivered, and the address of the number in it, from the site's folder. */
  doc: string;
  delivered: number | null;
  href: string;
}

/** Says why a number does not stand beside those of whole places and single years. */
export function setAside(row: SiteObservation): SetAside | null {
  if (row.subject !== null) return "part";
  if (row.part_of_year !== null) return "part-of-year";
  if (!isOfOneYear(row)) return "span";
  return row.cumulative ? "cumulative" : null;
}
