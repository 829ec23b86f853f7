import { addsToStock } from "./heads.js";
import { splitName } from "./lists.js";
import { isRateName } from "./measure.js";
import { hasLead, hasTail, type Name, type NameItem } from "./name.js";
import { isGenericUnit } from "./name-parts.js";
import { nounAfter } from "./noun.js";
import type { RuleId } from "./rules.js";
import type { NamingInput, Things } from "./things.js";

/** What the numbers measure as the clause before named it. */
export function inherit(input: NamingInput, rule: RuleId): Things {
  const { slots, name, memory } = input;
  const before = memory.things!;
  const one = totalled(input) ?? before.items.at(hasTail(name, "all") ? 0 : -1)!;
  const named = slots > 1 ? itemsFor(input, before) : [one];
  const items = before.addition && movesBy(name) ? named.map(ofAdded) : named;
  // 新增企业40家,居全省第1: the rank and the growth are of what is added
  const addition = addsToStock(name) || (before.addition && memory.measure === "level" && isGenericUnit(input.first));
  return { items, text: before.text, subject: before.subject, addition, inherited: true, rule };
}

/** 出口增长8%、贡献率达50%,总量居全省第2位: no rate has a total, so that it is of what was named before the rate. */
function totalled({ name, memory }: NamingInput): NameItem | null {
  if (!name.tail.some(({ text }) => TOTALS.has(text)) || !isRateName(memory.things!.items.at(-1)!.text)) return null;
  return memory.recent.findLast(({ text }) => !isRateName(text)) ?? null;
}

const TOTALS: ReadonlySet<string> = new Set(["总量", "规模", "总数", "总规模"]);

/** 新增贷款60亿元、同比多增5亿元: what moves is what was added, not its stock. */
function ofAdded(item: NameItem): NameItem {
  return item.indicator?.row.nature === "stock" ? { ...item, indicator: null } : item;
}

const movesBy = (name: Name): boolean =>
  (hasTail(name, "up") || hasTail(name, "down")) && !hasTail(name, "to") && !hasTail(name, "addition");

/** As many things as there are numbers: those of the clause before, its list split, or the last ones named one by one. */
function itemsFor({ slots, memory, scene }: NamingInput, before: Things): NameItem[] {
  if (before.items.length === slots) return before.items;
  const split = splitName(before.text, slots, scene.index);
  if (split.length > 0) return split;
  const recent = memory.recent.slice(-slots);
  return recent.length === slots ? recent : before.items;
}

/** 新建高标准农田50万亩、累计建成478万亩: the sum is of what was named before, in the same unit. */
export function goesOnCounting({ name, clause, first, memory, scene }: NamingInput): boolean {
  const unit = first.unit.row?.base_unit;
  return (
    hasLead(name, "cumulative") &&
    !name.lead.at(-1)!.roles.includes("addition") &&
    unit === memory.unit &&
    nounAfter(clause, scene.index) === null
  );
}

const STAGE_OF_THING =
  /^新(?:批复|签约|开工|入库|引进|签(?!约))(?=..)|(?<=..)(?:新|基本)?(?:签约|开工|竣工|投产|开建|入库|落地|投用)$|(?<=..)基本(?:建成)?$/;

/** 项目新签约60个、新开工42个: the same things at another stage, which no indicator is of. */
export function atOtherStage(things: Things): Things {
  const items = things.items.map((item) => ({ ...item, text: item.text.replace(STAGE_OF_THING, ""), indicator: null }));
  return { ...things, items };
}
