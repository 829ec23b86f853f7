import type { IndicatorRow, Measure } from "../types.js";
import type { Clause } from "./clause.js";
import { cumulativeRules, type CumulativeId } from "./cumulative.table.js";

/** What bears on whether an amount has come together over years. */
export interface CumulativeClues {
  clause: Clause;
  measure: Measure;
  baseUnit: string;
  row: IndicatorRow | null;
  /** Whether words say of which several years the amount is. */
  hasSpan: boolean;
  /** Whether 累计 heads the list that the number stands in. */
  totals: boolean;
}

/** Words by which a total is of one year or less. */
const OF_ONE_YEAR = /全年|今年|去年|当年|本年|年内|年度|一年来|季度|半年|月|\ue000累计/;
/** A quick test: characters of the words of totals. */
const MAY_TOTAL = /[累历共计总保存]/;
/** Units of works, which stay and add up; amounts of money, goods and visits are counted anew each year. */
const WORKS: ReadonlySet<string> = new Set(["亩", "套", "个", "户", "km", "人", "m2", "ha"]);
/** What nothing but words tells whether it stays. */
const FLOWING: ReadonlySet<string> = new Set(["CNY", "USD", "人次", "人", "户", "t", "kWh", "m3", "次", "件"]);
const MAKES = /[建改造治修植]|完成|投入|培|创|认定|转移|实施/;

/** The rule by which an amount has come together over years though it is counted by the year; null where none holds. */
export function cumulativeRule({
  clause,
  measure,
  baseUnit,
  row,
  hasSpan,
  totals,
}: CumulativeClues): CumulativeId | null {
  if (measure !== "level" || (row && row.nature !== "flow")) return null;
  if (!hasSpan && OF_ONE_YEAR.test(clause.before)) return null;
  if (!totals && !MAY_TOTAL.test(clause.before) && !MAY_TOTAL.test(clause.after)) return null;
  const head = totals && !clause.before.includes("累计") ? "累计" : "";
  const words = `${head}${clause.before}#${clause.after}`;
  const isOfWorks = row ? WORKS.has(baseUnit) : MAKES.test(clause.before);
  const isCounted = isOfWorks || (!row && !FLOWING.has(baseUnit));
  const found = cumulativeRules.find(
    ({ of, pattern }) => (of === "any" ? hasSpan : of === "works" ? isOfWorks : isCounted) && pattern.test(words),
  );
  return found?.id ?? null;
}
