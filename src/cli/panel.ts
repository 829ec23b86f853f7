import { extname } from "node:path";
import { extractReport } from "../formats/extract.js";
import type { Measure, Observation, Status } from "../engine/index.js";
import { createRowWriter, type RowFormat } from "../formats/write.js";
import { choosePanelRows, panelRows, type PanelStatement } from "../tables/panel.js";
import { panelStatementColumns } from "../tables/definitions.js";
import { Fault } from "../tables/fault.js";
import { FAULTS } from "./faults.table.js";
import type { Io } from "./io.js";
import { openReports } from "./reports.js";
import { fileSink, refuseInputAsOutput, streamSink } from "./sink.js";

/** Options of `zhibiao panel` as commander hands them over. */
export interface PanelOptions {
  indicator: string;
  measure: Measure;
  status: Status;
  year?: number;
  format?: RowFormat;
  out?: string;
  catalog?: string;
}

/**
 * Writes one indicator of many reports as a panel, a row for what each report says of a year. Resolves to the exit status: 0,
 * or 1 where a file could not be read.
 * @throws Fault where the indicator is unknown, or the output or a catalog that was asked for cannot be used
 */
export async function runPanel(files: readonly string[], options: PanelOptions, io: Io): Promise<number> {
  const { indicator, measure, status, year, out } = options;
  refuseInputAsOutput(files, { option: "--out", file: out });
  const { lexicon, sources, outcome } = await openReports({ files, catalog: options.catalog }, io);
  if (!lexicon.indicators.byId(indicator)) throw new Fault(FAULTS.unknownIndicator(indicator));
  const sink = out === undefined ? streamSink(io.stdout) : fileSink(out, io.fs);
  const writer = createRowWriter(options.format ?? formatOf(out), panelStatementColumns);

  const rows: PanelStatement[] = [];
  let read = 0;
  await sink.write(writer.header);
  for await (const source of sources) {
    const { extraction } = extractReport(source, lexicon);
    const observations = extraction.mentions.filter(
      (mention): mention is Observation => mention.kind === "observation",
    );
    const delivered = extraction.facts.delivered.value;
    const stated = panelRows(observations, { indicator, measure, status }, delivered);
    rows.push(...stated.filter((row) => year === undefined || row.year === year));
    read++;
  }
  // which row stands for a place and year is known once all reports are read
  await sink.write(writer.format(choosePanelRows(rows).map((row) => ({ ...row }))));
  if (read > 0) await sink.commit();
  return outcome.failed === 0 ? 0 : 1;
}

function formatOf(out = ""): RowFormat {
  return extname(out).toLowerCase() === ".jsonl" ? "jsonl" : "csv";
}
