import type { ExclusionRule } from "./exclusion-rule.js";

const THING =
  "重大|重点|[大的级村镇乡]|工业|产业|优质|招商|引进|在建|规模|龙头|骨干|制造业|企业|项目|工程|园区|集群|街区|品牌|产品|单品|平台|市场主体|主体|服务业|商贸|亿元|住户|农户|家庭|锅炉|机组|学校|班额|煤矿|矿井|水库|养殖场|牧场|医院|建筑|船舶|渔船|窑|设备";

const ACT = "用于|支持|投|推|实施|加快|全力|建设|开展|保障|完成";

/** Things that a threshold picks out: 超40万元的村. */
const PICKED =
  "企业|项目|产业集群|集群|园区|省份|城市|省区|[一-龥]{0,4}村|镇|乡镇|乡|产业链|单品|品牌|大户|产业|街道|开发区|县|楼宇|主体|商圈|市场|景区|家庭|农户|户|群众|人员|人群";

/**
 * Numbers that say who or what is counted, among how many, or what a thing is like, and count nothing themselves.
 * Tried in order after the other rules of exclusion.
 */
const thresholds = [
  // ── properties ─────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "speed",
    class: "name",
    shapes: ["unit", "chinese"],
    families: ["length"],
    before: /时速(?:为|达到?|约|可达)?$/,
    example: "时速«350公里»的高铁通车",
    counter: "高铁里程达到«350公里»",
  },
  {
    id: "speed-after",
    class: "name",
    shapes: ["unit", "chinese"],
    families: ["length"],
    after: /^(?:的?时速|\/小时)/,
    example: "«350公里»时速的列车开行",
    counter: "新建«350公里»高速公路",
  },
  {
    id: "tonnage-class",
    class: "name",
    shapes: ["unit", "chinese"],
    units: ["吨级", "万吨级", "千吨级", "百吨级", "十万吨级"],
    example: "«5000吨级»航道完工",
    counter: "货物吞吐量完成«5000吨»",
  },
  {
    id: "calibre",
    class: "name",
    shapes: ["unit"],
    families: ["length", "mass", "power"],
    after: /^(?:口径|深井|大型|型|级(?!以上))/,
    example: "«110米»口径射电望远镜",
    counter: "新建道路«110米»",
  },
  {
    id: "name-of-a-standard",
    class: "name",
    shapes: ["unit"],
    before: /(?:达到|符合|执行|通过)国家[^,。;\d]{0,4}$/,
    after: /^[^,。;\d]{0,6}标准/,
    example: "水质达到国家«106项»卫生标准",
    counter: "制定国家标准«106项»",
  },
  {
    id: "statistical-group",
    class: "name",
    shapes: ["unit"],
    units: ["种"],
    after: /^(?:有色金属|常用有色|重点商品)/,
    example: "«10种»有色金属产量增长5%",
    counter: "新药«10种»",
  },
  {
    id: "counted-number",
    class: "name",
    shapes: ["unit"],
    before: /[“‘"][^”’"]{0,8}$/,
    after: /^\d{1,5}[^,。;\d”’"]{0,3}[”’"]/,
    example: "实现“«2个»500”目标",
    counter: "实现“目标”«2个»,新增500户",
  },
  {
    id: "quoted-count",
    class: "name",
    shapes: ["unit"],
    families: ["count", "people", "households"],
    before: /[“‘]$/,
    after: /^[一-龥]{1,6}[”’]/,
    example: "做到“«3个»有数”",
    counter: "打造“美丽乡村”«3个»",
  },
  {
    id: "computing-power-only",
    class: "name",
    shapes: ["unit"],
    units: ["P"],
    before: /(?<!算力.{0,24})$/,
    after: /^(?!.{0,8}算力)/,
    example: "播放«1080P»高清影像",
    counter: "算力规模达到«3000P»",
  },
  // ── base sets ──────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "top-n",
    class: "qualifier",
    shapes: ["bare", "unit", "chinese"],
    before: /(?:^|[^提之目以年月日天会])前$/,
    example: "增速位居全省前«3位»",
    counter: "提前«3年»完成",
  },
  {
    id: "per-so-many",
    class: "qualifier",
    shapes: ["unit", "chinese", "bare"],
    before: /每$/,
    after: /^(?!元)(?:[^,。;]|$)/,
    example: "每«10万人»拥有公共文化设施面积",
    counter: "每人补贴«10万元»",
  },
  {
    id: "indicators-of-which",
    class: "qualifier",
    shapes: ["unit"],
    units: ["项", "个"],
    after: /^[一-龥“”]{0,12}指标(?:[中里内],?[一-龥]{0,3}|,(?:已|预计)?有)\d+[项个]/,
    frame: [/[^,;:。]{0,16}$/, /^/],
    example: "«24项»主要指标中有15项居全省前列",
    counter: "监测指标«24项»,15项居全省前列",
  },
  {
    id: "one-of-them",
    class: "qualifier",
    shapes: ["unit", "chinese"],
    families: ["count", "people", "households"],
    after: /^[^,。;、\d]{0,24}之一/,
    example: "成为全省«18个»试点县之一",
    counter: "新增试点县«18个»,其中之一是示范县",
  },
  {
    id: "ranked-among",
    class: "qualifier",
    shapes: ["unit", "chinese"],
    families: ["count", "people", "households"],
    before: /(?:全[省市国县区州盟旗球]|世界|[一-龥]省|全自治区)(?:的|参评的?|参加考核的?)?$/,
    after:
      /^[一-龥“”()]{1,14}?(?:(?:[中里内]|之中)[一-龥]{0,8}|(?:城市|[县市区州]\)?|医院|高校|园区|开发区|国家|省份)[一-龥]{0,8})(?:排|[位居列]|第|前|进|升|退)/,
    frame: [
      /(?:在|于)?(?:全[省市国县区州盟旗球]|世界|全自治区)(?:的|参评的?)?$/,
      /^[^,。;\d]{0,14}?(?=[排位居列第前进升退])/,
    ],
    example: "在全省«14个»设区市中排第3位",
    counter: "争取全省«14个»园区,居全省第3位",
  },
  {
    id: "chosen-among",
    class: "qualifier",
    shapes: ["unit", "chinese"],
    families: ["count", "people", "households"],
    before:
      /(?:列入|列为|入选|入围|跻身|纳入|成为|获评为?|被评为|进入|晋升|确定为)[一-龥]{0,3}(?:全国|全省|全市|全区|全球|世界|国家|[一-龥]{2,3}省)(?:的|首批|第[一二三]批|仅有的?|唯一)?$/,
    after: /^[一-龥“”]{2,}/,
    example: "我县跻身全国«25个»推广典型行列",
    counter: "列入全国推广典型«25个»",
  },
  {
    id: "region-of-others",
    class: "qualifier",
    shapes: ["unit", "chinese"],
    families: ["count"],
    before: /(?:长三角|珠三角|京津冀|成渝|粤港澳|长江经济带)(?:地区)?$/,
    after: /^[一-龥]{0,6}(?:城市|县|市|区)/,
    example: "融入长三角«26个»中心城市发展",
    counter: "引进长三角企业«26个»",
  },
  {
    id: "people-addressed",
    class: "qualifier",
    shapes: ["unit"],
    after: /^(?:各族)?[一-龥]{0,6}?(?:人民(?!币|医院|法院|检察|政府|调解)|儿女|父老|乡亲)/,
    example: "不负全县«41万»平遥人民的期盼",
    counter: "救治«41万»人民医院患者",
  },
  // ── thresholds ─────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "size-class",
    class: "qualifier",
    shapes: ["unit"],
    families: ["money", "people", "households", "farmland", "area", "mass", "power", "length", "volume", "energy"],
    after: new RegExp(
      `^(?:\\([^()]{1,12}\\)|\\))?(?:及?以[上内]|级)的?(?!${ACT})(?:自然村|商场|商铺|[一-龥“”]{1,12}(?:村寨|村庄|行政村|项目|企业|工程|安置点|基地|园区|小区|锅炉|景区)|${THING})`,
    ),
    example: "引进«50亿元»以上项目2个",
    counter: "申报争取债券资金«25亿元»以上",
  },
  {
    id: "size-class-under",
    class: "qualifier",
    shapes: ["unit"],
    families: ["people", "households", "farmland", "area", "mass", "power", "length", "volume", "money", "energy"],
    after: /^(?:\(含\))?及?以下的?(?!的)[一-龥]/,
    example: "淘汰«40吨»以下燃煤锅炉",
    counter: "排放总量控制在«40吨»以下。",
  },
  {
    id: "size-class-of-stock",
    class: "qualifier",
    shapes: ["unit"],
    families: ["count"],
    before: /(?:[存出]栏|床位|座位|藏书)[一-龥]{0,2}$/,
    after: /^(?:及?以[上下]|规模)的?[一-龥]/,
    example: "建成年出栏«5000头»以上养殖场6个",
    counter: "生猪出栏«5000头»以上。",
  },
  {
    id: "size-class-before-count",
    class: "qualifier",
    shapes: ["unit"],
    families: ["money"],
    after:
      /^(?:级|规模)?(?:工业|龙头)?(?:企业|项目|园区|产业链|产业集群|集群|产业|[镇村])(?:达到?|有|共|发展到|增至|总数达?)?\d/,
    example: "亿元企业达330家、«10亿元»企业达25家",
    counter: "投资«10亿元»的企业项目",
  },
  {
    id: "reach-of-a-rate",
    class: "qualifier",
    shapes: ["unit"],
    families: ["length"],
    after: /^以?内[^,。;]{0,12}(?:比例|率|覆盖|换乘|接驳)/,
    example: "轨道站点«50米»内换乘比例达到85%",
    counter: "距离控制在«50米»以内。",
  },
  {
    id: "reach-on-foot",
    class: "qualifier",
    shapes: ["unit", "chinese"],
    families: ["length"],
    before: /(?:步行|半径|方圆|周边|沿线|两侧各?)$/,
    after: /^(?:范围)?(?:以|之)?[内外]/,
    example: "居民步行«500米»内有公园",
    counter: "修建步行道«500米»,以内街为主",
  },
  {
    id: "size-class-of-firms",
    class: "qualifier",
    shapes: ["unit"],
    families: ["money"],
    after: /^级?(?:工业|龙头)?企业(?!的|投资)/,
    example: "成为全市首家«200亿元»企业",
    counter: "投入«200亿元»支持企业",
  },
  {
    id: "size-class-over",
    class: "qualifier",
    shapes: ["unit"],
    families: ["money", "people", "farmland", "area", "mass", "power"],
    before: /(?:过|超|超过|突破|达|达到|上|不足|低于|高于)$/,
    after: new RegExp(`^(?:以上|以下)?的?(?:工业|重大|重点|大|龙头|骨干|优质|产业|支柱|规上){0,2}(?:${PICKED})`),
    example: "年销售收入过«10亿元»的集群达到5个",
    counter: "当年产值过«10亿元»。",
  },
  {
    id: "each-of-them-over",
    class: "qualifier",
    shapes: ["unit"],
    families: ["money"],
    before:
      /(?:\d[个%]|[一二两三四五六七八九十成][个成])(?:以上|以下|左右)?的?[一-龥]{0,6}(?:村|园区|乡镇|镇|街道|县|开发区|集聚区|功能区|工业区|集群|产业链|商圈)(?![^,。;\d]{0,12}(?:合计|累计|总|共|完成))[^,。;\d]{0,14}(?:超过?|突破|达到?|过|高于|不低于)了?$/,
    example: "有6个园区营业收入超过«80亿元»",
    counter: "园区营业收入超过«80亿元»",
  },
  {
    id: "size-class-counted",
    class: "qualifier",
    shapes: ["unit"],
    families: ["money"],
    before: /(?:过|超|超过|突破)$/,
    after: /^的?\d+余?[个家户条]/,
    example: "超«10亿元»60个以上",
    counter: "产值超«10亿元»,企业60个",
  },
] as const satisfies readonly ExclusionRule[];

/** Ids of the thresholds. */
export type ThresholdId = (typeof thresholds)[number]["id"];

/** The thresholds. */
export const thresholdRules: readonly ExclusionRule<ThresholdId>[] = thresholds;
