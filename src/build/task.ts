import { access } from "node:fs/promises";
import { extname } from "node:path";
import { createLexicon, type CatalogRow, type Extraction, type Lexicon } from "../engine/index.js";
import { extractReport } from "../formats/extract.js";
import { readRegular, type Path } from "../formats/fs.js";
import { readFileBytes } from "../formats/read/read.js";
import type { FileReading, ReadOptions, ReadReport } from "../formats/read/reader.js";
import { readTables, type Tables } from "../formats/tables.js";
import { gatherProblems } from "../tables/checks/gather.js";
import { findReportProblems } from "../tables/checks/report.js";
import { createPlaceNames, type PlaceNames } from "../tables/checks/place-names.js";
import { sketchReport, type ReportSketch } from "../tables/checks/sketch.js";
import type { Problem } from "../tables/problem.js";
import { describeReport } from "../tables/report.js";
import { ownRows } from "../tables/rows.js";
import { silenceOf, type Silence } from "../tables/silence.js";
import type { SiteDocument } from "../tables/site.types.js";
import { openCache, type Cache } from "./cache.js";
import { unreadable } from "./scan.js";
import { digestOf, type CodeDigests } from "./digest.js";
import { DATA } from "./paths.js";

/** What all files of a build are read with. */
export interface ReadSetting {
  options: ReadOptions;
  digests: CodeDigests;
  /** Folder of the cache. */
  cache: string;
}

/** One file to read: on the disk, or the bytes of a member of an archive. */
export interface ReadTask {
  setting: ReadSetting;
  /** Name within the folder that is built. */
  file: string;
  path?: Path;
  bytes?: Uint8Array;
  /** What a catalog says of the file, and of parts of it, which wins: `#3`, its third row. */
  catalog?: CatalogRow;
  parts: Readonly<Record<string, CatalogRow>>;
}

/** A report as it is kept: what is known of it as a whole, and where its rows and its text are. */
export interface KeptReport {
  /** What tells it from others of the same file. */
  part: string;
  /** `doc` and `file` are empty: they depend on the other files of the folder. */
  document: SiteDocument;
  headings: Extraction["headings"];
  /** Indicators that it names without a value. */
  silence: Silence[];
  sketch: ReportSketch;
  /** Path of the rows of all mentions, without what they share: one JSON object a line. */
  rows: string;
  /** Path of one JSON object: `{"text": …, "pages": […]}`. */
  text: string;
}

/** What came of one file. */
export interface KeptFile {
  reports: KeptReport[];
  problems: Problem[];
}

/** Reads one file, or finds what an earlier build made of the same bytes under the same name. */
export async function readTask(task: ReadTask): Promise<KeptFile> {
  const { setting, file, catalog, parts } = task;
  let bytes: Uint8Array;
  try {
    bytes = task.bytes ?? readFound(task.path!, setting.options.limits.fileBytes);
  } catch (error) {
    return { reports: [], problems: [unreadable(file, error)] };
  }
  const content = digestOf(bytes);
  const results = openCache(setting.cache, "results", setting.digests.engine);
  const key = digestOf(content, file, JSON.stringify([catalog ?? null, parts, setting.options]));
  const known = await results.find(key);
  if (known !== null) {
    const kept = JSON.parse(known) as KeptFile;
    if (await isWhole(kept)) return kept;
  }
  const { reports, problems } = await readCached({ file, bytes, content }, setting);
  const kept: KeptFile = { reports: [], problems: problems.map((problem) => ({ ...problem, file })) };
  for (const report of reports) {
    const read = await readReport(report, task, results);
    kept.reports.push(read.report);
    kept.problems.push(...read.problems);
  }
  kept.problems = gatherProblems(kept.problems, { file, reports: reports.length });
  await results.keep(key, JSON.stringify(kept));
  return kept;
}

/** The bytes of a file that was found in the folder; a path in bytes comes from the main thread without its methods. */
function readFound(path: string | Uint8Array, most: number): Buffer {
  return readRegular(typeof path === "string" ? path : Buffer.from(path), most);
}

/** The text of a file, from the cache where the same bytes were read before by the same readers. */
async function readCached(
  { file, bytes, content }: { file: string; bytes: Uint8Array; content: string },
  { cache, digests, options }: ReadSetting,
): Promise<FileReading> {
  // plain text is read as fast as it is found
  if (extname(file).toLowerCase() === ".txt") return readFileBytes({ file, bytes }, options);
  const readings = openCache(cache, "texts", digests.readers);
  const key = digestOf(content, extname(file), JSON.stringify(options));
  const known = await readings.find(key);
  if (known !== null) return JSON.parse(known) as FileReading;
  const reading = await readFileBytes({ file, bytes }, options);
  await readings.keep(key, JSON.stringify(reading));
  return reading;
}

interface Library {
  tables: Tables;
  lexicon: Lexicon;
  places: PlaceNames;
}

let library: Promise<Library> | null = null;

/** The reference tables, loaded once in each worker. */
function openLibrary(): Promise<Library> {
  library ??= readTables(DATA).then((tables) => {
    const lexicon = createLexicon(tables);
    return { tables, lexicon, places: createPlaceNames(lexicon) };
  });
  return library;
}

async function readReport(
  { part, text, pages, hints }: ReadReport,
  { file, parts, ...task }: ReadTask,
  results: Cache,
): Promise<{ report: KeptReport; problems: Problem[] }> {
  const { tables, lexicon, places } = await openLibrary();
  const name = `${file}${part}`;
  const catalog = parts[part] ?? task.catalog;
  const { extraction, used } = extractReport(
    { doc: "", file: name, text, hints, ...(catalog && { catalog }) },
    lexicon,
  );
  const source = { doc: "", file: "", text, ...(used && { catalog: used }) };
  const { document } = describeReport(source, extraction, tables.divisions);
  const rows = ownRows({ mentions: extraction.mentions, pages });
  const problems = findReportProblems({ file: name, text, extraction, hints, ...(catalog && { catalog }) }, places);
  return {
    report: {
      part,
      document,
      headings: extraction.headings,
      silence: silenceOf(text, extraction, lexicon),
      sketch: sketchReport(text),
      rows: results.keepFile(rows.map((row) => `${JSON.stringify(row)}\n`).join("")),
      text: results.keepFile(JSON.stringify({ text, pages })),
    },
    problems,
  };
}

/** Whether the files are there that a kept answer names: somebody may have emptied the cache in part. */
async function isWhole({ reports }: KeptFile): Promise<boolean> {
  const paths = reports.flatMap(({ rows, text }) => [rows, text]);
  return Promise.all(paths.map((path) => access(path))).then(
    () => true,
    () => false,
  );
}
