import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { cp, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Fault } from "../tables/fault.js";
import { BUILD_FAULTS } from "./faults.table.js";

/** A folder that is made beside the one that it will replace. */
export interface Replacement {
  dir: string;
  /** Takes over what the old folder has under a name and the new one has not. */
  carry(name: string): Promise<void>;
  /** Puts the new folder in the place of the old one, which stays until then. */
  commit(): Promise<void>;
  /** Takes the new folder away, where it has not been put in place. */
  discard(): Promise<void>;
}

/** What only a site has: its data, or the modules of Observable Framework. */
const SIGNS = ["data/index.json", "_observablehq"];

/**
 * Makes an empty folder that will replace `out` as a whole. A site that was taken away by a run that then died is put back.
 * @throws Fault where `out` holds something that is no site, and would be lost
 */
export async function openReplacement(out: string): Promise<Replacement> {
  const [parent, name] = [dirname(out), basename(out)];
  const beside = (state: "building" | "former"): string => join(parent, `.${name}.${state}-${randomUUID()}`);
  await mkdir(parent, { recursive: true });
  await putBack(out);
  await refuseOthers(out);
  const dir = beside("building");
  await mkdir(dir);
  return {
    dir,
    async carry(own) {
      if (!(await exists(join(out, own)))) return;
      const mode = constants.COPYFILE_FICLONE;
      await cp(join(out, own), join(dir, own), { recursive: true, force: false, errorOnExist: false, mode });
    },
    async commit() {
      const former = beside("former");
      const had = await exists(out);
      if (had) await rename(out, former);
      await rename(dir, out);
      if (had) await rm(former, { recursive: true, force: true });
    },
    discard: () => rm(dir, { recursive: true, force: true }),
  };
}

async function putBack(out: string): Promise<void> {
  if (await exists(out)) return;
  const prefix = `.${basename(out)}.former-`;
  const former = (await readdir(dirname(out))).find((name) => name.startsWith(prefix));
  if (former) await rename(join(dirname(out), former), out);
}

async function refuseOthers(out: string): Promise<void> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  if (names.length === 0) return;
  for (const sign of SIGNS) if (await exists(join(out, sign))) return;
  throw new Fault(BUILD_FAULTS.notSite(out));
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
