import type { Bound } from "../types.js";
import type { Token } from "../quantity/token.js";
import type { Name } from "./name.js";

/** Hedges that stand after the unit. Longest first. */
const AFTER: readonly (readonly [string, Bound])[] = [
  ["及以上", "ge"],
  ["以上", "ge"],
  ["及以下", "le"],
  ["以下", "le"],
  ["以内", "le"],
  ["之内", "le"],
  ["内", "le"],
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

/** Reads 以上, 左右, 超, 约 … around a number; what stands after the unit weighs more than what stands before. */
export function readBound(token: Token, name: Name, after: string): BoundReading {
  const hedge =
    AFTER.find(([word]) => (after.startsWith(word) || after.startsWith(`的${word}`)) && !isOtherWord(after, word)) ??
    (HEDGE_AFTER_NOUN.test(after) ? AFTER.find(([word]) => after.endsWith(word)) : undefined);
  const before = hedgeBefore(name);
  const bound = hedge?.[1] ?? (token.unit.more ? "ge" : (before?.bound ?? "eq"));
  return { bound, before: before?.text ?? null, after: hedge?.[0] ?? null };
}

/** 内 hedges at the clause's end only: 500万元内, but not 3个内设机构. */
function isOtherWord(after: string, word: string): boolean {
  return word === "内" && after !== "内";
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
