import { basename } from "node:path/posix";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { describeProblem, type Problem } from "../../tables/problem.js";
import { CATALOG, isBeside } from "../beside.js";
import { errorCode } from "../fs.js";
import { detectKind } from "./detect.js";
import type { FileBytes, ReadOptions } from "./reader.js";
import { formatBytes } from "./size.js";
import { describeDamage, nameOf, openEntries, unpack, type Meter, type ZipSource } from "./zip-entries.js";

/** A file of an archive, or something that is wrong with one. */
export type ZipItem = FileBytes | { problem: Problem };

/**
 * Unpacks the files of an archive one by one, those of archives within it too: `a.zip/内蒙古.docx`. `file` is what problems call it. What is wrong with it or
 * with a member is told and the rest goes on.
 */
export async function* openZip(source: ZipSource, file: string, options: ReadOptions): AsyncGenerator<ZipItem> {
  const meter = { bytes: 0, members: 0, isFull: false };
  yield* openLevel({ source, file, depth: 1 }, { options, meter });
}

interface Archive {
  source: ZipSource;
  file: string;
  /** How many archives it lies in, itself included. */
  depth: number;
}

interface Context {
  options: ReadOptions;
  meter: Meter;
}

async function* openLevel(archive: Archive, context: Context): AsyncGenerator<ZipItem> {
  let zip: ZipFile | undefined;
  let isEmpty = true;
  try {
    zip = await openEntries(archive.source);
    for await (const entry of zip.eachEntry())
      for await (const item of openMember({ archive, zip, entry }, context)) {
        isEmpty = false;
        yield item;
        if (context.meter.isFull) return;
      }
    if (isEmpty) yield { problem: describeProblem("empty", { file: archive.file }) };
  } catch (error) {
    yield { problem: describeFault(archive.file, error) };
  } finally {
    zip?.close();
  }
}

interface Member {
  archive: Archive;
  zip: ZipFile;
  entry: Entry;
}

async function* openMember(member: Member, context: Context): AsyncGenerator<ZipItem> {
  const { archive, entry } = member;
  const { options, meter } = context;
  const { members, unpackedBytes } = options.limits;
  if (++meter.members > members) {
    yield stop(context, describeProblem("too-many-members", { file: archive.file, value: String(members) }));
    return;
  }
  const name = nameOf(entry, options.encoding);
  if (name.endsWith("/") || (isSafe(name) && isLeftBeside(name))) return;
  const file = `${archive.file}/${cleanName(name)}`;
  const content = findFault(name, member, options) ?? (await unpackMember(member, file, context));
  if (content === null) {
    const value = `> ${formatBytes(unpackedBytes)}`;
    yield stop(context, describeProblem("unpacked-size", { file: archive.file, value }));
  } else if ("kind" in content) yield { problem: content };
  else yield* openContent({ file, bytes: content }, archive, context);
}

/** Bytes of a member; the problem that keeps it from being read; null where all members together are too large. */
async function unpackMember(
  member: Member,
  file: string,
  { options, meter }: Context,
): Promise<Buffer | Problem | null> {
  const { fileBytes, unpackedBytes } = options.limits;
  const left = unpackedBytes - meter.bytes;
  if (member.entry.uncompressedSize > left) return null;
  try {
    const bytes = await unpack(member, Math.min(fileBytes, left), meter);
    if (bytes || meter.bytes > unpackedBytes) return bytes;
    return describeProblem("too-large", { file, value: `> ${formatBytes(fileBytes)}` });
  } catch (error) {
    return describeDamage(file, error);
  }
}

/** Reads no more members of this archive, nor of those that it lies in. */
function stop({ meter }: Context, problem: Problem): ZipItem {
  meter.isFull = true;
  return { problem };
}

/** A member as a file, or the members of an archive that it is. */
async function* openContent({ file, bytes }: FileBytes, { depth }: Archive, context: Context): AsyncGenerator<ZipItem> {
  const { limits, encoding } = context.options;
  const isArchive = bytes[0] === 0x50 && (await detectKind(file, bytes, encoding)).kind === "zip";
  if (!isArchive) yield { file, bytes };
  else if (depth >= limits.depth) yield { problem: describeProblem("too-deep", { file, value: String(depth + 1) }) };
  else yield* openLevel({ source: bytes, file, depth: depth + 1 }, context);
}

/** Whether a name leads to a place within the archive. */
function isSafe(name: string): boolean {
  return name !== "" && !name.includes("\0") && yauzl.validateFileName(name) === null;
}

/** Whether a file, or a folder that it lies in, is none of somebody's reports. */
function isLeftBeside(name: string): boolean {
  return name.split("/").some((part) => part !== "." && isBeside(part));
}

/** What the list of an archive already shows to be wrong with a member. */
function findFault(name: string, { archive, entry }: Member, { limits }: ReadOptions): Problem | null {
  const file = `${archive.file}/${cleanName(name)}`;
  if (!isSafe(name)) return describeProblem("unsafe-path", { file: archive.file, value: cleanName(name) });
  // one in an archive is not used, and none of its rows is a report
  if (basename(name) === CATALOG) return describeProblem("is-catalog", { file });
  if (isLink(entry)) return describeProblem("link", { file, value: cleanName(name) });
  if (entry.isEncrypted()) return describeProblem("encrypted", { file });
  if (!entry.canDecodeFileData()) return describeProblem("unsupported", { file, value: describeMethod(entry) });
  if (entry.uncompressedSize > limits.fileBytes)
    return describeProblem("too-large", { file, value: formatBytes(entry.uncompressedSize) });
  return null;
}

/** Host system and file type as Unix archivers write them. */
const UNIX = 3;
const TYPE_OF_FILE = 0o170000;
const LINK = 0o120000;

function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  return versionMadeBy >> 8 === UNIX && ((externalFileAttributes >>> 16) & TYPE_OF_FILE) === LINK;
}

function describeMethod({ compressionMethod }: Entry) {
  return {
    zh: `以第 ${compressionMethod} 号方法压缩的文件`,
    en: `a file that is packed by method ${compressionMethod}`,
  };
}

/** Characters of a name that are kept; no report has a longer one. */
const NAME = 500;

/** A name that can be shown: no control characters, no empty parts. */
function cleanName(name: string): string {
  return name
    .slice(0, NAME)
    .replace(/\p{Cc}/gu, "\uFFFD")
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}

/** A fault of the whole archive: of the disk, or of what it holds. */
function describeFault(file: string, error: unknown): Problem {
  const code = errorCode(error);
  return /^E[A-Z]+$/.test(code) ? describeProblem("unreadable", { file, value: code }) : describeDamage(file, error);
}
