/** Where the words before a number name an indicator and the number is no value of it. */
export interface OtherRow {
  id: string;
  /** The clause before the number. */
  before: RegExp;
  /** Ids of the indicators that it holds for; of all where absent. */
  of?: readonly string[];
  /** The family of units that the number must have. */
  family?: string;
  /** The number between « and » has no indicator. */
  example: string;
  /** The number has one. */
  counter: string;
}

export const otherRows: readonly OtherRow[] = [
  {
    id: "with-partner",
    before:
      /(?:^|[与同对自])[^,;:。]{0,12}(?:国家|地区|东盟|欧盟|美国|日本|韩国|俄罗斯|中亚|非洲|拉美|香港|台湾)(?:累计|全年|已|市场)*(?:实现|完成|达成|贸易|进出口|进口|出口)/,
    of: ["trade_total", "exports", "fdi"],
    example: "与东盟国家实现进出口额突破«90亿元»。",
    counter: "全市实现进出口额突破«90亿元»。",
  },
  {
    id: "contribution",
    family: "points",
    before: /(?:拉动|带动|贡献)[^,;:。]*(?:增长|回升|上升|增速|提高|提升)(?:约|近|超过?)?$/,
    example: "服务业拉动全市规上工业增加值增长«3个百分点»。",
    counter: "全市规上工业增加值增速提高«3个百分点»。",
  },
  {
    id: "local-investment",
    before: /(?<!地区|全市|全县)地方(?:项目)?(?:固定资产)?投资/,
    of: ["fixed_asset_investment"],
    example: "地方固定资产投资完成«12.4亿元»。",
    counter: "地方一般公共预算收入完成«12.4亿元»。",
  },
];
