import { createWordMap } from "../text/word-finder.js";
import { leadWords, tailWords, wholeWords } from "./words.js";

/** What a word is to the search for words; those of the lead and the tail may go on into the next. */
interface Kind {
  whole: boolean;
  /** Whether the word without its last character is one of the lead or the tail. */
  hasShorter: boolean;
}

const vocabulary = createWordMap(
  [...wholeWords, ...leadWords.keys(), ...tailWords.keys()]
    .filter((word) => word.length > 1)
    .map((word): [string, Kind] => {
      const first = word.slice(0, -1);
      return [word, { whole: wholeWords.has(word), hasShorter: leadWords.has(first) || tailWords.has(first) }];
    }),
);

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
  for (let at = 0; at < text.length;) {
    const entry = vocabulary.longest(text, at);
    if (!entry) at++;
    else {
      const { word, value: kind } = entry;
      const length = kind.whole && kind.hasShorter ? lengthAt(text, at, word.length) : word.length;
      const whole = length === word.length ? kind.whole : wholeWords.has(text.slice(at, at + length));
      (found ??= []).push({ from: at, to: at + length, whole });
      at += length;
    }
  }
  return found ?? NONE;
}

/** Whether trimming a word off at the place would tear a compound; a word of one character tears any word: 新签|约. */
export function tears(segments: readonly Segment[], at: number, word: string): boolean {
  for (const { from, to, whole } of segments) {
    if (from >= at) return false;
    if (at < to) return whole || word.length === 1;
  }
  return false;
}

/** How long the word is that begins at the place: the longest, unless a longer one begins inside it: 建成|区域性, no 建成区. */
function lengthAt(text: string, at: number, longest: number): number {
  return longest > 2 && vocabulary.longest(text, at + longest - 1) ? longest - 1 : longest;
}
