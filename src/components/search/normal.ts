import { traditionalPairs } from "./traditional.table.js";

/** Letters, digits and Chinese characters of a text, and where each stood. */
export interface NormalText {
  /** In lower case, without tones, blanks and marks; ü is `v`. */
  text: string;
  /** Offset in the text as written of each character of `text`. */
  at: readonly number[];
}

const simplified = new Map(
  Array.from({ length: traditionalPairs.length / 2 }, (_, i) => [
    traditionalPairs[2 * i]!,
    traditionalPairs[2 * i + 1]!,
  ]),
);

const names = new Map<string, NormalText>();

/** Reduces a name, which is asked for time and again, as `normalText` does; there are no more names than the site has. */
export function normalName(written: string): NormalText {
  const known = names.get(written) ?? normalText(written);
  names.set(written, known);
  return known;
}

/** Reduces a text to what is compared: `"Píng Yáo 縣"` → `"pingyao县"`; `"Lü'an"` → `"lvan"`. */
export function normalText(written: string): NormalText {
  let text = "";
  const at: number[] = [];
  for (let i = 0; i < written.length;) {
    const char = String.fromCodePoint(written.codePointAt(i)!);
    const plain = plainOf(char, written[i + char.length]);
    for (const one of plain) {
      text += one;
      at.push(i);
    }
    i += char.length;
  }
  return { text, at };
}

function plainOf(char: string, next: string | undefined): string {
  // most characters are as they are compared
  if (char >= "一" && char <= "鿿") return simplified.get(char) ?? char;
  const parts = char.normalize("NFKD").toLowerCase();
  // ü may be written as u and two dots
  if (parts.startsWith("u\u0308") || (parts === "u" && next === "\u0308")) return "v";
  const kept = parts.replace(/[^\p{L}\p{N}]/gu, "");
  return simplified.get(kept) ?? kept;
}
