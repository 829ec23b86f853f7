import { PLAN, REVIEW, type Dimension } from "./corpus.js";

/** The constructions by which the observation contract explains itself, under a review. */
export const contractInReview: Dimension = {
  title: "The contract's own examples, in a review",
  heading: REVIEW,
  rows: [
    [{ indicator: "grain_output", base_value: 200000 }, "粮食、油料产量均达到«20万吨»。"],
    [{ indicator: null, measure: "change", base_value: 0.85, base_unit: "pp" }, "县城绿化率提高«0.85%»。"],
    [{ indicator: "afforestation", measure: "level", base_value: 500000, year: 2023 }, "五年累计完成造林«50万亩»。"],
    [
      { measure: "level", base_value: 50000, base_unit: "头" },
      "年出栏«5万头»的养殖场投产。",
      "新建年出栏«5万头»养殖场。",
    ],
    [
      { measure: "level", base_value: 1340000, base_unit: "t" },
      "«134万吨»捣固焦项目投产。",
      "年产«134万吨»捣固焦项目投产。",
    ],
    [
      [
        { base_value: 8124, base_unit: "户" },
        { base_value: 17087, base_unit: "人" },
      ],
      "«8124户»«17087名»脱贫人口稳定增收。",
    ],
    [
      [
        { indicator: null, base_value: 25, base_unit: "项" },
        { indicator: "rural_roads", base_value: 64 },
      ],
      "改造农村公路«25项»«64公里»。",
    ],
    [{ indicator: null, measure: "share", base_value: 117 }, "完成目标的«117%»。"],
    [{ indicator: null, measure: "level" }, "新增规上企业«20户»。", "新增床位«90个»。"],
    [
      { indicator: "elderly_allowance", measure: "change", base_value: 20, base_unit: "CNY/月" },
      "高龄补贴每人每月提高«20元»。",
      "高龄老人补贴每月提高«20元»。",
    ],
    [{ measure: "rank", base_value: 3, indicator: "gdp", base_unit: "位" }, "地区生产总值增幅全市第«3»。"],
    [
      [
        { indicator: null, label: "投资", base_unit: "CNY" },
        { indicator: "high_standard_farmland", base_value: 60000 },
      ],
      "投资«9000万元»，启建«6万亩»高标准农田。",
    ],
    [{ indicator: "unemployment_registered", measure: "share" }, "城镇登记失业率«3.81%»。"],
    [{ indicator: "air_quality_good_share", measure: "share" }, "空气质量优良天数比率«92%»。"],
    ["date", "“五一”前后，客流增长；«10月»底前全部完工。", "«6月»底，大桥合龙。"],
    [
      null,
      "第«十七»届人民代表大会召开。",
      "开展第«五次»全国经济普查。",
      "«二轮»《县志》出版。",
      "整治«百人»以下学校。",
      "实施«三年»行动。",
      "党的«三中»全会召开。",
      "增速进入全省前«十»。",
    ],
    [{ indicator: "grain_output", base_value: 200000 }, "粮、油产量均达到«20万吨»。"],
  ],
  failing: [],
};

/** The same, under a plan. */
export const contractInPlan: Dimension = {
  title: "The contract's own examples, in a plan",
  heading: PLAN,
  rows: [
    [
      { indicator: "farmland", status: "target", year: 2024, bound: "ge" },
      "耕地保有量超«6.6万亩»。",
      "耕地保有量不低于«6.6万亩»。",
    ],
    [{ indicator: null, measure: "level", status: "target", base_unit: "个" }, "建设乡村大舞台«15个»。"],
    [
      [
        { status: "baseline", year: 2023, base_value: 140 },
        { status: "target", year: 2024, base_value: 150 },
      ],
      "基础养老金从«140元/月»提高至«150元/月»。",
    ],
    [
      [
        { bound: "ge", measure: "growth" },
        { bound: "le", measure: "growth" },
      ],
      "地区生产总值增长«5%»—«6%»。",
      "地区生产总值增长«6.5%»至«7%»。",
    ],
    [{ status: "target", bound: "eq" }, "力争新建小学«10所»。", "网络零售额达到«9亿元»。", "完成网络零售额«9亿元»。"],
    [[{ measure: "growth", base_value: 5.5 }], "地区生产总值增长«5 . 5%»。"],
    ["name", "实施“«1»+N”工程。", "推进«108»国道改线。", "坚持“«1689»”思路。"],
    ["duration", "用«3年»左右时间补齐短板。"],
    ["qualifier", "为«60岁»以上老年人免费体检。"],
  ],
  failing: [],
};
