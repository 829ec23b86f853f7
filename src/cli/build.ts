import { availableParallelism } from "node:os";
import { build, type BuildRequest, type BuildResult } from "../build/build.js";
import { errorCode } from "../formats/fs.js";
import { defaultLimits, type Limits } from "../formats/read/reader.js";
import type { StoreFormat } from "../formats/store/columns.js";
import { formatProblem } from "../tables/problem.js";
import { CommandError } from "./error.js";
import type { Io } from "./io.js";
import { openProgress, type ProgressView } from "./progress.js";

/** Options of `zhibiao build` as commander hands them over; sizes in megabytes. */
export interface BuildOptions {
  out: string;
  catalog?: string;
  jobs?: number;
  format: StoreFormat[];
  headers: "en" | "zh";
  bom?: boolean;
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
 * @throws CommandError where the folder, the output or the disk cannot be used
 */
export async function runBuild(dir: string, options: BuildOptions, io: Io): Promise<number> {
  const { problems } = await buildTables(dir, options, io);
  return options.strict && problems.error + problems.warning > 0 ? 1 : 0;
}

/**
 * Builds the tables of a folder, saying how far it is, what is wrong with files, and what it came to.
 * @throws CommandError where the folder, the output or the disk cannot be used
 */
export async function buildTables(dir: string, options: BuildOptions, io: Io): Promise<BuildResult> {
  const view = openProgress(io.stderr, { quiet: options.quiet ?? false });
  const lines = limitLines(view);
  let result: BuildResult;
  try {
    result = await build(requestOf(dir, options), {
      onProgress: (progress) => view.show(progress),
      onProblem: (problem) => problem.weight !== "note" && lines.add(`${problem.weight}: ${formatProblem(problem)}`),
      onStage: () => undefined,
    });
  } catch (error) {
    throw explain(error, options.out);
  } finally {
    view.stop();
  }
  lines.close();
  if (!options.quiet) io.stdout.write(summarise(result, options.out));
  return result;
}

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

function limitLines(view: ProgressView): { add(line: string): void; close(): void } {
  let lines = 0;
  return {
    add(line) {
      if (++lines <= LISTED) view.say(line);
    },
    close() {
      if (lines > LISTED) view.say(`and ${lines - LISTED} more, all of them in the table of problems`);
    },
  };
}

function summarise({ counts, problems, files, unchanged }: BuildResult, out: string): string {
  const { documents, mentions, observations } = counts;
  const found = `${documents} documents, ${mentions} mentions, ${observations} observations`;
  const wrong = `${problems.error} errors, ${problems.warning} warnings, ${problems.note} notes`;
  const state = unchanged ? "nothing has changed since they were written" : `${files.length + 1} files`;
  return `${found}\nproblems: ${wrong}\ntables in ${out}: ${state}\n`;
}

const remedies: Partial<Record<string, string>> = {
  ENOSPC: "the disk is full: make room, or name another folder after --out; the former tables are as they were",
  EDQUOT:
    "your share of the disk is used up: make room, or name another folder after --out; the former tables are as they were",
  ENOMEM:
    "they take more memory at a time than the database is given: write fewer formats with --format, one at a time with --jobs 1, or build the folder in parts; the former tables are as they were",
  EROFS: "it may not be written to: name another folder after --out",
  EACCES: "it may not be written to: check its permissions, or name another folder after --out",
  EPERM: "it may not be written to: check its permissions, or name another folder after --out",
  ENOTDIR: "a part of that path is a file: name a folder after --out",
  EEXIST: "a file has that name: name a folder after --out",
};

/** Words what stops a build; a fault of the program itself is left as it is. */
function explain(error: unknown, out: string): unknown {
  const code = errorCode(error);
  const full = /no space left on device|could not write|disk.*full/i.test(code) ? "ENOSPC" : code;
  const remedy = remedies[full];
  if (remedy) return new CommandError(`cannot write the tables to ${out} (${full}): ${remedy}`);
  return error instanceof Error && error.message.startsWith("cannot read ") ? new CommandError(error.message) : error;
}
