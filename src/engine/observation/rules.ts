import { numeralRules, type ChineseReading } from "../quantity/chinese.table.js";
import { exclusionRules } from "../quantity/exclusions.table.js";
import { numberRules } from "../quantity/number-rules.table.js";
import { rankRules } from "../quantity/rank.js";
import type { ToldRule } from "../types.js";
import { asidesBehind, asidesInPlan, asidesInReview } from "./aside.table.js";
import { contextNames } from "./context-names.table.js";
import { crossCheckRules } from "./cross-check.table.js";
import { cumulativeRules } from "./cumulative.table.js";
import { impliedUnits } from "./implied-units.table.js";
import { labelTrims } from "./label-trims.table.js";
import { pairWords } from "./lists.table.js";
import { measureRules } from "./measure.table.js";
import { namingRules } from "./naming.table.js";
import { otherRows } from "./others.table.js";
import { partRules } from "./part.table.js";
import { periodRules } from "./period.table.js";
import { scopeNouns } from "./scope.table.js";
import { daysBesideShares, uses } from "./share.table.js";
import { spanRules } from "./span.table.js";
import { timeRules } from "./time.table.js";

const READINGS: Readonly<Record<ChineseReading, string>> = {
  counts: "The Chinese numeral counts something, as the words around it show.",
  threshold: "A magnitude alone defines who is counted, and counts nothing.",
  rough: "The Chinese numeral is rough and has no value.",
  "part-of-a-word": "The Chinese numeral is part of a word.",
};

const LOOKS: Readonly<Record<(typeof asidesInPlan)[number]["looks"], string>> = {
  now: "What a plan says of now, or of last year, is achieved in the year before it.",
  soon: "What a review expects soon is promised for the year planned.",
  passage: "From these words on the clause looks where its passage looks.",
};

type Row = Omit<ToldRule, "says">;

/** The rows of a table with what its rules do, said of each. */
function told<T extends Row>(rows: readonly T[], says: (row: T) => string): ToldRule<T["id"]>[] {
  return rows.map((row) => ({ id: row.id, says: says(row), example: row.example, counter: row.counter }));
}

const rules = [
  ...numberRules,
  ...told(exclusionRules, (row) => `What stands around the number makes it no quantity: ${row.class}.`),
  ...told(numeralRules, ({ reading }) => READINGS[reading]),
  ...told(rankRules, () => "The words around the number make it a position among others."),
  ...namingRules,
  ...told(contextNames, ({ indicator }) => `The words around the number name the indicator ${indicator}.`),
  ...told(uses, ({ indicator }) => `The words around the number name the indicator ${indicator}.`),
  ...told(daysBesideShares, ({ days, share }) => `Days beside a share of ${share} are of the indicator ${days}.`),
  ...told(pairWords, ({ word, parts }) => `${word} names ${parts.join(", ")}: the numbers go with them in this order.`),
  ...told(labelTrims, () => "Words at an edge of the label say something of the thing and are no part of its name."),
  ...told(impliedUnits, ({ unit }) => `The words around a magnitude without unit say that it counts ${unit}.`),
  ...told(otherRows, () => "The words before the name make the number somebody else's, or a part of its change."),
  ...partRules,
  ...told(scopeNouns, () => "A part of the place is spoken of: the number is no value of the place's own series."),
  ...measureRules,
  ...timeRules,
  ...told(asidesInPlan, ({ looks }) => LOOKS[looks]),
  ...told(asidesInReview, ({ looks }) => LOOKS[looks]),
  ...asidesBehind,
  ...spanRules,
  ...told(periodRules, () => "Words before the number say that it covers several years."),
  ...told(cumulativeRules, () => "Words around the number say that it has come together over years."),
  ...crossCheckRules,
];

/** Ids of all rules that an answer may name: those of the rows above, so that none goes without a row. */
export type RuleId = (typeof rules)[number]["id"];

/** What each rule does, by its id. */
export const toldRules: ReadonlyMap<string, ToldRule<RuleId>> = new Map(rules.map((rule) => [rule.id, rule]));
