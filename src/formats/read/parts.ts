import { PassThrough } from "node:stream";
import yazl from "yazl";
import { describeProblem, type Problem } from "../../tables/problem.js";
import type { FileBytes, Limits } from "./reader.js";
import { formatBytes } from "./size.js";
import { describeDamage, nameOf, openEntries, unpack } from "./zip-entries.js";

/** What to take out of an Office file. */
export interface PartsWanted {
  limits: Limits;
  isWanted: (name: string) => boolean;
}

/** Unpacks parts of an Office file into memory, as far as its limits go; what keeps it from that is a problem. */
export async function unpackParts(
  { file, bytes }: FileBytes,
  { limits, isWanted }: PartsWanted,
): Promise<ReadonlyMap<string, Buffer> | Problem> {
  const parts = new Map<string, Buffer>();
  const meter = { bytes: 0 };
  const tooMuch = (): Problem =>
    describeProblem("unpacked-size", {
      file,
      value: `> ${formatBytes(Math.min(limits.unpackedBytes, limits.fileBytes))}`,
    });
  let entries = 0;
  try {
    const zip = await openEntries(bytes);
    for await (const entry of zip.eachEntry()) {
      if (++entries > limits.members)
        return describeProblem("too-many-members", { file, value: String(limits.members) });
      const name = nameOf(entry);
      if (!isWanted(name)) continue;
      if (entry.isEncrypted()) return describeProblem("encrypted", { file });
      const limit = Math.min(limits.fileBytes, limits.unpackedBytes - meter.bytes);
      const part = entry.uncompressedSize > limit ? null : await unpack({ zip, entry }, limit, meter);
      if (part === null) return tooMuch();
      parts.set(name, part);
    }
    return parts;
  } catch (error) {
    return describeDamage(file, error);
  }
}

/** The parts as an archive again: the libraries unpack without a limit what an archive says, and what it hides. */
export function repackParts(parts: ReadonlyMap<string, Buffer>): PassThrough {
  const archive = new yazl.ZipFile();
  for (const [name, bytes] of parts) archive.addBuffer(bytes, name, { compress: false });
  archive.end();
  const stream = new PassThrough();
  archive.outputStream.pipe(stream);
  return stream;
}
