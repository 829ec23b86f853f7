/**
 * Numbers as reports write them, filed by their figure, so that a number that somebody has read elsewhere can be looked up:
 * `150元/月` is in `data/numbers/150.json`.
 */

/** Takes away what does not tell one way of writing from another: blanks, and the width of characters. */
export function plainWritten(text: string): string {
  return text.normalize("NFKC").replace(/[\s,]/g, "");
}

/** Whatever has no digit is filed together. */
export const NO_FIGURE = "words";

/** So many digits tell the files apart. */
export const FIGURE_DIGITS = 3;

/** The file that a number as written stands in: `150元/月` → 150, `36,209元` → 362, `约7.1万亩` → 71, `三千` → words. */
export function figureOf(written: string): string {
  const [digits = ""] = /\d[\d.]*/.exec(plainWritten(written)) ?? [];
  return digits.replaceAll(".", "").slice(0, FIGURE_DIGITS) || NO_FIGURE;
}
