import type { DataSource } from "../../src/components/data/source.js";
import type { IndicatorRow, Mention, Observation } from "../../src/engine/types.js";
import type {
  SiteDocument,
  SiteIndex,
  SiteIndexPlace,
  SiteIndicator,
  SiteObservation,
} from "../../src/tables/site.types.js";

/** A place of the samples: its code, and the year of its report. */
export interface SamplePlace {
  code: string;
  name: string;
  en: string;
  delivered: number;
}

export const daixian: SamplePlace = { code: "140923", name: "代县", en: "Dai County", delivered: 2023 };
export const pingyao: SamplePlace = { code: "140728", name: "平遥县", en: "Pingyao County", delivered: 2022 };
export const panjin: SamplePlace = { code: "211100", name: "盘锦市", en: "Panjin", delivered: 2024 };

/** An observation as the loaders hand it over: a level of vocational training, unless `fields` say otherwise. */
export function observe(place: SamplePlace, text: string, fields: Partial<SiteObservation> = {}): SiteObservation {
  const { start = 10, status = "actual", year = 2021, indicator = "skill_training" } = fields;
  const row: Omit<Observation, "kind" | "rules"> = {
    doc: `doc_${place.code}`,
    place: place.name,
    place_code: place.code,
    subject: null,
    indicator,
    label: "培训",
    measure: "level",
    value: 0,
    unit: "人",
    base_value: 0,
    base_unit: "人",
    bound: "eq",
    status,
    year,
    period_start: null,
    period_end: null,
    cumulative: false,
    part_of_year: null,
    start,
    end: start + text.length,
    text,
    section: null,
    wording: [],
    confidence: 0.9,
  };
  return {
    ...row,
    indicator,
    id: `doc_${place.code}:${start}`,
    place_id: place.code,
    place_name: place.name,
    place_name_en: place.en,
    delivered: place.delivered,
    page: null,
    ...fields,
  };
}

/** The index that goes with observations: their places, in order, and the indicators that they name. */
export function indexOf(
  observations: readonly SiteObservation[],
  options: { places?: readonly SamplePlace[]; unshared?: readonly SamplePlace[] } = {},
): SiteIndex {
  const { places = [daixian, pingyao, panjin], unshared = [] } = options;
  const ids = [...new Set(observations.map(({ indicator }) => indicator))];
  return {
    build: { version: "0.0.0", digest: "0123456789ab" },
    counts: {
      documents: places.length,
      places: places.length,
      mentions: observations.length,
      observations: observations.length,
      harmonised: observations.length,
      exclusions: { date: 0, duration: 0, ordinal: 0, name: 0, qualifier: 0, approximate: 0 },
      problems: { error: 0, warning: 0, note: 0 },
    },
    indicators: ids.map((id) => indicatorOf(id, observations)),
    places: places.map((place) => placeOf(place, observations)),
    unshared: unshared.map(({ code }) => code),
    tables: [],
  };
}

/** The data of a site that has only these observations, each on its own in a text of blanks. */
export function sourceOf(
  observations: readonly SiteObservation[],
  index: SiteIndex = indexOf(observations),
): DataSource {
  const nowhere = () => Promise.reject(new Error("not in the sample"));
  return {
    fetchIndex: () => Promise.resolve(index),
    fetchDocuments: nowhere,
    fetchProblems: nowhere,
    fetchCoverage: nowhere,
    fetchIndicator: (id) => Promise.resolve(observations.filter(({ indicator }) => indicator === id)),
    fetchFirst: () => Promise.resolve([]),
    fetchSome: () => Promise.resolve(null),
    fetchPlace: (id) => Promise.resolve(observations.filter(({ place_id }) => place_id === id)),
    fetchNumbers: () => Promise.resolve(observations.map((row) => ({ ...row, of: 1 }))),
    fetchReport(doc) {
      const place = [daixian, pingyao, panjin].find(({ code }) => `doc_${code}` === doc);
      const own = observations.filter((row) => row.doc === doc);
      if (!place) return Promise.reject(new Error(`no report ${doc} in the sample`));
      const mentions = own.map((row): Mention => ({ kind: "observation", rules: ["sample"], ...row }));
      const text = own.reduce((all, { start, text: written }) => all.padEnd(start) + written, "");
      const document = documentOf(place);
      return Promise.resolve({ document, text, pages: null, headings: [], mentions, silence: null, problems: [] });
    },
    hrefOfTable: (file) => file,
  };
}

function placeOf(place: SamplePlace, observations: readonly SiteObservation[]): SiteIndexPlace {
  const { place_id, place_name, place_name_en, place_code, level, doc } = documentOf(place);
  const { delivered, name } = place;
  return {
    place_id,
    place_name,
    place_name_en,
    place: name,
    place_code,
    level,
    province: null,
    changed: [],
    pinyin: "",
    documents: 1,
    observations: observations.filter((row) => row.place_id === place_id).length,
    first: delivered,
    last: delivered,
    years: [delivered],
    latest: doc,
    notes: [],
  };
}

/** A report of a place, with nothing counted. */
export function documentOf({ code, name, en, delivered }: SamplePlace): SiteDocument {
  return {
    doc: `doc_${code}`,
    file: `doc_${code}.txt`,
    place_id: code,
    place_name: name,
    place_name_en: en,
    place: name,
    place_code: code,
    level: "county",
    place_origin: "catalog",
    place_evidence: null,
    place_code_origin: "catalog",
    place_code_evidence: null,
    delivered,
    delivered_origin: "catalog",
    delivered_evidence: null,
    title: null,
    title_origin: "unknown",
    source: null,
    note: null,
    chars: 100,
    counts: {
      mentions: 0,
      observations: 0,
      harmonised: 0,
      exclusions: { date: 0, duration: 0, ordinal: 0, name: 0, qualifier: 0, approximate: 0 },
    },
    issues: [],
  };
}

/** An indicator with the places that state it. */
export function indicatorOf(id: string, observations: readonly SiteObservation[]): SiteIndicator {
  const own = observations.filter(({ indicator }) => indicator === id);
  const row: Omit<IndicatorRow, "id"> = {
    topic: "employment",
    zh: `指标${id}`,
    en: `Indicator ${id}`,
    base_unit: "人",
    direction: "up",
    nature: "flow",
    definition_zh: "",
    definition_en: "",
    aliases: [],
  };
  return {
    id,
    ...row,
    observations: own.length,
    places: new Set(own.map(({ place_id }) => place_id)).size,
    documents: new Set(own.map(({ doc }) => doc)).size,
    first_year: null,
    last_year: null,
  };
}
