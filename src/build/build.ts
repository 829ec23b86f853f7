import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { weighFiles, writeDataPackage } from "../formats/store/package.js";
import type { Store, StoreFormat, StagedReport } from "../formats/store/store.js";
import type { ReadOptions } from "../formats/read/reader.js";
import { readTables } from "../formats/tables.js";
import { findDuplicates, type Sketched } from "../tables/checks/duplicates.js";
import type { Problem, Weight } from "../tables/problem.js";
import { documentRow, indicatorRow, problemRow } from "../tables/rows.js";
import type { SiteDocument } from "../tables/site.types.js";
import { dropOtherVersions } from "./cache.js";
import { readCatalogs } from "./catalogs.js";
import { collect, type Progress } from "./collect.js";
import { openAside, type Aside } from "./commit.js";
import { digestCode, type CodeDigests } from "./digest.js";
import { digestInputs, findFormer, PACKAGE, type Provenance } from "./former.js";
import { nameReports, type Found } from "./names.js";
import { DATA, MANIFEST } from "./paths.js";
import { openPool, type PoolSetting } from "./pool.js";
import { scanFolder, type Scan } from "./scan.js";
import { refuseOutput } from "./output.js";
import { openSpool, type Spool } from "./spool.js";
import type { KeptReport } from "./task.js";
import { findWorker } from "./worker-file.js";

/** What to build. */
export interface BuildRequest extends PoolSetting {
  /** Folder of reports, of any depth, or one file. */
  dir: string;
  /** Folder of the tables. */
  out: string;
  /** Folders that the same run writes besides; none is read. */
  outputs?: readonly string[];
  /** Whether links may lead out of the folder. */
  followLinks?: boolean;
  /** A catalog that speaks of all files, instead of the `catalog.csv` of each folder. */
  catalog: string | undefined;
  formats: readonly StoreFormat[];
  /** Language of the column names. */
  headers: "en" | "zh";
  /** Whether CSV begins with a byte order mark, which Excel wants. */
  bom: boolean;
  options: ReadOptions;
}

/** How many of each there are. */
export interface BuildCounts {
  documents: number;
  mentions: number;
  observations: number;
}

/** What a build came to. */
export interface BuildResult {
  counts: BuildCounts;
  problems: Record<Weight, number>;
  /** Names of the files in the output. */
  files: string[];
  /** Whether everything stood there already. */
  unchanged: boolean;
}

/** Takes note of how far a build has come. */
export interface BuildWatcher {
  onProgress(progress: Progress): void;
  onProblem(problem: Problem): void;
  /** Takes the folders of tables and sites within the input, which are not read. */
  onPassedOver(folders: readonly string[]): void;
  onStage(stage: "read" | "write"): void;
}

/** A report in the spool: what was kept of it, and where it was found. */
type Spooled = Found & { kept: KeptReport };

/** What is held in memory of each report while all are read. */
type Noted = Found & Omit<Sketched, "doc" | "file">;

/**
 * So many reports are loaded into the store at a time. What is left of a batch beside whole groups of rows is packed again
 * later: with a quarter as many a time, ten times the corpus took twice as long to load.
 */
const BATCH = 128;

/**
 * Reads a folder of reports and writes its tables: aside, and moved into place when all are whole. Where nothing has
 * changed since the tables were written, they stay.
 * @throws Error where the folder, the output or the disk cannot be used
 */
export async function build(request: BuildRequest, watcher: BuildWatcher): Promise<BuildResult> {
  const { dir, out, outputs = [], followLinks = false, options } = request;
  for (const each of [out, ...outputs]) await refuseOutput(dir, each);
  const [scan, digests] = await Promise.all([
    scanFolder(dir, { outputs: [out, ...outputs], followLinks, encoding: options.encoding }),
    digestCode(),
  ]);
  watcher.onPassedOver(scan.made);
  const digest = await digestInputs(scan, request, digests);
  const former = await findFormer(out, digest);
  if (former) return former;
  const aside = await openAside(out);
  const spool = await openSpool<Spooled>(join(aside.dir, "reports.spool"));
  try {
    return await new Building({ request, watcher, scan, digests, aside, spool }).run(digest);
  } finally {
    await spool.close();
    await aside.discard();
  }
}

/** One build at work. */
class Building {
  readonly #request: BuildRequest;
  readonly #watcher: BuildWatcher;
  readonly #scan: Scan;
  readonly #digests: CodeDigests;
  readonly #aside: Aside;
  readonly #spool: Spool<Spooled>;
  readonly #problems: Problem[] = [];
  readonly #noted: Noted[] = [];

  constructor(parts: {
    request: BuildRequest;
    watcher: BuildWatcher;
    scan: Scan;
    digests: CodeDigests;
    aside: Aside;
    spool: Spool<Spooled>;
  }) {
    this.#request = parts.request;
    this.#watcher = parts.watcher;
    this.#scan = parts.scan;
    this.#digests = parts.digests;
    this.#aside = parts.aside;
    this.#spool = parts.spool;
  }

  async run(digest: string): Promise<BuildResult> {
    this.#report(this.#scan.problems);
    const tables = await readTables(DATA);
    // the store is loaded here: what has changed nothing needs no database
    const [{ createStore }] = await Promise.all([
      import("../formats/store/store.js"),
      this.#read(new Set(tables.divisions.map(({ code }) => code))),
    ]);
    this.#watcher.onStage("write");
    const docs = nameReports(this.#noted);
    this.#report(
      findDuplicates(this.#noted.map((noted, i) => ({ ...noted, doc: docs[i]!, file: noted.file + noted.part }))),
    );
    this.#noted.length = 0;
    const store = await createStore({ dir: this.#aside.dir, atOnce: this.#request.jobs > 1 });
    try {
      await this.#load(store, docs);
      await store.addTable("indicators", tables.indicators.map(indicatorRow));
      await store.addTable("problems", this.#problems.map(problemRow));
      return await this.#write(store, digest);
    } finally {
      await store.close();
    }
  }

  #report(found: readonly Problem[]): void {
    this.#problems.push(...found);
    for (const problem of found) this.#watcher.onProblem(problem);
  }

  /** Reads all files; what is large goes to the spool. */
  async #read(codes: ReadonlySet<string>): Promise<void> {
    const { options, jobs, catalog, out } = this.#request;
    const catalogs = await readCatalogs(this.#scan, { codes, asked: catalog });
    this.#report(catalogs.problems);
    this.#watcher.onStage("read");
    const pool = openPool(this.#request, await findWorker(this.#digests.engine));
    const cache = join(out, ".cache");
    try {
      const collected = collect(this.#scan.files, {
        pool,
        jobs,
        catalogs,
        setting: { options, digests: this.#digests, cache },
        onProgress: (progress) => this.#watcher.onProgress(progress),
      });
      for await (const { file, reports, problems } of collected) {
        this.#report(problems);
        for (const kept of reports) {
          const { part, document, sketch } = kept;
          const { place_code, delivered } = document;
          this.#noted.push({ file, part, place_code, delivered, sketch });
          await this.#spool.add({ file, part, kept });
        }
      }
    } finally {
      await pool.close();
    }
    await dropOtherVersions(cache, "results", this.#digests.engine);
    await dropOtherVersions(cache, "texts", this.#digests.readers);
  }

  async #load(store: Store, docs: readonly string[]): Promise<void> {
    let batch: StagedReport[] = [];
    let at = 0;
    for await (const { file, kept } of this.#spool.read()) {
      const doc = docs[at++]!;
      const { place_id } = kept.document;
      const document = { ...kept.document, doc, file, place_id: place_id === "doc:" ? `doc:${doc}` : place_id };
      const site = siteRow(document, kept, file + kept.part);
      batch.push({ doc, rows: kept.rows, text: kept.text, document: documentRow(document), site });
      if (batch.length < BATCH) continue;
      await store.addReports(batch);
      batch = [];
    }
    await store.addReports(batch);
  }

  async #write(store: Store, digest: string): Promise<BuildResult> {
    const { formats, headers, bom, jobs } = this.#request;
    const { files: dir } = this.#aside;
    const finished = store.finish();
    const setting = { most: Math.min(jobs, WRITERS), first: SLOW, beside: finished };
    const written = await mapAtOnce(formats, setting, async (format) =>
      weighFiles(dir, await store.write(format, { dir, headers, bom })),
    );
    const { documents, mentions, observations } = await finished;
    const weighed = written.flat();
    const files = weighed.map(({ path }) => path);
    const problems = countWeights(this.#problems);
    const result = { counts: { documents, mentions, observations }, problems };
    const provenance: Provenance = { version: await readVersion(), digest, ...result };
    await writeDataPackage({ dir, file: PACKAGE, files: weighed, headers, store, provenance });
    await this.#aside.commit([...files, PACKAGE], { last: PACKAGE });
    return { ...result, files, unchanged: false };
  }
}

/** So many formats are written at a time at most, the panel's making counted as one: each takes memory of its own. */
const WRITERS = 2;

/** Formats that take long to write, the longest first; CSV comes last, as it takes the least memory beside what is still written. */
const SLOW: readonly StoreFormat[] = ["xlsx", "duckdb", "jsonl", "arrow", "parquet"];

/**
 * Does something with each of a list, `most` at a time with what is going on `beside`, and gives the results in the order of
 * the list; what is in `first` comes first. Where something fails, what has begun is ended before this rejects.
 */
async function mapAtOnce<T, R>(
  list: readonly T[],
  { most, first, beside }: { most: number; first: readonly T[]; beside: Promise<unknown> },
  run: (one: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const place = (one: T): number => (first.includes(one) ? first.indexOf(one) : first.length);
  const waiting = [...list.entries()].sort(([, a], [, b]) => place(a) - place(b)).values();
  const work = async (): Promise<void> => {
    for (const [i, one] of waiting) results[i] = await run(one);
  };
  const lanes = [beside.then(work), ...Array.from({ length: most - 1 }, work)];
  const failed = (await Promise.allSettled(lanes)).find((lane) => lane.status === "rejected");
  if (failed) throw failed.reason;
  return results;
}

/** What only the site shows of a report. */
function siteRow(
  document: SiteDocument,
  { headings, silence }: KeptReport,
  name: string,
): NonNullable<StagedReport["site"]> {
  const { place_id, place_name, place_name_en } = document;
  const kept = {
    document: JSON.stringify(document),
    headings: JSON.stringify(headings),
    silence: JSON.stringify(silence),
  };
  return { name, place_id, place_name, place_name_en, ...kept };
}

function countWeights(problems: readonly Problem[]): Record<Weight, number> {
  const count = (weight: Weight): number => problems.filter((problem) => problem.weight === weight).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

async function readVersion(): Promise<string> {
  return (JSON.parse(await readFile(MANIFEST, "utf8")) as { version: string }).version;
}
