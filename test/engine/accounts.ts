import type { Mention } from "../../src/engine/types.js";

const DIGITS = /[0-9\uff10-\uff19]+/g;

/**
 * The runs of digits, half or full width, that no mention holds whole, or more than one holds a part of; mentions in text
 * order. Looks at each mention once, so that it serves whole reports.
 */
export function unaccounted(text: string, mentions: readonly Mention[]): string[] {
  let first = 0;
  return [...text.matchAll(DIGITS)].flatMap(({ index, 0: digits }) => {
    const end = index + digits.length;
    while (first < mentions.length && mentions[first]!.end <= index) first++;
    const touching: Mention[] = [];
    for (let i = first; i < mentions.length && mentions[i]!.start < end; i++) touching.push(mentions[i]!);
    const [only, ...others] = touching;
    if (only && others.length === 0 && only.start <= index && only.end >= end) return [];
    return [`${digits} at ${index} is in ${touching.map((mention) => `“${mention.text}”`).join(", ") || "no mention"}`];
  });
}
