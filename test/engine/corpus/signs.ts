import { REVIEW, type Dimension } from "./corpus.js";

/** Rises and falls by sign and by word, shares by what they are of, and bounds by words apart from the number. */
export const signs: Dimension = {
  title: "Signs, shares and bounds",
  heading: REVIEW,
  rows: [
    [
      { measure: "growth", value: -4.1 },
      "税收收入同比-«4.1%»。",
      "税收收入增长负«4.1%»。",
      "税收收入负增长«4.1%»。",
      "税收收入-«4.1%»。",
    ],
    [{ measure: "level", value: 36 }, "为企业减负«36亿元»。"],
    [
      [
        { measure: "growth", value: -8.5, status: "baseline" },
        { measure: "growth", value: 2, status: "actual" },
      ],
      "出口由上年的-«8.5%»转为增长«2%»。",
      "出口由上年的下降«8.5%»转为增长«2%»。",
    ],
    [
      { measure: "change", base_value: 1.1e8 },
      "一般公共预算收入12亿元，净增«1.1亿元»。",
      "财政支出30亿元，同比增支«1.1亿元»。",
    ],
    [{ measure: "change", base_value: -1.1e8 }, "一般公共预算收入12亿元，减收«1.1亿元»。"],
    [{ measure: "growth", value: -25 }, "精简审批事项«25%»。", "压减一般性支出«25%»。"],
    [{ measure: "growth", value: -2, base_value: -20 }, "工业利润下降«两成»。"],
    [{ measure: "share", base_value: 20 }, "工业利润占«两成»。"],
    [
      [
        { measure: "growth", value: -18.2 },
        { measure: "growth", value: -14.6 },
      ],
      "刑事、治安案件发案率下降«18.2%»和«14.6%»。",
    ],
    [{ measure: "change", base_unit: "pp" }, "森林覆盖率提高«0.8%»。"],
    [{ measure: "growth", value: -28.6 }, "综合污染指数改善«28.6%»。"],
    [{ measure: "change", base_unit: "位" }, "在全国医院中排名提升«86名»。", "综合排名前进«8位»。"],
    [{ measure: "change", base_unit: "人" }, "编外人员减少«86名»。"],
    [
      { measure: "share", indicator: "livelihood_spending" },
      "一般公共预算支出的«83.5%»用于民生事业。",
      "财政支出«八成»以上用于民生。",
    ],
    [{ measure: "share", indicator: null }, "一般公共预算支出的«12.5%»用于农林水事务。"],
    [{ measure: "share", indicator: "tourist_visits" }, "接待游客130万人次，是2019年的«113.7%»。"],
    [{ measure: "growth" }, "接待游客130万人次，比2019年增长«13.7%»。"],
    [[{ measure: "share" }, { measure: "share" }], "城镇化率由2015年的«36.4%»增长到«49.8%»。"],
    [{ measure: "share", indicator: "air_quality_good_share" }, "空气质量优良天数达到«72%»以上。"],
    [{ measure: "change" }, "居民存款年均增长«11.1亿元»。"],
    [{ measure: "change", base_unit: "pp" }, "城镇化率提高«1.2个点»。"],
    // bounds
    [
      { bound: "ge" },
      "每个乡镇至少新建«1所»幼儿园。",
      "优良天数比率≥«85%»。",
      "存款余额为«30亿元»有余。",
      "财政收入最少«2亿元»。",
    ],
    [{ bound: "le" }, "每个街道最多设置«2个»站点。", "财政赤字不到«4.5亿元»。", "剩余贫困户不足«300户»。"],
    [[{ bound: "ge" }, { bound: "le" }], "每年造林«2000亩»以上、«2500亩»以下。"],
    [{ bound: "ge" }, "地区生产总值迈上«500亿元»台阶。", "投资«80万元»（含）以上。"],
  ],
  failing: [],
};
