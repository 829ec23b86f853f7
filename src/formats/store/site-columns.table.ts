import type { ColumnDefinition } from "../../tables/definitions.js";
import type { ColumnType } from "../../tables/column.js";

/** Name of the table that the site is made from, beside the public ones; only the database has it. */
export const SITE_TABLE = "site_documents";

const column = (name: string, type: ColumnType, meaning: [zh: string, en: string]): ColumnDefinition => ({
  name,
  type,
  zh: name,
  en: name,
  meaning: { zh: meaning[0], en: meaning[1] },
});

/** What the site says of a report that is in none of the public tables. */
export const siteColumns: readonly ColumnDefinition[] = [
  column("doc", "string", ["文档的名称，见 documents 表", "id of the document, key of documents"]),
  column("name", "string", ["问题表中报告的名称", "name of the report in the table of problems"]),
  column("place_id", "string", ["地区的标识", "stable key of the place"]),
  column("place_name", "string", ["地区的简称", "shortest name of the place"]),
  column("place_name_en", "string", ["地区的英文名", "English name of the place"]),
  column("document", "string", ["文档的 JSON，含各事实的依据", "the document as JSON, with the evidence of each fact"]),
  column("headings", "string", ["标题的 JSON", "headings as JSON"]),
  column("pages", "string", ["各页起点的 JSON", "offsets at which pages begin, as JSON, or null"]),
  column("silence", "string", ["未给出数值的指标的 JSON", "indicators without a value as JSON, or null"]),
];

/** What a report adds to the site, beside its rows; JSON texts are kept as they are. */
export interface SiteRow {
  name: string;
  place_id: string;
  place_name: string | null;
  place_name_en: string | null;
  document: string;
  headings: string;
  silence: string | null;
}
