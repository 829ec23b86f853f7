/** Readings that a web page's converter put behind characters: 增長(zhǎng)8.2%. */

/** One range, since it is looked for in every text: all vowels with tone marks lie in it, and little else. */
// eslint-disable-next-line regexp/no-obscure-range -- says so above
const TONED = /[à-ǜ]/;
const READING = /(?<=\p{Script=Han})[(（][a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,4}[)）]/gu;

/** Blanks the readings, so that offsets stay: `"長(zhǎng)8"` → `"長       8"`. */
export function blankReadings(text: string): string {
  return TONED.test(text) ? text.replace(READING, (reading) => " ".repeat(reading.length)) : text;
}

/** A text without its readings, and where each of its characters stood before. */
export interface DenseText {
  text: string;
  /** Offset in the text with readings of a character of `text`. */
  offsetOf: (at: number) => number;
}

/**
 * Takes readings out of a folded text, since names of places are looked for whole; `raw` is the text before folding, which
 * still has them. A text without readings is returned as it is.
 */
export function dropReadings(text: string, raw: string): DenseText {
  if (!TONED.test(raw)) return { text, offsetOf: (at) => at };
  const cuts: { at: number; length: number }[] = [];
  let dense = "";
  let from = 0;
  for (const { index, 0: reading } of raw.matchAll(READING)) {
    dense += text.slice(from, index);
    from = index + reading.length;
    cuts.push({ at: dense.length, length: reading.length });
  }
  const offsetOf = (at: number): number => cuts.reduce((sum, cut) => (cut.at <= at ? sum + cut.length : sum), at);
  return { text: dense + text.slice(from), offsetOf };
}
