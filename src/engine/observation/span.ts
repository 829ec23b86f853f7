import type { IndicatorRow, Measure } from "../types.js";
import type { YearSpan } from "../document/year-spans.js";
import type { Clause } from "./clause.js";
import { cumulativeRule } from "./cumulative.js";
import type { StartRule } from "./from-to.js";
import { DATE_MARK, hasLead, hasTail, type Name } from "./name.js";
import { planEdge, type Period } from "./period.js";
import type { RuleId } from "./rules.js";
import type { Scene } from "./scene.js";
import type { TailRole } from "./tail-words.table.js";
import type { Memory, Things } from "./things.js";
import type { TimeReading } from "./time.js";

/** What bears on the years that a value covers. */
export interface SpanClues {
  /** The words before the first number of the group. */
  clause: Clause;
  name: Name;
  measure: Measure;
  baseUnit: string;
  time: TimeReading;
  /** The years that the sentence names together. */
  period: Period | null;
  /** The indicator, where there is one. */
  row: IndicatorRow | null;
  /** Whether a change starts at the value. */
  start: StartRule | null;
  /** Whether the noun after the number is counted, as the object of an act. */
  isObject: boolean;
  things: Things;
  memory: Memory;
}

/** Which years a value covers, whether it has come together over years, and the rules that say so. */
export interface SpanReading {
  span: YearSpan | null;
  cumulative: boolean;
  rules: RuleId[];
}

/** Says what a value covers of several years: the years of a sum, an average or a comparison; null for a value of one year. */
export function readSpan(scene: Scene, clues: SpanClues): SpanReading {
  if (clues.start) return { span: null, cumulative: false, rules: [] };
  const { clause, measure, row, baseUnit, memory } = clues;
  const mayCover = scene.passage !== null || scene.periods.length > 0;
  const isSum = mayCover && measure === "level" && sumsUp(clues);
  memory.sums = isSum;
  memory.compared = comparedYear(clause) ?? (clues.things.inherited ? memory.compared : null);
  const found = yearsCovered(scene, clues, isSum);
  const span = found && { start: found.start, end: found.end };
  const total = cumulativeRule({
    clause,
    measure,
    row,
    baseUnit,
    hasSpan: span !== null,
    totals: memory.totals,
  });
  const rules: RuleId[] = [];
  if (found) rules.push(found.rule);
  if (total) rules.push(total);
  return { span, cumulative: total !== null, rules };
}

interface Covered extends YearSpan {
  rule: RuleId;
}

/** Values at a moment or of a part, which no years add up to. */
const NEVER: ReadonlySet<Measure> = new Set(["share", "rank", "gap"]);

/** Words by which a number is of one year, or of one year against the year before. */
const OF_ONE_YEAR = /同比|[比较]上年|[比较]去年|上年同期|当年|全年|今年/;

function yearsCovered(scene: Scene, clues: SpanClues, isSum: boolean): Covered | null {
  const { clause, measure, time, period } = clues;
  const { year } = time;
  if (year === null) return null;
  // 比2002年增长65.5%,年均增长10.6%: the average is since the year that the growth is compared with
  const isAverage = measure === "average_growth" && clues.things.inherited && period === null;
  const compared = measure === "level" ? null : (comparedYear(clause) ?? (isAverage ? clues.memory.compared : null));
  if (compared !== null && (measure === "share" ? SHARE_OF_YEAR.test(clause.before) : !NEVER.has(measure)))
    return compared < year - 1 ? { start: compared, end: year, rule: "compared-year" } : null;
  if (NEVER.has(measure) || measure === "ratio" || OF_ONE_YEAR.test(clause.before)) return null;
  if (measure === "level" && !isSum) return null;
  const isOfOwnYear = time.ofOwnYear === true && period?.isWritten !== true && measure !== "average_growth";
  if (period && !isOfOwnYear && !((isSum || clues.things.addition) && clause.from > period.untilForSums))
    return ofPeriod(period, measure, year);
  return ofPassage(scene, clues, year);
}

/** Words that say that what is given is of several years together. */
const TOGETHER = /累计|年均|平均每年|[三四五]年(?:共|合计|总计|新增)/;
const SHARE_OF_YEAR = /(?:是|为|相当于|恢复到|达到?)\ue000(?:同期|全年)?的?(?:约|近)?$/;

/** Sums and averages are of the years of their passage; so is a change where a sentence before says which years are meant. */
function ofPassage({ passage, periods }: Scene, { clause, measure, memory }: SpanClues, year: number): Covered | null {
  const isChange = (measure === "growth" || measure === "change") && passage?.isSaid === true && periods.length === 0;
  const isOfPassage = measure === "average_growth" || isChange || TOGETHER.test(clause.before) || memory.totals;
  if (!isOfPassage || passage?.end !== year) return null;
  return { start: passage.start, end: year, rule: "period-of-passage" };
}

function ofPeriod(period: Period, measure: Measure, year: number): Covered | null {
  // growth of ten years starts from the year before the first of them, where nothing says which years they are
  const first = period.count === null ? period.start : year - period.count + 1;
  const start = measure === "growth" && period.count !== null ? first - 1 : first;
  return year > start ? { start, end: year, rule: period.rule } : null;
}

/** The year that the clause compares with: 比2010年翻一番 is said of ten years together. */
function comparedYear({ before, dates, lastPlan }: Clause): number | null {
  if (!COMPARES.test(before)) return null;
  if (lastPlan) return planEdge(lastPlan);
  const date = dates.findLast(({ verdict }) => verdict.role === "year");
  return date ? Number(date.value) : null;
}

const COMPARES = /(?:[比较与同超]|是|为|相当于|恢复到|等于|高于|低于|超过|达到?)\ue000[^\ue000]{0,24}$/;

const QUIET: ReadonlySet<TailRole> = new Set([
  "ge",
  "le",
  "approx",
  "filler",
  "commit",
  "estimate",
  "each",
  "all",
  "scope",
]);
const ACTS = ["完成", "实现", "投入", "累计完成", "累计实现", "新增", "净增", "累计", "共", "累计达", "累计达到"];

/** Whether a level adds up what was done in each year, and is not how things stand at the end. */
function sumsUp({ clause, name, row, isObject, things, memory }: SpanClues): boolean {
  const goesOn = memory.sums && (clause.sameClause || things.inherited);
  if (row?.nature === "rate") return false;
  if (memory.totals || /总共|共计|合计|总计|年均|平均每年/.test(clause.before)) return true;
  const isAddition = hasLead(name, "addition") || hasTail(name, "addition");
  if (row?.nature === "stock") return isAddition;
  const [nearest] = name.tail.filter(
    ({ roles, text }) => text !== DATE_MARK && !roles.every((role) => QUIET.has(role)),
  );
  if (nearest) return ACTS.includes(nearest.text);
  if (hasLead(name, "act") || hasLead(name, "named-act") || isAddition || isObject) return true;
  return name.lead.length === 0 && goesOn;
}
