/** The words of the pages of indicators and places, and of the table of a report, in both languages; part of `STRINGS`. */
export const SHEET_STRINGS = {
  navIndicators: { zh: "指标", en: "Indicators" },
  navPlaces: { zh: "地方", en: "Places" },
  searchNone: {
    zh: "没有与“{query}”相符的。换一个词，或清空搜索。",
    en: "Nothing matches “{query}”. Try another word, or clear the search.",
  },
  downloadRows: { zh: "下载这 {n} 行：", en: { one: "Download {n} row:", other: "Download {n} rows:" } },
  tablePages: { zh: "分页", en: "Pages of the table" },
  tablePage: { zh: "第 {from}–{to} 行，共 {n} 行", en: "Rows {from}–{to} of {n}" },
  tablePrevious: { zh: "上一页", en: "Previous" },
  tableNext: { zh: "下一页", en: "Next" },

  // All reports
  readSearch: { zh: "地方、年份，或照原文写的数字：{example}", en: "Place, year, or a number as written: {example}" },
  readFoundNone: { zh: "没有与“{query}”相符的报告。", en: "No report matches “{query}”." },
  lookupHeading: { zh: "“{query}”出自哪里", en: "Where “{query}” comes from" },
  lookupNone: {
    zh: "没有报告这样写。照原文的写法输入数字和单位，如 {example}；不确定单位时只输入数字。",
    en: "No report writes it so. Type number and unit as written, such as {example}, or the number alone.",
  },
  lookupLede: {
    zh: "{n} 处这样写或以此开头；点击数字，读它所在的句子。",
    en: {
      one: "{n} place writes it so; select the number to read its sentence.",
      other: "{n} places write it so or begin so; select a number to read its sentence.",
    },
  },
  lookupShown: { zh: "下面列出最相近的 {n} 处。", en: "The {n} nearest are listed." },

  // All indicators
  indicatorsHeading: { zh: "全部指标", en: "All indicators" },
  indicatorsLede: {
    zh: "{n} 项指标在报告中出现；数字是观测值和地方的个数。",
    en: {
      one: "{n} indicator occurs in the reports; the figures count its observations and places.",
      other: "{n} indicators occur in the reports; the figures count observations and places.",
    },
  },
  indicatorsSearch: { zh: "搜索指标：名称、别名、英文", en: "Search indicators: name, other words, Chinese" },
  observationsAndPlaces: { zh: "{n} 个，{places} 地", en: "{n} in {places} places" },

  // One indicator
  factTopic: { zh: "主题", en: "Topic" },
  factUnit: { zh: "基本单位", en: "Base unit" },
  factUnitsWritten: { zh: "报告所用单位", en: "Units in the reports" },
  factDirection: { zh: "方向", en: "Direction" },
  directionUp: { zh: "越高越好", en: "more is better" },
  directionDown: { zh: "越低越好", en: "less is better" },
  directionNone: { zh: "不论高低", en: "neither more nor less is better" },
  factNature: { zh: "性质", en: "Kind" },
  natureStock: { zh: "时点数", en: "counted at a moment" },
  natureFlow: { zh: "时期数", en: "added up over a period" },
  natureRate: { zh: "比率或价格", en: "a proportion or a price" },
  factId: { zh: "标识", en: "Id" },
  factStated: { zh: "收录", en: "In this collection" },
  statedCounts: {
    zh: "{documents} 份报告、{places} 个地方的 {n} 个观测值",
    en: {
      one: "{n} observation, {documents} reports, {places} places",
      other: "{n} observations, {documents} reports, {places} places",
    },
  },
  actionCompare: { zh: "在比较页打开", en: "Open in Compare" },
  actionCoverage: { zh: "在覆盖页打开", en: "Open in Coverage" },
  allIndicators: { zh: "全部指标", en: "All indicators" },
  labelsHeading: { zh: "报告里怎么称呼它", en: "What the reports call it" },
  labelsLede: {
    zh: "{n} 种说法，数字是用到的次数；点击说法，读一句原文。",
    en: {
      one: "{n} wording, with how often it is used; select it to read one such sentence.",
      other: "{n} wordings, with how often each is used; select one to read such a sentence.",
    },
  },
  labelsMore: { zh: "其余 {n} 种说法", en: { one: "{n} more wording", other: "{n} more wordings" } },
  labelEmpty: { zh: "（没有名称）", en: "(unnamed)" },
  labelExample: { zh: " 次；查看一例原句", en: " times; open an example" },
  aliasesHeading: { zh: "认得的别名", en: "Other words it is known by" },
  reportingCoverage: { zh: "按省份和年份看", en: "By province and year" },
  reportingHeading: { zh: "谁报告，谁不报告", en: "Who reports it and who does not" },
  reportingCount: { zh: "{n} 个地方", en: { one: "{n} place", other: "{n} places" } },
  rowsHeading: { zh: "全部观测值", en: "Its observations" },

  // All places
  placesHeading: { zh: "全部地方", en: "All places" },
  placesLede: {
    zh: "{n} 个地方有报告；括号里是报告的年份。",
    en: { one: "{n} place has a report; its years follow.", other: "{n} places have reports; the years follow." },
  },
  placesSearch: {
    zh: "搜索地方：名称、拼音、首字母、代码、省份",
    en: "Search places: name, pinyin, initials, code, province",
  },
  noProvince: { zh: "未归入省份", en: "No province" },

  // One place
  allPlaces: { zh: "全部地方", en: "All places" },
  factFullName: { zh: "全称", en: "Full name" },
  factLevel: { zh: "层级", en: "Level" },
  factParent: { zh: "上级", en: "Part of" },
  placeReports: { zh: "报告", en: "Its reports" },
  accountShort: {
    zh: "{n} 个观测值，{harmonised} 个可比",
    en: { one: "{n} observation, {harmonised} comparable", other: "{n} observations, {harmonised} comparable" },
  },
  reportYearMissing: { zh: "没有收集到", en: "not in the collection" },
  promisesHeading: { zh: "目标与结果", en: "Promise and result" },
  promisesLede: {
    zh: "{year}年报告的目标，旁边是同一份报告中{before}年的结果，以及下一份报告所说的{year}年结果。",
    en: "What was promised for {year}, beside the result of {before} in the same report and the result of {year} in the next one.",
  },
  promisesNone: {
    zh: "报告里没有可比指标的目标。",
    en: "The reports promise nothing of the comparable indicators.",
  },
  promisesMost: {
    zh: "{year}年的目标中，与{before}年结果差别最大的：{found}。",
    en: "Of the promises for {year}, these differ most from the result of {before}: {found}.",
  },
  promisesFoundRate: {
    zh: "比率和增速中，{indicator}{measure}，由{before}到{target}（{difference}）",
    en: "among rates, {indicator} ({measure}), from {before} to {target} ({difference})",
  },
  promisesFoundAmount: {
    zh: "数量中，{indicator}，由{before}到{target}（{difference}）",
    en: "among amounts, {indicator}, from {before} to {target} ({difference})",
  },
  columnIndicator: { zh: "指标", en: "Indicator" },
  columnFormer: { zh: "{year}年结果", en: "Result of {year}" },
  columnPromise: { zh: "{year}年目标", en: "Promise for {year}" },
  columnChange: { zh: "目标比上年结果", en: "Promise less former result" },
  columnOutcome: { zh: "{year}年结果", en: "Result of {year}" },
  columnVerdict: { zh: "是否达到", en: "Met?" },
  formerNone: { zh: "报告未给出", en: "not in the report" },
  outcomeSilent: { zh: "{year}年报告里没有找到", en: "not found in the report of {year}" },
  outcomesNone: {
    zh: "没有{after}年的报告，所以还不知道{year}年的结果。",
    en: "There is no report of {after}, so what came of {year} is not known.",
  },
  promisedIn: { zh: "{year}年报告提出", en: "set in the report of {year}" },
  noteRenamed: {
    zh: "前面有斜纹标记的，报告里前后说法不同（见指标下的两种说法），口径可能不同，不宜直接比较。",
    en: "Where a hatched mark stands, the report uses different words for the two (below the indicator): they may not be the same thing.",
  },
  noteDifference: {
    zh: "增速和比率之差以百分点计，数量之差以占上年结果的百分比计，两者分开排序。",
    en: "Rates differ by percentage points, amounts by per cent of the former result; each kind is ranked by itself.",
  },
  panelsHeading: { zh: "各项指标的历年数字", en: "Its indicators over the years" },
  panelsLede: {
    zh: "{n} 项指标有两年以上的数字。实心是结果，空心是目标；只连接相邻年份。",
    en: {
      one: "{n} indicator is stated for two years or more. Solid marks are results, outlined ones targets; only consecutive years are joined.",
      other:
        "{n} indicators are stated for two years or more. Solid marks are results, outlined ones targets; only consecutive years are joined.",
    },
  },
  panelsNone: {
    zh: "没有一项指标有两个年份的数字。这里需要同一地方不同年份的报告。",
    en: "No indicator is stated for two years. Reports of more years of this place would fill this.",
  },
  panelLabel: { zh: "{indicator}，{measure}，{years}", en: "{indicator}, {measure}, {years}" },
  placeStoppedHeading: { zh: "不再报告的指标", en: "What it stopped reporting" },
  placeStoppedLede: {
    zh: "以前的报告给过数字，此后的报告没有再给。",
    en: "Earlier reports state a number, the later ones do not.",
  },
  placeStoppedLast: { zh: "最后见于{year}年报告", en: "last in the report of {year}" },
  placeStoppedNone: {
    zh: "没有：最近的报告包括以前报告过的全部指标。",
    en: "Nothing: the latest report has all that earlier ones had.",
  },
  placeRows: { zh: "它的可比观测值", en: "Its comparable observations" },
  restInRead: {
    zh: "未归入可比指标的数字在各份报告的原文里。",
    en: "Numbers outside the comparable indicators are in the text of each report.",
  },

  // The numbers of a report as a table
  viewList: { zh: "清单", en: "List" },
  viewTable: { zh: "表格", en: "Table" },
  viewSwitch: { zh: "数字显示为", en: "Numbers shown as" },
  tableSearch: { zh: "筛选：指标、说法、数字", en: "Filter: indicator, words, number" },
  tableOfReport: { zh: "这份报告的观测值", en: "The observations of this report" },
  tableOfReportShown: { zh: "{n} / {all} 行", en: "{n} of {all} rows" },
  columnPage: { zh: "页", en: "Page" },
  excludedHeading: { zh: "不计的数字及原因", en: "What was left out, and why" },
  excludedLede: {
    zh: "点击一类，在原文中标出；点击一例，跳到原文。",
    en: "Select a class to mark it in the text, or an example to go to its place.",
  },
  fileProblems: { zh: "这个文件的问题", en: "Problems of this file" },
  pageOf: { zh: "第 {page} 页", en: "page {page}" },
  toPlace: { zh: "这个地方的其他年份", en: "Other years of this place" },
} as const;
