import { findWordsFrom } from "../text/word-finder.js";
import type { Token } from "../quantity/token.js";
import type { IndicatorHit, IndicatorIndex } from "./indicator.js";
import { firstOfPair, readList } from "./lists.js";
import { hasTail, indicatorAfterAct, type Name, type NameItem } from "./name.js";
import { segmentsOf, tears } from "./segment.js";
import { taxes } from "./share.js";
import type { Things } from "./things.js";
import { bareNouns, clearActs, leadWords, leadWordsBefore, tailWords } from "./words.js";

/** What names a number, as far as the way of naming knows it. */
export type Found = Pick<Things, "items" | "rule"> & Partial<Things>;

/** 服务业拉动全市工业增加值增长3个百分点 is a contribution to the indicator, none of its values. */
const CONTRIBUTES = /.(?:拉动|贡献|带动|撬动)/;

/** Names a number by a part of the words before it: what follows an act, one of a list, else the label. */
export function byPartOfName(name: Name, index: IndicatorIndex): Found {
  if (CONTRIBUTES.test(name.text))
    return { items: [{ text: afterLastAct(name.text), indicator: null }], rule: "label-before" };
  const taxed = hasTail(name, "share") ? taxes(name.text, index) : null;
  if (taxed) return { items: [{ text: name.text, indicator: taxed }], rule: "share-of-whole" };
  const act = indicatorAfterAct(name.text, index);
  if (act) return { items: [{ text: act.alias, indicator: act }], rule: "name-after-last-act" };
  const inner = indicatorAroundAct(name.text, index) ?? indicatorAfterScope(name.text, index);
  if (inner) return { items: [{ text: inner.alias, indicator: inner }], rule: "name-around-act" };
  const pair = hasTail(name, "all") ? firstOfPair(name.text, index) : null;
  if (pair?.indicator) return { items: [pair], rule: "first-of-pair" };
  const listed = indicatorInList(name, index);
  if (listed) return { items: [listed], rule: "one-of-list" };
  return { items: [{ text: afterLastAct(name.text), indicator: null }], rule: "label-before" };
}

/** 规上工业完成增加值: the act stands inside the name. */
export function indicatorAroundAct(text: string, index: IndicatorIndex): IndicatorHit | null {
  const act = ["累计完成", "累计实现", "完成", "实现"].find((word) => text.indexOf(word) > 0);
  return act ? index.find(text.replace(act, "")) : null;
}

const SCOPE = /^.+全[年县市区省]/;

/** 经济实力稳步增强全年地区生产总值: a heading has run into the clause; the name begins after 全年. */
export function indicatorAfterScope(text: string, index: IndicatorIndex): IndicatorHit | null {
  const at = SCOPE.exec(text)?.[0].length;
  return at === undefined ? null : index.find(text.slice(at));
}

/**
 * The indicator in a list that one number is given for: the first of the list where the number is given for all (均,
 * 甲和乙), the last where the number directly follows that (推进甲、乙5个). The act before may be part of the name (培训技能和人才).
 */
export function indicatorInList(name: Name, index: IndicatorIndex): NameItem | null {
  const moves = hasTail(name, "up") || hasTail(name, "down") || hasTail(name, "double");
  const together = moves || hasTail(name, "all") || hasTail(name, "each") || !name.text.includes("、");
  const act = name.lead.at(-1)?.text ?? "";
  for (const words of act === "" ? [name.text] : [act + name.text, name.text]) {
    const items = readList(words, index);
    // 城镇新增就业、失业人员再就业、困难人员就业16万人 is a sum
    const last = items.at(-1)?.text.slice(-2);
    const isSum = items.length > 2 && last !== undefined && items.every(({ text }) => text.endsWith(last));
    if (isSum && !hasTail(name, "all") && !hasTail(name, "each")) return null;
    const item = items.at(together ? 0 : -1);
    // one number for 工业和基础设施投资 is a joint quantity, unless it is said of each
    const isJoint = item?.completed && words === name.text && !hasTail(name, "all");
    if (item?.indicator && !isJoint) return item;
  }
  return null;
}

/** Whether the unit is one that goes on from what was named before: a share, growth, rank. */
export function isGenericUnit({ verdict, form, unit }: Token): boolean {
  return (
    verdict.class === "rank" || form !== "plain" || /^(?:proportion|points|multiple)$/.test(unit.row?.family ?? "")
  );
}

const NOT_COUNTED: ReadonlySet<string> = new Set(["points", "multiple", "money"]);

/** Whether the unit counts things, so that a noun after it can name them. */
export function countsThings({ verdict, form, unit }: Token): boolean {
  return verdict.class !== "rank" && form === "plain" && !NOT_COUNTED.has(unit.row?.family ?? "");
}

const PEOPLE: ReadonlySet<string> = new Set(["人", "人次", "户"]);

/** Whether the unit counts people, their visits or their households. */
export function countsPeople({ unit }: Token): boolean {
  return PEOPLE.has(unit.row?.base_unit ?? "");
}

const GENERIC = new Set([...tailWords].filter(([, roles]) => roles.includes("generic")).map(([word]) => word));

/** Whether a word stands for the name before it: 总量, 余额. */
export function isGeneric(text: string): boolean {
  return GENERIC.has(text);
}

/** Whether words end with an act, so that what is acted on follows. */
export function endsWithAct(text: string): boolean {
  if (/(?:[等的]|[年日]产)$/.test(text)) return true;
  for (const length of leadWordsBefore.lengths(text, text.length)) {
    if (length < 2) break;
    const roles = leadWords.get(text.slice(-length))!;
    if (roles.includes("act") || roles.includes("addition") || roles.includes("named-act")) return true;
  }
  return false;
}

const clearActsFrom = findWordsFrom(clearActs);

/** The label in 推进园区建设实施工业项目: what follows the last act. */
export function afterLastAct(text: string): string {
  for (let at = text.length - 3; at > 0; at--) {
    for (const length of clearActsFrom.lengths(text, at, Math.min(at + 4, text.length - 2))) {
      const rest = text.slice(at + length);
      const act = text.slice(at, at + length);
      if (
        length > 1 &&
        !bareNouns.has(rest) &&
        !rest.startsWith("翻") &&
        !/^.{1,3}率$/.test(rest) &&
        !/^[率级性式]/.test(rest) &&
        !tears(segmentsOf(text), at + length, act)
      )
        return rest;
    }
  }
  return text;
}
