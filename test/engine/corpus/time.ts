import type { Dimension } from "./corpus.js";

const review = "一、2023年工作回顾\n";
const plan = "二、2024年工作安排\n";
const fiveYears = "一、过去五年工作回顾\n";
const actual = (year: number) => ({ status: "actual", year }) as const;
const target = (year: number) => ({ status: "target", year }) as const;

/** Whether a value is achieved, promised, or where a change starts, and for which year; the report is one of 2024. */
export const time: Dimension = {
  title: "Status and year",
  heading: null,
  rows: [
    [[target(2023), target(2023)], `${review}没有实现年初确定的能耗降低«4%»左右、排放量减少«2%»的目标。`],
    // the year that stands nearer to the number dates it
    [[actual(2023), actual(2023)], `${review}2015年以来新增的企业去年纳税«4.7亿元»，增长«5%»。`],
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
    [target(2024), `${review}项目建设成效明显。\n今年经济社会发展的主要预期目标是：网络零售额增长«9%»。`],
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
      `${review}十年来，网络零售额达到«12亿元»。`,
      `${review}近年来，网络零售额增长«12%»。`,
    ],
    [{ ...actual(2023), period_start: 2014, period_end: 2023 }, `${review}十年来，网络零售额年均增长«12%»。`],
    // a heading alone gives no span, and shares, ranks and levels at a year's end never have one
    [
      { ...actual(2023), period_start: null, period_end: null },
      `${fiveYears}网络零售额增长«9%»。`,
      `${fiveYears}网络零售额达到«9亿元»。`,
      `${fiveYears}五年来，合作社达到«90家»。`,
      `${fiveYears}五年来，森林覆盖率达到«45%»。`,
      `${fiveYears}五年来，森林覆盖率由41%提高到«45%»。`,
      `${fiveYears}五年来，综合竞争力居全省第«3位»。`,
      `${fiveYears}过去一年，网络零售额增长«9%»。`,
      `${fiveYears}五年来，我们奋勇争先。2023年，网络零售额增长«9%»。`,
      `${fiveYears}五年来，我们奋勇争先。网络零售额同比增长«9%»。`,
    ],
    // what sums up, averages or compares has the years that its clause, sentence or passage says
    [
      { ...actual(2023), period_start: 2019, period_end: 2023 },
      `${fiveYears}累计新建公园«20个»。`,
      `${fiveYears}网络零售额年均增长«9%»。`,
      `${fiveYears}五年共新建公园«20个»。`,
      `${fiveYears}年均新增就业«3万人»。`,
      `${fiveYears}五年来，我们奋勇争先，新建公园«20个»。`,
      `${fiveYears}五年来，新建公园12个、广场«20个»。`,
      `${fiveYears}五年来，网络零售额增长«57%»。`,
      `${fiveYears}五年来，我们奋勇争先。网络零售额增长«57%»。`,
      `${review}五年来，累计新建公园«20个»。`,
    ],
    [
      { ...actual(2023), period_start: 2021, period_end: 2023 },
      `${review}“十四五”以来，累计新建公园«20个»。`,
      `${review}近三年新建公园«20个»。`,
      `${review}三年累计新建公园«20个»。`,
    ],
    [
      { ...actual(2023), period_start: 2018, period_end: 2023 },
      `${review}2018年以来，累计新建公园«20个»。`,
      `${review}网络零售额比2018年增长«57%»。`,
      `${review}网络零售额比 2018 年增长«57%»。`,
      `${review}网络零售额是2018年的«1.6倍»。`,
      `${review}网络零售额是2018年的«157%»。`,
      `${review}与2018年相比，网络零售额增长«57%»，游客增长30%。`,
      `${review}与2018年相比，网络零售额增长57%，游客增长«30%»。`,
      `${review}2023年与2018年相比，网络零售额增长«57%»。`,
      `${review}网络零售额由2018年的4亿元增加到9亿元，增长«125%»。`,
      `${review}网络零售额达到9亿元，比2018年的4亿元增加«5亿元»。`,
      `${review}网络零售额、旅游收入分别比2018年增长57%、«83%»。`,
    ],
    [
      { ...actual(2023), period_start: 2020, period_end: 2023 },
      `${review}网络零售额较“十三五”末增长«57%»。`,
      `${review}网络零售额比“十三五”末的6亿元增加3亿元，增长«50%»。`,
    ],
    [
      { ...actual(2023), period_start: null, period_end: null },
      `${review}网络零售额增长«9%»，增速创近十年来新高。`,
      `${review}网络零售额创近十年来新高，增长«9%»。`,
      `${review}网络零售额连续三年增长«9%»。`,
      `${review}实施三年提升计划，网络零售额增长«9%»。`,
      `${review}网络零售额比2022年增长«9%»。`,
    ],
    // A年到B年: all that follows is of B, and starts from A
    [
      [
        { status: "baseline", year: 2013 },
        { ...actual(2023), period_start: null },
        { ...actual(2023), period_start: 2013 },
        { status: "baseline", year: 2013 },
        actual(2023),
      ],
      `${review}2013年到2023年，网络零售额由«4亿元»增加到«9亿元»，年均增长«9%»，合作社由«12家»增加到«20家»。`,
      `${review}2013—2023年，网络零售额由«4亿元»增加到«9亿元»，年均增长«9%»；合作社从«12家»发展到«20家»。`,
      `${review}从2013年至2023年，网络零售额由«4亿元»提高到«9亿元»、年均增长«9%»，合作社由«12家»增至«20家»。`,
    ],
    [
      [{ status: "baseline", year: 2012 }, actual(2020), { status: "baseline", year: 2012 }, actual(2020)],
      `${review}网络零售额从2012年的«4亿元»增长到2020年的«9亿元»；合作社由«12家»增加到«20家»。`,
      `${review}2012年到2020年，网络零售额由«4亿元»增加到«9亿元»，合作社由«12家»增加到«20家»。`,
    ],
    // where a change of several years starts
    [
      { status: "baseline", year: 2018 },
      `${fiveYears}网络零售额由«4亿元»增加到9亿元。`,
      `${fiveYears}五年来，网络零售额由«4亿元»增加到9亿元。`,
      `${fiveYears}五年来，我们奋勇争先。网络零售额由«4亿元»增加到9亿元。`,
      `${review}五年来，网络零售额由«4亿元»增加到9亿元。`,
      `${fiveYears}三次产业结构由«23.5»:35.1:41.4调整为18.2:34.6:47.2。`,
      `${review}三次产业结构由2018年的«23.5»:35.1:41.4到2023年底的18.2:34.6:47.2。`,
      `${review}网络零售额达到9亿元，比2018年的«4亿元»增加5亿元。`,
      `${review}网络零售额达到9亿元，较 2018 年的«4亿元»增长125%。`,
    ],
    [
      { status: "baseline", year: 2015 },
      `${review}城镇化率由“十二五”末的«39.6%»提高到52.3%。`,
      `${review}网络零售额从“十二五”末的«4亿元»增加到9亿元。`,
      `${review}网络零售额较“十二五”末的«4亿元»增加5亿元。`,
    ],
    [
      { status: "baseline", year: 2022 },
      `${fiveYears}过去一年，网络零售额由«4亿元»增加到9亿元。`,
      `${fiveYears}五年来，我们奋勇争先。2023年，合作社由«12家»增加到20家。`,
      `${fiveYears}网络零售额由上年的«4亿元»增加到9亿元。`,
      `${review}出口由上年下降«8.5%»转为增长2%。`,
    ],
    [{ status: "baseline", year: 2023 }, `${review}工业增速由一季度的«4.2%»回升到全年的6.1%。`],
    // compared years with blanks round the digits, and spans that a value is compared with
    [
      actual(2023),
      `${review}网络零售额比 2020 年增长«9%»。`,
      `${review}网络零售额为2010年的«2.3倍»。`,
      `${review}网络零售额达到2010年的«2.3倍»。`,
      `${review}累计投入5亿元，是2012年到2016年投入总和的«1.7倍»。`,
      `${review}网络零售额是“十二五”时期的«4.8倍»。`,
    ],
    [target(2026), `${plan}到 2026 年底，网络零售额达到«9亿元»。`],
    // 自 is "from" before a date only
    [
      [actual(2023), actual(2023)],
      `${review}新增自治区示范性高中«6所»，总数达到«19所»。`,
      `${review}新认定自治区级绿色工厂«5家»、总数达到«21家»。`,
      `${review}新建自来水厂«2座»，供水能力达到«3万吨»。`,
    ],
    // what has come together over years
    [
      { cumulative: true },
      `${review}累计建成高标准农田«478万亩»。`,
      `${review}新建高标准农田5万亩、累计建成«478万亩»。`,
      `${review}高标准农田总量达到«478万亩»。`,
      `${review}老旧小区累计改造«292个»。`,
      `${review}累计建成标准厂房«91万平方米»。`,
      `${fiveYears}累计新增城镇就业«30万人»。`,
      `${plan}累计建成高标准农田«500万亩»。`,
    ],
    [
      { cumulative: false },
      `${review}建成高标准农田«8万亩»。`,
      `${review}全年累计建成高标准农田«8万亩»。`,
      `${review}累计新增城镇就业«3万人»。`,
      `${review}1—11月累计完成固定资产投资«30亿元»。`,
      `${review}地区生产总值总量达到«300亿元»。`,
      `${review}高新技术企业总数达到«90家»。`,
      `${review}高标准农田累计占比达到«60%»。`,
      `${fiveYears}年均新增城镇就业«6万人»。`,
    ],
    // what is said before a list holds for all of it
    [
      [{ cumulative: true }, { cumulative: true }, { cumulative: false }],
      `${review}累计建成智能工厂«3家»、数字车间«19家»，新建公园«2座»。`,
    ],
    [[target(2025), target(2025)], `${plan}推进城镇化，“十四五”时期新增市民«3万人»、新增岗位«2万个»。`],
    [[actual(2023), actual(2023)], `${plan}已建成的主要有：加固堤防«3公里»；新增绿道«12公里»。`],
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
    [target(2024), "力争新建小学«10所»，确保年内投用。加快推进园区建设。"],
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
      why: "one cue, without a heading, does not turn a passage",
      rows: [
        [
          target(2024),
          `${review}项目建设成效明显。\n今年工作的总体要求是：坚持稳中求进。\n网络零售额增长«9%»。`,
          `${review}项目建设成效明显。\n做好今年工作，要坚持稳中求进。网络零售额增长«9%»。`,
        ],
      ],
    },
    {
      why: "a fragment of two sentences says too little",
      rows: [[target(2024), "年底前新建小学«10所»。持续深入推进园区建设，加快完善配套。"]],
    },
    {
      why: "去年 before a comma governs what follows",
      rows: [[[actual(2023), target(2024)], `${plan}去年底，合作社达到«20家»，今年要达到«30家»。`]],
    },
  ],
};
