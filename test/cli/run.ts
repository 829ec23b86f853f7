import { Readable, Writable } from "node:stream";
import type { Host } from "../../src/cli/io.js";
import { run } from "../../src/cli/program.js";
import { nodeFs } from "../../src/formats/fs.js";

/** What a run of the command left behind. */
export interface Run {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs the command in this process with streams of its own; `io` replaces parts of them. */
export async function runCommand(args: readonly string[], io: Partial<Host> & { input?: string } = {}): Promise<Run> {
  const stdout = new Collector();
  const stderr = new Collector();
  const { input = "", ...rest } = io;
  const stdin = Readable.from(input === "" ? [] : [Buffer.from(input)]);
  const status = await run(args, { stdin, stdout, stderr, fs: nodeFs, env: {}, ...rest });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

/** Parses the JSON lines that a run wrote. */
export function rowsOf({ stdout }: Run): Record<string, unknown>[] {
  const lines = stdout.split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A stream that keeps what is written to it. */
export class Collector extends Writable {
  text = "";

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
