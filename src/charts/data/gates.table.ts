/** What keeps a number from being compared with the others of a chart; a new reason is one more row here. */
import { isOfOneYear } from "../../tables/one-year.js";
import type { SiteObservation } from "../../tables/site.types.js";
import type { Lang } from "../i18n/lang.js";

/** The name of a reason. */
export type GateId =
  | "part"
  | "part-of-year"
  | "span"
  | "cumulative"
  | "conflict"
  | "industry"
  | "residence"
  | "jurisdiction"
  | "ownership"
  | "price";

/** The part of an observation that the reasons look at. */
export type GatedRow = Pick<
  SiteObservation,
  "label" | "subject" | "part_of_year" | "period_start" | "period_end" | "cumulative" | "measure"
>;

/** A reason that a number carries by itself, whatever the others are. */
export interface OwnGate extends Record<Lang, string> {
  id: GateId;
  /** What sets the number apart, in the words of its report; null where nothing does. */
  find(row: GatedRow): string | null;
}

/** Reasons of numbers that are of less, or of more, than a whole place and one year; `{words}` is what they are of. */
export const OWN_GATES: readonly OwnGate[] = [
  {
    id: "part",
    zh: "只涉及该地的一部分（{words}），不能与全域数字比较",
    en: "concern only a part of the place ({words}) and do not compare with the whole",
    find: ({ subject }) => subject,
  },
  {
    id: "part-of-year",
    zh: "只是一年中的一段（{words}），不能与全年数字比较",
    en: "are of a part of the year ({words}) and do not compare with whole years",
    find: ({ part_of_year }) => part_of_year,
  },
  {
    id: "span",
    zh: "涉及几年（{words}），不能与一年的数字比较",
    en: "are of several years ({words}) and do not compare with one year",
    find: (row) => (isOfOneYear(row) ? null : `${row.period_start}—${row.period_end}`),
  },
  {
    id: "cumulative",
    zh: "是历年累计（{words}），不能与一年的数字比较",
    en: "have come together over years ({words}) and do not compare with one year",
    find: ({ cumulative, label }) => (cumulative ? label : null),
  },
];

/** Of several numbers of one place, year and status none can be chosen: `{words}` are they. */
export const CONFLICT_GATE = {
  id: "conflict",
  zh: "同一地方、同一年份有几个不同的数字（{words}），无从取舍",
  en: "are several of one place and year that differ ({words}), and nothing tells which stands for it",
} as const satisfies Record<Lang, string> & { id: GateId };

/** A dimension of scope: numbers that name different words of it do not compare. */
export interface ScopeGate extends Record<Lang, string> {
  id: GateId;
  /** Words of labels, each with what it stands for. */
  words: readonly (readonly [pattern: RegExp, scope: string])[];
  example: string;
  counter: string;
}

/** Dimensions of scope that labels name; `{words}` is the scope of the number, which most others do not have. */
export const SCOPE_GATES: readonly ScopeGate[] = [
  {
    id: "industry",
    zh: "统计范围不同（{words}）",
    en: "are of another scope ({words})",
    words: [
      [/规模以上|规上|规模工业|限额以上|限上/, "规模以上"],
      [/规模以下|规下|限额以下|限下/, "规模以下"],
      [/全部工业|全口径/, "全口径"],
    ],
    example: "规模以上工业增加值",
    counter: "工业增加值",
  },
  {
    id: "residence",
    zh: "所指人群不同（{words}）",
    en: "are of other people ({words})",
    words: [
      [/户籍/, "户籍"],
      [/常住/, "常住"],
      [/城乡/, "城乡"],
      [/城镇|城市居民/, "城镇"],
      [/农村|农民|农牧民/, "农村"],
    ],
    example: "户籍人口",
    counter: "总人口",
  },
  {
    id: "jurisdiction",
    zh: "所辖范围不同（{words}）",
    en: "are of another jurisdiction ({words})",
    words: [
      [/[省市区县州]本级/, "本级"],
      [/市区|市辖区|中心城区|主城区|城区/, "市区"],
      [/全辖|全口径/, "全辖"],
    ],
    example: "市本级一般公共预算收入",
    counter: "全市一般公共预算收入",
  },
  {
    id: "ownership",
    zh: "所有制或门类不同（{words}）",
    en: "are of another ownership or branch ({words})",
    words: [
      [/国有/, "国有"],
      [/民间|民营|私营/, "民间"],
      [/外商|外资/, "外资"],
    ],
    example: "民间固定资产投资",
    counter: "固定资产投资",
  },
  {
    id: "price",
    zh: "价格口径不同（{words}）",
    en: "are on another price basis ({words})",
    words: [
      [/可比价|不变价|可比口径|扣除价格因素/, "可比价"],
      [/现价|当年价/, "现价"],
      [/名义/, "名义"],
    ],
    example: "按可比价计算的地区生产总值",
    counter: "地区生产总值",
  },
];
