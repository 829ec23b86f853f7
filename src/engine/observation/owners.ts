/** What is measured of someone; alone it says of whom only by the name before it. */
const OWNED =
  /^年?(?:(?:主营业务|营业|销售)收入|营收|利润总额|净?利润|利税|资产总额|总资产|死亡人数|受伤人数|总?花费|总?消费|亩均(?:税收|增加值|产值|营收|利润)|产值|用电量|(?:货邮|旅客|货物)吞吐量)$/;

/** Who a measure is of: 市属国企|营业收入, 安全生产事故|起数. */
const OWNER =
  /^(.{0,12}(?:企业|国企|集团|公司|工业|[产农林牧渔商造务]业|事故|火灾|游客|开发区|园区|机场|港))(?:年?(?:旅客|货物|货邮)?吞吐量|总?起数|数|宗数|数量|人次|人数|接待量|年?(?:主营业务|营业|销售)收入|营收|利润总额|净?利润|资产总额|总资产|亩均.{2,6}|总?产值|增加值)$/;

/** What is told of things that are made, beside how many. */
const OF_MADE = /^(?:出口量|销量)$/;
const MADE = /^(.{2,12}?)总?产量$/;

/** Gives a bare measure the owner of the one before it: 国企营业收入…、利润总额… → 国企利润总额. */
export function withOwner(label: string, before: string | undefined): string {
  // 粮食总产量820亿斤、增量居第3位
  if (label === "增量" && before !== undefined && before.length > 2 && !before.endsWith(label)) return before + label;
  // 工业机器人产量增长35%、出口量居第2位
  const made = before !== undefined && OF_MADE.test(label) ? MADE.exec(before)?.[1] : undefined;
  if (made !== undefined) return made + label;
  const owner = before !== undefined && OWNED.test(label) ? OWNER.exec(before)?.[1] : undefined;
  return owner === undefined ? label : owner + label;
}
