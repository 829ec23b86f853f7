/** Words of what goes with a figure in a paper: caption, description, table, references, quoted passages. */
export const FIGURE_STRINGS = {
  captionGreatest: {
    zh: "{status}值中，最大的是{most}（{mostOf}），最小的是{least}（{leastOf}）。",
    en: "Of the {status} values, the greatest is {most} ({mostOf}), the least {least} ({leastOf}).",
  },
  captionOnly: { zh: "{status}值为{most}（{mostOf}）。", en: "The one {status} value is {most} ({mostOf})." },
  captionReports: {
    zh: "数字 {rows} 个，出自 {n} 份政府工作报告。",
    en: {
      one: "Numbers shown: {rows}, from {n} government work report.",
      other: "Numbers shown: {rows}, from {n} government work reports.",
    },
  },
  altOpening: { zh: "{view}图：{title}。{subtitle}。", en: "{view} chart. {title}. {subtitle}." },
  altMore: { zh: "其余 {n} 项见所附表格。", en: "For {n} more, see the table." },
  columnReport: { zh: "报告", en: "Report" },
  columnIndicator: { zh: "指标", en: "Indicator" },
  tableAtLeast: { zh: "≥：报告只给出下限。", en: "≥: the report states a lower bound only." },
  tableAtMost: { zh: "≤：报告只给出上限。", en: "≤: the report states an upper bound only." },
  tableAbout: { zh: "≈：报告称为约数。", en: "≈: the report calls the value approximate." },
  tableFromTo: { zh: "→：从基数到所述的值。", en: "→: from the baseline to the value." },
  tableTarget: { zh: "目标：报告承诺达到的值。", en: "Target: a value that the report promises." },
  quotesOfFigure: { zh: "图 {figure} 中数字的原文", en: "The sentences behind Figure {figure}" },
  quotesHeading: { zh: "图中数字的原文：{title}", en: "The sentences behind the figure: {title}" },
  quoteRead: { zh: "读作：{what}", en: "Read as: {what}" },
  quoteSection: { zh: "标题：{section}", en: "Heading: {section}" },
  quoteOffsets: { zh: "字符偏移 {start}–{end}", en: "characters {start}–{end}" },
  quotePage: { zh: "第 {page} 页", en: "page {page}" },
  reportTitle: { zh: "{place}{year}年政府工作报告", en: "{place}, government work report of {year}" },
  dataTitle: { zh: "指标：政府工作报告的数字", en: "Zhibiao: the numbers of government work reports" },
} as const;
