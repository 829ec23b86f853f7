import { join } from "node:path";
import { describeProblem, type Problem } from "../tables/problem.js";
import { CATALOG, isBeside } from "./beside.js";
import { noCatalog, readCatalog, type Catalog } from "./catalog.js";
import { readDocuments, type ReadDocument } from "./document.js";
import { errorCode, nodeFs, type Fs } from "./fs.js";

/** The reports of a folder, and what could not be used. */
export interface FolderReading {
  documents: ReadDocument[];
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
  const documents = new Map<string, ReadDocument>();
  const problems = [...catalog.problems];
  const reports = names.filter((name) => name !== CATALOG && !isBeside(name));
  for (const file of reports)
    for await (const reading of readDocuments(join(dir, file), fs)) {
      problems.push(...reading.problems);
      for (const document of reading.documents) {
        const other = documents.get(document.doc);
        if (other) problems.push(describeProblem("duplicate-doc", { file: document.file, value: other.file }));
        else documents.set(document.doc, withCatalog(document, catalog));
      }
    }
  const read = [...documents.values()];
  problems.push(...findStrays(catalog, [...reports, ...read.map(nameOf)], join(dir, CATALOG)));
  return { documents: read, problems: problems.map((problem) => relativeTo(dir, problem)) };
}

/** Adds what a catalog says about a report, if anything. */
export function withCatalog(document: ReadDocument, catalog: Catalog): ReadDocument {
  const row = catalog.rows.get(nameOf(document).normalize());
  return row ? { ...document, catalog: row } : document;
}

/** What a catalog calls a report: `a.txt`, `a.zip/b.docx`, `a.csv#3`. */
function nameOf({ file, part }: ReadDocument): string {
  return `${file}${part}`;
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

/** Catalog rows that name nothing of the folder. */
function findStrays(catalog: Catalog, names: readonly string[], file: string): Problem[] {
  const present = new Set(names.map((name) => name.normalize()));
  return [...catalog.lines]
    .filter(([name]) => !present.has(name))
    .map(([value, line]) => describeProblem("catalog-file", { file, line, value }));
}

function relativeTo(dir: string, problem: Problem): Problem {
  const prefix = join(dir, "/");
  return problem.file.startsWith(prefix) ? { ...problem, file: problem.file.slice(prefix.length) } : problem;
}
