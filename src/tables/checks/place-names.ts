import { findPlaceNames, type Lexicon } from "../../engine/index.js";
import type { DivisionRow } from "../../engine/types.js";
import { englishWords, otherPinyin, pinyinSuffixes, surnames } from "./pinyin.table.js";

/** Names of places as files have them, in Chinese and in pinyin, made ready to be looked up. */
export interface PlaceNames {
  index: Lexicon["places"];
  /** Places by their name in pinyin or English, in lower case without blanks: guiyang, pingyaoxian, shaanxi. */
  byPinyin: ReadonlyMap<string, readonly DivisionRow[]>;
}

/** Makes the names of places ready once; the result serves any number of reports. */
export function createPlaceNames({ places: index }: Lexicon): PlaceNames {
  const byPinyin = new Map<string, DivisionRow[]>();
  const add = (pinyin: string, row: DivisionRow): void => {
    const rows = byPinyin.get(pinyin);
    if (rows) rows.push(row);
    else byPinyin.set(pinyin, [row]);
  };
  for (const row of index.rows) for (const pinyin of pinyinOf(row)) add(pinyin, row);
  for (const [pinyin, code] of otherPinyin) for (const row of index.byCode.get(code) ?? []) add(pinyin, row);
  return { index, byPinyin };
}

const KIND =
  / (?:(?:Forestry|Mining|Special|Autonomous) )?(?:County|District|Banner|Prefecture|League|Region|Area|City|Province)$/;

/** 平遥县 → pingyao, pingyaoxian; 易县 → yixian alone, since one syllable may be any word. */
function pinyinOf({ name, en }: DivisionRow): string[] {
  if (!en) return [];
  const written = en.replace(KIND, "");
  const spellings = written.includes("ü") ? [written, written.replaceAll("ü", "v")] : [written];
  const suffix = pinyinSuffixes.get(name.at(-1)!);
  return spellings.flatMap((spelling) => {
    const stem = lettersOf(spelling);
    const isWord = name.length < 3 || englishWords.has(stem);
    return [...(isWord ? [] : [stem]), ...(suffix ? [stem + suffix] : [])];
  });
}

function lettersOf(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
}

/** A word of a name in Latin letters: camel case is several. */
const WORD = /[A-Z]?[a-zü]+|[A-Z]+/g;
const MOST_WORDS = 4;

/** A head of a county or city by surname, or one who acts as such (高县长, 代市长): no county of that name. */
const OFFICE = /(^|\P{sc=Han}|[省市县区州旗由和与])\p{sc=Han}[市县区州旗]长/gu;

/** Finds the places that a part of a path names, each with those that its name may stand for: `TaizhouZJ_2024` → [[泰州市, 台州市 …]]. */
export function findNames(part: string, { index, byPinyin }: PlaceNames): (readonly DivisionRow[])[] {
  return [...findPlaceNames(part.replace(OFFICE, "$1"), index), ...findPinyin(part, byPinyin)];
}

/** Whether a word is a person's own name: it stands alone behind a surname. */
function isOwnName(words: readonly string[], { at, count }: { at: number; count: number }): boolean {
  return at > 0 && count === 1 && surnames.has(lettersOf(words[at - 1]!));
}

function findPinyin(part: string, byPinyin: PlaceNames["byPinyin"]): (readonly DivisionRow[])[] {
  const found: (readonly DivisionRow[])[] = [];
  for (const run of part.split(/[^A-Za-zü' -]+/)) {
    const words = run.match(WORD) ?? [];
    for (let at = 0; at < words.length; at++) {
      // Shi Jia Zhuang: the longest name that words form together
      for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
        const rows = byPinyin.get(lettersOf(words.slice(at, at + count).join("")));
        if (!rows || isOwnName(words, { at, count })) continue;
        found.push(rows);
        at += count - 1;
        break;
      }
    }
  }
  return found;
}
