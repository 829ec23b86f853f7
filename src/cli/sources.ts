import { basename, dirname, join } from "node:path";
import { noCatalog, readCatalog, type Catalog } from "../formats/catalog.js";
import { documentOf, readDocument, type DocumentReading } from "../formats/document.js";
import { CATALOG, withCatalog } from "../formats/folder.js";
import { describeProblem, formatProblem, type Problem } from "../tables/problem.js";
import type { Source } from "../tables/report.js";
import { CommandError } from "./error.js";
import type { Io } from "./io.js";

/** Standard input in a list of files. */
export const STDIN = "-";

/** Finds the catalog for a file. */
export type CatalogFinder = (file: string) => Promise<Catalog>;

/** Reads the files in their order; what is wrong with one is reported and the next goes on. */
export async function* readSources(
  files: readonly string[],
  { io, catalogs }: { io: Io; catalogs: CatalogFinder },
): AsyncGenerator<Source> {
  const taken = new Map<string, string>();
  for (const file of files) {
    if (isCatalog(file)) {
      complain(io, "warning", describeProblem("is-catalog", { file }));
      continue;
    }
    const { document, problems } = await readOne(file, io);
    for (const problem of problems) complain(io, document ? "warning" : "error", problem);
    if (!document) continue;
    const other = taken.get(document.doc);
    if (other !== undefined) {
      complain(io, "error", describeProblem("duplicate-doc", { file, value: other }));
      continue;
    }
    taken.set(document.doc, file);
    yield withCatalog(document, await catalogs(file));
  }
}

async function readOne(file: string, io: Io): Promise<DocumentReading> {
  if (file !== STDIN) return readDocument(file, io.fs);
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin) chunks.push(chunk);
  const { document, problems } = documentOf("standard input", Buffer.concat(chunks));
  return { document: document && { ...document, doc: "stdin", file: STDIN }, problems };
}

/** Whether a file is named as the catalog of its folder is. */
export function isCatalog(file: string): boolean {
  return basename(file) === CATALOG;
}

/**
 * Finds catalogs: the one asked for, else the one beside each file. Each is read once, and its problems reported once.
 * @throws CommandError where the one asked for cannot be read
 */
export async function openCatalogs(
  asked: string | undefined,
  codes: ReadonlySet<string>,
  io: Io,
): Promise<CatalogFinder> {
  const open = async (path: string): Promise<Catalog> => {
    const catalog = await readCatalog(path, codes, io.fs);
    const fatal = catalog.rows.size === 0 && catalog.problems.find(({ kind }) => kind === "catalog-unreadable");
    if (fatal && asked !== undefined) throw new CommandError(formatProblem(fatal));
    for (const problem of catalog.problems) complain(io, "warning", problem);
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

function complain(io: Io, weight: "error" | "warning", problem: Problem): void {
  io.stderr.write(`${weight}: ${formatProblem(problem)}\n`);
}
