import { CHART_STRINGS } from "../../charts/i18n/chart-strings.table.js";
import { COMPARE_STRINGS } from "./compare-strings.table.js";
import { DECK_STRINGS } from "./deck-strings.table.js";
import { COVERAGE_STRINGS } from "./coverage-strings.table.js";
import { EMBED_STRINGS } from "./embed-strings.table.js";
import { FIELDS_STRINGS } from "./fields-strings.table.js";
import { FIGURE_STRINGS } from "./figure-strings.table.js";
import { GUIDE_STRINGS } from "./guide-strings.table.js";
import { OVERVIEW_STRINGS } from "./overview-strings.table.js";
import type { Lang } from "../../charts/i18n/lang.js";
import type { Wording } from "../../charts/i18n/texts.js";
import { SEARCH_STRINGS } from "./search-strings.table.js";
import { SHEET_STRINGS } from "./sheet-strings.table.js";

/** Every sentence and label of the interface, in both languages; `{name}` is filled in when it is used. */
export const STRINGS = {
  ...CHART_STRINGS,
  ...COMPARE_STRINGS,
  ...SEARCH_STRINGS,
  ...SHEET_STRINGS,
  ...COVERAGE_STRINGS,
  ...EMBED_STRINGS,
  ...GUIDE_STRINGS,
  ...FIELDS_STRINGS,
  ...FIGURE_STRINGS,
  ...OVERVIEW_STRINGS,
  ...DECK_STRINGS,

  // The frame around every page
  siteName: { zh: "指标", en: "Zhibiao" },
  siteTagline: { zh: "政府工作报告里的数字", en: "The numbers in Chinese government work reports" },
  skipToContent: { zh: "跳到正文", en: "Skip to content" },
  navLabel: { zh: "页面", en: "Pages" },
  navOverview: { zh: "概览", en: "Overview" },
  navCompare: { zh: "比较", en: "Compare" },
  navNotebooks: { zh: "笔记", en: "Notebooks" },
  navRead: { zh: "原文", en: "Read" },
  languageLabel: { zh: "语言", en: "Language" },
  themeDark: { zh: "深色", en: "Dark" },
  themeLight: { zh: "浅色", en: "Light" },
  loading: { zh: "正在载入……", en: "Loading …" },
  loadFailed: {
    zh: "没有载入成功：{what}。请检查网站文件是否完整，然后刷新。",
    en: "Could not load {what}. Check that the site’s files are complete, then reload.",
  },
  noScript: {
    zh: "图表和原文需要启用 JavaScript。",
    en: "The charts and texts need JavaScript.",
  },
  footerLine: {
    zh: "每个数字都能回到报告里的原句。",
    en: "Every number leads back to its sentence in a report.",
  },
  problemsFound: {
    zh: "有 {n} 处文件问题，其余内容照常生成",
    en: { one: "{n} problem in the files; the rest was built", other: "{n} problems in the files; the rest was built" },
  },
  close: { zh: "关闭", en: "Close" },

  // Compare
  compareHeading: { zh: "按指标比较各地", en: "Compare places by indicator" },
  compareLede: {
    zh: "{reports} 份报告，{places} 个地方，{indicators} 项指标，{n} 个可比数字。点击任一标记，查看它的原句。",
    en: {
      one: "{reports} reports, {places} places, {indicators} indicators, {n} comparable number. Select its mark to see its sentence.",
      other:
        "{reports} reports, {places} places, {indicators} indicators, {n} comparable numbers. Select any mark to see its sentence.",
    },
  },
  chooserLabel: { zh: "选择指标", en: "Choose an indicator" },
  chooserSearch: { zh: "搜索指标或地方", en: "Search indicators or places" },
  chooserHint: {
    zh: "数字是提到该指标的地方数",
    en: "The figure is how many places state the indicator",
  },
  chooserNone: {
    zh: "没有与“{query}”相符的指标或地方。换一个词，或清空搜索。",
    en: "No indicator or place matches “{query}”. Try another word, or clear the search.",
  },
  chooserPlaces: { zh: "地方", en: "Places" },
  placesSharing: {
    zh: "{n} 个地方",
    en: { one: "{n} place", other: "{n} places" },
  },
  measureLabel: { zh: "量度", en: "Measure" },
  yearLabel: { zh: "年份", en: "Year" },
  allYears: { zh: "全部年份", en: "All years" },
  noObservations: {
    zh: "还没有可比的数字。把报告放进 seeds/ 文件夹后重新生成网站，这里就会出现图表。",
    en: "There is no comparable number yet. Put reports into the seeds/ folder and rebuild: charts will appear here.",
  },
  chartLabel: {
    zh: "{title}。图中有 {n} 个标记，按 Tab 键逐个浏览，按回车键查看原句。",
    en: {
      one: "{title}. {n} mark; press Enter on it for its sentence.",
      other: "{title}. {n} marks; Tab moves through them, Enter opens the sentence.",
    },
  },
  sourceReports: { zh: "来源：{reports}", en: "Source: {reports}" },
  sourceLine: { zh: "来源：{reports} · 数据版本 {digest}", en: "Source: {reports} · data {digest}" },

  // One place in focus
  placeFocus: {
    zh: "{place}的报告提到 {n} 项可比指标：",
    en: {
      one: "The report of {place} states {n} comparable indicator:",
      other: "The report of {place} states {n} comparable indicators:",
    },
  },
  placeNoIndicator: {
    zh: "{place}的报告没有提到任何可比指标；它的数字都在原文里。",
    en: "The report of {place} states none of the comparable indicators; its numbers are in its text.",
  },
  placeUnshared: {
    zh: "没有一项与其他地方相同，因此这些图上只有它自己。",
    en: "None of them is stated by another place, so its charts show it alone.",
  },
  placeReadReport: { zh: "阅读报告", en: "Read its report" },
  placeClear: { zh: "取消选定", en: "Clear the place" },

  // The passage behind a mark
  passageLabel: { zh: "原句", en: "Passage" },
  passageGone: {
    zh: "这个链接指向的数字不在当前数据里，可能是报告已经更新。",
    en: "The number this link points to is not in the present data; its report may have changed.",
  },
  readInFull: { zh: "在全文中查看", en: "Read it in the full report" },
  quotedFrom: { zh: "引自{report}", en: "From {report}" },
  underHeading: { zh: "所在标题", en: "Under the heading" },
  factIndicator: { zh: "指标", en: "Indicator" },
  factNoIndicator: { zh: "未归入可比指标", en: "not one of the comparable indicators" },
  factWhat: { zh: "原文所指", en: "In the report’s words" },
  factMeasure: { zh: "量度", en: "Measure" },
  factStatus: { zh: "性质", en: "Status" },
  factYear: { zh: "年份", en: "Year" },
  factBound: { zh: "界限", en: "Bound" },
  factWording: { zh: "措辞", en: "Wording" },
  factSubject: { zh: "所涉主体", en: "Concerns" },
  factWritten: { zh: "原文写法", en: "As written" },
  factValue: { zh: "数值", en: "Value" },
  factPeriod: { zh: "期间", en: "Period" },
  factCumulative: { zh: "累计", en: "Cumulative" },
  overYears: { zh: "历年累计，不是一年的数", en: "has come together over years; not one year’s" },
  factRules: { zh: "判读规则", en: "Rules applied" },
  factConfidence: { zh: "把握", en: "Confidence" },
  factClass: { zh: "不计为数据的原因", en: "Why it is no datum" },
  howRead: { zh: "如何判读", en: "How it was read" },

  // Read
  readHeading: { zh: "报告原文", en: "The reports" },
  readLede: {
    zh: "每份报告的每个数字都有去向：要么成为观测值，要么注明为何不计。",
    en: "Every number of every report is accounted for: it became an observation, or the reason why not is given.",
  },
  readNone: {
    zh: "还没有报告。把 UTF-8 文本放进 seeds/ 文件夹后重新生成网站。",
    en: "There is no report yet. Put UTF-8 text files into the seeds/ folder and rebuild.",
  },
  unknownInAddress: {
    zh: "网址中的 {key}={value} 在这里不存在，未予采用。",
    en: "Nothing here is called {key}={value}, so it is passed over.",
  },
  didYouMean: { zh: "您要找的是", en: " Did you mean " },
  didYouMeanEnd: { zh: "吗？", en: "?" },
  readUnknown: {
    zh: "没有名为“{doc}”的报告。请从下面的列表中选择。",
    en: "There is no report named “{doc}”. Choose one of the list below.",
  },
  allReports: { zh: "全部报告", en: "All reports" },
  chooseReport: { zh: "选择报告", en: "Choose a report" },
  columnReport: { zh: "报告", en: "Report" },
  columnNumbers: { zh: "数字", en: "Numbers" },
  columnObservations: { zh: "观测值", en: "Observations" },
  columnHarmonised: { zh: "其中可比", en: "Comparable" },
  columnExcluded: { zh: "不计", en: "Left out" },
  reportFacts: { zh: "报告信息", en: "About the report" },
  factPlace: { zh: "地方", en: "Place" },
  factCode: { zh: "行政区划代码", en: "GB/T 2260 code" },
  factDelivered: { zh: "报告年份", en: "Delivered in" },
  factTitle: { zh: "标题", en: "Title" },
  factSource: { zh: "出处", en: "Source" },
  factNote: { zh: "备注", en: "Note" },
  factFile: { zh: "文件", en: "File" },
  originCatalog: { zh: "据目录", en: "from the catalog" },
  originInferred: { zh: "推断", en: "inferred" },
  originUnknown: { zh: "未知", en: "unknown" },
  inferredFrom: { zh: "依据“{text}”", en: "from “{text}”" },
  fillCatalog: {
    zh: "可在 seeds/catalog.csv 中补上",
    en: "can be filled in seeds/catalog.csv",
  },
  accountLine: {
    zh: "{n} 个数字：{observations} 个观测值（{harmonised} 个可比），{excluded} 个不计。",
    en: {
      one: "{n} number: {observations} observations ({harmonised} comparable), {excluded} left out.",
      other: "{n} numbers: {observations} observations ({harmonised} comparable), {excluded} left out.",
    },
  },
  filterLabel: { zh: "只看某一类数字", en: "Show one kind of number" },
  filterAll: { zh: "全部", en: "All" },
  filterUnnamed: { zh: "未归类", en: "Other quantities" },
  keyActual: { zh: "底色：实际", en: "filled: actual" },
  keyTarget: { zh: "方框：目标", en: "boxed: target" },
  keyBaseline: { zh: "下划线：基数", en: "underlined: baseline" },
  keyExcluded: { zh: "点线：不计", en: "dotted: left out" },
  textLabel: { zh: "报告全文", en: "Text of the report" },
  numbersLabel: { zh: "数字清单", en: "Its numbers" },
  listObservations: { zh: "观测值", en: "Observations" },
  listExclusions: { zh: "不计的数字", en: "Numbers left out" },
  listNothing: {
    zh: "这份报告里没有这一类数字。",
    en: "This report has no number of this kind.",
  },
  tapNumber: {
    zh: "选中文中任一数字，这里显示它的判读结果。",
    en: "Select a number in the text to see here how it was read.",
  },
  showInCompare: { zh: "与其他地方比较", en: "Compare with other places" },
  issuesHeading: { zh: "需要人工确认", en: "Worth a look by a person" },

  // Problems of the build
  problemsHeading: { zh: "文件问题", en: "Problems in the files" },
  problemsLede: {
    zh: "下列文件或目录行没有用上，其余内容照常生成。",
    en: "These files or catalog rows could not be used; everything else was built.",
  },
  problemRemedy: { zh: "处理办法：{remedy}", en: "What to do: {remedy}" },
  problemLine: { zh: "第 {line} 行", en: "line {line}" },
} as const satisfies Record<string, Record<Lang, Wording>>;

/** The name of one interface text. */
export type StringKey = keyof typeof STRINGS;
