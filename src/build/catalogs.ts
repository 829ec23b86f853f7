import { basename, dirname } from "node:path/posix";
import type { CatalogRow } from "../engine/index.js";
import { readCatalog, type Catalog } from "../formats/catalog.js";
import { readRegular, type Path } from "../formats/fs.js";
import { defaultLimits } from "../formats/read/reader.js";
import { describeProblem, type Problem } from "../tables/problem.js";
import type { FoundFile, Scan } from "./scan.js";

/** Catalogs by the folder that they speak of, and what is wrong in them. */
export interface Catalogs {
  of(file: string): CatalogRow | undefined;
  /** The rows that speak of a row of a table, `reports.csv#3`, by what stands behind the name of the file: `#3`. */
  partsOf(file: string): Readonly<Record<string, CatalogRow>>;
  problems: Problem[];
}

/** Reads the catalogs of a folder, each of which speaks of the files in its own folder; or the one that was asked for, which speaks of all. */
export async function readCatalogs(
  { files, catalogs }: Pick<Scan, "files" | "catalogs">,
  { codes, asked }: { codes: ReadonlySet<string>; asked: string | undefined },
): Promise<Catalogs> {
  const read = new Map<string, Catalog>();
  const problems: Problem[] = [];
  const add = (folder: string, file: string, catalog: Catalog): void => {
    read.set(folder, catalog);
    problems.push(...catalog.problems, ...findStrays(catalog, file, files));
  };
  if (asked !== undefined) add("", asked, await readCatalog(asked, codes));
  else
    for (const { file, path } of catalogs)
      add(folderOf(file), file, await readCatalog(file, codes, () => readCatalogBytes(path)));
  const of: Catalogs["of"] = (file) => {
    // the nearest catalog that knows the file, by its name within the catalog's folder
    for (let folder = folderOf(file); ; folder = folderOf(folder)) {
      const name = folder === "" ? file : file.slice(folder.length + 1);
      const rows = read.get(folder)?.rows;
      const row =
        rows?.get(name.normalize()) ?? (asked === undefined ? undefined : rows?.get(basename(file).normalize()));
      if (row || folder === "") return row;
    }
  };
  const names = [...read.values()].flatMap(({ rows }) => [...rows.keys()]);
  const parts = new Set(names.flatMap((name) => /(?<=\.(?:csv|xlsx))#[^/]+$/i.exec(name)?.[0] ?? []));
  return {
    problems,
    of,
    partsOf(file) {
      // of thousands of other files none has rows to look for
      if (!TABLE.test(file)) return {};
      const found = [...parts].map((part) => [part, of(file + part)] as const);
      return Object.fromEntries(found.flatMap(([part, row]) => (row ? [[part, row]] : [])));
    },
  };
}

/** Rejects, as a reader does, where it cannot be read. */
function readCatalogBytes(path: Path): Promise<Buffer> {
  return new Promise((resolve) => resolve(readRegular(path, defaultLimits.fileBytes)));
}

/** Files of which a catalog may name a row. */
const TABLE = /\.(?:csv|xlsx)$/i;

function folderOf(file: string): string {
  const dir = dirname(file);
  // no name within a folder begins with a slash; were there one, it would have no folder above it
  return dir === "." || dir === "/" ? "" : dir;
}

/** Rows that name no file: of members of archives and of rows of tables only the file before them is looked for. */
function findStrays(catalog: Catalog, file: string, files: readonly FoundFile[]): Problem[] {
  const folder = folderOf(file);
  const names = new Set(files.flatMap((found) => [found.file, basename(found.file)].map((name) => name.normalize())));
  const isThere = (name: string): boolean => {
    const outer = /^.*?\.(?:zip|csv|xlsx)(?=[/#])/i.exec(name)?.[0] ?? name;
    return names.has(outer) || names.has(`${folder}/${outer}`);
  };
  return [...catalog.lines]
    .filter(([name]) => !isThere(name))
    .map(([value, line]) => describeProblem("catalog-file", { file, line, value }));
}
