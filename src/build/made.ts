/** Names that tables have beside their data package, where a copy has not lost them. */
const VERSIONS = ".tables";
const PACKAGE = "datapackage.json";

/** What a site has, of Observable Framework's modules and of its own. */
const MODULES = "_observablehq";

/**
 * Whether a folder holds tables or a site of zhibiao, by the names in it; `read` gives one of its files, as a data package
 * may be of anybody. Such a folder is never read as reports.
 */
export async function isMade(names: readonly string[], read: (name: string) => Promise<Buffer>): Promise<boolean> {
  if (names.includes(MODULES) || names.includes(VERSIONS)) return true;
  if (names.includes(PACKAGE) && (await hasField(read(PACKAGE), "provenance"))) return true;
  return names.includes("data") && names.includes("index.html") && (await hasField(read("data/index.json"), "build"));
}

async function hasField(file: Promise<Buffer>, field: string): Promise<boolean> {
  try {
    const value: unknown = JSON.parse((await file).toString("utf8"));
    return typeof value === "object" && value !== null && field in value;
  } catch {
    return false;
  }
}
