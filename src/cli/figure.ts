import { mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join, resolve } from "node:path";
import { ascending } from "d3";
import { toBibtex, toCsl, type Citation } from "../components/figure/citations.js";
import { errorCode, firstLine } from "../formats/fs.js";
import { readFigureList } from "../figure/list.js";
import { makeFigure, type FigureRequest, type MadeFigure } from "../figure/make.js";
import { openPrinter, ProgramError } from "../figure/programs.js";
import { FigureError } from "../components/figure/request.js";
import { readSettings, type Settings } from "../figure/settings.js";
import { openTablesSource, type TablesSource } from "../figure/source.js";
import { CommandError } from "./error.js";
import type { Io } from "./io.js";

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
 * @throws CommandError where it cannot be made or written
 */
export async function runFigure(query: string, options: FigureOptions, io: Io): Promise<number> {
  const { out, tables, ...settings } = options;
  const requests = await explained(() => readSettings(query, settings));
  await makeAll(requests, { out, tables }, io);
  return 0;
}

/**
 * Makes all figures that a file lists. with one file of references to all of them. Resolves to the exit status 0.
 * @throws CommandError where the file cannot be read, or a figure not be made or written
 */
export async function runFigures(file: string, options: FiguresOptions, io: Io): Promise<number> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new CommandError(
      `cannot read ${file} (${errorCode(error)}): name a file that lists figures, such as \`figures: [indicator=gdp, {query: indicator=afforestation, width: 170mm}]\``,
    );
  });
  const list = await explained(() => readFigureList(text, file));
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
        const made = await explained(() => makeFigure(request, { source, printer }), request.name);
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
    throw new CommandError(
      `cannot open the tables in ${tables}: ${firstLine(error)}; run npx zhibiao build, or name their folder after --tables`,
    );
  });
}

async function writeFiles(out: string, files: MadeFigure["files"]): Promise<void> {
  for (const { name, bytes } of files)
    await writeFile(join(out, name), bytes).catch((error: unknown) => refuseFolder(join(out, name), error));
}

function refuseFolder(path: string, error: unknown): never {
  throw new CommandError(`cannot write ${path} (${errorCode(error)}); check the folder, its permissions and the disk`);
}

function report({ name, formats }: FigureRequest, made: MadeFigure, { out, io }: { out: string; io: Io }): void {
  const { size, rows, missing } = made;
  const reports = new Set(rows.map(({ doc }) => doc)).size;
  const mm = (length: number): string => String(Math.round(length * 10) / 10);
  io.stdout.write(
    `${join(out, name)}: ${mm(size.width)} × ${mm(size.height)} mm, ${rows.length} numbers of ${reports} reports; ${formats.join(", ")}\n`,
  );
  if (size.height > PAGE)
    io.stderr.write(
      `note: ${name} is higher than a page; narrow it by year=, province= or places=, or draw fewer with limit=20\n`,
    );
  if (missing.length)
    io.stderr.write(
      `warning: ${name}: the font has no glyph for ${missing.join(" ")}; they are drawn as empty boxes\n`,
    );
}

/** Millimetres that a page of A4 has room for. */
const PAGE = 240;

async function explained<T>(make: () => T | Promise<T>, name?: string): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof FigureError || error instanceof ProgramError)) throw error;
    throw new CommandError(name === undefined ? error.message : `${name}: ${error.message}`);
  }
}
