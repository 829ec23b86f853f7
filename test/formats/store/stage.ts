import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLexicon, extract } from "../../../src/engine/index.js";
import { readCatalog } from "../../../src/formats/catalog.js";
import { readDocuments } from "../../../src/formats/document.js";
import { createStore, type StagedReport, type Store } from "../../../src/formats/store/store.js";
import { readTables } from "../../../src/formats/tables.js";
import type { Cell } from "../../../src/tables/cell.js";
import type { Problem } from "../../../src/tables/problem.js";
import { describeReport, type Source } from "../../../src/tables/report.js";
import { documentRow, indicatorRow, mentionRows, problemRow } from "../../../src/tables/rows.js";

const ROOT = new URL("../../../", import.meta.url);
const tables = await readTables(fileURLToPath(new URL("data", ROOT)));
const lexicon = createLexicon(tables);

/** Rows as they went into a store, by table. */
export interface Staged {
  dir: string;
  store: Store;
  documents: Record<string, Cell>[];
  mentions: Record<string, Cell>[];
}

/** Reads the seed reports with their catalog, in its order. */
export async function readSeeds(): Promise<Source[]> {
  const codes = new Set(tables.divisions.map(({ code }) => code));
  const seeds = fileURLToPath(new URL("seeds", ROOT));
  const { rows } = await readCatalog(join(seeds, "catalog.csv"), codes);
  const sources: Source[] = [];
  for (const catalog of rows.values())
    for await (const { documents } of readDocuments(join(seeds, catalog.file)))
      sources.push(...documents.map((document) => ({ ...document, catalog })));
  return sources;
}

/** Loads reports into a store in a folder, which holds the files of the reports too; it is not yet finished. */
export async function stage(
  dir: string,
  sources: readonly Source[],
  problems: readonly Problem[] = [],
): Promise<Staged> {
  mkdirSync(join(dir, "rows [1]"), { recursive: true });
  const staged: Staged = { dir, store: await createStore({ dir }), documents: [], mentions: [] };
  const batch = sources.map((source): StagedReport => {
    const { doc, text, catalog } = source;
    const report = describeReport(
      source,
      extract({ doc, text, ...(catalog && { catalog }) }, lexicon),
      tables.divisions,
    );
    const { extraction, document: about } = report;
    const mentions = mentionRows({ mentions: extraction.mentions, document: about, pages: null });
    const document = documentRow(about);
    staged.documents.push(document);
    staged.mentions.push(...mentions);
    return { doc, document, ...keep(join(dir, "rows [1]"), { doc, text, mentions }) };
  });
  await staged.store.addReports(batch);
  await staged.store.addTable("indicators", tables.indicators.map(indicatorRow));
  await staged.store.addTable("problems", problems.map(problemRow));
  return staged;
}

function keep(dir: string, report: { doc: string; text: string; mentions: Record<string, Cell>[] }) {
  const rows = join(dir, `${report.doc}.jsonl`);
  const text = join(dir, `${report.doc}.json`);
  writeFileSync(rows, report.mentions.map((row) => `${JSON.stringify({ ...row, doc: undefined })}\n`).join(""));
  writeFileSync(text, JSON.stringify({ text: report.text, pages: null }));
  return { rows, text };
}
