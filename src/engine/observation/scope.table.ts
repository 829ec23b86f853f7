/**
 * Nouns that name a part of the place, where they head a clause: a zone, a county of a prefecture, a sector. What such a
 * clause counts is the part's, and no value of the place's own series.
 */

/** How far the rule of a part goes. */
export type Reach =
  /** All that is counted in its clause is the part's. */
  | "all"
  /** Only amounts that a whole place has (output, revenue, investment) are; other things there are the place's as well. */
  | "totals"
  /** These, and what no indicator is of. */
  | "unnamed";

/** A kind of part. */
export interface ScopeNoun<Id extends string = string> {
  id: Id;
  /** Pattern of the end of the part's name. */
  ends: string;
  /** Pattern of the words before that end, where not any; empty where there are none. */
  before?: string;
  /** Pattern of what the name may begin with besides. */
  prefix?: string;
  /** Pattern of what must follow the name. */
  after?: string;
  reach: Reach;
  /** Whether it governs the clauses after its own, too, until another part or the whole is named; or only if its own has a number. */
  carries: boolean | "counted";
  /** Ids of indicators that are the part's besides those of a whole place. */
  also?: readonly string[];
  /** Whether things are called by it, so that the label keeps its name: 服务贸易进出口, 县城供热面积. */
  inLabel?: true;
  /** Whether it governs what an act is done to, standing right before it: 建成|中心城区|公园30个. */
  ownsThings?: true;
  /** Whether it is a zone, of which the total between two sentences on it is, too. */
  isZone?: true;
  /** Whether it is a part of a prefecture or province only: a county is its own 县域. */
  ofPrefecture?: true;
  /** A sentence with a number that is the part's, between « and ». */
  example: string;
  /** One that looks alike, whose number is the place's. */
  counter: string;
}

const OF_A_BUDGET = "(?:地方)?(?:一般)?(?:公共)?(?:财政|预算|税收)";

/** Tried in this order. */
const nouns = [
  {
    id: "zone",
    isZone: true,
    ends: "开发区|经开区|高新区|园区|(?:产业|工业|科技|物流|创业|创新)园(?!区)|自贸(?:试验区)?[^,;:。]{0,6}片区|集聚区|集中区|(?:自贸|自由贸易|创新|综合)试验区|自贸区|保税区|综保区|综试区|合作区|工业区|临港区|先导区|特色小镇|小城镇",
    reach: "all",
    carries: true,
    example: "开发区建设提速,税收收入完成«5.2亿元»。",
    counter: "推进开发区建设,全县税收收入完成«5.2亿元»。",
  },
  {
    id: "named-zone",
    isZone: true,
    ends: "新区|新城|新片区|科技城|科学城|创新区|功能区|示范区|先行区|物流港|陆港|医药港|商务区|物流园|走廊",
    before: "{2,12}?",
    reach: "all",
    carries: true,
    example: "东湖新区新入驻企业«12家»。",
    counter: "推进新区建设,新入驻企业«12家»。",
  },
  {
    id: "county-area",
    ofPrefecture: true,
    ends: "县域",
    before: "{0,0}",
    reach: "totals",
    carries: true,
    example: "全县生产总值300亿元,县域生产总值完成«180亿元»。",
    counter: "发展县域经济,全市生产总值完成«180亿元»。",
  },
  {
    id: "urban-core",
    ends: "中心城区|主城区|老城区|城区|市区(?!两级|联动)|县城(?!区)",
    before: "{0,0}",
    prefix: "市县|历史|核心|古|其他|各",
    reach: "unnamed",
    carries: "counted",
    ownsThings: true,
    inLabel: true,
    also: ["afforestation"],
    example: "市区新增绿化面积«120公顷»。",
    counter: "城区改造老旧小区«12个»。",
  },
  {
    id: "level-of-government",
    ends: "[市县区州旗省]本级|[市县区州旗省]级",
    before: "{0,0}",
    after: OF_A_BUDGET,
    reach: "totals",
    carries: false,
    example: "市本级一般公共预算收入完成«12亿元»。",
    counter: "全市一般公共预算收入完成«12亿元»。",
  },
  {
    id: "group-of-people",
    ends: "(?:脱贫|贫困|边境|民族)(?:地区|县|村|人口|户)|(?:重点)?帮扶县|(?:脱贫|低收入)(?:农户|群体|群众|人口)|革命老区|山区县|监测户",
    before: "{0,6}?",
    reach: "totals",
    carries: false,
    example: "脱贫地区农村居民人均可支配收入增长«7.6%»。",
    counter: "农村居民人均可支配收入增长«7.6%»。",
  },
  {
    id: "sector",
    ends: "跨境电商|跨境电子商务|(?:民营|外资|国有|外商投资|台资)企业|(?:加工|一般|服务|数字|边境|市场采购|保税)贸易|市场采购(?=出口|进口)|民营经济|招商引资项目|边境小额贸易|保税(?:物流|维修)",
    before: "{0,4}?",
    after:
      "(?:试点)?(?:已|全年|累计|预计)*(?:实现|完成|进出口|出口|进口|达成|交易|贸易额|规模|占|总额|增加值|营业收入)",
    inLabel: true,
    reach: "unnamed",
    carries: false,
    example: "跨境电商实现进出口额«4.6亿元»。",
    counter: "发展跨境电商,全市进出口总额«4.6亿元»。",
  },
  {
    id: "each-county",
    ends: "县市区|县区|各县(?![(市区])|县[(](?:市、?区[)]|区[)]|市[)]区)",
    before: "{0,0}",
    prefix: "各",
    after: "(?!获|入|被|通过|跻|进|荣|成为|列)",
    reach: "unnamed",
    carries: false,
    example: "每个县市区建成养老服务中心«1家»。",
    counter: "养老服务中心达到«12家»。",
  },
  {
    id: "base",
    ends: "基地",
    before: "{2,12}?",
    after: "(?:新|完成|实现|促成|集聚|汇聚|入驻|引进|建成|综合|产值|营业收入|营收|累计|税收)",
    reach: "all",
    carries: true,
    example: "云岭数据标注基地新引进企业«12家»。",
    counter: "推进数据标注基地建设,全市新引进企业«12家»。",
  },
  {
    id: "state-firms",
    ends: "(?:[省市县区州旗央]|自治区)[属管直](?:重点|骨干|国有|监管)*(?:企业|国企)|国资(?:委)?(?:监管|系统|管理)*企业|监管企业",
    before: "{0,6}?",
    reach: "all",
    carries: true,
    example: "市属国企营业收入增长«8%»。",
    counter: "深化市属国企改革,全市税收收入增长«8%»。",
  },
  {
    id: "port",
    ends: "机场|(?<![进出到离])港(?:口岸?)?|口岸|[东南西北]站|高铁站|火车站|邮轮母港|港区",
    before: "{1,8}?",
    after:
      "(?:全年|年|累计|预计|已|实现|完成)*(?:货物|集装箱|旅客|货邮|客货|吞吐|运送|新增|新开|开通|国际|外贸|通航|航线|出入境|通关|过货|客流|接待|到发|进出口|货运|客运)",
    reach: "all",
    carries: true,
    example: "青石港集装箱吞吐量达到«120万标箱»。",
    counter: "推进青石港扩建,全市集装箱吞吐量达到«120万标箱»。",
  },
  {
    id: "region",
    ends: "(?:经济圈|都市圈|城市群|经济带|大湾区)(?!建设\\d|“|全球)",
    before: "{1,14}?",
    reach: "unnamed",
    carries: true,
    example: "环湖都市圈建设走深走实,经济总量超过«9000亿元»。",
    counter: "融入环湖都市圈,全市经济总量超过«9000亿元»。",
  },
  {
    id: "sight",
    ends: "博物馆|博物院|景区|风景区|水镇|古镇|古城|古村|度假区|乐园|纪念馆|影视城|动物园|植物园|海洋馆|滑雪场|美术馆|图书馆",
    reach: "totals",
    carries: true,
    example: "三河古镇接待游客«40万人次»。",
    counter: "全市景区建设加快,全年接待游客«40万人次»。",
  },
  {
    id: "event",
    ends: "博览会|投洽会|洽谈会|交易会|展销会|推介会|进博会|广交会|服贸会|旅发大会",
    reach: "totals",
    carries: false,
    example: "农产品博览会签约金额«12亿元»。",
    counter: "积极参加农产品博览会,全年招商引资签约额«12亿元»。",
  },
] as const satisfies readonly ScopeNoun[];

/** The kinds of part. */
export const scopeNouns: readonly ScopeNoun<(typeof nouns)[number]["id"]>[] = nouns;

/** Words that make a head no name of a part, wherever they stand in it. */
export const noPartOfName =
  /^以|提速|[\d了的在等和与及为对从被把将约每，、“”()]|推进|加快|支持|建强|探索|申建|明晰|激励|实行|发挥|坚持|划定|整治|提质|扩面|完工|推行|其中|建设|建成|打造|加强|提升|推动|实施|启动|促进|做大|做强|发展|培育|做实|入选|入围|获批|获评|位居|承接(?!产业转移)|联合|完善|优化|依托|围绕|参加|举办|招引|引进|布局|规划|争创|创建|申报|纳入|进入|落户|落地|入驻|服务(?!贸易)|确保|力争|新增|改造|整合|带动|引领|助力|深化|拓展|扩大|完成|实现|达|超|增长|下降|管理|举行|新设|新建|设立|聚焦|打通|开展|抓好|批复|扩展|做活|调度|协调|督促|指导|动员|联系|邀请|全球|世界|年产|稳居|位列|融入|指数|[喝用住走吃]上/;

const AWARDS =
  "入选|入围|获评|获批|荣获|跻身|被认定|认定为|晋级|晋位|上榜|列入|被评|被授|被列|创成|晋升|稳居|迈入|跨入|纳入|通过|成立|揭牌";

/** Clauses that tell what a part has become, whatever they count: 入选全国50强. */
export const tellsAward = new RegExp(AWARDS);

/** Clauses that tell an event of a part: what follows them goes on with the place. */
export const tellsEvent = new RegExp(
  `^.{0,40}?(?:${AWARDS}|稳步推进|有序推进|扎实推进|建成|投用|开工|投运|封顶|开园|启动|落户|落地|竣工|投产|签约|启用|开业|开放|挂牌|设立|获得|完工|顺利|正式|编制|验收|加快建设|加速建设|运营|(?<!独立)运行|(?<!独立)运作)`,
);

/** Clauses that name several topics of which a part is one: 特色小镇|建设、旧城改造取得成效. */
export const listsTopics = /^(?:建设|培育|发展|改革)[^、]{0,4}、/;

/** Clauses with a head of their own, which need not be a part: 道路建设稳步推进, 甲、乙等项目加快实施. */
export const movesOn = /(?:加快|稳步|快速|扎实|有序|顺利|全面|深入)(?:推进|实施|建设)|等/;

/** A zone as the object of an act that is to better it; what the sentence goes on with is of it: 实施临港片区提升战略,税收…. */
export const zoneAsObject = new RegExp(
  `^[^,;:。]{0,10}?(?:实施|推进|推动|开展|促进|支持|聚力)(?!(?:国家|省|市|县)级|各|全|(?:产业|工业)?园区|开发区|产业园)([^,;:。]{0,14}?(?:${scopeNouns[0]!.ends.replace("(?!区)", "")}))(?:提升|提质|倍增|扩容|攻坚|提级|升级|进位)[^,;:。]{0,6}$`,
);

/** A kind of zone with a position, which is no name: 国家级经开区考评第46位. */
export const rankOfKind = /^(?:国家|自治区|省|市)级[^,;:。]{0,6}区(?:综合)?(?:考[评核]|排[名位])/;

/** What follows a name where the number counts such parts themselves: 绿色园区新增2家. */
export const countsItself =
  /^(?:\([^()]{1,6}\))?(?:达到?|增至|增加到?|新增|发展到|累计|总数|突破|超过?|由|从|整合|优化|扩容至?|扩大到|为)*[约近]?\d[\d.]*[余多]?[个家处座](?:$|[以左、,(及和]|整合|优化|调整|撤并|减|压|增)/;

/** What follows the name of a part that is charged with what the whole sentence says. */
export const charge = /^(?:要|应|作为)/;

/** Verbs by which somebody is made to act: 推动|高新区|引进企业12家. */
export const makesAct = /^(?:推动|引导|支持|促进|鼓励|指导|督促|帮助|助力)(?:各|全市)?/;

/** What follows a part after an act where the act is not done to a thing of it: 打造城区“1公里服务圈”, 遴选城区学校与乡村学校. */
export const notOwned = /^(?:的|$|“?\d+(?:公里|分钟|小时|米))|^\D*[和与及]|^、/;

/** What a clause begins with that goes on with the part of the clause before: 园区落户企业12家,主营业务收入增长5%. */
export const partMeasure =
  /^(?:贡献|主营|营业|经营|销售|总?产值|税收|利税|利润|总?投资|完成|实际|外资|规上|规模|工业|进出口|出口|外贸|入驻|入园|单位|亩均|综合|排名|地区|固定|固投|营收|财政|一般公共|地方|税|缴|旅游|游客|旅客|货物|货邮|集装箱|吞吐|客运|货运|航线|接待|增长|增速|同比|占|居|排|列|较|比|其中|主导产业|总量|从业|就业|累计|月均|日均|年|人均|农民|城乡|粮食|社会)/;

/** What a clause begins with that says more of the thing of the clause before. */
export const saysMore =
  /^(?:高于|快于|高出|低于|优于|好于|领先|慢于|增速|增幅|(?:[一二三四五六七八九十\d]{1,2}年)?(?:年均|平均|同口径|可比|名义|实际)?(?:增长|下降)|同比|分别|居全|位居|列全|占全|占比|总投资|在[^,;:。]{2,20}(?:排名|排第|位居|位列|居第)|较|比|[\d.]+(?:%|[万亿]?[元个家户名人亩位吨座所项])(?:以上|左右)?$)/;

/** Words that are acts elsewhere and nouns in the name of a part: 产业转移园区, 合作区, 共建园区. */
export const nounInName: ReadonlySet<string> = new Set(
  "脱贫 帮扶 贫困 转移 合作 示范 开发 创新 服务 管理 利用 集聚 集中 投资 出口 进口 加工 生产 储备 共建 合建 综合 国家 国家级 统一 高效 新型 专业 产业 各类 各级 总部 物流 贸易 高水平 重点 地区 协同 系统 科学".split(
    " ",
  ),
);

/** What follows the end of a name and makes it another word: 园区|企业, 产业园|区, 大学|生. */
export const otherWord =
  /^(?:[级企数户等化型式内外位制片带群、和与及\-]|生(?!产)|以上|以下|管委|项目|道路|公园|一期|二期|三期|管网|基础设施|更新|改造|棚改|地块|学校|医院|铁路|公路|高速|机场|大桥|大道|条例|规划|经济圈|医共体|商业体系|电网|污水|供水|老旧|棚户|优良|空气|PM)/;

/** Indicators that a whole place has, so that a part's value is no value of the place. */
export const totals: ReadonlySet<string> = new Set(
  (
    "gdp gdp_primary gdp_secondary gdp_tertiary gdp_per_capita industrial_value_added industrial_output industrial_firms agri_output " +
    "fixed_asset_investment industrial_investment retail_sales public_revenue public_expenditure fiscal_revenue_total tax_revenue " +
    "trade_total exports fdi investment_signed deposits loans rd_spending high_tech_firms electricity_use tourist_visits tourism_revenue " +
    "resident_income urban_income rural_income population urbanisation_rate"
  ).split(" "),
);

const PART_AT_END = new RegExp(`(?:${scopeNouns.map(({ ends }) => ends).join("|")})$`);

/** Whether a label names parts of the place. */
export function isPart(label: string): boolean {
  return PART_AT_END.test(label);
}
