/**
 * The evidence by which a report's year is found.
 *
 * Every row says which year it gives and whether that is the year reviewed or the year planned; a report is delivered
 * in the year that it plans, but for those given in the last months of a year.
 */

import type { Evidence } from "./facts-evidence.js";

/** What a year found in the text is of the report. */
export type YearRole = "delivered" | "review" | "plan";

/** One thing that speaks for a year. */
export interface YearVote {
  year: number;
  role: YearRole;
  weight: number;
  evidence: Evidence;
  /** The month, where the evidence is a date. */
  month?: number;
}

/** What stands around a year written out (2023年) and makes it evidence. */
export interface WrittenYearRule {
  id: string;
  /** `place`: the year reviewed in a whole report's first quarter, the year planned behind it, either in a fragment. */
  role: YearRole | "place";
  weight: number;
  /** Tested on the 12 characters before the year. */
  before?: RegExp;
  /** Tested on the 40 characters behind 年; in a heading, on the rest of its line. */
  after?: RegExp;
  /** `head`: in the first lines only; `opening`: there, of a whole report; `heading`: in a short line without punctuation. */
  where: "head" | "opening" | "heading" | "anywhere";
  example: string;
  counter: string;
}

/** Where a line begins, enumerators included: 一、 (二) 1. 第一部分. */
const OPENING = /(?:^|\n)[ #*]*(?:关于|第[一二三四五六七八九]部分 ?)?\(?[一二三四五六七八九十\d]{0,3}[、.)]? ?$/;

const MONTH = "[\\d一二三四五六七八九十]{1,3} ?月";
const DATE = `${MONTH} ?[\\d一二三四五六七八九十]{1,3} ?日`;

/** A date in digits and hyphens that begins a line or follows the words that date a page; the groups are year and month. */
export const publishedDate = /(?:时间|日期|发布|\n|^)[: ]{0,3}((?:19|20)\d\d) ?[-/.] ?(\d{1,2}) ?[-/.]/g;

/** A report is published in the year of its delivery as a rule, but many were put online years later. */
export const publishedWeight = 8;

/** The rules of written years; the first that applies to a year reads it. */
export const writtenYearRules: readonly WrittenYearRule[] = [
  {
    id: "year-session-date",
    role: "delivered",
    weight: 100,
    after: new RegExp(`^ ?${MONTH}[^。]{0,36}(?:人民代表 ?大会|人大|工作 ?报告)`),
    where: "head",
    example: "2024年1月16日在亳州市第五届人民代表大会第三次会议上",
    counter: "2024年1月16日竣工",
  },
  {
    id: "year-date-line",
    role: "delivered",
    weight: 60,
    before: /(?:^|\n)[ (-]*$/,
    after: new RegExp(`^ ?${DATE} ?\\)? ?(?:\\n|$)`),
    where: "head",
    example: "(2008年3月27日)",
    counter: "2008年3月27日开工的项目",
  },
  {
    id: "year-published",
    role: "delivered",
    weight: publishedWeight,
    before: /(?:时间|日期|发布|来源|更新)[: \n]*$/,
    after: /^ ?\d{1,2} ?月/,
    where: "head",
    example: "发布时间:2022年7月11日",
    counter: "建成时间为2022年",
  },
  {
    id: "year-title",
    role: "delivered",
    weight: 60,
    before: /(?:^|[\n >:《省市县区州旗盟府告)])$/,
    after: /^ ?[^\n。,]{0,16}政 ?府 ?工 ?作 ?报 ?告(?!提出|确定|指出)/,
    where: "head",
    example: "2025年安徽省政府工作报告",
    counter: "2021年县政府工作报告提出教育要",
  },
  {
    id: "year-behind-title",
    role: "delivered",
    weight: 50,
    before: /报 ?告 ?\n? ?\( ?$/,
    after: /^度?\)/,
    where: "head",
    example: "政府工作报告(2023年)",
    counter: "工作报告(2023年3月)提出",
  },
  {
    id: "year-review-heading",
    role: "review",
    weight: 45,
    after: /^度? ?[^\n,。;\d]{0,18}(?:工作|情况|发展|任务|成绩)(?:完成)?(?:的|情况)?(?:回顾|总结)/,
    where: "anywhere",
    example: "一、2023年工作回顾",
    counter: "2024年工作安排",
  },
  {
    id: "year-report-on",
    role: "review",
    weight: 35,
    before: /(?:^|[^作 ])(?:报告|汇报) ?$/,
    after: /^度?(?:以来)?的?(?:政府|主要)?工作/,
    where: "head",
    example: "首先报告2001年的工作",
    counter: "报告2002年出生的人口",
  },
  {
    id: "year-communique",
    role: "review",
    weight: 60,
    after: /^ ?[^\n。,]{0,14}国民经济和社会发展统计公报/,
    where: "head",
    example: "洛阳市2023年国民经济和社会发展统计公报",
    counter: "2023年统计公报显示",
  },
  {
    id: "year-budget-done",
    role: "review",
    weight: 45,
    after: /^度?[^\n,。;\d]{0,18}(?:预算|计划)[^\n,。;\d]{0,6}(?:执行|完成)/,
    where: "head",
    example: "关于某市2022年预算执行情况的报告",
    counter: "2022年预算草案",
  },
  {
    id: "year-budget",
    role: "plan",
    weight: 40,
    after: /^度?[^\n,。;\d]{0,16}(?:预算(?!法)|计划\(?草案)/,
    where: "head",
    example: "和2023年预算草案的报告",
    counter: "2023年完成投资30亿元",
  },
  {
    id: "year-retrospect",
    role: "review",
    weight: 25,
    before: /(?:^|[\n。!]) *$/,
    after: /^,? ?是[^。\n]{0,24}(?:平凡|寻常|难忘|不易)[^。\n]{0,6}一年/,
    where: "anywhere",
    example: "2023年是极不平凡的一年",
    counter: "2024年是实施规划的关键一年",
  },
  {
    id: "year-expected",
    role: "review",
    weight: 6,
    before: /(?:预计|初步核算,) ?$/,
    where: "anywhere",
    example: "预计2012年全市生产总值完成3000亿元",
    counter: "预计到2015年达到500亿元",
  },
  {
    id: "year-past",
    role: "review",
    weight: 30,
    before: /(?:过去|走过|逝去|告别)的? ?$/,
    where: "anywhere",
    example: "刚刚过去的2023年",
    counter: "过去的经验,2023年",
  },
  {
    id: "year-coming",
    role: "plan",
    weight: 25,
    before: /(?:即将到来的|做好|展望|今年是|今年即|踏上|站在) ?$/,
    after: /^(?:的|各项|全|经济|政府|工作|度|我们|,|是)/,
    where: "anywhere",
    example: "努力做好2024年各项工作",
    counter: "做好2008年北京奥运会筹备工作",
  },
  {
    id: "year-plan-heading",
    role: "plan",
    weight: 40,
    before: OPENING,
    after: /安排|部署|要求|目标|任务|打算|思路|建议|重点|计划|预期|取向|实事/,
    where: "heading",
    example: "二、2024年重点工作安排",
    counter: "2024年完成投资30亿元",
  },
  {
    id: "year-heading",
    role: "place",
    weight: 20,
    before: OPENING,
    after: /^[^\n]{0,10}工作$/,
    where: "heading",
    example: "一、2023年主要工作",
    counter: "2023年的工作得到肯定",
  },
  {
    id: "year-work-done",
    role: "review",
    weight: 35,
    before: OPENING,
    after: /^度?(?:政府)?的?(?:主要)?工作(?:完成)?情况/,
    where: "anywhere",
    example: "一、2002年工作完成情况",
    counter: "2002年工作的总体要求",
  },
  {
    id: "year-work",
    role: "place",
    weight: 12,
    before: OPENING,
    after: /^度?(?:政府)?的?(?:主要|重点)?工作(?![日者组])/,
    where: "anywhere",
    example: "一、2007年政府的工作2007年,在市委领导下",
    counter: "2007年工作日为250天",
  },
  {
    id: "year-is",
    role: "place",
    weight: 8,
    before: /(?:^|[\n。!]) *$/,
    after: /^,? ?是[^。\n]{2,36}年/,
    where: "anywhere",
    example: "2024年是实施“十四五”规划的关键一年",
    counter: "2024年完成投资30亿元",
  },
  {
    id: "year-opening",
    role: "review",
    weight: 10,
    before: /(?:^|[\n。!]) *$/,
    after: /^,/,
    where: "opening",
    example: "2004年,全国各族人民同心协力",
    counter: "到2004年,森林覆盖率达到20%",
  },
];

/** What stands between a role word and an event, and says whether the event's year is the one reviewed or planned. */
export const roleWords: readonly { role: YearRole; words: readonly string[] }[] = [
  {
    role: "plan",
    words: ["今年", "新的一年", "新一年", "喜迎", "迎来", "迎接", "即将", "献礼", "我们将", "做好今年", "站在新的起点"],
  },
  {
    role: "review",
    words: ["过去一年", "过去的一年", "去年", "上年", "一年来", "刚刚过去", "回顾", "隆重庆祝", "这一年"],
  },
];

/** An event that happens in one year; its weight counts where the text also says whether that year is past or to come. */
export interface EventYear {
  id: string;
  words: readonly string[];
  year: number;
  /** Its weight, as this year's, where the text does not say whether it is past or to come. */
  soft: number;
  /** Another year whose reports speak of it as much: a census is taken in the winter between two. */
  also?: number;
  example: string;
  counter: string;
}

const congress = (name: string, year: number): EventYear[] => [
  {
    id: "year-congress",
    words: [`${name}召开之年`, `迎接${name}`, `迎${name}`, `喜迎${name}`, `${name}胜利召开之年`],
    year,
    soft: 6,
    example: `今年是党的${name}召开之年`,
    counter: `学习贯彻${name}精神`,
  },
  {
    id: "year-congress-first",
    words: ["贯彻党的", "贯彻落实党的", "贯彻"].flatMap((verb) =>
      ["精神的开局之年", "精神开局之年", "精神的第一年", "精神第一年", "精神的起步之年"].map(
        (end) => verb + name + end,
      ),
    ),
    year: year + 1,
    soft: 2,
    example: `今年是全面贯彻党的${name}精神的开局之年`,
    counter: `全面贯彻党的${name}精神`,
  },
];

const census = (words: string, year: number): EventYear => ({
  id: "year-census",
  words: [words],
  year,
  soft: 3,
  also: year + 1,
  example: `开展${words}`,
  counter: `完成${words}`,
});

/** The events by which a report that writes no year still says one. */
export const yearEvents: readonly EventYear[] = [
  ...congress("十六大", 2002),
  ...congress("十七大", 2007),
  ...congress("十八大", 2012),
  ...congress("十九大", 2017),
  ...congress("二十大", 2022),
  census("第一次全国经济普查", 2004),
  census("第二次全国经济普查", 2008),
  census("第三次全国经济普查", 2013),
  census("第四次全国经济普查", 2018),
  census("第五次全国经济普查", 2023),
  census("第五次全国人口普查", 2000),
  census("第六次全国人口普查", 2010),
  census("第七次全国人口普查", 2020),
  census("第二次全国农业普查", 2006),
  census("第三次全国农业普查", 2016),
  census("第四次全国农业普查", 2026),
  {
    id: "year-event",
    words: ["乙类乙管", "因时因势优化"],
    year: 2023,
    soft: 3,
    also: 2024,
    example: "平稳有序实施新型冠状病毒感染“乙类乙管”",
    counter: "乙类传染病管理",
  },
  {
    id: "year-event",
    words: [
      "全面建成小康社会决胜之年",
      "全面建成小康社会的决胜之年",
      "全面建成小康社会收官之年",
      "脱贫攻坚收官之年",
      "脱贫攻坚决战决胜之年",
    ],
    year: 2020,
    soft: 3,
    example: "今年是全面建成小康社会和脱贫攻坚决战决胜之年",
    counter: "决胜全面建成小康社会",
  },
];

/** What is counted in years from its beginning: 新中国成立75周年 is 2024. */
export const foundings: readonly { words: readonly string[]; year: number }[] = [
  {
    words: [
      "新中国成立",
      "中华人民共和国成立",
      "中华人民共和国",
      "建国",
      "新中国",
      "祖国",
      "共和国",
      "共和国成立",
      "国庆",
    ],
    year: 1949,
  },
  { words: ["建党", "中国共产党成立", "中国共产党建党"], year: 1921 },
  { words: ["建军", "解放军建军"], year: 1927 },
  { words: ["改革开放"], year: 1978 },
  { words: ["抗战胜利", "抗日战争胜利", "反法西斯战争胜利", "世界反法西斯战争胜利"], year: 1945 },
  { words: ["长征胜利"], year: 1936 },
  { words: ["香港回归", "香港回归祖国"], year: 1997 },
  { words: ["澳门回归", "澳门回归祖国"], year: 1999 },
  { words: ["深圳经济特区建立", "经济特区建立"], year: 1980 },
  { words: ["毛泽东同志诞辰"], year: 1893 },
  { words: ["邓小平同志诞辰"], year: 1904 },
  { words: ["人民代表大会成立", "全国人民代表大会成立"], year: 1954 },
  { words: ["八八战略”实施", "八八战略”提出"], year: 2003 },
  { words: ["新疆维吾尔自治区成立"], year: 1955 },
  { words: ["西藏自治区成立"], year: 1965 },
  { words: ["西藏和平解放"], year: 1951 },
  { words: ["内蒙古自治区成立"], year: 1947 },
  { words: ["广西壮族自治区成立", "宁夏回族自治区成立"], year: 1958 },
  { words: ["海南建省", "建省办经济特区"], year: 1988 },
];

/** Words behind a five-year plan's name, and which of its years they mean; counted from 0. */
export const planYearWords: readonly { pattern: RegExp; offset: number; example: string; counter: string }[] = [
  {
    pattern:
      /^(?:规划|计划|时期|发展)*(?:实施|目标任务|纲要)?的?(?:开局之年|开局年|第一年|首年|起步之年|起步年|开局起步)/,
    offset: 0,
    example: "今年是“十四五”开局之年",
    counter: "“十四五”以来",
  },
  {
    pattern:
      /^(?:规划|计划|时期|发展|目标任务|纲要)*(?:实施|圆满)?的?(?:收官之年|收官年|最后一年|决胜之年|圆满收官之年|收官决战之年|全面完成之年)/,
    offset: 4,
    example: "今年是“十三五”收官之年",
    counter: "“十三五”圆满收官",
  },
];

/** The first years of the five-year plans, from the sixth (1981–1985) on, and the numerals in their names. */
export const planStarts: readonly { name: string; start: number }[] = [
  { name: "六五", start: 1981 },
  { name: "七五", start: 1986 },
  { name: "八五", start: 1991 },
  { name: "九五", start: 1996 },
  { name: "十五", start: 2001 },
  { name: "十一五", start: 2006 },
  { name: "十二五", start: 2011 },
  { name: "十三五", start: 2016 },
  { name: "十四五", start: 2021 },
  { name: "十五五", start: 2026 },
  { name: "十六五", start: 2031 },
];

/** Headings that announce several years together. */
export interface SpanRule {
  id: string;
  /** A group holds the number of years, where it is written. */
  pattern: RegExp;
  example: string;
  counter: string;
}

/** Headings of several years reviewed. */
export const reviewSpanRules: readonly SpanRule[] = [
  {
    id: "span-past-five-years",
    pattern: /([三四五])年来?的?.{0,10}(?:回顾|总结)|报告.{0,8}(?:过去|近)的?([三四五])年/,
    example: "一、过去五年工作回顾",
    counter: "过去五年,我们始终坚持",
  },
  {
    id: "span-past-plan",
    pattern: /五[”"’'」](?:规划|计划)?(?:时期|期间)?.{0,10}(?:回顾|成就|成绩|总结)/,
    example: "一、“十一五”时期国民经济和社会发展的回顾",
    counter: "“十一五”时期的主要目标和任务",
  },
];

/** Headings of several years planned. */
export const planSpanRules: readonly SpanRule[] = [
  {
    id: "span-coming-five-years",
    pattern: /(?:今后|未来|下一个)([三四五])年[^,。;]{0,16}(?:目标|任务|思路|要求|工作|蓝图|发展|建议)/,
    example: "二、今后五年的奋斗目标和主要任务",
    counter: "今后五年,我们要",
  },
  {
    id: "span-coming-plan",
    pattern:
      /五[”"’'」](?:规划|计划)?(?:时期|期间|发展)?(?:的|经济社会)?(?:发展)?.{0,10}(?:目标|任务|思路|要求|考虑|蓝图|纲要)/,
    example: "二、“十二五”时期的主要目标和任务",
    counter: "一、“十一五”时期的回顾",
  },
];

/** Words in the first lines of a whole report, which a fragment from its middle lacks. */
export const wholeReport = /我代表|各位代表|政 ?府 ?工 ?作 ?报 ?告|工作的?回顾/;
