import { availableParallelism } from "node:os";
import { dirname, join, resolve } from "node:path";
import lockfile from "proper-lockfile";
import { makeFolder } from "../formats/fs.js";
import { defaultLimits } from "../formats/read/reader.js";
import { siteFormats } from "../formats/store/columns.js";
import { formatProblem } from "../tables/problem.js";
import { build } from "./build.js";
import { ROOT } from "./paths.js";

/** Folder of the reports that the loaders read: `ZHIBIAO_REPORTS`, else the seeds. */
export const REPORTS = resolve(ROOT, process.env.ZHIBIAO_REPORTS ?? "seeds");

/** Where their tables stand, beside what Framework keeps. */
const OWN = join(ROOT, "src/.observablehq/tables");

/**
 * Resolves to the folder of the tables that the loaders read: the one that `ZHIBIAO_TABLES` names, as it is; else tables of the
 * reports, which are built where reports, reference tables or code have changed. Loaders that ask at once wait for one build.
 * @throws Error where the folder of reports cannot be read
 */
export async function currentTables(): Promise<string> {
  if (process.env.ZHIBIAO_TABLES !== undefined) return resolve(process.env.ZHIBIAO_TABLES);
  await makeFolder(OWN);
  const release = await lockfile.lock(dirname(OWN), {
    stale: 10_000,
    retries: { forever: true, minTimeout: 50, maxTimeout: 500 },
  });
  try {
    await build(
      {
        dir: REPORTS,
        out: OWN,
        catalog: undefined,
        jobs: availableParallelism(),
        seconds: 60,
        memory: 256,
        formats: siteFormats,
        headers: "en",
        bom: false,
        options: { limits: defaultLimits },
      },
      {
        onProgress: () => undefined,
        onProblem: (problem) =>
          problem.weight !== "note" && console.error(`${problem.weight}: ${formatProblem(problem).en}`),
        onStage: () => undefined,
      },
    );
  } finally {
    await release();
  }
  return OWN;
}
