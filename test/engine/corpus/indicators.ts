import { REVIEW, type Dimension } from "./corpus.js";

/** Which indicator a number belongs to: by name, alias, list, distribution, pair word and what a clause takes from the one before. */
export const indicators: Dimension = {
  title: "Indicators",
  heading: REVIEW,
  rows: [
    [
      { indicator: "rd_spending", measure: "share" },
      "全社会研发（R&D）经费支出占GDP比重突破«3%»。",
      "全社会研发经费支出相当于全市生产总值的比例达到«3%»。",
    ],
    [{ indicator: "gdp", measure: "growth" }, "GDP一季度累计增长«4.7%»。", "地区生产总值上半年实际增长«4.7%»。"],
    [{ indicator: "air_quality_good_days", measure: "change" }, "优良天数比例达到77%、增加«13天»。"],
    // the act governs the list though it is part of the first name
    [
      { indicator: null, measure: "level" },
      "新增学位3.2万个、医疗床位«2200张»。",
      "新增城镇就业3万人、高新技术企业«12家»。",
    ],
    [{ indicator: "hospital_beds" }, "新增学位3.2万个，医疗床位达到«2200张»。"],
    [{ indicator: "grain_output" }, "——粮食生产再获丰收。播种面积稳定，总产量达到«85.3亿斤»。"],
    [{ indicator: null }, "——蔬菜生产再获丰收。播种面积稳定，总产量达到«85.3万吨»。"],
    [
      { indicator: "water_quality_good_share", measure: "share" },
      "国省考断面水质优Ⅲ比例保持«100%»。",
      "地表水市控以上断面水质优良率达«96.8%»。",
      "国考断面优良水体达到«89%»。",
    ],
    [{ indicator: null, measure: "share" }, "主要河流出境断面水质优良率达«96.8%»。"],
    [{ indicator: "public_expenditure" }, "以惠民生为重点的财政支出进度加快，完成«40.2亿元»。"],
    [{ indicator: "livelihood_spending" }, "民生投入«251亿元»。", "财政民生投入占比达«81%»。"],
    // wordings, and what a clause says between names and numbers
    [{ indicator: "urban_new_jobs" }, "累计新增城镇就业«3.2万人»。", "办好三件实事：一是城镇新增就业«3600人»。"],
    [{ indicator: "rural_roads" }, "新改建农村牧区公路«21公里»。"],
    [{ indicator: "afforestation" }, "完成新造林«7.6万亩»。", "完成荒山绿化«2万亩»。"],
    [
      { indicator: null },
      "市区新增绿化面积«120公顷»。",
      "力争全年申报高新技术企业«18家»。",
      "金融机构新增贷款余额不低于«6亿元»。",
    ],
    [{ indicator: null }, "服务业拉动全市规上工业增加值增长«3个百分点»。", "国控断面水质达标率«92%»。"],
    [
      { indicator: "livelihood_spending", measure: "share" },
      "民生支出比重达到«81%»。",
      "一般公共预算支出的«83%»用于民生事业。",
    ],
    [{ indicator: "basic_pension" }, "城乡居民基础养老金月最低标准提高到«174元»。"],
    [{ indicator: "air_quality_good_share", measure: "share" }, "空气质量优良天数达到«72%»以上。"],
    [
      [{ indicator: "gdp_primary" }, { indicator: "gdp_secondary" }, { indicator: "gdp_tertiary" }],
      "一、二、三产增加值分别增长«3.6%»、«5.8%»、«4.9%»。",
      "三次产业增加值占生产总值比重分别为«6.8%»、«36.5%»和«56.7%»。",
    ],
    [
      [{ indicator: "tourism_revenue" }, { indicator: "tourist_visits" }],
      "旅游收入、游客人数再创新高，分别增长«14%»、«11%»。",
    ],
    [
      [{ indicator: "public_revenue" }, { indicator: "public_expenditure" }],
      "一般公共预算收入«12亿元»，支出«40亿元»。",
    ],
    [
      [{ indicator: "high_standard_farmland" }, { indicator: "grain_output" }, { indicator: "grain_output" }],
      "建成高标准农田«12万亩»，粮食生产再获丰收，产量达«58万吨»，增长«2%»。",
    ],
    [[{ indicator: "exports" }, { indicator: null }], "出口增长«12%»，进口增长«21%»。"],
    [
      [
        { indicator: "gdp", status: "actual" },
        { indicator: "gdp", status: "target" },
      ],
      "地区生产总值增长«6.1%»（年度目标«5.5%»以上）。",
    ],
    [
      [{ indicator: null }, { indicator: "public_revenue" }],
      "一般公共预算收入在上年核定任务（«4.8亿元»）的基础上增长«7.5%»。",
    ],
    [{ indicator: "gdp" }, "地区生产总值按增长«5%»安排。", "生产总值达到★«80亿元»。"],
    [
      [{ indicator: "gdp_per_capita" }, { indicator: "gdp_per_capita" }],
      "人均地区生产总值«12万元»，按年平均汇率折算为«1.7万美元»。",
    ],
    // by name, whoever's figure it is and whatever the predicate
    [
      { indicator: "gdp" },
      "地区生产总值完成«81亿元»。",
      "全县地区生产总值完成«80亿元»。",
      "全年完成地区生产总值«80亿元»。",
      "全年实现GDP增长«7%»。",
      "预计地区生产总值可达«80亿元»。",
      "经济总量突破«80亿元»。",
      "我县生产总值增长«7%»。",
      "全市实现地区生产总值«80亿元»。",
      "初步核算，地区生产总值达«80亿元»。",
    ],
    [
      { indicator: "industrial_value_added" },
      "规模以上工业增加值增长«9.4%»。",
      "规上工业增加值同比增长«9%»。",
      "全县规模工业增加值完成«9亿元»。",
    ],
    [
      { indicator: "fixed_asset_investment" },
      "固定资产投资完成«53亿元»。",
      "全社会固定资产投资增长«9.1%»。",
      "完成固定资产投资«53亿元»。",
      "固投增速«9%»。",
    ],
    [
      { indicator: "retail_sales" },
      "社会消费品零售总额完成«70亿元»。",
      "社零额增长«7%»。",
      "实现社会消费品零售总额«70亿元»。",
    ],
    [
      { indicator: "public_revenue" },
      "一般公共预算收入完成«6亿元»。",
      "地方财政收入增长«6%»。",
      "地方一般公共预算收入达到«6亿元»。",
    ],
    [{ indicator: "public_expenditure" }, "一般公共预算支出«24亿元»。", "财政支出增长«4%»。"],
    [{ indicator: "urban_income" }, "城镇居民人均可支配收入达到«36000元»。", "城镇常住居民人均可支配收入增长«6%»。"],
    [{ indicator: "rural_income" }, "农村居民人均可支配收入达到«16000元»。", "农民人均纯收入增长«8%»。"],
    [{ indicator: "resident_income" }, "居民人均可支配收入达到«26000元»。", "全体居民人均可支配收入增长«7%»。"],
    [{ indicator: "urban_new_jobs" }, "城镇新增就业«6372人»。", "新增城镇就业«6372人»。", "实现城镇新增就业«6372人»。"],
    [{ indicator: "rural_labour_transfer" }, "农村劳动力转移就业«4.6万人»。", "转移农村劳动力«4.6万人»。"],
    [
      { indicator: "skill_training", measure: "level" },
      "开展职业技能培训«1500人»。",
      "完成技能培训«1.2万人次»。",
      "组织职业技能培训«5000人次»。",
    ],
    [
      { indicator: "unemployment_registered", measure: "share" },
      "城镇登记失业率控制在«3.8%»。",
      "城镇登记失业率为«3.8%»。",
    ],
    [
      { indicator: "cpi", measure: "growth" },
      "居民消费价格上涨«2.7%»。",
      "居民消费价格涨幅«2.1%»。",
      "CPI涨幅控制在«2.1%»。",
      "物价涨幅为«2.1%»。",
    ],
    [{ indicator: "urbanisation_rate" }, "常住人口城镇化率达到«61%»。", "城镇化率提高«1.2个百分点»。"],
    [{ indicator: "forest_cover" }, "森林覆盖率达到«42%»。", "森林覆盖率提高«0.8个百分点»。"],
    [{ indicator: "air_quality_good_share" }, "空气质量优良天数比率达到«92%»。", "优良天数比例达到«92%»。"],
    [{ indicator: "pm25" }, "PM2.5平均浓度为«25微克/立方米»。", "PM2.5浓度下降«8%»。"],
    [
      { indicator: "afforestation" },
      "完成营造林«7.1万亩»。",
      "植树造林«1.6万亩»。",
      "完成造林绿化«1.6万亩»。",
      "人工造林«1.6万亩»。",
      "推进国土绿化完成造林«1.2万亩»。",
    ],
    [
      { indicator: "high_standard_farmland" },
      "建成高标准农田«3万亩»。",
      "新建«3万亩»高标准农田。",
      "高标准农田建设任务«3万亩»。",
      "建设高标准农田«3万亩»。",
    ],
    [{ indicator: "grain_output" }, "粮食总产量达到«20万吨»。", "粮食产量稳定在«4亿斤»。"],
    [{ indicator: "farmland" }, "耕地保有量稳定在«66万亩»。", "守住«66万亩»耕地红线。"],
    [
      { indicator: "old_neighbourhoods", base_value: 10 },
      "实施老旧小区改造«10个»。",
      "改造老旧小区«10个»。",
      "完成«10个»老旧小区改造。",
      "实施«10个»老旧小区改造项目。",
    ],
    [
      { indicator: "rural_roads", base_unit: "km" },
      "新改建农村公路«64公里»。",
      "新建农村公路«64公里»。",
      "改造农村道路«64公里»。",
    ],
    [{ indicator: "tourist_visits" }, "接待游客«166万人次»。", "全年接待游客«166万人»。", "旅游接待人数增长«12%»。"],
    [{ indicator: "tourism_revenue" }, "实现旅游收入«18亿元»。", "旅游综合收入增长«15%»。"],
    [{ indicator: "exports" }, "外贸出口增长«11%»。", "出口额达到«3亿元»。"],
    [{ indicator: "fdi" }, "实际利用外资«3000万美元»。", "实际利用外资增长«5.2%»。"],
    [{ indicator: "industrial_investment" }, "工业投资增长«20.6%»。", "完成工业投资«10亿元»。"],
    [{ indicator: "elderly_beds_per_1000" }, "每千名老人养老床位达到«38张»。"],
    [{ indicator: "livelihood_spending" }, "民生支出达到«24.5亿元»。", "民生支出占财政支出的«86%»。"],
    [{ indicator: "public_films" }, "放映公益电影«1980场»。", "放映农村公益电影«1980场次»。"],
    [{ indicator: "gdp_tertiary" }, "服务业增加值占GDP比重达到«48%»。", "第三产业增加值增长«6%»。"],
    // level, growth and rank of the same thing
    [
      [
        { indicator: "gdp", measure: "level" },
        { indicator: "gdp", measure: "growth" },
        { indicator: "gdp", measure: "rank" },
      ],
      "地区生产总值完成«80亿元»，增长«7%»，增幅全市第«3»。",
      "地区生产总值完成«80亿元»，增长«7%»，总量居全市第«3位»。",
    ],
    [
      [
        { indicator: "deposits", measure: "level" },
        { indicator: "deposits", measure: "change" },
      ],
      "各项存款余额«230亿元»，比年初增加«12亿元»。",
    ],
    [[{ indicator: "gdp" }, { indicator: "gdp", measure: "gap" }], "地区生产总值增长«7%»，高于全市平均«0.8个百分点»。"],
    [
      [{ indicator: "gdp" }, { indicator: "fixed_asset_investment" }, { indicator: "fixed_asset_investment" }],
      "地区生产总值增长«7%»；固定资产投资完成«53亿元»，增长«9%»。",
    ],
    // respectively
    [
      [
        { indicator: "urban_income", measure: "level" },
        { indicator: "rural_income", measure: "level" },
      ],
      "城镇、农村居民人均可支配收入分别达到«36000元»、«16000元»。",
      "城乡居民人均可支配收入分别达到«36000元»、«16000元»。",
      "城镇居民人均可支配收入和农村居民人均可支配收入分别达到«36000元»和«16000元»。",
      "城镇和农村居民人均可支配收入分别达到«36000元»和«16000元»。",
    ],
    [
      [
        { indicator: "urban_income", base_value: 36000 },
        { indicator: "rural_income", base_value: 16000 },
        { indicator: "urban_income", measure: "growth", base_value: 6 },
        { indicator: "rural_income", measure: "growth", base_value: 8 },
      ],
      "城镇、农村居民人均可支配收入分别达到«36000元»、«16000元»，分别增长«6%»、«8%»。",
      "城乡居民人均可支配收入分别达到«36000元»、«16000元»，增长«6%»、«8%»。",
    ],
    [
      [
        { indicator: "deposits", base_value: 23000000000 },
        { indicator: "loans", base_value: 15000000000 },
      ],
      "金融机构存贷款余额分别达到«230亿元»、«150亿元»。",
      "存贷款余额分别为«230亿元»和«150亿元»。",
      "各项存款余额、贷款余额分别达到«230亿元»、«150亿元»。",
    ],
    [
      [
        { indicator: "gdp_primary", measure: "growth", base_value: 3.9 },
        { indicator: "gdp_secondary", measure: "growth", base_value: 7.9 },
        { indicator: "gdp_tertiary", measure: "growth", base_value: 6.3 },
      ],
      "三次产业分别增长«3.9%»、«7.9%»、«6.3%»。",
      "三次产业增加值分别增长«3.9%»、«7.9%»和«6.3%»。",
      "三次产业增加值增长«3.9%»、«7.9%»、«6.3%»。",
    ],
    [
      [{ indicator: "gdp" }, { indicator: "fixed_asset_investment" }, { indicator: "retail_sales" }],
      "地区生产总值、固定资产投资、社会消费品零售总额分别增长«7%»、«9%»、«6%»。",
      "地区生产总值、固定资产投资和社会消费品零售总额分别增长«7%»、«9%»和«6%»。",
    ],
    [
      [
        { indicator: "gdp" },
        { indicator: "public_revenue" },
        { indicator: "gdp", measure: "growth" },
        { indicator: "public_revenue", measure: "growth" },
      ],
      "地区生产总值完成«80亿元»，一般公共预算收入完成«6亿元»，分别增长«7%»、«5%»。",
    ],
    [
      [
        { indicator: "gdp_primary", measure: "share" },
        { indicator: "gdp_secondary", measure: "share" },
        { indicator: "gdp_tertiary", measure: "share" },
      ],
      "产业结构优化为«11.8»:«48.3»:«39.9»。",
    ],
    // long sentences, in which names go on from clause to clause
    [
      [
        { indicator: "gdp", measure: "level" },
        { indicator: "public_revenue" },
        { indicator: "urban_income" },
        { indicator: "rural_income" },
        { indicator: "gdp", measure: "average_growth" },
        { indicator: "public_revenue", measure: "average_growth" },
        { indicator: "urban_income", measure: "average_growth" },
        { indicator: "rural_income", measure: "average_growth" },
      ],
      "地区生产总值、一般公共预算收入、城镇居民人均可支配收入、农村居民人均可支配收入分别达到«80亿元»、«6亿元»、«3.6万元»、«1.6万元»，年均分别增长«7%»、«5%»、«6%»和«8%»。",
    ],
    [
      [
        { indicator: "urban_income", status: "baseline" },
        { indicator: "rural_income", status: "baseline" },
        { indicator: "urban_income", status: "actual" },
        { indicator: "rural_income", status: "actual" },
      ],
      "城乡居民人均可支配收入分别由«2.8万元»、«1.1万元»增加到«3.6万元»、«1.6万元»。",
    ],
    [
      [
        { indicator: "industrial_firms", status: "baseline" },
        { indicator: "industrial_firms" },
        { indicator: "high_tech_firms", status: "baseline" },
        { indicator: "high_tech_firms" },
      ],
      "规上工业企业由«80家»增加到«91家»，高新技术企业由«12家»增加到«20家»。",
    ],
    [
      [
        { indicator: "industrial_firms" },
        { indicator: "high_tech_firms" },
        { indicator: "industrial_firms", measure: "change" },
        { indicator: "high_tech_firms", measure: "change" },
      ],
      "规上工业企业、高新技术企业分别达到«91家»、«20家»，分别净增«11家»、«8家»。",
    ],
    [
      [
        { indicator: "fixed_asset_investment", measure: "rank" },
        { indicator: "industrial_value_added", measure: "rank" },
        { indicator: "retail_sales", measure: "rank" },
      ],
      "固定资产投资、规上工业增加值、社会消费品零售总额增速分别位居全市第«1»、第«2»和第«3位»。",
    ],
    [
      [
        { indicator: "gdp", measure: "growth" },
        { indicator: "gdp_primary" },
        { indicator: "gdp_secondary" },
        { indicator: "gdp_tertiary" },
      ],
      "地区生产总值增长«7%»，其中第一产业增长«4%»、第二产业增长«8%»、第三产业增长«6.5%»。",
    ],
    [[{ indicator: "grain_area" }, { indicator: "grain_output" }], "粮食播种面积«45万亩»，总产量达到«20万吨»。"],
    [[{ indicator: "grain_area" }, { indicator: null }], "粮食、蔬菜分别稳定播种«45万亩»、«6万亩»。"],
    [{ indicator: "gdp", measure: "rank" }, "地区生产总值132亿元，增长8%，总量和增速均居全省第«5位»。"],
    [{ indicator: "exports", measure: "rank" }, "出口增长7%，对全省增长贡献率达20%，总量跃居全省第«4»。"],
    [
      [
        { indicator: "fdi", base_unit: "USD" },
        { indicator: "fdi", base_unit: "CNY", bound: "approx" },
      ],
      "实际使用外资«6亿美元»、约合«43亿元人民币»。",
    ],
    [{ indicator: null, measure: "change" }, "新增金融机构贷款60亿元、同比多增«5亿元»。"],
    [{ indicator: "resident_income" }, "全体居民人均可支配收入增速高于经济增速、突破«2万元»。"],
    [{ indicator: "tourist_visits" }, "全县接待游客突破“三百万”、达«312万人次»。"],
    [{ indicator: "pm25" }, "PM2.5平均浓度保持在每立方米«24微克»以下。"],
    [
      [
        { indicator: "tourist_visits", measure: "level" },
        { indicator: "tourism_revenue", measure: "level" },
        { indicator: "tourist_visits", measure: "growth" },
        { indicator: "tourism_revenue", measure: "growth" },
      ],
      "接待游客«166万人次»，实现旅游收入«12亿元»，分别增长«15%»、«18%»。",
    ],
    [
      [
        { indicator: "livelihood_spending", measure: "level" },
        { indicator: "livelihood_spending", measure: "share" },
        { indicator: "livelihood_spending", measure: "change" },
      ],
      "民生支出«20亿元»，占一般公共预算支出的«82%»，比上年提高«1.5个百分点»。",
    ],
    [
      [
        { indicator: "gdp" },
        { indicator: "gdp", measure: "ratio" },
        { indicator: "gdp_per_capita" },
        { indicator: "gdp_per_capita", measure: "ratio" },
      ],
      "地区生产总值突破«80亿元»，是2018年的«1.6倍»；人均地区生产总值突破«3万元»，是2018年的«1.7倍»。",
    ],
    // one number for two things belongs to the first
    [{ indicator: "gdp" }, "地区生产总值和固定资产投资均增长«7%»。", "地区生产总值、固定资产投资均增长«7%»。"],
    // a rate that is an indicator's name
    [{ indicator: "kindergarten_public_share", measure: "share" }, "普惠性幼儿园覆盖率达到«90%»。"],
    [{ indicator: "certified_workers_share", measure: "share" }, "从业人员持证率达到«42%»。"],
    // an addition that is itself the indicator
    [{ indicator: "school_places", measure: "level" }, "新增学位«1680个»。", "增加学位«1680个»。"],
    [{ indicator: "nursery_places", measure: "level" }, "新增托位«500个»。", "新增普惠托位«500个»。"],
    // from–to
    [
      [
        { indicator: "basic_pension", status: "baseline", year: 2022 },
        { indicator: "basic_pension", status: "actual", year: 2023 },
      ],
      "基础养老金从«140元/月»提高至«150元/月»。",
      "城乡居民基础养老金由«140元/月»提高到«150元/月»。",
    ],
    [
      [
        { indicator: "gdp_primary", measure: "share" },
        { indicator: "gdp_secondary", measure: "share" },
        { indicator: "gdp_tertiary", measure: "share" },
      ],
      "三次产业结构调整为«11.8»:«48.3»:«39.9»。",
    ],
    [
      [
        { indicator: "gdp_primary", status: "baseline" },
        { indicator: "gdp_secondary" },
        { indicator: "gdp_tertiary" },
        { indicator: "gdp_primary", status: "actual" },
        { indicator: "gdp_secondary" },
        { indicator: "gdp_tertiary" },
      ],
      "三次产业比重由«15»:«45»:«40»调整为«12»:«46»:«42»。",
    ],
    [
      [{ indicator: "tourist_visits" }, { indicator: "tourism_revenue" }],
      "旅游人数、旅游收入分别达到«166万人次»、«12亿元»。",
      "接待游客、旅游总收入分别达到«166万人次»和«12亿元»。",
    ],
    [
      [{ indicator: "gdp_primary", measure: "growth" }, { indicator: "gdp_secondary" }, { indicator: "gdp_tertiary" }],
      "第一、二、三产业增加值分别增长«3.9%»、«7.9%»、«6.3%»。",
      "第一、第二、第三产业增加值分别增长«3.9%»、«7.9%»、«6.3%»。",
    ],
    [
      [
        { indicator: "urban_income", bound: "approx" },
        { indicator: "rural_income", bound: "approx" },
      ],
      "城乡居民人均可支配收入分别增长«6%»左右、«7%»左右。",
    ],
    [
      [
        { indicator: "urban_income", bound: "ge" },
        { indicator: "rural_income", bound: "ge" },
      ],
      "城镇、农村居民人均可支配收入分别增长«6%»以上、«7%»以上。",
    ],
    [{ indicator: "urban_income" }, "城乡居民人均可支配收入均增长«7%»。"],
    [
      [
        { indicator: "public_revenue" },
        { indicator: null, measure: "share" },
        { indicator: "public_revenue", measure: "growth" },
      ],
      "一般公共预算收入完成«6亿元»，为年初预算的«103%»，增长«5%»。",
    ],
    [
      [
        { indicator: "retail_sales" },
        { indicator: null, measure: "share" },
        { indicator: "retail_sales", measure: "growth" },
      ],
      "社会消费品零售总额«70亿元»，完成年计划的«98%»，同比增长«6%»。",
    ],
    [
      [{ indicator: "public_revenue" }, { indicator: "public_expenditure" }],
      "一般公共预算收支分别完成«6亿元»、«24亿元»。",
    ],
    [
      [{ indicator: "gdp" }, { indicator: "gdp", measure: "average_growth" }],
      "地区生产总值增长«7%»，两年平均增长«5.2%»。",
    ],
  ],
  failing: [],
};

/** Names that hold an indicator's name and mean something narrower, or an addition to a stock. */
export const narrowerNames: Dimension = {
  title: "Names that are no indicator",
  heading: REVIEW,
  rows: [
    [
      { indicator: null },
      "工业税收增长«12%»。",
      "工业税收完成«2亿元»。",
      "企业贷款余额达到«30亿元»。",
      "制造业贷款余额增长«12%»。",
      "中心城区绿化率达到«38%»。",
      "建成区绿化覆盖率达到«38%»。",
      "城镇以上固定资产投资增长«9%»。",
      "民间固定资产投资增长«9%»。",
      "机电产品出口增长«9%»。",
      "高新技术产品出口额增长«9%»。",
    ],
    [
      { indicator: null },
      "民营经济增加值增长«7.7%»。",
      "高技术产业增加值增长«15%»。",
      "战略性新兴产业增加值占比达到«15%»。",
      "装备制造业增加值增长«10.7%»。",
      "数字经济核心产业增加值增长«9.7%»。",
      "建筑业总产值增长«7.7%»。",
      "农产品加工产值达到«12亿元»。",
      "工业增加值增长«9.4%»。",
      "规上服务业企业营业收入增长«9.7%»。",
      "规上工业企业利润总额增长«9%»。",
      "国家高新技术企业营业收入增长«9%»。",
      "文化产业增加值增长«8%»。",
    ],
    [
      { indicator: null },
      "工业用电量增长«6%»。",
      "限额以上社会消费品零售额增长«6%»。",
      "网上零售额增长«16%»。",
      "乡镇固定资产投资增长«9%»。",
      "基础设施投资增长«9%»。",
      "民间投资增长«9%»。",
      "技改投资增长«9%»。",
    ],
    [
      { indicator: null },
      "脱贫人口人均纯收入达到«15000元»。",
      "村集体经济收入达到«20万元»。",
      "住户存款余额达到«120亿元»。",
      "普惠小微贷款余额增长«20%»。",
      "涉农贷款余额达到«30亿元»。",
      "土地出让收入完成«3亿元»。",
      "非税收入增长«3%»。",
      "政府性基金收入完成«3亿元»。",
    ],
    [
      { indicator: null },
      "入境游客增长«20%»。",
      "乡村旅游收入增长«23.4%»。",
      "跨境电商进出口增长«20%»。",
      "对东盟进出口增长«20%»。",
      "小麦产量达到«8万吨»。",
      "秋粮产量达到«8万吨»。",
      "夏粮播种面积«12万亩»。",
      "油料产量达到«8万吨»。",
    ],
    [
      { indicator: null },
      "户籍人口城镇化率达到«41%»。",
      "高校毕业生就业率达到«91%»。",
      "脱贫劳动力务工就业«5000人»。",
      "退役军人技能培训«300人»。",
      "村级公路养护率达到«98%»。",
      "县级医院床位利用率«88%»。",
      "社区养老服务覆盖率«95%»。",
      "公园绿地面积增加«3万平方米»。",
    ],
    [
      { indicator: null },
      "农村公路绿化里程达到«120公里»。",
      "森林抚育«3万亩»。",
      "耕地流转率达到«45%»。",
      "老旧小区加装电梯«50部»。",
      "PM10浓度下降«8%»。",
      "空气质量综合指数下降«5%»。",
      "单位工业增加值能耗下降«5%»。",
      "研发人员达到«1200人»。",
      "财政支出进度达到«92%»。",
      "外贸企业达到«30家»。",
    ],
    [
      [{ indicator: "pm25" }, { indicator: null }],
      "PM2.5和PM10浓度分别下降«8%»、«5%»。",
      "PM2.5、PM10平均浓度分别为«25»、«48微克/立方米»。",
    ],
    // additions to a stock
    [
      { indicator: null, measure: "level" },
      "新增规上工业企业«20户»。",
      "新增规模以上工业企业«20家»。",
      "净增高新技术企业«8家»。",
      "新增高新技术企业«8家»。",
      "新增养老床位«200张»。",
      "新增医疗床位«150张»。",
      "新增贷款«12亿元»。",
    ],
    // money beside a thing, and a thing beside money
    [
      [
        { indicator: null, base_unit: "CNY" },
        { indicator: "high_standard_farmland", base_unit: "亩" },
      ],
      "投资«9000万元»，建成«6万亩»高标准农田。",
      "投资«9000万元»，建成高标准农田«6万亩»。",
    ],
    [
      { indicator: null },
      "争取高标准农田建设资金«9000万元»。",
      "投入老旧小区改造资金«3000万元»。",
      "发放耕地地力保护补贴«5000万元»。",
      "落实职业技能培训补贴«300万元»。",
    ],
    // a completion rate names no indicator
    [{ indicator: null, measure: "share" }, "完成年度目标任务的«117%»。", "完成年计划的«102%»。"],
    // a part of a list that is none
    [[{ indicator: "gdp" }, { indicator: null }], "地区生产总值、民间投资分别增长«7%»、«9%»。"],
    [
      [{ indicator: "fixed_asset_investment" }, { indicator: null }],
      "固定资产投资增长«9%»，其中民间投资增长«12%»。",
      "固定资产投资增长«9%»，房地产投资增长«12%»。",
    ],
    [
      [{ indicator: "public_revenue" }, { indicator: "tax_revenue", measure: "share" }],
      "一般公共预算收入完成«6亿元»，税收收入占比«72%»。",
    ],
    // projects, acts
    [
      { indicator: null },
      "引进企业«20家»。",
      "建成标准化厂房«12万平方米»。",
      "硬化巷道«20公里»。",
      "铺设燃气管网«20公里»。",
      "新建通村公路桥梁«6座»。",
      "举办招聘会«20场»。",
      "化解信访积案«120件»。",
    ],
    [{ indicator: null }, "出口退税«3000万元»。"],
    [[{ indicator: "fixed_asset_investment" }, { indicator: null }], "固定资产投资增长«9%»，技改投资增长«12%»。"],
    [{ indicator: "startup_loans" }, "创业担保贷款余额«5000万元»。"],
  ],
  failing: [],
};
