import { readdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { openSiteData, type SiteData } from "./site-data.js";

/** Where Framework puts the files that pages attach: `_file/data/series/gdp.1f2e3d4c.arrow`. */
const FOLDER = "_file/data";

/**
 * Gives pages that were built elsewhere the data of these tables, in the files that they attach.
 * @throws Error where a page attaches what is not made of tables
 */
export async function fillAttachments(pagesDir: string, tablesDir: string): Promise<void> {
  const folder = join(pagesDir, FOLDER);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const data = await openSiteData(tablesDir);
  try {
    for (const entry of entries.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      await writeFile(path, await makeFile(data, relative(folder, path).replaceAll("\\", "/")));
    }
  } finally {
    await data.close();
  }
}

function makeFile(data: SiteData, path: string): Promise<string | Uint8Array> {
  const name = path.replace(/\.[0-9a-f]{8}(?=\.\w+$)/u, "");
  const series = /^series\/(?<id>.+)\.arrow$/u.exec(name)?.groups?.id;
  if (series !== undefined) return data.series(series);
  if (name === "index.json") return data.index();
  if (name === "documents.json") return data.documents();
  throw new Error(`a page attaches ${path}, which src/build/attachments.ts does not make`);
}
