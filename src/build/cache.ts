import cacache from "cacache";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Answers that were worked out before, by what they were worked out from. Several builds may use one at the same time. */
export interface Cache {
  /** The answer that stands under a key; null where there is none, or it has been damaged. */
  find(key: string): Promise<string | null>;
  /** Keeps an answer, and gives the path of the file that holds it. */
  keep(key: string, answer: string): Promise<string>;
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
      return (await cacache.get.info(place, key))!.path;
    },
  };
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
