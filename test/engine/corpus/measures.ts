import { REVIEW, type Dimension } from "./corpus.js";

/** What kind of quantity a number states, its sign and its value in the base unit. */
export const measures: Dimension = {
  title: "Measures",
  heading: REVIEW,
  rows: [
    [{ measure: "share", indicator: "livelihood_spending" }, "每年«70%»左右财政支出用于民生事业。"],
    // levels, also the size of an act
    [
      { measure: "level", base_value: 13220000000 },
      "地区生产总值完成«132.2亿元»。",
      "地区生产总值达到«132.2亿元»。",
      "地区生产总值«132.2亿元»。",
    ],
    [
      { measure: "level", base_value: 10, base_unit: "所" },
      "新建小学«10所»。",
      "改扩建小学«10所»。",
      "关停小学«10所»。",
    ],
    [
      { measure: "level", base_value: 980000 },
      "压减钢铁产能«98万吨»。",
      "淘汰落后产能«98万吨»。",
      "减排二氧化碳«98万吨»。",
    ],
    [{ measure: "level", base_value: 15300 }, "城镇新增就业«1.53万人»。"],
    // growth
    [
      { measure: "growth", base_value: 8.6, base_unit: "%" },
      "地区生产总值增长«8.6%»。",
      "地区生产总值同比增长«8.6%»。",
      "地区生产总值比上年增长«8.6%»。",
      "地区生产总值增速达到«8.6%»。",
      "地区生产总值增幅«8.6%»。",
      "地区生产总值实现«8.6%»的增长。",
      "地区生产总值按可比价计算增长«8.6%»。",
    ],
    [
      { measure: "growth", base_value: -22.2, value: -22.2, base_unit: "%" },
      "财政支出下降«22.2%»。",
      "财政支出同比减少«22.2%»。",
      "财政支出降低«22.2%»。",
      "财政支出下滑«22.2%»。",
    ],
    [{ measure: "growth", base_value: 230, base_unit: "%" }, "网络零售额增长«2.3倍»。", "网络零售额同比增长«2.3倍»。"],
    [{ measure: "growth", base_value: 100, base_unit: "%" }, "网络零售额翻«一番»。", "网络零售额实现翻«一番»。"],
    [{ measure: "growth", base_value: 300, base_unit: "%" }, "网络零售额翻«两番»。"],
    // the same clause with its level
    [
      [{ measure: "level" }, { measure: "growth", base_value: 8.6 }],
      "地区生产总值完成«132.2亿元»，增长«8.6%»。",
      "地区生产总值完成«132.2亿元»、增长«8.6%»。",
      "地区生产总值完成«132.2亿元»（增长«8.6%»）。",
      "地区生产总值完成«132.2亿元»，同比增长«8.6%»。",
    ],
    [
      [{ measure: "level" }, { measure: "growth", base_value: -3.1 }],
      "进出口总额完成«7.5亿元»，下降«3.1%»。",
      "进出口总额完成«7.5亿元»，同比下降«3.1%»。",
    ],
    // average growth
    [
      { measure: "average_growth", base_value: 12.1 },
      "五年来，地区生产总值年均增长«12.1%»。",
      "五年来，地区生产总值年均增速达到«12.1%»。",
      "五年来，地区生产总值年均递增«12.1%»。",
    ],
    // changes
    [{ measure: "change", base_value: 20, base_unit: "CNY/月" }, "低保标准每人每月提高«20元»。"],
    [
      { measure: "change", base_value: -0.85, base_unit: "pp", value: -0.85 },
      "城镇登记失业率下降«0.85个百分点»。",
      "城镇登记失业率同比降低«0.85个百分点»。",
    ],
    [
      { measure: "change", base_value: 1.2, base_unit: "pp" },
      "城镇化率提高«1.2个百分点»。",
      "城镇化率比上年提高«1.2个百分点»。",
      "城镇化率上升«1.2个百分点»。",
    ],
    [{ measure: "change", base_value: 0.85, base_unit: "pp" }, "森林覆盖率提高«0.85%»。", "森林覆盖率上升«0.85%»。"],
    [
      { measure: "change", base_value: 1200000000, base_unit: "CNY" },
      "各项存款余额比年初增加«12亿元»。",
      "各项存款余额较年初增加«12亿元»。",
    ],
    [{ measure: "change", base_value: -15, base_unit: "μg/m3" }, "PM2.5浓度下降«15微克/立方米»。"],
    [{ measure: "change", base_value: -3, base_unit: "天" }, "重污染天数减少«3天»。", "重污染天数同比减少«3天»。"],
    // gaps to another place
    [
      { measure: "gap", base_value: 1.2, base_unit: "pp" },
      "地区生产总值增速高于全省平均«1.2个百分点»。",
      "地区生产总值增速快于全省«1.2个百分点»。",
      "地区生产总值增速比全市平均高«1.2个百分点»。",
      "地区生产总值增速高出全国平均水平«1.2个百分点»。",
    ],
    [
      { measure: "gap", base_value: -0.7, value: -0.7, base_unit: "pp" },
      "地区生产总值增速低于全省平均«0.7个百分点»。",
      "地区生产总值增速慢于全市平均«0.7个百分点»。",
    ],
    // shares
    [
      { measure: "share", base_value: 54.2, base_unit: "%" },
      "外地车辆占比«54.2%»。",
      "外地车辆占比达到«54.2%»。",
      "外地车辆占«54.2%»。",
      "外地车辆比重为«54.2%»。",
    ],
    [
      { measure: "share", base_value: 90 },
      "垃圾分类覆盖率«90%»。",
      "垃圾分类覆盖率达到«90%»。",
      "群众满意率达«90%»。",
      "案件办结率«90%»。",
    ],
    [{ measure: "share", base_value: 3.81 }, "城镇登记失业率为«3.81%»。", "城镇登记失业率控制在«3.81%»以内。"],
    [
      { measure: "share", base_value: 117, base_unit: "%" },
      "植树任务完成年计划的«117%»。",
      "植树任务完成目标任务的«117%»。",
    ],
    [{ measure: "share", base_value: 96 }, "自来水普及率提高到«96%»。", "自来水普及率提升至«96%»。"],
    [
      [
        { measure: "share", base_value: 11.8, base_unit: "%" },
        { measure: "share", base_value: 48.3 },
        { measure: "share", base_value: 39.9 },
      ],
      "三次产业结构调整为«11.8»:«48.3»:«39.9»。",
      "三次产业比为«11.8»：«48.3»：«39.9»。",
      "三次产业结构优化为«11.8»∶«48.3»∶«39.9»。",
    ],
    // ratios
    [
      { measure: "ratio", base_value: 2.3, base_unit: "倍" },
      "网络零售额是2010年的«2.3倍»。",
      "网络零售额达到2010年的«2.3倍»。",
      "网络零售额为上年的«2.3倍»。",
    ],
    [
      [{ measure: "ratio", base_value: 2.05, base_unit: "倍" }, "name"],
      "城乡居民收入比缩小至«2.05»:«1»。",
      "城乡居民收入比为«2.05»：«1»。",
    ],
    // ranks
    [
      { measure: "rank", base_value: 3, base_unit: "位" },
      "地区生产总值增幅全市第«3»。",
      "地区生产总值增幅居全市第«3位»。",
      "地区生产总值增速位居全市第«3»。",
      "地区生产总值增速排名全市第«3位»。",
      "地区生产总值增速列全省第«三位»。",
      "地区生产总值增速位列全市第«三»。",
    ],
    // what looks alike: not a growth, not a rank
    [{ measure: "level", base_value: 30, base_unit: "户" }, "新增示范户«30户»。", "净增高新技术企业«30户»。"],
    [{ measure: "change", base_value: 30, base_unit: "户" }, "净增示范户«30户»。", "净增示范户12户、家庭农场«30户»。"],
    [
      [
        { measure: "gap", base_value: 20000, bound: "eq" },
        { measure: "gap", base_value: 3000 },
      ],
      "粮食播种面积、产量分别超省定任务«2万亩»、«3000吨»。",
    ],
    [{ measure: "gap", base_value: 12 }, "重点项目完成投资29亿元、超年度计划«12个百分点»。"],
    [
      [
        { measure: "change", base_value: 5 },
        { measure: "change", base_value: 8 },
      ],
      "小麦最低收购价每50公斤提高«5»到«8元»。",
    ],
    [{ measure: "change", base_value: 60, base_unit: "CNY/月" }, "退休人员养老金人均每月新增«60元»。"],
    [{ measure: "change", base_value: 2, base_unit: "pp" }, "覆盖率提高«2个多百分点»。"],
    [{ measure: "growth", base_value: 5 }, "争取上级补助资金41亿元、同口径增长«5%»。"],
    [{ measure: "change", base_value: 120000000 }, "净增税收«1.2亿元»。", "项目投产后，净增产值«1.2亿元»。"],
    [{ measure: "level" }, "净增贷款«1.2亿元»。", "净增信贷投放«1.2亿元»。"],
    [{ indicator: "cpi", measure: "growth", base_value: -0.1 }, "CPI微降«0.1%»。"],
    [{ indicator: "fiscal_revenue_total", base_value: -4 }, "迅速扭转财政收入1月份负增长«4%»的局面。"],
    [{ measure: "level", base_value: 800000 }, "新增产值«80万元»。"],
    [{ measure: "level", base_value: 3 }, "整治河道«3条»。"],
    ["qualifier", "地区生产总值增速居全市前«3位»。"],
    ["ordinal", "召开第«3次»联席会议。", "举办第«12»届文化节。"],
    [{ measure: "growth", base_value: -22.2 }, "财政支出降幅为«22.2%»。", "财政支出降幅达到«22.2%»。"],
    [{ measure: "growth", base_value: -3.2 }, "进出口总额降幅收窄至«3.2%»。"],
    [{ measure: "level", base_value: 200000 }, "实现减排«20万吨»。"],
    [{ measure: "share", base_value: 92, year: 2023 }, "接待游客恢复到2019年的«92%»。"],
    [
      [{ measure: "gap" }, { measure: "gap", base_value: 0.8 }, { measure: "gap", base_value: 0.5 }],
      "地区生产总值增速高于全国«1.2个百分点»、全省«0.8个百分点»、全市«0.5个百分点»。",
    ],
    [
      [
        { measure: "gap", base_unit: "pp", base_value: 1.2 },
        { measure: "gap", base_unit: "pp" },
      ],
      "规上工业增加值、固定资产投资增速分别高于全省«1.2个»、«2.3个百分点»。",
    ],
    [{ measure: "share", base_value: 90, base_unit: "%", bound: "ge" }, "超«九成»企业复产。"],
  ],
  failing: [
    {
      why: "a percentage of an earlier year is a share",
      rows: [[{ measure: "share", base_value: 92, year: 2023 }, "网络零售额达到2019年的«92%»。"]],
    },
    {
      why: "words for a fraction are shares",
      rows: [[{ measure: "share", base_value: 50, base_unit: "%", bound: "ge" }, "«一半»以上的村实现通气。"]],
    },
  ],
};
