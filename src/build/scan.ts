import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { BUILD_FAULTS } from "./faults.table.js";
import { CATALOG, isBeside } from "../formats/beside.js";
import { errorCode } from "../formats/fs.js";
import { Fault } from "../tables/fault.js";
import { describeProblem, type Bilingual, type Problem } from "../tables/problem.js";

/** A file of the folder that is read. */
export interface FoundFile {
  /** Name within the folder, with `/` between its parts. */
  file: string;
  /** Where it is on the disk. */
  path: string;
  size: number;
}

/** What a walk through a folder comes to: files in the order of their names, the catalogs among them apart, and what is not read. */
export interface Scan {
  files: FoundFile[];
  /** Each speaks of its own folder. */
  catalogs: FoundFile[];
  problems: Problem[];
}

const special: Bilingual = { zh: "设备、管道或套接字", en: "a device, pipe or socket" };

/**
 * Finds the files of a folder, of any depth, in the order of their names; a file stands for a folder that holds it alone.
 * Links to files are followed, links to folders are not. `without` is a folder to pass over, as the output may lie within.
 * @throws Fault where the folder cannot be read, naming it
 */
export async function scanFolder(dir: string, { without }: { without: string }): Promise<Scan> {
  const files: FoundFile[] = [];
  const catalogs: FoundFile[] = [];
  const problems: Problem[] = [];
  const root = await stat(dir).catch((error: unknown) => {
    throw new Fault(BUILD_FAULTS.noFolder(dir, errorCode(error)), { cause: error });
  });
  if (!root.isDirectory()) return { files: [{ file: basename(dir), path: dir, size: root.size }], catalogs, problems };

  const skipped = await realpath(without).catch(() => resolve(without));
  const pending = [dir];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    let entries: Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      if (folder === dir) throw new Fault(BUILD_FAULTS.closedFolder(dir, errorCode(error)), { cause: error });
      problems.push(describeProblem("unreadable", { file: toName(dir, folder), value: errorCode(error) }));
      continue;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? 1 : -1))) {
      const path = join(folder, entry.name);
      if (isBeside(entry.name)) continue;
      if (entry.isDirectory()) {
        if ((await realpath(path)) !== skipped) pending.push(path);
        continue;
      }
      const found = await examine(path, toName(dir, path));
      if ("kind" in found) problems.push(found);
      else if (entry.name === CATALOG) catalogs.push(found);
      else files.push(found);
    }
  }
  for (const found of [files, catalogs, problems]) found.sort(byName);
  return { files, catalogs, problems };
}

async function examine(path: string, file: string): Promise<FoundFile | Problem> {
  try {
    const stats = await stat(path);
    if (stats.isFile()) return { file, path, size: stats.size };
    if (stats.isDirectory()) return describeProblem("link", { file, value: await realpath(path) });
    return describeProblem("unsupported", { file, value: special });
  } catch (error) {
    return describeProblem("unreadable", { file, value: errorCode(error) });
  }
}

function toName(dir: string, path: string): string {
  return relative(dir, path).replaceAll("\\", "/");
}

function byName(a: { file: string }, b: { file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
