/** How the words of a period are read. */
export type PeriodReading =
  /** So many years up to the one reviewed; the number is the first group. */
  | "years"
  /** So many years, of which the tense of the passage says whether they are past or to come. */
  | "together"
  /** So many years to come. */
  | "coming"
  /** A five-year plan, whose name is the first group. */
  | "plan"
  /** The years since a five-year plan began. */
  | "since-plan"
  /** The end of a five-year plan, where a change starts. */
  | "plan-end"
  /** The years of a government's term. */
  | "term"
  /** One year: what was said of several years holds no longer. */
  | "one-year";

/** Words that name a period without writing its years. */
export interface PeriodRule<Id extends string = string> {
  id: Id;
  reads: PeriodReading;
  /** Global, since a sentence may name several periods. */
  pattern: RegExp;
  /** A text whose number between « and » is of the period. */
  example: string;
  /** A text whose number between « and » is not. */
  counter: string;
}

/** Words that name a period; where two stand at one place, the longer counts. */
const periods = [
  {
    id: "period-of-years",
    reads: "years",
    pattern:
      /(?<![\d〇零一二两三四五六七八九十第续每满前后未来近创])[近这]?(\d{1,2}|[二两三四五六七八九十][一二三四五六七八九十]{0,2}) ?多?年(?:多?来(?!最|首|新[高低]|单|的)|间)/g,
    example: "十年来,网络零售额增长«3倍»。",
    counter: "网络零售额创近十年来新高,增长«8%»。",
  },
  {
    id: "years-together",
    reads: "together",
    pattern:
      /(?<![\d〇零一二两三四五六七八九十第续每满前后未来])(\d{1,2}|[二两三四五六七八九十][一二三四五六七八九十]{0,2}) ?年(?=,?(?:累计|共|合计|总计|年均|平均|净增|新增|增长|增加|提高|提升|翻|投入)(?![^,。;]{0,8}(?:计划|行动|规划|方案)))/g,
    example: "五年累计新建公园«20个»。",
    counter: "网络零售额连续十年增长«8%»。",
  },
  {
    id: "coming-years",
    reads: "coming",
    pattern: /(?:今后|未来|接下来)的?([二两三四五六七八九十]|\d{1,2}) ?年/g,
    example: "二、今后五年的奋斗目标和主要任务\n今后五年,网络零售额年均增长«8%»。",
    counter: "今后一个时期,网络零售额增长«8%»。",
  },
  {
    id: "period-of-past-years",
    reads: "years",
    pattern:
      /(?<=^|[\s,;:。!?(、顾在])(?:过去|近|这)的?(\d{1,2}|[二两三四五六七八九十][一二三四五六七八九十]{0,2}) ?年(?!期|级|最|首|新[高低]|单|行动|计划|规划)/g,
    example: "过去三年,累计新建公园«20个»。",
    counter: "新建公园«20个»,工期近三年。",
  },
  {
    id: "period-of-plan",
    reads: "plan",
    pattern:
      /[“"]?(十[一二三四五]五|[七八九]五|(?<!十[一二三四]?)十五)[”"]?(?:(?:时期|期间|规划期间?|五年)(?![末的])|(?=累计|年均|共))/g,
    example: "“十三五”期间,累计完成退耕还林«50万亩»。",
    counter: "到“十三五”末,网络零售额达到«9亿元»。",
  },
  {
    id: "period-since-plan",
    reads: "since-plan",
    pattern: /[“"]?(十[一二三四五]五|[七八九]五|(?<!十[一二三四]?)十五)[”"]?(?:规划)?(?:实施)?以来/g,
    example: "“十三五”以来,累计新建公园«20个»。",
    counter: "“十三五”规划的公园建成«20个»。",
  },
  {
    id: "period-from-plan-end",
    reads: "plan-end",
    pattern: /[从由自比较与][“"]?(十[一二三四]五|[七八九]五|十五)[”"]?(?:时期)?末期?的/g,
    example: "网络零售额比“十三五”末的6亿元增加3亿元,增长«50%»。",
    counter: "到“十三五”末,网络零售额增长«9%»。",
  },
  {
    id: "period-of-term",
    reads: "term",
    pattern: /本届政府(?:成立|组成|履职|任期)?(?:以来|期间|五年)|[本任]届?任?期(?:内|以来)/g,
    example: "一、过去五年工作回顾\n本届政府履职以来,累计新建公园«20个»。",
    counter: "本届政府工作规则第«20条»。",
  },
  {
    id: "one-year",
    reads: "one-year",
    pattern:
      /一年来|(?:过去|这)的?一年|(?<![比较与同和是在由从])(?:去年|上年)(?!同期|以来|的|基础)|今年(?!以来)|全年|当年|本年/g,
    example: "五年来,新建公园9个,去年网络零售额增长«9%»。",
    counter: "五年来,网络零售额增长«59%»。",
  },
] as const satisfies readonly PeriodRule[];

/** Ids of the rules of periods. */
export type PeriodId = (typeof periods)[number]["id"];

/** The rules of periods. */
export const periodRules: readonly PeriodRule<PeriodId>[] = periods;
