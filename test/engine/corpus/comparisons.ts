import { REVIEW, type Dimension } from "./corpus.js";

/** What a number is compared with: years before, others, the place in a ranking, one part with another. */
export const comparisons: Dimension = {
  title: "Comparisons",
  heading: REVIEW,
  rows: [
    [
      { indicator: "fixed_asset_investment", measure: "change" },
      "固定资产投资增长5%，增速比一季度加快«0.5个百分点»。",
      "固定资产投资增长5%，较上半年回落«0.5个百分点»。",
    ],
    // shares of three parts
    [
      [
        { indicator: "gdp_primary", status: "baseline" },
        { indicator: "gdp_tertiary", base_value: 28 },
      ],
      "三次产业的比例由上年的«13.7»：58.3：«28»调为12.1：57.4：30.5。",
    ],
    [
      [
        { measure: "share", base_value: 36 },
        { measure: "share", base_value: 43 },
      ],
      "粮、经、饲比例由上年的«36»：31：33调整为30：27：«43»。",
    ],
    // a value without a unit is no quantity, but what follows goes on with its name
    [{ indicator: null, label: "经济效益综合指数" }, "二产增加值增长7%，经济效益综合指数148.7，提高«11个百分点»。"],
    [{ measure: "growth" }, "三次提高粮食收购价，提价幅度超过«20%»。"],
    [{ measure: "change", indicator: "public_revenue" }, "财政收入较上年纯增2亿元，其中地方财政收入纯增«1亿元»。"],
    [{ measure: "change", base_value: 5, base_unit: "位" }, "综合实力在全国百强中再进«5位»。"],
    // a mark that is passed before the level itself
    [
      { indicator: "gdp", base_value: 301400000000, bound: "eq" },
      "生产总值增长6.7%，站上3000亿元台阶、达«3014亿元»。",
      "生产总值突破“三千亿”、达«3014亿元»。",
      "生产总值突破“三千亿”大关，达到«3014亿元»。",
    ],
    [{ label: "民营经济", measure: "share" }, "民营经济在全省经济中的份额提高到«58%»。"],
    [{ indicator: "gdp_tertiary", measure: "share" }, "服务业在国内生产总值中的比重上升到«50.5%»。"],
    [
      { measure: "rank", base_value: 4 },
      "规上工业增加值增长6.1%、居珠三角第«四»。",
      "投资增长6.1%，居沿江产业带八市第«四位»。",
    ],
    [null, "改造居民区道路，新建居家小区第«二»小学。"],
    // what was foreseen is a target
    [{ status: "target", base_value: 2700000000 }, "为企业减负48亿元，比年初预计的«27亿元»增加21亿元。"],
    [{ status: "baseline", base_value: 2700000000 }, "为企业减负48亿元，比上年的«27亿元»增加21亿元。"],
    // how many years are averaged names nothing
    [
      { indicator: "public_revenue", measure: "average_growth", base_value: 9.4 },
      "一般公共预算收入完成48亿元，五年平均增长«9.4%»。",
      "一般公共预算收入五年平均增长«9.4%»。",
      "一般公共预算收入完成48亿元，近三年平均增长«9.4%»。",
      "一般公共预算收入完成48亿元，5年年均增长«9.4%»。",
      "一般公共预算收入完成48亿元，前四年平均增长«9.4%»。",
    ],
    [
      { indicator: "retail_sales", measure: "growth", base_value: 36.5 },
      "社会消费品零售总额达到90亿元，五年增长«36.5%»。",
      "社会消费品零售总额达到90亿元，4年增长«36.5%»。",
      "社会消费品零售总额达到90亿元，比前五年增长«36.5%»。",
    ],
    [{ indicator: "urbanisation_rate", measure: "change" }, "常住人口城镇化率达到61%，5年提高«4.2个百分点»。"],
    [{ measure: "average_growth", base_unit: "%" }, "农业产业化率达到65%，年均递增«8.8%»。"],
    [{ measure: "change", base_unit: "pp" }, "土地流转率达到65%，提高«8.8%»。"],
    [{ measure: "growth", base_unit: "%" }, "土地产出率提高«8.8%»。", "全员劳动生产率增长«8.8%»。"],
    // a gap is to whatever is named behind 高于
    [
      { measure: "gap", base_value: 1.7, base_unit: "pp" },
      "技改投资增长12%，高于全部投资«1.7个百分点»。",
      "技改投资增长12%、快于规上工业«1.7个百分点»。",
      "技改投资增长12%，高出工业投资增速«1.7个百分点»。",
    ],
    [
      { indicator: "rural_income", measure: "gap", base_value: 1.7 },
      "农村居民人均可支配收入增长7%，快于经济增速«1.7个百分点»。",
      "农村居民人均可支配收入增长7%、高于全省«1.7个百分点»。",
    ],
    [
      { indicator: "gdp_per_capita", measure: "gap", base_value: -420, base_unit: "CNY", bound: "eq" },
      "人均地区生产总值8.1万元，低于全省平均水平«420元»。",
      "人均地区生产总值8.1万元，低于全国«420元»。",
    ],
    [{ measure: "level", bound: "ge" }, "最低工资标准不低于«1900元»。", "脱贫户人均收入高于«9000元»。"],
    [
      [
        { indicator: "urban_income", measure: "gap", base_value: -2.4, base_unit: "pp" },
        { indicator: "rural_income", measure: "gap", base_value: -0.7, base_unit: "pp" },
      ],
      "城乡居民人均可支配收入增速分别低于目标«2.4个»、«0.7个百分点»。",
      "城镇、农村居民人均可支配收入增速分别低于全省«2.4个»和«0.7个百分点»。",
    ],
    [{ measure: "level", base_unit: "个" }, "新建公园«4个»、停车场5个。"],
    // falls that are named
    [
      { measure: "change", base_value: -26000000 },
      "公交公司减亏«2600万元»。",
      "市属企业同比减亏«2600万元»。",
      "全年减支«2600万元»。",
    ],
    [{ measure: "level", base_value: 12 }, "减亏企业达到«12家»。"],
    // ranks
    [
      [
        { measure: "rank", base_value: 41, base_unit: "位", status: "baseline" },
        { measure: "rank", base_value: 28, base_unit: "位" },
      ],
      "在全国同类园区的排位由«41位»上升到«28位»。",
      "高新区综合排名从«41位»跃升至«28位»。",
      "营商环境位次由上年的«41位»提升到«28位»。",
    ],
    [{ measure: "change", base_unit: "位" }, "在全国同类园区的排位上升«13位»。", "排名前移«13位»。"],
    [{ measure: "level", base_unit: "人" }, "聘请专家«13位»。", "名师由8名增加到«13名»。"],
    // ratios and shares of a whole
    [
      { measure: "ratio", base_value: 2.31, base_unit: "倍" },
      "城乡居民收入比缩小到«2.31»。",
      "城乡居民人均可支配收入之比下降到«2.31»，继续缩小。",
      "城乡居民收入倍差由2.46缩小至«2.31»。",
      "城乡居民收入比从2.46：1缩小到«2.31»：1。",
    ],
    ["name", "完成收入比武«2»项目。"],
    [{ label: "城乡居民收入比", status: "baseline" }, "城乡居民收入比从«2.46»：1缩小到2.31：1。"],
    [{ label: "城乡居民收入比", status: "actual" }, "城乡居民收入比从2.47：1缩小到«2.32»：1。"],
    [
      { indicator: "rd_spending", measure: "share", base_value: 1.9 },
      "研发经费支出与地区生产总值之比达到«1.9%»。",
      "研发投入与生产总值之比«1.9%»。",
      "研发投入占地区生产总值比重«1.9%»。",
    ],
    [
      { indicator: "tax_revenue", measure: "share", base_value: 74 },
      "税收占一般公共预算收入的比重达到«74%»。",
      "一般公共预算收入完成48亿元，其中税收占比«74%»。",
    ],
    [{ indicator: null, measure: "share" }, "园区企业税收占比«74%»。"],
    [
      { indicator: "gdp", measure: "share", base_value: 7.4 },
      "经济总量占全国比重提高到7.1%，在北方地区占比提高到«7.4%»。",
    ],
    [
      [
        { measure: "share", base_value: 22, status: "baseline", year: 2022 },
        { measure: "share", base_value: 78, status: "baseline", year: 2022 },
        { measure: "share", base_value: 31, status: "actual", year: 2023 },
      ],
      "轻重工业比例从上年的«22»：«78»调整为«31»：69。",
    ],
    // what is said of the number before it steals no name
    [
      { indicator: "gdp", measure: "growth", base_value: 6.3 },
      "地区生产总值达到980亿元、稳居全省前十、增长«6.3%»。",
      "地区生产总值达到980亿元（含农垦）、增长«6.3%»。",
      "地区生产总值达到980亿元、继续位居全省第一方阵、同比增长«6.3%»。",
      "经济增长连续三年达到或略高于«6.3%»。",
    ],
    [
      { indicator: "energy_intensity", measure: "growth" },
      "单位生产总值能耗由前三年分别上升«4%»、5%、1%，转为下降1.2%。",
    ],
    // lists that are commented on
    [
      [{ indicator: "trade_total" }, { indicator: "fdi" }],
      "进出口总额、实际利用外资逆势上扬，增幅分别为«14.4%»和«5.2%»。",
      "进出口总额和实际利用外资双双回升，分别增长«14.4%»、«5.2%»。",
    ],
    [
      [{ indicator: "gdp_primary" }, { indicator: "gdp_secondary" }, { indicator: "gdp_tertiary" }],
      "一、二、三产分别实现增加值«22亿元»、«46亿元»和«57亿元»。",
    ],
    [{ indicator: "grain_output", measure: "level" }, "粮食连续七年增产，年均«3.1亿斤»以上。"],
    [{ indicator: "gdp" }, "全疆地区生产总值增长«6.3%»。", "全省地区生产总值增长«6.3%»。"],
    [{ indicator: "urban_income" }, "城市人均可支配收入«31000元»。", "城市居民人均可支配收入«31000元»。"],
    [{ indicator: "fiscal_revenue_total" }, "大口径财政收入完成«52亿元»。", "大口径财政收入增长«5.2%»。"],
    [{ indicator: "grain_output", label: "粮食总产量" }, "粮食喜获丰收、总产量增长«2.4%»。"],
    [{ indicator: "air_quality_good_days" }, "空气质量达到或好于国家二级以上（新标准）天数超过«271天»。"],
    [
      [{ status: "actual" }, { status: "baseline", year: 2014 }],
      "综合机械化率达到«84%»，较2014年的«69%»大幅提升。",
      "综合机械化率达到«84%»，比2014年的«69%»有明显提高。",
    ],
    [{ measure: "change", year: 2023 }, "旅客吞吐量突破86万人次，比历史最高的2019年还多«12万人次»。"],
    // what is said of an addition is not said of the stock
    [{ indicator: null, measure: "rank" }, "新增规上工业企业41家、列全市第«1»。"],
    [{ indicator: null, measure: "growth" }, "新增规上工业企业41家，增长«5.1%»。"],
    [{ indicator: "industrial_firms", measure: "growth" }, "规上工业企业达到410家，增长«5.1%»。"],
    [{ indicator: "deposits", measure: "average_growth" }, "金融机构存款余额812亿元，净增207亿元，年均增长«5.1%»。"],
    [{ measure: "share", base_value: 70 }, "«七成»农户用上清洁取暖。", "«七成»居民饮用水达标。"],
    [null, "收购«七成»新设备。"],
    [{ measure: "change", base_value: -0.025, base_unit: "CNY/kWh" }, "工业电价每千瓦时降低«2.5分»。"],
    ["name", "群众满意度得分«96.5»分。"],
    // sets and thresholds
    [
      "qualifier",
      "«24项»主要经济指标中有15项居全省前列。",
      "监测的«24项»主要指标，有15项增速居全省前列。",
      "有6个产业集聚区主营业务收入超过«80亿元»。",
      "实现公交与地铁站«80米»内换乘。",
      "成为全国首个经济总量突破«3万亿元»的省份。",
    ],
    [{ measure: "level", base_value: 24 }, "设定«24项»指标，其中约束性指标10项。", "«24项»指标全面完成。"],
    // latin units
    [{ base_value: 17000, base_unit: "G" }, "出省带宽达到«1.7万G»。", "互联网出口带宽«1.7万G»。"],
    [
      { base_value: 3900, base_unit: "PF" },
      "智能算力达«3900PF»。",
      "超算算力达到«3900PF»，居全国前列。",
      "总算力突破«3900PF»、增长二成。",
    ],
    [{ base_value: 480, base_unit: "TB" }, "汇聚公共数据«480TB»。"],
    ["name", "新开通«5»G基站。", "拍摄«4»K影片。", "创建«4»A级景区。"],
    // numerals that count
    [{ base_value: 2, base_unit: "家" }, "组建担保公司，发展«两家»小额贷款公司。"],
    [{ base_value: 5, base_unit: "个" }, "«五个»县(市)荣获全国先进县。", "«五个»乡镇获评生态乡镇。"],
    [{ base_value: 4, base_unit: "条" }, "打通断头路«四条»。"],
    [{ base_value: 8, base_unit: "眼" }, "打机井«八眼»。"],
    [{ base_value: 1000, base_unit: "亩" }, "新增耕地«千亩»。"],
    [null, "出台民营经济高质量发展«十条»政策措施。"],
    [{ bound: "eq" }, "改厕任务最多的柳河镇完成«860户»。"],
    [{ bound: "le" }, "每户最多补助«860元»。"],
  ],
  failing: [],
};
