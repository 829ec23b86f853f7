/** Lists of words, elements and years as each language writes them. */
import { LOCALE } from "./lang.js";
import type { Lang } from "./lang.js";

const lists = {
  zh: new Intl.ListFormat(LOCALE.zh, { type: "conjunction" }),
  en: new Intl.ListFormat(LOCALE.en, { type: "conjunction" }),
};

/** Joins words as the language does: 代县、略阳县和平遥县 · "Daixian, Lueyang and Pingyao". */
export function joinList(lang: Lang, items: readonly string[]): string {
  return lists[lang].format(items);
}

/** Joins elements as the language joins words; returns the pieces in reading order. */
export function joinNodes(lang: Lang, items: readonly Node[]): (string | Node)[] {
  const places = items.map((_, i) => `\u0001${i}\u0001`);
  const pieces = lists[lang].format(places).split("\u0001");
  return pieces.map((piece, i) => (i % 2 ? (items[Number(piece)] ?? piece) : piece)).filter((piece) => piece !== "");
}

/** Writes a set of years, runs as ranges: [2021, 2022, 2023] → 2021—2023年 · "2021–2023". */
export function formatYears(lang: Lang, years: Iterable<number>): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const year of sorted) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  const dash = lang === "zh" ? "—" : "–";
  const text = runs
    .map(([from, to]) => (from === to ? `${from}` : `${from}${dash}${to}`))
    .join(lang === "zh" ? "、" : ", ");
  return lang === "zh" ? `${text}年` : text;
}
