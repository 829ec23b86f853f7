/** Words at the edges of a label, or inside it, that say something of the thing and are no part of its name. */
export interface LabelTrim<Id extends string = string> {
  id: Id;
  pattern: RegExp;
  /** What stands for the match; a group of the pattern where words after it are kept. */
  becomes: string;
  /** Whether it is for names before their number only: after it, what acts comes first. */
  before?: true;
  /** The numbers that it is for: of people, or of anything else. */
  counts?: "people" | "others";
  /** A label that it trims, what it leaves, and a label that it must leave alone. */
  example: string;
  leaves: string;
  counter: string;
}

/** Trims of labels that name no indicator, in the order in which they are tried; all are tried again after one fits. */
const trims = [
  {
    id: "open-bracket",
    pattern: /\([^()]*$/,
    becomes: "",
    example: "乡镇(街",
    leaves: "乡镇",
    counter: "乡镇(街道)",
  },
  {
    id: "closed-bracket",
    pattern: /^[^()]*\)(?=.)/,
    becomes: "",
    example: "二期)泵站",
    leaves: "泵站",
    counter: "泵站(二期)",
  },
  {
    id: "joint-before",
    pattern: /^(?:及|和(?!政县|[美谐平田县顺龙静])|且(?!末)|或(?!有)|等(?!级|离|外|值|额|待|温|保|效))(?=..)/,
    becomes: "",
    example: "及老旧街巷",
    leaves: "老旧街巷",
    counter: "等级民宿",
  },
  {
    id: "of-sides",
    pattern: /^(?:方面|领域)的?(?=..)/,
    becomes: "",
    example: "方面的措施",
    leaves: "措施",
    counter: "多领域专家",
  },
  {
    id: "years-before",
    pattern: /^(?:第?\d{1,2}|近?[两三四五十]|近\d{1,2})年(?:间|来|内)?(?=累计|共|投入|提高|支出)/,
    becomes: "",
    example: "5年累计投入",
    leaves: "累计投入",
    counter: "三年行动投入",
  },
  {
    id: "within-years",
    pattern:
      /^(?:内(?=国家|中央|财政|全国|全省|全市|全县|参保|完成|建成|实现)|以?来(?=取消|下放|累计|新增|建成|完成|实施|引进))/,
    becomes: "",
    example: "内中央财政投入",
    leaves: "中央财政投入",
    counter: "内河航道",
  },
  {
    id: "causative-before",
    pattern: /^(?:让|使(?![用馆])|把(?!关)|被(?![征子褥动])|给予?(?![水排]))(?=..)/,
    becomes: "",
    example: "让困难群众",
    leaves: "困难群众",
    counter: "使用面积",
  },
  {
    id: "act-upon",
    before: true,
    pattern: /^(?:通过|提高|提升|降低|扩大|加快|引导|促进|帮助|解决)(?![率幅值度额型区者])(?=.{3})/,
    becomes: "",
    example: "提高企业退休人员",
    leaves: "企业退休人员",
    counter: "降低幅度标准",
  },
  {
    id: "act-of-money",
    pattern:
      /^(?:(?:安排|投入|落实|争取|筹措|统筹|拨付|下达)(?=资金$)|(?:安排|支出)(?=[^、]{0,6}(?:资金|[障老助]金)$))/,
    becomes: "",
    example: "安排资金",
    leaves: "资金",
    counter: "统筹资金规模",
  },
  {
    id: "list-open",
    pattern: /等$/,
    becomes: "",
    example: "示范街区、特色小镇等",
    leaves: "示范街区、特色小镇",
    counter: "等级公路",
  },
  {
    id: "of-place",
    pattern: /(?<=..)的$/,
    becomes: "",
    example: "停产矿山的",
    leaves: "停产矿山",
    counter: "标的",
  },
  {
    id: "in-contest",
    pattern: /^.{0,24}在(?=.{3,}(?:评估|考核|考评|测评|排名|评价|评比|竞赛)中?$)/,
    becomes: "",
    example: "我县在全省绩效评估中",
    leaves: "全省绩效评估中",
    counter: "城市治理评估",
  },
  {
    id: "among",
    pattern: /(?<=..)(?<![高初职完集其一二三四五六七八九十空])中$/,
    becomes: "",
    example: "全省绩效考核中",
    leaves: "全省绩效考核",
    counter: "普通高中",
  },
  {
    id: "start-of-change",
    pattern:
      /(?<=..)(?:(?<![自理缘])由|(?<!服)从(?!业|教|医)|较(?![大小好高低快多少弱强])|(?<![占对同环存贷之收])比(?![例重率亚赛值较武对分特利])|恢复到)[^、,]{1,10}$/,
    becomes: "",
    example: "乡村旅游收入较疫情前",
    leaves: "乡村旅游收入",
    counter: "城乡居民收入比",
  },
  {
    id: "verb-before-number",
    pattern: /(?<=..)(?:整合|合并|调整|调增|优化|精简|压缩|集中|转变|建设)?(?:(?<![行作人成])为|至|达到?)$/,
    becomes: "",
    example: "乡镇卫生院整合为",
    leaves: "乡镇卫生院",
    counter: "不文明行为",
  },
  {
    id: "manner-before-number",
    pattern:
      /(?<=..)(?:将|已|平均|(?<![人户亩村日月年平地社])均|(?<![撤合兼归吞])并|使|被|把|始终|一直|累计|分别|同比|持续|稳步|连续.{0,4}|总体上|原则上|部分竣工|同时|最高|单日最高|尽早|率先|再次)$/,
    becomes: "",
    example: "城镇登记失业率始终",
    leaves: "城镇登记失业率",
    counter: "小规模学校撤并",
  },
  {
    id: "new-before-number",
    pattern: /(?<=...)(?<![创更高革战翻特求全常国焕换])新$/,
    becomes: "",
    example: "安居工程新",
    leaves: "安居工程",
    counter: "单位专精特新",
  },
  {
    id: "act-before-number",
    pattern:
      /(?<=.{3})(?<![率、和与及])(?:累计|共|全部|正式|顺利|相继|陆续|集中|新)?(?:开行|开工(?:建设)?|建成|拿出|扭转|竣工|投产|投用|落地|入驻|获批|获评|入选|上榜|荣获|完成|实现|启动|动工|完工|开展|焕新|惠及|(?<!均)受益|取得|(?:初步)?划定)$/,
    becomes: "",
    example: "中欧班列累计开行",
    leaves: "中欧班列",
    counter: "项目开工率",
  },
  {
    id: "help-to-others",
    before: true,
    counts: "others",
    pattern:
      /^(?:困难)?(?:人口|群众|家庭|对象|职工|学生|老人|老年人|儿童|残疾人|企业|经营主体|市场主体|农户|居民|农民|农民工|军人)(?:累计|免费|协调|直接)*(?=(?:减免|减轻|减少|节约|节省|追回|追讨|代缴)[^、]{2})/,
    becomes: "",
    example: "企业减免房租",
    leaves: "减免房租",
    counter: "企业房租减免",
  },
  {
    id: "help-with",
    before: true,
    counts: "others",
    pattern:
      /^(?:困难)?(?:人口|群众|家庭|对象|职工|学生|老人|老年人|儿童|残疾人|企业|经营主体|市场主体|农户|居民|农民|农民工|军人)(?:累计|免费|协调|直接)*(?:解决|办理|提供|发放|兑现|落实|争取|拨付|代办)(?=[^、率]{2})/,
    becomes: "",
    example: "企业解决融资",
    leaves: "融资",
    counter: "企业问题解决率",
  },
  {
    id: "help-given",
    counts: "people",
    pattern:
      /(?<=人口|群众|家庭|对象|职工|学生|老人|老年人|儿童|残疾人|党员|企业|农户|居民|农民|妇女|军人|人员)(?:累计)?(?:发放|提供|落实|拨付|兑付|兑现|减免|开立)[^、]{2,14}$/,
    becomes: "",
    example: "困难家庭发放救助金",
    leaves: "困难家庭",
    counter: "困难家庭救助金",
  },
  {
    id: "verb-inside",
    pattern:
      /(?<=..)(?:累计|分别|预计|单独|实际|将|已|共)?(?:完成|实现|达到)(?=(?:总?产值|营业收入|营收|税收|增加值|利润|销售收入|总?投资|收入|产量|销售额|交易额|成交额|利税)$)/,
    becomes: "",
    example: "装备制造企业实现产值",
    leaves: "装备制造企业产值",
    counter: "预算完成率",
  },
  {
    id: "summed-inside",
    pattern:
      /(?<=..)(?:累计|一共|(?:将|拟)?为此(?:将|拟)?|将|拟)(?=(?:增加|新增)?(?:投入|投资|支出|安排|报销|发放|补助|补贴|销售|成交|放贷|参保|服务)$)/,
    becomes: "",
    example: "省级财政累计投入",
    leaves: "省级财政投入",
    counter: "累计投入",
  },
  {
    id: "act-between",
    before: true,
    pattern:
      /^[^、,]{2,}?(?:惠及|助力|追回|解决(?![率方问])|创造了?(?!力)|吸引(?!力)|拉动(?!力)|撬动|吸纳(?!就业)|审议|招引|引入|汇聚|签订|提请(?:.{0,4}(?:决定|审议))?|提交|查处|筹集|制定修订|支撑(?!力|性|体系)|聘任|聘请|研究决定|可使|(?:(?<=.{3})(?:开通|形成|引进|出台)|(?<=在.{1,3})设立)(?![率数额])(?=[^、,的]{3})|(?:集聚(?![区度地型示(])|带动(?![力就作]|.*(?:比例|率)$))(?=[^、,的]{4}))(?=[^、,的]{2})/,
    becomes: "",
    example: "免费午餐政策惠及学生",
    leaves: "学生",
    counter: "问题解决率",
  },
  {
    id: "act-upon-people",
    before: true,
    pattern:
      /^(?:资助|救助|帮扶|慰问|惠及|受益|改善|走访|接待|吸引|选派|招聘|引进|招募|改造|整治|带动|帮助|解决|培训|安置|服务)(?=(?:学生|老人|群众|居民|农户|农民|儿童|妇女|职工|青年|教师|家庭|学校|医院|行政村|小区|社区|街巷|河流|湖泊|水库|乡镇|商户|企业|人才|农村住房)$)/,
    becomes: "",
    example: "资助学生",
    leaves: "学生",
    counter: "培训机构",
  },
  {
    id: "granted-inside",
    before: true,
    pattern: /(?<=财政)(?:每年)?(?:将|拟|已)?(?:安排|投入|拨付|下达)(?=[^、,]*(?:资金|支出|经费|投资|补助)$)/,
    becomes: "",
    example: "中央财政安排保障性住房补助资金",
    leaves: "中央财政保障性住房补助资金",
    counter: "地方财政投入",
  },
  {
    id: "per-volume",
    pattern: /(?<=..)(?:分别)?(?:(?:控制|保持|稳定|下降|降)[在至到]|低于|高于|不超过|为)?每立方米$/,
    becomes: "",
    example: "臭氧平均浓度控制在每立方米",
    leaves: "臭氧平均浓度",
    counter: "每立方米供水价",
  },
  {
    id: "per-day-open",
    pattern: /(?<=..)(?:达到?|为)?每[日天]$/,
    becomes: "",
    example: "污水处理总规模达到每日",
    leaves: "污水处理总规模",
    counter: "每日监测点",
  },
  {
    id: "size-cut",
    pattern: /^(?:床位|张)?以上的?(?=[^、]{2})/,
    becomes: "",
    example: "床位以上的养老机构",
    leaves: "养老机构",
    counter: "规模以上的工业",
  },
  {
    id: "times-open",
    pattern: /(?<=[^\d×]{2})\d{1,2}×$/,
    becomes: "",
    example: "热电厂二期2×",
    leaves: "热电厂二期",
    counter: "2×60万千瓦机组",
  },
  {
    id: "won",
    pattern: /^.{0,24}?(?:喜摘|摘得|斩获|荣获|喜获|获得(?!率|感)|获评|入选|荣登|入围|当选|获(?=[^、]{2,}奖$))(?=..)/,
    becomes: "",
    example: "健儿在全国比赛中摘得奖牌",
    leaves: "奖牌",
    counter: "群众获得感",
  },
  {
    id: "listed-then-act",
    before: true,
    pattern: /^.*[^、]等(?:建设|建成|改造|打造|设立|组建|开展|实施|举办|推进|布局)(?=[^、,]{2,}$)/,
    becomes: "",
    example: "岗亭、驿站等打造便民服务点",
    leaves: "便民服务点",
    counter: "等级公路改造里程",
  },
  {
    id: "actor-of-sum",
    before: true,
    pattern:
      /^[^、,的]{1,10}?(?:累计|共(?=清理|取消|下放))(?:清理|取消|下放|建设|建成|新增|培育|创建|争取|获得|引进|实施|打造|开通)(?=[^、,]{2,}$)/,
    becomes: "",
    example: "省市县累计建设片区",
    leaves: "片区",
    counter: "职业伤害保障累计参保",
  },
  {
    id: "rank-before",
    before: true,
    pattern:
      /^(?:.*、)?(?:[居列](?=[全世中省])|进至|升至|晋至|列度|位[居列])(?=[^、]{2,}(?:强|市|县|镇|区|榜|名单)[^、]{0,4}$)/,
    becomes: "",
    example: "居全国外贸百强市",
    leaves: "全国外贸百强市",
    counter: "列车开行班次",
  },
  {
    id: "at-place",
    pattern: /^在(?=[^、,]{0,3}(?:地区|中西部|农村|城市|城镇|全国|全省))/,
    becomes: "",
    example: "在西部地区就近城镇化",
    leaves: "西部地区就近城镇化",
    counter: "在校学生",
  },
  {
    id: "ordinal-before",
    pattern: /^第[\d一二三四五六七八九十]{1,3}[个家](?=..)/,
    becomes: "",
    example: "第2个省级示范社",
    leaves: "省级示范社",
    counter: "第三产业增速",
  },
  {
    id: "sum-before-act",
    before: true,
    pattern:
      /(?<=..)(?:累计(?=(?:发送|运送|接待|服务|发行|销售|开行|运输)[^、]{2,}$)|预计(?=总?(?:产值|产量|投资|收入|营收)$))/,
    becomes: "",
    example: "城际铁路累计发送旅客",
    leaves: "城际铁路发送旅客",
    counter: "累计发送旅客",
  },
  {
    id: "entered-before-rank",
    before: true,
    pattern:
      /(?<=...)(?:首次|再次)?(?:进入|跻身|迈入|挺进)(?:(?:全[国省市区球]|世界|中国)(?:[^、,]{0,10}前[^、,]{0,3})?|自治区)$/,
    becomes: "",
    example: "营商环境评价首次进入全国前十",
    leaves: "营商环境评价",
    counter: "进入全国百强的企业",
  },
  {
    id: "reaching-whole",
    before: true,
    pattern: /(?<=..)达到[^、,]{2,10}(?:面积|总量|总数|规模)$/,
    becomes: "",
    example: "高标准农田达到耕地总面积",
    leaves: "高标准农田",
    counter: "达到国标的园林绿化面积",
  },
  {
    id: "compared-before",
    before: true,
    pattern: /^比(?:改革|疫情)前(?=..)/,
    becomes: "",
    example: "比改革前减轻负担",
    leaves: "减轻负担",
    counter: "比重提高幅度",
  },
  {
    id: "bounded-by-other",
    before: true,
    pattern: /(?<=..)不[低高少多]于[^、,]{2,}$/,
    becomes: "",
    example: "特困供养标准不低于低保标准",
    leaves: "特困供养标准",
    counter: "低于标准的比例",
  },
  {
    id: "only",
    pattern: /^(?:仅|光是|单是)(?=..)/,
    becomes: "",
    example: "仅中央财政补助",
    leaves: "中央财政补助",
    counter: "中央财政补助",
  },
  {
    id: "sum-of-listed",
    before: true,
    pattern: /^.*、(?=(?:计划|协议|合同|概算|估算)?总(?:投资|投资额|金额|规模|额度|面积|装机)$)/,
    becomes: "",
    example: "省重点项目库、总投资",
    leaves: "总投资",
    counter: "工业投资、民间投资",
  },
  {
    id: "done-investment",
    pattern: /^(?:完成|实现)(?=(?:投资|产值|营收|利润)$)/,
    becomes: "",
    example: "完成投资",
    leaves: "投资",
    counter: "投资完成额",
  },
  {
    id: "aim-of-counted",
    pattern: /(?<=.[村镇县区园校])(?:创建|建设)?目标(?:任务)?$/,
    becomes: "",
    example: "示范村创建目标",
    leaves: "示范村",
    counter: "增长目标",
  },
  {
    id: "quarter-before-number",
    pattern: /(?<=...)(?:前?[一二三四]季度|[上下]半年)(?:累计)?$/,
    becomes: "",
    example: "新建项目开工率一季度",
    leaves: "新建项目开工率",
    counter: "一季度用电量",
  },
  {
    id: "in-ranking",
    before: true,
    pattern:
      /(?<=..)在(?:全国|全省|全球|中国|世界|亚洲|国际)[^、,]{0,12}$|(?<=成果|经验|做法|案例|指数|水平)全[国省市球]$/,
    becomes: "",
    example: "建工集团在中国企业500强",
    leaves: "建工集团",
    counter: "在全国市场占有率",
  },
  {
    id: "held-before-rank",
    pattern: /(?<=..)(?:保持|稳居|位居|位列|名列)(?:亚洲|世界|全球|全国|全省|全市|中部|西部|东部)?$/,
    becomes: "",
    example: "股票交易额保持亚洲",
    leaves: "股票交易额",
    counter: "水土保持率",
  },
  {
    id: "given-before-number",
    pattern: /(?<=...)(?:给予|予以)$/,
    becomes: "",
    example: "实际支出金额给予",
    leaves: "实际支出金额",
    counter: "行政给付",
  },
] as const satisfies readonly LabelTrim[];

/** Ids of the trims. */
export type LabelTrimId = (typeof trims)[number]["id"];

/** The trims. */
export const labelTrims: readonly LabelTrim<LabelTrimId>[] = trims;
