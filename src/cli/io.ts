import type { Writable } from "node:stream";
import { nodeFs, type Fs } from "../formats/fs.js";

/** What the command reads from and writes to; tests pass their own. */
export interface Io {
  stdin: AsyncIterable<Uint8Array>;
  stdout: Writable;
  stderr: Writable;
  fs: Fs;
}

/** The streams and files of the running process. */
export const processIo: Io = {
  // opened only when it is read
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  fs: nodeFs,
};
