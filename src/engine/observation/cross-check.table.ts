import type { ToldRule } from "../types.js";

const rules = [
  {
    id: "differing-levels",
    says: "The report gives the indicator, for the same year and scope, levels that cannot all be right: each is doubted.",
    example: "二、2024年工作安排\n粮食总产量达到«52万吨»。\n粮食总产量达到31万吨。",
    counter: "二、2024年工作安排\n粮食总产量达到«52万吨»。\n粮食总产量增长3%。",
  },
  {
    id: "out-of-scale",
    says: "The value is ten times the middle one of the report's values of the indicator, or a tenth of it: it is doubted.",
    example: "新建高标准农田2万亩。\n新建高标准农田3万亩。\n新建高标准农田«41万亩»。",
    counter: "新建高标准农田2万亩。\n新建高标准农田3万亩。\n新建高标准农田«4.1万亩»。",
  },
  {
    id: "label-cut",
    says: "What should be a name begins in the middle of a word or leaves a bracket open: it is doubted.",
    example: "级差补助达到«3万元»。",
    counter: "生活补助达到«3万元»。",
  },
] as const satisfies readonly ToldRule[];

/** Ids of these rules. */
export type CrossCheckRuleId = (typeof rules)[number]["id"];

/** Rules of the last look at a document as a whole; each lowers the confidence of what it finds. */
export const crossCheckRules: readonly ToldRule<CrossCheckRuleId>[] = rules;
