import { fold } from "../../engine/index.js";

/** What is kept of a text so that the same report can be found under another name; small, and plain JSON. */
export interface ReportSketch {
  /** Hash of the text's letters and digits; empty where it has none. Equal for texts that differ in blanks, punctuation or script. */
  exact: string;
  /** How many different sentences it has. */
  sentences: number;
  /** The smallest hashes of its sentences, ascending: a fair sample of them. */
  sample: number[];
}

/** How many sentences are sampled. */
export const SAMPLE = 64;
/** Shorter sentences (谢谢大家！) stand in many reports. */
const SHORTEST = 12;

const LETTER = 1;
const SENTENCE_END = 2;
const kinds = kindsOfCodes();

/** What each code unit is. All are asked for at once: one by one they would take as long as reading some reports. */
function kindsOfCodes(): Uint8Array {
  const kinds = new Uint8Array(65536);
  const codes = String.fromCharCode(...kinds.keys());
  for (const { 0: letters, index } of codes.matchAll(/[\p{L}\p{N}]+/gu))
    kinds.fill(LETTER, index, index + letters.length);
  for (const mark of "。!?") kinds[mark.charCodeAt(0)] = SENTENCE_END;
  return kinds;
}

/**
 * Sketches a report's text in one pass: blanks, line ends and punctuation do not count, full-width and traditional
 * characters are as their plain forms.
 */
export function sketchReport(text: string): ReportSketch {
  const folded = fold(text);
  const whole = createHash();
  const sentences = new Set<number>();
  let sentence = createHash();
  for (let at = 0; at <= folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (kinds[code] === LETTER) {
      add(whole, code);
      add(sentence, code);
    } else if (at === folded.length || kinds[code] === SENTENCE_END) {
      if (sentence.length >= SHORTEST) sentences.add(sentence.low >>> 0);
      sentence = createHash();
    }
  }
  const sample = [...sentences].sort((a, b) => a - b).slice(0, SAMPLE);
  return { exact: whole.length === 0 ? "" : wordOf(whole), sentences: sentences.size, sample };
}

/** FNV-1a twice over, with different beginnings: 64 bits tell any number of reports apart. */
interface Hash {
  low: number;
  high: number;
  length: number;
}

const PRIME = 0x01000193;
const createHash = (): Hash => ({ low: 0x811c9dc5 | 0, high: 0x1b873593 | 0, length: 0 });

function add(hash: Hash, code: number): void {
  hash.low = Math.imul(hash.low ^ code, PRIME);
  hash.high = Math.imul(hash.high ^ (code + hash.length), PRIME);
  hash.length++;
}

function wordOf({ low, high, length }: Hash): string {
  return `${(low >>> 0).toString(36)}.${(high >>> 0).toString(36)}.${length.toString(36)}`;
}
