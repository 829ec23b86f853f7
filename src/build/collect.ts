import { errorCode, type Path } from "../formats/fs.js";
import { isArchive } from "../formats/read/detect.js";
import { formatBytes } from "../formats/read/size.js";
import { openZip } from "../formats/read/zip.js";
import { describeProblem, type Problem } from "../tables/problem.js";
import type { Pool } from "./pool.js";
import type { Catalogs } from "./catalogs.js";
import type { FoundFile } from "./scan.js";
import type { KeptFile, ReadSetting, ReadTask } from "./task.js";

/** A file as it was read, or what kept it from being read; members of an archive stand for themselves. */
export interface Collected extends KeptFile {
  file: string;
}

/** How far reading has come; `total` grows when an archive is opened. */
export interface Progress {
  done: number;
  total: number;
}

/**
 * Reads files, `jobs` at a time, and gives what came of each in their order. Members of archives are taken out one by
 * one, so that no archive is ever held in memory.
 */
export async function* collect(
  files: readonly FoundFile[],
  {
    pool,
    jobs,
    setting,
    catalogs,
    onProgress,
  }: {
    pool: Pool;
    jobs: number;
    setting: ReadSetting;
    catalogs: Catalogs;
    onProgress: (progress: Progress) => void;
  },
): AsyncGenerator<Collected> {
  const progress = { done: 0, total: files.length };
  const running: Promise<Collected>[] = [];
  let busy = 0;
  const free: (() => void)[] = [];
  const start = async (task: ReadTask | Problem): Promise<Collected> => {
    if ("kind" in task) return { file: task.file, reports: [], problems: [task] };
    try {
      return { file: task.file, ...(await pool.read(task)) };
    } finally {
      busy--;
      free.shift()?.();
    }
  };
  const finished = (): void => {
    progress.done++;
    onProgress(progress);
  };
  for await (const task of findTasks(files, { setting, catalogs, progress })) {
    while (busy >= jobs) await new Promise<void>((resolve) => free.push(resolve));
    if (!("kind" in task)) busy++;
    const result = start(task);
    result.then(finished, () => undefined);
    running.push(result);
    // those before may still be running: then nothing can be given yet
    while (running.length > AHEAD) yield await running.shift()!;
  }
  for (const result of running) yield await result;
}

/** So many files may be finished before one that takes long, and wait for it. */
const AHEAD = 64;

/** Files and members of archives as tasks; a file too large to be one becomes a problem unread. */
async function* findTasks(
  files: readonly FoundFile[],
  { setting, catalogs, progress }: { setting: ReadSetting; catalogs: Catalogs; progress: Progress },
): AsyncGenerator<ReadTask | Problem> {
  const limit = setting.options.limits.fileBytes;
  for (const { file, path, size } of files) {
    const archive = await isArchive(path, file).catch((error: unknown) =>
      describeProblem("unreadable", { file, value: errorCode(error) }),
    );
    if (typeof archive === "object") yield archive;
    else if (archive) {
      progress.total--;
      for await (const member of openZip({ path }, file, setting.options)) {
        progress.total++;
        if ("problem" in member) yield member.problem;
        else yield taskOf(member.file, { bytes: member.bytes }, { setting, catalogs });
      }
    } else if (size > limit)
      yield describeProblem("too-large", { file, value: `${formatBytes(size)} > ${formatBytes(limit)}` });
    else yield taskOf(file, { path }, { setting, catalogs });
  }
}

function taskOf(
  file: string,
  from: { path: Path } | { bytes: Uint8Array },
  { setting, catalogs }: { setting: ReadSetting; catalogs: Catalogs },
): ReadTask {
  const catalog = catalogs.of(file);
  return { setting, file, ...from, ...(catalog && { catalog }), parts: catalogs.partsOf(file) };
}
