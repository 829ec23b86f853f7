import { createWordMap, type WordMap } from "../text/word-finder.js";

/**
 * Looks for thousands of words in one pass over a text.
 *
 * A small table of hashes of the words' first two characters turns away nearly every place where none begins. The longest
 * word wins and the search goes on behind it.
 */

/** A list of words made ready to be looked for; words have two characters or more. */
export interface WordList<T> {
  /** 1 where some word's first two characters have this hash. */
  hashes: Uint8Array;
  words: WordMap<T>;
}

/** Makes a list of words ready: `createWordList([["平遥县", row]])`; of two equal words the later one counts. */
export function createWordList<T>(words: Iterable<readonly [word: string, value: T]>): WordList<T> {
  const entries = [...words];
  const hashes = new Uint8Array(65536);
  for (const [word] of entries) hashes[hash(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  return { hashes, words: createWordMap(entries) };
}

/** Calls `visit` with each word of the list that stands in the text before `limit`, in text order, without overlaps. */
export function findWords<T>(
  { hashes, words }: WordList<T>,
  { text, limit }: { text: string; limit: number },
  visit: (start: number, end: number, value: T) => void,
): void {
  const last = Math.min(limit, text.length) - 1;
  let second = text.charCodeAt(0);
  for (let at = 0; at < last; at++) {
    const first = second;
    second = text.charCodeAt(at + 1);
    if (hashes[hash(first, second)] === 0) continue;
    const found = words.longest(text, at);
    if (!found) continue;
    const end = at + found.word.length;
    visit(at, end, found.value);
    at = end - 1;
    second = text.charCodeAt(end);
  }
}

function hash(first: number, second: number): number {
  return ((first * 31) ^ (second * 7)) & 0xffff;
}
