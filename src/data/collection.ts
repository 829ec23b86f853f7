import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createLexicon, extract, type IndicatorRow } from "../engine/index.js";
import { readFolder } from "../formats/folder.js";
import { readTables, type Tables } from "../formats/tables.js";
import type { Problem } from "../tables/problem.js";
import { describeReport, type Report, type Source } from "../tables/report.js";
import type { BuildInfo } from "../tables/site.types.js";

/** Everything that the loaders tell: the reports with what the engine says about them. */
export interface Collection {
  reports: Report[];
  indicators: IndicatorRow[];
  problems: Problem[];
  build: BuildInfo;
}

const ROOT = new URL("../../", import.meta.url);

/** Folder of the reports: `ZHIBIAO_SEEDS`, else `seeds/` of this package. */
const SEEDS = process.env.ZHIBIAO_SEEDS ?? fileURLToPath(new URL("seeds", ROOT));

/**
 * Reads and extracts all reports; `only` narrows it to the document of that id.
 * @throws Error where the folder or a table of `data/` cannot be used, naming it and what to do
 */
export async function loadCollection({ only }: { only?: string } = {}): Promise<Collection> {
  const { tables, documents, problems } = await readInputs();
  const lexicon = createLexicon(tables);
  const chosen = only === undefined ? documents : documents.filter(({ doc }) => doc === only);
  const reports = chosen.map((source) => {
    const { doc, text, catalog } = source;
    return describeReport(source, extract({ doc, text, ...(catalog && { catalog }) }, lexicon), tables.divisions);
  });
  return { reports, indicators: tables.indicators, problems, build: await describeBuild(tables, documents) };
}

/** Ids of the documents that can be read, in the order of their files. */
export async function listDocuments(): Promise<string[]> {
  return (await readInputs()).documents.map(({ doc }) => doc);
}

async function readInputs() {
  const tables = await readTables(fileURLToPath(new URL("data", ROOT)));
  const codes = new Set(tables.divisions.map(({ code }) => code));
  return { tables, ...(await readFolder(SEEDS, codes)) };
}

async function describeBuild(tables: Tables, documents: readonly Source[]): Promise<BuildInfo> {
  const manifest = await readFile(new URL("package.json", ROOT), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const hash = createHash("sha256").update(JSON.stringify([tables, documents]));
  return { version, digest: hash.digest("hex").slice(0, 12) };
}
