import { randomUUID } from "node:crypto";
import { resolve as resolvePath } from "node:path";
import type { Writable } from "node:stream";
import { errorCode, type Fs } from "../formats/fs.js";
import { Fault } from "../tables/fault.js";
import type { Bilingual } from "../tables/problem.js";
import { FAULTS } from "./faults.table.js";
import { STDIN } from "./sources.js";

/** Where the output of a command goes. */
export interface Sink {
  /** Resolves when text or bytes are taken, so that a slow reader slows the command down. */
  write(content: string | Uint8Array): Promise<void>;
  /** Puts the output into place. */
  commit(): Promise<void>;
}

/** A sink that writes to a stream as the text comes; rejects with `EPIPE` when its reader has gone. */
export function streamSink(stream: Writable): Sink {
  return {
    write: (content) =>
      new Promise((resolve, reject) => {
        if (content.length === 0) resolve();
        else stream.write(content, (error) => (error ? reject(explain(error, FAULTS.cannotWriteOut)) : resolve()));
      }),
    commit: () => Promise.resolve(),
  };
}

/**
 * A sink that writes a file: all at the end, aside, and moved into place, so that nobody ever sees half of it.
 * What stood there before still stands where it cannot be written, which rejects with a Fault.
 */
export function fileSink(path: string, fs: Fs): Sink {
  const parts: Uint8Array[] = [];
  return {
    write(content) {
      parts.push(typeof content === "string" ? Buffer.from(content) : content);
      return Promise.resolve();
    },
    async commit() {
      const whole = Buffer.concat(parts);
      try {
        // a link stays a link, and a device such as /dev/null is written to, not replaced
        const target = await fs.realpath(path).catch(() => path);
        const there = await fs.stat(target).catch(() => null);
        if (there && !there.isFile()) await fs.writeFile(target, whole);
        else await replace(target, whole, fs);
      } catch (error) {
        throw explain(error, (code) => FAULTS.cannotWrite(path, code));
      }
    },
  };
}

/**
 * Sees to it that the file after an option is none of those that are read; `undefined` never is.
 * @throws Fault where it is
 */
export function refuseInputAsOutput(
  inputs: readonly string[],
  { option, file }: { option: string; file: string | undefined },
): void {
  if (file !== undefined && inputs.some((input) => input !== STDIN && resolvePath(input) === resolvePath(file)))
    throw new Fault(FAULTS.inputAsOutput(file, option));
}

async function replace(path: string, content: Uint8Array, fs: Fs): Promise<void> {
  const aside = `${path}.${randomUUID()}.part`;
  try {
    await fs.writeFile(aside, content);
    await fs.rename(aside, path);
  } catch (error) {
    await fs.rm(aside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Words a failed write for the user; a reader that has gone (`EPIPE`) is left as it is. */
function explain(error: unknown, words: (code: string) => Bilingual): Error {
  const code = errorCode(error);
  if (code === "EPIPE" && error instanceof Error) return error;
  return new Fault(words(code));
}
