/** Texts in both languages with slots that are filled in: what the charts and the pages say is made of two tables, but in one way. */
import { LOCALE } from "./lang.js";
import type { Lang } from "./lang.js";

/** A text in one language; `one` and `other` where the language's plural depends on `{n}`. */
export type Wording = string | { one: string; other: string };

/** Values for the `{name}` slots of a text; `n` also chooses the plural form. */
export type Params = Readonly<Record<string, string | number>>;

/** The texts of a table, filled in. */
export interface Texts<Key extends string> {
  /** Returns a text in one language with its slots filled: `t("en", "titlePlaces", {n: 3})` → "3 places". */
  t(lang: Lang, key: Key, params?: Params): string;
  /** Like `t`, but slots may be filled with elements; returns the pieces in reading order. */
  tParts(lang: Lang, key: Key, params: Record<string, string | number | Node>): (string | Node)[];
}

const plurals = { zh: new Intl.PluralRules(LOCALE.zh), en: new Intl.PluralRules(LOCALE.en) };

/** What fills in the texts of a table. */
export function textsOf<Key extends string>(table: Readonly<Record<Key, Record<Lang, Wording>>>): Texts<Key> {
  const template = (lang: Lang, key: Key, n: string | number | undefined): string => {
    const wording = table[key][lang];
    if (typeof wording === "string") return wording;
    return plurals[lang].select(Number(n ?? 0)) === "one" ? wording.one : wording.other;
  };
  return {
    t: (lang, key, params = {}) =>
      template(lang, key, params.n).replace(/\{(\w+)\}/g, (slot, name: string) => shown(lang, params[name], slot)),
    tParts: (lang, key, params) =>
      template(lang, key, typeof params.n === "number" ? params.n : undefined)
        .split(/(\{\w+\})/)
        .filter((piece) => piece !== "")
        .map((piece) => {
          const value = params[piece.slice(1, -1)];
          return piece.startsWith("{") ? (value instanceof Node ? value : shown(lang, value, piece)) : piece;
        }),
  };
}

function shown(lang: Lang, value: string | number | Node | undefined, slot: string): string {
  if (typeof value === "number") return value.toLocaleString(LOCALE[lang], { useGrouping: lang === "en" });
  return typeof value === "string" ? value : slot;
}
