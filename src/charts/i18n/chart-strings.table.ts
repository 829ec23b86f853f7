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
    zh: "每个地方每年只画一个数字（时间最近的报告、把握最大的）；另有 {n} 个数字见表格。",
    en: {
      one: "One number is drawn for each place and year (of the report nearest in time, the surest); {n} other is in the table.",
      other:
        "One number is drawn for each place and year (of the report nearest in time, the surest); {n} others are in the table.",
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
  verdictMet: { zh: "达到", en: "met" },
  verdictNear: { zh: "接近", en: "near" },
  verdictMissed: { zh: "未达到", en: "missed" },
  verdictUnclear: { zh: "难以判断", en: "unclear" },
  verdictApart: { zh: "所述不可比", en: "not comparable" },
  verdictUnfound: { zh: "后来未找到", en: "not found later" },
  verdictOpen: { zh: "尚无后续报告", en: "no later report" },
  countMet: { zh: "{n} 个达到", en: "{n} met" },
  countNear: { zh: "{n} 个接近", en: "{n} near" },
  countMissed: { zh: "{n} 个未达到", en: "{n} missed" },
  countUnclear: { zh: "{n} 个难以判断", en: "{n} unclear" },
  countApart: { zh: "{n} 个后来所述不可比", en: "{n} stated later, but not comparably" },
  countUnfound: { zh: "{n} 个在后来的报告里没有找到", en: "{n} not found in the later report" },
  countOpen: { zh: "{n} 个还没有后来的报告", en: "{n} without a later report at hand" },
  countsAll: {
    zh: "{n} 个目标都有结果：{judged}。",
    en: { one: "{n} target has an outcome: {judged}.", other: "All {n} targets have an outcome: {judged}." },
  },
  countsSome: {
    zh: "{n} 个目标中，{outcomes} 个有结果：{judged}；其余：{without}。",
    en: "Of {n} targets, {outcomes} have an outcome: {judged}. The others: {without}.",
  },
  countsNone: {
    zh: "{n} 个目标都没有结果：{without}。",
    en: { one: "{n} target, without an outcome: {without}.", other: "None of {n} targets has an outcome: {without}." },
  },
  verdictRule: {
    zh: "判断：“以上”“以内”和区间按所写的数；“左右”“约”差不超过{tolerance}为接近；不写这些词的，{better}为达到。",
    en: "Rule: 以上 (at least), 以内 (at most) and ranges by the exact numbers; 左右 and 约 (about) near within {tolerance}; without such a word met {better}.",
  },
  ruleUp: { zh: "不低于目标", en: "by as much or more" },
  ruleDown: { zh: "不高于目标", en: "by as much or less" },
  ruleNone: { zh: "与目标相同", en: "by the same number" },
  ruleAny: {
    zh: "不差于目标（多好还是少好，看指标）",
    en: "by what is no worse for the indicator",
  },
  tolerancePoints: { zh: "{points}个百分点", en: "{points} percentage points" },
  toleranceShare: { zh: "目标的{share}%", en: "{share}% of the target" },
  toleranceBoth: { zh: "{points}（增速、比重）或{share}（数量）", en: "{points} (rates) or {share} (amounts)" },
  toleranceSet: { zh: "{tolerance}（自定）", en: "{tolerance} (as set)" },
  promiseName: {
    zh: "{place}{year}年：目标 {target}，结果 {outcome}，{verdict}；查看原句",
    en: "{place} {year}: target {target}, outcome {outcome}, {verdict}; open the passage",
  },
  verdictReport: {
    zh: "{place}：{verdict}；阅读{year}年的报告",
    en: "{place}: {verdict}; read the report of {year}",
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

  // Names of lines in PowerPoint
  lineBounds: {
    zh: "其中 {n} 个是约数、上下限或区间，见备注",
    en: {
      one: "{n} is a bound, range or approximate, see the notes",
      other: "{n} are bounds, ranges or approximate, see the notes",
    },
  },

  // Empty marks
  silenceLegendLabel: { zh: "空格的含义", en: "Key to the empty cells" },

  // Titles and notes
  chartTitle: { zh: "{indicator}：{places}", en: "{indicator}: {places}" },
  titlePlacesOf: { zh: "{of}个地方中的{n}个", en: "{n} of {of} places" },
  titlePlaces: { zh: "{n}个地方", en: { one: "{n} place", other: "{n} places" } },
  yearsOf: { zh: "{status}：{years}", en: "{status}: {years}" },
  noteSingle: {
    zh: "这项指标只有{place}一个地方提到，没有可以比较的对象。",
    en: "Only {place} states this indicator, so there is nothing to compare it with.",
  },
  noteUnshared: {
    zh: "{place}与其他地方没有共同的指标，所以它的图上只有它自己。",
    en: "{place} shares no indicator with the other places, so it stands alone on its charts.",
  },
  noteTargets: {
    zh: "目标是报告当时的承诺，不是结果，不宜与实际值直接比高低。",
    en: "A target is what a report promised, not what came of it; it does not rank with actual values.",
  },
  noteBounds: {
    zh: "箭头表示报告只给出下限（以上、不低于、超）或上限（以内、不超过），光晕表示约数（左右、约、近）。",
    en: "An arrow means that the report gives only a lower bound (以上, 不低于, 超) or an upper bound (以内, 不超过); a halo means about (左右, 约, 近).",
  },
  noteApart: {
    zh: "{n} 个数字没有画出：{reason}。",
    en: {
      one: "{n} number is not drawn: it is among those that {reason}.",
      other: "{n} numbers are not drawn: they {reason}.",
    },
  },
  asideHeading: { zh: "不参与比较（{n}）", en: "Not compared ({n})" },
  noteChanged: {
    zh: "{places}改过名称或调整过区划，此前此后的范围未必相同。",
    en: "The name or extent of {places} changed; numbers before and after may not be of the same area.",
  },
  noteYears: {
    zh: "各地的年份不尽相同，名次只供参考；选定一个年份再比。",
    en: "The places speak of different years, so their order is only a hint; choose one year to compare.",
  },
  noteConverted: {
    zh: "报告以{units}计的数字已换算为{unit}；原文写法见下表。",
    en: "Numbers stated in {units} are converted to {unit}; the table below has them as written.",
  },
  noteGaps: {
    zh: "只连接相邻年份；缺少的年份留空。",
    en: "Only consecutive years are joined; missing years stay empty.",
  },
  noteDuplicates: {
    zh: "同一地方、同一年份有多个数字时，全部列出。",
    en: "Where a report states several numbers for one place and year, all are shown.",
  },

  // Marks, and what they are of
  legendLabel: { zh: "图例", en: "Key to the marks" },
  noYear: { zh: "年份未知", en: "year unknown" },
  placeUnknown: { zh: "地方未知（{doc}）", en: "Unknown place ({doc})" },
  reportOf: { zh: "{place}{year}年政府工作报告", en: "{place}, work report of {year}" },
  reportOfNoYear: { zh: "{place}政府工作报告", en: "{place}, work report" },
  openPassage: { zh: "查看原句", en: "open the passage" },

  // Places without a mark
  silenceLabel: { zh: "没有出现在图中的地方", en: "Places that are not in the chart" },
  silenceNotMentioned: {
    zh: "报告未提及",
    en: "not mentioned in its report",
  },
  silenceOtherMeasure: {
    zh: "只提到{measures}",
    en: "stated only as {measures}",
  },
  silenceOtherYear: {
    zh: "只有{years}的数字",
    en: "stated only for {years}",
  },
  silenceCount: { zh: "（{n} 个地方）", en: { one: " ({n} place)", other: " ({n} places)" } },
  silenceMore: { zh: "还有 {n} 个", en: "{n} more" },
  silenceUnshared: {
    zh: "与其他地方没有共同指标",
    en: "shares no indicator with the others",
  },

  // The table of a chart
  tableCaption: { zh: "同样的数字，连同报告中的说法", en: "The same numbers, with what the reports call them" },
  columnPlace: { zh: "地方", en: "Place" },
  columnYear: { zh: "年份", en: "Year" },
  columnStatus: { zh: "性质", en: "Status" },
  columnValue: { zh: "数值", en: "Value" },
  columnWritten: { zh: "原文写法", en: "As written" },
  columnWording: { zh: "措辞", en: "Wording" },
  columnNamed: { zh: "报告中的说法", en: "As named in the report" },
  sortBy: { zh: "按{column}排序", en: "Sort by {column}" },
} as const;
