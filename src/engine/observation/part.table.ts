import type { ToldRule } from "../types.js";

const rules = [
  {
    id: "lower-place",
    says: "The clause begins with the name of a town, county or city within the place; the number is of that.",
    example: "青石镇固定资产投资完成«3亿元»。",
    counter: "固定资产投资完成«3亿元»。",
  },
  {
    id: "joint-parts",
    says: "Several parts head the clause together; each number is of one of them, or all are of all.",
    example: "高新区、经开区固定资产投资分别增长«6%»和7%。",
    counter: "全市固定资产投资增长«6%»。",
  },
  {
    id: "zone-as-object",
    says: "The clause before betters a zone; the total that the sentence goes on with is of the zone.",
    example: "实施自贸试验区临港片区提升战略,税收收入达到«9亿元»。",
    counter: "实施质量提升战略,税收收入达到«9亿元»。",
  },
  {
    id: "between-sentences-of-zone",
    says: "The sentences before and after are of one zone, and so is the total between them.",
    example: "高新区完成投资4亿元。引进项目12个,实际利用外资«3000万美元»。高新区税收达到2亿元。",
    counter: "高新区完成投资4亿元。引进项目12个,实际利用外资«3000万美元»。全县税收达到2亿元。",
  },
] as const satisfies readonly ToldRule[];

/** Ids of these rules. */
export type PartRuleId = (typeof rules)[number]["id"];

/** Rules by which a number is of a part of the place, beside the nouns that name parts. */
export const partRules: readonly ToldRule<PartRuleId>[] = rules;
