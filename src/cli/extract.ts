import { extname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createLexicon, extract } from "../engine/index.js";
import { readTables } from "../formats/tables.js";
import { createRowWriter, type RowFormat } from "../formats/write.js";
import { mentionColumns, mentionRows, observationColumns, observationRows } from "../tables/rows.js";
import type { Io } from "./io.js";
import { CommandError } from "./error.js";
import { isCatalog, openCatalogs, readSources, STDIN } from "./sources.js";
import { fileSink, streamSink } from "./sink.js";

/** Options of `zhibiao extract` as commander hands them over. */
export interface ExtractOptions {
  format?: RowFormat;
  out?: string;
  mentions?: boolean;
  catalog?: string;
}

const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

/**
 * Extracts the numbers of files and writes them in document order. What is wrong with a file goes to standard error.
 * Resolves to the exit status: 0, or 1 where a file could not be read.
 * @throws CommandError where the output or a catalog that was asked for cannot be used
 */
export async function runExtract(files: readonly string[], options: ExtractOptions, io: Io): Promise<number> {
  const { out, mentions = false } = options;
  refuseInputAsOutput(files, out);
  const tables = await readTables(DATA, io.fs);
  const codes = new Set(tables.divisions.map((division) => division.code));
  const sources = readSources(files, { io, catalogs: await openCatalogs(options.catalog, codes, io) });
  const lexicon = createLexicon(tables);
  const sink = out === undefined ? streamSink(io.stdout) : fileSink(out, io.fs);
  const writer = createRowWriter(formatOf(options), mentions ? mentionColumns : observationColumns);

  let read = 0;
  await sink.write(writer.header);
  for await (const { doc, text, catalog } of sources) {
    const extraction = extract({ doc, text, ...(catalog && { catalog }) }, lexicon);
    await sink.write(writer.format(mentions ? mentionRows(extraction) : observationRows(extraction)));
    read++;
  }
  if (read > 0) await sink.commit();
  return read === files.filter((file) => !isCatalog(file)).length ? 0 : 1;
}

function formatOf({ format, out = "" }: ExtractOptions): RowFormat {
  return format ?? (extname(out).toLowerCase() === ".csv" ? "csv" : "jsonl");
}

function refuseInputAsOutput(files: readonly string[], out: string | undefined): void {
  if (out !== undefined && files.some((file) => file !== STDIN && resolve(file) === resolve(out)))
    throw new CommandError(`${out} is a file to read; name another file after --out`);
}
