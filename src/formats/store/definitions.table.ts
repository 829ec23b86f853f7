import type { Bilingual } from "../../tables/problem.js";
import { topics } from "../../tables/topics.table.js";
import * as codes from "./codes.table.js";
import type { ColumnDefinition, ColumnType, TableDefinition, TableName } from "./columns.js";

type Extra = Partial<Pick<ColumnDefinition, "unit" | "codes" | "required">>;

/** One column: name, Chinese name, type, meaning in Chinese and English. */
type Line = [name: string, zh: string, type: ColumnType, meaning: [zh: string, en: string], extra?: Extra];

const lines = (rows: readonly Line[]): ColumnDefinition[] =>
  rows.map(([name, zh, type, [meaningZh, meaningEn], extra]) => ({
    name,
    zh,
    type,
    description: { zh: meaningZh, en: meaningEn },
    ...extra,
  }));

const required = true;
const UTF16 = "UTF-16 code unit";

const doc: Line = [
  "doc",
  "文档",
  "string",
  ["文档的名称，见 documents 表", "id of the document, key of documents"],
  { required },
];
const place: Line = [
  "place",
  "地区",
  "string",
  ["报告所属地区的全称，含上级；不详时为空", "full name of the place with its parents; null when unknown"],
];
const placeCode: Line = [
  "place_code",
  "地区代码",
  "string",
  ["GB/T 2260 六位代码；不详时为空", "GB/T 2260 code, six digits; null when unknown"],
];

/** How a cell of the panel is chosen among the statements that could fill it, in one sentence of each language. */
export const choiceRule: Bilingual = {
  zh: "同一地区、同一年份、同一列有多条表述时，取最近年份作出的报告；同年有多份报告的取文件顺序在前者；同一报告内取置信度较高者，再取原文在前者。所有候选表述见 panel_cells 表，数值不一致的标为 conflict。",
  en: "Of several statements for one place, year and column, the report delivered latest wins; of reports of one year, the first in the order of the files; within a report the higher confidence, then the first in the text. All candidates are in panel_cells, those that disagree marked as conflict.",
};

/** Which observations the panel is made of, and how its columns are named, in one paragraph of each language. */
export const panelRule: Bilingual = {
  zh: "每个地区、年份一行，每个指标与度量一列：gdp_level 为数量，gdp_growth 为增速，_target 为目标。数值均为基本单位；单位与该列通常单位不同的另成一列，列名后加单位（如 exports_level_USD）。只收全地区（subject 为空）、全年（part_of_year 为空）、不跨年度、非历年累计、对应统一指标且年份已知的实际与目标值；年均增速跨多年，不收。区间以下限为值，上限另列 _high。",
  en: "One row a place and year, one column an indicator and measure: gdp_level is an amount, gdp_growth a growth, _target a target. Values are in base units; a value in another unit than the usual one of its column has a column of its own that ends in the unit (exports_level_USD). Only what is said of the whole place (no subject), the whole year (no part_of_year), of no longer span and not cumulative, of a harmonised indicator and a known year, as actual or target; average growth spans years and is left out. A range gives its lower end as the value, its upper end in a column that ends in _high.",
};

const observations: readonly Line[] = [
  doc,
  place,
  placeCode,
  [
    "subject",
    "主体",
    "string",
    ["句中点名的更小的对象（企业、乡镇、项目）", "the narrower thing measured, where the sentence names one"],
  ],
  [
    "indicator",
    "指标",
    "string",
    [
      "统一指标的代号，见 indicators 表；不属于任何指标时为空",
      "id of a harmonised indicator, key of indicators, or null",
    ],
  ],
  ["label", "原文名称", "string", ["原文中说明所量之物的词语", "the words of the document that name what is measured"]],
  ["measure", "度量", "string", ["是什么样的量", "what kind of quantity"], { codes: codes.measures }],
  [
    "value",
    "数值",
    "number",
    ["原文所写的数，单位见 unit；下降为负", "the number as written, in unit; negative for a decline"],
  ],
  ["unit", "单位", "string", ["原文所写的单位，含万、亿", "the unit as written, magnitude included"]],
  ["base_value", "基本单位数值", "number", ["换算为基本单位的数，单位见 base_unit", "the same quantity in base_unit"]],
  [
    "base_unit",
    "基本单位",
    "string",
    ["同类单位的基本单位：CNY、亩、t、%、pp、户等", "base unit of the unit's family: CNY, 亩, t, %, pp, 户 …"],
  ],
  [
    "bound",
    "界限",
    "string",
    ["确数、下限、上限或约数", "exact, lower bound, upper bound or about"],
    { codes: codes.bounds },
  ],
  [
    "status",
    "状态",
    "string",
    ["实际、目标或基数", "achieved, promised or the start of a change"],
    { codes: codes.statuses },
  ],
  ["year", "年份", "integer", ["数值所属年份", "the year that the value refers to"]],
  [
    "period_start",
    "起始年",
    "integer",
    ["累计或平均所跨时期的首年；单一年份为空", "first year of a span that it sums or averages over"],
  ],
  [
    "period_end",
    "终止年",
    "integer",
    ["累计或平均所跨时期的末年；单一年份为空", "last year of a span that it sums or averages over"],
  ],
  [
    "cumulative",
    "累计量",
    "boolean",
    [
      "按年计的事物历年累计之数，不入年度序列",
      "come together over years, of a thing counted by the year: no value of a yearly series",
    ],
  ],
  ["part_of_year", "年内时段", "string", ["原文所写的月份、季度或半年", "months, quarter or half-year as written"]],
  [
    "wording",
    "措辞",
    "list",
    ["原文的限定和承诺用语，按出现顺序", "hedge and commitment words as written, in text order"],
  ],
  [
    "start",
    "起点",
    "integer",
    ["数字在正文中的起点", "where the number begins in the document's text"],
    { unit: UTF16, required },
  ],
  [
    "end",
    "终点",
    "integer",
    ["单位在正文中的终点（不含）", "where its unit ends, exclusive"],
    { unit: UTF16, required },
  ],
  [
    "page",
    "页码",
    "integer",
    ["PDF 的页码，从 1 起；无页码为空", "page of a PDF, from 1; null where there are no pages"],
  ],
  ["text", "原文", "string", ["原文所写的数和单位", "number and unit as written"], { required }],
  ["section", "标题", "string", ["所在小节的标题", "the heading it stands under"]],
  ["confidence", "置信度", "number", ["0 到 1", "0 to 1"]],
];

const className: Line = [
  "class",
  "类别",
  "string",
  ["观测值，或不是观测值的原因", "observation, or why the number states no quantity"],
  { codes: codes.classes, required },
];

/** What each table holds; the panel's other columns depend on what the reports say. */
export const tableDefinitions: Record<TableName, Omit<TableDefinition, "name">> = {
  observations: {
    title: { zh: "观测值", en: "Observations" },
    description: { zh: "每个有所陈述的数一行。", en: "One row for each number that states a quantity." },
    columns: lines(observations).map((column) =>
      ["label", "measure", "value", "unit", "base_value", "base_unit", "bound", "status", "confidence"].includes(
        column.name,
      )
        ? { ...column, required }
        : column,
    ),
    primaryKey: ["doc", "start"],
    foreignKeys: [
      { column: "doc", table: "documents", key: "doc" },
      { column: "indicator", table: "indicators", key: "id" },
    ],
  },
  documents: {
    title: { zh: "文档", en: "Documents" },
    description: { zh: "每份报告一行。", en: "One row for each report." },
    columns: lines([
      ["doc", "文档", "string", ["文档的名称", "id of the document"], { required }],
      ["file", "文件", "string", ["文件名", "name of the file"], { required }],
      place,
      placeCode,
      ["level", "级别", "string", ["地区的行政级别", "level of the place"], { codes: codes.levels }],
      ["place_origin", "地区来源", "string", ["地区从何得知", "where the place comes from"], { codes: codes.origins }],
      [
        "place_code_origin",
        "地区代码来源",
        "string",
        ["地区代码从何得知", "where the code comes from"],
        { codes: codes.origins },
      ],
      ["delivered", "报告年份", "integer", ["作报告的年份", "calendar year in which the report was delivered"]],
      [
        "delivered_origin",
        "报告年份来源",
        "string",
        ["报告年份从何得知", "where that year comes from"],
        { codes: codes.origins },
      ],
      ["title", "标题", "string", ["报告标题", "title of the report"]],
      ["title_origin", "标题来源", "string", ["标题从何得知", "where the title comes from"], { codes: codes.origins }],
      ["source", "出处", "string", ["目录所载出处", "where the report was found, as the catalog says"]],
      ["note", "备注", "string", ["目录所载备注", "note of the catalog"]],
      ["chars", "字数", "integer", ["正文长度", "length of the text"], { unit: UTF16, required }],
      ["mentions", "数字个数", "integer", ["正文中的数字", "numbers in the text"], { required }],
      ["observations", "观测值个数", "integer", ["其中的观测值", "observations among them"], { required }],
      [
        "harmonised",
        "统一指标个数",
        "integer",
        ["其中属于统一指标的", "observations that name an indicator"],
        { required },
      ],
    ]),
    primaryKey: ["doc"],
  },
  mentions: {
    title: { zh: "全部数字", en: "Mentions" },
    description: {
      zh: "正文中每个数字一行：观测值，以及不是观测值的数和原因。",
      en: "One row for each number of the text: observations, and exclusions with the reason.",
    },
    columns: lines([
      className,
      ...observations,
      ["rules", "规则", "list", ["得出该结果的规则", "ids of the rules that made the answer"]],
    ]),
    primaryKey: ["doc", "start"],
    foreignKeys: [
      { column: "doc", table: "documents", key: "doc" },
      { column: "indicator", table: "indicators", key: "id" },
    ],
  },
  indicators: {
    title: { zh: "指标", en: "Indicators" },
    description: { zh: "每个统一指标一行。", en: "One row for each harmonised indicator." },
    columns: lines([
      ["id", "代号", "string", ["指标的代号", "id of the indicator"], { required }],
      ["topic", "主题", "string", ["指标的主题", "topic"], { codes: topics, required }],
      ["zh", "中文名", "string", ["中文名称", "name in Chinese"], { required }],
      ["en", "英文名", "string", ["英文名称", "name in English"], { required }],
      ["base_unit", "基本单位", "string", ["数量的基本单位", "unit that its levels are compared in"], { required }],
      [
        "direction",
        "方向",
        "string",
        ["多好还是少好", "whether more is better"],
        { codes: codes.directions, required },
      ],
      ["nature", "性质", "string", ["存量、流量或比率", "stock, flow or rate"], { codes: codes.natures, required }],
      ["definition_zh", "中文定义", "string", ["中文定义", "definition in Chinese"], { required }],
      ["definition_en", "英文定义", "string", ["英文定义", "definition in English"], { required }],
      ["aliases", "别名", "list", ["报告中的其他说法", "other words that reports use for it"]],
    ]),
    primaryKey: ["id"],
  },
  problems: {
    title: { zh: "问题", en: "Problems" },
    description: {
      zh: "每个未能采用或须核对之处一行。",
      en: "One row for each thing that could not be used or should be looked at.",
    },
    columns: lines([
      ["file", "文件", "string", ["文件名", "name of the file"], { required }],
      ["kind", "问题种类", "string", ["问题的代号", "what kind of problem"], { required }],
      ["weight", "轻重", "string", ["错误、警告或提示", "how much it matters"], { codes: codes.weights, required }],
      ["line", "行号", "integer", ["从 1 起；涉及整个文件时为空", "line from 1; null when the whole file is meant"]],
      ["page", "页码", "integer", ["PDF 的页码，从 1 起", "page of a PDF, from 1"]],
      ["reason_zh", "原因（中文）", "string", ["中文原因", "reason in Chinese"], { required }],
      ["reason_en", "原因（英文）", "string", ["英文原因", "reason in English"], { required }],
      ["remedy_zh", "办法（中文）", "string", ["中文处理办法", "remedy in Chinese"], { required }],
      ["remedy_en", "办法（英文）", "string", ["英文处理办法", "remedy in English"], { required }],
    ]),
  },
  panel: {
    title: { zh: "面板", en: "Panel" },
    description: { zh: panelRule.zh + choiceRule.zh, en: `${panelRule.en} ${choiceRule.en}` },
    columns: lines([
      placeCode,
      ["place", "地区", "string", ["地区全称，按最近的报告", "full name of the place, as its latest report has it"]],
      ["year", "年份", "integer", ["数值所属年份", "the year that the values refer to"], { required }],
    ]),
  },
  panel_cells: {
    title: { zh: "面板候选", en: "Panel cells" },
    description: {
      zh: `面板每一格的每条候选表述一行，由此可查到原文。${choiceRule.zh}`,
      en: `One row for each statement that could fill a cell of the panel, which leads to its sentence. ${choiceRule.en}`,
    },
    columns: lines([
      placeCode,
      ["place", "地区", "string", ["地区全称，与面板一致", "full name of the place, as in the panel"]],
      ["year", "年份", "integer", ["数值所属年份", "the year that the value refers to"], { required }],
      ["column", "列", "string", ["面板的列名（英文）", "column of the panel, by its English name"], { required }],
      ["indicator", "指标", "string", ["统一指标的代号", "id of the indicator"], { required }],
      ["measure", "度量", "string", ["是什么样的量", "what kind of quantity"], { codes: codes.measures, required }],
      ["status", "状态", "string", ["实际或目标", "achieved or promised"], { codes: codes.statuses, required }],
      [
        "value",
        "数值",
        "number",
        ["基本单位的数；区间为下限", "value in base_unit; the lower end of a range"],
        { required },
      ],
      ["value_high", "上限", "number", ["区间的上限；不是区间为空", "upper end of a range; null where there is none"]],
      ["base_unit", "基本单位", "string", ["数值的单位", "unit of the value"], { required }],
      [
        "bound",
        "界限",
        "string",
        ["确数、下限、上限、约数或区间", "exact, at least, at most, about or range"],
        { codes: codes.panelBounds, required },
      ],
      doc,
      ["delivered", "报告年份", "integer", ["作报告的年份", "calendar year in which the report was delivered"]],
      [
        "start",
        "起点",
        "integer",
        ["数字在正文中的起点", "where the number begins in the document's text"],
        { unit: UTF16, required },
      ],
      ["text", "原文", "string", ["原文所写的数和单位", "number and unit as written"], { required }],
      [
        "confidence",
        "置信度",
        "number",
        ["0 到 1；区间取两端较低者", "0 to 1; the lower of both ends of a range"],
        { required },
      ],
      ["chosen", "采用", "boolean", ["是否为面板所取", "whether it is the one in the panel"], { required }],
      [
        "conflict",
        "不一致",
        "boolean",
        ["同一格是否另有不同数值", "whether another candidate of the cell has another value"],
        { required },
      ],
    ]),
    primaryKey: ["doc", "start"],
    foreignKeys: [
      { column: "doc", table: "documents", key: "doc" },
      { column: "indicator", table: "indicators", key: "id" },
    ],
  },
  texts: {
    title: { zh: "正文", en: "Texts" },
    description: {
      zh: "每份报告正文的每段一行（过长的段落在句末断开），供查证；同一文档的段落按 start 排列，空缺处为换行符，即可还原全文。",
      en: "One row for each paragraph of the text of a report, to look evidence up in (a long one is cut at the end of a sentence); paragraphs by start, with line ends where there are gaps, give the text back.",
    },
    columns: lines([
      doc,
      [
        "start",
        "起点",
        "integer",
        ["段落在正文中的起点", "where the paragraph begins in the document's text"],
        { unit: UTF16, required },
      ],
      ["end", "终点", "integer", ["段落的终点（不含）", "where it ends, exclusive"], { unit: UTF16, required }],
      ["page", "页码", "integer", ["段落起点所在的 PDF 页码，从 1 起", "page of a PDF on which it begins, from 1"]],
      ["text", "原文", "string", ["段落文字", "words of the paragraph"], { required }],
    ]),
    primaryKey: ["doc", "start"],
    foreignKeys: [{ column: "doc", table: "documents", key: "doc" }],
  },
};
