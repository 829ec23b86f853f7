import type { Bilingual, ProblemKind } from "../tables/problem.js";
import { binary, signatures, type Signature } from "./signatures.table.js";

/** Text of a file, or why it has none. */
export type Decoded =
  | { text: string; encoding: string; damaged: number }
  | { fault: Extract<ProblemKind, "empty" | "unsupported" | "not-text">; value: Bilingual | "" };

/** Byte order marks. */
const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** More unreadable places than one in so many characters, and a file is no longer taken for damaged UTF-8. */
const TOLERATED = 200;

/**
 * The name that the Encoding Standard gives an encoding: `gb2312` → `gbk`.
 * @throws Error where no encoding has that label, naming some that do
 */
export function parseEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new Error(`unknown encoding: ${label}; use a label such as utf-8, gb18030, big5 or utf-16le`);
  }
}

/**
 * Decodes a text file: as its byte order mark says; else as `encoding` says, a label of the Encoding Standard; else as
 * UTF-8, UTF-16 or GB 18030 (which holds GBK and GB 2312), whichever its bytes look like.
 * The byte order mark is dropped and line ends become `\n`; `damaged` counts places that could not be read.
 * @throws Error where no encoding has that label
 */
export function decodeText(bytes: Uint8Array, encoding?: string): Decoded {
  const asked = encoding === undefined ? null : parseEncoding(encoding);
  if (bytes.length === 0) return { fault: "empty", value: "" };
  const signature = findSignature(bytes);
  if (signature) return { fault: "unsupported", value: signature.name };
  const encodings = findEncodings(bytes, asked);
  if (!encodings[0]!.startsWith("utf-16") && bytes.includes(0)) return { fault: "unsupported", value: binary };
  // somebody who names an encoding gets it, with what could not be read counted
  const decoded = asked ? decodeAs(encodings[0]!, bytes) : decodeFirst(encodings, bytes);
  if (!decoded) return { fault: "not-text", value: "" };
  const text = decoded.text.replace(/\r\n?/g, "\n");
  if (text.trim() === "") return { fault: "empty", value: "" };
  if (!asked && !isPlausible(text)) return { fault: "not-text", value: "" };
  return { ...decoded, text };
}

/** Decodes the name of a file: as UTF-8 where it can be, else in `encoding`, with U+FFFD for what cannot be read. */
export function decodeName(raw: Uint8Array, encoding = "gb18030"): string {
  return decodeUtf8(raw) ?? new TextDecoder(encoding).decode(raw);
}

/** A text in UTF-8, byte for byte; null where it is none. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The signature that a file has, if any. */
export function findSignature(bytes: Uint8Array): Signature | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 300));
  return signatures.find((signature) => head.startsWith(signature.bytes, signature.at ?? 0));
}

type Candidate = Extract<Decoded, { text: string }>;

/** Encodings that a file may be in, the likeliest first. */
function findEncodings(bytes: Uint8Array, asked: string | null): string[] {
  const mark = marks.find((each) => each.bytes.every((byte, i) => bytes[i] === byte))?.encoding;
  if (asked) return [mark ?? asked];
  const wide = mark?.startsWith("utf-16") ? mark : guessUtf16(bytes);
  return wide ? [wide] : ["utf-8", "gb18030"];
}

/** Decodes in the first of the encodings that reads nearly all of it. */
function decodeFirst(encodings: readonly string[], bytes: Uint8Array): Candidate | null {
  for (const encoding of encodings) {
    const text = decodeWith(encoding, bytes);
    const most = text.length / TOLERATED;
    const damaged = countDamage(text, most);
    if (damaged <= most) return { text, encoding, damaged };
  }
  return null;
}

function decodeAs(encoding: string, bytes: Uint8Array): Candidate {
  const text = decodeWith(encoding, bytes);
  return { text, encoding, damaged: countDamage(text, Infinity) };
}

function decodeWith(encoding: string, bytes: Uint8Array): string {
  // `stream` forgives a file that was cut off within its last character
  return new TextDecoder(encoding).decode(bytes, { stream: true });
}

/** Places that could not be read; where there are more than `most`, the others are not looked for. */
function countDamage(text: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0 && count <= most; at = text.indexOf("\uFFFD", at + 1)) count++;
  return count;
}

/** Code units to look at, and the share of them that UTF-16 of a Chinese text or table has in what such texts consist of. */
const SAMPLE = 4096;
const USUAL = 0.9;
/** Fewer units tell nothing where no zero byte does. */
const FEW = 16;

/** Whether bytes without a mark are UTF-16: nearly all units are Chinese, ASCII or their punctuation in one byte order. */
function guessUtf16(bytes: Uint8Array): string | null {
  const hasZero = bytes.subarray(0, 2 * SAMPLE).includes(0);
  // ASCII in pairs looks like Chinese in UTF-16: what is UTF-8 without a fault is no UTF-16
  if (!hasZero && (bytes.length < 2 * FEW || isUtf8(bytes.subarray(0, 2 * SAMPLE)))) return null;
  const [little, big] = [shareOfUsual(bytes, 0), shareOfUsual(bytes, 1)];
  if (Math.max(little, big) < USUAL || little === big) return null;
  return little > big ? "utf-16le" : "utf-16be";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Share of units that texts consist of, where the low byte of each stands at `low`: 0 little end first, 1 big end first. */
function shareOfUsual(bytes: Uint8Array, low: 0 | 1): number {
  const units = Math.min(SAMPLE, bytes.length >> 1);
  let usual = 0;
  for (let i = 0; i < units; i++) if (isUsual(bytes[2 * i + low]! | (bytes[2 * i + 1 - low]! << 8))) usual++;
  return units === 0 ? 0 : usual / units;
}

function isUsual(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x20 || (unit >= 0x09 && unit <= 0x0d);
  const isIdeograph = unit >= 0x4e00 && unit <= 0x9fff;
  const isPunctuation = (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0x2010 && unit <= 0x2040);
  return isIdeograph || isPunctuation || (unit >= 0xff01 && unit <= 0xff5e);
}

const STRANGE = /[\p{Co}\p{Cn}]|(?![\t\n\v\f])\p{Cc}/gu;
/** What Chinese texts hardly ever leave, none of it strange; looked for first, as it is found many times as fast. */
const UNUSUAL = /[^\t\n\v\f\u0020-\u007E\u3000-\u303D\u4E00-\u9FFF\uFF01-\uFF5E]+/g;

/** Whether hardly anything in the text is a control or private character, which decoded garbage is full of. */
function isPlausible(text: string): boolean {
  const most = text.length / TOLERATED;
  let count = 0;
  for (const [unusual] of text.matchAll(UNUSUAL)) {
    const found = unusual.matchAll(STRANGE);
    while (!found.next().done) if (++count > most) return false;
  }
  return true;
}
