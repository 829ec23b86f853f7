import type { Context } from "../document/context.js";
import type { ReportYears } from "../document/year.js";
import type { Sentence } from "../document/structure.js";
import { scaled } from "../quantity/numeral.js";
import type { Token } from "../quantity/token.js";
import type { Measure, Status } from "../types.js";
import { readBound, type BoundReading } from "./bound.js";
import { readClause, type Clause } from "./clause.js";
import { groupQuantities, type Group } from "./groups.js";
import type { IndicatorIndex } from "./indicator.js";
import { baseOf, isRateName, readMeasure, tailRoles, type MeasureReading } from "./measure.js";
import { readName, type Name } from "./name.js";
import { nameThings, type Memory, type Things } from "./things.js";
import { readSentenceTime, readTime, type SentenceTime, type TimeReading } from "./time.js";
import { fits } from "./fit.js";

/** What a sentence says with one of its numbers. */
export interface Statement {
  token: Token;
  indicator: string | null;
  label: string;
  subject: string | null;
  measure: Measure;
  value: number;
  unit: string;
  base_value: number;
  base_unit: string;
  bound: BoundReading["bound"];
  status: Status;
  year: number | null;
  span: { start: number; end: number } | null;
  wording: string[];
  rules: string[];
}

/** One sentence with what is known about it. */
export interface SentenceInput {
  text: string;
  sentence: Sentence;
  tokens: readonly Token[];
  context: Context;
  years: ReportYears;
  index: IndicatorIndex;
}

/** Reads all quantities of a sentence in text order; names pass from clause to clause within it. */
export function observeSentence(input: SentenceInput): Statement[] {
  const groups = groupQuantities(input.text, input.tokens);
  const opening = readSentenceTime(input.text, input.sentence, input.tokens);
  const memory: Memory = { things: null, measure: null, recent: [] };
  const statements: Statement[] = [];
  groups.forEach((group, at) => {
    const reading = readGroup(input, group, groups[at + 1], memory, opening);
    statements.push(...reading);
  });
  return statements;
}

function readGroup(
  input: SentenceInput,
  group: Group,
  next: Group | undefined,
  memory: Memory,
  opening: SentenceTime,
): Statement[] {
  const { text, sentence, tokens, index } = input;
  const clause = ownWords(readClause(text, sentence, tokens, group.members[0]!), memory);
  const name = readName(clause.before, index);
  const slots = group.slots.at(-1)! + 1;
  const things = nameThings({ ...input, clause, name, slots, first: tokens[group.members[0]!]!, memory });
  const startsChange = isStartOfChange(input, clause, next);
  const time = readTime(clause, text, opening, input.context, input.years);
  const inheritsMeasure = things.inherited ? memory.measure : null;
  const statements = group.members.map((member, i) => {
    const around = i === 0 ? clause : readClause(text, sentence, tokens, member);
    const own = i === 0 ? name : { ...name, tail: [...readName(around.before, index).tail, ...name.tail] };
    return makeStatement(input, { token: tokens[member]!, clause: around, name: own, things, slot: group.slots[i]!, end: group.ends[i]!, time, startsChange, inheritsMeasure });
  });
  if (!things.inherited) memory.recent.push(...things.items);
  memory.things = things;
  memory.measure = statements.at(-1)!.measure;
  return statements;
}

/** Drops from the words before a number the noun of the number before: 5个老旧小区改造和«31个»电力改造. */
function ownWords(clause: Clause, memory: Memory): Clause {
  if (!clause.sameClause || !memory.things?.rule.startsWith("name-after")) return clause;
  const joint = /^(.*)(?:、|和|与|及|以及)/.exec(clause.before);
  return joint ? { ...clause, before: clause.before.slice(joint[0].length) } : clause;
}

const FROM = /(?:^|[^来自])(?:从|由|自)[^,。;]{0,18}$/;
const TO = /(?:到|至|为|成|达)(?:了)?(?:约|近|超过?)?$/;

/** Whether the numbers are where a change starts: 从140元/月提高至150元/月. */
function isStartOfChange(input: SentenceInput, clause: Clause, next: Group | undefined): boolean {
  if (!next || !FROM.test(clause.before)) return false;
  const { gap } = readClause(input.text, input.sentence, input.tokens, next.members[0]!);
  return gap !== null && gap.length <= 24 && TO.test(gap.replaceAll("\ue000", "").replace(/的$/, ""));
}

interface Draft {
  token: Token;
  clause: Clause;
  name: Name;
  things: Things;
  slot: number;
  end: "lower" | "upper" | null;
  time: TimeReading;
  startsChange: boolean;
  inheritsMeasure: Measure | null;
}

function makeStatement(input: SentenceInput, draft: Draft): Statement {
  const { token, clause, name, things, time } = draft;
  const thing = things.items[Math.min(draft.slot, things.items.length - 1)]!;
  const roles = tailRoles(name);
  const measured = readMeasure(token, {
    roles,
    isRate: thing.indicator ? thing.indicator.row.base_unit === "%" && thing.indicator.row.id !== "cpi" : isRateName(thing.text),
    isPriceChange: thing.indicator?.row.id === "cpi",
    isAmount: thing.indicator !== null && thing.indicator.row.base_unit !== "%",
    inherited: draft.inheritsMeasure,
    after: clause.after,
  });
  const base = convert(token, measured, clause);
  const indicator = thing.indicator && fits(thing.indicator.row, measured, base.unit, things.addition) ? thing.indicator.row.id : null;
  const hedge = readBound(token, name, clause.after);
  const bound = draft.end === null ? hedge.bound : draft.end === "lower" ? "ge" : "le";
  return {
    token,
    indicator,
    label: thing.text,
    subject: things.subject,
    measure: measured.measure,
    value: measured.sign * Number(token.value),
    unit: writtenUnit(input.text, token),
    base_value: measured.sign * base.value,
    base_unit: base.unit,
    bound,
    status: draft.startsChange ? "baseline" : time.status,
    year: draft.startsChange ? baselineYear(time) : time.year,
    span: draft.startsChange ? null : time.span,
    wording: wordingOf(name, hedge),
    rules: [token.verdict.rule, things.rule, measured.rule, draft.startsChange ? "from-to" : time.rule],
  };
}

function baselineYear(time: TimeReading): number | null {
  if (time.year === null) return null;
  return time.rule === "year-in-clause" ? time.year : time.year - 1;
}

function convert(token: Token, measured: MeasureReading, clause: Clause): { value: number; unit: string } {
  const special = baseOf(token, measured.measure);
  if (special) return special;
  const { row, exponent, per } = token.unit;
  const value = scaled(token.value, row?.scale ?? "1", exponent);
  if (!row) return { value, unit: impliedUnit(clause) };
  const base = measured.measure === "growth" && row.base_unit === "pp" ? "pp" : row.base_unit;
  const rate = per ?? (row.family === "money" ? perInClause(clause.before) : null);
  return { value, unit: rate ? `${base}/${rate}` : base };
}

const PEOPLE = /人口|人数|人员|劳动力|学生|居民|职工|群众|党员|农民|人次|青年|老人/;

/** The unit of a number that has none but a magnitude: 农村贫困人口减少1386万 counts people. */
function impliedUnit(clause: Clause): string {
  if (PEOPLE.test(clause.before)) return clause.before.includes("人次") ? "人次" : "人";
  return /户数?|家庭/.test(clause.before) ? "户" : "个";
}

const PER = /(?:每人|人均|每户)?每?(月|年|天|亩|吨|户|平方米|学期|学年|生|个|头|次|公斤|斤)[^\d,。;每]{0,8}$/;
const PER_MARK = /每/;
const perBase: Readonly<Record<string, string>> = { 月: "月", 年: "年", 天: "日", 亩: "亩", 吨: "t", 户: "户", 平方米: "m2", 生: "人", 公斤: "kg", 斤: "斤" };

/** What a sum of money is per, where it stands apart: 每人每月提高20元 is CNY/月, 每亩补贴100元 CNY/亩. */
function perInClause(before: string): string | null {
  const at = before.lastIndexOf("每");
  if (at < 0) return null;
  const words = before.slice(at);
  if (words.length > 12 || !PER_MARK.test(words)) return null;
  const match = PER.exec(words);
  if (match && words.startsWith(`每${match[1]!}`)) return perBase[match[1]!] ?? match[1]!;
  return words.startsWith("每人") ? "人" : null;
}

function writtenUnit(text: string, token: Token): string {
  if (token.form === "percent") return text.startsWith("千", token.start) ? "‰" : "%";
  if (token.form === "fraction") return "%";
  if (token.verdict.class === "rank" && !token.unit.row) return "位";
  const written = text.slice(token.numeralEnd, token.end).replace(/\s+/g, "");
  const unit = token.unit.row && !written.includes(token.unit.row.text) ? token.unit.row.text : written;
  return unit.replace(/^[余多来]+|[余多来]+$/g, "").replace(/([十百千万亿])[余多来]/, "$1");
}

const WORDING_ROLES = ["commit", "estimate"] as const;

function wordingOf(name: Name, hedge: BoundReading): string[] {
  const words: string[] = [];
  const wants = (roles: readonly string[]) => WORDING_ROLES.some((role) => roles.includes(role));
  for (const word of name.lead) if (wants(word.roles)) words.push(word.text);
  for (const word of [...name.tail].reverse()) if (wants(word.roles) || word.text === hedge.before) words.push(word.text);
  if (hedge.before && !words.includes(hedge.before)) words.push(hedge.before);
  if (hedge.after) words.push(hedge.after);
  return words;
}
