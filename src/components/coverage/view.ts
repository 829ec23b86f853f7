/** From an address and the coverage to the table that the coverage page shows; choices left open get their defaults here. */
import type { SiteCoverage, SiteIndex, SiteIndexPlace, SiteIndicator } from "../../tables/site.types.js";
import type { Address } from "../address/address.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { reportsOf } from "../../charts/data/coverage.js";
import type { CoverageReport } from "../../charts/data/coverage.js";

/** What the coverage page is made from. */
export interface CoverageData {
  index: SiteIndex;
  coverage: SiteCoverage;
  /** In the order of places and years. */
  reports: CoverageReport[];
  /** Position of each indicator among the characters of a report. */
  positions: ReadonlyMap<string, number>;
}

/** What the rows and columns are: indicators × reports, places × years of one indicator, or indicators × years. */
export type CoverageMode = "reports" | "places" | "years";

/** The modes in the order in which the switch offers them. */
export const MODES: readonly CoverageMode[] = ["reports", "places", "years"];

/** Whether reports stand by themselves or are summed up by province. */
export type Grouping = "each" | "province";

/** Everything that the coverage page shows. */
export interface CoverageView {
  lang: Lang;
  address: Address;
  mode: CoverageMode;
  grouping: Grouping;
  /** Reports that the filters let through. */
  reports: CoverageReport[];
  /** Indicators that they let through; only the chosen one in the mode `places`. */
  indicators: SiteIndicator[];
  /** The part of a long table, from 0. */
  page: number;
}

/** More columns of reports, or rows of places, than this are summed up by province unless the reader asks for each. */
const MOST = { reports: 40, places: 150, years: Infinity } as const;

/** Joins what was loaded. */
export function coverageData(index: SiteIndex, coverage: SiteCoverage): CoverageData {
  const positions = new Map(coverage.indicators.map((id, at) => [id, at]));
  return { index, coverage, reports: reportsOf(coverage, index), positions };
}

/** Works out the view for an address. */
export function coverageView(data: CoverageData, address: Address, lang: Lang): CoverageView {
  const mode = MODES.find((one) => one === address.by) ?? "reports";
  const reports = data.reports.filter(({ place }) => isWanted(place, address));
  const ofTopic = data.index.indicators.filter(({ topic }) => address.topic === null || topic === address.topic);
  const indicators = mode === "places" ? chosenOf(data.index, ofTopic, address) : ofTopic;
  const page = Math.max(0, (Number(address.page) || 1) - 1);
  return { lang, address, mode, grouping: groupingOf(mode, reports, address), reports, indicators, page };
}

/** The province that a place is counted in; null for the nation and where it is unknown. */
export function provinceOf(place: Pick<SiteIndexPlace, "level" | "province" | "place_name">): string | null {
  return place.province ?? (place.level === "national" ? place.place_name : null);
}

function isWanted(place: SiteIndexPlace, { place: id, province, level }: Address): boolean {
  return (
    (id === null || place.place_id === id) &&
    (province === null || provinceOf(place) === province) &&
    (level === null || (place.level ?? "unknown") === level)
  );
}

/** The chosen indicator, else the one that most places state. */
function chosenOf(index: SiteIndex, ofTopic: readonly SiteIndicator[], address: Address): SiteIndicator[] {
  const chosen = index.indicators.find(({ id }) => id === address.indicator);
  const most = [...ofTopic].sort((a, b) => b.places - a.places)[0];
  return chosen ? [chosen] : most ? [most] : [];
}

function groupingOf(mode: CoverageMode, reports: readonly CoverageReport[], address: Address): Grouping {
  if (mode === "years") return "each";
  if (address.group === "each" || address.group === "province") return address.group;
  const provinces = new Set(reports.map(({ place }) => provinceOf(place)));
  const n = mode === "reports" ? reports.length : new Set(reports.map(({ place }) => place.place_id)).size;
  return n > MOST[mode] && provinces.size > 1 ? "province" : "each";
}
