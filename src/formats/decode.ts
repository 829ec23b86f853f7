import type { Bilingual, ProblemKind } from "../tables/problem.js";
import { binary, signatures } from "./signatures.table.js";

/** Text of a file, or why it has none. */
export type Decoded =
  | { text: string; encoding: "utf-8" | "gb18030" | "utf-16le" | "utf-16be"; damaged: number }
  | { fault: Extract<ProblemKind, "empty" | "unsupported" | "not-text">; value: Bilingual | "" };

/** More unreadable places than one in so many characters, and a file is no longer taken for damaged UTF-8. */
const TOLERATED = 200;

/**
 * Decodes a text file: UTF-8 or UTF-16 by its byte order mark, UTF-8, else GB 18030 (which holds GBK and GB 2312).
 * The byte order mark is dropped and line ends become `\n`; `damaged` counts places that could not be read.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { fault: "empty", value: "" };
  const signature = findSignature(bytes);
  if (signature) return { fault: "unsupported", value: signature };
  const wide = decodeUtf16(bytes);
  if (!wide && bytes.includes(0)) return { fault: "unsupported", value: binary };
  const decoded = wide ?? decodeAs("utf-8", bytes) ?? decodeAs("gb18030", bytes);
  if (!decoded) return { fault: "not-text", value: "" };
  const text = decoded.text.replace(/\r\n?/g, "\n");
  if (text.trim() === "") return { fault: "empty", value: "" };
  if (!isPlausible(text)) return { fault: "not-text", value: "" };
  return { ...decoded, text };
}

type Candidate = Extract<Decoded, { text: string }>;

function findSignature(bytes: Uint8Array): Bilingual | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return signatures.find(({ bytes: start }) => head.startsWith(start))?.name;
}

function decodeUtf16(bytes: Uint8Array): Candidate | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : null;
  return encoding && { text: new TextDecoder(encoding).decode(bytes), encoding, damaged: 0 };
}

/** Decodes as `encoding`; null where too much of it cannot be read. */
function decodeAs(encoding: "utf-8" | "gb18030", bytes: Uint8Array): Candidate | null {
  // `stream` forgives a file that was cut off within its last character
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  const damaged = text.split("\uFFFD").length - 1;
  return damaged * TOLERATED > text.length ? null : { text, encoding, damaged };
}

/** Whether nothing in the text is a control or private character, which decoded garbage is full of. */
function isPlausible(text: string): boolean {
  const strange = text.match(/[\p{Co}\p{Cn}]|(?![\t\n\v\f])\p{Cc}/gu)?.length ?? 0;
  return strange * TOLERATED <= text.length;
}
