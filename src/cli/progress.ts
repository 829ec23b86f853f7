import cliProgress from "cli-progress";
import type { Writable } from "node:stream";
import type { Progress } from "../build/collect.js";

/** Shows how far a build has come. */
export interface ProgressView {
  show(progress: Progress): void;
  /** Says a line of its own above the bar. */
  say(line: string): void;
  stop(): void;
}

/** Milliseconds between two plain lines. */
const PACE = 2_000;

/** A bar where a person watches a terminal, a line now and then where the output goes to a file, nothing where `quiet`. */
export function openProgress(stream: Writable & { isTTY?: boolean }, { quiet }: { quiet: boolean }): ProgressView {
  if (quiet) return { show: () => undefined, say: (line) => stream.write(`${line}\n`), stop: () => undefined };
  return stream.isTTY ? openBar(stream) : openLines(stream);
}

function openBar(stream: Writable): ProgressView {
  const bars = new cliProgress.MultiBar(
    {
      stream: stream,
      format: "{bar} {value} of {total} files · {rate} files/s · {eta_formatted} left",
      barCompleteChar: "█",
      barIncompleteChar: "░",
      hideCursor: true,
      clearOnComplete: true,
    },
    cliProgress.Presets.shades_classic,
  );
  const bar = bars.create(0, 0, { rate: "–" });
  const began = performance.now();
  return {
    show({ done, total }) {
      bar.setTotal(total);
      bar.update(done, { rate: rateOf(done, began).toFixed(0) });
    },
    say: (line) => bars.log(`${line}\n`),
    stop: () => bars.stop(),
  };
}

function openLines(stream: Writable): ProgressView {
  const began = performance.now();
  let last = began;
  return {
    show({ done, total }) {
      const now = performance.now();
      if (now - last < PACE) return;
      last = now;
      const rate = rateOf(done, began);
      stream.write(
        `read ${done} of ${total} files, ${rate.toFixed(0)} a second, ${((total - done) / rate).toFixed(0)} s left\n`,
      );
    },
    say: (line) => stream.write(`${line}\n`),
    stop: () => undefined,
  };
}

function rateOf(done: number, began: number): number {
  return (done * 1000) / Math.max(1, performance.now() - began);
}
