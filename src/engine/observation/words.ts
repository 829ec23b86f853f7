import { leadVocabulary, type LeadRole } from "./lead-words.table.js";
import { nounVocabulary, type NounRole } from "./noun-words.table.js";
import { tailVocabulary, type TailRole } from "./tail-words.table.js";
import { findWordsBefore, findWordsFrom } from "../text/word-finder.js";
import type { WordRow } from "./word-row.js";

/**
 * The vocabulary around names, made ready for looking up.
 *
 * A clause like 规模以上工业增加值同比增长13.7% is read from the number leftwards: 增长 (a rise), 同比 (a comparison), and
 * what remains is the name. Words at the left edge of a name (全县, 累计完成, 新增) are read off the same way.
 */

function rolesByWord<Role extends string>(table: readonly WordRow<Role>[]): ReadonlyMap<string, readonly Role[]> {
  return new Map(table.map(([text, roles]) => [text, roles.split(" ") as Role[]]));
}

/** Words between name and number by text, each with all parts it plays. */
export const tailWords = rolesByWord<TailRole>(tailVocabulary);
/** Finds the words of `tailWords` that begin at a place. */
export const tailWordsFrom = findWordsFrom(tailWords.keys());
/** Finds those that end at a place. */
export const tailWordsBefore = findWordsBefore(tailWords.keys());

/** Words at the left edge of a name by text, each with all parts it plays. */
export const leadWords = rolesByWord<LeadRole>(leadVocabulary);
/** Finds the words of `leadWords` that begin at a place. */
export const leadWordsFrom = findWordsFrom(leadWords.keys());
/** Finds those that end at a place. */
export const leadWordsBefore = findWordsBefore(leadWords.keys());

const nounWords = rolesByWord<NounRole>(nounVocabulary);
const nounsThat = (role: NounRole): readonly string[] =>
  [...nounWords].filter(([, roles]) => roles.includes(role)).map(([text]) => text);

/** Compounds that no trimming may cut. */
export const wholeWords: ReadonlySet<string> = new Set(nounsThat("whole"));
/** Characters that make a noun of the act before them. */
export const nounEndings: ReadonlySet<string> = new Set(nounsThat("makes-noun"));
/** Nouns too general to name anything alone. */
export const bareNouns: ReadonlySet<string> = new Set(nounsThat("general"));
/** Acts that never are part of a noun. */
export const clearActs: ReadonlySet<string> = new Set(nounsThat("clear-act"));
/** What is said of a thing rather than named: 停产企业|手续, 薄弱村|扶持力度. */
export const aspectNouns: ReadonlySet<string> = new Set(nounsThat("aspect"));
/** Words that begin what is said of a thing, wherever they stand: 集聚区|加快发展. */
export const remarks: ReadonlySet<string> = new Set(nounsThat("remark"));
/** Words that do so after a noun for things: 居民|缴纳. */
export const remarksOnThings: ReadonlySet<string> = new Set(nounsThat("remark-on-thing"));
/** What goes with the predicate behind it: 品牌新|入选, 企业提档|升级. */
export const adjuncts: ReadonlySet<string> = new Set(nounsThat("adjunct"));
/** Endings of nouns for things that are counted, besides general ones. */
export const thingNouns: ReadonlySet<string> = new Set(nounsThat("thing"));
/** Words that end a name without changing what it names. */
export const neutralEndings = nounsThat("neutral-end");
