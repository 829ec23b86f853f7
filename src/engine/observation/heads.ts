import { splitName } from "./lists.js";
import { hasLead, hasTail, readName, type Name, type NameItem } from "./name.js";
import type { Scene } from "./scene.js";
import type { NamingInput, Things } from "./things.js";
import { nounAfter } from "./noun.js";
import { clausesBefore } from "./topic.js";

/** Words of measure that name something else than what was named before, where the unit is another: 年产量28吨,产值11亿元. */
const OWN_MEASURE = /^(?:总?产值|增加值|总?产量|总产|综合收入|总收入)$/;

/** 新建公厕9座、改造3座: an act alone says how far the things are that were named before, in the same unit. */
export function isStage({ name, clause, first, memory }: NamingInput): boolean {
  const words = [...name.lead, ...name.tail];
  const unit = first.unit.row?.base_unit;
  return (
    unit === memory.unit &&
    !STAGELESS.has(unit ?? "") &&
    !clause.dates.length &&
    (words.every(({ text }) => ADDED.has(text)) ||
      words.some(({ roles }) => (roles as readonly string[]).includes("stage"))) &&
    words.every(
      ({ text, roles }) => ADDED.has(text) || (roles as readonly string[]).some((role) => STAGE_ROLES.has(role)),
    )
  );
}

const STAGE_ROLES: ReadonlySet<string> = new Set(["stage", "filler", "part", "time", "commit", "each"]);
const ADDED: ReadonlySet<string> = new Set(["新增"]);
const STAGELESS: ReadonlySet<string> = new Set(["CNY", "人", "人次", "%", "pp"]);

/** A word of measure joined to what an earlier clause is about, or to the name before, where that is an indicator. */
export function headFor({ scene, clause, memory }: NamingInput, word: string): Things | null {
  const topics = clause.sameClause ? [] : clausesBefore(clause).reverse();
  for (const text of [...topics, ...(memory.things ? [memory.things.text] : [])]) {
    const found = withHeadOf(scene, readName(text, scene.index).text, word);
    if (found) return found;
  }
  return null;
}

/** What an earlier clause is about; as many things as there are numbers where it is a list. */
export function ofTopic({ slots, scene, name }: NamingInput, topic: NameItem): Things {
  const split = splitName(topic.text, slots, scene.index);
  const items = split.length > 0 ? split : [topic.indicator ? { ...topic, text: topic.indicator.alias } : topic];
  const base = { text: topic.text, subject: null, inherited: false };
  return { ...base, items, addition: addsToStock(name), rule: "topic-of-sentence" };
}

/** 粮食播种面积…,总产量…: the head of the name before with a measure word of its own, where that is an indicator. */
export function withHeadOf(scene: Scene, text: string, word: string): Things | null {
  for (let end = text.length; end > 1; end--) {
    const indicator = scene.index.find(text.slice(0, end) + word);
    if (indicator) {
      const items = [{ text: text.slice(0, end) + word, indicator }];
      return { items, text, subject: null, addition: false, inherited: false, rule: "head-of-name-before" };
    }
  }
  return null;
}

/** 新增 alone adds to a stock; 比2005年新增 compares and is a change. */
export function addsToStock(name: Name): boolean {
  if (hasTail(name, "addition") && hasTail(name, "compare")) return false;
  return hasLead(name, "addition") || hasTail(name, "addition");
}

/** In 新增平台4个、高新技术企业65户 the act governs the whole list. */
export function continuesAddition({ name, clause, memory }: NamingInput): boolean {
  if (hasTail(name, "up") || hasTail(name, "down")) return false;
  return memory.things?.addition === true && /^[、和及]/.test(clause.before) && name.lead.length === 0;
}

/** Whether a word of measure names something of its own: in another unit than the number before, or of another name. */
export function isOwnMeasure(word: string, { first, memory }: NamingInput): boolean {
  const { things, unit } = memory;
  return OWN_MEASURE.test(word) && (unit !== first.unit.row?.base_unit || !things?.text.endsWith(word.slice(-2)));
}

/** 组建总规模1000亿元的基金: the act is of something new, so that the word of measure is not of what was named before. */
export function isOfOwnAct(name: Name): boolean {
  const act = name.lead.at(-1);
  return act?.roles.includes("act") === true && !act.roles.includes("predicate") && !act.roles.includes("stage");
}

const LEVEL_AFTER =
  /^[^,;:。]{0,6}?(?:国家|世界|区域|行业|自治区|[省市县区州旗])(?:级|重大|重点|定)(?:[、和与及,]|以及)(?:\d[\d,.万]*[多余]?[个家处座项所名件条]|[一二三四五六七八九十]{1,3}[个家处座项所名件条])?(?:国家|世界|区域|行业|自治区|[省市县区州旗])(?:级|重大|重点|定)(?:[、和与及,](?:\d+[多余]?[个家处座项所名件条])?(?:国家|世界|区域|行业|自治区|[省市县区州旗])级)?([^,;:。、\d]{2,24})/;

/** A level alone names nothing: 2家国家级、28家省级专精特新企业 shares the noun after the last, 龙头企业9家、其中省级3家 that before. */
export function wholeLevel({ scene, clause, first, memory }: NamingInput, level: string): string {
  if (!LEVEL.test(level)) return level;
  const after = LEVEL_AFTER.exec(scene.text.slice(first.end, Math.min(first.end + 60, scene.sentence.end)));
  const noun = after && nounAfter({ ...clause, after: after[1]!, leadsOn: false }, scene.index)?.text;
  if (noun) return level + noun;
  const before =
    memory.things?.items
      .at(-1)
      ?.text.replace(LEVEL_FIRST, "")
      .replace(/^各[级类]/, "") ?? "";
  return before === "" || LEVEL.test(before) ? level : level + before;
}

const LEVEL = /^(?:(?:国家|世界|区域|行业|自治区|[省市县区州旗])级|[省市县区州旗](?:重大|重点|定))$/;
const LEVEL_FIRST = /^(?:国家|世界|区域|行业|自治区|[省市县区州旗])级(?:以上)?/;

/** 省级重点专科1个、市级12个: the level takes the place of that of the name before. */
export function levelOfBefore({ name, memory }: NamingInput): Things | null {
  const [word, ...others] = name.tail;
  const before = memory.things?.items.at(-1)?.text;
  if (
    !word ||
    others.some(({ text }) => text !== "其中") ||
    !before ||
    !LEVEL.test(word.text) ||
    !LEVEL_FIRST.test(before)
  )
    return null;
  const text = before.replace(LEVEL_FIRST, word.text);
  const base = { text, subject: memory.things!.subject, inherited: true };
  return {
    ...base,
    items: [{ text, indicator: null }],
    addition: memory.things!.addition,
    rule: "level-of-name-before",
  };
}
