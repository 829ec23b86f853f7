/**
 * Folds the characters that stand for others, so that no later stage knows full-width digits.
 *
 * Each character becomes exactly one character, so an offset into the folded text is the same offset into
 * the original: the "map back" is the identity, and evidence is always quoted from the original.
 */

/** Characters outside the full-width block: those written and the one they are read as. */
const FOLDS: readonly (readonly [written: string, read: string])[] = [
  ["\u3000\u00a0\u2002\u2003\u2009\u202f\t", " "],
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

const table = new Uint16Array(65536);
for (let code = 0; code < 65536; code++) table[code] = code;
// Full-width forms ！…～ stand in the same order as ASCII.
for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xff01 + 0x21;
for (const [written, read] of FOLDS) for (const char of written) table[char.charCodeAt(0)] = read.charCodeAt(0);

const CHUNK = 8192;

/**
 * Folds a text: `"增长８．６％，"` → `"增长8.6%,"`; the result has the same length.
 */
export function fold(text: string): string {
  const length = text.length;
  const buffer = new Uint16Array(Math.min(CHUNK, length));
  let folded = "";
  for (let at = 0; at < length; at += CHUNK) {
    const size = Math.min(CHUNK, length - at);
    for (let i = 0; i < size; i++) buffer[i] = table[text.charCodeAt(at + i)]!;
    folded += String.fromCharCode.apply(null, (size === buffer.length ? buffer : buffer.subarray(0, size)) as never);
  }
  return folded.includes("\\n") ? withLineEnds(folded) : folded;
}

/** Reads line ends that were written out as \\r\\n when a page was saved. */
function withLineEnds(text: string): string {
  return text.replaceAll("\\r\\n", "\n\n\n\n").replaceAll("\\n", "\n\n");
}
