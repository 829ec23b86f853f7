import type { Dimension } from "./corpus.js";

const review = "一、2023年工作回顾\n";
const plan = "二、2024年工作安排\n";
const actual = (year: number) => ({ status: "actual", year }) as const;
const target = (year: number) => ({ status: "target", year }) as const;

/** Whether a value is achieved, promised, or where a change starts, and for which year; the report is one of 2024. */
export const time: Dimension = {
  title: "Status and year",
  heading: null,
  rows: [
    // headings
    [
      actual(2023),
      `${review}网络零售额增长«9%»。`,
      "一、2023年工作回顾\n\n网络零售额增长«9%»。",
      "一、过去一年工作回顾\n网络零售额增长«9%»。",
      "第一部分 2023年工作回顾\n网络零售额增长«9%»。",
      "２０２３年工作回顾\n网络零售额增长«9%»。",
    ],
    [
      target(2024),
      `${plan}网络零售额增长«9%»。`,
      "二、2024年工作安排\n\n网络零售额增长«9%»。",
      "二、2024年重点工作\n网络零售额增长«9%»。",
      "二、今年工作安排\n网络零售额增长«9%»。",
      "第二部分 2024年工作任务\n网络零售额增长«9%»。",
      "二、2024年工作的总体思路和主要目标\n网络零售额增长«9%»。",
    ],
    [
      [actual(2023), target(2024)],
      `${review}网络零售额增长«9%»。\n${plan}网络零售额增长«7%»。`,
      `${review}（一）商贸流通\n网络零售额增长«9%»。\n${plan}（一）商贸流通\n网络零售额增长«7%»。`,
    ],
    // sub-headings keep their chapter's time
    [
      actual(2023),
      `${review}（一）聚焦项目建设，发展后劲持续增强\n建成厂房«3万平方米»。`,
      `${review}1.狠抓项目\n建成厂房«3万平方米»。`,
    ],
    [
      target(2024),
      `${plan}（一）聚焦项目建设，持续增强发展后劲\n建成厂房«3万平方米»。`,
      `${plan}1.狠抓项目\n建成厂房«3万平方米»。`,
    ],
    // sentences that turn the time
    [
      target(2024),
      `${review}项目建设成效明显。\n今年工作的总体要求是：坚持稳中求进。\n网络零售额增长«9%»。`,
      `${review}项目建设成效明显。\n今年经济社会发展的主要预期目标是：网络零售额增长«9%»。`,
      `${review}项目建设成效明显。\n做好今年工作，要坚持稳中求进。网络零售额增长«9%»。`,
    ],
    // a year beside the value wins
    [
      actual(2021),
      `${review}2021年，网络零售额增长«9%»。`,
      `${review}2021年网络零售额增长«9%»。`,
      `${plan}2021年，网络零售额增长«9%»。`,
    ],
    [
      target(2026),
      `${plan}到2026年，网络零售额达到«9亿元»。`,
      `${plan}力争到2026年网络零售额达到«9亿元»。`,
      `${review}到2026年，网络零售额达到«9亿元»。`,
    ],
    [[actual(2022), actual(2023)], `${review}2022年网络零售额达到«7亿元»，2023年达到«9亿元»。`],
    // compared years do not date the value
    [
      actual(2023),
      `${review}网络零售额比2020年增长«9%»。`,
      `${review}网络零售额较2020年增长«9%»。`,
      `${review}网络零售额是2010年的«2.3倍»。`,
      `${review}网络零售额与2020年相比增长«9%»。`,
    ],
    // last year in a plan
    [
      actual(2023),
      `${plan}去年，网络零售额增长«9%»。`,
      `${plan}去年网络零售额增长«9%»。`,
      `${plan}上年网络零售额增长«9%»。`,
    ],
    [target(2024), `${plan}网络零售额比上年增长«9%»。`, `${plan}网络零售额较去年增长«9%»。`],
    // from–to
    [
      [{ status: "baseline", year: 2022 }, actual(2023)],
      `${review}孤儿养育金从«900元/月»提高到«950元/月»。`,
      `${review}孤儿养育金由«900元/月»提高至«950元/月»。`,
      `${review}合作社从«12家»增加到«20家»。`,
    ],
    [
      [{ status: "baseline", year: 2023 }, target(2024)],
      `${plan}孤儿养育金从«900元/月»提高到«950元/月»。`,
      `${plan}合作社由«12家»增加到«20家»。`,
    ],
    // months, quarters and half-years are kept as written
    [{ part_of_year: "上半年" }, `${plan}上半年完成投资«3亿元»。`],
    [{ part_of_year: "10月底前" }, `${plan}10月底前建成小学«5所»。`],
    [{ part_of_year: "1-9月" }, `${review}1-9月网络零售额增长«8%»。`],
    [{ part_of_year: "前三季度" }, `${review}前三季度网络零售额增长«8%»。`],
    [{ part_of_year: null }, `${review}全年网络零售额增长«8%»。`, `${review}连续18个月网络零售额增长«8%»。`],
    // not a from–to
    [
      [actual(2023), actual(2023)],
      `${review}合作社达到«20家»，合作社达到«90家»。`,
      `${review}从«12个»村选派干部«20名»。`,
    ],
    // spans: the last year
    [
      actual(2023),
      `${review}五年累计完成退耕还林«50万亩»。`,
      "一、过去五年工作回顾\n五年累计完成退耕还林«50万亩»。",
      "一、过去五年工作回顾\n网络零售额年均增长«12%»。",
    ],
    [
      { ...actual(2020), period_start: 2016, period_end: 2020 },
      `${review}“十三五”时期，累计完成退耕还林«50万亩»。`,
      `${review}“十三五”期间，网络零售额年均增长«12%»。`,
    ],
    // growth that many years open is of all of them, unless words nearer to it say which year
    [
      { ...actual(2023), period_start: 2013, period_end: 2023 },
      `${review}10年来，网络零售额增长«3倍»。`,
      `${review}十年来，我们苦干实干，网络零售额增长«120%»。`,
      `${review}十多年来，网络零售额增长«120%»。`,
    ],
    [
      { ...actual(2023), period_start: null, period_end: null },
      `${review}一年来，网络零售额增长«12%»。`,
      `${review}十年来，去年网络零售额增长«12%»。`,
      `${review}十年来，网络零售额年均增长«12%»。`,
      `${review}十年来，网络零售额达到«12亿元»。`,
      `${review}近年来，网络零售额增长«12%»。`,
    ],
    [{ ...target(2025) }, `${plan}到“十四五”末，网络零售额达到«9亿元»。`],
    // words of promise under a review do not turn it; nor words of success under a plan
    [actual(2023), `${review}全力稳增长，确保网络零售额增长«9%»。`, `${review}推进厂房建设，建成«3万平方米»。`],
    [
      target(2024),
      `${plan}建成厂房«3万平方米»。`,
      `${plan}新建小学«10所»。`,
      `${plan}耕地保有量不低于«66万亩»。`,
      `${plan}力争网络零售额突破«9亿元»。`,
      `${plan}预计完成投资«9亿元»。`,
    ],
    // a fragment without headings: the catalog's year, and the tense of its words
    [
      actual(2023),
      "过去一年，我们完成了以下工作：网络零售额增长«9%»。",
      "新建小学«10所»，完成了投资3亿元，同比增长20%，位居全市第2。",
    ],
    [
      target(2024),
      "力争新建小学«10所»，确保年内投用。加快推进园区建设。",
      "年底前新建小学«10所»。持续深入推进园区建设，加快完善配套。",
    ],
    // a glossary claims nothing
    [null, `${plan}网络零售额稳步增长。\n名词解释\n“五小工程”：指投资«500万元»以下的小型水利工程。`],
    [
      [{ status: "baseline", year: 2020 }, actual(2023)],
      `${review}合作社从2020年的«12家»增加到«20家»。`,
      `${review}合作社由2020年的«12家»增加到«20家»。`,
    ],
    [[{ status: "baseline", year: 2018 }, actual(2022)], `${review}网络零售额由2018年的«4亿元»增加到2022年的«9亿元»。`],
    [target(2024), `${plan}网络零售额在去年基础上增长«9%»。`],
    [target(2025), `${plan}明年建成小学«5所»。`],
    [[target(2024), target(2025)], `${plan}今年新建小学«10所»，明年再建«5所»。`],
    [actual(2023), `${review}主要经济指标：地区生产总值«80亿元»。`],
    [
      [
        { status: "baseline", measure: "rank", year: 2022 },
        { ...actual(2023), measure: "rank" },
      ],
      `${review}地区生产总值增速由全市第«8位»上升至第«3位»。`,
    ],
  ],
  failing: [
    {
      why: "去年 before a comma governs what follows",
      rows: [[[actual(2023), target(2024)], `${plan}去年底，合作社达到«20家»，今年要达到«30家»。`]],
    },
  ],
};
