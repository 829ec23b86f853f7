import { constants } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { hasFirstFile, siteFiles } from "../tables/site-files.js";
import { openTables, type SiteTables } from "./site/database.js";
import { coverageFile, documentsFile, indexFile, offeredFiles } from "./site/lists.js";
import { openNumbers } from "./site/numbers.js";
import { firstObservations, noObservations, observationFiles, type Subject } from "./site/observations.js";
import { problemsFile } from "./site/problems.js";
import { reportFiles } from "./site/reports.js";
import { seriesFile } from "./site/series-arrow.js";

/** What makes each file of the site's data from built tables, as JSON text where nothing else is said. */
export interface SiteData {
  index(): Promise<string>;
  documents(): Promise<string>;
  problems(): Promise<string>;
  coverage(): Promise<string>;
  /** The figures that numbers as written are filed by. */
  figures(): Promise<string>;
  /** The observations of an indicator; none where no report states it. */
  indicator(id: string): Promise<string>;
  /** The same for notebooks, as an Arrow file. */
  series(id: string): Promise<Uint8Array>;
  /** The observations of a place that name an indicator. */
  place(id: string): Promise<string>;
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
  const { indicators, places, reports } = siteFolders;
  const file = async (folder: SiteFolder, id: string): Promise<string> => {
    const text = (await folder.files(tables, [id])).get(id);
    if (text === undefined) throw new Error(`no report ${id} in the tables of ${tablesDir}`);
    return text;
  };
  return {
    index: () => siteLists.index(tables),
    documents: () => siteLists.documents(tables),
    problems: () => siteLists.problems(tables),
    coverage: () => siteLists.coverage(tables),
    figures: () => siteLists.figures(tables),
    indicator: (id) => file(indicators, id),
    series: (id) => seriesFile(tables, id),
    place: (id) => file(places, id),
    report: (doc) => file(reports, doc),
    ids: async () => ({
      indicators: await indicators.ids(tables),
      places: await places.ids(tables),
      reports: await reports.ids(tables),
    }),
    close: () => tables.close(),
  };
}

/** What makes the files of which there is one, by their names in `siteFiles`. */
const siteLists = {
  index: async (tables) => JSON.stringify(await indexFile(tables)),
  documents: async (tables) => JSON.stringify(await documentsFile(tables)),
  problems: (tables) => problemsFile(tables),
  coverage: async (tables) => JSON.stringify(await coverageFile(tables)),
  figures: async (tables) => JSON.stringify((await openNumbers(tables)).figures),
} as const satisfies Record<string, (tables: SiteTables) => Promise<string>>;

/** A folder of the site's data, which has a file for each of its ids. */
interface SiteFolder {
  ids(tables: SiteTables): Promise<string[]>;
  /** Path of a file within `data/`. */
  path(id: string): string;
  /** The files of some ids as JSON text; what is not in the tables is empty, or left out. */
  files(tables: SiteTables, ids: readonly string[]): Promise<Map<string, string>>;
  /** So many files are made at a time. */
  batch: number;
}

/** So many reports are made at a time, and so many places at most as have these reports. */
const BATCH = 50;

async function listOf({ database }: SiteTables, query: string): Promise<string[]> {
  return (await database.rows(query)).map(({ id }) => id as string);
}

async function observationTexts(
  tables: SiteTables,
  subject: Subject,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const files = await observationFiles(tables, subject, ids);
  return new Map(ids.map((id) => [id, JSON.stringify(files.get(id) ?? noObservations())]));
}

/** The folders of the site's data, by name. */
export const siteFolders = {
  indicators: {
    ids: (tables) => listOf(tables, "SELECT DISTINCT indicator AS id FROM stated ORDER BY id"),
    path: siteFiles.indicator,
    files: (tables, ids) => observationTexts(tables, "indicator", ids),
    batch: 1,
  },
  first: {
    ids: async (tables) => (await indexFile(tables)).indicators.filter(hasFirstFile).map(({ id }) => id),
    path: siteFiles.first,
    files: async (tables, ids) => {
      const index = await indexFile(tables);
      const files = await observationFiles(tables, "indicator", ids);
      return new Map([...files].map(([id, file]) => [id, JSON.stringify(firstObservations(file, id, index))]));
    },
    batch: 1,
  },
  places: {
    ids: (tables) => listOf(tables, "SELECT place_id AS id FROM docs GROUP BY place_id ORDER BY min(ord)"),
    path: siteFiles.place,
    files: (tables, ids) => observationTexts(tables, "place_id", ids),
    batch: BATCH,
  },
  numbers: {
    ids: async (tables) => (await openNumbers(tables)).figures,
    path: siteFiles.numbers,
    files: async (tables, ids) => (await openNumbers(tables)).files(ids),
    batch: BATCH,
  },
  reports: {
    ids: (tables) => listOf(tables, "SELECT doc AS id FROM docs ORDER BY ord"),
    path: siteFiles.report,
    files: reportFiles,
    batch: BATCH,
  },
} as const satisfies Record<string, SiteFolder>;

/** A file of the site's data: its path within `data/`, and its JSON text. */
export type SiteFile = readonly [path: string, text: string];

/** Makes the files of a folder, some at a time; memory does not grow with the reports. */
export async function* folderFiles(folder: SiteFolder, tables: SiteTables): AsyncGenerator<SiteFile[]> {
  const ids = await folder.ids(tables);
  for (let at = 0; at < ids.length; at += folder.batch) {
    const files = await folder.files(tables, ids.slice(at, at + folder.batch));
    yield [...files].map(([id, text]): SiteFile => [folder.path(id), text]);
  }
}

/** Paths of all files of the site's data. */
export async function sitePaths(tables: SiteTables): Promise<string[]> {
  const paths: string[] = Object.keys(siteLists).map((name) => siteFiles[name as keyof typeof siteLists]);
  for (const folder of Object.values(siteFolders)) paths.push(...(await folder.ids(tables)).map(folder.path));
  return [...paths, ...offeredFiles(tables).map(({ path }) => siteFiles.table(path))];
}

/** What an export came to. */
export interface SiteExport {
  files: number;
  bytes: number;
}

/** So many files are written at a time. */
const WRITERS = 16;

/**
 * Writes all files of the site's data into a folder, beside what stands there; memory does not grow with the reports.
 * @throws Error where there are no tables, or the folder cannot be written to
 */
export async function exportSite(tablesDir: string, dir: string): Promise<SiteExport> {
  const tables = await openTables(tablesDir, { sorted: true });
  const writer = new Writer(dir);
  try {
    for (const [name, make] of Object.entries(siteLists))
      await writer.write([[siteFiles[name as keyof typeof siteLists], await make(tables)]]);
    for (const folder of Object.values(siteFolders))
      for await (const files of folderFiles(folder, tables)) await writer.write(files);
    for (const { path, bytes } of offeredFiles(tables))
      await writer.copy(join(tablesDir, path), siteFiles.table(path), bytes);
  } finally {
    await tables.close();
  }
  return { files: writer.files, bytes: writer.bytes };
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
