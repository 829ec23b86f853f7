/** Looks words up where they stand in a text, without cutting it into pieces first. */
export interface WordFinder {
  /** Lengths of the words at a place of a text, the longest first; words that reach beyond `limit` don't count. */
  lengths(text: string, at: number, limit?: number): readonly number[];
  /** The greatest of these, or 0. */
  longest(text: string, at: number, limit?: number): number;
  /** Whether one of the words stands anywhere in a text. */
  isIn(text: string): boolean;
}

/** Words that each stand for something. */
export interface WordMap<T> {
  /** What the whole text stands for, or the part of it. */
  get(text: string, from?: number, to?: number): T | undefined;
  /** The longest word at a place of a text that ends by `limit`, with what it stands for. */
  longest(text: string, at: number, limit?: number): WordEntry<T> | undefined;
}

/** A word with what it stands for. */
export interface WordEntry<T> {
  word: string;
  value: T;
}

const NONE: readonly number[] = [];

/** Finds words that begin at a place and end by `limit`; the text's end where none is given. */
export function findWordsFrom(words: Iterable<string>): WordFinder {
  return createFinder(words, 1);
}

/** Finds words that end before a place and begin at `limit` or later; 0 where none is given. */
export function findWordsBefore(words: Iterable<string>): WordFinder {
  return createFinder(words, -1);
}

/** Makes words ready to be looked up by reading the text itself; of two equal words the later one counts. */
export function createWordMap<T>(words: Iterable<readonly [word: string, value: T]>): WordMap<T> {
  const entries = [...new Map(words)].map(([word, value]): WordEntry<T> => ({ word, value }));
  const tree = plantTree(
    entries.map(({ word }) => word),
    1,
  );
  // most places are turned away by their first character
  const firsts = new Uint32Array(65536);
  for (const { word } of entries) firsts[word.charCodeAt(0)] = tree.next(0, word.charCodeAt(0));

  function get(text: string, from = 0, to = text.length): T | undefined {
    let node = 0;
    for (let at = from; at < to; at++) {
      node = tree.next(node, text.charCodeAt(at));
      if (node === 0) return undefined;
    }
    return entries[tree.wordAt(node)]?.value;
  }

  function longest(text: string, at: number, limit = text.length): WordEntry<T> | undefined {
    if (at >= limit) return undefined;
    let found = NO_WORD;
    let node = firsts[text.charCodeAt(at)]!;
    for (let next = at + 1; node !== 0; next++) {
      const word = tree.wordAt(node);
      if (word !== NO_WORD) found = word;
      node = next < limit ? tree.next(node, text.charCodeAt(next)) : 0;
    }
    return found === NO_WORD ? undefined : entries[found];
  }

  return { get, longest };
}

function createFinder(words: Iterable<string>, step: 1 | -1): WordFinder {
  const tree = plantTree([...words], step);
  const first = step > 0 ? 0 : -1;
  const limitOf = (text: string): number => (step > 0 ? text.length : 0);

  function lengths(text: string, at: number, limit = limitOf(text)): readonly number[] {
    let found: number[] | null = null;
    let node = 0;
    for (let length = 1, most = (limit - at) * step; length <= most; length++) {
      node = tree.next(node, text.charCodeAt(at + first + step * (length - 1)));
      if (node === 0) break;
      if (tree.wordAt(node) !== NO_WORD) (found ??= []).unshift(length);
    }
    return found ?? NONE;
  }

  function longest(text: string, at: number, limit = limitOf(text)): number {
    let found = 0;
    let node = 0;
    for (let length = 1, most = (limit - at) * step; length <= most; length++) {
      node = tree.next(node, text.charCodeAt(at + first + step * (length - 1)));
      if (node === 0) break;
      if (tree.wordAt(node) !== NO_WORD) found = length;
    }
    return found;
  }

  // one bit for each character that a word begins with (or ends with, read to the left)
  let firsts: Uint32Array | null = null;

  function isIn(text: string): boolean {
    const bits = (firsts ??= bitsOfFirsts());
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if ((bits[code >> 5]! & (1 << (code & 31))) !== 0 && longest(text, at - first) > 0) return true;
    }
    return false;
  }

  function bitsOfFirsts(): Uint32Array {
    const bits = new Uint32Array(0x10000 / 32);
    for (let code = 0; code < 0x10000; code++) if (tree.next(0, code) !== 0) bits[code >> 5]! |= 1 << (code & 31);
    return bits;
  }

  return { lengths, longest, isIn };
}

/** A tree of characters; its root is node 0. */
interface Tree {
  /** The node that a character leads to from a node; 0 where it leads nowhere. */
  next(node: number, code: number): number;
  /** Which word ends at the node, by its place in the list. */
  wordAt(node: number): number;
}

const NO_WORD = -1;

/** The letters of all words that are looked for, numbered from 1 as they are met; one table, so that it stays near. */
const letters = new Uint16Array(0x10000);
let lastLetter = 0;

type Branches = Map<number, Branches>;

/**
 * Plants the words, read to the right (1) or to the left (-1), as a double array: the branch of a node by a letter stands
 * at `base[node] + letter`, if `parent` says there that it is this node's.
 */
function plantTree(words: readonly string[], step: 1 | -1): Tree {
  const { root, ends: wholes } = branchesOf(words, step);
  const bases: number[] = [0];
  const parents: (number | undefined)[] = [0];
  const endings: { node: number; word: number }[] = [];
  let free = 1;

  function isFree(own: readonly number[], base: number): boolean {
    for (const letter of own) if (parents[base + letter] !== undefined) return false;
    return true;
  }

  function place(branches: Branches, node: number): void {
    const word = wholes.get(branches);
    if (word !== undefined) endings.push({ node, word });
    const own = [...branches.keys()];
    if (own.length === 0) return;
    const least = Math.min(...own);
    while (parents[free] !== undefined) free++;
    let base = Math.max(0, free - least);
    while (!isFree(own, base)) base++;
    bases[node] = base;
    for (const letter of own) parents[base + letter] = node;
    for (const [letter, further] of branches) place(further, base + letter);
  }

  place(root, 0);
  const room = parents.length;
  const create = room < 0xffff ? (): Uint16Array => new Uint16Array(room) : (): Uint32Array => new Uint32Array(room);
  const base = create();
  bases.forEach((value, node) => (base[node] = value));
  // what no node has as its number stands where no branch is
  const parent = create().fill(-1);
  parents.forEach((value, slot) => (parent[slot] = slot === 0 ? -1 : value!));
  const ends = new Int32Array(room).fill(NO_WORD);
  for (const { node, word } of endings) ends[node] = word;

  function next(node: number, code: number): number {
    const letter = letters[code]!;
    if (letter === 0) return 0;
    const slot = base[node]! + letter;
    return parent[slot] === node ? slot : 0;
  }
  return { next, wordAt: (node) => ends[node]! };
}

/** The words as branches by the number of a letter, and the words that end at branches, by their places in the list. */
function branchesOf(words: readonly string[], step: 1 | -1): { root: Branches; ends: Map<Branches, number> } {
  const root: Branches = new Map();
  const ends = new Map<Branches, number>();
  words.forEach((word, place) => {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const letter = (letters[word.charCodeAt(step > 0 ? i : word.length - 1 - i)] ||= ++lastLetter);
      let further = node.get(letter);
      if (!further) {
        further = new Map();
        node.set(letter, further);
      }
      node = further;
    }
    if (word !== "") ends.set(node, place);
  });
  return { root, ends };
}
