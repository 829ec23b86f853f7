import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { currentTables } from "../build/current-tables.js";
import { readPackage } from "../build/former.js";
import { isOffered } from "../build/site/lists.js";
import { writeArchive, type ArchivedFile } from "./write.js";

/** The tidy tables, for download. */
async function* tables(): AsyncGenerator<ArchivedFile> {
  const folder = await currentTables();
  for (const { path } of (await readPackage(folder)).resources.filter(isOffered))
    yield [path, await readFile(join(folder, path))];
}

await writeArchive(tables());
