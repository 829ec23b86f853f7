/** What a drawing leaves out, so that the page can say it beside the chart. */
import { t } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";

/** Something that is not drawn, by the reason. */
export type LeftOut =
  /** Rows, places or points beyond the limit; the page can offer to show more. */
  | { kind: "more"; shown: number; total: number }
  /** Earlier years than the width has room for. */
  | { kind: "years"; shown: number; total: number }
  /** Places that state only one of the two years of a slope. */
  | { kind: "one-year"; n: number; from: number; to: number }
  /** Places that state only one of two indicators for a year. */
  | { kind: "one-indicator"; n: number }
  /** Places without the value that an index or a number per head takes. */
  | { kind: "no-base"; n: number; year: number }
  | { kind: "no-population"; n: number }
  /** Statements of a place and year of which the chart shows another one, and those of a part of a place or of several years. */
  | { kind: "others"; n: number }
  /** Statements whose year is unknown. */
  | { kind: "no-year"; n: number }
  /** Statements that are zero or below, on a log scale. */
  | { kind: "not-positive"; n: number };

/** Says what is left out: 还有 40 行没有画出 … */
export function leftOutText(left: LeftOut, lang: Lang): string {
  switch (left.kind) {
    case "more":
      return t(lang, "leftMore", { n: left.total - left.shown, shown: left.shown });
    case "years":
      return t(lang, "leftYears", { n: left.total - left.shown, shown: left.shown });
    case "one-year":
      return t(lang, "leftOneYear", { n: left.n, from: String(left.from), to: String(left.to) });
    case "no-base":
      return t(lang, "leftNoBase", { n: left.n, year: String(left.year) });
    case "one-indicator":
      return t(lang, "leftOneIndicator", { n: left.n });
    case "no-population":
      return t(lang, "leftNoPopulation", { n: left.n });
    case "others":
      return t(lang, "leftOthers", { n: left.n });
    case "no-year":
      return t(lang, "leftNoYear", { n: left.n });
    case "not-positive":
      return t(lang, "leftNotPositive", { n: left.n });
  }
}

/** The parts that leave something out: `moreOf(60, 100)` → [{kind: "more", shown: 60, total: 100}]; [] where none is. */
export function moreOf(shown: number, total: number): LeftOut[] {
  return total > shown ? [{ kind: "more", shown, total }] : [];
}

/** One part where something is counted, none where nothing is. */
export function countOf<T extends LeftOut & { n: number }>(left: T): T[] {
  return left.n > 0 ? [left] : [];
}
