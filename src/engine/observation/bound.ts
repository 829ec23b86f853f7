import { findWordsFrom } from "../text/word-finder.js";
import type { Bound } from "../types.js";
import type { Token } from "../quantity/token.js";
import type { Name } from "./name.js";

/** Hedges that stand after the unit. Longest first. */
const AFTER: readonly (readonly [string, Bound])[] = [
  ["(含)以上", "ge"],
  ["(含)以下", "le"],
  ["及以上", "ge"],
  ["以上", "ge"],
  ["及以下", "le"],
  ["以下", "le"],
  ["以内", "le"],
  ["之内", "le"],
  ["内", "le"],
  ["有余", "ge"],
  ["左右", "approx"],
  ["上下", "approx"],
  ["多", "ge"],
  ["余", "ge"],
];

// 压缩到3个环节以内
const HEDGE_AFTER_NOUN = /^[一-龥]{1,6}(?:以上|以下|以内|之内|内|左右)$/;

/** The bound of a value and the hedge words that say so, as written. */
export interface BoundReading {
  bound: Bound;
  before: string | null;
  after: string | null;
}

/** A mark that a value passes: 迈上500亿元台阶, 连过500亿、600亿两道关口. */
const MILESTONE = /^的?(?:新|[一两二三四五]个?道?)?大?(台阶|大关|门槛|关口|方阵)/;

/** Whether the words after a number only bound it, and name nothing that is counted. */
export function isNoNoun(after: string): boolean {
  return MILESTONE.test(after) || /^(?:之间|不等|有余)/.test(after);
}

/** The words around a number that may hedge it. */
export interface BoundClues {
  name: Name;
  /** The words of the clause before the number. */
  before: string;
  /** The words right after the number. */
  own: string;
  /** The words after the last number of its list, whose hedge holds for all; those right after it elsewhere. */
  after: string;
}

/** Reads 以上, 左右, 超, 约 … around a number; what stands after the unit weighs more than what stands before. */
export function readBound(token: Token, { name, before: words, own, after }: BoundClues): BoundReading {
  const hedge = hedgeAfter(own) ?? hedgeAfter(after);
  const before = hedgeBefore(name) ?? hedgeOfAct(words);
  const bound = hedge?.[1] ?? (token.unit.more ? "ge" : (before?.bound ?? "eq"));
  return { bound, before: before?.text ?? null, after: hedge?.[0] ?? null };
}

function hedgeAfter(after: string): readonly [string, Bound] | undefined {
  if (after === "") return undefined;
  const milestone = MILESTONE.exec(after);
  if (milestone) return [milestone[1]!, "ge"];
  const isHedged = hedgesFrom.longest(after, after.startsWith("的") ? 1 : 0) > 0;
  const hedge = isHedged
    ? AFTER.find(([word]) => (after.startsWith(word) || after.startsWith(`的${word}`)) && !isOtherWord(after, word))
    : undefined;
  return hedge ?? (HEDGE_AFTER_NOUN.test(after) ? AFTER.find(([word]) => after.endsWith(word)) : undefined);
}

const hedgesFrom = findWordsFrom(AFTER.map(([word]) => word));

const HEDGED_ACT = /(至少|最少|起码|最多|至多)(?!的)[^、]{1,12}$/;

/** 每个乡镇至少新建1所: the act may stand between the hedge and the number. */
function hedgeOfAct(before: string): { text: string; bound: Bound } | null {
  const text = HEDGED_ACT.exec(before)?.[1];
  return text ? { text, bound: text.endsWith("多") ? "le" : "ge" } : null;
}

/** 内 hedges at the clause's end only: 500万元内, but not 3个内设机构; 多出 is a verb. */
function isOtherWord(after: string, word: string): boolean {
  return (word === "内" && after !== "内") || (word === "多" && after[1] === "出");
}

function hedgeBefore(name: Name): { text: string; bound: Bound } | null {
  for (const { text, roles } of name.tail) {
    // 超过 and 高于 compare places only beside 个百分点, where measure reads them
    if (roles.includes("ge")) return { text, bound: "ge" };
    if (roles.includes("le")) return { text, bound: "le" };
    if (roles.includes("approx")) return { text, bound: "approx" };
  }
  const last = name.lead.at(-1);
  if (name.text === "" && last) {
    if (/^(?:约|近|约为|大约|接近)$/.test(last.text)) return { text: last.text, bound: "approx" };
    if (/^(?:超|超过|突破|不低于|不少于|逾|至少)$/.test(last.text)) return { text: last.text, bound: "ge" };
  }
  return null;
}
