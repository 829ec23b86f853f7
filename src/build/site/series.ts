import { reportHref } from "../../components/address/address.js";
import { decodeObservations } from "../../components/data/decode.js";
import { quoteText } from "../../formats/store/database.js";
import { quotePassage } from "../../tables/passage.js";
import { setAside, type SeriesRow } from "../../tables/series-rows.js";
import type { SiteTables } from "./database.js";
import { indexFile } from "./lists.js";
import { observationFiles } from "./observations.js";
import { wholeTexts } from "./reports.js";

/** So many texts of reports are held at a time. */
const BATCH = 50;

/** The observations that name an indicator, in the order of the reports; none where no report states it. */
export async function seriesRows(tables: SiteTables, indicator: string): Promise<SeriesRow[]> {
  const file = (await observationFiles(tables, "indicator", [indicator])).get(indicator);
  if (!file) return [];
  const index = await indexFile(tables);
  const levels = new Map(index.places.map(({ place_id, level }) => [place_id, level]));
  const found = decodeObservations(file, index);
  const docs = [...new Set(found.map(({ doc }) => doc))];
  const rows: SeriesRow[] = [];
  for (let at = 0; at < docs.length; at += BATCH) {
    const texts = await readTexts(tables, docs.slice(at, at + BATCH));
    for (const row of found) {
      const text = texts.get(row.doc);
      if (text === undefined) continue;
      const place = row.place_name ?? row.place ?? row.doc;
      rows.push({
        ...{ place, place_en: row.place_name_en ?? place, place_id: row.place_id },
        level: levels.get(row.place_id) ?? null,
        ...{ year: row.year, status: row.status, measure: row.measure },
        ...{ value: row.base_value, unit: row.base_unit, bound: row.bound, set_aside: setAside(row) },
        ...{ confidence: row.confidence, label: row.label, text: row.text },
        sentence: quotePassage(text, row).text,
        ...{ doc: row.doc, delivered: row.delivered, href: reportHref(row.doc, { lang: null, start: row.start }) },
      });
    }
  }
  return rows;
}

/** Texts of reports by their ids. */
async function readTexts({ database }: SiteTables, docs: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.rows(
    `WITH chosen AS (SELECT doc FROM docs WHERE doc IN (${docs.map(quoteText).join(", ")})), ${wholeTexts}
     SELECT doc, words FROM whole`,
  );
  return new Map(rows.map(({ doc, words }) => [doc as string, words as string]));
}
