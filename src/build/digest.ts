import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ROOT } from "./paths.js";

/** SHA-256 of what was read, in hexadecimal. */
export function digestOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex");
}

/** What the answers depend on beside the files: change one, and what rests on it is read again. */
export interface CodeDigests {
  /** The readers, which take text out of files, and the packages they rest on. */
  readers: string;
  /** The readers, the engine, the checks and the tables of `data/`. */
  engine: string;
  /** All that files go through on their way to tables but the engine: where only this has changed, nothing is read again. */
  formats: string;
}

/** Digests of this package's code and reference tables, as they stand on the disk, or stood when it was packed. */
export async function digestCode(): Promise<CodeDigests> {
  if (typeof PACKED !== "undefined") return JSON.parse(CODE_DIGESTS) as CodeDigests;
  const readers = await digestFiles(
    ["package.json", "src/formats/decode.ts", "src/formats/csv.ts"],
    ["src/formats/read"],
  );
  const tables = ["indicators", "units", "divisions"].map((name) => `data/${name}.csv`);
  const engine = await digestFiles([...tables, "src/formats/tables.ts"], ["src/engine", "src/tables", "src/build"]);
  const formats = await digestFiles([], ["src/formats"]);
  return { readers, engine: digestOf(readers, engine), formats };
}

async function digestFiles(files: readonly string[], folders: readonly string[]): Promise<string> {
  const names = [...files];
  for (const folder of folders) {
    const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
    names.push(...entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
  }
  const paths = names.map((name) => (files.includes(name) ? join(ROOT, name) : name)).sort();
  return digestOf(...(await Promise.all(paths.map((path) => readFile(path)))));
}
