import { readFileSync } from "node:fs";
import { createLexicon, extract } from "../../src/engine/index.js";
import type { CatalogRow, Extraction } from "../../src/engine/types.js";
import { readCatalog } from "../../src/formats/catalog.js";
import { decodeText } from "../../src/formats/decode.js";
import { readTables } from "../../src/formats/tables.js";

const tables = await readTables("data");

/** The reference tables of the product. */
export const lexicon = createLexicon(tables);

/** The indicators and units of the product. */
export const { indicators, units } = tables;

/** What the catalog says of a report that was delivered in 2024 by 平遥县, where a test says nothing else. */
const delivered2024: CatalogRow = {
  file: "report.txt",
  place: "平遥县",
  place_code: "140728",
  delivered: 2024,
};

/** Reads a text as a report with that catalog row. */
export function read(text: string, catalog: CatalogRow = delivered2024): Extraction {
  return extract({ doc: "report", text, catalog }, lexicon);
}

/** A seed with its text and what is extracted from it. */
export interface Seed {
  doc: string;
  text: string;
  extraction: Extraction;
}

/** Reads the seeds with their catalog, in its order. */
export async function readSeeds(): Promise<Seed[]> {
  const codes = new Set(tables.divisions.map(({ code }) => code));
  const { rows, problems } = await readCatalog("seeds/catalog.csv", codes);
  if (problems.length > 0) throw new Error(`faults in seeds/catalog.csv: ${JSON.stringify(problems)}`);
  return [...rows.values()].map((catalog) => readSeed(catalog));
}

function readSeed(catalog: CatalogRow): Seed {
  const decoded = decodeText(readFileSync(`seeds/${catalog.file}`));
  if ("fault" in decoded) throw new Error(`cannot read seeds/${catalog.file}: ${decoded.fault}`);
  const doc = catalog.file.replace(/\.txt$/, "");
  const { text } = decoded;
  return { doc, text, extraction: extract({ doc, text, catalog }, lexicon) };
}
