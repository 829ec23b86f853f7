import { basename, dirname, join } from "node:path";
import { CATALOG } from "../formats/beside.js";
import { noCatalog, readCatalog, type Catalog } from "../formats/catalog.js";
import { documentsOf, readDocuments, type DocumentReading, type ReadDocument } from "../formats/document.js";
import { defaultLimits } from "../formats/read/reader.js";
import { describeProblem, formatProblem, type Problem } from "../tables/problem.js";
import { Fault } from "../tables/fault.js";
import { complain, type Io } from "./io.js";

/** Standard input in a list of files. */
export const STDIN = "-";

/** Finds the catalog for a file. */
export type CatalogFinder = (file: string) => Promise<Catalog>;

/** What reading came to; known when the last source has been read. */
export interface Outcome {
  /** Files, members of archives and rows of tables that could not be read. */
  failed: number;
}

/** How sources are read. */
export interface SourceContext {
  io: Io;
  catalogs: CatalogFinder;
  outcome: Outcome;
}

/** Reads the reports of the files in their order; what is wrong with one is reported and the next goes on. */
export async function* readSources(files: readonly string[], context: SourceContext): AsyncGenerator<ReadDocument> {
  const { io, catalogs, outcome } = context;
  const taken = new Map<string, string>();
  const report = (problem: Problem): void => {
    if (problem.weight === "error") outcome.failed++;
    complainOf(io, problem);
  };
  for (const file of files) {
    if (isCatalog(file)) {
      report(describeProblem("is-catalog", { file }));
      continue;
    }
    for await (const { documents, problems } of file === STDIN ? readStdin(io) : readDocuments(file, io.fs)) {
      problems.forEach(report);
      for (const document of documents) {
        const other = taken.get(document.doc);
        if (other === undefined) yield withCatalog(document, await catalogs(file));
        else report(describeProblem("duplicate-doc", { file, value: other }));
        taken.set(document.doc, other ?? file);
      }
    }
  }
}

/** Adds what a catalog says about a report, which it calls `a.txt`, `a.zip/b.docx` or `a.csv#3`. */
function withCatalog(document: ReadDocument, catalog: Catalog): ReadDocument {
  const row = catalog.rows.get(`${document.file}${document.part}`.normalize());
  return row ? { ...document, catalog: row } : document;
}

/** Reads the reports that come in by standard input; one that is no file of an archive is named `stdin`. */
async function* readStdin(io: Io): AsyncGenerator<DocumentReading> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of io.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    // enough to be told that it is too large
    if (size > defaultLimits.fileBytes) break;
  }
  const name = "standard input";
  for await (const { documents, problems } of documentsOf(name, Buffer.concat(chunks)))
    yield {
      documents: documents.map((each) =>
        each.file === name ? { ...each, doc: `stdin${each.part}`, file: STDIN } : each,
      ),
      problems,
    };
}

/** Whether a file is named as the catalog of its folder is. */
export function isCatalog(file: string): boolean {
  return basename(file) === CATALOG;
}

/**
 * Finds catalogs: the one asked for, else the one beside each file. Each is read once, and its problems reported once.
 * @throws Fault where the one asked for cannot be read
 */
export async function openCatalogs(
  asked: string | undefined,
  codes: ReadonlySet<string>,
  io: Io,
): Promise<CatalogFinder> {
  const open = async (path: string): Promise<Catalog> => {
    const catalog = await readCatalog(path, codes, io.fs.readFile);
    const fatal = catalog.rows.size === 0 && catalog.problems.find(({ kind }) => kind === "catalog-unreadable");
    if (fatal && asked !== undefined) throw new Fault(formatProblem(fatal));
    for (const problem of catalog.problems) complainOf(io, problem);
    return catalog;
  };
  if (asked !== undefined) {
    const catalog = await open(asked);
    return () => Promise.resolve(catalog);
  }
  const known = new Map<string, Promise<Catalog>>();
  return async (file) => {
    if (file === STDIN) return noCatalog;
    const path = join(dirname(file), CATALOG);
    const catalog = known.get(path) ?? ((await exists(path, io)) ? open(path) : Promise.resolve(noCatalog));
    known.set(path, catalog);
    return catalog;
  };
}

async function exists(path: string, io: Io): Promise<boolean> {
  return io.fs.stat(path).then(
    () => true,
    () => false,
  );
}

/** Says on a terminal what is wrong with a file. */
export function complainOf(io: Io, problem: Problem): void {
  complain(io, problem.weight, formatProblem(problem));
}
