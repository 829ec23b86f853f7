import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import lockfile from "proper-lockfile";

/** A folder beside the output in which a build writes, and which it moves into place when all is done. */
export interface Aside {
  dir: string;
  /** Moves the files into the output, one rename each, and takes away those of the former build that are no more. */
  commit(files: string[], { last }: { last: string }): Promise<void>;
  /** Takes the folder away; what has not been committed is gone. */
  discard(): Promise<void>;
}

const PREFIX = ".building-";
/** Says, once it is there, that all files of a build are whole, and which they are: from then on the build only goes forward. */
const JOURNAL = "journal.json";
/** Milliseconds after which a lock counts as left behind by a process that has died. */
const STALE = 10_000;

/** What a journal holds. */
interface Journal {
  files: string[];
  last: string;
}

/**
 * Opens a folder to write in. A commit that an earlier process did not live to finish is finished first, and what
 * others have left behind is taken away.
 */
export async function openAside(out: string): Promise<Aside> {
  await mkdir(out, { recursive: true });
  await finishCommits(out);
  const dir = join(out, `${PREFIX}${randomUUID()}`);
  await mkdir(dir);
  // held while this build lives, so that others leave the folder alone
  const release = await lockfile.lock(dir, { stale: STALE, onCompromised: () => undefined });
  const discard = async (): Promise<void> => {
    await release().catch(() => undefined);
    await rm(dir, { recursive: true, force: true });
  };
  return {
    dir,
    async commit(files, { last }) {
      await writeFile(join(dir, `${JOURNAL}.part`), JSON.stringify({ files, last } satisfies Journal), { flush: true });
      await withLock(out, async () => {
        // before this one, whatever is older and half moved
        for (const other of await leftovers(out)) if (await exists(join(other, JOURNAL))) await moveAll(other, out);
        await rename(join(dir, `${JOURNAL}.part`), join(dir, JOURNAL));
        await moveAll(dir, out);
      });
      await discard();
    },
    discard,
  };
}

/** Finishes commits that were cut short, and removes folders of builds that have died. */
export async function finishCommits(out: string): Promise<void> {
  for (const dir of await leftovers(out)) {
    if (await exists(join(dir, JOURNAL)))
      await withLock(out, async () => {
        // its own process may have finished while this one waited
        if (await exists(join(dir, JOURNAL))) await moveAll(dir, out);
      });
    else if (await lockfile.check(dir, { stale: STALE }).catch(() => true)) continue;
    await rm(dir, { recursive: true, force: true });
    await rm(`${dir}.lock`, { recursive: true, force: true });
  }
}

/** Folders of builds, alive or dead. */
async function leftovers(out: string): Promise<string[]> {
  const names = await readdir(out).catch(() => []);
  return names.filter((name) => name.startsWith(PREFIX) && !name.endsWith(".lock")).map((name) => join(out, name));
}

/** Moves what the journal lists; run again after it was cut short, it moves the rest. The file named last says that all is there. */
async function moveAll(dir: string, out: string): Promise<void> {
  const { files, last } = JSON.parse(await readFile(join(dir, JOURNAL), "utf8")) as Journal;
  const former = await listed(join(out, last));
  for (const file of [...files.filter((each) => each !== last), last])
    if (await exists(join(dir, file))) await rename(join(dir, file), join(out, file));
  for (const file of former) if (!files.includes(file)) await rm(join(out, file), { force: true });
  await rm(join(dir, JOURNAL));
}

/** Files of the build that stands in the output, as its data package lists them. */
async function listed(path: string): Promise<string[]> {
  try {
    const { resources } = JSON.parse(await readFile(path, "utf8")) as { resources: { path: string }[] };
    return resources.map((resource) => resource.path).filter((name) => !/[/\\]/.test(name));
  } catch {
    return [];
  }
}

async function withLock(out: string, run: () => Promise<void>): Promise<void> {
  const release = await lockfile.lock(out, {
    stale: STALE,
    lockfilePath: join(out, ".commit.lock"),
    retries: { retries: 100, minTimeout: 100, maxTimeout: 1000 },
    onCompromised: () => undefined,
  });
  try {
    await run();
  } finally {
    await release().catch(() => undefined);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
