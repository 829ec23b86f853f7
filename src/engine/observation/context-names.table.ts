/**
 * Names that mean an indicator only beside other words: 总投资 is what was signed where 签约 stands before it.
 * All that a row gives must hold. In the examples the number stands between « and ».
 */
export interface ContextName<Id extends string = string> {
  id: Id;
  indicator: string;
  /** The indicator that the name alone means, where these words mean another; never of a growth. */
  of?: string;
  /** The name as read before the number; empty where the clause has none. */
  name?: RegExp;
  /** The sentence up to the name. */
  context?: RegExp;
  /** The paragraph up to the sentence. */
  topic?: RegExp;
  /** What follows the number. */
  after?: RegExp;
  /** Base units that the number may have. */
  units: readonly string[];
  example: string;
  counter: string;
}

/** Tried where no name of `data/indicators.csv` fits. */
const namesInContext = [
  {
    id: "grain-as-mass",
    indicator: "grain_output",
    name: /^粮食$/,
    units: ["t"],
    example: "粮食增产«1.2亿斤»",
    counter: "储备粮食企业«12家»",
  },
  {
    id: "grain-as-area",
    indicator: "grain_area",
    name: /^粮食(?:种植)?$/,
    units: ["亩"],
    example: "播种粮食«91万亩»",
    counter: "建设粮食基地«91亩»",
  },
  {
    id: "area-of-grain-told-before",
    indicator: "grain_area",
    name: /^(?:播种|种植)面积$/,
    topic: /^[^一-龥]*粮食[^,;。、]{0,10}。$/,
    units: ["亩", "ha"],
    example: "——粮食喜获丰收。播种面积达到«320万亩»。",
    counter: "——蔬菜喜获丰收。播种面积达到«320万亩»。",
  },
  {
    id: "output-of-grain-told-before",
    indicator: "grain_output",
    name: /^(?:总产量|总产|年?产量)$/,
    topic: /^[^一-龥]*粮食[^,;。、]{0,10}。$/,
    units: ["t"],
    example: "粮食喜获丰收。播种面积稳定,总产量达到«12.6亿斤»。",
    counter: "粮食加工提质。蔬菜总产量达到«12.6亿斤»。",
  },
  {
    id: "water-of-sections",
    indicator: "water_quality_good_share",
    name: /^(?:地表水|河流|以上|考核|主要|全部|所有|[国省市县区控、和与及]|考)*断面(?:地表水|水质|水体)?(?:全面达标)?(?:优良|优[ⅢI]{1,3}|[ⅢI]{1,3}类及?以上|(?:优于|好于|达到或[优好]于)[ⅢI]{1,3}|[ⅠI]-[ⅢI]{1,3}|三类及以上)类?(?:水质|水体|水)?(?:比例|率|比率|占比)?$/,
    units: ["%", "pp"],
    example: "省考以上断面水质优Ⅲ比例保持«100%»。",
    counter: "出境断面水质优Ⅲ比例保持«100%»。",
  },
  {
    id: "industry-growth",
    indicator: "industrial_value_added",
    name: /^(?:规模以上|规上|限上|限额以上|国有及限额以上|国有及规模以上|入统)工业$/,
    units: ["%"],
    example: "规模以上工业增长«18%»",
    counter: "规模以上工业投资增长«18%»",
  },
  {
    id: "teachers-taken-on",
    indicator: "teachers_recruited",
    name: /^(?:各类|公办|编制|在编|高中|中小学|幼儿园|特岗|学科|优秀|紧缺|[和、])*教师$/,
    context: /(?:补充|招聘|招录|选聘|引进|新增|录用)[^,;。]{0,8}$/,
    units: ["人"],
    example: "补充中小学教师«2499名»",
    counter: "培训中小学教师«2499名»",
  },
  {
    id: "revenue-of-tourism",
    indicator: "tourism_revenue",
    name: /^(?:国际国内|国内外|国内国际|综合|总)?(?:收入|综合效益)$/,
    context: /(?:旅游业|旅游经济|文旅产业|接待游客|旅游人数)[^。]{0,40}$/,
    units: ["CNY"],
    example: "接待游客465万人次,实现综合效益«23.25亿元»",
    counter: "企业实现综合效益«23.25亿元»",
  },
  {
    id: "rural-labour",
    indicator: "rural_labour_transfer",
    name: /^(?:转移)?(?:劳动力|就业)$/,
    context: /农村[^。]{0,16}劳动力[^。]{0,40}转移(?:就业)?$|农村[^。]{0,16}劳动力转移[^。]{0,30}$/,
    units: ["人", "人次"],
    example: "抓好农村富余劳动力转移工作,新增转移就业«15万人»",
    counter: "新增高校毕业生就业«15万人»",
  },
  {
    id: "signed-total",
    indicator: "investment_signed",
    name: /^(?:(?:计划|协议|合同)?总?投资(?:额|总额)?|总?金额|协议资金)$/,
    context: /签约[^,;。]{0,24}[、,]?$/,
    units: ["CNY"],
    example: "新签约产业项目269个、总投资«2500亿元»",
    counter: "新开工产业项目269个、总投资«2500亿元»",
  },
  {
    id: "neighbourhoods-renewed",
    indicator: "old_neighbourhoods",
    name: /^(?:城镇|城市)?老旧小区$/,
    after: /^(?:城镇|城市)?老旧小区[^,;。\d]{0,6}改造/,
    units: ["个"],
    example: "«16个»老旧小区完成改造",
    counter: "«16个»老旧小区引入物业",
  },
  {
    id: "places-in-schools",
    indicator: "school_places",
    name: /^(?:新增|增加|扩[增充]|增补|公办|民办|优质|普惠性?|规范化|义务教育|学前教育|学前|基础教育|教育|幼儿园?|公办园|园|小学|初中|高中|初高中|中学|中小学|中职|中等职业|职业学校|普通|普高|阶段|学校|城区|[和与及、])+学位$/,
    units: ["个", "人", "%"],
    example: "建成公办初中学位«4200个»以上",
    counter: "新增博士学位授权点«4个»",
  },
  {
    id: "places-in-nurseries",
    indicator: "nursery_places",
    name: /^(?:新增|公办|公办园|幼儿园|普惠性?|3岁以下|婴?幼儿|托育|[和与及、])+托位数?$/,
    units: ["个", "张", "%"],
    example: "新增公办幼儿园托位«600个»",
    counter: "新增社区食堂餐位«600个»",
  },
  {
    id: "nursery-places-per-so-many",
    indicator: "nursery_places_per_1000",
    name: /^1000人口(?:拥有)?(?:3岁以下)?(?:婴幼儿)?托位数?$/,
    units: ["个"],
    example: "每1000人口拥有3岁以下婴幼儿托位«4.4个»",
    counter: "每1000老人拥有养老床位«44张»",
  },
  {
    id: "intensity-of-research",
    indicator: "rd_spending",
    name: /^(?:投入|支出)?强度$/,
    context: /(?:研发|R&D|研究与试验发展)[^;。]{0,30}$/,
    units: ["%", "pp"],
    example: "全社会研发经费增长12%、投入强度达到«1.8%»",
    counter: "工业投资增长12%、投入强度达到«1.8%»",
  },
  {
    id: "taxes-beside-revenue",
    indicator: "tax_revenue",
    name: /^税收$/,
    context: /一般(?:公共)?预算收入[^;。]{0,48}$/,
    units: ["%", "CNY"],
    example: "一般公共预算收入增长4.2%,税收增长«5.1%»",
    counter: "园区营业收入增长4.2%,税收增长«5.1%»",
  },
  {
    id: "livelihood-in-spending",
    indicator: "livelihood_spending",
    name: /^(?:财政|公共财政|一般公共预算)支出中,?民生(?:支出|领域)?$/,
    units: ["%", "成"],
    example: "财政支出中民生占比超过«76%»",
    counter: "财政支出中科技占比超过«6%»",
  },
  {
    id: "moved-to-jobs",
    indicator: "rural_labour_transfer",
    name: /^转移就业$/,
    context: /农村[^;。]{0,6}劳动力[^;。]{0,30}$/,
    units: ["人", "人次"],
    example: "推进农村劳动力素质培训,转移就业«3.1万人»",
    counter: "推进渔民上岸安置,转移就业«3.1万人»",
  },
  {
    id: "affordable-kindergartens",
    indicator: "kindergarten_public_share",
    name: /^普惠率$/,
    context: /幼儿园|学前/,
    units: ["%"],
    example: "巩固普惠性幼儿园覆盖面,确保普惠率«85%»以上",
    counter: "确保托育普惠率«85%»以上",
  },
  {
    id: "households-given-rent-subsidy",
    indicator: "rent_subsidy_households",
    after: /^[^,;。]{0,12}发放[^,;。]{0,8}租赁补贴/,
    units: ["户"],
    example: "为«5567户»困难家庭发放住房租赁补贴",
    counter: "为«5567户»困难家庭发放取暖补贴",
  },
  {
    id: "budget-spent-on-livelihood",
    indicator: "livelihood_spending",
    after: /^(?:以上|左右)?的?(?:一般公共预算|财政|公共财政)?(?:支出|资金|财力)(?:用于|投入|投向)(?:保障和改善)?民生/,
    units: ["%"],
    example: "每年«70%»左右财政支出用于民生事业",
    counter: "«70%»左右财政支出用于项目建设",
  },
  {
    id: "spending-used-for-livelihood",
    indicator: "livelihood_spending",
    of: "public_expenditure",
    after: /^(?:以上|左右)?(?:都|均|全部)?(?:用于|投入|投向)[^,;。]{0,8}民生/,
    units: ["%", "成"],
    example: "一般公共预算支出40亿元,«83%»以上用于民生事业",
    counter: "一般公共预算支出40亿元,«83%»以上用于项目建设",
  },
  {
    id: "livelihood-as-share",
    indicator: "livelihood_spending",
    of: "livelihood_spending",
    units: ["%", "成"],
    example: "民生支出稳定在«75%»以上",
    counter: "民生支出增长«7.5%»",
  },
  {
    id: "days-of-good-air",
    indicator: "air_quality_good_days",
    name: /^[一-龥]{0,4}空气[环境]{0,2}质量[达到优好于或和及国家环境空气质量标准二级新以上的()]{2,24}天数$/,
    units: ["天"],
    example: "空气质量达到国家二级以上(新标准)天数超过«275天»",
    counter: "空气质量监测天数超过«275天»",
  },
  {
    id: "good-days-as-share",
    indicator: "air_quality_good_share",
    of: "air_quality_good_days",
    units: ["%"],
    example: "空气质量优良天数达到«72%»以上",
    counter: "空气质量优良天数达到«272天»",
  },
  {
    id: "air-good-rate",
    indicator: "air_quality_good_share",
    name: /^优良(?:天数)?率$/,
    context: /空气|大气/,
    units: ["%", "pp"],
    example: "空气质量综合指数持续下降,优良率达到«88%»",
    counter: "水体优良率达到«88%»",
  },
  {
    id: "budget-as-revenue",
    indicator: "public_revenue",
    name: /^(?:地方)?(?:财政)?一般公共预算$/,
    units: ["%"],
    example: "一般公共预算同比增长«3%»",
    counter: "一般公共预算支出同比增长«3%»",
  },
  {
    id: "income-of-all",
    indicator: "resident_income",
    name: /^城乡居民人均(?:可支配)?收入$/,
    units: ["%", "CNY"],
    example: "城乡居民人均可支配收入增长«6%»左右",
    counter: "城乡居民人均可支配收入均增长«6%»左右",
  },
  {
    id: "greening-of-land",
    indicator: "afforestation",
    name: /^(?:荒山|国土)?绿化(?:面积)?$/,
    context: /^(?![^。]{0,48}(?:城|市区|道路|街|公园|庭院))/,
    units: ["亩", "ha"],
    example: "完成荒山绿化面积«2万亩»",
    counter: "市区新增绿化面积«120公顷»",
  },
  {
    id: "people-of-the-country",
    indicator: "population",
    context: /(?:^|[,;。\s]|我国|国家|这样|[有近])[^,;。]{0,6}$/,
    after: /^(?:人口)?的?(?:发展中|大国|国家|人口大国)/,
    units: ["人"],
    example: "我们这样一个有«13亿人口»的发展中国家",
    counter: "带动«13万人口»脱贫",
  },
] as const satisfies readonly ContextName[];

/** Names in context. */
export const contextNames: readonly ContextName<(typeof namesInContext)[number]["id"]>[] = namesInContext;
