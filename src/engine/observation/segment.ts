import { leadWords, tailWords, wholeWords } from "./words.js";

/** Words by their first two characters, the longest first. */
type ByStart = ReadonlyMap<string, readonly string[]>;

const vocabulary = byStart(
  new Set([...wholeWords, ...leadWords.keys(), ...tailWords.keys()].filter((word) => word.length > 1)),
);

/** Codes of the characters that any word begins with: most places are passed over at once. */
const firsts: ReadonlySet<number> = new Set([...vocabulary.keys()].map((start) => start.charCodeAt(0)));

function byStart(words: ReadonlySet<string>): ByStart {
  const groups = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const group = groups.get(word.slice(0, 2));
    if (group) group.push(word);
    else groups.set(word.slice(0, 2), [word]);
  }
  return groups;
}

/** A word of a segmented text: its first place and the place after its last. */
export interface Segment {
  from: number;
  to: number;
  /** Whether no trimming at all may cut it. */
  whole: boolean;
}

const NONE: readonly Segment[] = [];

/**
 * Segments a text by the longest word at each place: a cut inside one would tear it. Words of the lead and the tail
 * take part, so that 全国|家庭 is no 国家. Linear in the length of the text.
 */
export function segmentsOf(text: string): readonly Segment[] {
  let found: Segment[] | null = null;
  let at = 0;
  while (at < text.length) {
    const word = wordAt(text, at);
    if (word === null) at++;
    else {
      (found ??= []).push({ from: at, to: at + word.length, whole: wholeWords.has(word) });
      at += word.length;
    }
  }
  return found ?? NONE;
}

/** Whether trimming a word off at the place would tear a compound; a word of one character tears any word: 新签|约. */
export function tears(segments: readonly Segment[], at: number, word: string): boolean {
  return segments.some(({ from, to, whole }) => from < at && at < to && (whole || word.length === 1));
}

/** The longest word that begins at the place, unless a longer one begins inside it after a word: 建成|区域性, no 建成区. */
function wordAt(text: string, at: number): string | null {
  const word = longestAt(text, at);
  if (word === null || word.length < 3 || !wholeWords.has(word)) return word;
  const first = text.slice(at, at + word.length - 1);
  if (!leadWords.has(first) && !tailWords.has(first)) return word;
  const next = longestAt(text, at + first.length);
  return next !== null && next.length > 1 ? first : word;
}

function longestAt(text: string, at: number): string | null {
  if (!firsts.has(text.charCodeAt(at))) return null;
  return vocabulary.get(text.slice(at, at + 2))?.find((word) => text.startsWith(word, at)) ?? null;
}
