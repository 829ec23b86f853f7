/** The words of the charts, in both languages; part of `STRINGS`. */
export const CHART_STRINGS = {
  // What a drawing leaves out
  leftMore: {
    zh: "只画出前 {shown} 个，还有 {n} 个没有画出。",
    en: {
      one: "The first {shown} are drawn; {n} more is not.",
      other: "The first {shown} are drawn; {n} more are not.",
    },
  },
  leftYears: {
    zh: "宽度只够最近 {shown} 年，更早的 {n} 年没有列出。",
    en: {
      one: "There is room for the last {shown} years; {n} earlier year is left out.",
      other: "There is room for the last {shown} years; {n} earlier years are left out.",
    },
  },
  leftOneYear: {
    zh: "{n} 个地方只有{from}年或{to}年其中一年的数字，没有连线。",
    en: {
      one: "{n} place states only one of {from} and {to} and has no line.",
      other: "{n} places state only one of {from} and {to} and have no line.",
    },
  },
  leftOneIndicator: {
    zh: "{n} 个地方没有同一年的两项数字，图中没有。",
    en: {
      one: "{n} place does not state both indicators for one year and is not drawn.",
      other: "{n} places do not state both indicators for one year and are not drawn.",
    },
  },
  leftNoBase: {
    zh: "{n} 个地方没有{year}年的数字，算不出指数。",
    en: {
      one: "{n} place states no value for {year}, so it has no index.",
      other: "{n} places state no value for {year}, so they have no index.",
    },
  },
  leftNoPopulation: {
    zh: "{n} 个地方的报告没有同年的常住人口，算不出人均。",
    en: {
      one: "{n} place does not state its population for the year, so nothing is divided by it.",
      other: "{n} places do not state their population for the year, so nothing is divided by it.",
    },
  },
  leftOthers: {
    zh: "每个地方每年只画一个数字（最近的报告、把握最大的）；另有 {n} 个数字见表格。",
    en: {
      one: "One number is drawn for each place and year (of the latest report, the surest); {n} other is in the table.",
      other:
        "One number is drawn for each place and year (of the latest report, the surest); {n} others are in the table.",
    },
  },
  leftNoYear: {
    zh: "{n} 个数字年份未知，没有画出。",
    en: { one: "{n} number of unknown year is not drawn.", other: "{n} numbers of unknown year are not drawn." },
  },
  leftNotPositive: {
    zh: "对数坐标画不出零和负数，{n} 个数字没有画出。",
    en: {
      one: "A log scale has no zero and nothing below; {n} number is not drawn.",
      other: "A log scale has no zero and nothing below; {n} numbers are not drawn.",
    },
  },
  showMore: { zh: "显示更多", en: "Show more" },

  // Views
  viewLabel: { zh: "图形", en: "View" },
  whyOneYear: { zh: "只有一个年份", en: "there is only one year" },
  whyNoSharedYears: { zh: "没有地方有两个年份的数字", en: "no place states two years" },
  whyNoTargets: { zh: "没有目标", en: "there are no targets" },
  whyNoOther: { zh: "还没有选第二项指标", en: "no second indicator is chosen" },
  whyNoPairs: { zh: "没有地方在同一年有这两项数字", en: "no place states both for one year" },
  whyNoYears: { zh: "年份都未知", en: "no year is known" },
  whyNothing: { zh: "没有数字", en: "there is no number" },

  // Target against result
  promiseTarget: { zh: "目标", en: "Target" },
  promiseOutcome: { zh: "结果", en: "Outcome" },
  promiseDifference: { zh: "相差", en: "Difference" },
  verdictKept: { zh: "达到", en: "met" },
  verdictMissed: { zh: "未达到", en: "missed" },
  verdictUnclear: { zh: "难以判断", en: "unclear" },
  verdictOpen: { zh: "暂无结果", en: "no outcome yet" },
  promiseName: {
    zh: "{place}{year}年：目标 {target}，结果 {outcome}，{verdict}；查看原句",
    en: "{place} {year}: target {target}, outcome {outcome}, {verdict}; open the passage",
  },
  slopeName: {
    zh: "{place}：{from}年 {first}，{to}年 {last}",
    en: "{place}: {first} in {from}, {last} in {to}",
  },
  pairName: {
    zh: "{place}{year}年：{x}；{y}；查看原句",
    en: "{place} {year}: {x}; {y}; open the passage",
  },
  restMedianShort: { zh: "其余中位数", en: "median, rest" },
  restMedian: { zh: "其余 {n} 地的中位数", en: "median of {n} more" },

  // Empty marks
  silenceLegendLabel: { zh: "空格的含义", en: "Key to the empty cells" },
} as const;
