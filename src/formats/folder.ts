import { extname, join } from "node:path";
import { describeProblem, type Problem } from "../tables/problem.js";
import type { Source } from "../tables/report.js";
import { noCatalog, readCatalog, type Catalog } from "./catalog.js";
import { readDocument } from "./document.js";
import { errorCode, nodeFs, type Fs } from "./fs.js";

/** Name of the file that says what is known about the reports of its folder. */
export const CATALOG = "catalog.csv";

/** Files that people and systems leave in a folder of reports: hidden ones, lock files, a note on the folder. */
const BESIDE = /^(?:\.|~\$|readme\b|thumbs\.db$|desktop\.ini$)|~$/i;

/** The reports of a folder, and what could not be used. */
export interface FolderReading {
  documents: Source[];
  problems: Problem[];
}

/**
 * Reads all reports of a folder in the order of their names, with what `catalog.csv` says about each.
 * What cannot be read becomes a problem and the rest goes on; problems name files by their name within the folder.
 * @throws Error where the folder itself cannot be read
 */
export async function readFolder(dir: string, codes: ReadonlySet<string>, fs: Fs = nodeFs): Promise<FolderReading> {
  const names = await listFolder(dir, fs);
  const catalog = names.includes(CATALOG) ? await readCatalog(join(dir, CATALOG), codes, fs) : noCatalog;
  const documents: Source[] = [];
  const problems = [...catalog.problems];
  const taken = new Map<string, string>();
  const reports = names.filter((name) => name !== CATALOG && !BESIDE.test(name));
  for (const file of reports) {
    const other = taken.get(stem(file));
    if (other !== undefined) {
      problems.push(describeProblem("duplicate-doc", { file, value: other }));
      continue;
    }
    const reading = await readDocument(join(dir, file), fs);
    problems.push(...reading.problems);
    if (!reading.document) continue;
    taken.set(stem(file), file);
    documents.push(withCatalog(reading.document, catalog));
  }
  problems.push(...findStrays(catalog, reports, join(dir, CATALOG)));
  return { documents, problems: problems.map((problem) => relativeTo(dir, problem)) };
}

/** Adds what a catalog says about a report, if anything. */
export function withCatalog(source: Source, catalog: Catalog): Source {
  const row = catalog.rows.get(source.file.normalize());
  return row ? { ...source, catalog: row } : source;
}

async function listFolder(dir: string, fs: Fs): Promise<string[]> {
  try {
    return (await fs.readdir(dir)).sort();
  } catch (error) {
    throw new Error(`cannot read the folder ${dir}: ${errorCode(error)}; name one that holds reports`, {
      cause: error,
    });
  }
}

/** Catalog rows that name no file of the folder. */
function findStrays(catalog: Catalog, reports: readonly string[], file: string): Problem[] {
  const present = new Set(reports.map((name) => name.normalize()));
  return [...catalog.lines]
    .filter(([name]) => !present.has(name))
    .map(([value, line]) => describeProblem("catalog-file", { file, line, value }));
}

function relativeTo(dir: string, problem: Problem): Problem {
  const prefix = join(dir, "/");
  return problem.file.startsWith(prefix) ? { ...problem, file: problem.file.slice(prefix.length) } : problem;
}

function stem(file: string): string {
  return file.slice(0, file.length - extname(file).length);
}
