import type { ToldRule } from "../types.js";

const rules = [
  {
    id: "compared-year",
    says: "The clause compares with a former year, so that a change is of all years since.",
    example: "一、2023年工作回顾\n网络零售额比2019年增长«36%»。",
    counter: "一、2023年工作回顾\n网络零售额增长«36%»。",
  },
  {
    id: "year-to-year",
    says: "The sentence names the first and the last year of a sum, an average or a change.",
    example: "2016年至2020年,累计新建公园«20个»。",
    counter: "一、2023年工作回顾\n2020年,累计新建公园«20个»。",
  },
  {
    id: "from-year",
    says: "A change in the sentence starts from a year's value; what is said of its growth is of the years since.",
    example: "一、2023年工作回顾\n网络零售额从2018年的4亿元增加到9亿元,年均增长«17%»。",
    counter: "一、2023年工作回顾\n网络零售额达到9亿元,年均增长«17%»。",
  },
  {
    id: "years-since",
    says: "The sentence names the year since when.",
    example: "一、2023年工作回顾\n2016年以来,累计新建公园«20个»。",
    counter: "一、2023年工作回顾\n2016年新建公园«20个»。",
  },
  {
    id: "year-against-year",
    says: "The sentence compares one year with another before it says of what.",
    example: "一、2023年工作回顾\n与2018年相比,网络零售额增长«57%»。",
    counter: "一、2023年工作回顾\n与上年相比,网络零售额增长«57%»。",
  },
  {
    id: "period-of-passage",
    says: "A sum, an average or a change that needs years takes those that its passage says it is of.",
    example: "一、过去五年工作回顾\n网络零售额年均增长«12%»。",
    counter: "一、2023年工作回顾\n网络零售额增长«12%»。",
  },
] as const satisfies readonly ToldRule[];

/** Ids of these rules. */
export type SpanRuleId = (typeof rules)[number]["id"];

/** Rules by which a value is of several years together. */
export const spanRules: readonly ToldRule<SpanRuleId>[] = rules;
