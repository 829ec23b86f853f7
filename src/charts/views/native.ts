/** What PowerPoint draws, and keeps as a sheet that can be edited: data only, so that a page loads nothing of PowerPoint for it. */
import type { Status } from "../../engine/types.js";
import { rowValue } from "../drawing/chart.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import type { Magnitude } from "../number/format.js";
import type { Row, Series } from "../data/series.js";

/** One series of a native chart; null where a category has no value. */
export interface NativeSeries {
  name: string;
  /** Of a line: which of the places it is of, so that target and result share a hue; of bars all are one. */
  hue: number;
  status: Status;
  values: (number | null)[];
}

/** A native chart. */
export interface NativeChart {
  kind: "bars" | "lines" | "scatter";
  /** What stands along the axis; of a scatter, the places. */
  categories: string[];
  series: NativeSeries[];
  /** Of a scatter: the values across, and the names of both axes. */
  across?: { values: number[]; x: string; y: string };
  /** What Excel writes values with: `+General"%"`. */
  format: string;
}

/** What a native chart is made with. */
export interface NativeOptions {
  /** The rows that the slide shows, in their order. */
  rows: readonly Row[];
  magnitude: Magnitude;
  lang: Lang;
}

/** A value in the unit of the chart, without what binary fractions add: 71000 → 7.1. */
export function scaled(value: number, { factor }: Magnitude): number {
  return Number((value / factor).toPrecision(12));
}

/** What a bar cannot show, in brackets: a bound, a range, the baseline that a value starts from. */
export function aside(row: Row, options: Pick<NativeOptions, "lang" | "magnitude">): string {
  const { main, low, baseline } = row;
  return main.bound === "eq" && !low && !baseline ? "" : inBrackets([rowValue(row, options)], options.lang);
}

/** Words in brackets, as the language has them: （2022年 ≥ 8%） · " (2022 ≥ 8%)"; nothing where there are none. */
export function inBrackets(words: readonly string[], lang: Lang): string {
  if (words.length === 0) return "";
  return lang === "zh" ? `（${words.join("，")}）` : ` (${words.join(", ")})`;
}

/** The year of a row: 2022年 · "2022". */
export function yearText({ main }: Row, lang: Lang): string {
  return main.year === null ? t(lang, "noYear") : yearName(main.year, lang);
}

/** A year along an axis: 2022年 · "2022". */
export function yearName(year: number, lang: Lang): string {
  return lang === "zh" ? `${year}年` : String(year);
}

/** Growth has a sign and rates their %; the unit of amounts stands in the subtitle. */
export function formatOf({ measure, base_unit }: Series): string {
  const unit = base_unit === "%" ? '"%"' : "";
  const isSigned = measure === "growth" || measure === "average_growth" || measure === "change" || measure === "gap";
  return isSigned ? `+General${unit};-General${unit};General${unit}` : `General${unit}`;
}
