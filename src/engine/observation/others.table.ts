/** Where the words before a number name an indicator and the number is no value of it. */
export interface OtherRow<Id extends string = string> {
  id: Id;
  /** The clause before the number, where it tells. */
  before?: RegExp;
  /** The sentence before that clause, where it tells. */
  earlier?: RegExp;
  /** Ids of the indicators that it holds for; of all where absent. */
  of?: readonly string[];
  /** The family of units that the number must have. */
  family?: string;
  /** The number between « and » has no indicator. */
  example: string;
  /** The number has one. */
  counter: string;
}

/** Tried in order on the words before a number that has an indicator. */
const others = [
  {
    id: "with-partner",
    before:
      /(?:^|[与同对自])[^,;:。]{0,12}(?:国家|地区|东盟|欧盟|美国|日本|韩国|俄罗斯|中亚|非洲|拉美|香港|台湾)(?:累计|全年|已|市场)*(?:实现|完成|达成|贸易|进出口|进口|出口)/,
    of: ["trade_total", "exports", "fdi"],
    example: "与东盟国家实现进出口额突破«90亿元»。",
    counter: "全市实现进出口额突破«90亿元»。",
  },
  {
    id: "services-trade",
    before: /(?<!货物[和与及、])服务(?:贸易)?进出口(?:总[额值])?/,
    of: ["trade_total"],
    example: "服务进出口总额达到«54亿元»。",
    counter: "货物进出口总额达到«54亿元»。",
  },
  {
    id: "signed-at-event",
    earlier:
      /(?:博览会|[投洽农文兰西服广进]博会|[^,;:。]洽会|交易会|展销会|推介会|招商会|恳谈会|签约仪式|招商周)[”"》]?(?:[上中,、]|取得|期间|暨|成功|圆满)(?:(?!全年|全市|全县|累计|等[^,;。]{0,6}活动)[^。;])*$/,
    of: ["investment_signed"],
    example: "在农产品博览会上,共签约项目20个,签约资金«36亿元»。",
    counter: "参加农产品博览会,全年共签约项目90个,签约资金«236亿元»。",
  },
  {
    id: "signed-of-kind",
    earlier:
      /(?:签约|签订|新签(?![约订]))(?!(?:了|引进|亿元以上|招商引资|招商|重大|重点|产业化?|优质|各类|合同|[省市县区州]外|内资|合作|投资|正式|的|落地)*项目)[^,;:。、\d]{2,12}?项目\d+[个项][^。;]{0,20}$/,
    of: ["investment_signed"],
    example: "新签约数字经济项目56个,协议投资«121亿元»。",
    counter: "新签约亿元以上项目56个,协议投资«121亿元»。",
  },
  {
    id: "local-investment",
    before: /(?<!地区|全市|全县)地方(?:项目)?(?:固定资产)?投资/,
    of: ["fixed_asset_investment"],
    example: "地方固定资产投资完成«12.4亿元»。",
    counter: "地方一般公共预算收入完成«12.4亿元»。",
  },
] as const satisfies readonly OtherRow[];

/** Ids of the rows. */
export type OtherId = (typeof others)[number]["id"];

/** The rows. */
export const otherRows: readonly OtherRow<OtherId>[] = others;
