import { findWordsFrom } from "../text/word-finder.js";
import { leadWords, tailWords, wholeWords } from "./words.js";

const vocabulary = findWordsFrom(
  [...wholeWords, ...leadWords.keys(), ...tailWords.keys()].filter((word) => word.length > 1),
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
  let at = 0;
  while (at < text.length) {
    const length = lengthAt(text, at);
    if (length === 0) at++;
    else {
      const whole = wholeWords.has(text.slice(at, at + length));
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
function lengthAt(text: string, at: number): number {
  const length = vocabulary.longest(text, at);
  if (length < 3 || !wholeWords.has(text.slice(at, at + length))) return length;
  const first = text.slice(at, at + length - 1);
  if (!leadWords.has(first) && !tailWords.has(first)) return length;
  return vocabulary.longest(text, at + first.length) > 1 ? first.length : length;
}
