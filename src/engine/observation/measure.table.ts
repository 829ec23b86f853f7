import type { ToldRule } from "../types.js";

const rules = [
  {
    id: "rank",
    says: "第, 居 or a place whose others are compared stands before the number: it is a position.",
    example: "增幅居全市第«3位»。",
    counter: "增幅居全市前«3位»。",
  },
  {
    id: "amount",
    says: "A unit that counts or weighs, without a word of change, states a level.",
    example: "新建学校«2所»。",
    counter: "学校增加«2所»。",
  },
  {
    id: "amount-without-unit",
    says: "A magnitude without unit states a level; what it counts is taken from the words around it.",
    example: "农村贫困人口«1386万»。",
    counter: "农村贫困人口«1386万人»。",
  },
  {
    id: "change-of-amount",
    says: "A word of rise or decline before an amount makes it an absolute change.",
    example: "综合排名上升«3位»。",
    counter: "综合排名居第«3位»。",
  },
  {
    id: "change-of-rate",
    says: "A percentage by which a rate rises or falls is a change in points.",
    example: "森林覆盖率提高«0.85%»。",
    counter: "森林覆盖率达到«85%»。",
  },
  {
    id: "as-in-list",
    says: "The percentages of one list are of one kind: where the first is a growth, so are the others.",
    example: "用水量、返贫率下降18.2%和«14.6%»。",
    counter: "用水量下降«18.2%»。",
  },
  {
    id: "average-change",
    says: "年均增长 before an amount makes it an average absolute change.",
    example: "居民存款年均增长«11.1亿元»。",
    counter: "居民存款增长«11.1亿元»。",
  },
  {
    id: "reduced-by",
    says: "压减 and the like before the name make a percentage a decline.",
    example: "压减一般性支出«20%»以上。",
    counter: "一般性支出占«20%»以上。",
  },
  {
    id: "negative-percentage",
    says: "A percentage with a minus sign, of what is no rate, is a growth.",
    example: "税收收入同比-«4.1%»。",
    counter: "税收收入下降«4.1%»。",
  },
  {
    id: "growth-rate-ends-at",
    says: "回升到, 提高至 after 增速: the percentage is where a rate of growth ends.",
    example: "人口自然增长率降到«5.2‰»。",
    counter: "城镇登记失业率降到«5.2%»。",
  },
  {
    id: "share-of-former-year",
    says: "是2019年的 makes a percentage a share of what was then.",
    example: "接待游客130万人次,是2019年的«113.7%»。",
    counter: "接待游客130万人次,增长«13.7%»。",
  },
  {
    id: "points",
    says: "Percentage points are a change in time.",
    example: "城镇化率提高«1.2个百分点»。",
    counter: "城镇化率提高到«61.2%»。",
  },
  {
    id: "gap",
    says: "高于 or 低于 another place makes the number a gap to that place.",
    example: "地区生产总值增速高于全省«0.5个百分点»。",
    counter: "地区生产总值增速提高«0.5个百分点»。",
  },
  {
    id: "growth-word",
    says: "A word of rise or decline before a percentage makes it a growth.",
    example: "地区生产总值增长«8.6%»。",
    counter: "森林覆盖率达到«8.6%»。",
  },
  {
    id: "growth-word-after",
    says: "A word of growth after a percentage makes it a growth.",
    example: "工业投资保持«30%»以上的增速。",
    counter: "工业投资占比保持«30%»以上。",
  },
  {
    id: "average-growth",
    says: "年均 makes a percentage an average growth.",
    example: "地区生产总值年均增长«5.7%»。",
    counter: "地区生产总值增长«5.7%»。",
  },
  {
    id: "growth-in-multiples",
    says: "A word of rise before 倍 makes it a growth, in percent.",
    example: "社会保障支出比上年增长«1.4倍»。",
    counter: "社会保障支出是上年的«1.4倍»。",
  },
  {
    id: "doublings",
    says: "番 counts doublings: 翻一番 is a growth of 100 %.",
    example: "人均收入比2010年翻«一番»。",
    counter: "人均收入比2010年增长«一倍»。",
  },
  {
    id: "price-change",
    says: "A percentage of consumer prices is their growth.",
    example: "居民消费价格涨幅控制在«3%»左右。",
    counter: "居民消费支出增长«3%»左右。",
  },
  {
    id: "percentage-of-amount",
    says: "A bare percentage of something that is measured in amounts is its growth.",
    example: "一般公共预算收入«7%»左右。",
    counter: "一般公共预算收入增长«7%»左右。",
  },
  {
    id: "ends-at",
    says: "提高到, 降至: the percentage is where a change ends, a share.",
    example: "光纤用户占比由45%提高到«52.6%»。",
    counter: "光纤用户占比提高«7.6%»。",
  },
  {
    id: "fall-narrowed",
    says: "降幅收窄至: the percentage is where a fall ends, and still is one.",
    example: "固定资产投资降幅收窄至«3.2%»。",
    counter: "固定资产投资增速收窄至«3.2%»。",
  },
  {
    id: "fall-named",
    says: "What is named is itself a fall, 减亏, so that its amount is a negative change.",
    example: "市属企业减亏«1430万元»。",
    counter: "市属企业亏损«1430万元»。",
  },
  {
    id: "share-word",
    says: "占 or 比重 makes a percentage a share.",
    example: "非化石能源占«11.4%»。",
    counter: "非化石能源增长«11.4%»。",
  },
  {
    id: "rate-name",
    says: "The name is that of a rate, whose percentages are shares.",
    example: "森林覆盖率达到«45%»。",
    counter: "森林面积增长«45%»。",
  },
  {
    id: "intensity",
    says: "The name is that of an intensity, stated as a share.",
    example: "研发投入强度达到«2.4%»。",
    counter: "研发投入增长«2.4%»。",
  },
  {
    id: "percentage",
    says: "Nothing says what a percentage is; it is taken for a share.",
    example: "人大代表建议«100%»回复。",
    counter: "人大代表建议办结率«100%»。",
  },
  {
    id: "as-before",
    says: "The percentage is of the same kind as the one before it.",
    example: "地区生产总值增长5.5%、力争«6%»以上。",
    counter: "地区生产总值力争增长«6%»以上。",
  },
  {
    id: "multiple",
    says: "倍 without a word of rise states a ratio.",
    example: "利润总额是2010年的«2.2倍»。",
    counter: "利润总额增长«2.2倍»。",
  },
] as const satisfies readonly ToldRule[];

/** Ids of these rules. */
export type MeasureRuleId = (typeof rules)[number]["id"];

/** Rules by which a number is a level, a growth, a share … */
export const measureRules: readonly ToldRule<MeasureRuleId>[] = rules;
