import { pipeline, Readable } from "node:stream";
import { createInflate } from "node:zlib";

/** A stream of a PDF as it stands in the file. */
export interface RawStream {
  /** Its bytes in the file, not a copy. */
  data: Buffer;
  /** How often it was packed. */
  layers: number;
  isPicture: boolean;
}

/** Bytes before a stream in which its dictionary is looked for. */
const DICTIONARY = 1024;
/** Streams packed into streams that are followed. */
const MOST_LAYERS = 4;

/** Finds the streams of a file by their key words, whatever its table of contents says. */
export function* eachStream(bytes: Uint8Array): Generator<RawStream> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = 0;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at)) {
    const key = at;
    at += "stream".length;
    const before = file.toString("latin1", Math.max(0, key - DICTIONARY), key);
    if (!/>>\s*$/.test(before)) continue;
    const dictionary = before.slice(Math.max(before.lastIndexOf("obj"), before.lastIndexOf("stream")) + 1);
    if (end >= 0 && end < at) end = file.indexOf("endstream", at);
    const last = end < 0 ? file.length : end;
    const from = at + (file[at] === 13 ? 2 : 1);
    yield {
      data: file.subarray(from, last),
      layers: dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0,
      isPicture: /\/Subtype\s*\/Image\b/.test(dictionary),
    };
    at = last;
  }
}

/** Bytes that are unpacked at a time: few at the beginning, of which something is then known if the rest is damaged. */
const FIRST_STEP = 16;
const FIRST_BYTES = 1024;
const STEP = 64 * 1024;

function* eachPart(data: Buffer): Generator<Buffer> {
  for (let from = 0; from < data.length;) {
    const to = from + (from < FIRST_BYTES ? FIRST_STEP : STEP);
    yield data.subarray(from, to);
    from = to;
  }
}

/** Unpacks a stream piece by piece; throws where it turns out to be damaged. */
export async function* unpackStream({ data, layers }: RawStream): AsyncGenerator<Buffer> {
  let unpacked = Readable.from(eachPart(data)) as NodeJS.ReadableStream;
  // pipeline ends all streams when one fails; the last of them says so below
  for (let left = Math.min(layers, MOST_LAYERS); left > 0; left--)
    unpacked = pipeline(unpacked, createInflate(), () => undefined);
  for await (const piece of unpacked) yield piece as Buffer;
}
