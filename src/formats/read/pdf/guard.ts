import type { Limits } from "../reader.js";
import { eachStream, unpackStream, type RawStream } from "./streams.js";

/** Deflate packs no more bytes than this into one. */
const DENSEST = 1100;
/** A font has no more than 65,536 characters; that many ranges of its map may overlap. */
const MOST_MAPPED = 2 ** 18;
/** Maps of fonts are short. */
const LONGEST_MAP = 2 ** 20;

const SHORTEST_MAP = 24;

/** A file that pdf.js can be given, or why not. */
export type Guarded = { bytes: Uint8Array } | { tooLarge: true };

/**
 * Keeps from pdf.js what would cost it all memory: streams that unpack to more than a file may have, which it holds
 * whole, and maps of fonts that name millions of characters, which it writes out one by one; these are blanked.
 */
export async function guardPdf(bytes: Uint8Array, limits: Limits): Promise<Guarded> {
  // pdf.js takes the buffer away from whoever gives it, so that it gets a copy in any case
  const copy = new Uint8Array(bytes);
  // of an encrypted file nothing can be said before it is opened
  const isOpen = !Buffer.from(copy.buffer).includes("/Encrypt");
  for (const stream of eachStream(copy)) {
    if (await isTooLarge(stream, limits)) return { tooLarge: true };
    const canMap = isOpen && !stream.isPicture && stream.data.length >= SHORTEST_MAP;
    if (canMap && (await countMapped(stream)) > MOST_MAPPED) stream.data.fill(0);
  }
  return { bytes: copy };
}

/** Pictures are never unpacked, but nothing keeps a file from calling a page a picture: they have a limit too. */
async function isTooLarge(stream: RawStream, { fileBytes, unpackedBytes }: Limits): Promise<boolean> {
  const most = stream.isPicture ? Math.max(fileBytes, unpackedBytes) : fileBytes;
  if (stream.layers < 2 && stream.data.length * DENSEST < most) return false;
  let length = 0;
  try {
    for await (const piece of unpackStream(stream)) {
      length += piece.length;
      if (length > most) return true;
    }
  } catch {
    // a damaged stream is pdf.js' concern
  }
  return false;
}

const RANGE = /<([^<>]{1,32})>\s*<([^<>]{1,32})>\s*[<[\d-]/g;
/** What a map shows of itself before its damage; where nothing of a stream can be unpacked, it may be one. */
const MAP = /^\s*(?:$|\/CIDInit|%!)|begin(?:cmap|codespace|bf|cid)/;
const BLOCK = /begin(?:bf|cid)range/;
const BLOCK_END = /end(?:bf|cid)range/;
const CODE_DIGITS = 8;

/** How many characters a map of a font has; 0 for any other stream, and no end of them for a damaged map. */
async function countMapped(stream: RawStream): Promise<number> {
  const pieces: Buffer[] = [];
  let length = 0;
  let isDamaged = false;
  try {
    for await (const piece of unpackStream(stream)) {
      pieces.push(piece);
      length += piece.length;
      if (length > LONGEST_MAP) break;
    }
  } catch {
    isDamaged = true;
  }
  const text = Buffer.concat(pieces).toString("latin1");
  if (isDamaged && MAP.test(text)) return Infinity;
  const [, ...blocks] = text.split(BLOCK);
  let mapped = 0;
  for (const block of blocks)
    for (const [, low = "", high = ""] of block.split(BLOCK_END, 1)[0]!.matchAll(RANGE))
      mapped += Math.max(0, codeOf(high) - codeOf(low));
  return mapped;
}

function codeOf(digits: string): number {
  return Number.parseInt(digits.replace(/[^\da-f]/gi, "").slice(-CODE_DIGITS), 16) || 0;
}
