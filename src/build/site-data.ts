import { constants } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hasFirstFile, siteFiles } from "../tables/site-files.js";
import { openTables, type SiteTables } from "./site/database.js";
import { coverageFile, documentsFile, indexFile, offeredFiles } from "./site/lists.js";
import { emptyNumberFile, openNumbers } from "./site/numbers.js";
import { firstObservations, noObservations, observationFiles } from "./site/observations.js";
import type { SiteObservationFile } from "../tables/site.types.js";
import { problemsFile } from "./site/problems.js";
import { reportFiles } from "./site/reports.js";

/** What makes each file of the site's data, as JSON text, from built tables. */
export interface SiteData {
  index(): Promise<string>;
  documents(): Promise<string>;
  problems(): Promise<string>;
  coverage(): Promise<string>;
  /** The observations of an indicator; none where no report states it. */
  indicator(id: string): Promise<string>;
  /** Those of them that its first chart draws; none where there are so few that it has no such file. */
  first(id: string): Promise<string>;
  /** The observations of a place that name an indicator. */
  place(id: string): Promise<string>;
  /** The figures that such files are of. */
  figures(): Promise<string>;
  /** The observations whose number as written has a figure; none where no report has it. */
  numbers(figure: string): Promise<string>;
  /** A report; throws where there is none of that id. */
  report(doc: string): Promise<string>;
  /** Ids of everything that has a file of its own. */
  ids(): Promise<{ indicators: string[]; places: string[]; reports: string[] }>;
  close(): Promise<void>;
}

/**
 * Opens the built tables of a folder.
 * @throws Error where there are none, naming the folder and what to do
 */
export async function openSiteData(tablesDir: string): Promise<SiteData> {
  const tables = await openTables(tablesDir, { sorted: false });
  const observations = async (subject: "indicator" | "place_id", id: string): Promise<SiteObservationFile> =>
    (await observationFiles(tables, subject, [id])).get(id) ?? noObservations();
  const file = async (subject: "indicator" | "place_id", id: string): Promise<string> =>
    JSON.stringify(await observations(subject, id));
  return {
    index: async () => JSON.stringify(await indexFile(tables)),
    documents: async () => JSON.stringify(await documentsFile(tables)),
    problems: () => problemsFile(tables),
    coverage: async () => JSON.stringify(await coverageFile(tables)),
    indicator: (id) => file("indicator", id),
    first: async (id) =>
      JSON.stringify(firstObservations(await observations("indicator", id), id, await indexFile(tables))),
    place: (id) => file("place_id", id),
    figures: async () => JSON.stringify((await openNumbers(tables)).figures),
    numbers: async (figure) => (await (await openNumbers(tables)).files([figure])).get(figure) ?? emptyNumberFile(),
    report: async (doc) => {
      const file = (await reportFiles(tables, [doc])).get(doc);
      if (file === undefined) throw new Error(`no report ${doc} in the tables of ${tablesDir}`);
      return file;
    },
    ids: () => listIds(tables),
    close: () => tables.close(),
  };
}

/** What an export came to. */
export interface SiteExport {
  files: number;
  bytes: number;
}

/** A file of the site's data: its path within `data/`, and its JSON text. */
export type SiteFile = readonly [path: string, text: string];

/** So many reports are made at a time, and so many places at most as have these reports. */
const BATCH = 50;
/** So many files are written at a time. */
const WRITERS = 16;

/** The folders of the site's data, each with what makes the files in it, some at a time. */
export const siteFolders = {
  indicators: async function* (tables) {
    for (const id of (await listIds(tables)).indicators) {
      const file = (await observationFiles(tables, "indicator", [id])).get(id) ?? noObservations();
      yield [[siteFiles.indicator(id), JSON.stringify(file)]];
    }
  },
  first: async function* (tables) {
    const index = await indexFile(tables);
    for (const { id } of index.indicators.filter(hasFirstFile)) {
      const file = (await observationFiles(tables, "indicator", [id])).get(id) ?? noObservations();
      yield [[siteFiles.first(id), JSON.stringify(firstObservations(file, id, index))]];
    }
  },
  places: async function* (tables) {
    for (const batch of batches((await listIds(tables)).places)) {
      const files = await observationFiles(tables, "place_id", batch);
      yield batch.map((id): SiteFile => [siteFiles.place(id), JSON.stringify(files.get(id) ?? noObservations())]);
    }
  },
  numbers: async function* (tables) {
    const numbers = await openNumbers(tables);
    for (const batch of batches(numbers.figures)) {
      const files = await numbers.files(batch);
      yield [...files].map(([figure, text]): SiteFile => [siteFiles.numbers(figure), text]);
    }
  },
  reports: async function* (tables) {
    for (const batch of batches((await listIds(tables)).reports)) {
      const files = await reportFiles(tables, batch);
      yield [...files].map(([doc, text]): SiteFile => [siteFiles.report(doc), text]);
    }
  },
} as const satisfies Record<string, (tables: SiteTables) => AsyncGenerator<SiteFile[]>>;

/**
 * Writes all files of the site's data into a folder, beside what stands there; memory does not grow with the reports.
 * @throws Error where there are no tables, or the folder cannot be written to
 */
export async function exportSite(tablesDir: string, dir: string): Promise<SiteExport> {
  const tables = await openTables(tablesDir, { sorted: true });
  const writer = new Writer(dir);
  try {
    await writer.write([
      [siteFiles.index, JSON.stringify(await indexFile(tables))],
      [siteFiles.documents, JSON.stringify(await documentsFile(tables))],
      [siteFiles.problems, await problemsFile(tables)],
      [siteFiles.coverage, JSON.stringify(await coverageFile(tables))],
      [siteFiles.figures, JSON.stringify((await openNumbers(tables)).figures)],
    ]);
    for (const makeFiles of Object.values(siteFolders))
      for await (const files of makeFiles(tables)) await writer.write(files);
    for (const { path, bytes } of offeredFiles(tables))
      await writer.copy(join(tablesDir, path), siteFiles.table(path), bytes);
  } finally {
    await tables.close();
  }
  return { files: writer.files, bytes: writer.bytes };
}

/** Ids of everything that has a file of its own. */
export async function listIds({
  database,
}: SiteTables): Promise<{ indicators: string[]; places: string[]; reports: string[] }> {
  const list = async (query: string): Promise<string[]> => (await database.rows(query)).map(({ id }) => id as string);
  return {
    indicators: await list("SELECT DISTINCT indicator AS id FROM stated ORDER BY id"),
    places: await list("SELECT place_id AS id FROM docs GROUP BY place_id ORDER BY min(ord)"),
    reports: await list("SELECT doc AS id FROM docs ORDER BY ord"),
  };
}

function* batches<T>(all: readonly T[]): Generator<T[]> {
  for (let i = 0; i < all.length; i += BATCH) yield all.slice(i, i + BATCH);
}

/** Writes files under a folder, and counts them. */
class Writer {
  files = 0;
  bytes = 0;
  readonly #dir: string;
  readonly #made = new Set<string>();

  constructor(dir: string) {
    this.#dir = dir;
  }

  async write(files: readonly SiteFile[]): Promise<void> {
    const waiting = files.values();
    const run = async (): Promise<void> => {
      for (const [path, text] of waiting) {
        const bytes = Buffer.from(text);
        await writeFile(await this.#place(path), bytes);
        this.#count(bytes.length);
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, run));
  }

  async copy(from: string, path: string, bytes: number): Promise<void> {
    await copyFile(from, await this.#place(path), constants.COPYFILE_FICLONE);
    this.#count(bytes);
  }

  async #place(path: string): Promise<string> {
    const place = join(this.#dir, path);
    const folder = dirname(place);
    if (!this.#made.has(folder)) await mkdir(folder, { recursive: true });
    this.#made.add(folder);
    return place;
  }

  #count(bytes: number): void {
    this.files++;
    this.bytes += bytes;
  }
}
