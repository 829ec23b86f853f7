import { LOCALE } from "./lang.js";
import type { Lang } from "./lang.js";
import { STRINGS } from "./strings.table.js";
import type { StringKey, Wording } from "./strings.table.js";

/** Values for the `{name}` slots of a text; `n` also chooses the plural form. */
export type Params = Readonly<Record<string, string | number>>;

const plurals = { zh: new Intl.PluralRules(LOCALE.zh), en: new Intl.PluralRules(LOCALE.en) };
const lists = {
  zh: new Intl.ListFormat(LOCALE.zh, { type: "conjunction" }),
  en: new Intl.ListFormat(LOCALE.en, { type: "conjunction" }),
};

/** Returns an interface text in one language with its slots filled: `t("en", "titlePlaces", {n: 3})` → "3 places". */
export function t(lang: Lang, key: StringKey, params: Params = {}): string {
  return template(lang, key, params.n).replace(/\{(\w+)\}/g, (slot, name: string) => shown(lang, params[name], slot));
}

/** Like `t`, but slots may be filled with elements; returns the pieces in reading order. */
export function tParts(lang: Lang, key: StringKey, params: Record<string, string | number | Node>): (string | Node)[] {
  const n = params.n;
  return template(lang, key, typeof n === "number" ? n : undefined)
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const value = params[piece.slice(1, -1)];
      return piece.startsWith("{") ? (value instanceof Node ? value : shown(lang, value, piece)) : piece;
    });
}

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

function template(lang: Lang, key: StringKey, n: string | number | undefined): string {
  const wording: Wording = STRINGS[key][lang];
  if (typeof wording === "string") return wording;
  return plurals[lang].select(Number(n ?? 0)) === "one" ? wording.one : wording.other;
}

function shown(lang: Lang, value: string | number | Node | undefined, slot: string): string {
  if (typeof value === "number") return value.toLocaleString(LOCALE[lang], { useGrouping: lang === "en" });
  return typeof value === "string" ? value : slot;
}
