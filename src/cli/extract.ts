import { extname } from "node:path";
import { extractReport } from "../formats/extract.js";
import { createRowWriter, type RowFormat } from "../formats/write.js";
import { describeReport } from "../tables/report.js";
import { mentionRows, observationRows } from "../tables/rows.js";
import { mentionColumns, observationColumns } from "../tables/schema.js";
import { findLostTables } from "../tables/checks/lost-tables.js";
import type { Io } from "./io.js";
import { openReports } from "./reports.js";
import { complainOf } from "./sources.js";
import { fileSink, refuseInputAsOutput, streamSink } from "./sink.js";

/** Options of `zhibiao extract` as commander hands them over. */
export interface ExtractOptions {
  format?: RowFormat;
  out?: string;
  mentions?: boolean;
  catalog?: string;
}

/**
 * Extracts the numbers of files and writes them in document order. What is wrong with a file goes to standard error.
 * Resolves to the exit status: 0, or 1 where a file could not be read.
 * @throws Fault where the output or a catalog that was asked for cannot be used
 */
export async function runExtract(files: readonly string[], options: ExtractOptions, io: Io): Promise<number> {
  const { out, mentions = false } = options;
  refuseInputAsOutput(files, { option: "--out", file: out });
  const { lexicon, divisions, sources, outcome } = await openReports({ files, catalog: options.catalog }, io);
  const sink = out === undefined ? streamSink(io.stdout) : fileSink(out, io.fs);
  const writer = createRowWriter(formatOf(options), mentions ? mentionColumns : observationColumns);

  let read = 0;
  await sink.write(writer.header);
  for await (const source of sources) {
    const { extraction } = extractReport(source, lexicon);
    const { document } = describeReport(source, extraction, divisions);
    const rows = { mentions: extraction.mentions, document, pages: source.pages };
    const lost = findLostTables(source.text, extraction, source.file);
    if (lost) complainOf(io, lost);
    await sink.write(writer.format(mentions ? mentionRows(rows) : observationRows(rows)));
    read++;
  }
  if (read > 0) await sink.commit();
  return outcome.failed === 0 ? 0 : 1;
}

function formatOf({ format, out = "" }: ExtractOptions): RowFormat {
  return format ?? (extname(out).toLowerCase() === ".csv" ? "csv" : "jsonl");
}
