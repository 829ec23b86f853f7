import { blankReadings } from "./readings.js";
import { traditionalPairs } from "./traditional.table.js";

/**
 * Folds the characters that stand for others, so that no later stage knows full-width digits or traditional characters.
 *
 * Each character becomes exactly one character, so an offset into the folded text is the same offset into
 * the original: the "map back" is the identity, and evidence is always quoted from the original.
 */

type Fold = readonly [written: string, read: string];

/** Characters outside the full-width block: those written and the one they are read as. */
const WIDTHS: readonly Fold[] = [
  ["\u3000\u00a0\u2002\u2003\u2009\u202f\t", " "],
  // marks of an editor or a page, which say nothing where they stand
  ["\u200b\u200c\u200d\u2060\ufeff\u00ad★☆", " "],
  ["﹪٪", "%"],
  ["﹒", "."],
  ["∶︰﹕", ":"],
  ["﹔", ";"],
  ["﹐", ","],
  ["﹙", "("],
  ["﹚", ")"],
  ["–—―─━﹣−‐‑", "-"],
  ["〜∼", "~"],
  ["﹢", "+"],
  ["○Ο", "〇"],
];

/** Traditional text quotes with these. */
const QUOTES: readonly Fold[] = [
  ["「", "“"],
  ["」", "”"],
  ["『", "‘"],
  ["』", "’"],
];

const widths = new Uint16Array(65536);
for (let code = 0; code < 65536; code++) widths[code] = code;
// Full-width forms ！…～ stand in the same order as ASCII.
for (let code = 0xff01; code <= 0xff5e; code++) widths[code] = code - 0xff01 + 0x21;
addFolds(widths, WIDTHS);

const all = widths.slice();
addFolds(all, QUOTES);
for (let at = 0; at < traditionalPairs.length; at += 2)
  all[traditionalPairs.charCodeAt(at)] = traditionalPairs.charCodeAt(at + 1);

function addFolds(table: Uint16Array, folds: readonly Fold[]): void {
  for (const [written, read] of folds) for (const char of written) table[char.charCodeAt(0)] = read.charCodeAt(0);
}

const CHUNK = 8192;

/**
 * Folds a text: `"增长８．６％，"` → `"增长8.6%,"`, `"億元"` → `"亿元"`; the result has the same length.
 */
export function fold(text: string): string {
  const folded = translate(text, all);
  return blankReadings(folded.includes("\\") ? withoutMarks(folded) : folded);
}

/** Folds full-width forms and leaves traditional characters as written: `"億元／畝"` → `"億元/畝"`. */
export function foldWidth(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (widths[code] !== code) return translate(text, widths);
  }
  return text;
}

function translate(text: string, table: Uint16Array): string {
  const length = text.length;
  const buffer = new Uint16Array(Math.min(CHUNK, length));
  const pieces: string[] = [];
  for (let at = 0; at < length; at += CHUNK) {
    const size = Math.min(CHUNK, length - at);
    for (let i = 0; i < size; i++) buffer[i] = table[text.charCodeAt(at + i)]!;
    pieces.push(String.fromCharCode.apply(null, (size === buffer.length ? buffer : buffer.subarray(0, size)) as never));
  }
  // joined and not added up, so that the text is one piece in memory
  return pieces.join("");
}

/** Reads line ends that were written out as \\r\\n when a page was saved, and blanks the marks of a formula: $6.\\,8\\%$. */
function withoutMarks(text: string): string {
  const lines = text.replaceAll("\\r\\n", "\n\n\n\n").replaceAll("\\n", "\n\n");
  return lines
    .replaceAll("\\,", "  ")
    .replaceAll("\\%", " %")
    .replace(/\$(?=\d)|(?<=[\d%] ?)\$/g, " ");
}
