import cliProgress from "cli-progress";
import type { Writable } from "node:stream";
import type { Progress } from "../build/collect.js";
import type { Lang } from "../charts/i18n/lang.js";
import type { Io } from "./io.js";
import { SAYS } from "./says.table.js";

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
export function openProgress(
  { stderr, lang }: Pick<Io, "stderr" | "lang">,
  { quiet }: { quiet: boolean },
): ProgressView {
  const stream: Writable & { isTTY?: boolean } = stderr;
  if (quiet) return { show: () => undefined, say: (line) => stream.write(`${line}\n`), stop: () => undefined };
  return stream.isTTY ? openBar(stream, lang) : openLines(stream, lang);
}

function openBar(stream: Writable, lang: Lang): ProgressView {
  const bars = new cliProgress.MultiBar(
    {
      stream: stream,
      format: SAYS.progressBar[lang],
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

function openLines(stream: Writable, lang: Lang): ProgressView {
  const began = performance.now();
  let last = began;
  return {
    show({ done, total }) {
      const now = performance.now();
      if (now - last < PACE) return;
      last = now;
      const rate = rateOf(done, began);
      const left = ((total - done) / rate).toFixed(0);
      stream.write(`${SAYS.progressLine(done, total, { rate: rate.toFixed(0), left })[lang]}\n`);
    },
    say: (line) => stream.write(`${line}\n`),
    stop: () => undefined,
  };
}

function rateOf(done: number, began: number): number {
  return (done * 1000) / Math.max(1, performance.now() - began);
}
