import { extname } from "node:path";
import { extractReport } from "../formats/extract.js";
import { excelFile } from "../formats/excel.js";
import { createRowWriter, type RowFormat } from "../formats/write.js";
import { SHEET_ROWS } from "../formats/workbook.js";
import { describeReport } from "../tables/report.js";
import { mentionRows, observationRows } from "../tables/rows.js";
import { mentionColumns, observationColumns } from "../tables/schema.js";
import type { Cell } from "../tables/cell.js";
import { Fault } from "../tables/fault.js";
import { FAULTS } from "./faults.table.js";
import { findLostTables } from "../tables/checks/lost-tables.js";
import type { Io } from "./io.js";
import { openReports } from "./reports.js";
import { complainOf } from "./sources.js";
import { fileSink, refuseInputAsOutput, streamSink } from "./sink.js";

/** A format that rows are written in. */
type ExtractFormat = RowFormat | "xlsx";

/** Options of `zhibiao extract` as commander hands them over. */
export interface ExtractOptions {
  format?: ExtractFormat;
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
  const writer = createWriter(formatOf(options), mentions ? mentionColumns : observationColumns);

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
  await sink.write(await writer.finish());
  if (read > 0) await sink.commit();
  return outcome.failed === 0 ? 0 : 1;
}

function formatOf({ format, out = "" }: ExtractOptions): ExtractFormat {
  return format ?? ENDINGS[extname(out).toLowerCase()] ?? "jsonl";
}

const ENDINGS: Partial<Record<string, ExtractFormat>> = { ".csv": "csv", ".xlsx": "xlsx" };

/** Writes text as the rows come, or a workbook when all have come. */
function createWriter(format: ExtractFormat, columns: readonly string[]) {
  if (format !== "xlsx") return { ...createRowWriter(format, columns), finish: () => Promise.resolve("") };
  const all: Record<string, Cell>[] = [];
  return {
    header: "",
    format(rows: readonly Record<string, Cell>[]): string {
      for (const row of rows) all.push(row);
      if (all.length > SHEET_ROWS) throw new Fault(FAULTS.tooManyRows(SHEET_ROWS));
      return "";
    },
    finish: () => excelFile(all, { sheet: "observations", columns }),
  };
}
