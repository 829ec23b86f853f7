const NONE: readonly number[] = [];

/** The lengths that words with a given character have, longest first. */
export type WordLengths = (char: string | undefined) => readonly number[];

/** Groups words by their first character, so that a search for the longest one tries only lengths that there are. */
export function lengthsByFirst(words: Iterable<string>): WordLengths {
  return lengthsBy(words, 0);
}

/** Groups words by their last character. */
export function lengthsByLast(words: Iterable<string>): WordLengths {
  return lengthsBy(words, -1);
}

function lengthsBy(words: Iterable<string>, at: 0 | -1): WordLengths {
  const groups = new Map<string, Set<number>>();
  for (const word of words) {
    const char = word.at(at)!;
    groups.set(char, (groups.get(char) ?? new Set()).add(word.length));
  }
  const lengths = new Map([...groups].map(([char, group]) => [char, [...group].sort((a, b) => b - a)] as const));
  return (char) => (char === undefined ? NONE : (lengths.get(char) ?? NONE));
}
