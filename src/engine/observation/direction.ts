import type { Token } from "../quantity/token.js";
import {
  asidesInPlan,
  asidesInReview,
  expectedBehind,
  goalBefore,
  goalBehind,
  vintage,
  type AsideRow,
} from "./aside.table.js";
import type { Clause } from "./clause.js";
import type { Scene } from "./scene.js";

/** Where a clause looks that looks elsewhere than its passage. */
export interface Aside {
  status: "actual" | "target";
  year: number | null;
  rule: string;
}

const LONGEST = 160;

/** Joins rows into one pattern, so that words are looked for once. */
function join(rows: readonly AsideRow[], flags = ""): RegExp {
  return new RegExp(rows.map(({ pattern }) => `(${pattern.source})`).join("|"), flags);
}

/** The rows of a passage joined, and those alone that look elsewhere: most words have none of them. */
function joined(rows: readonly AsideRow[]): { rows: readonly AsideRow[]; pattern: RegExp; elsewhere: RegExp } {
  const elsewhere = rows.filter(({ looks }) => looks !== "passage");
  return { rows, pattern: join(rows, "g"), elsewhere: join(elsewhere) };
}

const ofPlan = joined(asidesInPlan);
const ofReview = joined(asidesInReview);

/** Says where the words before a number look, where that is not where its passage looks; null where they don't. */
export function readAside(scene: Scene, clause: Clause, token: Token): Aside | null {
  const { context, years } = scene;
  const inPlan = context.tense === "plan";
  if (!inPlan && goalBehind.test(clause.after) && goalBefore.test(wordsBefore(scene, token)))
    return { status: "target", year: context.year, rule: "goal-of-review" };
  if (!inPlan && expectedBehind.test(clause.after)) return { ...soon(scene), rule: "expected-soon" };
  const row = lastRow(wordsBefore(scene, token), inPlan ? ofPlan : ofReview);
  if (row === null || row.looks === "passage") return null;
  if (row.looks === "soon") return { ...soon(scene), rule: row.id };
  const planned = context.year !== null && context.span === null ? context.year : years.plan;
  return { status: "actual", year: planned === null ? null : planned - 1, rule: row.id };
}

/** What a review expects is due in the year that it plans. */
function soon({ context, years }: Scene): Pick<Aside, "status" | "year"> {
  const next = years.plan ?? (context.year === null ? null : context.year + 1);
  return { status: "target", year: next };
}

/** What stands before the number since the sentence or the last semicolon began. */
function wordsBefore({ text, sentence }: Scene, { start }: Token): string {
  const words = text.slice(Math.max(sentence.start, start - LONGEST), start);
  return words.slice(words.lastIndexOf(";") + 1).replace(/\s+/g, "");
}

function lastRow(words: string, { rows, pattern, elsewhere }: typeof ofPlan): AsideRow | null {
  if (!elsewhere.test(words)) return null;
  let last: AsideRow | null = null;
  for (const [, ...found] of words.matchAll(pattern))
    last = rows[found.findIndex((each) => each !== undefined)] ?? last;
  return last;
}

/** Whether a year only names a batch or an age: 2023年棚改, 结转2023年, 2000年以前建成的. */
export function isVintage({ start, end }: Token, { text, sentence }: Scene): boolean {
  const before = text.slice(Math.max(sentence.start, start - 4), start).trimEnd();
  const after = text.slice(end, end + 16).replace(/\s+/g, "");
  if (vintage.age.test(after) || vintage.carriedOver.test(before)) return true;
  return vintage.beforeBatch.test(before) && vintage.batch.test(after);
}
