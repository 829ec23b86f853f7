import { basename, extname } from "node:path";
import { describeProblem, type Problem, type ProblemKind } from "../tables/problem.js";
import type { Source } from "../tables/report.js";
import { decodeText } from "./decode.js";
import { errorCode, nodeFs, type Fs } from "./fs.js";

/** What came of reading one file; a damaged one gives both a document and a problem. */
export interface DocumentReading {
  document: Source | null;
  problems: Problem[];
}

const faults: Partial<Record<string, ProblemKind>> = { ENOENT: "missing", ENOTDIR: "missing", EISDIR: "directory" };

/** Reads a report from a text file: decoded, without byte order mark, line ends as `\n`. */
export async function readDocument(path: string, fs: Fs = nodeFs): Promise<DocumentReading> {
  try {
    return documentOf(path, await fs.readFile(path));
  } catch (error) {
    const value = errorCode(error);
    const kind = value === "ENOENT" && /[*?]/.test(path) ? "no-match" : (faults[value] ?? "unreadable");
    return { document: null, problems: [describeProblem(kind, { file: path, value })] };
  }
}

/** Reads a report from bytes; `path` names them. */
export function documentOf(path: string, bytes: Uint8Array): DocumentReading {
  const decoded = decodeText(bytes);
  if ("fault" in decoded)
    return { document: null, problems: [describeProblem(decoded.fault, { file: path, value: decoded.value })] };
  const file = basename(path);
  const damage = describeProblem("damaged", { file: path, value: String(decoded.damaged) });
  return {
    document: { doc: basename(file, extname(file)), file, text: decoded.text },
    problems: decoded.damaged > 0 ? [damage] : [],
  };
}
