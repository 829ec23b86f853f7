import { REVIEW, type Dimension } from "./corpus.js";

/** Forms in which officials write a quantity, besides digits before a unit. */
export const writtenForms: Dimension = {
  title: "Written forms",
  heading: REVIEW,
  rows: [
    // groups of three and torn numbers
    [
      { base_value: 41258 },
      "城镇居民收入达到«41 258元»。",
      "城镇居民收入达到«41　258元»。",
      "城镇居民收入达到«41，258元»。",
    ],
    [{ base_value: 1305200 }, "年末户籍人口«1 305 200人»。"],
    [{ base_value: 230050000000 }, "完成投资«2 300.5亿元»。", "完成投资«2，300.5亿元»。"],
    [[{ measure: "rank", value: 3 }, { base_value: 200 }], "增幅全市第«3»，«200户»受益。"],
    [{ base_value: 16842000000 }, "固定资产投资完成«168.4 2亿元»。", "固定资产投资完成«168.\n42亿元»。"],
    [{ base_value: 3010000000 }, "生产总值完成«30.\n\n- 12 -\n\n1亿元»。", "生产总值完成«30.1\n\n12\n\n亿元»。"],
    [{ base_value: 12860000000, indicator: "gdp" }, "生产总值达到★«128.6亿元»。", "生产总值达到\u200b«128.6亿元»。"],
    [{ base_value: 8620000000 }, "规模以上工业增加值«86.2（不含军工企业）亿元»。"],
    [{ base_value: 13.3, unit: "%" }, "技改投资增长«13.3_M_N»。"],
    [{ base_value: 6.8 }, "地区生产总值增长$«6.\\,8\\%»$。"],
    // magnitudes
    [{ base_value: 4200000000000 }, "贷款余额达到«四万二千亿元»。", "贷款余额达到«4万2千亿元»。"],
    [{ base_value: 32000, base_unit: "m" }, "新建护栏«3万2千米»。"],
    [{ base_value: 200, base_unit: "kW" }, "建成光伏电站«二百千瓦»。"],
    [{ base_value: 2050 }, "培训农民«2千零50人»。"],
    [{ base_value: 860000 }, "总人口«八十六万»。"],
    [{ base_value: 1000000000 }, "完成投资«十亿元»。"],
    ["qualifier", "打造«十亿元»产业。"],
    [null, "防止«万一»。", "惠及群众«三四十万»人。", "打造«千百亿元»产业集群。"],
    [
      [
        { base_value: 2e12, bound: "ge" },
        { base_value: 3e12, bound: "ge" },
      ],
      "经济总量连续跨上«2万亿»、«3万亿»两个台阶。",
    ],
    // words for numbers
    [{ base_value: 3.5, base_unit: "km" }, "道路全长«三点五公里»。"],
    [[{ base_value: 2 }, { base_value: 3 }], "新建小学«两所»、幼儿园«三所»。"],
    [{ base_value: 2 }, "建成精品线路«两条»。", "获国家级奖项«两项»。"],
    [null, "出台民营经济«十条»。", "破除城乡«二元»。", "建成«五元»乡卫生院。", "全县干部信心«百倍»。"],
    [{ base_value: 5, base_unit: "CNY/亩" }, "每亩补贴«五元»。"],
    [{ base_value: 100, bound: "ge" }, "引进企业«百余家»。"],
    [{ base_value: 2.5 }, "贷款余额是五年前的«两倍半»。"],
    [{ base_value: 2.4, unit: "元" }, "水价由2元1角提高到«2元4角»。"],
    [{ base_value: -0.03, base_unit: "CNY/kWh" }, "工商业电价下降«3分/千瓦时»。"],
    // parts of a whole
    [{ base_value: 6.2, base_unit: "‰" }, "婴儿死亡率为«千分之六点二»。", "婴儿死亡率为«千分之6.2»。"],
    [{ base_value: 9.6, base_unit: "1/10万" }, "孕产妇死亡率为«9.6/10万»。", "孕产妇死亡率为«十万分之九点六»。"],
    [{ measure: "share", base_value: 75 }, "实现集中供水的村占«3/4»。", "实现集中供水的村占«四分之三»。"],
    ["name", "推行«24»/7服务。"],
    [{ measure: "share", base_value: 100 }, "自来水普及率达到«百分百»。"],
    [null, "坚持«百分百»投入。"],
    // ranges
    [
      [
        { base_value: 6, bound: "ge" },
        { base_value: 7, bound: "le" },
      ],
      "经济增速保持在«百分之六»至«七»。",
    ],
    [
      [
        { base_value: 6000, bound: "ge" },
        { base_value: 10000, bound: "le" },
      ],
      "每村补助«6000»—«1万元»。",
    ],
    [
      [
        { base_value: 3e6, bound: "ge" },
        { base_value: 5e6, bound: "le" },
      ],
      "完成投资«三百»到«五百万元»。",
    ],
    [
      [
        { base_value: 3, bound: "ge" },
        { base_value: 5, bound: "le" },
      ],
      "联系«三»到«五个»客户。",
    ],
    [
      [
        { base_value: 20000, bound: "ge" },
        { base_value: 30000, bound: "le" },
      ],
      "造林面积在«2万亩»与«3万亩»之间。",
    ],
    // currencies
    [{ base_value: 3e8, base_unit: "HKD" }, "引进外资折合港币«3亿元»。", "引进外资«3亿港币»。"],
    [{ base_value: 15e7, base_unit: "USD" }, "实际利用外资US$«1.5亿»。", "实际利用外资«1.5亿美元»。"],
    [{ base_value: 8e8, base_unit: "CNY" }, "引进资金«8亿人民币»。"],
    // what a magnitude counts
    [{ base_unit: "人" }, "惠及«43万»儿童。", "救助低收入群体«1.2万»。"],
    [{ base_unit: "户" }, "改善«2.4万»农户居住条件。"],
    [{ base_unit: "人次" }, "吸引«230万»游客。"],
    [{ base_unit: "CNY" }, "发放专项资金«260万»。"],
    [{ value: 1500, unit: "万人次", base_value: 15e6 }, "地铁和公交客运量分别达«1500万»、1300万人次。"],
    [{ base_unit: "t/亩" }, "小麦平均亩产突破«400公斤»。"],
    // words that begin like a unit
    [{ base_value: 320, base_unit: "张" }, "新增«320张»家庭养老床位。"],
    [{ base_value: 2e10, base_unit: "CNY", bound: "ge" }, "财政收入跨过«200亿»门槛。", "财政收入进入«200亿»方阵。"],
  ],
  failing: [],
};
