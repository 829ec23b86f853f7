import type { ToldRule } from "../types.js";

const rules = [
  {
    id: "section",
    says: "A heading or an opening sentence says whether the passage looks back or ahead, and at which year.",
    example: "二、2024年工作安排\n新建学校«2所»。",
    counter: "力争年内新建学校«2所»。",
  },
  {
    id: "whole-text",
    says: "No heading or cue tells beyond doubt; the words of the text weigh whether it looks back or ahead.",
    example: "力争年内新建学校«2所»。",
    counter: "二、2024年工作安排\n新建学校«2所»。",
  },
  {
    id: "glossary",
    says: "The number stands in a section that explains terms, which claims nothing about the place.",
    example: "名词解释\n新材料基地:包括«6个»园区的基地。",
    counter: "一、2023年工作回顾\n新材料基地:包括«6个»园区的基地。",
  },
  {
    id: "year-in-clause",
    says: "A year in the clause wins over the section.",
    example: "森林覆盖率2020年达到«45%»。",
    counter: "森林覆盖率达到«45%»。",
  },
  {
    id: "year-opens-sentence",
    says: "A year that opens the sentence or a clause before governs what follows.",
    example: "到2025年,新建学校5所,改造小区«3个»。",
    counter: "新建学校5所,改造小区«3个»。",
  },
  {
    id: "year-of-period",
    says: "Both years of a period are written; what follows is of the last, and starts from the first.",
    example: "2004年到2014年,网络零售额由6亿元增加到«9亿元»。",
    counter: "2014年,网络零售额增加到«9亿元»。",
  },
  {
    id: "plan-period-in-clause",
    says: "A five-year plan in the clause gives the years.",
    example: "“十四五”时期完成投资«50亿元»。",
    counter: "“十四五”规划项目完成投资«50亿元»。",
  },
  {
    id: "last-year",
    says: "去年 and 上年 are the year before the report.",
    example: "去年完成投资«50亿元»。",
    counter: "今年完成投资«50亿元»。",
  },
  {
    id: "next-year",
    says: "明年 in a plan is the year after it.",
    example: "二、2024年工作安排\n今年新建小学10所,明年再建«5所»。",
    counter: "二、2024年工作安排\n今年新建小学«10所»。",
  },
  {
    id: "batch-year",
    says: "A year before 度 names a batch and says nothing of whether it is done.",
    example: "位列2023年度全国制造业百强第«12位»。",
    counter: "2023年位列全国制造业百强第«12位»。",
  },
  {
    id: "target-in-brackets",
    says: "A bracket after a number calls the number in it the target.",
    example: "地区生产总值增长6.1%(年度目标«5.5%»)。",
    counter: "地区生产总值增长6.1%(全省«5.5%»)。",
  },
  {
    id: "foreseen",
    says: "What a result is compared with was foreseen: it is a target of the same year.",
    example: "全年为企业减负48亿元,比年初预计的«27亿元»增加21亿元。",
    counter: "全年为企业减负48亿元,比上年的«27亿元»增加21亿元。",
  },
  {
    id: "from-to",
    says: "从 … 到: the number is where a change starts, a year before it ends unless the text says another.",
    example: "低保标准从«140元/月»提高至150元/月。",
    counter: "低保标准提高至«150元/月»。",
  },
  {
    id: "compared-value",
    says: "比 or 较 and a year stand before the number, and by how much it changed behind it: it is that year's.",
    example: "粮食产量40万吨,比2016年的«31万吨»增加9万吨。",
    counter: "粮食产量40万吨,比2016年增加«9万吨»。",
  },
] as const satisfies readonly ToldRule[];

/** Ids of these rules. */
export type TimeRuleId = (typeof rules)[number]["id"];

/** Rules by which a number is of a year, and achieved or promised. */
export const timeRules: readonly ToldRule<TimeRuleId>[] = rules;
