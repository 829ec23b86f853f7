import type { DocumentFacts, DivisionRow } from "../types.js";
import { ordinaryWords } from "./place.table.js";
import { findWordsFrom, type WordFinder } from "../text/word-finder.js";
import { NATION, shortNames, type PlaceIndex } from "./place-index.js";

/** Names that tell the place that reports from those within it. */
export interface PlaceNames {
  /** Names of the place that reports, full and short. */
  own: ReadonlySet<string>;
  /** Names of places within it, full and short. */
  parts: WordFinder;
  /** Whether 县域 is the whole place: a county that says it for its own product. */
  isCountyArea: boolean;
}

/** A title or an opening line names a place even where the divisions do not: 滨海市政府工作报告, 滨海市第八届人民代表大会. */
const SELF_NAMED =
  /([\u4e00-\u9fff]{2,8}?[省市县区州旗盟])(?=(?:人民)?政府(?:工作报告|[省市县区州旗盟]长)|第.{1,4}届人民代表大会|国民经济|\d{4}年)/g;
const OPENING = 400;

/** Collects the names for a folded text whose facts are known. */
export function namePlaces(text: string, { place_code }: DocumentFacts, places: PlaceIndex): PlaceNames {
  const own = new Set<string>();
  for (const [, name] of text.slice(0, OPENING).matchAll(SELF_NAMED)) own.add(name!.replace(/^[在于]/, ""));
  const code = place_code.value;
  const isCounty = code === null ? [...own].some((name) => /[县旗区]$/.test(name)) : !code.endsWith("00");
  const isCountyArea = isCounty && !/(?:地区|国内|全县)生产总值/.test(text);
  if (code === null) return { own, parts: NO_PARTS, isCountyArea };
  const known = namesOf(code, places);
  for (const name of known.own) own.add(name);
  return { own, parts: known.parts, isCountyArea };
}

const NO_PARTS = findWordsFrom([]);

/** The names of a place and of those within it. */
interface Names {
  own: readonly string[];
  parts: WordFinder;
}

const namesKnown = new WeakMap<PlaceIndex, Map<string, Names>>();

/** The names that the divisions have for a place; kept, since many reports are of one place. */
function namesOf(code: string, places: PlaceIndex): Names {
  const known = namesKnown.get(places) ?? new Map<string, Names>();
  namesKnown.set(places, known);
  const names = known.get(code) ?? collectNames(code, places.rows);
  known.set(code, names);
  return names;
}

function collectNames(code: string, rows: readonly DivisionRow[]): Names {
  const own = new Set<string>();
  const parts = new Set<string>();
  const stem = code === NATION ? "" : code.replace(/(?:00){1,2}$/, "");
  for (const row of rows) {
    if (row.code === code) for (const name of allNames(row)) own.add(name);
    else if (row.code.startsWith(stem) && row.code !== NATION) for (const name of allNames(row)) parts.add(name);
  }
  for (const name of [...own, ...ordinaryWords]) parts.delete(name);
  return { own: [...own], parts: findWordsFrom(parts) };
}

const allNames = ({ name }: DivisionRow): string[] => [name, ...shortNames(name)];
