import * as promises from "node:fs/promises";

/** The part of the file system that readers and writers use; tests pass their own. */
export type Fs = Pick<typeof promises, "readFile" | "readdir" | "realpath" | "stat" | "writeFile" | "rename" | "rm">;

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
