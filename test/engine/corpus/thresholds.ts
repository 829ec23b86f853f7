import { REVIEW, type Dimension } from "./corpus.js";

/** Numbers that say who is counted, among how many, or what a thing is like, beside such that count. */
export const thresholds: Dimension = {
  title: "Thresholds and frames",
  heading: REVIEW,
  rows: [
    ["qualifier", "«50户»以上农村木质房屋连片村寨改造完成。"],
    [
      "qualifier",
      "七成以上行政村集体收入超过«40万元»。",
      "60%的行政村集体收入达到«50万元»。",
      "有6个园区营业收入突破«80亿元»。",
    ],
    [{ base_value: 8e9 }, "园区营业收入突破«80亿元»。", "6个园区合计营业收入突破«80亿元»。"],
    ["qualifier", "年收入超«20万元»的行政村达到58%。", "关停产能«90万吨»及以下煤矿6座。"],
    ["qualifier", "建成年出栏«5000头»以上养殖场6个。", "居民步行«500米»内有公园。"],
    [{ base_value: 5000, bound: "ge" }, "生猪出栏«5000头»以上。"],
    [
      ["qualifier", { measure: "rank", value: 3, label: "群众满意度" }],
      "群众满意度在全省«14个»设区市中排第«3位»。",
      "群众满意度在全国«168个»重点城市排第«3位»。",
    ],
    [{ base_value: 14 }, "新增规上企业«14家»、居全省第3位。", "获批省级平台«14个»、数量居全省第2。"],
    ["qualifier", "被列为全省«18个»试点县之一。", "我县跻身全国«25个»推广典型行列。", "不负«41万»平遥人民的期盼。"],
    [{ base_value: 18 }, "新增全省试点县«18个»。"],
    [
      "name",
      "时速«350公里»的高铁通车。",
      "«5000吨级»航道完工。",
      "实现“«2个»500”目标。",
      "做到“«3个»有数”。",
      "播放«1080P»影像。",
    ],
    [{ base_value: 3000, base_unit: "P" }, "算力规模达到«3000P»。", "智算总规模达到«3000P»。"],
    [{ base_value: 300, base_unit: "台" }, "公共场所新增AED«300台»。"],
    ["name", "启用B«300台»机组。"],
    [{ base_value: 900000000 }, "城投公司«9亿元»企业债成功发行。"],
    [{ base_value: 200000 }, "每一个村集体收入达到«20万元»以上。"],
    [{ base_value: 246, base_unit: "天" }, "优良天气«246天»。"],
    [{ measure: "change", base_value: 23 }, "优良天气246天，比2018年增加«23天»。"],
    ["duration", "空气质量连续«30天»保持优良。", "用«45天»完成搬迁。"],
  ],
  failing: [],
};
