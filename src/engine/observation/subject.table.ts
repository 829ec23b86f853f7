/** Words by which firms, institutions and projects are told from kinds of them. */

/** How the names of firms and institutions end. */
export const bodies = "公司|集团|合作社|医院|大学|学院|中学|电厂|电站|煤矿|机场|银行|交易所|交易中心";

/** How the names of firms end that say their trade: 恒丰铸造. */
export const firmTrades =
  "化工|铸造|食品|纺织|科技|机械|建材|药业|电子|能源|材料|制造|股份|实业|重工|钢铁|水泥|新材|生物|医药|农业|牧业|服饰|鞋服|家具|陶瓷|玻璃|矿业|电气|光电|智能|包装|塑业|纸业|乳业|酒业|木业|米业|油脂|饲料|环保|电缆|轴承";

/** What stands before a trade where it is a trade and no firm: 精细化工, 现代农业. */
export const tradeOnly =
  /^(?:石油|煤|精细|绿色|高端|现代|智慧|特色|传统|先进|装备|战略|清洁|可再生|生物|医药|循环|设施|都市|休闲|生态|有机|预制|保健|健康|电力|通信|信息|数字|高新|高技|节能|工业|制造|机械|金属|非金属|黑色|有色|新|纳米|复合|建筑|印染|服装|汽车|电子|消费|农副|农产|粮食|盐|氟|磷|氯|硅|人工|未来|海洋|航空|航天|全市|全县|城乡|民间|固定|其他|重大|重点|企业|累计|完成|计划|年度|技术|研发|项目)/;

/** Parts of an institution, which go with its name. */
export const branches = "医院|研究院|分院|院区|校区|分校|分公司|公司|学院";

/** What is done with the money of others. */
export const fromOthers: ReadonlySet<string> = new Set("争取 引进 引入 吸引".split(" "));

/** What is said of a firm that stands on a list; the number counts the list: 华源公司入选全国7家名单. */
export const onList = /(?:入选|入围|列入|跻身).*[省国区市]$/;

/** What follows and makes another word of the end: 大学|生, 中学|位, 集团|化, 公司|治理. */
export const notBody =
  /^(?:[级企数户等生位城化制、和与及军]|治理|改革|棚改|旧改|示范社|联社|大道|路|高速|片区|周边|新城|经济|改造|管理|贷款|存款|创建|法人)/;

/** Kinds of firm and institution, which are no names: 上市公司, 三级公立医院. */
export const kindOnly =
  /(?:示范|行政|自然|贫困|脱贫|重点|特色|美丽|和美|精品|样板|健康|生态|返|城中|[各全个类型级甲县市省国小大新城农]|中心|人民|上市|规上|民营|国有|工业|农业|农民|产业|物流|科技|高新|优质|公办|民办|公立|定点|互联网|运输|民用|燃煤|高水平|城乡|寄宿制|建成|专业|传统|清洁|平台|担保|保理|租赁|贷款|村镇|商业|发电|专科|综合|子|强村|普通|高等|本科|职业|技术|教育|老年|基层|知名|抽蓄|水|光伏|光热|储能|通用|属|内|央企|龙头)(?:公司|集团|[镇乡村]|合作社|医院|大学|学院|中学|电厂|电站|煤矿|机场|银行)$/;

/** Kinds of project, which are no names: 重点项目, 外资项目. */
export const genericProject =
  /^(?:(?:重[点大]|省[级市]?|市级?|县级?|国家级?|新[建增签开工]*|续建|在建|前期|储备|基础|产业|工业|农业|服务业|制造业|高新技术产业|新兴产业|战略性|技改|工业技改|技术改造|投资|民间|基础设施|交通|水利|能源|民生|城建|市政|招商|引资|外资|台资|内资|央企|签约|合作|入库|专项|债券|各类|全部|主要|大|好|优质|转型|示范|试点|改造|建设|以上|以下|科技成果转化|一批|解决|充实|补充|支持|推进|加快|推动|落实|审计核减|政府|建筑安装|建安|城市|更新|有机|共建|同城化?|增发国债|社会|创新|其他|补短板|绿色|文旅|旅游|教育|卫生|医疗|养老|环保|生态)+(?:项目|工程|基地|电站|公司)?|项目|工程|基地|公司|目标.*|任务.*|资金.*)$|产业集群|企业$|以上|重点|重大|大中型|[县市乡镇村]$/;

/** What after a number is no project that the number is of. */
export const notProject =
  /^(?:以[上下内外]|或|及|级|左右|用于|用来|支持|投入|支撑|[多余])|^的?[^,;:。]{0,12}(?:资金|补助|贷款|债券|基金|目标|经费)/;

/** Verbs between a cost and its project. */
export const verbOfWork =
  /^(?:实施|组织实施|持续实施|建设|新建|启动|推进|加快推进|加快|推动|完成|开工建设|开工|建成|改扩建|修建|兴建|打造|谋划|落实|引进|扶持|继续|全面|全力|抓好|做好|了)/;
