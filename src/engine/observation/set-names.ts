import { contextNames } from "./context-names.table.js";
import { tidyLabel } from "./label.js";
import { splitName, threeSectors } from "./lists.js";
import { hasTail, type NameItem } from "./name.js";
import type { NamingInput, Things } from "./things.js";

/** 三次产业结构为11:48:41 is of the three sectors, whatever words stand between. */
export function ofStructure({ first, slots, scene }: NamingInput): Things | null {
  if (first.verdict.role !== "sector-share" || slots !== 3) return null;
  const items = threeSectors(scene.index);
  return { items, text: "三次产业", subject: null, addition: false, inherited: false, rule: "structure" };
}

const OF_A_PLAN = /(?:预算|计划|目标|任务|进度|时序)(?:任务|目标|数|进度|投资)?的$|完成[^,]{0,6}(?:计划|目标|任务)的?$/;

/** 为年度预算的101.2%: a completion rate is no value of the indicator that it completes. */
export function ofCompletion({ first, clause, name, memory, slots, scene }: NamingInput): Things | null {
  if (first.unit.row?.text !== "%" || !OF_A_PLAN.test(clause.before)) return null;
  const text = tidyLabel(name.text) || memory.things?.items.at(-1)?.text || "完成率";
  name.tail.push({ text: "占", roles: ["share"] });
  const split = splitName(text, slots, scene.index);
  return {
    items: split.length > 0 ? split.map((item) => ({ ...item, indicator: null })) : [{ text, indicator: null }],
    text,
    subject: null,
    addition: false,
    inherited: false,
    inPassing: true,
    rule: "completion-rate",
  };
}

/** A row as it is tried; all have the same fields, so that none is looked for in vain. */
interface Trial {
  id: (typeof contextNames)[number]["id"];
  of: string | null;
  indicator: string;
  name: RegExp | null;
  context: RegExp | null;
  topic: RegExp | null;
  after: RegExp | null;
}

/** The rows by the indicator that the words mean elsewhere, where they mean one, and by unit. */
const trialsByMeaning = new Map<string | null, Map<string, Trial[]>>();
for (const {
  id,
  of = null,
  indicator,
  name = null,
  context = null,
  topic = null,
  after = null,
  units,
} of contextNames) {
  const trials = trialsByMeaning.get(of) ?? new Map<string, Trial[]>();
  trialsByMeaning.set(of, trials);
  const trial = { id, of, indicator, name, context, topic, after };
  for (const unit of units) trials.set(unit, [...(trials.get(unit) ?? []), trial]);
}

/** Names an indicator that its words mean only in this context. */
export function inContext(input: NamingInput, things: Things): Things {
  const { clause, first, scene } = input;
  const [item] = things.items;
  if (first.verdict.class === "rank") return things;
  const unit = first.unit.row?.base_unit ?? first.unit.timeText ?? "%";
  if (things.items.length !== 1) return { ...things, items: things.items.map((each) => alone(each, unit, scene)) };
  const meant = item!.indicator?.row.id ?? null;
  if (meant !== null && (hasTail(input.name, "up") || hasTail(input.name, "down"))) return things;
  const trials = trialsByMeaning.get(meant)?.get(unit);
  if (!trials) return things;
  // what stands before the name, or before the number where the name follows it
  const end = things.after ? first.start : first.start - item!.text.length;
  const before = scene.text.slice(Math.max(scene.sentence.start, first.start - LOOK_BACK), end);
  const row = trials.find(
    ({ name, context, topic, after }) =>
      name?.test(item!.text) !== false &&
      after?.test(clause.after) !== false &&
      context?.test(before) !== false &&
      topic?.test(paragraphBefore(scene)) !== false,
  );
  const indicator = row && scene.index.byId(row.indicator);
  if (!indicator) return things;
  // a part of a whole that is an indicator's own amount is a share
  if (row.of !== null || (row.after && unit === "%")) input.name.tail.push({ text: "占", roles: ["share"] });
  return { ...things, items: [{ text: item!.text, indicator }], rule: row.id };
}

/** Whether the name alone decides, so that it may stand in a list: 粮食、蔬菜分别播种5万亩、2万亩. */
const isOfName = ({ name, context, topic, after }: Trial): boolean =>
  name !== null && context === null && topic === null && after === null;

/** One thing of a list, with the indicator that its name alone means. */
function alone(item: NameItem, unit: string, { index }: NamingInput["scene"]): NameItem {
  if (item.indicator) return item;
  const trials = trialsByMeaning.get(null)?.get(unit);
  const row = trials?.find((trial) => isOfName(trial) && trial.name!.test(item.text));
  return row ? { text: item.text, indicator: index.byId(row.indicator), rules: [...(item.rules ?? []), row.id] } : item;
}

const LOOK_BACK = 48;

/** What the paragraph says before the sentence. */
function paragraphBefore({ text, sentence }: NamingInput["scene"]): string {
  return text.slice(text.lastIndexOf("\n", sentence.start - 1) + 1, sentence.start);
}
