/** What each table is: its rows, what tells them apart, and which other table they lead to. Its columns are in `schema.table.ts`. */
import type { Bilingual } from "./problem.js";

/** Names of the tables, in the order in which they are written: the panel last, which is made from the others. */
export const tableNames = [
  "observations",
  "documents",
  "mentions",
  "indicators",
  "problems",
  "texts",
  "panel",
  "panel_cells",
] as const;

/** Name of a table. */
export type TableName = (typeof tableNames)[number];

/** What a table holds, but for its columns. */
export interface TableNote {
  title: Bilingual;
  description: Bilingual;
  /** Columns that tell a row from all others. */
  primaryKey?: readonly string[];
  /** Columns whose values are keys of other tables. */
  foreignKeys?: readonly { column: string; table: TableName; key: string }[];
}

/** How a cell of the panel is chosen among the statements that could fill it, in one sentence of each language. */
export const choiceRule: Bilingual = {
  zh: "同一地区、同一年份、同一列有多条表述时，先取单年、后取跨年的，再取时间最近的报告（结果以次年报告为准，目标以当年报告为准），结果先取确数、后取界限和约数，再取置信度较高者；其余相同的，依文件顺序和原文先后。不可能同指一个数的（按所写位数四舍五入，约数放宽 5% 或 0.5 个百分点）标为 conflict；其中无从取舍的（同样近，置信度相差不到 0.1）标为 undecided，面板留空。所有候选表述见 panel_cells 表。",
  en: "Of several statements for one place, year and column, what is of one year goes before a span, then the report nearest in time (that of the next year for a result, of the same year for a target), then a result in full before one that is bounded or about, then the higher confidence; what is alike in all of these stands in the order of files and text. Candidates that cannot mean one and the same number (as rounded to the digits written, and within 5 % or half a point where it is about) are marked as conflict; where they cannot be told apart (as near, and less than 0.1 apart in confidence) as undecided, and the cell is left empty. All candidates are in panel_cells.",
};

/** Which observations the panel is made of, and how its columns are named, in one paragraph of each language. */
export const panelRule: Bilingual = {
  zh: "每个地区、年份一行，每个指标与度量一列：gdp_level 为数量，gdp_growth 为增速，_target 为目标。数值均为基本单位；单位与该列通常单位不同的另成一列，列名后加单位（如 exports_level_USD）。只收全地区（subject 为空）、全年（part_of_year 为空）、不跨年度、非历年累计、对应统一指标且年份已知的实际与目标值；年均增速跨多年，不收。区间以下限为值，上限另列 _high。",
  en: "One row a place and year, one column an indicator and measure: gdp_level is an amount, gdp_growth a growth, _target a target. Values are in base units; a value in another unit than the usual one of its column has a column of its own that ends in the unit (exports_level_USD). Only what is said of the whole place (no subject), the whole year (no part_of_year), of no longer span and not cumulative, of a harmonised indicator and a known year, as actual or target; average growth spans years and is left out. A range gives its lower end as the value, its upper end in a column that ends in _high.",
};

const ofNumbers = {
  primaryKey: ["doc", "start"],
  foreignKeys: [
    { column: "doc", table: "documents", key: "doc" },
    { column: "indicator", table: "indicators", key: "id" },
  ],
} as const;

/** What each table is. */
export const tableNotes: Readonly<Record<TableName, TableNote>> = {
  observations: {
    title: { zh: "观测值", en: "Observations" },
    description: { zh: "每个有所陈述的数一行。", en: "One row for each number that states a quantity." },
    ...ofNumbers,
  },
  documents: {
    title: { zh: "文档", en: "Documents" },
    description: { zh: "每份报告一行。", en: "One row for each report." },
    primaryKey: ["doc"],
  },
  mentions: {
    title: { zh: "全部数字", en: "Mentions" },
    description: {
      zh: "正文中每个数字一行：观测值，以及不是观测值的数和原因。",
      en: "One row for each number of the text: observations, and exclusions with the reason.",
    },
    ...ofNumbers,
  },
  indicators: {
    title: { zh: "指标", en: "Indicators" },
    description: { zh: "每个统一指标一行。", en: "One row for each harmonised indicator." },
    primaryKey: ["id"],
  },
  problems: {
    title: { zh: "问题", en: "Problems" },
    description: {
      zh: "每个未能采用或须核对之处一行。",
      en: "One row for each thing that could not be used or should be looked at.",
    },
  },
  panel: {
    title: { zh: "面板", en: "Panel" },
    description: { zh: panelRule.zh + choiceRule.zh, en: `${panelRule.en} ${choiceRule.en}` },
  },
  panel_cells: {
    title: { zh: "面板候选", en: "Panel cells" },
    description: {
      zh: `面板每一格的每条候选表述一行，由此可查到原文。${choiceRule.zh}`,
      en: `One row for each statement that could fill a cell of the panel, which leads to its sentence. ${choiceRule.en}`,
    },
    ...ofNumbers,
  },
  texts: {
    title: { zh: "正文", en: "Texts" },
    description: {
      zh: "每份报告正文的每段一行（过长的段落在句末断开），供查证；同一文档的段落按 start 排列，空缺处为换行符，即可还原全文。",
      en: "One row for each paragraph of the text of a report, to look evidence up in (a long one is cut at the end of a sentence); paragraphs by start, with line ends where there are gaps, give the text back.",
    },
    primaryKey: ["doc", "start"],
    foreignKeys: [{ column: "doc", table: "documents", key: "doc" }],
  },
};
