/** Words of charts in other pages, and of the guide that says how to put them there; part of `STRINGS`. */
export const EMBED_STRINGS = {
  embedHome: { zh: "在“指标”网站上打开", en: "Open in Zhibiao" },
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
  panelGuide: { zh: "嵌入指南", en: "Guide to embedding" },
  panelIframe: { zh: "框架（iframe）", en: "Frame (iframe)" },
  panelModule: { zh: "ES 模块", en: "ES module" },
  panelLink: { zh: "本图地址", en: "Address of this chart" },
  panelWords: { zh: "图注与引文", en: "Caption and references" },
  panelCaption: { zh: "图注", en: "Caption" },
  panelAlt: { zh: "替代文字", en: "Alternative text" },
} as const;
