/** Words of decks: what slides say, the page that makes them, the view that presents them; part of `STRINGS`. */
export const DECK_STRINGS = {
  navDeck: { zh: "演示", en: "Slides" },

  // Titles that say what is found; each number is one of the rows
  foundExtremes: {
    zh: "{indicator}{when}：{high}最高，{highValue}；{low}最低，{lowValue}",
    en: "{indicator}, {when}: {high} highest at {highValue}, {low} lowest at {lowValue}",
  },
  foundHighest: {
    zh: "{indicator}{when}：{high}最高，{highValue}",
    en: "{indicator}, {when}: {high} highest at {highValue}",
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
    zh: "{indicator}：{n} 个目标中{judged}；{place}{year}年目标 {target}，结果 {outcome}",
    en: "{indicator}: of {n} targets, {judged}; {place} aimed at {target} for {year} and reached {outcome}",
  },
  foundPromisesOf: {
    zh: "{indicator}：{n} 个目标中 {outcomes} 个有结果，{judged}；{place}{year}年目标 {target}，结果 {outcome}",
    en: "{indicator}: of {n} targets, {outcomes} have an outcome, {judged}; {place} aimed at {target} for {year} and reached {outcome}",
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
  slideMoreColumns: {
    zh: "另有 {n} 列没有列出。",
    en: { one: "{n} more column is not shown.", other: "{n} more columns are not shown." },
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
  presentLanguage: { zh: "换成英文", en: "Chinese" },
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

  // The page that makes decks
  readyTitle: {
    zh: "{n} 个地方的政府工作报告",
    en: { one: "The work reports of {n} place", other: "The work reports of {n} places" },
  },
  deckHeading: { zh: "演示文稿", en: "Slides for a meeting" },
  deckLede: {
    zh: "在“比较”页按 D 把看到的图加进来，在这里排好次序，然后放映或下载。整份演示就在网址里，复制网址即可交给别人。",
    en: "On Compare, press D to add the chart that you see. Put the slides in order here, then present or download them. The whole deck is in the address: copy it to hand it on.",
  },
  deckNone: {
    zh: "还没有幻灯片。到“比较”页选一张图按 D，或者在下面现成做一份。",
    en: "There are no slides yet. Choose a chart on Compare and press D, or have a deck made below.",
  },
  deckTitleLabel: { zh: "演示标题", en: "Title of the deck" },
  deckRatio: { zh: "版式", en: "Shape" },
  deckPresent: { zh: "放映", en: "Present" },
  deckFiles: { zh: "下载：", en: "Download:" },
  deckPrintSlides: { zh: "打印成 PDF", en: "Print as PDF" },
  deckPrintHandout: { zh: "打印讲义", en: "Print handout" },
  deckOffline: { zh: "离线网页", en: "Offline HTML" },
  deckSlides: { zh: "幻灯片", en: "Slides" },
  deckSlideTitle: { zh: "标题", en: "Title" },
  deckSlideText: { zh: "正文，一行一段", en: "Text, a paragraph a line" },
  deckSlideNotes: { zh: "讲者备注", en: "Speaker notes" },
  deckUp: { zh: "上移", en: "Move up" },
  deckDown: { zh: "下移", en: "Move down" },
  deckCopy: { zh: "复制一页", en: "Duplicate" },
  deckRemove: { zh: "删除", en: "Remove" },
  deckEdit: { zh: "到“比较”页修改", en: "Change on Compare" },
  deckAsTable: { zh: "改成表格", en: "Show as a table" },
  deckAsChart: { zh: "改成图", en: "Show as a chart" },
  deckAddQuote: { zh: "加一页原句", en: "Add a slide with a sentence" },
  deckChooseQuote: { zh: "选一个数字……", en: "Choose a number …" },
  deckAddMore: { zh: "再加一页", en: "Add a slide" },
  deckAddCover: { zh: "封面", en: "Cover" },
  deckAddText: { zh: "文字", en: "Text" },
  deckAddCoverage: { zh: "报告提到了什么", en: "What the reports say" },
  deckReady: { zh: "现成做一份", en: "Have a deck made" },
  deckReadyHint: {
    zh: "选几个地方；会从数据里挑出最能说明问题的比较，标题写明发现，数字都来自表格。不选就是全部地方。",
    en: "Choose some places: the comparisons that tell most are found in the data, with titles that say what is found and numbers from the tables. Choose none for all places.",
  },
  deckReadyMake: { zh: "生成", en: "Make it" },
  deckReadyFilter: { zh: "查找地方", en: "Find places" },
  deckOpen: { zh: "打开 deck.yml", en: "Open a deck.yml" },
  deckOpenFailed: { zh: "没有打开{file}：{why}", en: "Could not open {file}: {why}" },
  deckOpened: {
    zh: "有 {n} 页没有读懂：{why}",
    en: { one: "{n} slide was not understood: {why}", other: "{n} slides were not understood: {why}" },
  },
  deckWorking: { zh: "正在生成……", en: "Working …" },
  deckKindcover: { zh: "封面", en: "Cover" },
  deckKindtext: { zh: "文字", en: "Text" },
  deckKindcompare: { zh: "图", en: "Chart" },
  deckKindtable: { zh: "表格", en: "Table" },
  deckKindcoverage: { zh: "报告提到了什么", en: "What the reports say" },
  deckKindquote: { zh: "原句", en: "Sentence" },
  deckNewText: { zh: "新的一页", en: "A new slide" },
  deckBack: { zh: "浏览器的“后退”可以撤销改动。", en: "Back in your browser undoes a change." },

  // On Compare
  deckAdd: { zh: "加入演示", en: "Add to slides" },
  deckAdded: {
    zh: "已加入，共 {n} 页。",
    en: { one: "Added; the deck has {n} slide.", other: "Added; the deck has {n} slides." },
  },
  deckOpenPage: { zh: "打开演示", en: "Open the deck" },
} as const;
