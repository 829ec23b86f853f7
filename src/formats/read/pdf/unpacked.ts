import { pipeline, Readable } from "node:stream";
import { createInflate } from "node:zlib";
import type { Limits } from "../reader.js";

/** Deflate packs no more bytes than this into one. */
const DENSEST = 1100;
/** Bytes before a stream in which its dictionary is looked for. */
const DICTIONARY = 1024;
/** Streams packed into streams that are followed. */
const MOST_LAYERS = 4;

/**
 * Whether a stream of the file unpacks to more than a file may have, which pdf.js would hold in memory all at once.
 *
 * Streams are found by their key words, whatever the table of contents says. Pictures are never unpacked, but
 * nothing keeps a file from calling a page a picture, so that they have a limit too.
 */
export async function unpacksBeyond(bytes: Uint8Array, { fileBytes, unpackedBytes }: Limits): Promise<boolean> {
  for (const { data, layers, isPicture } of eachPacked(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    const most = isPicture ? Math.max(fileBytes, unpackedBytes) : fileBytes;
    if (layers === 1 && data.length * DENSEST < most) continue;
    if (await isBeyond(data, layers, most)) return true;
  }
  return false;
}

interface PackedStream {
  data: Buffer;
  layers: number;
  isPicture: boolean;
}

function* eachPacked(file: Buffer): Generator<PackedStream> {
  let end = 0;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at)) {
    const key = at;
    at += "stream".length;
    const dictionary = dictionaryBefore(file, key);
    const layers = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (layers === 0) continue;
    if (end >= 0 && end < at) end = file.indexOf("endstream", at);
    const last = end < 0 ? file.length : end;
    const from = at + (file[at] === 13 ? 2 : 1);
    yield { data: file.subarray(from, last), layers, isPicture: /\/Subtype\s*\/Image\b/.test(dictionary) };
    at = last;
  }
}

function dictionaryBefore(file: Buffer, key: number): string {
  const before = file.toString("latin1", Math.max(0, key - DICTIONARY), key);
  return before.slice(Math.max(before.lastIndexOf("obj"), before.lastIndexOf("stream")) + 1);
}

async function isBeyond(data: Buffer, layers: number, most: number): Promise<boolean> {
  let length = 0;
  let unpacked: Readable = Readable.from([data]);
  // what is no deflate stream, or a damaged one, is left to pdf.js; pipeline ends all streams with the first that fails
  for (let left = Math.min(layers, MOST_LAYERS); left > 0; left--)
    unpacked = pipeline(unpacked, createInflate(), () => undefined);
  try {
    for await (const { length: more } of unpacked as AsyncIterable<Buffer>) {
      length += more;
      if (length > most) break;
    }
  } catch {
    return false;
  }
  return length > most;
}
