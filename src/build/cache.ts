import cacache from "cacache";
import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { digestOf } from "./digest.js";

/** Answers that were worked out before, by what they were worked out from. Several builds may use one at the same time. */
export interface Cache {
  /** The answer that stands under a key; null where there is none, or it has been damaged. */
  find(key: string): Promise<string | null>;
  /** Keeps an answer. */
  keep(key: string, answer: string): Promise<void>;
  /**
   * Keeps what an answer rests on in a file of its own, named by what it holds, and gives its path. Nothing is waited for
   * meanwhile: a worker that waits for the disk, while others keep the processors busy, waits far longer than the disk takes.
   */
  keepFile(content: string): string;
}

/** Opens the cache of a kind of answers; `version` is what they depend on, so that another version's are never found. */
export function openCache(dir: string, kind: string, version: string): Cache {
  const place = folderOf(dir, kind, version);
  return {
    async find(key) {
      try {
        return (await cacache.get(place, key)).data.toString("utf8");
      } catch {
        return null;
      }
    },
    async keep(key, answer) {
      await cacache.put(place, key, answer);
    },
    keepFile(content) {
      const digest = digestOf(content);
      const path = join(place, "files", digest.slice(0, 2), digest.slice(2));
      writeWhole(path, content);
      return path;
    },
  };
}

/** Writes a file aside and moves it into place, so that it is never there in part. */
function writeWhole(path: string, content: string): void {
  const aside = `${path}.${randomUUID()}`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(aside, content);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** Milliseconds for which answers of other versions are kept after the last was added: another build may be at work with them. */
const GRACE = 3_600_000;

/** Removes the folders of a kind that belong to other versions. */
export async function dropOtherVersions(dir: string, kind: string, version: string): Promise<void> {
  const current = folderOf("", kind, version);
  for (const name of await readdir(dir).catch(() => [])) {
    if (!name.startsWith(`${kind}-`) || name === current) continue;
    const { mtimeMs } = await stat(join(dir, name));
    if (Date.now() - mtimeMs > GRACE) await rm(join(dir, name), { recursive: true, force: true });
  }
}

/** The folder of what is kept of a kind, for one version. */
export function folderOf(dir: string, kind: string, version: string): string {
  return join(dir, `${kind}-${version.slice(0, 16)}`);
}
