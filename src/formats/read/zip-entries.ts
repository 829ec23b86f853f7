import { crc32 } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { describeProblem, type Problem } from "../../tables/problem.js";
import { decodeName } from "../decode.js";
import { firstLine, openNumber, type Path } from "../fs.js";

/** An archive on the disk, which is never read whole, or its bytes. */
export type ZipSource = { path: Path } | Uint8Array;

/**
 * Opens a ZIP archive, on the disk or in memory, to be read with `eachEntry`.
 * @throws Error where it is no archive or has been cut off
 */
export async function openEntries(source: ZipSource): Promise<ZipFile> {
  // names are decoded here, as most that are not UTF-8 are GB 18030; sizes are counted here, as they may lie
  const options = { decodeStrings: false, validateEntrySizes: false };
  if ("path" in source) return yauzl.fromFdPromise(openNumber(source.path), { ...options, autoClose: true });
  return yauzl.fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.length), options);
}

/** Names of the first members, ASCII readable and all else not, to tell what kind of container it is. */
export async function listNames(source: ZipSource, most: number): Promise<string[]> {
  const names: string[] = [];
  for await (const { fileNameRaw } of (await openEntries(source)).eachEntry()) {
    names.push(fileNameRaw.toString("latin1").replaceAll("\\", "/"));
    if (names.length >= most) break;
  }
  return names;
}

const UNICODE_PATH = 0x7075;
const UTF8_FLAG = 0x800;

/** The name of a member, with `/` between its parts: as UTF-8 where it can be, else in `encoding`. */
export function nameOf(entry: Entry, encoding = "gb18030"): string {
  const { extraFields, fileNameRaw } = entry;
  if (extraFields.some(({ id }) => id === UNICODE_PATH)) {
    const name = yauzl.getFileNameLowLevel(UTF8_FLAG, fileNameRaw, extraFields, false);
    if (!name.includes("\uFFFD")) return name;
  }
  return decodeName(fileNameRaw, encoding).replaceAll("\\", "/");
}

/** Counts what is unpacked, over all archives within one. */
export interface Meter {
  /** Bytes unpacked so far. */
  bytes: number;
  /** Entries seen so far. */
  members: number;
  /** Whether a limit was met, so that nothing more is read. */
  isFull: boolean;
}

/**
 * Unpacks a member; null where it has more bytes than `limit`, whatever it declares.
 * @throws Error where it is damaged
 */
export async function unpack(
  { zip, entry }: { zip: ZipFile; entry: Entry },
  limit: number,
  meter: Pick<Meter, "bytes">,
): Promise<Buffer | null> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    meter.bytes += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks, size);
  if (size !== entry.uncompressedSize || crc32(bytes) !== entry.crc32) throw new Error("its checksum does not fit");
  return bytes;
}

/** Says what is wrong with an archive or a member that yauzl or zlib refuses. */
export function describeDamage(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes("encrypt")) return describeProblem("encrypted", { file });
  return describeProblem("corrupt", { file, value: firstLine(error).slice(0, 200) });
}
