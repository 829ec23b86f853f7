import type { ToldRule } from "../types.js";

/** Rules by which a number is of a part of the place, beside the nouns that name parts. */
export const partRules = [
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
    id: "shared-noun-of-parts",
    says: "Names share the noun of the last of them and head the clause; the number is of all of them.",
    example: "青石、白云工业园区实现产值«30亿元»。",
    counter: "青石、白云工业实现产值«30亿元»。",
  },
  {
    id: "firms-one-by-one",
    says: "Each number of a list has a firm of its own, which the thing measured begins with.",
    example: "华源集团、青石集团利润分别增长10%和«20%»。",
    counter: "营业收入、利润分别增长10%和«20%»。",
  },
  {
    id: "thing-of-part",
    says: "The part stands between an act and the thing that it is done to; the thing is the part's.",
    example: "打通城区断头路«12条»。",
    counter: "打通城市断头路«12条»。",
  },
  {
    id: "part-made-to-act",
    says: "The clause is about what a part is made to do; the number is the part's.",
    example: "推动高新区引进企业«12家»。",
    counter: "推动企业引进人才«12名»。",
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
