import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fillAttachments } from "../build/attachments.js";
import { PAGES } from "../build/paths.js";

/**
 * Puts the pages of the site over built tables into a folder: in a clone from their sources, else as they came with the package,
 * with the data of these tables in the files that they attach.
 */
export async function placePages(out: string, tables: string): Promise<void> {
  if (typeof PACKED === "undefined") {
    const { buildPages } = await import("./build-pages.js");
    await buildPages(out);
  } else {
    await copyPages(out);
  }
  await fillAttachments(out, tables);
}

/** Files of one's own, whatever may be done to those of the package. */
async function copyPages(out: string): Promise<void> {
  for (const entry of await readdir(PAGES, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(out, relative(PAGES, from));
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, await readFile(from));
  }
}
