import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from "node:fs";
import * as promises from "node:fs/promises";
import { dirname } from "node:path";

/** The part of the file system that readers and writers use; tests pass their own. */
export type Fs = Pick<typeof promises, "readFile" | "realpath" | "stat" | "writeFile" | "rename" | "rm">;

/** Where a file is: its path, or the bytes of a path that is not UTF-8. */
export type Path = string | Buffer;

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

/** Opened so, a pipe that nobody writes to keeps nobody waiting. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** For a path that was found to be no link, and may have become one. */
const NO_LINK = constants.O_NOFOLLOW ?? 0;

/** What is no regular file, or has become none since it was found. */
export const NOT_REGULAR = "ENOTREG";

/** A regular file, open for reading; `size` is what it held when it was opened, and no more is read of it: some never end. */
export interface RegularFile {
  handle: promises.FileHandle;
  size: number;
}

/**
 * Opens a regular file, whatever was found under its path before; a link is followed where `link` says so.
 * @throws Error of the system, or with the code `ENOTREG` where it is a pipe, a device or a folder
 */
export async function openRegular(path: Path, { link }: { link: "follow" | "refuse" }): Promise<RegularFile> {
  const handle = await promises.open(path, AT_ONCE | (link === "refuse" ? NO_LINK : 0));
  try {
    return { handle, size: sizeOf(await handle.stat()) };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/**
 * Reads a regular file that was found before, and is no link.
 * @throws Error as `openRegular`, or with the code `EFBIG` where it holds more than `most` bytes
 */
export function readRegular(path: Path, most: number): Buffer {
  const { file, size } = openNow(path, AT_ONCE | NO_LINK);
  try {
    if (size > most) throw systemError("EFBIG");
    const bytes = Buffer.alloc(size);
    let at = 0;
    for (let n = -1; n !== 0 && at < size; at += n) n = readSync(file, bytes, at, size - at, null);
    return bytes.subarray(0, at);
  } finally {
    closeSync(file);
  }
}

/**
 * Opens a regular file as a number of the system, for a library that reads it; a link is followed.
 * @throws Error as `openRegular`
 */
export function openNumber(path: Path): number {
  return openNow(path, AT_ONCE).file;
}

function openNow(path: Path, flags: number): { file: number; size: number } {
  const file = openSync(path, flags);
  try {
    return { file, size: sizeOf(fstatSync(file)) };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function sizeOf(stats: Stats): number {
  if (!stats.isFile()) throw systemError(NOT_REGULAR);
  return stats.size;
}

function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

/** SHA-256 of a file, in hexadecimal; a link is followed. */
export async function digestOfFile(path: Path): Promise<string> {
  const { handle, size } = await openRegular(path, { link: "follow" });
  const hash = createHash("sha256");
  if (size === 0) await handle.close();
  else for await (const piece of handle.createReadStream({ end: size - 1 })) hash.update(piece as Buffer);
  return hash.digest("hex");
}
