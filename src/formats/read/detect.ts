import { extname } from "node:path/posix";
import type { Bilingual } from "../../tables/problem.js";
import { decodeText, findSignature } from "../decode.js";
import { openRegular, type Path } from "../fs.js";
import { oleStreams, zipMembers } from "../signatures.table.js";
import { findColumns } from "./columns.js";
import { parseHead } from "./delimited.js";
import { endingKinds, kindNames, textFormats, TMX_BEGINS, type FileKind, type ReadableKind } from "./kinds.table.js";
import { listNames, type ZipSource } from "./zip-entries.js";

/** What a file is. */
export interface Detected {
  kind: FileKind;
  /** Whether the ending of its name promises another kind. */
  mislabelled: boolean;
  name: Bilingual;
}

/** Tells what a file is by what it holds, and by the ending of its name only where that leaves a choice. */
export async function detectKind(name: string, bytes: Uint8Array, encoding?: string): Promise<Detected> {
  const ending = endingOf(name);
  const { kind, name: called } = await look(bytes, { ending, ...(encoding !== undefined && { encoding }) });
  const promised = endingKinds[ending];
  const mislabelled = promised !== undefined && promised !== kind && kind !== "unsupported" && kind !== "encrypted";
  return { kind, mislabelled, name: called };
}

/** Whether a file on the disk is an archive of files, and no Office file, which is one of its own parts. */
export async function isArchive(path: Path, name = String(path)): Promise<boolean> {
  const { handle } = await openRegular(path, { link: "follow" });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    if (findSignature(buffer.subarray(0, bytesRead))?.container !== "zip") return false;
  } finally {
    await handle.close();
  }
  return (await lookInZip({ path }, endingOf(name))).kind === "zip";
}

interface Found {
  kind: FileKind;
  name: Bilingual;
}

interface Known {
  ending: string;
  encoding?: string;
}

/** The ending of a name without its dot, in lower case; empty where it has none. */
function endingOf(name: string): string {
  return extname(name).slice(1).toLowerCase();
}

function called(kind: ReadableKind): Found {
  return { kind, name: kindNames[kind] };
}

async function look(bytes: Uint8Array, known: Known): Promise<Found> {
  const signature = findSignature(bytes);
  switch (signature?.container) {
    case "pdf":
      return called("pdf");
    case "zip":
      return lookInZip(bytes, known.ending);
    case "ole":
      return lookInOle(bytes, signature.name);
    case undefined:
      if (known.ending === "pdf" && hasLatePdfHeader(bytes)) return called("pdf");
      return signature ? { kind: "unsupported", name: signature.name } : lookInText(bytes, known);
  }
}

/** Names to look through: no Office file has so many parts. */
const PARTS = 5000;

async function lookInZip(source: ZipSource, ending: string): Promise<Found> {
  const promised = endingKinds[ending];
  try {
    const names = await listNames(source, PARTS);
    const row = zipMembers.find(({ members }) =>
      members.every((start) => names.some((name) => name.startsWith(start))),
    );
    return row ?? called("zip");
  } catch {
    // cut off: its reader says so
    return called(promised === "docx" || promised === "xlsx" ? promised : "zip");
  }
}

function lookInOle(bytes: Uint8Array, name: Bilingual): Found {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const row = oleStreams.find(({ stream }) => buffer.includes(Buffer.from(stream, "utf16le")));
  return { kind: row?.encrypted ? "encrypted" : "unsupported", name: row?.name ?? name };
}

/** The header of a PDF may stand anywhere in its first kilobyte. */
function hasLatePdfHeader(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-");
}

/** Bytes of text that are looked at. */
const HEAD = 2 ** 16;

function lookInText(bytes: Uint8Array, { ending, encoding }: Known): Found {
  const decoded = decodeText(bytes.subarray(0, HEAD), encoding);
  if ("fault" in decoded)
    // the reader of text says what is wrong with the rest
    return decoded.fault === "unsupported" && decoded.value !== ""
      ? { kind: "unsupported", name: decoded.value }
      : called("text");
  const head = decoded.text.trimStart();
  if (TMX_BEGINS.test(head)) return called("tmx");
  if (isHtml(head, ending)) return called("html");
  const format = textFormats.find(({ begins }) => begins.test(head));
  if (format) return { kind: "unsupported", name: format.name };
  if (isMarkup(head)) return { kind: "unsupported", name: markup };
  return called(isTable(head, ending) ? "csv" : "text");
}

const FIRST_TAG =
  /^<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|div|p|table|span|section|article|main|center|font|h[1-6]|ul|ol|br|img|a|b|strong|form|iframe)\b/i;
const ANY_TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i;
const BLOCK_END = /<\/(?:p|div|td|tr|li|span|h[1-6])\s*>/gi;
/** Pasted text may have a tag or two; a page has more. */
const FEW_BLOCKS = 3;

function isHtml(head: string, ending: string): boolean {
  if (FIRST_TAG.test(skipPrologue(head))) return true;
  if (endingKinds[ending] === "html") return ANY_TAG.test(head);
  return Array.from(head.matchAll(BLOCK_END)).length >= FEW_BLOCKS;
}

const markup: Bilingual = { zh: "XML 文件", en: "an XML file" };
const ANY_END = /<\/[a-z][\w:.-]*\s*>/gi;

/** Whether a text without a declaration is XML all the same: it begins with an element that is none of a page, and has more. */
function isMarkup(head: string): boolean {
  return /^<[a-z][\w:.-]*(?:\s[^<>]*)?>/i.test(head) && Array.from(head.matchAll(ANY_END)).length >= FEW_BLOCKS;
}

const prologue = [
  { begin: "<!--", end: "-->" },
  { begin: "<?", end: ">" },
  { begin: "<%", end: "%>" },
];

/** Text after comments, processing instructions and code of the server. */
function skipPrologue(text: string): string {
  let rest = text;
  for (;;) {
    const row = prologue.find(({ begin }) => rest.startsWith(begin));
    if (!row) return rest;
    const end = rest.indexOf(row.end);
    if (end < 0) return "";
    rest = rest.slice(end + row.end.length).trimStart();
  }
}

/** Lines at whose cells is looked, as titles may stand above the header; a header's cells are short. */
const TOP = 10;
const SHORT = 30;

function isTable(head: string, ending: string): boolean {
  const top = parseHead(head).rows.slice(0, TOP);
  const widest = Math.max(0, ...top.map((cells) => cells.length));
  const header = top[0] ?? [];
  const isHeader = header.every((cell) => cell.trim().length <= SHORT);
  const hasText = isHeader && findColumns(header).text !== undefined;
  if (endingKinds[ending] === "csv") return widest > 1 || hasText;
  // programs export tables as text under the name of a workbook
  if (ending === "xls" || ending === "xlsx") return widest > 1;
  return hasText && header.length > 1 && (top[1]?.length ?? 0) === header.length;
}
