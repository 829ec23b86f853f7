import type { Clause } from "./clause.js";
import type { IndicatorHit, IndicatorIndex } from "./indicator.js";
import { readName, type NameItem } from "./name.js";
import { leadLongest, leadWords } from "./words.js";

const LONGEST_TOPIC = 14;
const MOST_LEAD_WORDS = 8;

/** What an earlier clause without number is about: 一般预算收入增幅首次超过总收入,完成1.1亿元. */
export function topicBefore(clause: Clause, index: IndicatorIndex): NameItem | null {
  const earlier = clause.since.split(/[,;:]/).slice(clause.isFirst ? 0 : 1, -1);
  for (const words of earlier.toReversed()) {
    const hit = indicatorOpening(words, index);
    if (hit) return { text: hit.alias, indicator: hit };
  }
  const first = earlier[0];
  if (!clause.isFirst || first === undefined) return null;
  const { text, indicator } = readName(first, index);
  return text.length >= 2 && text.length <= LONGEST_TOPIC ? { text, indicator } : null;
}

/** The indicator whose name opens the words, neutral words before it aside. */
function indicatorOpening(words: string, index: IndicatorIndex): IndicatorHit | null {
  let rest = words;
  for (let step = 0; step < MOST_LEAD_WORDS && rest !== ""; step++) {
    const hit = index.prefixOf(rest);
    if (hit) return hit;
    let length = Math.min(leadLongest, rest.length);
    while (length > 0 && !leadWords.has(rest.slice(0, length))) length--;
    if (length === 0) return null;
    rest = rest.slice(length);
  }
  return null;
}
