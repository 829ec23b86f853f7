import type { ExclusionClass } from "../../engine/types.js";
import { exclusions } from "../../tables/codes.table.js";
import type { Topic } from "../../tables/topics.table.js";
import type { Lang } from "../../charts/i18n/lang.js";

type Term = Record<Lang, string>;

/** Why a number is no datum; `short` is the sign that stands after it in the text. */
export const EXCLUSIONS: Record<ExclusionClass, Term & { short: Term; why: Term }> = {
  date: {
    zh: "日期",
    en: "Dates",
    short: { zh: "日", en: "d" },
    why: exclusions.date,
  },
  duration: {
    zh: "时长",
    en: "Durations",
    short: { zh: "时", en: "t" },
    why: exclusions.duration,
  },
  ordinal: {
    zh: "序号",
    en: "Ordinals",
    short: { zh: "序", en: "o" },
    why: exclusions.ordinal,
  },
  name: {
    zh: "名称",
    en: "Names",
    short: { zh: "名", en: "n" },
    why: exclusions.name,
  },
  qualifier: {
    zh: "限定",
    en: "Qualifiers",
    short: { zh: "限", en: "q" },
    why: exclusions.qualifier,
  },
  approximate: {
    zh: "虚指",
    en: "Vague words",
    short: { zh: "虚", en: "v" },
    why: exclusions.approximate,
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

/** Names of the kinds of issue that the engine leaves for a person. */
export const ISSUES: Record<string, Term> = {
  "no-place": { zh: "没有认出地方", en: "the place was not recognised" },
  "no-year": { zh: "没有认出年份", en: "the year was not recognised" },
  "place-conflict": { zh: "地方有多种说法", en: "the text names several places" },
  "year-conflict": { zh: "年份有多种说法", en: "the text names several years" },
};
