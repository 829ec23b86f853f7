import type { Dirent } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, join, sep } from "node:path";
import { BUILD_FAULTS } from "./faults.table.js";
import { CATALOG, isBeside } from "../formats/beside.js";
import { decodeName, decodeUtf8 } from "../formats/decode.js";
import { errorCode, NOT_REGULAR, type Path } from "../formats/fs.js";
import { Fault } from "../tables/fault.js";
import { describeProblem, type Bilingual, type Problem } from "../tables/problem.js";
import { isMade } from "./made.js";

/** A file of the folder that is read. */
export interface FoundFile {
  /** Name within the folder, with `/` between its parts. */
  file: string;
  /** Where it is on the disk, behind a link that was followed. */
  path: Path;
  size: number;
}

/** What a walk through a folder comes to: files in the order of their names, the catalogs among them apart, and what is not read. */
export interface Scan {
  files: FoundFile[];
  /** Each speaks of its own folder. */
  catalogs: FoundFile[];
  problems: Problem[];
  /** Folders of tables and sites, which are passed over. */
  made: string[];
}

/** How a folder is walked through. */
export interface ScanOptions {
  /** Folders that this run writes to; they may lie within. */
  outputs: readonly string[];
  /** Whether links may lead out of the folder. */
  followLinks?: boolean;
  /** Of names that are not UTF-8; else GB 18030. */
  encoding?: string | undefined;
}

const special: Bilingual = { zh: "设备、管道或套接字", en: "a device, pipe or socket" };

/**
 * Finds the files of a folder, of any depth, in the order of their names; a file stands for a folder that holds it alone.
 * Links to files within the folder are followed, links to folders are not. What zhibiao has made is passed over.
 * @throws Fault where the folder cannot be read, or was made by zhibiao itself
 */
export async function scanFolder(dir: string, options: ScanOptions): Promise<Scan> {
  const root = await stat(dir).catch((error: unknown) => {
    throw new Fault(BUILD_FAULTS.noFolder(dir, errorCode(error)), { cause: error });
  });
  if (root.isDirectory()) return new Walk(dir, options).run();
  const found = await examine({ file: basename(dir), path: await realpath(dir) });
  const [files, problems] = "kind" in found ? [[], [found]] : [[found], []];
  return { files, catalogs: [], problems, made: [] };
}

/** A file or folder by its name within the folder that is read, and where it is. */
interface Place {
  file: string;
  path: Path;
}

class Walk {
  readonly #dir: string;
  readonly #options: ScanOptions;
  readonly #scan: Scan = { files: [], catalogs: [], problems: [], made: [] };
  readonly #pending: Place[] = [];
  /** Real paths, in bytes as latin1, so that any two can be compared. */
  #root = "";
  #outputs: readonly string[] = [];

  constructor(dir: string, options: ScanOptions) {
    this.#dir = dir;
    this.#options = options;
  }

  async run(): Promise<Scan> {
    const { outputs } = this.#options;
    this.#root = await realBytes(this.#dir);
    this.#outputs = await Promise.all(outputs.map((out) => realBytes(out).catch(() => "")));
    this.#pending.push({ file: "", path: this.#dir });
    for (let folder = this.#pending.pop(); folder; folder = this.#pending.pop()) await this.#walk(folder);
    const { files, catalogs, problems, made } = this.#scan;
    for (const found of [files, catalogs, problems]) found.sort(byName);
    made.sort();
    return this.#scan;
  }

  async #walk(folder: Place): Promise<void> {
    const isRoot = folder.file === "";
    let entries: Dirent<Buffer>[];
    try {
      entries = await readdir(folder.path, { withFileTypes: true, encoding: "buffer" });
      if (!isRoot && this.#outputs.includes(await realBytes(folder.path))) return;
    } catch (error) {
      if (isRoot) throw new Fault(BUILD_FAULTS.closedFolder(this.#dir, errorCode(error)), { cause: error });
      this.#scan.problems.push(unreadable(folder.file, error));
      return;
    }
    if (
      await isMade(
        entries.map(({ name }) => name.toString("latin1")),
        (name) => readFile(within(folder.path, name)),
      )
    ) {
      if (isRoot) throw new Fault(BUILD_FAULTS.madeFolder(this.#dir));
      this.#scan.made.push(folder.file);
      return;
    }
    for (const [name, entry] of namesOf(entries, this.#options.encoding)) {
      if (isBeside(name)) continue;
      const place = { file: isRoot ? name : `${folder.file}/${name}`, path: within(folder.path, entry.name) };
      if (entry.isDirectory()) this.#pending.push(place);
      else await this.#add(name, entry.isSymbolicLink() ? await this.#follow(place) : place);
    }
  }

  async #add(name: string, place: Place | Problem): Promise<void> {
    const { problems, catalogs, files } = this.#scan;
    const found = "kind" in place ? place : await examine(place);
    if ("kind" in found) problems.push(found);
    else if (name === CATALOG) catalogs.push(found);
    else files.push(found);
  }

  /** What a link leads to, where it may be followed. */
  async #follow({ file, path }: Place): Promise<Place | Problem> {
    try {
      const target = await realpath(path, "buffer");
      const real = target.toString("latin1");
      const link = (): Problem => describeProblem("link", { file, value: shownName(target, this.#options.encoding) });
      if ((await stat(target)).isDirectory()) return link();
      const isWithin = real.startsWith(this.#root.endsWith(sep) ? this.#root : this.#root + sep);
      return isWithin || this.#options.followLinks ? { file, path: pathOf(target) } : link();
    } catch (error) {
      return unreadable(file, error);
    }
  }
}

/** Says that a file or folder of the input cannot be read, and why. */
export function unreadable(file: string, error: unknown): Problem {
  const value = errorCode(error);
  return value === NOT_REGULAR || value === "ENXIO"
    ? describeProblem("unsupported", { file, value: special })
    : describeProblem("unreadable", { file, value });
}

async function examine({ file, path }: Place): Promise<FoundFile | Problem> {
  try {
    const stats = await stat(path);
    if (stats.isFile()) return { file, path, size: stats.size };
    return describeProblem("unsupported", { file, value: special });
  } catch (error) {
    return unreadable(file, error);
  }
}

/** Entries of a folder by names that differ: those in UTF-8 are as they are, the others decoded, or written byte by byte. */
function namesOf(entries: readonly Dirent<Buffer>[], encoding: string | undefined): Map<string, Dirent<Buffer>> {
  const named = new Map<string, Dirent<Buffer>>();
  const others = entries.filter((entry) => {
    const name = decodeUtf8(entry.name);
    if (name !== null) named.set(name, entry);
    return name === null;
  });
  for (const entry of others) {
    const name = shownName(entry.name, encoding);
    named.set(named.has(name) ? bytewise(entry.name) : name, entry);
  }
  return named;
}

/** A name as it can be shown: decoded, or else byte by byte. */
function shownName(raw: Buffer, encoding: string | undefined): string {
  const name = decodeName(raw, encoding);
  return /[\uFFFD\p{Cc}\p{Cn}\p{Co}]/u.test(name) && decodeUtf8(raw) === null ? bytewise(raw) : name;
}

/** A name with its bytes beyond ASCII written out: `\xd6\xd0.txt`. */
function bytewise(raw: Buffer): string {
  return raw
    .toString("latin1")
    .replace(/[\p{Cc}\xa0-\xff]/gu, (one) => `\\x${one.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

function within(folder: Path, name: Path): Path {
  if (typeof folder === "string" && typeof name === "string") return join(folder, name);
  return pathOf(Buffer.concat([Buffer.from(folder), Buffer.from(sep), Buffer.from(name)]));
}

/** A path as text, where it can be one. */
function pathOf(raw: Buffer): Path {
  return decodeUtf8(raw) ?? raw;
}

async function realBytes(path: Path): Promise<string> {
  return (await realpath(path, "buffer")).toString("latin1");
}

function byName(a: { file: string }, b: { file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
