import { ascending, group } from "d3";
import type { LexiconRows } from "../engine/index.js";
import type { Observation } from "../engine/types.js";
import { changesOf } from "../tables/changes.js";
import type { Report } from "../tables/report.js";
import type { MentionCounts, SiteIndex, SiteIndexPlace, SiteIndicator, SiteObservation } from "../tables/site.types.js";

/** Reports side by side: what there is, and the numbers that name an indicator. */
export interface Comparison {
  index: SiteIndex;
  observations: readonly SiteObservation[];
}

/** Puts reports, as `describeReport` gives them, side by side, with the tables that they were read with. */
export function collectReports(reports: readonly Report[], tables: LexiconRows): Comparison {
  const observations = reports.flatMap(observationsOf);
  const indicators = tables.indicators.flatMap((row): SiteIndicator[] => {
    const own = observations.filter(({ indicator }) => indicator === row.id);
    const [first_year, last_year] = extentOf(own.map(({ year }) => year));
    const { places, documents } = { places: countOf(own, "place_id"), documents: countOf(own, "doc") };
    return own.length ? [{ ...row, observations: own.length, places, documents, first_year, last_year }] : [];
  });
  const places = placesOf(reports, tables);
  const shared = new Set(indicators.filter(({ places }) => places > 1).map(({ id }) => id));
  const sharing = new Set(observations.filter(({ indicator }) => shared.has(indicator)).map((one) => one.place_id));
  const index: SiteIndex = {
    build: { version: "", digest: "" },
    counts: { ...sumOf(reports), documents: reports.length, places: places.length, problems: NO_PROBLEMS },
    indicators,
    places,
    unshared: places.map(({ place_id }) => place_id).filter((id) => !sharing.has(id)),
    tables: [],
  };
  return { index, observations };
}

const NO_PROBLEMS: SiteIndex["counts"]["problems"] = { error: 0, warning: 0, note: 0 };

/** The observations of a report that name an indicator, as the site has them. */
export function observationsOf({ document, extraction }: Report): SiteObservation[] {
  const { place_id, place_name, place_name_en, place, place_code, delivered } = document;
  const known = { place_id, place_name, place_name_en, place, place_code, delivered, page: null };
  const stated = extraction.mentions.filter(
    (one): one is Observation & { indicator: string } => one.kind === "observation" && one.indicator !== null,
  );
  return stated.map((one) => ({ ...one, ...known, id: `${one.doc}:${one.start}` }));
}

function placesOf(reports: readonly Report[], { divisions }: LexiconRows): SiteIndexPlace[] {
  const provinces = new Map(
    divisions.flatMap(({ level, code, name }) => (level === "province" ? [[code, name] as const] : [])),
  );
  const changes = changesOf(divisions);
  const byPlace = group(
    reports.map(({ document }) => document),
    ({ place_id }) => place_id,
  );
  return [...byPlace].map(([place_id, own]) => {
    const { place_name, place_name_en, place, place_code, level } = own.at(-1)!;
    const years = [...new Set(own.flatMap(({ delivered }) => delivered ?? []))].sort(ascending);
    const [first, last] = extentOf(years);
    return {
      ...{ place_id, place_name, place_name_en, place, place_code, level },
      province: provinces.get(`${place_code?.slice(0, 2)}0000`) ?? null,
      changed: changes.get(place_code ?? "") ?? [],
      pinyin: "",
      documents: own.length,
      observations: own.reduce((sum, { counts }) => sum + counts.harmonised, 0),
      ...{ first, last, years },
      latest: own.toSorted((a, b) => ascending(a.delivered ?? 0, b.delivered ?? 0)).at(-1)!.doc,
      notes: [],
    };
  });
}

function sumOf(reports: readonly Report[]): MentionCounts {
  const sum: MentionCounts = {
    ...{ mentions: 0, observations: 0, harmonised: 0 },
    exclusions: { date: 0, duration: 0, ordinal: 0, name: 0, qualifier: 0, approximate: 0 },
  };
  for (const { counts } of reports.map(({ document }) => document)) {
    for (const key of ["mentions", "observations", "harmonised"] as const) sum[key] += counts[key];
    for (const key of Object.keys(sum.exclusions) as (keyof typeof sum.exclusions)[])
      sum.exclusions[key] += counts.exclusions[key];
  }
  return sum;
}

function countOf(rows: readonly SiteObservation[], column: "place_id" | "doc"): number {
  return new Set(rows.map((row) => row[column])).size;
}

function extentOf(years: readonly (number | null)[]): [first: number | null, last: number | null] {
  const known = years.filter((year) => year !== null);
  return known.length ? [Math.min(...known), Math.max(...known)] : [null, null];
}
