import type { Lang } from "../i18n/lang.js";

/** How a base unit is written: after the number, or before it where `before` is true. */
export interface UnitWords {
  zh: string;
  en: string;
  /** English singular where it differs. */
  one?: string;
  /** English puts it before the number: CNY 13 billion. */
  before?: true;
  /** Whether 万, 亿, million and billion are used with it. */
  scaled: boolean;
}

/** Base units of the contract with their words; what is missing here is a classifier (所, 项, 座 …). */
export const UNITS: Record<string, UnitWords> = {
  CNY: { zh: "元", en: "CNY", before: true, scaled: true },
  USD: { zh: "美元", en: "USD", before: true, scaled: true },
  亩: { zh: "亩", en: "mu", scaled: true },
  ha: { zh: "公顷", en: "ha", scaled: true },
  m2: { zh: "平方米", en: "m²", scaled: true },
  km2: { zh: "平方公里", en: "km²", scaled: true },
  m: { zh: "米", en: "m", scaled: true },
  km: { zh: "公里", en: "km", scaled: true },
  m3: { zh: "立方米", en: "m³", scaled: true },
  t: { zh: "吨", en: "tonnes", one: "tonne", scaled: true },
  kWh: { zh: "千瓦时", en: "kWh", scaled: true },
  kW: { zh: "千瓦", en: "kW", scaled: true },
  kV: { zh: "千伏", en: "kV", scaled: false },
  "%": { zh: "%", en: "%", scaled: false },
  "‰": { zh: "‰", en: "‰", scaled: false },
  pp: { zh: "个百分点", en: "pp", scaled: false },
  index: { zh: "", en: "", scaled: false },
  倍: { zh: "倍", en: "times", scaled: false },
  位: { zh: "位", en: "positions", one: "position", scaled: false },
  人: { zh: "人", en: "people", one: "person", scaled: true },
  人次: { zh: "人次", en: "visits", one: "visit", scaled: true },
  户: { zh: "户", en: "households", one: "household", scaled: true },
  天: { zh: "天", en: "days", one: "day", scaled: false },
  "μg/m3": { zh: "微克/立方米", en: "μg/m³", scaled: false },
  "tce/10k CNY": { zh: "吨标准煤/万元", en: "tce per CNY 10,000", scaled: false },
};

/** The words after the stroke of a compound unit: 元/月 → per month. */
export const PER: Record<string, Record<Lang, string>> = {
  月: { zh: "月", en: "month" },
  年: { zh: "年", en: "year" },
  天: { zh: "天", en: "day" },
  日: { zh: "日", en: "day" },
  次: { zh: "次", en: "time" },
  人: { zh: "人", en: "person" },
  户: { zh: "户", en: "household" },
  亩: { zh: "亩", en: "mu" },
  t: { zh: "吨", en: "tonne" },
  m2: { zh: "平方米", en: "m²" },
  km2: { zh: "平方公里", en: "km²" },
  m3: { zh: "立方米", en: "m³" },
  公斤: { zh: "公斤", en: "kg" },
  斤: { zh: "斤", en: "jin" },
};
