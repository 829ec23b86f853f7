import { randomUUID } from "node:crypto";
import { resolve as resolvePath } from "node:path";
import type { Writable } from "node:stream";
import { errorCode, type Fs } from "../formats/fs.js";
import { CommandError } from "./error.js";
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
        else stream.write(content, (error) => (error ? reject(explain("standard output", error)) : resolve()));
      }),
    commit: () => Promise.resolve(),
  };
}

/**
 * A sink that writes a file: all at the end, aside, and moved into place, so that nobody ever sees half of it.
 * What stood there before still stands where it cannot be written, which rejects with a CommandError.
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
        throw explain(path, error);
      }
    },
  };
}

/**
 * Sees to it that the file after an option is none of those that are read; `undefined` never is.
 * @throws CommandError where it is
 */
export function refuseInputAsOutput(
  inputs: readonly string[],
  { option, file }: { option: string; file: string | undefined },
): void {
  if (file !== undefined && inputs.some((input) => input !== STDIN && resolvePath(input) === resolvePath(file)))
    throw new CommandError(`${file} is a file to read; name another file after ${option}`);
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
function explain(target: string, error: unknown): Error {
  const code = errorCode(error);
  if (code === "EPIPE" && error instanceof Error) return error;
  return new CommandError(`cannot write ${target} (${code}); check the folder, its permissions and the disk`);
}
