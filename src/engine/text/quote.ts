/** Finds again, in the text as written, words that were read from the folded text. */

/** Gives words back as written; `at` is the number that they belong to. */
export type Quote = (words: string, at: number) => string;

/** How far before and behind a number the words may stand that say something of it. */
const BEFORE = 480;
const AFTER = 80;

/**
 * Makes the way back from folded words to written ones: `quote("地区生产总值", at)` → 地區生產總值. Words that a reader put
 * together from several places are quoted character by character; what does not stand near the number stays as it is.
 */
export function createQuote(text: string, raw: string): Quote {
  if (text === raw) return (words) => words;
  const folded = foldedCharacters(text, raw);
  return (words, at) => {
    let isFolded = false;
    for (let i = 0; i < words.length && !isFolded; i++) isFolded = folded[words.charCodeAt(i)] === 1;
    return isFolded ? asWritten(words, { text, raw, at }) : words;
  };
}

/** The characters that stand in this folded text for others, as a table by their codes. */
function foldedCharacters(text: string, raw: string): Uint8Array {
  const folded = new Uint8Array(65536);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== raw.charCodeAt(at)) folded[code] = 1;
  }
  return folded;
}

interface Place {
  text: string;
  raw: string;
  at: number;
}

function asWritten(words: string, { text, raw, at }: Place): string {
  const start = Math.max(0, at - BEFORE);
  const near = text.slice(start, at + AFTER);
  const before = near.lastIndexOf(words, at - start);
  const whole = before < 0 ? near.indexOf(words) : before;
  if (whole >= 0) return raw.slice(start + whole, start + whole + words.length);
  return (
    scattered(words, near.slice(0, at - start), raw.slice(start)) ?? scattered(words, near, raw.slice(start)) ?? words
  );
}

/** Quotes characters that stand in the text in this order, with others between them; null where they do not. */
function scattered(words: string, text: string, raw: string): string | null {
  let written = "";
  let at = text.length;
  for (let i = words.length - 1; i >= 0; i--) {
    at = at > 0 ? text.lastIndexOf(words[i]!, at - 1) : -1;
    if (at < 0) return null;
    written = raw[at]! + written;
  }
  return written;
}
