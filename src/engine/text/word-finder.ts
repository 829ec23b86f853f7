/** Looks words up where they stand in a text, without cutting it into pieces first. */
export interface WordFinder {
  /** Lengths of the words at a place of a text, the longest first; words that reach beyond `limit` don't count. */
  lengths(text: string, at: number, limit?: number): readonly number[];
  /** The greatest of these, or 0. */
  longest(text: string, at: number, limit?: number): number;
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
      if (tree.endsWord(node)) (found ??= []).unshift(length);
    }
    return found ?? NONE;
  }

  function longest(text: string, at: number, limit = limitOf(text)): number {
    let found = 0;
    let node = 0;
    for (let length = 1, most = (limit - at) * step; length <= most; length++) {
      node = tree.next(node, text.charCodeAt(at + first + step * (length - 1)));
      if (node === 0) break;
      if (tree.endsWord(node)) found = length;
    }
    return found;
  }

  return { lengths, longest };
}

/** A tree of characters; its root is node 0. */
interface Tree {
  /** The node that a character leads to from a node; 0 where it leads nowhere. */
  next(node: number, code: number): number;
  endsWord(node: number): boolean;
}

/** Plants the words, read to the right (1) or to the left (-1). All branches stand in one table, found by node and character. */
function plantTree(words: readonly string[], step: 1 | -1): Tree {
  const letters = words.reduce((sum, { length }) => sum + length, 1);
  const mask = 2 ** Math.ceil(Math.log2(2 * letters)) - 1;
  // the smaller the tables, the nearer they are kept
  const isSmall = letters < 0x10000;
  const keys = isSmall ? new Uint32Array(mask + 1) : new Float64Array(mask + 1);
  const nodes = isSmall ? new Uint16Array(mask + 1) : new Uint32Array(mask + 1);
  const ends = new Uint8Array(letters + 1);
  // the root's branches: most places of a text are passed over here
  const first = isSmall ? new Uint16Array(0x10000) : new Uint32Array(0x10000);
  let count = 0;

  function slotOf(node: number, code: number): number {
    const key = node * 0x10000 + code;
    let slot = Math.imul(Math.imul(node, 0x9e3779b1) ^ code, 0x85ebca6b) >>> 8;
    for (slot &= mask; keys[slot] !== key && nodes[slot] !== 0; slot = (slot + 1) & mask);
    return slot;
  }

  for (const word of words) {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(step > 0 ? i : word.length - 1 - i);
      if (i === 0) {
        node = first[code] ||= ++count;
        continue;
      }
      const slot = slotOf(node, code);
      keys[slot] = node * 0x10000 + code;
      node = nodes[slot] ||= ++count;
    }
    ends[node] = 1;
  }

  const next = (node: number, code: number): number => (node === 0 ? first[code]! : nodes[slotOf(node, code)]!);
  return { next, endsWord: (node) => ends[node] === 1 };
}
