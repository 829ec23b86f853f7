import { REVIEW, type Dimension } from "./corpus.js";

/** The narrower thing that a number is about, where its sentence names one. */
export const subjects: Dimension = {
  title: "Subjects",
  heading: REVIEW,
  rows: [
    [
      { subject: null },
      "地区生产总值完成«80亿元»。",
      "新建小学«10所»。",
      "全县新建小学«10所»。",
      "我县网络零售额增长«9%»。",
      "投资«9000万元»，改造灌区。",
      "城镇、农村居民人均可支配收入分别增长«6%»、8%。",
    ],
    [{ subject: "鑫源公司" }, "鑫源公司产值突破«10亿元»。", "鑫源公司实现产值«10亿元»。"],
    [{ subject: "城关镇" }, "城关镇新建小学«2所»。", "其中城关镇新建小学«2所»。"],
    [{ subject: "焦化项目" }, "建成«134万吨»焦化项目。", "«134万吨»焦化项目投产。"],
    [{ subject: null }, "安排«370万元»用于续建项目投资。"],
    [{ subject: "城关镇北关村" }, "在城关镇北关村建设«100亩»百合基地。"],
    [{ subject: "城关镇北关村", label: "百合基地" }, "城关镇北关村建设百合基地«100亩»。"],
  ],
  failing: [
    {
      why: "a firm, town or project that a sentence names is its subject",
      rows: [[[{ subject: "城关镇" }, { subject: "东街镇" }], "城关镇、东街镇分别新建小学«2所»、«3所»。"]],
    },
  ],
};
