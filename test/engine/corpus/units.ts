import { REVIEW, type Dimension } from "./corpus.js";

/** The unit that follows a number, and the base unit of its family. */
export const units: Dimension = {
  title: "Units",
  heading: REVIEW,
  rows: [
    // a bare magnitude goes on with what was counted
    [{ base_unit: "人" }, "参保人数增加70万，总计达到«1.17亿»。"],
    [{ base_unit: "CNY" }, "参保人数增加70万人，补贴资金达到«1.17亿»。"],
    [{ base_value: 142000, base_unit: "m2" }, "新建标准厂房«14.2万方»。", "建成«14.2万方»标准厂房。"],
    [{ base_value: 142000, base_unit: "m3" }, "河道清淤«14.2万方»。"],
    [{ base_value: 890000, base_unit: "人" }, "«89万»监测对象稳定增收。", "惠及低保对象«89万»。"],
    // money
    [{ base_value: 5000, base_unit: "CNY", unit: "元" }, "发放救助金«5000元»。"],
    [{ base_value: 5000000, base_unit: "CNY", unit: "万元" }, "发放救助金«500万元»。"],
    [{ base_value: 500000000, base_unit: "CNY" }, "发放救助金«5亿元»。", "发放救助金«5亿元人民币»。"],
    [{ base_value: 4300000000000, base_unit: "CNY", unit: "万亿元" }, "社会融资规模达到«4.3万亿元»。"],
    [{ base_value: 32000000, base_unit: "USD", unit: "万美元" }, "引进境外资金«3200万美元»。"],
    [{ base_value: 120000000, base_unit: "USD" }, "引进境外资金«1.2亿美元»。"],
    // land and floor
    [{ base_value: 20000, base_unit: "亩", unit: "万亩" }, "退耕还林«2万亩»。"],
    [{ base_value: 700, base_unit: "亩" }, "退耕还林«700亩»。"],
    [{ base_value: 141000, base_unit: "m2" }, "拆除违建«14.1万平方米»。"],
    [{ base_value: 600, base_unit: "m2" }, "建成文化站«600平方米»。", "建成文化站«600平米»。"],
    [{ base_value: 35, base_unit: "ha" }, "修复湿地«35公顷»。"],
    [{ base_value: 12.5, base_unit: "km2" }, "治理水土流失«12.5平方公里»。", "治理水土流失«12.5平方千米»。"],
    // length
    [{ base_value: 64, base_unit: "km" }, "铺设管网«64公里»。", "铺设管网«64千米»。"],
    [{ base_value: 850, base_unit: "m" }, "铺设管网«850米»。"],
    // mass
    [{ base_value: 980000, base_unit: "t" }, "削减燃煤«98万吨»。"],
    [{ base_value: 0.3, base_unit: "t" }, "回收农药瓶«300公斤»。", "回收农药瓶«300千克»。", "回收农药瓶«600斤»。"],
    [{ base_value: 105000, base_unit: "t" }, "收购稻谷«2.1亿斤»。"],
    // volume, energy, power, voltage
    [{ base_value: 30000, base_unit: "m3" }, "清理淤泥«3万立方米»。", "清理淤泥«3万方»。"],
    [{ base_value: 120000000, base_unit: "kWh" }, "光伏发电«1.2亿千瓦时»。", "光伏发电«1.2亿度»。"],
    [{ base_value: 300000, base_unit: "kW" }, "风电装机达到«30万千瓦»。", "风电装机达到«300兆瓦»。"],
    // proportions
    [{ base_value: 96, base_unit: "%", unit: "%" }, "自来水普及率达到«96%»。", "自来水普及率达到«96％»。"],
    [{ base_value: 3.5, base_unit: "‰" }, "人口自然增长率为«3.5‰»。"],
    [
      { base_value: 0.6, base_unit: "pp", measure: "change" },
      "自来水普及率提高«0.6个百分点»。",
      "自来水普及率提高«0.6百分点»。",
    ],
    // people
    [{ base_value: 12000, base_unit: "人" }, "安置退役军人«1.2万人»。", "安置退役军人«1.2万名»。"],
    [{ base_value: 86, base_unit: "人" }, "表彰先进个人«86位»。", "表彰先进个人«86名»。", "表彰先进个人«86人»。"],
    [{ base_value: 329000, base_unit: "人次" }, "开展义诊«32.9万人次»。"],
    [{ base_value: 68000, base_unit: "户" }, "煤改气完成«6.8万户»。"],
    // rates
    [
      { base_value: 150, base_unit: "CNY/月", unit: "元/月" },
      "孤儿养育金达到«150元/月»。",
      "孤儿养育金达到«１５０元／月»。",
    ],
    [{ base_value: 1500, base_unit: "CNY/人" }, "公用经费达到«1500元/人»。"],
    [{ base_value: 400, base_unit: "CNY/亩" }, "稻谷补贴达到«400元/亩»。"],
    [{ base_value: 90, base_unit: "CNY/年" }, "公卫经费达到«90元/年»。"],
    [{ base_value: 200000, base_unit: "t/日" }, "污水处理能力达到«20万吨/日»。"],
    [{ base_value: 500, base_unit: "t/日" }, "垃圾焚烧能力达到«500吨/日»。"],
    [
      { base_value: 20, base_unit: "CNY/月", measure: "change" },
      "孤儿养育金每人每月提高«20元»。",
      "孤儿养育金每月提高«20元»。",
    ],
    [{ base_value: 100, base_unit: "CNY/亩" }, "对种粮大户每亩补贴«100元»。"],
    [{ base_value: 600, base_unit: "CNY/人" }, "对脱贫学生每人资助«600元»。"],
    [{ base_value: 25, base_unit: "μg/m3" }, "臭氧浓度为«25微克/立方米»。", "臭氧浓度为«25μg/m3»。"],
    // classifiers stand for themselves
    [{ base_value: 10, base_unit: "所", unit: "所" }, "新建幼儿园«10所»。"],
    [{ base_value: 98, base_unit: "项" }, "推行惠民举措«98项»。"],
    // what a bare magnitude counts
    [{ base_value: 80000, base_unit: "人" }, "惠及«8万»纳税人。", "裁减员额«8万»。", "帮助«8万»新就业群体参保。"],
    [{ base_value: 80000, base_unit: "户" }, "个人养老金开户数超过«8万»。", "服务«8万»经营主体。"],
    [{ base_value: 80000, base_unit: "CNY" }, "财政收入平均每年增加«8万元»。"],
    [{ base_value: 37, base_unit: "个" }, "实施水利项目«37个»。"],
    [{ base_value: 8, base_unit: "家" }, "培育合作社«8家»。"],
    [{ base_value: 5, base_unit: "座" }, "改造泵站«5座»。"],
    [{ base_value: 4, base_unit: "条" }, "打通断头路«4条»。"],
    [{ base_value: 497, base_unit: "场" }, "举办赛事«497场»。"],
    [{ base_value: 136, base_unit: "场次" }, "举办赛事«136场次»。"],
    [{ base_value: 2000, base_unit: "套" }, "交付回迁房«2000套»。"],
    [{ base_value: 50000, base_unit: "头" }, "生猪存栏«5万头»。"],
    [{ base_value: 120, base_unit: "辆" }, "更新公交车«120辆»。"],
    [{ base_value: 809000, base_unit: "剂次" }, "接种疫苗«80.9万剂次»。"],
    [{ base_value: 50000000, base_unit: "羽" }, "肉鸡出栏«5000万羽»。"],
    [{ base_value: 123, base_unit: "件" }, "办结信访案件«123件»。"],
    // a word that begins like a unit is none: the number counts in the unit that stands before it, or none
    [{ unit: "个", base_unit: "个", base_value: 12 }, "覆盖«12个»部门。"],
    ["name", "推行“«3»人大代表联络站”机制。", "推进«108»国道改线。", "开通«12345»热线。", "完成«5号»地块征收。"],
    [
      [
        { base_unit: "CNY/月", measure: "change" },
        { base_unit: "CNY/月", measure: "level" },
      ],
      "城乡居民基础养老金每人每月提高«10元»，达到«150元»。",
    ],
  ],
  failing: [],
};
