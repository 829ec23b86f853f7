import type { NameItem } from "./name.js";
import type { TailRole } from "./tail-words.table.js";
import type { NamingInput } from "./things.js";

const PEOPLE =
  /(?:群众|农民|牧民|居民|市民|村民|工|劳动力|人员|人才|干部|党员|儿童|老人|[人生员师者家士]|子女|妇女|青年|人口|游客|对象)$/;
const MADE: ReadonlySet<string> = new Set("实现 形成 创造 达成 有 已有 各有 共有 均有".split(" "));
const BESIDE: ReadonlySet<TailRole> = new Set(["cumulative", "filler", "ge", "le", "approx", "each", "scope"]);
const MOVES: ReadonlySet<TailRole> = new Set(["up", "down", "to", "rate", "share", "rank", "average"]);
const SHARE_OF = /^(?:以上|左右)?的/;
const SAID_OF: ReadonlySet<string> = new Set(["在", "有", "使", "让", "对", "为"]);
const BODY = /(?:[县市区镇村户园]|企业|机构|医院|学校|单位)$/;
const TEN_THOUSAND = 4;

/**
 * Whether the noun after a number says what is counted, whatever stands before: a magnitude of people (农村6000万|农民),
 * people one by one (两市互派40名|干部), and what has been made (试点形成20项|成果).
 */
export function isCountedBehind({ name, first, clause }: NamingInput, { text }: NameItem): boolean {
  const { row, exponent } = first.unit;
  if (!row) return exponent >= TEN_THOUSAND && PEOPLE.test(text) && !moves(name.tail);
  if (/^[名位]$/.test(row.text)) return PEOPLE.test(text) && !PEOPLE.test(name.text) && !moves(name.tail);
  if (row.text === "%")
    return SHARE_OF.test(clause.after) && BODY.test(text) && name.tail.every(({ text: word }) => SAID_OF.has(word));
  if (row.family !== "count" || !name.tail.some((word) => MADE.has(word.text))) return false;
  return name.tail.every(({ text: word, roles }) => MADE.has(word) || roles.every((role) => BESIDE.has(role)));
}

function moves(tail: NamingInput["name"]["tail"]): boolean {
  return tail.some(({ roles }) => roles.some((role) => MOVES.has(role)));
}
