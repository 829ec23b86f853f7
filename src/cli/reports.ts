import { DATA } from "../build/paths.js";
import { createLexicon, type DivisionRow, type Lexicon } from "../engine/index.js";
import type { ReadDocument } from "../formats/document.js";
import { readTables } from "../formats/tables.js";
import type { Io } from "./io.js";
import { openCatalogs, readSources, type Outcome } from "./sources.js";

/** Reports to read, and the reference tables to read them with. */
export interface Reports {
  lexicon: Lexicon;
  divisions: readonly DivisionRow[];
  /** The reports in the order of the files; what cannot be read is reported as it is come to, and left out. */
  sources: AsyncGenerator<ReadDocument>;
  outcome: Outcome;
}

/** What is asked of a command that reads reports. */
export interface ReportsAsked {
  files: readonly string[];
  /** The catalog to use instead of the one beside each file. */
  catalog: string | undefined;
}

/**
 * Opens reports for reading, with the tables of `data/`.
 * @throws Fault where the catalog that was asked for cannot be read, or a table is faulty
 */
export async function openReports({ files, catalog }: ReportsAsked, io: Io): Promise<Reports> {
  const tables = await readTables(DATA, io.fs);
  const codes = new Set(tables.divisions.map((division) => division.code));
  const outcome: Outcome = { failed: 0 };
  const sources = readSources(files, { io, catalogs: await openCatalogs(catalog, codes, io), outcome });
  return { lexicon: createLexicon(tables), divisions: tables.divisions, sources, outcome };
}
