import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import * as promises from "node:fs/promises";
import { dirname } from "node:path";

/** The part of the file system that readers and writers use; tests pass their own. */
export type Fs = Pick<typeof promises, "readFile" | "realpath" | "stat" | "writeFile" | "rename" | "rm">;

/** The file system of the machine. */
export const nodeFs: Fs = promises;

/** The code of a system error, `ENOENT`; the message of any other. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) return (error as NodeJS.ErrnoException).code ?? error.message;
  return String(error);
}

/** The first line of what an error says: libraries add a trace or advice below it. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0]!;
}

/**
 * Makes a folder and those that it lies in, where they are not there.
 * @throws Error of the system, whose code says why: Node says `ENOENT` itself where a disk may not be written to
 */
export async function makeFolder(dir: string): Promise<void> {
  try {
    await promises.mkdir(dir, { recursive: true });
  } catch (error) {
    if (errorCode(error) !== "ENOENT" || dirname(dir) === dir) throw error;
    await makeFolder(dirname(dir));
    await promises.mkdir(dir);
  }
}

/** SHA-256 of a file, in hexadecimal. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest("hex");
}
