/**
 * Looks for thousands of words in one pass over a text.
 *
 * The first two characters decide whether any word can begin at a place; a small table of their hashes turns away nearly
 * every place where none does. The longest word wins and the search goes on behind it.
 */

/** A list of words made ready to be looked for; words have two characters or more. */
export interface WordList<T> {
  /** 1 where some word's first two characters have this hash. */
  hashes: Uint8Array;
  /** Words by their first two characters, the longest first. */
  byPair: Map<number, readonly { word: string; value: T }[]>;
}

/** Makes a list of words ready: `createWordList([["平遥县", row]])`; of two equal words the later one counts. */
export function createWordList<T>(words: Iterable<readonly [word: string, value: T]>): WordList<T> {
  const hashes = new Uint8Array(65536);
  const byPair = new Map<number, { word: string; value: T }[]>();
  for (const [word, value] of new Map(words)) {
    const first = word.charCodeAt(0);
    const second = word.charCodeAt(1);
    hashes[hash(first, second)] = 1;
    const same = byPair.get((first << 16) | second);
    if (same) same.push({ word, value });
    else byPair.set((first << 16) | second, [{ word, value }]);
  }
  for (const same of byPair.values()) same.sort((a, b) => b.word.length - a.word.length);
  return { hashes, byPair };
}

/** Calls `visit` with each word of the list that stands in the text before `limit`, in text order, without overlaps. */
export function findWords<T>(
  { hashes, byPair }: WordList<T>,
  { text, limit }: { text: string; limit: number },
  visit: (start: number, end: number, value: T) => void,
): void {
  const last = Math.min(limit, text.length) - 1;
  let second = text.charCodeAt(0);
  for (let at = 0; at < last; at++) {
    const first = second;
    second = text.charCodeAt(at + 1);
    if (hashes[hash(first, second)] === 0) continue;
    const candidates = byPair.get((first << 16) | second);
    if (!candidates) continue;
    for (const { word, value } of candidates) {
      if (!text.startsWith(word, at)) continue;
      const end = at + word.length;
      visit(at, end, value);
      at = end - 1;
      second = text.charCodeAt(end);
      break;
    }
  }
}

function hash(first: number, second: number): number {
  return ((first * 31) ^ (second * 7)) & 0xffff;
}
