import Piscina from "piscina";
import { errorCode, firstLine } from "../formats/fs.js";
import { describeProblem, type Problem } from "../tables/problem.js";
import type { KeptFile, ReadTask } from "./task.js";

/** How many files are read at once, and what one may cost. */
export interface PoolSetting {
  jobs: number;
  /** Seconds after which a file is given up. */
  seconds: number;
  /** Megabytes of JavaScript memory for each worker. */
  memory: number;
}

/** Workers that read files. */
export interface Pool {
  /** Reads one file; whatever happens to the worker, this resolves, with a problem that says so. */
  read(task: ReadTask): Promise<KeptFile>;
  close(): Promise<void>;
}

/** The disk is full or may not be written: no file can be kept, so that going on makes no sense. */
const FATAL = new Set(["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "EMFILE"]);

/** Young objects of a worker may take so many megabytes; more makes reading no faster. */
const YOUNG = 8;

/** Starts the workers; `worker` is the module whose `readTask` each runs. */
export function openPool({ jobs, seconds, memory }: PoolSetting, worker: string): Pool {
  const pool = new Piscina({
    filename: worker,
    name: "readTask",
    minThreads: jobs,
    maxThreads: jobs,
    idleTimeout: Infinity,
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    execArgv: [],
  });
  return {
    async read(task) {
      const clock = new AbortController();
      const timer = setTimeout(() => clock.abort(), seconds * 1000);
      try {
        return (await pool.run(task, { signal: clock.signal, transferList: ownBuffers(task) })) as KeptFile;
      } catch (error) {
        if (FATAL.has(errorCode(error))) throw error;
        return { reports: [], problems: [explain(error, task, seconds)] };
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => pool.destroy(),
  };
}

/** Memory that the worker takes over, so that the bytes of a member are not there twice; small ones share theirs with others. */
function ownBuffers({ bytes }: ReadTask): ArrayBuffer[] {
  const buffer = bytes?.buffer;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes?.byteLength ? [buffer] : [];
}

function explain(error: unknown, { file }: ReadTask, seconds: number): Problem {
  const code = errorCode(error);
  if (error instanceof Error && error.name === "AbortError")
    return describeProblem("time-limit", { file, value: String(seconds) });
  if (code === "ERR_WORKER_OUT_OF_MEMORY") return describeProblem("memory-limit", { file });
  if (/^E[A-Z]+$/.test(code)) return describeProblem("unreadable", { file, value: code });
  return describeProblem("reader-failed", {
    file,
    value: firstLine(error),
  });
}
