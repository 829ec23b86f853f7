import { randomUUID } from "node:crypto";
import { lstat, readdir, readlink, rename, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import lockfile from "proper-lockfile";
import { errorCode, makeFolder } from "../formats/fs.js";

/** A folder within the output in which a build works, unseen until all is done. */
export interface Aside {
  /** For what is needed on the way. */
  dir: string;
  /** For the files that will be the output. */
  files: string;
  /** Makes these files the output, all at one moment; those of the former build go. `last` is named where files must go one by one. */
  commit(names: readonly string[], options: { last: string }): Promise<void>;
  /** Takes the folder away; what has not been committed is gone. */
  discard(): Promise<void>;
}

const PREFIX = ".building-";
/** Folder of the versions of the output, one at a time but for the moment of a change; the files of the output are links into it. */
const VERSIONS = ".tables";
/** Link to the version that counts. To rename another link over it changes all files of the output at once. */
const CURRENT = "current";
/** Milliseconds after which a lock counts as left behind by a process that has died. */
const STALE = 10_000;

/** Opens a folder to work in; what builds that died have left behind is taken away first. */
export async function openAside(out: string): Promise<Aside> {
  await makeFolder(out);
  await sweep(out);
  const dir = join(out, `${PREFIX}${randomUUID()}`);
  const files = join(dir, "files");
  await makeFolder(files);
  // held while this build lives, so that others leave the folder alone
  const release = await lockfile.lock(dir, { stale: STALE, onCompromised: () => undefined });
  return {
    dir,
    files,
    commit: (names, { last }) =>
      withLock(out, async () => {
        const version = randomUUID();
        await makeFolder(join(out, VERSIONS));
        await rename(files, join(out, VERSIONS, version));
        await showVersion(out, version, [...names.filter((name) => name !== last), last]);
      }),
    async discard() {
      await release().catch(() => undefined);
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** Removes the folders of builds that have died. */
async function sweep(out: string): Promise<void> {
  const names = (await readdir(out)).filter((name) => name.startsWith(PREFIX) && !name.endsWith(".lock"));
  for (const name of names) {
    const dir = join(out, name);
    if (await lockfile.check(dir, { stale: STALE }).catch(() => false)) continue;
    await rm(dir, { recursive: true, force: true });
    await rm(`${dir}.lock`, { recursive: true, force: true });
  }
}

/** Where links cannot be made: a system or disk that has none, or not for everybody. */
const WITHOUT_LINKS = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EINVAL"]);

async function showVersion(out: string, version: string, names: readonly string[]): Promise<void> {
  try {
    await switchLinks(out, version, names);
  } catch (error) {
    if (!WITHOUT_LINKS.has(errorCode(error))) throw error;
    // then each file is replaced as one, if not all of them
    for (const name of names) await rename(join(out, VERSIONS, version, name), join(out, name));
    await rm(join(out, VERSIONS), { recursive: true, force: true });
  }
}

async function switchLinks(out: string, version: string, names: readonly string[]): Promise<void> {
  const versions = join(out, VERSIONS);
  // files that are new lead nowhere until the switch
  for (const name of names) if ((await kindOf(out, name)) === "none") await symlink(targetOf(name), join(out, name));
  await relink(join(versions, CURRENT), version);
  // a file that is no link is left from a copy, or from a disk without links
  for (const name of names) if ((await kindOf(out, name)) === "other") await relink(join(out, name), targetOf(name));
  for (const name of await readdir(out))
    if (!names.includes(name) && (await kindOf(out, name)) === "link") await rm(join(out, name));
  for (const name of await readdir(versions))
    if (name !== version && name !== CURRENT) await rm(join(versions, name), { recursive: true, force: true });
}

function targetOf(name: string): string {
  return `${VERSIONS}/${CURRENT}/${name}`;
}

/** Puts a link in the place of whatever file or link is there, in one move. */
async function relink(path: string, target: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await symlink(target, aside);
  await rename(aside, path);
}

/** What stands under a name of the output: nothing, a link into the current version, or something else. */
async function kindOf(out: string, name: string): Promise<"none" | "link" | "other"> {
  const path = join(out, name);
  const stats = await lstat(path).catch(() => null);
  if (!stats) return "none";
  return stats.isSymbolicLink() && (await readlink(path)) === targetOf(name) ? "link" : "other";
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
