import { createPlaceNames } from "../../../src/tables/checks/place-names.js";
import { findReportProblems, type CheckedReport } from "../../../src/tables/checks/report.js";
import type { Problem } from "../../../src/tables/problem.js";
import { extract } from "../../../src/engine/index.js";
import { lexicon } from "../../engine/engine.js";

/** The names of places of the product. */
export const names = createPlaceNames(lexicon);

/** Checks a text as a build does. */
export function check(text: string, rest: Partial<CheckedReport> = {}): Problem[] {
  const { catalog } = rest;
  const extraction = extract({ doc: "report", text, ...(catalog && { catalog }) }, lexicon);
  return findReportProblems({ file: "report.txt", text, extraction, ...rest }, names);
}

/** The kinds of the problems that a check finds. */
export function kindsOf(text: string, rest: Partial<CheckedReport> = {}): string[] {
  return check(text, rest).map(({ kind }) => kind);
}

export const REVIEW = `一、2023年工作回顾
一年来，全县地区生产总值完成132.2亿元，增长8.6%。新建小学10所，改造泵站5座，修建公路80公里。
城镇居民人均可支配收入36209元，农村居民人均可支配收入15593元。新增耕地800亩，搬迁企业120户，造林3万亩。`;

export const PLAN = `二、2024年工作安排
今年，地区生产总值力争增长6%。计划新建小学8所，改造泵站4座，修建公路60公里。
计划新增耕地500亩，搬迁企业90户，造林2万亩，新建口袋公园6个，为建设更加美好的家园而努力奋斗！`;

/** A whole report of 平遥县, 2024. */
export const PINGYAO = `政府工作报告
——2024年1月5日在平遥县第十七届人民代表大会第四次会议上
平遥县人民政府县长　张三
各位代表：
现在，我代表县人民政府，向大会报告工作，请予审议。
${REVIEW}
${PLAN}`;
