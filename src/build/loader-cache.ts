import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { REPORTS } from "./current-tables.js";
import { PACKAGE } from "./former.js";
import { ROOT } from "./paths.js";

/** Where Framework keeps what the loaders of `src/data` have written. */
const CACHE = join(ROOT, "src/.observablehq/cache/data");
/** What it was written from. */
const STAMP = join(ROOT, "src/.observablehq/tables/.stamp");

/** All that a loader's output depends on. */
const INPUTS = [
  REPORTS,
  ...["data", "src/engine", "src/tables", "src/formats", "src/build", "src/data"].map((folder) => join(ROOT, folder)),
];

/**
 * Forgets what loaders have written, where a report, a reference table or the code has changed since. Framework itself runs a
 * loader again only where the loader's own file has changed.
 */
export function forgetOutdated(): void {
  const tables = process.env.ZHIBIAO_TABLES;
  const stamp = stampOf(tables === undefined ? INPUTS : [...INPUTS, join(tables, PACKAGE)]);
  if (readStamp() === stamp) return;
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp);
}

function readStamp(): string | null {
  try {
    return readFileSync(STAMP, "utf8");
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
