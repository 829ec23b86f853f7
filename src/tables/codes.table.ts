import type { Bound, ExclusionClass, Fact, IndicatorRow, Measure, Status, DivisionRow } from "../engine/types.js";
import type { Bilingual, Weight } from "./problem.js";

/** Values that may occur, each with its meaning. */
export type Codes<T extends string> = Readonly<Record<T, Bilingual>>;

/** Meanings of `class` where a number states nothing. */
export const exclusions: Codes<ExclusionClass> = {
  date: { zh: "年、月、日或期限", en: "a year, month, day or deadline" },
  duration: { zh: "时间长短，不衡量任何指标", en: "a length of time that measures no indicator" },
  ordinal: { zh: "届次、章节、批次或条目的序号", en: "a position among sessions, chapters, batches or items" },
  name: {
    zh: "名称、口号、等级、道路、规划或标准的一部分",
    en: "part of a name, slogan, grade, road, plan or standard",
  },
  qualifier: { zh: "限定统计对象的门槛，不是数量本身", en: "a threshold that says who is counted, not the count" },
  approximate: { zh: "成语或没有数值的概数词", en: "an idiom or a vague word without a value" },
};

/** Meanings of `class`. */
export const classes: Codes<"observation" | ExclusionClass> = {
  observation: { zh: "观测值", en: "observation" },
  ...exclusions,
};

/** Meanings of `measure`, in the order of the panel's columns. */
export const measures: Codes<Measure> = {
  level: { zh: "数量", en: "level" },
  growth: { zh: "增速", en: "growth" },
  average_growth: { zh: "年均增速", en: "average growth" },
  share: { zh: "比重", en: "share" },
  change: { zh: "增减", en: "change" },
  gap: { zh: "差距", en: "gap to another place" },
  ratio: { zh: "倍数", en: "ratio" },
  rank: { zh: "位次", en: "rank" },
};

/** Meanings of `status`. */
export const statuses: Codes<Status> = {
  actual: { zh: "实际：已经达到或正在实行", en: "achieved or in force" },
  target: { zh: "目标：计划、承诺或预期", en: "planned, promised or expected" },
  baseline: { zh: "基数：变化的起点", en: "where a change starts" },
};

/** Meanings of `bound`. */
export const bounds: Codes<Bound> = {
  eq: { zh: "等于", en: "exactly" },
  ge: { zh: "不低于", en: "at least" },
  le: { zh: "不高于", en: "at most" },
  approx: { zh: "约", en: "about" },
};

/** Meanings of `bound` where both ends of a range stand in one row. */
export const panelBounds: Codes<Bound | "range"> = {
  ...bounds,
  range: { zh: "区间：value 为下限，value_high 为上限", en: "a range from value to value_high" },
};

/** Meanings of the columns that say where a fact comes from. */
export const origins: Codes<Fact<string>["origin"]> = {
  catalog: { zh: "目录所载", en: "the catalog says so" },
  inferred: { zh: "由正文推断", en: "inferred from the text" },
  unknown: { zh: "不详", en: "unknown" },
};

/** Meanings of `level` of a document's place. */
export const levels: Codes<DivisionRow["level"]> = {
  national: { zh: "全国", en: "national" },
  province: { zh: "省级", en: "province" },
  prefecture: { zh: "地级", en: "prefecture" },
  county: { zh: "县级", en: "county" },
};

/** Meanings of `direction`. */
export const directions: Codes<IndicatorRow["direction"]> = {
  up: { zh: "越多越好", en: "more is better" },
  down: { zh: "越少越好", en: "less is better" },
  none: { zh: "无所谓好坏", en: "neither" },
};

/** Meanings of `nature`. */
export const natures: Codes<IndicatorRow["nature"]> = {
  stock: { zh: "存量：某一时点的数", en: "counted at a moment" },
  flow: { zh: "流量：一段时期累计的数", en: "adds up over a period" },
  rate: { zh: "比率或价格", en: "a proportion or price" },
};

/** Meanings of `weight`. */
export const weights: Codes<Weight> = {
  error: { zh: "错误：该文件未采用", en: "the file was left out" },
  warning: { zh: "警告：已采用，请核对", en: "used, but should be looked at" },
  note: { zh: "提示", en: "good to know" },
};

/** The codes of a list, in its order. */
export function codesOf<T extends string>(codes: Codes<T>): T[] {
  return Object.keys(codes) as T[];
}
