import { availableParallelism } from "node:os";
import { build, type BuildRequest, type BuildResult } from "../build/build.js";
import { errorCode } from "../formats/fs.js";
import { defaultLimits, type Limits } from "../formats/read/reader.js";
import type { StoreFormat } from "../formats/store/columns.js";
import { Fault } from "../tables/fault.js";
import { visibleWhole } from "../tables/visible.js";
import { formatProblem, type Bilingual, type Problem } from "../tables/problem.js";
import { FAULTS } from "./faults.table.js";
import { say, type Io } from "./io.js";
import { openProgress, type ProgressView } from "./progress.js";
import { SAYS, WEIGHTS } from "./says.table.js";

/** Options of `zhibiao build` as commander hands them over; sizes in megabytes. */
export interface BuildOptions {
  out: string;
  catalog?: string;
  jobs?: number;
  format: StoreFormat[];
  headers: "en" | "zh";
  bom?: boolean;
  followLinks?: boolean;
  encoding?: string;
  strict?: boolean;
  quiet?: boolean;
  maxFileSize?: number;
  maxUnpacked?: number;
  maxMembers?: number;
  maxDepth?: number;
  maxPages?: number;
  maxText?: number;
  maxSeconds: number;
  maxMemory: number;
}

/** So many problems are listed on the terminal; all are in the table. */
const LISTED = 40;

/**
 * Builds the tables of a folder. Resolves to the exit status: 0, or 1 where `--strict` is given and something is wrong with a file.
 * @throws Fault where the folder, the output or the disk cannot be used
 */
export async function runBuild(dir: string, options: BuildOptions, io: Io): Promise<number> {
  const { problems } = await buildTables(dir, options, io);
  return options.strict && problems.error + problems.warning > 0 ? 1 : 0;
}

/**
 * Builds the tables of a folder, saying how far it is, what is wrong with files, and what it came to; `outputs` are
 * folders that the same run writes besides.
 * @throws Fault where the folder, the output or the disk cannot be used
 */
export async function buildTables(
  dir: string,
  options: BuildOptions & { outputs?: readonly string[] },
  io: Io,
): Promise<BuildResult> {
  const view = openProgress(io, { quiet: options.quiet ?? false });
  const lines = limitLines(view, io);
  let result: BuildResult;
  try {
    result = await build(
      { ...requestOf(dir, options), outputs: options.outputs ?? [] },
      {
        onProgress: (progress) => view.show(progress),
        onProblem: (problem) => problem.weight !== "note" && lines.add(problem),
        onPassedOver: (folders) => {
          if (folders.length > 0)
            view.say(WEIGHTS.note[io.lang] + visibleWhole(SAYS.passedOver(listed(folders))[io.lang]));
        },
        onStage: () => undefined,
      },
    );
  } catch (error) {
    throw explain(error, options.out);
  } finally {
    view.stop();
  }
  lines.close();
  if (!options.quiet) for (const line of summarise(result, options.out)) say(io, line);
  return result;
}

/** Some of the folders by name, all of them by number: `a, b … (7)`. */
function listed(folders: readonly string[]): string {
  const named = folders.slice(0, NAMED).join(", ");
  return folders.length > NAMED ? `${named} … (${folders.length})` : named;
}

/** So many folders are named on a line. */
const NAMED = 5;

function requestOf(dir: string, options: BuildOptions): BuildRequest {
  const { out, catalog, format, headers, encoding } = options;
  return {
    dir,
    out,
    catalog,
    jobs: options.jobs ?? availableParallelism(),
    seconds: options.maxSeconds,
    memory: options.maxMemory,
    formats: format,
    headers,
    bom: options.bom ?? false,
    followLinks: options.followLinks ?? false,
    options: { limits: limitsOf(options), ...(encoding !== undefined && { encoding }) },
  };
}

const MB = 2 ** 20;

function limitsOf(options: BuildOptions): Limits {
  const { maxFileSize, maxUnpacked, maxMembers, maxDepth, maxPages, maxText } = options;
  return {
    fileBytes: maxFileSize === undefined ? defaultLimits.fileBytes : maxFileSize * MB,
    unpackedBytes: maxUnpacked === undefined ? defaultLimits.unpackedBytes : maxUnpacked * MB,
    members: maxMembers ?? defaultLimits.members,
    depth: maxDepth ?? defaultLimits.depth,
    pages: maxPages ?? defaultLimits.pages,
    text: maxText ?? defaultLimits.text,
  };
}

function limitLines(view: ProgressView, { lang }: Io): { add(problem: Problem): void; close(): void } {
  let lines = 0;
  return {
    add(problem) {
      if (++lines <= LISTED) view.say(WEIGHTS[problem.weight][lang] + formatProblem(problem)[lang]);
    },
    close() {
      if (lines > LISTED) view.say(SAYS.moreProblems(lines - LISTED)[lang]);
    },
  };
}

function summarise({ counts, problems, files, unchanged }: BuildResult, out: string): Bilingual[] {
  return [
    SAYS.found(counts.documents, counts.mentions, counts.observations),
    SAYS.problems(problems.error, problems.warning, problems.note),
    unchanged ? SAYS.unchangedTables(out) : SAYS.tables(out, files.length + 1),
  ];
}

const REMEDIES: Readonly<Record<string, Bilingual>> = {
  ENOSPC: FAULTS.diskFull,
  EDQUOT: FAULTS.quotaFull,
  ENOMEM: FAULTS.memoryFull,
  EROFS: FAULTS.readOnly,
  EACCES: FAULTS.noPermission,
  EPERM: FAULTS.noPermission,
  ENOTDIR: FAULTS.partIsFile,
  EEXIST: FAULTS.nameTaken,
};

/** Words what stops a build; a fault of the program itself is left as it is. */
function explain(error: unknown, out: string): unknown {
  if (error instanceof Fault) return error;
  const said = errorCode(error);
  const code = /no space left on device|could not write|disk.*full/i.test(said) ? "ENOSPC" : said;
  const remedy = REMEDIES[code];
  return remedy ? new Fault(FAULTS.tablesUnwritable(out, code, remedy)) : error;
}
