/** Words of decks: what slides say, the page that makes them, the view that presents them; part of `STRINGS`. */
export const DECK_STRINGS = {
  navDeck: { zh: "演示", en: "Slides" },

  // Titles that say what is found; each number is one of the rows
  foundExtremes: {
    zh: "{indicator}{when}：{high}最高，{highValue}；{low}最低，{lowValue}",
    en: "{indicator}, {when}: {high} highest at {highValue}, {low} lowest at {lowValue}",
  },
  foundAcross: {
    zh: "{indicator}：{high}最高，{highValue}（{highWhen}）；{low}最低，{lowValue}（{lowWhen}）",
    en: "{indicator}: {high} highest at {highValue} ({highWhen}), {low} lowest at {lowValue} ({lowWhen})",
  },
  foundRose: {
    zh: "{place}{indicator}：{fromWhen} {from}，{toWhen}升到 {to}",
    en: "{place}, {indicator}: up from {from} ({fromWhen}) to {to} ({toWhen})",
  },
  foundFell: {
    zh: "{place}{indicator}：{fromWhen} {from}，{toWhen}降到 {to}",
    en: "{place}, {indicator}: down from {from} ({fromWhen}) to {to} ({toWhen})",
  },
  foundSame: {
    zh: "{place}{indicator}：{fromWhen}与{toWhen}都是 {to}",
    en: "{place}, {indicator}: {to} for both {fromWhen} and {toWhen}",
  },
  foundOne: { zh: "{place}{indicator}{when}：{value}", en: "{place}, {indicator}, {when}: {value}" },
  foundPromise: {
    zh: "{place}{year}年{indicator}：目标 {target}，结果 {outcome}，{verdict}",
    en: "{place}, {indicator}, {year}: target {target}, result {outcome}, {verdict}",
  },
  foundPromises: {
    zh: "{indicator}：{n} 个目标中 {kept} 个达到；{place}{year}年目标 {target}，结果 {outcome}",
    en: "{indicator}: {kept} of {n} targets met; {place} aimed at {target} for {year} and reached {outcome}",
  },
  foundCoverage: {
    zh: "{n} 份报告中，{value} 份给出{indicator}",
    en: "{value} of {n} reports state {indicator}",
  },
  foundMostCovered: {
    zh: "{n} 份报告里，给出最多的是{indicator}：{value} 份",
    en: "Of {n} reports, most state {indicator}: {value}",
  },
  foundPlaces: { zh: "{places}等 {n} 地", en: "{places} and others ({n} in all)" },

  // What stands on slides
  slideMore: {
    zh: "另有 {n} 行没有列出。",
    en: { one: "{n} more row is not shown.", other: "{n} more rows are not shown." },
  },
  slideCells: {
    zh: "数字：报告给出几个数值；“提到”：提到但没有数字；“不计”：有数字但不是这项指标的数据；–：没有提到；空白：没有报告。",
    en: "Numbers: how many values a report gives; “named”: without a number; “left out”: a number that is no datum of it; –: not mentioned; blank: no report.",
  },
  cellNamed: { zh: "提到", en: "named" },
  cellExcluded: { zh: "不计", en: "left out" },
  cellAbsent: { zh: "–", en: "–" },
  slideSourceData: {
    zh: "来源：{n} 份政府工作报告 · 数据版本 {digest}",
    en: "Source: {n} government work reports · data {digest}",
  },
  slideAppendix: { zh: "附录：数字的原文", en: "Appendix: the sentences behind the numbers" },
  slideAppendixOf: { zh: "第 {slide} 页 {title}", en: "Slide {slide}: {title}" },
  slideAlso: { zh: "说明：", en: "Note: " },
  slideQuotes: { zh: "原文：", en: "Sentences:" },
  slideQuotesMore: { zh: "其余 {n} 句见附录。", en: "{n} more are in the appendix." },
  slidePage: { zh: "第 {n} 页，共 {of} 页", en: "Slide {n} of {of}" },

  // The view that presents
  presentEvidence: { zh: "原文", en: "Sentences" },
  presentBack: { zh: "回到图表", en: "Back to the chart" },
  presentChoices: { zh: "选项", en: "Choices" },
  presentLanguage: { zh: "English", en: "中文" },
  presentTheme: { zh: "深浅", en: "Dark or light" },
  presentOverview: { zh: "总览", en: "Overview" },
  presentSpeaker: { zh: "讲者视图", en: "Speaker view" },
  presentFull: { zh: "全屏", en: "Full screen" },
  presentHelp: { zh: "按键", en: "Keys" },
  presentPrevious: { zh: "上一页", en: "Previous slide" },
  presentNext: { zh: "下一页", en: "Next slide" },
  presentLeave: { zh: "回到编辑", en: "Back to the deck" },
  presentTools: { zh: "放映工具", en: "Tools" },
  presentHelpTitle: { zh: "放映时的按键", en: "Keys while presenting" },
  presentMove: { zh: "翻页", en: "Next and previous slide" },
  presentPause: { zh: "黑屏", en: "Black screen" },
  presentNoEvidence: { zh: "这一页没有引用报告的数字。", en: "No number of a report stands on this slide." },
  presentReset: { zh: "恢复原样", en: "As it was" },
  presentPlaces: { zh: "显示哪些地方", en: "Places shown" },
  presentNoChoices: { zh: "这一页没有可以选的。", en: "There is nothing to choose on this slide." },
  presentEmpty: {
    zh: "这里没有幻灯片。请在“演示”页加入几页，或打开别人给的完整网址。",
    en: "There are no slides here. Add some on the page Slides, or open the whole address that you were given.",
  },
  slideFailed: { zh: "这一页做不出来：{why}", en: "This slide cannot be made: {why}" },
  presentNoPopup: {
    zh: "浏览器拦截了讲者视图的窗口。请允许本站打开窗口，再按 S。",
    en: "The browser has blocked the window of the speaker view. Allow windows for this page, then press S again.",
  },
  handoutTitle: { zh: "讲义", en: "Handout" },
} as const;
