import type { Clause } from "./clause.js";
import type { IndicatorHit, IndicatorIndex } from "./indicator.js";
import { readName, type NameItem } from "./name.js";
import { nameEnd } from "./noun.js";
import { isRateName } from "./measure.js";
import { leadLengths, leadWords } from "./words.js";

const LONGEST_TOPIC = 14;
const MOST_LEAD_WORDS = 8;

/** The clauses without a number before the number's own, in text order. */
export function clausesBefore(clause: Clause): string[] {
  return clause.since.split(/[,;:]/).slice(clause.isFirst ? 0 : 1, -1);
}

/** What an earlier clause without number is about: 一般预算收入增幅首次超过总收入,完成1.1亿元. */
export function topicBefore(clause: Clause, index: IndicatorIndex): NameItem | null {
  const earlier = clausesBefore(clause);
  for (const words of earlier.toReversed()) {
    const hit = indicatorOpening(words, index);
    if (hit) return { text: listOpening(words, index) ?? hit.alias, indicator: hit };
  }
  const last = earlier.at(-1);
  if (last === undefined) return null;
  // 新农合参合率再创新高: what is said of a thing is no part of its name
  const { text, indicator } = readName(last.slice(0, nameEnd(last)), index);
  if (!clause.isFirst && !isRateName(text)) return null;
  return text.length >= 2 && text.length <= LONGEST_TOPIC ? { text, indicator } : null;
}

/** The list that a comment is made on: 旅游收入、游客人数再创新高. */
function listOpening(words: string, index: IndicatorIndex): string | null {
  const list = words.slice(0, nameEnd(words));
  return /[、和与及]/.test(list) ? readName(list, index).text : null;
}

/** The indicator whose name opens the words, neutral words before it aside. */
function indicatorOpening(words: string, index: IndicatorIndex): IndicatorHit | null {
  let rest = words;
  for (let step = 0; step < MOST_LEAD_WORDS && rest !== ""; step++) {
    const hit = index.prefixOf(rest);
    if (hit) return hit;
    const length = leadLengths(rest[0]).find((each) => leadWords.has(rest.slice(0, each)));
    if (length === undefined) return null;
    rest = rest.slice(length);
  }
  return null;
}
