import type { Sentence } from "../document/structure.js";
import type { Token } from "../quantity/token.js";
import type { Measure } from "../types.js";
import type { Clause } from "./clause.js";
import type { IndicatorHit, IndicatorIndex } from "./indicator.js";
import { pickFromList, splitName } from "./lists.js";
import { DATE_MARK, hasLead, hasTail, indicatorAfterAct, readName, type Name, type NameItem } from "./name.js";
import { leadWords, leadLongest, tailLongest, tailWords } from "./words.table.js";

/** What the numbers of a group measure. */
export interface Things {
  /** One item a number; or one for all. Never empty. */
  items: NameItem[];
  /** The words that the items were read from, for a later list of numbers. */
  text: string;
  subject: string | null;
  /** Whether the numbers add to a stock (新增规上企业20户). */
  addition: boolean;
  /** Whether the name was taken from an earlier clause. */
  inherited: boolean;
  rule: string;
}

/** What a clause inherits from those before it in its sentence. */
export interface Memory {
  things: Things | null;
  measure: Measure | null;
  /** Things named one by one so far in the sentence, for a later list: 甲完成1亿元,乙完成2亿元,分别增长3%、4%. */
  recent: NameItem[];
}

/** What is known where a group's name is looked for. */
export interface NamingInput {
  text: string;
  sentence: Sentence;
  index: IndicatorIndex;
  clause: Clause;
  name: Name;
  /** How many things the numbers are given for. */
  slots: number;
  first: Token;
  memory: Memory;
}

/** Names what the numbers of a group measure: by the words before, the words after, or the clause before. */
export function nameThings(input: NamingInput): Things {
  const things = named(input);
  for (const item of things.items) item.text = tidy(item.text) || fallbackLabel(input);
  return things;
}

function named(input: NamingInput): Things {
  const { name, clause, slots, index } = input;
  if (name.text === "") return unnamed(input);
  const base = { text: name.text, subject: null, addition: isAddition(name), inherited: false };
  const split = splitName(name.text, slots, index);
  if (split.length > 0) return { ...base, items: split, rule: "listed-names" };
  if (name.indicator) return { ...base, items: [{ text: name.text, indicator: name.indicator }], rule: "name-before" };
  if (isShareOfWhole(name)) return shareOfWhole(input, base);
  if (isGeneric(name.text) && input.memory.things) return inherit(input, "generic-name");
  const after = nounAfter(clause, input);
  if (after && (after.indicator || endsWithAct(name.text)) && isCounted(input)) {
    const subject = subjectOf(name.text);
    return { ...base, items: [after], subject, addition: base.addition || endsWithAddition(name.text), rule: "name-after-act" };
  }
  const act = indicatorAfterAct(name.text, index);
  if (act) return { ...base, items: [{ text: act.alias, indicator: act }], rule: "name-after-last-act" };
  const together = hasTail(name, "all") || hasTail(name, "each");
  const act2 = name.lead.at(-1)?.text ?? "";
  const picked = pickFromList(name.text, together, index);
  const pickedWithAct = picked?.indicator ? null : pickFromList(act2 + name.text, together, index);
  if (pickedWithAct?.indicator) return { ...base, items: [pickedWithAct], rule: "one-of-list" };
  if (picked?.indicator) return { ...base, items: [picked], rule: "one-of-list" };
  return { ...base, items: [{ text: afterLastAct(name.text), indicator: null }], rule: "label-before" };
}

/** The clause has no name of its own: what is counted stands after the number, or in the clause before. */
function unnamed(input: NamingInput): Things {
  const { name, clause, memory, index } = input;
  const after = nounAfter(clause, input);
  const predicate = name.tail.some((word) => !word.roles.every((role) => role === "filler" || role === "scope" || role === "each" || role === "cumulative" || role === "commit" || role === "estimate" || role === "approx" || role === "ge" || role === "le"));
  const addition = isAddition(name);
  if (after && isCounted(input) && (!predicate || after.indicator || !memory.things))
    return { items: [after], text: after.text, subject: null, addition, inherited: false, rule: "name-after" };
  const act = namedAct(name, index);
  if (act && !predicate) return { items: [act], text: act.text, subject: null, addition, inherited: false, rule: "act-as-name" };
  const topic = topicBefore(input);
  if (topic) return { items: [topic], text: topic.text, subject: null, addition: false, inherited: false, rule: "topic-of-sentence" };
  if (memory.things) return inherit(input, "inherited");
  if (after) return { items: [after], text: after.text, subject: null, addition, inherited: false, rule: "name-after" };
  return { items: [act ?? { text: "", indicator: null }], text: "", subject: null, addition, inherited: false, rule: "no-name" };
}

function inherit(input: NamingInput, rule: string): Things {
  const before = input.memory.things!;
  const { slots, index, name } = input;
  let items = before.items;
  if (slots > 1 && items.length !== slots) {
    const split = splitName(before.text, slots, index);
    const recent = input.memory.recent.slice(-slots);
    if (split.length > 0) items = split;
    else if (recent.length === slots) items = recent;
  } else if (slots === 1 && items.length > 1) {
    items = [hasTail(name, "all") ? items[0]! : items.at(-1)!];
  }
  return { items: items.map((item) => ({ ...item })), text: before.text, subject: before.subject, addition: isAddition(name), inherited: true, rule };
}

function isAddition(name: Name): boolean {
  return hasLead(name, "addition") || hasTail(name, "addition");
}

/** Whether the unit counts things, so that a noun after it can name them. */
function isCounted(input: NamingInput): boolean {
  const { first } = input;
  const family = first.unit.row?.family;
  if (first.verdict.class === "rank" || first.form !== "plain") return false;
  return family !== "points" && family !== "multiple" && family !== "money";
}

const SHARE_OF = /^(.*?)占(?!地|用|道|有)(.{1,16}?)(?:的|的?比重|的?比例|总量|比)?$/;

function isShareOfWhole(name: Name): boolean {
  return SHARE_OF.test(name.text);
}

/** 服务业增加值占GDP比重: the part is what is measured; 占预算支出的 alone goes on from the clause before. */
function shareOfWhole(input: NamingInput, base: Omit<Things, "items" | "rule">): Things {
  const part = SHARE_OF.exec(input.name.text)![1]!;
  input.name.tail.push({ text: "占", roles: ["share"] });
  if (part === "") return input.memory.things ? inherit(input, "share-of-whole") : { ...base, items: [{ text: input.name.text, indicator: null }], rule: "share-of-whole" };
  const own = readName(part, input.index);
  return { ...base, text: part, items: [{ text: part, indicator: own.indicator }], rule: "share-of-whole" };
}

const GENERIC = new Set([...tailWords].filter(([, roles]) => roles.includes("generic")).map(([word]) => word));

function isGeneric(text: string): boolean {
  return GENERIC.has(text);
}

/** The noun after the unit: 6个示范村 → 示范村. */
function nounAfter(clause: Clause, input: NamingInput): NameItem | null {
  const words = clause.after.replace(/^(?:以上|以下|左右|以内|多|余)?(?:的|以上的)?/, "");
  if (words === "" || /^[)”、和与及]/.test(words)) return null;
  const hit = input.index.startOf(words);
  if (hit) return { text: hit.alias, indicator: hit };
  const noun = words.slice(0, nounEnd(words));
  return noun.length >= 2 ? { text: noun, indicator: null } : null;
}

const NOUN_BREAK = /[、“”()和与及]/;
const LONGEST_NOUN = 18;

function nounEnd(words: string): number {
  for (let at = 2; at < Math.min(words.length, LONGEST_NOUN); at++) {
    if (NOUN_BREAK.test(words[at]!)) return at;
    for (let length = Math.min(tailLongest, words.length - at); length > 1; length--) {
      const word = words.slice(at, at + length);
      const roles = tailWords.get(word);
      if (roles && !roles.includes("generic") && !roles.includes("scope")) return at;
      if (leadWords.get(word)?.includes("from")) return at;
    }
  }
  return Math.min(words.length, LONGEST_NOUN);
}

function endsWithAct(text: string): boolean {
  if (text.endsWith("等") || text.endsWith("的")) return true;
  for (let length = Math.min(leadLongest, text.length); length > 1; length--) {
    const roles = leadWords.get(text.slice(-length));
    if (roles && (roles.includes("act") || roles.includes("addition") || roles.includes("named-act"))) return true;
  }
  return false;
}

function endsWithAddition(text: string): boolean {
  return /(?:新增|净增|新认定)$/.test(text);
}

/** What stands before the act in 东泉镇木瓜村建设100亩…: who or where. */
function subjectOf(text: string): string | null {
  const subject = text.replace(/(?:建设|实施|完成|新建|建成|等|的)$/, "");
  return subject.length >= 2 && subject.length <= 20 ? subject : null;
}

/** The label in 推进园区建设实施工业项目: what follows the last act. */
function afterLastAct(text: string): string {
  for (let at = text.length - 2; at > 0; at--) {
    for (let length = Math.min(4, text.length - at - 1); length > 1; length--) {
      const roles = leadWords.get(text.slice(at, at + length));
      if (roles?.includes("act") && text.length - at - length >= 2) return text.slice(at + length);
    }
  }
  return text;
}

/** An act that names what is measured by itself: 投资3.2亿元, 绿化1.6万亩. */
function namedAct(name: Name, index: IndicatorIndex): NameItem | null {
  const words = [...name.lead, ...[...name.tail].reverse()];
  for (let i = words.length - 1; i >= 0; i--) {
    const { text } = words[i]!;
    const indicator = index.find(text);
    if (indicator) return { text, indicator };
    if (leadWords.get(text)?.includes("named-act")) return { text, indicator: null };
  }
  return null;
}

/** The indicator that opens an earlier clause without number: 一般预算收入增幅首次超过总收入,完成1.1亿元. */
function topicBefore(input: NamingInput): NameItem | null {
  const { clause, sentence, text, first, index } = input;
  if (clause.sameClause) return null;
  const gapLength = clause.gap === null ? Math.min(64, first.start - sentence.start) : Math.min(64, clause.gap.length);
  const between = text.slice(first.start - gapLength, first.start).split(/[,;:]/);
  between.pop();
  if (clause.gap !== null) between.shift();
  for (const words of between.reverse()) {
    const hit = topicOf(words.replace(/\s+/g, ""), index);
    if (hit) return { text: hit.alias, indicator: hit };
  }
  if (clause.gap !== null) return null;
  const last = between[0];
  const name = last ? readName(last.replaceAll(DATE_MARK, ""), index) : null;
  return name && name.text.length >= 2 && name.text.length <= 14 ? { text: name.text, indicator: name.indicator } : null;
}

function topicOf(words: string, index: IndicatorIndex): IndicatorHit | null {
  let rest = words;
  for (let step = 0; step < 8 && rest !== ""; step++) {
    const hit = index.prefixOf(rest);
    if (hit) return hit;
    let length = Math.min(leadLongest, rest.length);
    while (length > 0 && !leadWords.has(rest.slice(0, length))) length--;
    if (length === 0) return null;
    rest = rest.slice(length);
  }
  return null;
}

const EDGES = /^[\s,、;:。”"'’)·\-的了和与及]+|[\s,、;:。“"'‘(·\-和与及]+$/g;
const LONGEST_LABEL = 32;

function tidy(label: string): string {
  const words = unpaired(label.replaceAll(DATE_MARK, "").replace(EDGES, ""));
  return words.length > LONGEST_LABEL ? words.slice(-LONGEST_LABEL) : words;
}

/** Drops a quotation mark whose partner was cut off. */
function unpaired(words: string): string {
  const opens = words.split("“").length;
  const closes = words.split("”").length;
  return opens === closes ? words : words.replace(/[“”]/g, "");
}

/** A label for a number that nothing names: the words next to it. */
function fallbackLabel(input: NamingInput): string {
  const lead = input.name.lead.map((word) => word.text).join("");
  const before = tidy(lead) || tidy(input.clause.before);
  return before.slice(-12) || tidy(input.clause.after).slice(0, 12) || input.first.unit.row?.text || "数值";
}
