/**
 * The columns of all tables, each written down once. What a column is called, holds and means in any output comes from its row
 * here: the types of rows, DuckDB, CSV, JSON lines, Parquet, Arrow, Excel, the data package, the site's files and downloads,
 * its page of fields, and the tables of fields in docs/fields.md, docs/fields.zh-CN.md and data/spec.md.
 *
 * A new field of an observation is a row of `mentionSchema`, and the code of the engine that computes it.
 */
import type { ExclusionClass, IndicatorRow, Observation } from "../engine/types.js";
import * as codes from "./codes.table.js";
import type { Column, MentionColumnRow, RowsFor } from "./column.js";
import type { MentionCounts, SiteDocument, SitePlace } from "./document.js";
import type { PanelChoice, PanelRow } from "./panel.js";
import type { Problem } from "./problem.js";
import { topics } from "./topics.table.js";

const UTF16 = "UTF-16 code unit";

/** What is known of a number: what the engine says, its class, its page, and the place and year of its report. */
export type MentionFields = Omit<Observation, "kind"> &
  SitePlace &
  Pick<SiteDocument, "delivered"> & { class: "observation" | ExclusionClass; page: number | null };

/** Columns of the mentions, in their order; those of the observations but for what only mentions have. */
export const mentionSchema = {
  class: {
    of: "mention",
    only: "mentions",
    type: "string",
    zh: "类别",
    en: "Class",
    meaning: { zh: "观测值，或不是观测值的原因", en: "observation, or why the number states no quantity" },
    codes: codes.classes,
    required: true,
  },
  doc: {
    of: "report",
    figure: true,
    type: "string",
    zh: "文档",
    en: "Document",
    meaning: {
      zh: "文件名，不含扩展名，重名时含路径；见 documents 表",
      en: "name of the file without its extension, with its path where the name is not unique; key of documents",
    },
    required: true,
  },
  place: {
    of: "report",
    type: "string",
    zh: "地区",
    en: "Place",
    meaning: {
      zh: "报告所属地区的全称，含上级；不详时为空",
      en: "full name of the place that the report is of, with its parents; null when unknown",
    },
  },
  place_code: {
    of: "report",
    type: "string",
    zh: "地区代码",
    en: "Place code",
    meaning: { zh: "GB/T 2260 六位代码；不详时为空", en: "GB/T 2260 code, six digits; null when unknown" },
  },
  place_id: {
    of: "report",
    figure: true,
    type: "string",
    zh: "地区标识",
    en: "Place id",
    meaning: {
      zh: "地区的固定标识：代码，没有代码时为全称，都不详时为 doc: 和文档",
      en: "stable key of the place: its code, else its full name, else doc: and the document",
    },
    required: true,
  },
  place_name: {
    of: "report",
    type: "string",
    zh: "地区简称",
    en: "Short name of the place",
    meaning: { zh: "地区的简称：平遥县；不详时为空", en: "shortest name of the place: 平遥县; null when unknown" },
  },
  place_name_en: {
    of: "report",
    type: "string",
    zh: "地区英文名",
    en: "English name of the place",
    meaning: {
      zh: "地区的英文名：Pingyao County；不详时为空",
      en: "English name of the place: Pingyao County; null when unknown",
    },
  },
  delivered: {
    of: "report",
    figure: true,
    type: "integer",
    zh: "报告年份",
    en: "Year of the report",
    meaning: { zh: "作报告的年份", en: "calendar year in which the report was delivered" },
  },
  subject: {
    of: "statement",
    figure: true,
    type: "string",
    zh: "主体",
    en: "Subject",
    meaning: {
      zh: "原文点名的部分：上级报告中的区、县、园区，或企业、项目、人群、行业；指全地区时为空",
      en: "the part that is measured, where the text names one: a zone, county or town in a higher report, a firm, project, group of people or sector; null for the whole place",
    },
  },
  indicator: {
    of: "statement",
    figure: true,
    numbers: true,
    type: "string",
    zh: "指标",
    en: "Indicator",
    meaning: {
      zh: "统一指标的代号，见 indicators 表；不属于任何指标，或只是一部分的数而指标并非专指该部分时为空",
      en: "id of a harmonised indicator, key of indicators; null where the quantity is none of those, or is that of a part, unless the indicator is that part's by name",
    },
  },
  label: {
    of: "statement",
    numbers: true,
    type: "string",
    zh: "原文名称",
    en: "Label",
    meaning: {
      zh: "原文中说明所量之物的词语",
      en: "the words of the document that name what is measured",
    },
    required: true,
  },
  measure: {
    of: "statement",
    figure: true,
    type: "string",
    zh: "度量",
    en: "Measure",
    meaning: { zh: "是什么样的量", en: "what kind of quantity" },
    codes: codes.measures,
    required: true,
  },
  value: {
    of: "statement",
    figure: true,
    type: "number",
    zh: "数值",
    en: "Value",
    meaning: {
      zh: "原文所写的数，单位见 unit；下降或不及为负",
      en: "the number as written, in unit; negative for a decline or a shortfall",
    },
    required: true,
  },
  unit: {
    of: "statement",
    figure: true,
    type: "string",
    zh: "单位",
    en: "Unit",
    meaning: {
      zh: "原文所写的单位，含万、亿，也含写在相邻的数后面的：亿元、万人次、元/月",
      en: "the unit as written, magnitude included, also where that stands with its neighbour: 亿元, 万人次, 元/月",
    },
    required: true,
  },
  base_value: {
    of: "statement",
    figure: true,
    type: "number",
    zh: "基本单位数值",
    en: "Value in the base unit",
    meaning: { zh: "换算为基本单位的数，单位见 base_unit", en: "the same quantity in base_unit" },
    required: true,
  },
  base_unit: {
    of: "statement",
    figure: true,
    type: "string",
    zh: "基本单位",
    en: "Base unit",
    meaning: {
      zh: "同类单位的基本单位：CNY、亩、t、%、pp、户等",
      en: "base unit of the unit's family: CNY, 亩, t, %, pp, 户 …",
    },
    required: true,
  },
  bound: {
    of: "statement",
    figure: true,
    type: "string",
    zh: "界限",
    en: "Bound",
    meaning: { zh: "确数、下限、上限或约数", en: "exact, lower bound, upper bound or about" },
    codes: codes.bounds,
    required: true,
  },
  status: {
    of: "statement",
    figure: true,
    numbers: true,
    type: "string",
    zh: "状态",
    en: "Status",
    meaning: { zh: "实际、目标或基数", en: "achieved, promised or the start of a change" },
    codes: codes.statuses,
    required: true,
  },
  year: {
    of: "statement",
    figure: true,
    numbers: true,
    type: "integer",
    zh: "年份",
    en: "Year",
    meaning: {
      zh: "数值所属年份；正文和目录都未说明时为空",
      en: "the year that the value refers to; null where neither text nor catalog tells",
    },
  },
  period_start: {
    of: "statement",
    type: "integer",
    zh: "起始年",
    en: "First year",
    meaning: {
      zh: "累计、平均或比较所跨时期的首年；单一年份为空",
      en: "first year that a sum, average or comparison covers; null for a value of one year",
    },
  },
  period_end: {
    of: "statement",
    type: "integer",
    zh: "终止年",
    en: "Last year",
    meaning: {
      zh: "累计、平均或比较所跨时期的末年；单一年份为空",
      en: "last year that a sum, average or comparison covers; null for a value of one year",
    },
  },
  cumulative: {
    of: "statement",
    type: "boolean",
    zh: "累计量",
    en: "Cumulative",
    meaning: {
      zh: "按年计的事物历年累计之数（累计建成），不入年度序列",
      en: "come together over years (累计建成), of a thing counted by the year: no value of a yearly series",
    },
  },
  part_of_year: {
    of: "statement",
    type: "string",
    zh: "年内时段",
    en: "Part of the year",
    meaning: {
      zh: "原文所写的月份、季度或半年：上半年、10月底前",
      en: "the months, quarter or half-year as written: 上半年, 10月底前",
    },
  },
  wording: {
    of: "statement",
    type: "list",
    zh: "措辞",
    en: "Wording",
    meaning: {
      zh: "原文的限定和承诺用语，按出现顺序：力争、左右",
      en: "hedge and commitment words as written, in text order: 力争, 左右",
    },
  },
  start: {
    of: "mention",
    figure: true,
    numbers: true,
    type: "integer",
    zh: "起点",
    en: "Start",
    meaning: { zh: "数字在正文中的起点", en: "where the number begins in the document's text" },
    unit: UTF16,
    required: true,
  },
  end: {
    of: "mention",
    figure: true,
    type: "integer",
    zh: "终点",
    en: "End",
    meaning: { zh: "单位在正文中的终点（不含）", en: "where its unit ends, exclusive" },
    unit: UTF16,
    required: true,
  },
  page: {
    of: "mention",
    figure: true,
    type: "integer",
    zh: "页码",
    en: "Page",
    meaning: {
      zh: "PDF 的页码，从 1 起；无页码为空",
      en: "page of a PDF, from 1; null where there are no pages",
    },
  },
  text: {
    of: "mention",
    figure: true,
    numbers: true,
    type: "string",
    zh: "原文",
    en: "Text",
    meaning: { zh: "原文所写的数和单位", en: "number and unit as written" },
    required: true,
  },
  section: {
    of: "mention",
    figure: true,
    type: "string",
    zh: "标题",
    en: "Heading",
    meaning: { zh: "所在小节的标题", en: "the heading it stands under; null where there is none" },
  },
  confidence: {
    of: "statement",
    type: "number",
    zh: "置信度",
    en: "Confidence",
    meaning: { zh: "0 到 1", en: "0 to 1" },
    required: true,
  },
  rules: {
    of: "mention",
    only: "mentions",
    type: "list",
    zh: "规则",
    en: "Rules",
    meaning: { zh: "得出该结果的规则", en: "ids of the rules that made the answer" },
  },
} as const satisfies RowsFor<MentionFields, MentionColumnRow>;

/** The row as another table has it, which is of no number. */
const { doc, place, place_code: placeCode, delivered, indicator, start } = mentionSchema;

type DocumentFields = SiteDocument & MentionCounts;

/** Columns of the documents. */
export const documentSchema = {
  doc: {
    type: "string",
    zh: "文档",
    en: "Document",
    meaning: { zh: "文档的名称", en: "id of the document" },
    required: true,
  },
  file: { type: "string", zh: "文件", en: "File", meaning: { zh: "文件名", en: "name of the file" }, required: true },
  place,
  place_code: placeCode,
  level: {
    type: "string",
    zh: "级别",
    en: "Level",
    meaning: { zh: "地区的行政级别", en: "level of the place" },
    codes: codes.levels,
  },
  place_origin: {
    type: "string",
    zh: "地区来源",
    en: "Origin of the place",
    meaning: { zh: "地区从何得知", en: "where the place comes from" },
    codes: codes.origins,
  },
  place_code_origin: {
    type: "string",
    zh: "地区代码来源",
    en: "Origin of the place code",
    meaning: { zh: "地区代码从何得知", en: "where the code comes from" },
    codes: codes.origins,
  },
  delivered,
  delivered_origin: {
    type: "string",
    zh: "报告年份来源",
    en: "Origin of the year",
    meaning: { zh: "报告年份从何得知", en: "where that year comes from" },
    codes: codes.origins,
  },
  title: { type: "string", zh: "标题", en: "Title", meaning: { zh: "报告标题", en: "title of the report" } },
  title_origin: {
    type: "string",
    zh: "标题来源",
    en: "Origin of the title",
    meaning: { zh: "标题从何得知", en: "where the title comes from" },
    codes: codes.origins,
  },
  source: {
    type: "string",
    zh: "出处",
    en: "Source",
    meaning: { zh: "目录所载出处", en: "where the report was found, as the catalog says" },
  },
  note: { type: "string", zh: "备注", en: "Note", meaning: { zh: "目录所载备注", en: "note of the catalog" } },
  chars: {
    type: "integer",
    zh: "字数",
    en: "Length",
    meaning: { zh: "正文长度", en: "length of the text" },
    unit: UTF16,
    required: true,
  },
  mentions: {
    type: "integer",
    zh: "数字个数",
    en: "Numbers",
    meaning: { zh: "正文中的数字", en: "numbers in the text" },
    required: true,
  },
  observations: {
    type: "integer",
    zh: "观测值个数",
    en: "Observations",
    meaning: { zh: "其中的观测值", en: "observations among them" },
    required: true,
  },
  harmonised: {
    type: "integer",
    zh: "统一指标个数",
    en: "Harmonised",
    meaning: { zh: "其中属于统一指标的", en: "observations that name an indicator" },
    required: true,
  },
} as const satisfies Partial<RowsFor<DocumentFields>>;

/** Columns of the indicators. */
export const indicatorSchema = {
  id: {
    type: "string",
    zh: "代号",
    en: "Id",
    meaning: { zh: "指标的代号", en: "id of the indicator" },
    required: true,
  },
  topic: {
    type: "string",
    zh: "主题",
    en: "Topic",
    meaning: { zh: "指标的主题", en: "topic" },
    codes: topics,
    required: true,
  },
  zh: {
    type: "string",
    zh: "中文名",
    en: "Chinese name",
    meaning: { zh: "中文名称", en: "name in Chinese" },
    required: true,
  },
  en: {
    type: "string",
    zh: "英文名",
    en: "English name",
    meaning: { zh: "英文名称", en: "name in English" },
    required: true,
  },
  base_unit: {
    type: "string",
    zh: "基本单位",
    en: "Base unit",
    meaning: { zh: "数量的基本单位", en: "unit that its levels are compared in" },
    required: true,
  },
  direction: {
    type: "string",
    zh: "方向",
    en: "Direction",
    meaning: { zh: "多好还是少好", en: "whether more is better" },
    codes: codes.directions,
    required: true,
  },
  nature: {
    type: "string",
    zh: "性质",
    en: "Nature",
    meaning: { zh: "存量、流量或比率", en: "stock, flow or rate" },
    codes: codes.natures,
    required: true,
  },
  definition_zh: {
    type: "string",
    zh: "中文定义",
    en: "Chinese definition",
    meaning: { zh: "中文定义", en: "definition in Chinese" },
    required: true,
  },
  definition_en: {
    type: "string",
    zh: "英文定义",
    en: "English definition",
    meaning: { zh: "英文定义", en: "definition in English" },
    required: true,
  },
  aliases: {
    type: "list",
    zh: "别名",
    en: "Aliases",
    meaning: { zh: "报告中的其他说法", en: "other words that reports use for it" },
  },
} as const satisfies RowsFor<IndicatorRow>;

/** A problem with its words side by side; what kinds there are, `problems.table.ts` says. */
type ProblemFields = Omit<Problem, "kind" | "reason" | "remedy"> & {
  kind: string;
} & Record<"reason_zh" | "reason_en" | "remedy_zh" | "remedy_en", string>;

/** Columns of the problems. */
export const problemSchema = {
  file: { type: "string", zh: "文件", en: "File", meaning: { zh: "文件名", en: "name of the file" }, required: true },
  kind: {
    type: "string",
    zh: "问题种类",
    en: "Kind",
    meaning: { zh: "问题的代号", en: "what kind of problem" },
    required: true,
  },
  weight: {
    type: "string",
    zh: "轻重",
    en: "Weight",
    meaning: { zh: "错误、警告或提示", en: "how much it matters" },
    codes: codes.weights,
    required: true,
  },
  line: {
    type: "integer",
    zh: "行号",
    en: "Line",
    meaning: { zh: "从 1 起；涉及整个文件时为空", en: "line from 1; null when the whole file is meant" },
  },
  page: {
    type: "integer",
    zh: "页码",
    en: "Page",
    meaning: { zh: "PDF 的页码，从 1 起", en: "page of a PDF, from 1" },
  },
  reason_zh: {
    type: "string",
    zh: "原因（中文）",
    en: "Reason in Chinese",
    meaning: { zh: "中文原因", en: "reason in Chinese" },
    required: true,
  },
  reason_en: {
    type: "string",
    zh: "原因（英文）",
    en: "Reason in English",
    meaning: { zh: "英文原因", en: "reason in English" },
    required: true,
  },
  remedy_zh: {
    type: "string",
    zh: "办法（中文）",
    en: "Remedy in Chinese",
    meaning: { zh: "中文处理办法", en: "remedy in Chinese" },
    required: true,
  },
  remedy_en: {
    type: "string",
    zh: "办法（英文）",
    en: "Remedy in English",
    meaning: { zh: "英文处理办法", en: "remedy in English" },
    required: true,
  },
} as const satisfies RowsFor<ProblemFields>;

/** Columns that the panel always has; the others depend on what the reports say. */
export const panelSchema = {
  place_code: placeCode,
  place: {
    ...place,
    meaning: { zh: "地区全称，按最近的报告", en: "full name of the place, as its latest report has it" },
  },
  year: {
    type: "integer",
    zh: "年份",
    en: "Year",
    meaning: { zh: "数值所属年份", en: "the year that the values refer to" },
    required: true,
  },
} as const satisfies Record<string, Column>;

/** What is said of a candidate of a cell beside the others: see `choice.ts`. */
const choiceColumns = {
  chosen: {
    type: "boolean",
    zh: "采用",
    en: "Chosen",
    meaning: { zh: "是否为面板所取", en: "whether it is the one in the panel" },
    required: true,
  },
  conflict: {
    type: "boolean",
    zh: "不一致",
    en: "Conflict",
    meaning: { zh: "同一格是否另有不同数值", en: "whether candidates of the cell have different values" },
    required: true,
  },
  undecided: {
    type: "boolean",
    zh: "未定",
    en: "Undecided",
    meaning: {
      zh: "同一格有不同数值而无从取舍，面板留空",
      en: "whether they differ and cannot be told apart, so that the cell is left empty",
    },
    required: true,
  },
} as const satisfies Record<string, Column>;

/** Columns of what could fill a cell of the panel. */
export const panelCellSchema = {
  place_code: placeCode,
  place: { ...place, meaning: { zh: "地区全称，与面板一致", en: "full name of the place, as in the panel" } },
  year: {
    type: "integer",
    zh: "年份",
    en: "Year",
    meaning: { zh: "数值所属年份", en: "the year that the value refers to" },
    required: true,
  },
  column: {
    type: "string",
    zh: "列",
    en: "Column",
    meaning: { zh: "面板的列名（英文）", en: "column of the panel, by its English name" },
    required: true,
  },
  indicator: {
    ...indicator,
    meaning: { zh: "统一指标的代号", en: "id of the indicator" },
    required: true,
  },
  measure: mentionSchema.measure,
  status: {
    ...mentionSchema.status,
    meaning: { zh: "实际或目标", en: "achieved or promised" },
  },
  value: {
    type: "number",
    zh: "数值",
    en: "Value",
    meaning: { zh: "基本单位的数；区间为下限", en: "value in base_unit; the lower end of a range" },
    required: true,
  },
  value_high: {
    type: "number",
    zh: "上限",
    en: "Upper end",
    meaning: { zh: "区间的上限；不是区间为空", en: "upper end of a range; null where there is none" },
  },
  base_unit: {
    type: "string",
    zh: "基本单位",
    en: "Base unit",
    meaning: { zh: "数值的单位", en: "unit of the value" },
    required: true,
  },
  bound: {
    type: "string",
    zh: "界限",
    en: "Bound",
    meaning: { zh: "确数、下限、上限、约数或区间", en: "exact, at least, at most, about or range" },
    codes: codes.panelBounds,
    required: true,
  },
  doc,
  delivered,
  start,
  text: mentionSchema.text,
  wording: mentionSchema.wording,
  period_start: mentionSchema.period_start,
  period_end: mentionSchema.period_end,
  confidence: {
    type: "number",
    zh: "置信度",
    en: "Confidence",
    meaning: { zh: "0 到 1；区间取两端较低者", en: "0 to 1; the lower of both ends of a range" },
    required: true,
  },
  ...choiceColumns,
} as const satisfies Record<string, Column>;

/** Columns of the paragraphs of the texts. */
export const textSchema = {
  doc,
  start: {
    ...start,
    meaning: { zh: "段落在正文中的起点", en: "where the paragraph begins in the document's text" },
  },
  end: { ...mentionSchema.end, meaning: { zh: "段落的终点（不含）", en: "where it ends, exclusive" } },
  page: {
    ...mentionSchema.page,
    meaning: { zh: "段落起点所在的 PDF 页码，从 1 起", en: "page of a PDF on which it begins, from 1" },
  },
  text: { ...mentionSchema.text, meaning: { zh: "段落文字", en: "words of the paragraph" } },
} as const satisfies Record<string, Column>;

/** Columns of the rows that `zhibiao panel` writes: what one report says of one indicator. */
export const panelStatementSchema = {
  doc,
  place,
  place_code: placeCode,
  year: mentionSchema.year,
  indicator: panelCellSchema.indicator,
  measure: mentionSchema.measure,
  status: mentionSchema.status,
  low: {
    type: "number",
    zh: "下限",
    en: "Lower end",
    meaning: { zh: "基本单位的下限；没有下限为空", en: "lower end in base_unit; null where it is open" },
  },
  high: {
    type: "number",
    zh: "上限",
    en: "Upper end",
    meaning: { zh: "基本单位的上限；没有上限为空", en: "upper end in base_unit; null where it is open" },
  },
  base_unit: panelCellSchema.base_unit,
  bound: panelCellSchema.bound,
  wording: mentionSchema.wording,
  text: mentionSchema.text,
  start,
  end: mentionSchema.end,
  times: {
    type: "integer",
    zh: "次数",
    en: "Times",
    meaning: { zh: "报告中同样表述的次数", en: "how often the report says the same" },
    required: true,
  },
  delivered,
  period_start: mentionSchema.period_start,
  period_end: mentionSchema.period_end,
  confidence: panelCellSchema.confidence,
  ...choiceColumns,
} as const satisfies RowsFor<PanelRow & PanelChoice>;
