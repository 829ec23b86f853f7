import { mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, join, resolve } from "node:path";
import { errorCode, firstLine } from "../formats/fs.js";
import { readFigureList } from "../figure/list.js";
import { makeFigure, type FigureRequest, type MadeFigure } from "../figure/make.js";
import { openPrinter, ProgramError } from "../figure/programs.js";
import { FigureError } from "../figure/request.js";
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
  return makeAll(requests, { out, tables }, io);
}

/**
 * Makes all figures that a file lists. Resolves to the exit status 0.
 * @throws CommandError where the file cannot be read, or a figure not be made or written
 */
export async function runFigures(file: string, options: FiguresOptions, io: Io): Promise<number> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new CommandError(
      `cannot read ${file} (${errorCode(error)}): name a file that lists figures, such as\nfigures:\n  - indicator=gdp&measure=growth\n  - { query: "indicator=afforestation", width: 170mm, lang: [zh, en] }`,
    );
  });
  const list = await explained(() => readFigureList(text, file));
  const beside = (folder: string | null): string | undefined =>
    folder === null ? undefined : resolve(dirname(file), folder);
  const out = options.out ?? beside(list.out) ?? dirname(file);
  return makeAll(list.requests, { out, tables: options.tables ?? beside(list.tables) ?? TABLES }, io);
}

async function makeAll(
  requests: readonly FigureRequest[],
  { out, tables }: { out: string; tables: string },
  io: Io,
): Promise<number> {
  const source = await openSource(tables);
  const printer = await openPrinter();
  try {
    await mkdir(out, { recursive: true }).catch((error: unknown) => refuseFolder(out, error));
    const waiting = requests.values();
    const work = async (): Promise<void> => {
      for (const request of waiting) {
        const made = await explained(() => makeFigure(request, { source, printer }), request.name);
        await writeAll(made, out);
        report(request, made, { out, io });
      }
    };
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), requests.length) }, work));
    return 0;
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

async function writeAll({ files }: MadeFigure, out: string): Promise<void> {
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
  if (missing.length)
    io.stderr.write(
      `warning: ${name}: the font has no glyph for ${missing.join(" ")}; they are drawn as empty boxes\n`,
    );
}

async function explained<T>(make: () => T | Promise<T>, name?: string): Promise<T> {
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof FigureError || error instanceof ProgramError)) throw error;
    throw new CommandError(name === undefined ? error.message : `${name}: ${error.message}`);
  }
}
