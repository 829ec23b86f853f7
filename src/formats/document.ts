import { basename, extname } from "node:path";
import { describeProblem, type Problem, type ProblemKind } from "../tables/problem.js";
import type { Source } from "../tables/report.js";
import { errorCode, nodeFs, type Fs } from "./fs.js";
import { detectKind, isArchive } from "./read/detect.js";
import { readFileBytes } from "./read/read.js";
import { defaultLimits, type FileBytes, type Hints, type ReadOptions } from "./read/reader.js";
import { formatBytes } from "./read/size.js";
import type { ZipSource } from "./read/zip-entries.js";
import { openZip } from "./read/zip.js";

/** A report that was taken out of a file. */
export interface ReadDocument extends Source {
  /** What tells it from others of the same file: `#3` for the third row of a table; empty where it is alone. */
  part: string;
  /** Offset at which each page begins; null where the format has no pages. */
  pages: readonly number[] | null;
  /** What its file says of it; used only where its text says nothing. */
  hints: Hints;
}

/** What came of reading one file, or one member of an archive; a damaged one gives both documents and problems. */
export interface DocumentReading {
  documents: ReadDocument[];
  problems: Problem[];
}

/** How documents are read where nobody says otherwise. */
const asUsual: ReadOptions = { limits: defaultLimits };

const faults: Partial<Record<string, ProblemKind>> = { ENOENT: "missing", ENOTDIR: "missing", EISDIR: "directory" };

/**
 * Reads the reports of a file of any kind: one reading for each member of an archive, as it is unpacked, else one for
 * the file.
 */
export async function* readDocuments(path: string, fs: Fs = nodeFs): AsyncGenerator<DocumentReading> {
  const { limits } = asUsual;
  try {
    const stats = await fs.stat(path);
    // a pipe can be read but once
    if (stats.isFile() && (await isArchive(path))) yield* readMembers(path, { path });
    else if (stats.isFile() && stats.size > limits.fileBytes)
      yield failed(describeProblem("too-large", { file: path, value: formatBytes(stats.size) }));
    else yield readBytes({ file: path, bytes: await fs.readFile(path) }, path);
  } catch (error) {
    const value = errorCode(error);
    const kind = value === "ENOENT" && /[*?]/.test(path) ? "no-match" : (faults[value] ?? "unreadable");
    yield failed(describeProblem(kind, { file: path, value }));
  }
}

/** Reads the reports of bytes, which `path` names, as `readDocuments` reads those of a file. */
export async function* documentsOf(path: string, bytes: Uint8Array): AsyncGenerator<DocumentReading> {
  if ((await detectKind(path, bytes)).kind === "zip") yield* readMembers(path, bytes);
  else yield readBytes({ file: path, bytes }, path);
}

function failed(problem: Problem): DocumentReading {
  return { documents: [], problems: [problem] };
}

async function* readMembers(path: string, source: ZipSource): AsyncGenerator<DocumentReading> {
  for await (const item of openZip(source, path, asUsual))
    yield "problem" in item ? failed(item.problem) : readBytes(item, path);
}

/** Reads a file, or a member of an archive: both are named from the folder of `path` on. */
async function readBytes(input: FileBytes, path: string): Promise<DocumentReading> {
  const { reports, problems } = await readFileBytes(input, asUsual);
  const file = `${basename(path)}${input.file.slice(path.length)}`;
  const stem = basename(file, extname(file));
  return {
    documents: reports.map(({ part, text, pages, hints }) => ({
      doc: `${stem}${part}`,
      file,
      part,
      text,
      pages,
      hints,
    })),
    problems,
  };
}
