import type { SiteCoverage, SiteIndex, SiteIndexPlace, SiteIndicator } from "../../../src/tables/site.types.js";
import { indexOf, indicatorOf } from "../../charts/sample.js";

/** A place of the samples, with the states of its reports by year: `{2022: "2.", 2023: "n."}`. */
export interface CoveredPlace {
  code: string;
  name: string;
  province: string | null;
  level?: SiteIndexPlace["level"];
  states: Record<number, string>;
}

/** Index and coverage of places whose reports say of the indicators what their states say, a character each. */
export function covered(
  places: readonly CoveredPlace[],
  ids: readonly string[],
): { index: SiteIndex; coverage: SiteCoverage } {
  const rows = places.map((place): SiteIndexPlace => {
    const years = Object.keys(place.states).map(Number);
    return {
      place_id: place.code,
      place_name: place.name,
      place_name_en: `Place ${place.code}`,
      place: place.name,
      place_code: place.code,
      level: place.level ?? "county",
      province: place.province,
      changed: [],
      pinyin: "",
      documents: years.length,
      observations: 1,
      first: years[0] ?? null,
      last: years.at(-1) ?? null,
      years,
      latest: `${place.code}_${years.at(-1)}`,
      notes: [],
    };
  });
  const indicators = ids.map((id, i): SiteIndicator => ({
    ...indicatorOf(id, []),
    topic: i % 2 ? "ecology" : "economy",
    places: ids.length - i,
  }));
  const reports = places.flatMap(({ code, states }) =>
    Object.entries(states).map(([year, state]) => ({
      doc: `${code}_${year}`,
      place_id: code,
      delivered: Number(year),
      state,
    })),
  );
  const base = indexOf([]);
  return {
    index: {
      ...base,
      counts: { ...base.counts, documents: reports.length, places: places.length },
      places: rows,
      indicators,
    },
    coverage: {
      documents: reports.map(({ doc, place_id, delivered }) => ({ doc, place_id, delivered })),
      indicators: [...ids],
      states: reports.map(({ state }) => state),
    },
  };
}

/** `n` places of `provinces` provinces, each with a report a year. */
export function many(n: number, provinces: number, years: readonly number[]): CoveredPlace[] {
  return Array.from({ length: n }, (_, i) => ({
    code: String(100000 + i),
    name: `地${i}县`,
    province: `省${i % provinces}`,
    states: Object.fromEntries(years.map((year) => [year, "1."])),
  }));
}
