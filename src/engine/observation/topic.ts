import type { Clause } from "./clause.js";
import type { IndicatorHit, IndicatorIndex } from "./indicator.js";
import { readName, type NameItem } from "./name.js";
import { nameEnd } from "./noun.js";
import { isRateName } from "./measure.js";
import { leadWordsFrom } from "./words.js";

const LONGEST_TOPIC = 16;
const MOST_LEAD_WORDS = 8;

/** The clauses without a number before the number's own, in text order. */
export function clausesBefore(clause: Clause): string[] {
  return clause.since.split(/[,;:]/).slice(clause.isFirst ? 0 : 1, -1);
}

/** What an earlier clause without number is about: 一般预算收入增幅首次超过总收入,完成1.1亿元. */
export function topicBefore(clause: Clause, indicators: IndicatorIndex): NameItem | null {
  const earlier = clausesBefore(clause);
  for (const said of earlier.toReversed()) {
    const words = said.startsWith("以") ? said.replace(MANNER, "") : said;
    const opening = indicatorOpening(words, indicators);
    if (!opening) continue;
    const list = indicatorsInRow(opening.rest, indicators) ?? listOpening(words, indicators);
    return { text: list ?? opening.hit.alias, indicator: opening.hit };
  }
  const last = earlier.at(-1);
  if (last === undefined) return null;
  // 综合指数148.7,提高11个百分点: a value without a unit is no quantity, but its name is what goes on
  const index = INDEX_VALUE.exec(last)?.[1];
  if (index !== undefined) return { text: readName(index, indicators).text || index, indicator: null };
  // 新农合参合率再创新高: what is said of a thing is no part of its name
  const { text, indicator } = readName(last.slice(0, nameEnd(last)).replace(MOVED, ""), indicators);
  if (!clause.isFirst && !isRateName(text) && !isAfresh(clause)) return null;
  const isThing = text.length >= 2 && text.length <= LONGEST_TOPIC && !OF_POLICY.test(text);
  return isThing ? { text, indicator } : null;
}

/** 克服二季度回落影响: what was overcome or aimed at is measured by nothing. */
const OF_POLICY = /^(?:克服|应对|顶住|抵御|坚持|围绕|聚焦|稳增长|鼓励|加大)/;

/** 连续7年提高企业退休人员基本养老金: what is done with the thing. */
const MOVED =
  /^(?:连续第?[\d一二三四五六七八九十]{1,3}年)?(?:大幅|稳步|逐步|逐年|适当|继续|调整)*(?:提高|下调|上调|降低|增加)(?=..)/;

const INDEX_VALUE = /^(.{2,24}?(?:指数|得分|评分|满意度|安全感))[达为到至是]{0,3}\d+(?:\.\d+)?分?$/;

/** 以保民生为重点的财政支出: how the thing is does not name it. */
const MANNER = /^以[^,;:]{2,20}?为(?:重点|主体?|核心|目标|导向|依托|支撑|龙头|引领)的/;

/** Whether a semicolon parts the clause before from the last number: 补贴1.5亿元;粮食连年增产,年均4亿斤. */
function isAfresh({ since }: Clause): boolean {
  return /;[^,;:]*,[^,;:]*$/.test(since);
}

/** The list that a comment is made on: 旅游收入、游客人数再创新高. */
function listOpening(words: string, index: IndicatorIndex): string | null {
  const list = words.slice(0, nameEnd(words));
  return /[、和与及]/.test(list) ? readName(list, index).text : null;
}

/** The list of indicators that words begin with, whatever is said of them: 进出口总额、实际利用外资|逆势上扬. */
function indicatorsInRow(words: string, index: IndicatorIndex): string | null {
  let end = 0;
  for (let from = 0; ; from = end + 1) {
    const alias = index.prefixOf(words.slice(from))?.alias;
    if (alias === undefined || !words.startsWith(alias, from)) return null;
    end = from + alias.length;
    if (!/[、和与及]/.test(words[end] ?? "")) return from === 0 ? null : words.slice(0, end);
  }
}

/** The words from the indicator's name on that opens them, neutral words before it aside. */
function indicatorOpening(words: string, index: IndicatorIndex): { rest: string; hit: IndicatorHit } | null {
  let rest = words;
  for (let step = 0; step < MOST_LEAD_WORDS && rest !== ""; step++) {
    const hit = index.prefixOf(rest);
    if (hit) return { rest, hit };
    const length = leadWordsFrom.longest(rest, 0);
    if (length === 0) return null;
    rest = rest.slice(length);
  }
  return null;
}
