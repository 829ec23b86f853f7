import type { CatalogRow, DivisionRow, Extraction } from "../engine/types.js";
import { countMentions } from "./rows.js";
import type { SiteDocument } from "./document.js";

/** A report as it was read, before and after the engine. */
export interface Source {
  /** File name without its extension. */
  doc: string;
  /** File name. */
  file: string;
  /** Decoded text that all offsets refer to. */
  text: string;
  catalog?: CatalogRow;
}

/** A report with everything that is known about it. */
export interface Report {
  document: SiteDocument;
  text: string;
  extraction: Extraction;
}

/** Joins source, extraction and administrative divisions to what the pages and tables say about a report. */
export function describeReport(source: Source, extraction: Extraction, divisions: readonly DivisionRow[]): Report {
  const { place, place_code, delivered, title } = extraction.facts;
  const division = findDivision(divisions, place_code.value, delivered.value);
  const document: SiteDocument = {
    doc: extraction.doc,
    file: source.file,
    place_id: place_code.value ?? place.value ?? `doc:${extraction.doc}`,
    place_name: shortName(place.value, divisions) ?? division?.name ?? null,
    place_name_en: division?.en ?? null,
    place: place.value,
    place_code: place_code.value,
    level: division?.level ?? null,
    place_origin: place.origin,
    place_evidence: place.evidence,
    place_code_origin: place_code.origin,
    place_code_evidence: place_code.evidence,
    delivered: delivered.value,
    delivered_origin: delivered.origin,
    delivered_evidence: delivered.evidence,
    title: title.value,
    title_origin: title.origin,
    source: source.catalog?.source ?? null,
    note: source.catalog?.note ?? null,
    chars: source.text.length,
    counts: countMentions(extraction.mentions),
    issues: extraction.issues,
  };
  return { document, text: source.text, extraction };
}

/** The row of a code that was in force in a year; without a year, or where none was in force, the last of the code. */
function findDivision(divisions: readonly DivisionRow[], code: string | null, year: number | null) {
  const rows = divisions.filter((row) => row.code === code);
  const holds = (row: DivisionRow): boolean =>
    year !== null && (row.from === null || row.from <= year) && (row.to === null || year <= row.to);
  return rows.find(holds) ?? rows.at(-1);
}

/** What the name of a place above may end with: 省, 市, 自治州 … */
const ABOVE = /[省市区县州盟旗]$/;

/** The last part of a full name, 平遥县 of 山西省晋中市平遥县: the longest known name that it ends with. */
function shortName(place: string | null, divisions: readonly DivisionRow[]): string | null {
  if (place === null) return null;
  let best = "";
  for (const { name } of divisions) {
    const above = place.slice(0, -name.length);
    if (name.length > best.length && place.endsWith(name) && (above === "" || ABOVE.test(above))) best = name;
  }
  return best || place;
}
