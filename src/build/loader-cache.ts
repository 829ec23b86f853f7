import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import lockfile from "proper-lockfile";
import { REPORTS, TABLES } from "./current-tables.js";
import { Fault } from "../tables/fault.js";
import { BUILD_FAULTS } from "./faults.table.js";
import { PACKAGE } from "./former.js";
import { ROOT } from "./paths.js";

/** Where Framework keeps what the loaders have written: those of `src/data`, and `src/embed.tar.ts`. */
const CACHES = ["data", "embed", "embed.tar"].map((name) => join(ROOT, "src/.observablehq/cache", name));
/** What it was written from. */
const STAMP = join(TABLES, ".stamp");
/** A file for each run of Framework that is at work, by the number of its process: what its loaders read. */
const RUNS = join(TABLES, ".runs");

/** The code and tables on which a loader's output depends: what it runs, and what it bundles for embedded charts and decks. */
export const CODE = [
  ...["data", "package-lock.json"],
  ...["engine", "tables", "formats", "build", "data", "charts", "components", "scripts", "style"].map(
    (folder) => `src/${folder}`,
  ),
];

/** All that a loader's output depends on. */
const INPUTS = [REPORTS, ...CODE.map((path) => join(ROOT, path))];

/**
 * Forgets what loaders have written, where a report, a reference table or the code has changed since. Framework itself runs a
 * loader again only where the loader's own file has changed.
 */
export function forgetOutdated(): void {
  const tables = process.env.ZHIBIAO_TABLES;
  claimCache(RUNS, tables ?? REPORTS);
  const stamp = stampOf(tables === undefined ? INPUTS : [...INPUTS, join(tables, PACKAGE)]);
  if (readText(STAMP) === stamp) return;
  for (const cache of CACHES) rmSync(cache, { recursive: true, force: true });
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp);
}

/** Milliseconds after which a run counts as one that has died. */
const STALE = 10_000;

/**
 * Notes what this process reads. Two runs of Framework share one cache: those of the same reports write the same files
 * there, others would take each other's.
 * @throws Fault where another process that is at work reads something else
 */
export function claimCache(runs: string, reads: string, run = String(process.pid)): void {
  mkdirSync(runs, { recursive: true });
  for (const other of readdirSync(runs).filter((name) => name !== run && !name.endsWith(".lock"))) {
    const path = join(runs, other);
    if (!lockfile.checkSync(path, { stale: STALE })) rmSync(path, { force: true });
    else if (readText(path) !== reads) throw new Fault(BUILD_FAULTS.otherReports(readText(path) ?? "", other));
  }
  const own = join(runs, run);
  if (readText(own) === reads && lockfile.checkSync(own, { stale: STALE })) return;
  lockfile.lockSync(own, { stale: STALE, realpath: false, onCompromised: () => undefined });
  writeFileSync(own, reads);
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** Tells states of folders apart by the name, size and time of change of each file. */
function stampOf(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders)
    for (const path of listFiles(folder)) {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path}\n${size}\n${mtimeMs}\n`);
    }
  return hash.digest("hex");
}

/** The files in a folder, of any depth; the file itself where it is one; none where nothing is there. */
function listFiles(folder: string): string[] {
  try {
    if (statSync(folder).isFile()) return [folder];
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
