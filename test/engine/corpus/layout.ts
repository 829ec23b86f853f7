import type { Dimension } from "./corpus.js";

const review = "一、2023年工作回顾\n";

/** A page whose lines break off in mid-sentence. */
const wrapped = `${review}一年来，面对多重困难叠加的复杂局面，我们坚持稳
字当头、稳中求进，统筹推进各项工作，经济运行总体平
稳、稳中有进，社会大局保持和谐稳定，高质量发展迈出
坚实步伐，人民群众的获得感、幸福感和安全感不断增
强。`;

/** Numbers in text as pages, converters and keyboards leave it. */
export const layout: Dimension = {
  title: "Layout",
  heading: null,
  rows: [
    // a page number that stands in the middle of a line
    [
      { indicator: "public_revenue", measure: "growth" },
      "社会消费品零售总额增长5%，一 — 3 — 般公共预算收入增长«7.2%»。",
      "社会消费品零售总额增长5%，一般公共预 -12- 算收入增长«7.2%»。",
    ],
    ["name", "打造“一 — «3» — 5”生活圈。"],
    // a bracket that says how the figures are meant
    [
      { indicator: "gdp", measure: "growth" },
      "预计全年（下同）地区生产总值增长«7.5%»。",
      "全年（快报数）地区生产总值增长«7.5%»。",
    ],
    // lines broken as on a printed page
    [
      { indicator: "gdp", base_value: 8000000000 },
      `${wrapped}地区生产总值完成«80\n亿元»。`,
      `${wrapped}地区生产\n总值完成«80亿元»。`,
      `${wrapped}地区生产总值完成\n«80亿元»。`,
      `${review}地区生产总值完成«80 亿元»。`,
      `${review}　　地区生产总值完成«80亿元»。`,
      `${review}地区生产总值完成«80　亿元»。`,
    ],
    [
      [
        { indicator: "gdp", measure: "level" },
        { indicator: "gdp", measure: "growth" },
      ],
      `${wrapped}地区生产总值完成«80亿元»，\n增长«7%»。`,
      `${wrapped}地区生产总值完成«80亿元»，增长\n«7%»。`,
      `${review}地区生产总值完成«80亿元» ， 增长 «7%»。`,
    ],
    // punctuation of all kinds
    [
      [
        { indicator: "gdp", measure: "level" },
        { indicator: "gdp", measure: "growth" },
      ],
      `${review}地区生产总值完成«80亿元»,增长«7%».`,
      `${review}地区生产总值完成«80亿元»﹐增长«7﹪»。`,
      `${review}地区生产总值完成«80亿元»；增长«7％»。`,
      `${review}地区生产总值完成«80亿元»(增长«7%»)。`,
    ],
    [
      [
        { bound: "ge", base_value: 5 },
        { bound: "le", base_value: 6 },
      ],
      `${review}地区生产总值增长«5%»～«6%»。`,
      `${review}地区生产总值增长«5%»－«6%»。`,
      `${review}地区生产总值增长«5%»――«6%»。`,
      `${review}地区生产总值增长«5%» — «6%»。`,
    ],
    // surrogates before a number leave its offsets right
    [{ base_value: 8 }, `${review}😀新建小学«8所»。`, `${review}𠮷庆小学扩建教室«8间»。`],
    // numbers of pages, menus and dates of a web page
    [
      "ordinal",
      `${review}新建小学8所。\n\n- «12» -\n\n改造泵站5座。`,
      `${review}新建小学8所。\n\n«12»\n\n改造泵站5座。`,
      `${review}新建小学8所。\n\n— «12» —\n\n改造泵站5座。`,
    ],
    [
      "date",
      `发布时间：«2024»-01-15\n\n政府工作报告\n\n${review}新建小学8所。`,
      `政府工作报告\n（«2024年»1月15日）\n\n${review}新建小学8所。`,
    ],
    [{ base_value: 5, label: "泵站" }, `${review}新建小学8所。\n\n- 12 -\n\n改造泵站«5座»。`],
    ["ordinal", `${review}新建小学8所。\n\n- «12» -\n`, `${review}新建小学8所。\n\n«12»`],
  ],
  failing: [],
};
