/** Looks words up where they stand in a text, without cutting it into pieces first. */
export interface WordFinder {
  /** Lengths of the words at a place of a text, the longest first; words that reach beyond `limit` don't count. */
  lengths(text: string, at: number, limit?: number): readonly number[];
  /** The greatest of these, or 0. */
  longest(text: string, at: number, limit?: number): number;
}

interface Node {
  isWord: boolean;
  next: Map<number, Node>;
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

/** A tree of characters, read to the right (1) or to the left (-1). */
function createFinder(words: Iterable<string>, step: 1 | -1): WordFinder {
  const root = new Map<number, Node>();
  // most places are passed over at once
  const begins = new Uint8Array(0x10000);
  for (const word of words) addWord(root, step > 0 ? [...word] : [...word].reverse());
  for (const code of root.keys()) begins[code] = 1;

  function lengths(text: string, at: number, limit = step > 0 ? text.length : 0): readonly number[] {
    if (begins[text.charCodeAt(step > 0 ? at : at - 1)] !== 1) return NONE;
    let found: number[] | null = null;
    let next: Map<number, Node> | undefined = root;
    for (let length = 1, most = (limit - at) * step; length <= most; length++) {
      const node: Node | undefined = next.get(text.charCodeAt(step > 0 ? at + length - 1 : at - length));
      if (!node) break;
      if (node.isWord) (found ??= []).unshift(length);
      next = node.next;
    }
    return found ?? NONE;
  }

  function longest(text: string, at: number, limit = step > 0 ? text.length : 0): number {
    if (begins[text.charCodeAt(step > 0 ? at : at - 1)] !== 1) return 0;
    let found = 0;
    let next: Map<number, Node> | undefined = root;
    for (let length = 1, most = (limit - at) * step; length <= most; length++) {
      const node: Node | undefined = next.get(text.charCodeAt(step > 0 ? at + length - 1 : at - length));
      if (!node) break;
      if (node.isWord) found = length;
      next = node.next;
    }
    return found;
  }

  return { lengths, longest };
}

function addWord(root: Map<number, Node>, chars: readonly string[]): void {
  let next = root;
  chars.forEach((char, i) => {
    const code = char.charCodeAt(0);
    let node = next.get(code);
    if (!node) next.set(code, (node = { isWord: false, next: new Map() }));
    if (i === chars.length - 1) node.isWord = true;
    next = node.next;
  });
}
