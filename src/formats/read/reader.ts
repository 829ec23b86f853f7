import type { Problem } from "../../tables/problem.js";

/** What a file may cost before it is left out with a problem. */
export interface Limits {
  /** Bytes of a file, or of a member of an archive once unpacked. */
  fileBytes: number;
  /** Bytes that all members of an archive, or all parts of a Word or Excel file, unpack to. */
  unpackedBytes: number;
  /** Files within an archive, those of archives within it included. */
  members: number;
  /** Archives within archives; elements within elements of a page count separately, by the reader. */
  depth: number;
  /** Pages of a PDF; the rest is left out. */
  pages: number;
  /** UTF-16 code units of the text of one report. */
  text: number;
}

const MB = 2 ** 20;

/** Limits that no report in any format that people send has come near to. */
export const defaultLimits: Limits = {
  fileBytes: 64 * MB,
  unpackedBytes: 512 * MB,
  members: 100_000,
  depth: 4,
  pages: 2_000,
  text: 5_000_000,
};

/** What reading a file may cost before it is given up: seconds, and megabytes of JavaScript memory. */
export const defaultCost = { seconds: 60, memory: 256 };

/** A file to read: its name, which problems repeat, and its bytes. */
export interface FileBytes {
  file: string;
  bytes: Uint8Array;
}

/** How to read. */
export interface ReadOptions {
  limits: Limits;
  /** Encoding of text files, a label of the Encoding Standard such as `gbk`; detected where it is left out. */
  encoding?: string;
}

/** What a table or a file's own metadata says about a report; used only where its text says nothing. */
export interface Hints {
  place?: string;
  year?: number;
  title?: string;
  source?: string;
}

/** Text of one report, as a reader took it out of a file. */
export interface ReadReport {
  /** What tells it from others of the same file: `#3` for the third row; empty where the file is one report. */
  part: string;
  /** Paragraphs as lines; a row of a table is a line with its cells parted by tabs; line ends are `\n`. */
  text: string;
  /** Offset in `text` at which each page begins; null where the format has no pages. */
  pages: readonly number[] | null;
  hints: Hints;
}

/** What came of reading one file; a damaged one may give both reports and problems. */
export interface FileReading {
  reports: ReadReport[];
  problems: Problem[];
}

/** Takes the text out of a file of one format; what is wrong with it becomes a problem, it never rejects for a fault of the file. */
export type Reader = (file: FileBytes, options: ReadOptions) => Promise<FileReading>;

/** A reading that gives nothing but what is wrong. */
export function failed(problem: Problem): FileReading {
  return { reports: [], problems: [problem] };
}
