import type { IndicatorRow } from "../../engine/types.js";
import { matchChinese, matchEnglish, matchQuery, reaches, readQuery, spelt, type Match, type Query } from "./match.js";
import { normalName } from "./normal.js";
import type { Found } from "./places.js";

/** What an indicator is found by. */
export interface SearchedIndicator extends Pick<IndicatorRow, "id" | "zh" | "en" | "aliases"> {
  /** The Chinese name spelt, where that is known. */
  pinyin?: string;
}

/** An indicator that answers to a query. */
export interface FoundIndicator<T> extends Found<T> {
  /** The other name by which it was found; null where its own name was. */
  alias: string | null;
}

/**
 * Finds indicators by their names in both languages, other names and ids: `税收`, `社零`, `tax`, `GDP`. The best come first, own
 * names before others; those that are alike stay in the order given. All, unmarked, where nothing is asked.
 */
export function searchIndicators<T extends SearchedIndicator>(
  indicators: readonly T[],
  query: string,
): FoundIndicator<T>[] {
  if (query.trim() === "") return indicators.map((item) => ({ item, reach: "around", zh: [], en: [], alias: null }));
  const asked = readQuery(query);
  if (!asked) return [];
  const found = indicators.flatMap((item) => bestOf(item, asked) ?? []);
  return found.sort((a, b) => rankOf(a) - rankOf(b));
}

function bestOf<T extends SearchedIndicator>(item: T, query: Query): FoundIndicator<T> | null {
  const { zh, en, id, pinyin, aliases } = item;
  const names: { alias: string | null; match: (normal: string) => Match | null }[] = [
    { alias: null, match: (normal) => matchChinese(normal, spelt(zh, pinyin)) },
    { alias: null, match: (normal) => matchEnglish(normal, en) },
    { alias: null, match: (normal) => unmarked(matchEnglish(normal, id.replaceAll("_", " "))) },
    ...otherNames(aliases).map((alias) => ({ alias, match: (normal: string) => matchOther(normal, alias) })),
  ];
  const found = names.flatMap(({ alias, match }) => {
    const found = matchQuery(query, match);
    return found ? [{ item, alias, ...found }] : [];
  });
  const [best] = found.sort((a, b) => rankOf(a) - rankOf(b));
  const own = found.filter(({ alias }) => alias === null);
  return best
    ? { ...best, zh: own.find(({ zh }) => zh.length)?.zh ?? [], en: own.find(({ en }) => en.length)?.en ?? [] }
    : null;
}

/** Finds a query in a name that is not shown, so that nothing is marked. */
function matchOther(query: string, name: string): Match | null {
  const { text } = normalName(name);
  const at = text.indexOf(query);
  // tax is no part of syntax
  if (at < 0 || (at > 0 && /[a-z]/.test(query))) return null;
  return { reach: at > 0 ? "inside" : text.length === query.length ? "whole" : "begin", zh: [], en: [] };
}

/** What is found in a name that is not shown is marked nowhere. */
function unmarked(match: Match | null): Match | null {
  return match && { ...match, zh: [], en: [] };
}

function rankOf({ reach, alias }: { reach: Match["reach"]; alias: string | null }): number {
  return 2 * reaches.indexOf(reach) + (alias === null ? 0 : 1);
}

const writtenNames = new WeakMap<readonly string[], string[]>();

function otherNames(aliases: readonly string[]): string[] {
  const known = writtenNames.get(aliases) ?? aliases.flatMap(writtenOut);
  writtenNames.set(aliases, known);
  return known;
}

/** Writes alternatives out, as `data/indicators.csv` has them: `{第|}一产` → 第一产, 一产. */
function writtenOut(alias: string): string[] {
  const [, before, choices, after] = /^([^{]*)\{([^}]*)\}(.*)$/u.exec(alias) ?? [];
  if (choices === undefined) return [alias];
  return writtenOut(after!).flatMap((rest) => choices.split("|").map((choice) => before! + choice + rest));
}
