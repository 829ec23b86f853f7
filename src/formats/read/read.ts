import { describeProblem, type Bilingual, type Problem } from "../../tables/problem.js";
import { firstLine } from "../fs.js";
import { missingPackage } from "../missing-package.js";
import { parseEncoding } from "../decode.js";
import { detectKind } from "./detect.js";
import { findForeignScript } from "./language.js";
import type { FileKind } from "./kinds.table.js";
import { failed, type FileBytes, type FileReading, type ReadOptions, type ReadReport } from "./reader.js";
import { readers } from "./readers.table.js";
import { describeLength, formatBytes } from "./size.js";

/**
 * Reads a file of any kind: told by what it holds, its text is taken out by the reader of that kind. Whatever is wrong
 * with the file becomes a problem.
 * @throws Error where `options.encoding` is no encoding
 */
export async function readFileBytes(input: FileBytes, options: ReadOptions): Promise<FileReading> {
  const { file, bytes } = input;
  const { limits, encoding } = options;
  if (encoding !== undefined) parseEncoding(encoding);
  if (bytes.length === 0) return failed(describeProblem("empty", { file }));
  if (bytes.length > limits.fileBytes)
    return failed(describeProblem("too-large", { file, value: formatBytes(bytes.length) }));
  try {
    const { kind, name, mislabelled } = await detectKind(file, bytes, encoding);
    if (kind === "encrypted") return failed(describeProblem("encrypted", { file }));
    if (kind === "unsupported") return failed(describeProblem("unsupported", { file, value: name }));
    // what cannot be short enough is not even decoded
    if (kind === "text" && bytes.length > limits.text * UNIT)
      return failed(describeProblem("too-long", { file, value: formatBytes(bytes.length) }));
    const reading = keepWithin(await readAs(kind, input, options), { file, options });
    if (mislabelled && reading.reports.length > 0)
      reading.problems.unshift(describeProblem("mislabelled-type", { file, value: name }));
    return reading;
  } catch (error) {
    const missing = missingPackage(error);
    if (missing !== null) return failed(describeProblem("no-package", { file, value: missing }));
    return failed(describeProblem("reader-failed", { file, value: firstLine(error).slice(0, MESSAGE) }));
  }
}

/** Bytes that a code unit of text takes at most, in any encoding. */
const UNIT = 4;

/** Characters of a message that are shown. */
const MESSAGE = 200;

type ReadKind = Exclude<FileKind, "encrypted" | "unsupported">;

async function readAs(kind: ReadKind, input: FileBytes, options: ReadOptions): Promise<FileReading> {
  const read = await readers[kind]();
  return read(input, options);
}

/** Leaves out reports without text, those with too much and those that are not in Chinese. */
function keepWithin({ reports, problems }: FileReading, of: { file: string; options: ReadOptions }): FileReading {
  const { file, options } = of;
  const { text: most } = options.limits;
  const filled = reports.filter(({ text }) => /\S/.test(text));
  const short = filled.filter(({ text }) => text.length <= most);
  const added = filled
    .filter(({ text }) => text.length > most)
    .map(({ part, text }) =>
      describeProblem("too-long", { file: `${file}${part}`, value: describeLength(text.length) }),
    );
  const { kept, foreign } = leaveOutForeign(short, file);
  const all = [...problems, ...added, ...foreign];
  const isSilent = kept.length === 0 && !all.some(({ weight }) => weight === "error");
  return { reports: kept, problems: isSilent ? [...all, describeProblem("empty", { file })] : all };
}

/** Leaves out what is not in Chinese; of many rows of a table that are not, one problem tells. */
function leaveOutForeign(reports: readonly ReadReport[], file: string): { kept: ReadReport[]; foreign: Problem[] } {
  const kept: ReadReport[] = [];
  const parts: string[] = [];
  let script: Bilingual | null = null;
  for (const report of reports) {
    const found = findForeignScript(report.text);
    script ??= found;
    if (found) parts.push(report.part);
    else kept.push(report);
  }
  if (!script) return { kept, foreign: [] };
  const rows = reports.length > 1 ? countParts(parts, reports.length) : { zh: "", en: "" };
  const value = { zh: `${script.zh}${rows.zh}`, en: `${script.en}${rows.en}` };
  return { kept, foreign: [describeProblem("not-chinese", { file, value })] };
}

/** Rows that are named. */
const NAMED = 5;

function countParts(parts: readonly string[], all: number): Bilingual {
  const names = parts.slice(0, NAMED).join(", ") + (parts.length > NAMED ? " …" : "");
  return { zh: `，${all} 份中的 ${parts.length} 份：${names}`, en: `; ${parts.length} of ${all} texts: ${names}` };
}
