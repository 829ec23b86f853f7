/** The words of the coverage page, in both languages; part of `STRINGS`. */
export const COVERAGE_STRINGS = {
  navCoverage: { zh: "覆盖", en: "Coverage" },
  coverageHeading: { zh: "哪份报告说了什么", en: "Which report says what" },
  coverageLede: {
    zh: "每一格是一份报告对一项指标的交代：给了数值、只提到、数字不计，还是只字未提。没有报告和没有提及是两回事。",
    en: "Each cell is what a report says of an indicator: a value, the name alone, a number that was left out, or nothing. No report and no mention are two things.",
  },
  coverageBy: { zh: "行与列", en: "Rows and columns" },
  coverageByReports: { zh: "指标 × 报告", en: "Indicators × reports" },
  coverageByPlaces: { zh: "地方 × 年份", en: "Places × years" },
  coverageByYears: { zh: "指标 × 年份", en: "Indicators × years" },
  coverageGroup: { zh: "分组", en: "Group" },
  coverageGroupEach: { zh: "逐个", en: "Each by itself" },
  coverageGroupProvince: { zh: "按省", en: "By province" },
  coverageIndicator: { zh: "指标", en: "Indicator" },
  coverageTopic: { zh: "主题", en: "Topic" },
  coverageProvince: { zh: "省份", en: "Province" },
  coverageLevel: { zh: "层级", en: "Level" },
  coveragePlace: { zh: "地方", en: "Place" },
  coverageAll: { zh: "全部", en: "All" },
  coverageClear: { zh: "清除筛选", en: "Clear the filters" },
  coverageNoProvince: { zh: "未归入省份", en: "No province" },
  coverageAllPlaces: { zh: "全部（{n}）", en: "All ({n})" },
  coveragePlaceFirst: { zh: "先选省份（共 {n} 地）", en: "Choose a province first ({n} places)" },

  coverageTitleReports: {
    zh: "{indicators} 项指标、{n} 份报告：{share} 的格子有数值",
    en: {
      one: "{indicators} indicators in {n} report: {share} of the cells hold a value",
      other: "{indicators} indicators in {n} reports: {share} of the cells hold a value",
    },
  },
  coverageTitlePlaces: {
    zh: "{indicator}：{n} 份报告中 {stated} 份给出数值",
    en: {
      one: "{indicator}: stated by {stated} of {n} report",
      other: "{indicator}: stated by {stated} of {n} reports",
    },
  },
  coverageHint: {
    zh: "方向键在格间移动，回车打开；每一格都通向比较或原文。",
    en: "Arrow keys move between cells, Enter opens; every cell leads to Compare or to the text.",
  },
  coverageGridLabel: { zh: "覆盖表：{title}", en: "Coverage table: {title}" },
  coverageEdge: { zh: "有数值", en: "Stated" },
  coverageEmpty: {
    zh: "没有符合这些条件的报告。清除一项筛选，或把这些地方的报告放进文件夹后重新生成网站。",
    en: "No report fits these filters. Clear one of them, or put reports of such places into the folder and rebuild the site.",
  },
  coverageNoReports: {
    zh: "还没有报告。把报告放进 seeds/ 文件夹后重新生成网站，这里就会出现覆盖表。",
    en: "There is no report yet. Put reports into the seeds/ folder and rebuild: the table will appear here.",
  },
  coveragePages: { zh: "分页", en: "Pages of the table" },
  coveragePage: { zh: "{from}–{to}，共 {n}", en: "{from}–{to} of {n}" },
  coveragePrevious: { zh: "上一页", en: "Previous" },
  coverageNext: { zh: "下一页", en: "Next" },

  answerHeading: {
    zh: "{year}年的报告：{n} 个地方中 {value} 个给出{indicator}",
    en: {
      one: "Reports of {year}: {value} of {n} place states {indicator}",
      other: "Reports of {year}: {value} of {n} places state {indicator}",
    },
  },
  answerYear: { zh: "报告年份", en: "Year of the report" },
  answerValue: { zh: "有数值", en: "a value" },
  answerNarrow: {
    zh: "选一个省份，这里就列出各地的名字。",
    en: "Choose a province to have the places listed by name.",
  },

  coverageLegend: { zh: "格子的含义", en: "Key to the cells" },
  coverValue: { zh: "有数值，数字为个数", en: "a value; the figure is how many" },
  coverValueN: { zh: "{n} 个数值", en: { one: "{n} value", other: "{n} values" } },
  coverValueMany: { zh: "至少 {n} 个数值", en: { one: "at least {n} value", other: "at least {n} values" } },
  coverStopped: { zh: "以前有数值，此后不再有", en: "had a value before, and none since" },
  coverShare: { zh: "有数值的报告所占比重", en: "share of the reports with a value" },
  coverShareRest: { zh: "浅色：只提到或数字不计", en: "light: only mentioned, or left out" },
  coverTally: {
    zh: "{n} 份报告中 {value} 份有数值，{rest} 份只提到或不计",
    en: {
      one: "{value} of {n} report with a value, {rest} only mentioned or left out",
      other: "{value} of {n} reports with a value, {rest} only mentioned or left out",
    },
  },
  coverCell: { zh: "{row}，{column}：{state}", en: "{row}, {column}: {state}" },
  coverOpensCompare: { zh: "打开比较", en: "opens Compare" },
  coverOpensRead: { zh: "打开报告", en: "opens the report" },
  coverOpensMore: { zh: "展开各地", en: "opens the places" },
  coverReportSub: { zh: "{year}年", en: "{year}" },

  stoppedHeading: { zh: "不再报告的指标", en: "Indicators no longer reported" },
  stoppedLede: {
    zh: "同一个地方以前的报告给过数值、最近的报告却没有的指标，先列报告得最久的。",
    en: "What earlier reports of a place stated and its latest ones do not, the longest reported first.",
  },
  stoppedNone: {
    zh: "在这些报告里没有这样的指标。一个地方至少要有两年的报告，才看得出它是否不再报告。",
    en: "There is none in these reports. It takes reports of two years to see whether a place has stopped.",
  },
  stoppedReported: { zh: "有数值的年份", en: "Stated in" },
  stoppedSince: { zh: "此后没有", en: "Silent in" },
  stoppedMore: { zh: "再列出 {n} 项", en: { one: "Show {n} more", other: "Show {n} more" } },
  stoppedSilent: {
    zh: "{years}（{n} 份报告）",
    en: { one: "{years} ({n} report)", other: "{years} ({n} reports)" },
  },
} as const;
