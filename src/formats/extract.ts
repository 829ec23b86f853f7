import { extract, type CatalogRow, type Extraction, type Lexicon } from "../engine/index.js";
import type { Hints } from "./read/reader.js";

/** A report as its file gave it. */
export interface ReportInput {
  doc: string;
  /** Its file as a catalog would name it, with what tells it from others of the same file: `reports.csv#3`. */
  file: string;
  text: string;
  hints: Hints;
  catalog?: CatalogRow;
}

/** Reads a report with what the catalog says; where neither says which place or year it is of, with what its file says. */
export function extractReport(
  { doc, file, text, hints, catalog }: ReportInput,
  lexicon: Lexicon,
): { extraction: Extraction; used: CatalogRow | undefined } {
  const run = (row: CatalogRow | undefined) => extract({ doc, text, ...(row && { catalog: row }) }, lexicon);
  const extraction = run(catalog);
  const { place, delivered } = extraction.facts;
  const extra: Partial<CatalogRow> = {
    ...(place.value === null && hints.place && { place: hints.place }),
    ...(delivered.value === null && hints.year && { delivered: hints.year }),
  };
  const described = hints.source && !catalog?.source ? { source: hints.source } : {};
  const row = catalog ?? (Object.keys({ ...extra, ...described }).length > 0 ? { file } : undefined);
  const used = row && { ...row, ...extra, ...described };
  return { extraction: Object.keys(extra).length > 0 ? run(used) : extraction, used };
}
