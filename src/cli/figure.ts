import { mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join, resolve } from "node:path";
import { ascending } from "d3";
import { toBibtex, toCsl, type Citation } from "../components/figure/citations.js";
import { errorCode, firstLine } from "../formats/fs.js";
import { readFigureList } from "../figure/list.js";
import { makeFigure, type FigureRequest, type MadeFigure } from "../figure/make.js";
import { openPrinter } from "../figure/programs.js";
import { readSettings, type Settings } from "../figure/settings.js";
import { openTablesSource, type TablesSource } from "../figure/source.js";
import { both, Fault, textAt, textOf } from "../tables/fault.js";
import { FAULTS } from "./faults.table.js";
import { complain, say, type Io } from "./io.js";
import { SAYS } from "./says.table.js";

/** Options of `zhibiao figure`. */
export interface FigureOptions extends Settings {
  out: string;
  tables: string;
}

/** Options of `zhibiao figures`; what the file says holds where they are left out. */
export interface FiguresOptions {
  out?: string;
  tables?: string;
}

/** Folder of the tables where none is named. */
const TABLES = "data/built";

/**
 * Makes a figure of a query, with its papers. Resolves to the exit status 0.
 * @throws Fault where it cannot be made or written
 */
export async function runFigure(query: string, options: FigureOptions, io: Io): Promise<number> {
  const { out, tables, ...settings } = options;
  await makeAll(readSettings(query, settings), { out, tables }, io);
  return 0;
}

/**
 * Makes all figures that a file lists. with one file of references to all of them. Resolves to the exit status 0.
 * @throws Fault where the file cannot be read, or a figure not be made or written
 */
export async function runFigures(file: string, options: FiguresOptions, io: Io): Promise<number> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new Fault(FAULTS.noFigureList(file, errorCode(error)));
  });
  const list = readFigureList(text, file);
  const beside = (folder: string | null): string | undefined =>
    folder === null ? undefined : resolve(dirname(file), folder);
  const out = options.out ?? beside(list.out) ?? dirname(file);
  const tables = options.tables ?? beside(list.tables) ?? TABLES;
  const citations = await makeAll(list.requests, { out, tables }, io);
  await writeFiles(out, [
    { name: "references.bib", bytes: Buffer.from(toBibtex(citations)) },
    { name: "references.csl.json", bytes: Buffer.from(toCsl(citations)) },
  ]);
  return 0;
}

async function makeAll(
  requests: readonly FigureRequest[],
  { out, tables }: { out: string; tables: string },
  io: Io,
): Promise<Citation[]> {
  const source = await openSource(tables);
  const cited = new Map<string, Citation>();
  const printer = await openPrinter();
  try {
    await mkdir(out, { recursive: true }).catch((error: unknown) => refuseFolder(out, error));
    const waiting = requests.values();
    const work = async (): Promise<void> => {
      for (const request of waiting) {
        const made = await named(request.name, () => makeFigure(request, { source, printer }));
        await writeFiles(out, made.files);
        for (const citation of made.citations) cited.set(citation.key, citation);
        report(request, made, { out, io });
      }
    };
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), requests.length) }, work));
    return [...cited.values()].sort((a, b) => ascending(a.key, b.key));
  } finally {
    await Promise.all([source.close(), printer.close()]);
  }
}

/** Opens built tables, and says how to make them where there are none. */
export async function openSource(tables: string): Promise<TablesSource> {
  return openTablesSource(resolve(tables)).catch((error: unknown) => {
    const why = textOf(error);
    throw new Fault(
      FAULTS.closedTables(
        tables,
        both((lang) => firstLine(why[lang])),
      ),
    );
  });
}

async function writeFiles(out: string, files: MadeFigure["files"]): Promise<void> {
  for (const { name, bytes } of files)
    await writeFile(join(out, name), bytes).catch((error: unknown) => refuseFolder(join(out, name), error));
}

function refuseFolder(path: string, error: unknown): never {
  throw new Fault(FAULTS.cannotWrite(path, errorCode(error)));
}

function report({ name, formats }: FigureRequest, made: MadeFigure, { out, io }: { out: string; io: Io }): void {
  const { size, rows, missing } = made;
  const reports = new Set(rows.map(({ doc }) => doc)).size;
  const mm = (length: number): string => String(Math.round(length * 10) / 10);
  const printed = { width: mm(size.width), height: mm(size.height) };
  say(io, SAYS.figure(join(out, name), printed, SAYS.figureHolds(rows.length, reports, formats)));
  if (size.height > PAGE) complain(io, "note", SAYS.tooHigh(name));
  if (missing.length > 0) complain(io, "warning", SAYS.noGlyph(name, missing.join(" ")));
}

/** Millimetres that a page of A4 has room for. */
const PAGE = 240;

/** Names the figure in a fault of it. */
async function named<T>(name: string, make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    throw error instanceof Fault ? new Fault(textAt(name, error.text)) : error;
  }
}
