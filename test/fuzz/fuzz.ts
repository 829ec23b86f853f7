import { fileURLToPath } from "node:url";
import Piscina from "piscina";
import { makeSamples, type Sample } from "./samples.js";

/** What came of a run. */
export interface FuzzResult {
  inputs: number;
  /** What went wrong, by its words, with inputs that show it as `name:seed`. */
  faults: Map<string, string[]>;
  /** Most memory that the process had, in bytes. */
  memory: number;
}

/** Seconds after which a small input counts as one that hangs, on however busy a machine. */
const HANG = 60;
/** Megabytes for a worker: small inputs need little. */
const MEMORY = 256;

/** Reads so many mutants, the samples in turn; the same seeds give the same inputs. */
export async function fuzz(options: {
  inputs: number;
  firstSeed: number;
  jobs: number;
  onStep?: (done: number) => void;
}): Promise<FuzzResult> {
  const { inputs, firstSeed, jobs, onStep } = options;
  const samples = await makeSamples();
  const pool = new Piscina({
    filename: fileURLToPath(new URL("worker.js", import.meta.url)),
    maxThreads: jobs,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    execArgv: [],
  });
  const faults = new Map<string, string[]>();
  let memory = 0;
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < inputs) {
      const seed = firstSeed + next;
      const sample = samples[next++ % samples.length]!;
      for (const fault of await tryOne(pool, sample, seed)) {
        const shown = faults.get(fault) ?? [];
        faults.set(fault, [...shown, `${sample.name}:${seed}`]);
      }
      memory = Math.max(memory, process.memoryUsage.rss());
      onStep?.(next);
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  await pool.destroy();
  return { inputs, faults, memory };
}

async function tryOne(pool: Piscina, sample: Sample, seed: number): Promise<string[]> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), HANG * 1000);
  try {
    return (await pool.run({ sample, seed }, { signal: clock.signal })) as string[];
  } catch (error) {
    if (clock.signal.aborted) return [`hangs for ${HANG} seconds`];
    return [`crashes: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`];
  } finally {
    clearTimeout(timer);
  }
}
