/** How the reports behind a figure, and the data set itself, are cited: as BibTeX and as CSL-JSON. */
import type { BuildInfo, SiteDocumentRow, SiteIndexPlace } from "../../tables/site.types.js";
import { t } from "../i18n/i18n.js";
import { noteText, placeName } from "../../charts/mark/describe.js";
import { escapeLatex } from "./latex.js";

/** Something that can be cited. */
export interface Citation {
  kind: "report" | "dataset";
  /** What LaTeX and CSL call it by; unique among the reports of a data set. */
  key: string;
  /** The report's id; null for the data set. */
  doc: string | null;
  /** Who wrote it, as a body that is not split into first and last name; null where that is unknown. */
  author: string | null;
  title: string;
  year: number | null;
  /** What the catalog says of its origin; a web address becomes a field of its own. */
  source: string | null;
  /** Its English name, and remarks such as that it is an excerpt. */
  notes: string[];
}

/** What a report is cited from. */
export type CitedReport = Pick<SiteDocumentRow, "doc" | "place_id" | "delivered" | "title" | "source" | "note">;

/** Cites all reports of a data set; a report keeps its key as long as the reports of its place and year stay the same. */
export function citeReports(
  documents: readonly CitedReport[],
  places: readonly SiteIndexPlace[],
): Map<string, Citation> {
  const known = new Map(places.map((place) => [place.place_id, place]));
  const seen = new Map<string, number>();
  return new Map(
    documents.map((document) => {
      const place = known.get(document.place_id);
      const base = keyOf(document, place);
      const n = seen.get(base) ?? 0;
      seen.set(base, n + 1);
      return [document.doc, citeReport(document, place, base + suffix(n))];
    }),
  );
}

/** Cites the data that a figure was made from: a build of so many reports. */
export function citeData(build: BuildInfo, { documents }: { documents: number }): Citation {
  const notes = [`data ${build.digest}, version ${build.version}, read from ${documents} reports`];
  const title = `${t("zh", "dataTitle")} (${t("en", "dataTitle")})`;
  return {
    kind: "dataset",
    key: `zhibiao-${build.digest}`,
    doc: null,
    author: null,
    title,
    year: null,
    source: null,
    notes,
  };
}

function citeReport(document: CitedReport, place: SiteIndexPlace | undefined, key: string): Citation {
  const { doc, delivered, source, note } = document;
  const isKnown = place !== undefined && (place.place_name ?? place.place) !== null;
  const name = (lang: "zh" | "en"): string => {
    const own = place ? placeName(place, lang) : doc;
    return delivered === null ? own : t(lang, "reportTitle", { place: own, year: String(delivered) });
  };
  return {
    kind: "report",
    key,
    doc,
    author: isKnown ? governmentOf(place) : null,
    title: document.title ?? name("zh"),
    year: delivered,
    source,
    notes: [...(isKnown && place.place_name_en ? [name("en")] : []), ...(note ? [noteText(note, "en")] : [])],
  };
}

function governmentOf(place: SiteIndexPlace): string {
  return place.level === "national" ? "国务院" : `${placeName(place, "zh")}人民政府`;
}

/** `pingyaoxian2022`; of a place without a spelling the letters and digits of the report's id. */
function keyOf({ doc, delivered }: CitedReport, place: SiteIndexPlace | undefined): string {
  const name = place?.pinyin
    .normalize("NFD")
    .replace(/[^a-z]/gi, "")
    .toLowerCase();
  const own = name || `report${doc.replace(/[^a-z0-9]/gi, "")}`;
  return `${own}${delivered ?? ""}`;
}

/** The second of a key is `b`, the twenty-seventh `z2`. */
function suffix(n: number): string {
  if (n === 0) return "";
  return n < 26 ? String.fromCharCode(97 + n) : `z${n - 24}`;
}

/** Citations as BibTeX, one entry each, for any style. */
export function toBibtex(citations: readonly Citation[]): string {
  return citations.map(bibtexEntry).join("\n");
}

function bibtexEntry({ key, kind, author, title, year, source, notes }: Citation): string {
  const note = [...notes, ...(isAddress(source) ? [] : [source])].filter(Boolean).join("; ");
  const fields: [string, string | null][] = [
    ["author", author && `{${escapeLatex(author)}}`],
    // a work without an author is sorted by this
    ["key", author ? null : escapeLatex(title)],
    ["title", `{${escapeLatex(title)}}`],
    ["howpublished", kind === "dataset" ? "Data set" : "Government work report"],
    ["year", year === null ? null : String(year)],
    ["note", note ? escapeLatex(note) : null],
    ["url", isAddress(source) ? source.replace(/[{}\\\s]/g, encodeURIComponent) : null],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return `@misc{${key},\n${lines.join("\n")}\n}\n`;
}

/** Citations as CSL-JSON, for Word, Zotero, Pandoc and Quarto. */
export function toCsl(citations: readonly Citation[]): string {
  const items = citations.map(({ key, kind, author, title, year, source, notes }) => ({
    id: key,
    type: kind,
    title,
    ...(author !== null && { author: [{ literal: author }] }),
    ...(kind === "report" && { genre: "Government work report", language: "zh-CN" }),
    ...(year !== null && { issued: { "date-parts": [[year]] } }),
    ...(isAddress(source) && { URL: source }),
    ...(notes.length > 0 && { note: [...notes, ...(isAddress(source) || !source ? [] : [source])].join("; ") }),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

function isAddress(source: string | null): source is string {
  return source !== null && /^https?:\/\/\S+$/.test(source);
}
