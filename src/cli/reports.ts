import { fileURLToPath } from "node:url";
import { createLexicon, type Lexicon } from "../engine/index.js";
import { readTables } from "../formats/tables.js";
import type { Source } from "../tables/report.js";
import type { Io } from "./io.js";
import { isCatalog, openCatalogs, readSources } from "./sources.js";

/** Reports to read, and the reference tables to read them with. */
export interface Reports {
  lexicon: Lexicon;
  /** One source a file, in the order of the files; what cannot be read is reported as it is come to, and left out. */
  sources: AsyncGenerator<Source>;
  /** How many sources there are where all can be read. */
  expected: number;
}

/** What is asked of a command that reads reports. */
export interface ReportsAsked {
  files: readonly string[];
  /** The catalog to use instead of the one beside each file. */
  catalog: string | undefined;
}

const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

/**
 * Opens reports for reading, with the tables of `data/`.
 * @throws CommandError where the catalog that was asked for cannot be read, TableError where a table is faulty
 */
export async function openReports({ files, catalog }: ReportsAsked, io: Io): Promise<Reports> {
  const tables = await readTables(DATA, io.fs);
  const codes = new Set(tables.divisions.map((division) => division.code));
  const sources = readSources(files, { io, catalogs: await openCatalogs(catalog, codes, io) });
  return { lexicon: createLexicon(tables), sources, expected: files.filter((file) => !isCatalog(file)).length };
}
