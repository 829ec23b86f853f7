import { createHash } from "node:crypto";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import lockfile from "proper-lockfile";
import { makeFolder } from "../formats/fs.js";
import { defaultCost, defaultLimits } from "../formats/read/reader.js";
import { siteFormats } from "../formats/store/columns.js";
import { formatProblem } from "../tables/problem.js";
import { build } from "./build.js";
import { ROOT } from "./paths.js";

/** Folder of the reports that the loaders read: `ZHIBIAO_REPORTS`, else the seeds. */
export const REPORTS = resolve(ROOT, process.env.ZHIBIAO_REPORTS ?? "seeds");

/** Where tables stand, beside what Framework keeps. */
export const TABLES = join(ROOT, "src/.observablehq/tables");

/** Where those of the reports stand: each folder of reports has its own, so that loaders of two never read each other's. */
const OWN = join(TABLES, createHash("sha256").update(REPORTS).digest("hex").slice(0, 16));

/**
 * Resolves to the folder of the tables that the loaders read: the one that `ZHIBIAO_TABLES` names, as it is; else tables of the
 * reports, which are built where reports, reference tables or code have changed. Loaders that ask at once wait for one build.
 * @throws Error where the folder of reports cannot be read
 */
export async function currentTables(): Promise<string> {
  if (process.env.ZHIBIAO_TABLES !== undefined) return resolve(process.env.ZHIBIAO_TABLES);
  await makeFolder(OWN);
  // a process that a busy machine keeps waiting may lose its lock; then two build the same tables, each aside
  // the build locks the folder itself, and two locks of one path in a process undo each other
  const release = await lockfile.lock(join(OWN, "loaders"), {
    realpath: false,
    stale: 30_000,
    retries: { forever: true, minTimeout: 50, maxTimeout: 500 },
    onCompromised: () => undefined,
  });
  try {
    await build(
      {
        dir: REPORTS,
        out: OWN,
        catalog: undefined,
        jobs: availableParallelism(),
        ...defaultCost,
        formats: siteFormats,
        headers: "en",
        bom: false,
        options: { limits: defaultLimits },
      },
      {
        onProgress: () => undefined,
        onProblem: (problem) =>
          problem.weight !== "note" && console.error(`${problem.weight}: ${formatProblem(problem).en}`),
        onPassedOver: () => undefined,
        onStage: () => undefined,
      },
    );
  } finally {
    await release().catch(() => undefined);
  }
  return OWN;
}
