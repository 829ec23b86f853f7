/** Words of charts in other pages, and of the guide that says how to put them there; part of `STRINGS`. */
export const EMBED_STRINGS = {
  embedHome: { zh: "在“指标”网站上打开", en: "Open in Zhibiao" },
  embedNewer: { zh: "这是引用时的图。此后数据已更新。", en: "This is the figure as it was cited. Newer data exist." },
  embedNow: { zh: "看现在的图", en: "See it as it is now" },
  embedFailed: {
    zh: "图没有载入成功：{why}",
    en: "The chart could not be loaded: {why}",
  },

  // Copying
  copy: { zh: "复制", en: "Copy" },
  copied: { zh: "已复制", en: "Copied" },
  copyByHand: {
    zh: "浏览器不许复制；文字已选中，请按 Ctrl+C 或 ⌘C",
    en: "Your browser does not let a page copy. The text is selected: press Ctrl+C or ⌘C",
  },

  // The panel under a chart
  panelTitle: {
    zh: "用于论文和网页：文件、嵌入代码、图注和引文",
    en: "For papers and pages: files, embedding, caption and references",
  },
  panelFiles: { zh: "文件", en: "Files" },
  panelWidth: { zh: "宽度", en: "Width" },
  panelTheme: { zh: "颜色", en: "Colours" },
  panelPrint: { zh: "印刷", en: "print" },
  panelGrey: { zh: "灰度", en: "greyscale" },
  panelFilesHint: {
    zh: "SVG 带有查询、数字和原句，可以核验。下面的命令做出同样的图，并嵌入字体，另有 PDF、EPS、表格和引文。",
    en: "The SVG carries query, numbers and sentences, so that it can be verified. The command makes the same figure with its fonts inside, and PDF, EPS, tables and references.",
  },
  panelCommand: { zh: "命令", en: "Command" },
  panelEmbed: { zh: "嵌入网页", en: "Embed in a page" },
  panelEmbedHint: {
    zh: "嵌入的图随网站的数据更新（现为 {digest}）。",
    en: "An embedded chart follows the data of this site (now {digest}).",
  },
  panelPermanent: { zh: "永久地址", en: "Permanent address" },
  panelPermanentHint: {
    zh: "永久地址上的数字不随数据变化；数据更新后，页上会说明。",
    en: "The numbers at the permanent address stay when the data move on; the page then says so.",
  },
  panelPicture: { zh: "图片地址（SVG）", en: "Address of the picture (SVG)" },
  panelOembed: { zh: "oEmbed 说明", en: "oEmbed description" },
  panelFirstOnly: {
    zh: "永久地址只为每个指标的初始视图保留；这一视图请用上面的文件，它自带证明。",
    en: "Permanent addresses are kept of the first view of each indicator; of this view, keep the SVG, which proves itself.",
  },
  panelGuide: { zh: "嵌入指南", en: "Guide to embedding" },
  panelIframe: { zh: "框架（iframe）", en: "Frame (iframe)" },
  panelModule: { zh: "ES 模块", en: "ES module" },
  panelLink: { zh: "本图地址", en: "Address of this chart" },
  panelWords: { zh: "图注与引文", en: "Caption and references" },
  panelCaption: { zh: "图注", en: "Caption" },
  panelAlt: { zh: "替代文字", en: "Alternative text" },
} as const;
