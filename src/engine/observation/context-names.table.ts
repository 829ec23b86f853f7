/**
 * Names that mean an indicator only beside other words: 总投资 is what was signed where 签约 stands before it.
 * All that a row gives must hold. In the examples the number stands between « and ».
 */
export interface ContextName {
  id: string;
  indicator: string;
  /** The name as read before the number; empty where the clause has none. */
  name?: RegExp;
  /** The sentence up to the name. */
  context?: RegExp;
  /** What follows the number. */
  after?: RegExp;
  /** Base units that the number may have. */
  units: readonly string[];
  example: string;
  counter: string;
}

/** Tried where no name of `data/indicators.csv` fits. */
export const contextNames: readonly ContextName[] = [
  {
    id: "grain-as-mass",
    indicator: "grain_output",
    name: /^粮食$/,
    units: ["t"],
    example: "粮食增产«1.2亿斤»",
    counter: "储备粮食企业«12家»",
  },
  {
    id: "signed-total",
    indicator: "investment_signed",
    name: /^(?:(?:计划|协议|合同)?总?投资(?:额|总额)?|总?金额|协议资金)$/,
    context: /签约[^,;。]{0,24}[、,]?$/,
    units: ["CNY"],
    example: "新签约产业项目269个、总投资«2500亿元»",
    counter: "新开工产业项目269个、总投资«2500亿元»",
  },
  {
    id: "affordable-kindergartens",
    indicator: "kindergarten_public_share",
    name: /^普惠率$/,
    context: /幼儿园|学前/,
    units: ["%"],
    example: "巩固普惠性幼儿园覆盖面,确保普惠率«85%»以上",
    counter: "确保托育普惠率«85%»以上",
  },
  {
    id: "households-given-rent-subsidy",
    indicator: "rent_subsidy_households",
    after: /^[^,;。]{0,12}发放[^,;。]{0,8}租赁补贴/,
    units: ["户"],
    example: "为«5567户»困难家庭发放住房租赁补贴",
    counter: "为«5567户»困难家庭发放取暖补贴",
  },
  {
    id: "budget-spent-on-livelihood",
    indicator: "livelihood_spending",
    after: /^(?:以上|左右)?的?(?:一般公共预算|财政|公共财政)?(?:支出|资金|财力)(?:用于|投入|投向)(?:保障和改善)?民生/,
    units: ["%"],
    example: "每年«70%»左右财政支出用于民生事业",
    counter: "«70%»左右财政支出用于项目建设",
  },
  {
    id: "people-of-the-country",
    indicator: "population",
    context: /(?:我国|国家|这样|[有近])[^,;。]{0,6}$/,
    after: /^(?:人口)?的?(?:发展中|大国|国家|人口大国)/,
    units: ["人"],
    example: "我们这样一个有«13亿人口»的发展中国家",
    counter: "带动«13万人口»脱贫",
  },
];
