import type { Bound, ExclusionClass, Measure, Status } from "../../engine/types.js";
import type { Topic } from "../../tables/topics.table.js";
import type { Lang } from "./lang.js";

type Term = Record<Lang, string>;

/** Names of the measures, in the order in which a switch offers them. */
export const MEASURES: Record<Measure, Term> = {
  level: { zh: "数量", en: "Level" },
  growth: { zh: "增速", en: "Growth" },
  average_growth: { zh: "年均增速", en: "Average growth" },
  share: { zh: "比重", en: "Share" },
  change: { zh: "增减", en: "Change" },
  gap: { zh: "差距", en: "Gap to another place" },
  ratio: { zh: "倍数", en: "Ratio" },
  rank: { zh: "位次", en: "Rank" },
};

/** Names of the three kinds of statement. */
export const STATUSES: Record<Status, Term> = {
  actual: { zh: "实际", en: "actual" },
  target: { zh: "目标", en: "target" },
  baseline: { zh: "基数", en: "baseline" },
};

/** How a bound reads in front of a value. */
export const BOUNDS: Record<Bound, Term & { sign: string }> = {
  eq: { zh: "等于", en: "exactly", sign: "" },
  ge: { zh: "不低于", en: "at least", sign: "≥ " },
  le: { zh: "不高于", en: "at most", sign: "≤ " },
  approx: { zh: "约", en: "about", sign: "≈ " },
};

/** Why a number is no datum; `short` is the sign that stands after it in the text. */
export const EXCLUSIONS: Record<ExclusionClass, Term & { short: Term; why: Term }> = {
  date: {
    zh: "日期",
    en: "Dates",
    short: { zh: "日", en: "d" },
    why: { zh: "年、月、日或期限", en: "a year, month, day or deadline" },
  },
  duration: {
    zh: "时长",
    en: "Durations",
    short: { zh: "时", en: "t" },
    why: { zh: "时间长短，不衡量任何指标", en: "a length of time that measures no indicator" },
  },
  ordinal: {
    zh: "序号",
    en: "Ordinals",
    short: { zh: "序", en: "o" },
    why: { zh: "届次、章节、批次或条目的序号", en: "a position among sessions, chapters, batches or items" },
  },
  name: {
    zh: "名称",
    en: "Names",
    short: { zh: "名", en: "n" },
    why: {
      zh: "名称、口号、等级、道路、规划或标准的一部分",
      en: "part of a name, slogan, grade, road, plan or standard",
    },
  },
  qualifier: {
    zh: "限定",
    en: "Qualifiers",
    short: { zh: "限", en: "q" },
    why: { zh: "限定统计对象的门槛，不是数量本身", en: "a threshold that says who is counted, not the count" },
  },
  approximate: {
    zh: "虚指",
    en: "Vague words",
    short: { zh: "虚", en: "v" },
    why: { zh: "成语或没有数值的概数词", en: "an idiom or a vague word without a value" },
  },
};

/** A group of topics that shares one hue. */
export type TopicFamily = "economy" | "money" | "people" | "land" | "service" | "building" | "other";

/** The hue of each topic. */
export const FAMILIES: Record<Topic, TopicFamily> = {
  economy: "economy",
  trade: "economy",
  innovation: "economy",
  tourism: "economy",
  fiscal: "money",
  finance: "money",
  income: "people",
  employment: "people",
  social_security: "people",
  population: "people",
  agriculture: "land",
  ecology: "land",
  education: "service",
  health: "service",
  culture: "service",
  urban: "building",
  transport: "building",
};

/** English for the words that catalogs use as notes; other notes stand as their author wrote them. */
export const NOTES: Readonly<Record<string, string>> = { 节选: "excerpt", 全文: "full text" };

/** Names of the kinds of issue that the engine leaves for a person. */
export const ISSUES: Record<string, Term> = {
  "no-place": { zh: "没有认出地方", en: "the place was not recognised" },
  "no-year": { zh: "没有认出年份", en: "the year was not recognised" },
  "place-conflict": { zh: "地方有多种说法", en: "the text names several places" },
  "year-conflict": { zh: "年份有多种说法", en: "the text names several years" },
};
