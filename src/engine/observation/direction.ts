import type { Token } from "../quantity/token.js";
import { asidesBehind, asidesInPlan, asidesInReview, vintage } from "./aside.table.js";
import type { Clause } from "./clause.js";
import type { RuleId } from "./rules.js";
import type { Scene } from "./scene.js";

/** Where a clause looks that looks elsewhere than its passage. */
export interface Aside {
  status: "actual" | "target";
  year: number | null;
  rule: RuleId;
}

/** Words by which a clause that looked elsewhere looks where its passage looks again. */
export interface AsideEnd {
  endedBy: RuleId;
}

const LONGEST = 160;

type Row = (typeof asidesInPlan | typeof asidesInReview)[number];

/** Rows with their patterns joined into one, so that words are looked for once. */
interface Rows {
  rows: readonly Row[];
  pattern: RegExp;
  /** Those alone that look elsewhere than the passage: most words have none of them. */
  elsewhere: RegExp;
}

const ofPlan = joined(asidesInPlan);
const ofReview = joined(asidesInReview);

function joined(rows: readonly Row[]): Rows {
  const elsewhere = rows.filter(({ looks }) => looks !== "passage");
  return { rows, pattern: new RegExp(sourceOf(rows), "g"), elsewhere: new RegExp(sourceOf(elsewhere)) };
}

function sourceOf(rows: readonly Row[]): string {
  return rows.map(({ pattern }) => `(${pattern.source})`).join("|");
}

/** Says where the words before a number look, where that is not where its passage looks; null where they don't. */
export function readAside(scene: Scene, clause: Clause, token: Token): Aside | AsideEnd | null {
  const { context, years } = scene;
  const inPlan = context.tense === "plan";
  const told = inPlan ? undefined : behind(scene, clause, token);
  if (told?.looks === "goal") return { status: "target", year: context.year, rule: told.id };
  if (told) return { ...soon(scene), rule: told.id };
  const found = rowsIn(wordsBefore(scene, token), inPlan ? ofPlan : ofReview);
  const row = found.at(-1);
  if (row === undefined) return null;
  if (row.looks === "passage") return found.some(({ looks }) => looks !== "passage") ? { endedBy: row.id } : null;
  if (row.looks === "soon") return { ...soon(scene), rule: row.id };
  const planned = context.year !== null && context.span === null ? context.year : years.plan;
  return { status: "actual", year: planned === null ? null : planned - 1, rule: row.id };
}

/** What the words behind a number of a review say of it. */
function behind(scene: Scene, { after }: Clause, token: Token): (typeof asidesBehind)[number] | undefined {
  const list = listBehind(scene, token);
  return asidesBehind.find(
    (row) =>
      (row.behind.test(after) || (row.looks === "goal" && row.behind.test(list))) &&
      row.before?.test(wordsBefore(scene, token)) !== false,
  );
}

/** What stands behind a number, the next of a list included: 降低4%左右、减少2%的目标. */
function listBehind({ text }: Scene, { end }: Token): string {
  return OPENS_GOAL.has(text[end] ?? "") ? text.slice(end, end + LONGEST_GOAL).replace(/\s+/g, "") : "";
}

const OPENS_GOAL: ReadonlySet<string> = new Set("左以、的");
const LONGEST_GOAL = 44;

/** What a review expects is due in the year that it plans. */
function soon({ context, years }: Scene): Pick<Aside, "status" | "year"> {
  const next = years.plan ?? (context.year === null ? null : context.year + 1);
  return { status: "target", year: next };
}

/** What stands before the number since the sentence or the last semicolon began. */
function wordsBefore({ text, sentence }: Scene, { start }: Token): string {
  const words = text.slice(Math.max(sentence.start, start - LONGEST), start);
  const cut = words.lastIndexOf(";") + 1;
  // 已建成的有:甲3公里;乙5公里: what announces a list holds for all of it
  const announced = cut > 0 ? words.lastIndexOf("有:", cut) + 2 : 0;
  return (announced > 2 ? words.slice(0, announced) + words.slice(cut) : words.slice(cut)).replace(/\s+/g, "");
}

/** The rows whose words stand before a number, in text order; none where none looks elsewhere. */
function rowsIn(words: string, { rows, pattern, elsewhere }: Rows): Row[] {
  if (!elsewhere.test(words)) return [];
  const found: Row[] = [];
  for (const [, ...groups] of words.matchAll(pattern)) {
    const row = rows[groups.findIndex((each) => each !== undefined)];
    if (row) found.push(row);
  }
  return found;
}

/** Whether a year only names a batch or an age: 2023年棚改, 结转2023年, 2000年以前建成的. */
export function isVintage({ start, end }: Token, { text, sentence }: Scene): boolean {
  const before = text.slice(Math.max(sentence.start, start - 4), start).trimEnd();
  const after = text.slice(end, end + 16).replace(/\s+/g, "");
  if (vintage.age.test(after) || vintage.carriedOver.test(before)) return true;
  return vintage.beforeBatch.test(before) && vintage.batch.test(after);
}
