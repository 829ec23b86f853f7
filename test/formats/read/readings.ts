import { readFileBytes } from "../../../src/formats/read/read.js";
import { defaultLimits, type FileReading, type Limits } from "../../../src/formats/read/reader.js";

/** Reads bytes or text under a name, within limits that differ from the usual ones only where a test says so. */
export function readAs(file: string, content: string | Uint8Array, limits: Partial<Limits> = {}): Promise<FileReading> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readFileBytes({ file, bytes }, { limits: { ...defaultLimits, ...limits } });
}

/** Kinds of the problems of a reading, with their lines where they have some. */
export function kindsOf({ problems }: FileReading): string[] {
  return problems.map(({ kind, line }) => (line === null ? kind : `${kind}:${line}`));
}

/** Parts and texts of the reports of a reading. */
export function textsOf({ reports }: FileReading): [string, string][] {
  return reports.map(({ part, text }) => [part, text]);
}
