import type { Observation } from "../../engine/types.js";
import type { SiteObservation, SitePlace } from "../../tables/site.types.js";
import { html } from "../dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import { BOUNDS, NOTES, STATUSES } from "../i18n/terms.table.js";
import { formatQuantity } from "../number/format.js";
import type { Magnitude } from "../number/format.js";
import { DOUBTFUL_BELOW } from "./glyph.js";
import type { MarkShape } from "./glyph.js";

/** Says how an observation is drawn. */
export function shapeOf(row: Pick<Observation, "status" | "bound" | "subject" | "confidence">): MarkShape {
  return {
    status: row.status,
    bound: row.bound,
    part: row.subject !== null,
    doubtful: row.confidence < DOUBTFUL_BELOW,
  };
}

/** Writes the value with the sign of its bound: ≥ 2000万元. */
export function valueText(
  row: Pick<Observation, "base_value" | "base_unit" | "measure" | "bound">,
  lang: Lang,
  options: { magnitude?: Magnitude } = {},
): string {
  return formatQuantity(row, lang, options.magnitude);
}

/** Names a place: 平遥县 · "Pingyao County", or 平遥县 where it has no English name; the document where it is unknown. */
export function placeName(place: SitePlace & { doc?: string }, lang: Lang): string {
  const own = place.place_name ?? place.place;
  if (own === null) return t(lang, "placeUnknown", { doc: place.doc ?? place.place_id.replace(/^doc:/, "") });
  return lang === "en" ? (place.place_name_en ?? own) : own;
}

/** The language in which `placeName` names a place. */
export function placeLang(place: SitePlace, lang: Lang): Lang {
  const isChinese = (place.place_name ?? place.place) !== null && (lang === "zh" || place.place_name_en === null);
  return isChinese ? "zh" : lang;
}

/** The name as an element that says its language, and on hover the name in the report. */
export function placeTag(place: SitePlace & { doc?: string }, lang: Lang): HTMLElement {
  const own = placeLang(place, lang);
  return html`<span lang=${own} title=${own === "zh" ? null : place.place_name}>${placeName(place, lang)}</span>`;
}

/** Writes year and status: 2023年 目标 · "2023 target". */
export function yearStatus(row: Pick<Observation, "year" | "status">, lang: Lang): string {
  const year = row.year === null ? t(lang, "noYear") : lang === "zh" ? `${row.year}年` : `${row.year}`;
  return `${year} ${STATUSES[row.status][lang]}`;
}

/** The accessible name of a mark: the words beside it, its bound in words, and what opens. */
export function markLabel(row: SiteObservation, lang: Lang, shown: string = valueText(row, lang)): string {
  const [comma, semicolon] = lang === "zh" ? ["，", "；"] : [", ", "; "];
  const place = placeName(row, lang) + (row.subject ? ` · ${row.subject}` : "");
  const bound = row.bound === "eq" ? "" : comma + BOUNDS[row.bound][lang];
  return `${place} ${yearStatus(row, lang)} ${shown}${bound}${semicolon}${t(lang, "openPassage")}`;
}

/** Writes the catalog's note on a report, in English where it is one of the usual words. */
export function noteText(note: string, lang: Lang): string {
  return lang === "en" ? (NOTES[note] ?? note) : note;
}

/** Names a report: 平遥县2022年政府工作报告. */
export function reportName(document: SitePlace & { doc: string; delivered: number | null }, lang: Lang): string {
  const place = placeName(document, lang);
  if (document.delivered === null) return t(lang, "reportOfNoYear", { place });
  return t(lang, "reportOf", { place, year: String(document.delivered) });
}
