import type { Writable } from "node:stream";
import type { Lang } from "../charts/i18n/lang.js";
import { nodeFs, type Fs } from "../formats/fs.js";
import type { Bilingual, Weight } from "../tables/problem.js";
import { visibleWhole } from "../tables/visible.js";
import type { Environment } from "./language.js";
import { WEIGHTS } from "./says.table.js";

/** What a process gives the command; tests pass their own. */
export interface Host {
  stdin: AsyncIterable<Uint8Array>;
  stdout: Writable;
  stderr: Writable;
  fs: Fs;
  env: Environment;
}

/** What a command reads from and writes to, and the language that it speaks. */
export interface Io extends Omit<Host, "env"> {
  lang: Lang;
}

/** The running process. */
export const processHost: Host = {
  // opened only when it is read
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  fs: nodeFs,
  env: process.env,
};

/** The streams and files of a process, for a command that speaks a language. */
export function ioOf(host: Host, lang: Lang): Io {
  const { stdout, stderr, fs } = host;
  return {
    get stdin() {
      return host.stdin;
    },
    ...{ stdout, stderr, fs, lang },
  };
}

/** Writes to standard output what a terminal shows, line by line. */
export function say(io: Io, text: Bilingual): void {
  for (const line of text[io.lang].split("\n")) io.stdout.write(`${visibleWhole(line)}\n`);
}

/** Says on standard error what is wrong, a line for each fault: `warning: …`. */
export function complain(io: Io, weight: Weight, text: Bilingual): void {
  for (const line of text[io.lang].split("\n")) io.stderr.write(`${WEIGHTS[weight][io.lang]}${visibleWhole(line)}\n`);
}
