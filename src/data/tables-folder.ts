import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { DATA } from "../build/paths.js";
import { openSiteData, type SiteData } from "../build/site-data.js";
import { fileKey } from "../tables/site-files.js";

/** Folder of the built tables: `ZHIBIAO_TABLES`, else `data/built` of this package. */
export const TABLES = resolve(process.env.ZHIBIAO_TABLES ?? join(DATA, "built"));

/** Writes what `make` makes of the built tables to standard output, where Framework takes it. */
export async function writeFromTables(make: (data: SiteData) => Promise<string>): Promise<void> {
  const data = await openSiteData(TABLES);
  try {
    process.stdout.write(await make(data));
  } finally {
    await data.close();
  }
}

/** What a parameter of a loader's address says. */
export function parameterOf(parameter: string): string {
  return String(parseArgs({ options: { [parameter]: { type: "string" } } }).values[parameter]);
}

/**
 * The id that a parameter of a loader's address stands for.
 * @throws Error where there is none
 */
export function idOf(parameter: string, ids: readonly string[]): string {
  const key = parameterOf(parameter);
  const id = ids.find((each) => fileKey(each) === key);
  if (id === undefined) throw new Error(`no ${parameter} of the tables in ${TABLES} has the key ${key}`);
  return id;
}
