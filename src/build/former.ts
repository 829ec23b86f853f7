import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { digestOfFile } from "../formats/fs.js";
import { digestOf, type CodeDigests } from "./digest.js";
import type { BuildRequest, BuildResult } from "./build.js";
import type { Scan } from "./scan.js";

/** File of the output that says what it was made from; it is moved into place last. */
export const PACKAGE = "datapackage.json";

/** What a build writes into its data package, so that the next one knows whether anything has changed. */
export interface Provenance {
  /** Version of this program. */
  version: string;
  /** SHA-256 over all inputs: files, catalogs, options, readers, engine, writers and reference tables. */
  digest: string;
  counts: BuildResult["counts"];
  problems: BuildResult["problems"];
}

/** Digest of everything that the tables depend on; a file too large to be read counts by its size. */
export async function digestInputs(
  { files, catalogs, problems }: Scan,
  { catalog, formats, headers, bom, options, seconds, memory }: BuildRequest,
  digests: CodeDigests,
): Promise<string> {
  const parts = [
    digests.engine,
    digests.formats,
    JSON.stringify([formats, headers, bom, options, seconds, memory, problems]),
  ];
  for (const { file, path, size } of [...files, ...catalogs]) {
    const content = size > options.limits.fileBytes ? String(size) : await digestOfFile(path).catch(String);
    parts.push(file, content);
  }
  if (catalog !== undefined) parts.push(await digestOfFile(catalog).catch(String));
  return digestOf(...parts);
}

/** What a data package of a build lists and says. */
export interface BuiltPackage {
  resources: { path: string; bytes: number }[];
  provenance: Provenance;
}

/**
 * Reads the data package of built tables.
 * @throws Error where there is none
 */
export async function readPackage(dir: string): Promise<BuiltPackage> {
  return JSON.parse(await readFile(join(dir, PACKAGE), "utf8")) as BuiltPackage;
}

/** What stands in the output, where it was made from the same inputs and all of its files are still whole; else null. */
export async function findFormer(out: string, digest: string): Promise<BuildResult | null> {
  try {
    const { resources, provenance } = await readPackage(out);
    if (provenance.digest !== digest) return null;
    for (const { path, bytes } of resources) if ((await stat(join(out, path))).size !== bytes) return null;
    const { counts, problems } = provenance;
    return { counts, problems, files: resources.map(({ path }) => path), unchanged: true };
  } catch {
    return null;
  }
}
