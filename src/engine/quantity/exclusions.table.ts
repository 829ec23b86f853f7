import type { ExclusionClass } from "../types.js";

/** What a number looks like, which decides the rules that are tried on it. */
export type Shape =
  /** Digits without unit or magnitude. */
  | "bare"
  /** Four digits and 年. */
  | "calendar-year"
  /** Any other unit of time. */
  | "time"
  /** A unit or magnitude. */
  | "unit"
  /** A Chinese numeral with a unit. */
  | "chinese";

/**
 * A regularity by which a number states no quantity. `before` is tested on the text that ends at the number's first digit,
 * `after` on the text that begins after the unit (after the digits for shape `bare`); both must hold.
 * In `example` and `counter` the number stands between « and ».
 */
export interface ExclusionRule {
  id: string;
  class: ExclusionClass;
  shapes: readonly Shape[];
  /** Units (as in `data/units.csv` or the time units) that the rule is about; any where absent. */
  units?: readonly string[];
  /** Families of `data/units.csv` that the rule is about; any where absent. */
  families?: readonly string[];
  before?: RegExp;
  after?: RegExp;
  /** What the number itself, as a plain decimal, must look like. */
  value?: RegExp;
  example: string;
  counter: string;
}

const THING =
  "重大|重点|[大的级村镇乡]|工业|产业|优质|招商|引进|在建|规模|龙头|骨干|制造业|企业|项目|工程|园区|集群|街区|品牌|产品|单品|平台|市场主体|主体|服务业|商贸|亿元|住户|农户|家庭|锅炉|机组|学校|班额";

const ACT = "用于|支持|投|推|实施|加快|全力|建设|开展|保障|完成";

/** Tried in order; the first that holds decides. */
export const exclusionRules: readonly ExclusionRule[] = [
  {
    id: "rough-number",
    class: "approximate",
    shapes: ["chinese"],
    before: /(?:^|[^第])$/,
    after: /^/,
    example: "走访企业«数百家»。",
    counter: "走访企业«一百二十家»。",
  },
  {
    id: "joined-to-letter",
    class: "name",
    shapes: ["bare", "time", "unit", "calendar-year"],
    before: /[A-Za-z][-.]?\n?$/,
    example: "推进G«530»改造,PM«2.5»下降",
    counter: "GDP达到«530亿元»",
  },
  // ── dates ──────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "calendar-year",
    class: "date",
    shapes: ["calendar-year"],
    example: "«2021年»,地区生产总值完成132.2亿元。",
    counter: "新建«2021所»学校。",
  },
  {
    id: "calendar-month",
    class: "date",
    shapes: ["time"],
    units: ["月", "月份"],
    example: "县中医院«10月»底前主体完工。",
    counter: "连续«18个月»位居前列。",
  },
  {
    id: "calendar-day",
    class: "date",
    shapes: ["time"],
    units: ["日"],
    example: "1月«27日»,会议召开。",
    counter: "日均客流«27人次»。",
  },
  {
    id: "day-number",
    class: "date",
    shapes: ["time"],
    units: ["号"],
    before: /月\s?$/,
    example: "5月«12号»开工。",
    counter: "«12号»线开通。",
  },
  {
    id: "numbered",
    class: "name",
    shapes: ["time"],
    units: ["号"],
    example: "«12号»线开通。",
    counter: "5月«12号»开工。",
  },
  {
    id: "clock",
    class: "date",
    shapes: ["time"],
    units: ["时", "点"],
    example: "当日«20时»结束。",
    counter: "用时«20分钟»。",
  },
  {
    id: "era",
    class: "date",
    shapes: ["time", "calendar-year"],
    units: ["年代", "世纪"],
    example: "始建于上世纪«80年代»。",
    counter: "建成«80年»以上。",
  },
  {
    id: "clock-digits",
    class: "date",
    shapes: ["bare"],
    before: /(?:\d[ T]|\d{1,2}:|^|[^\d.])$/,
    after: /^:[0-5]\d(?!\d|\.\d|:\d{3})/,
    example: "2022-07-11 «20»:18",
    counter: "城乡居民收入比为«2.05»:1。",
  },
  {
    id: "clock-minutes",
    class: "date",
    shapes: ["bare"],
    before: /(?:^|\D)(?:[01]?\d|2[0-3]):$/,
    after: /^(?!\.?\d|:\d{2}\.|%)/,
    example: "2022-07-11 20:«18»",
    counter: "三次产业比为11.8:48.3:«39.9»。",
  },
  {
    id: "date-digits",
    class: "date",
    shapes: ["bare"],
    before: /(?:^|\D)(?:19|20)\d\d ?[-/.] ?(?:\d{1,2} ?[-/.] ?)?$/,
    example: "发布时间:2022-«07»-11",
    counter: "投资«07»亿元。",
  },
  {
    id: "year-digits",
    class: "date",
    shapes: ["bare"],
    value: /^(?:19|20)\d\d$/,
    before: /(?:^|[^\d.])$/,
    after: /^ ?(?:[-/.] ?\d{1,2} ?(?:$|\D)|(?:[-~/、和至到]|-{2}) ?(?:19|20)\d\d(?!\d)|[~至到] ?\d\d年)/,
    example: "发布时间:«2022»-07-11",
    counter: "“«1689»”教育总思路",
  },
  {
    id: "month-range",
    class: "date",
    shapes: ["bare"],
    after: /^ ?(?:[-~至到、]|-{2}) ?\d{1,2} ?(?:个?月(?!均)|[日号])/,
    example: "«1»-9月,投资增长8%。",
    counter: "«1»-9岁儿童",
  },
  // ── durations ──────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "age-threshold",
    class: "qualifier",
    shapes: ["time"],
    units: ["岁", "周岁"],
    before: /(?<!寿命.{0,30}|年龄.{0,20})$/,
    example: "全县所有«60岁»以上老年人",
    counter: "人均预期寿命达到«78.5岁»。",
  },
  {
    id: "length-of-time",
    class: "duration",
    shapes: ["time"],
    before: /(?<!寿命.{0,30}|年龄.{0,20}|年限.{0,30}|天数.{0,14}|优良(?:天|空气).{0,6})$/,
    example: "用«3年»左右时间推动企业入驻",
    counter: "空气质量优良天数达到«320天»。",
  },
  // ── ordinals ───────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "page-number",
    class: "ordinal",
    shapes: ["bare"],
    before: /(?:^|\n)[ -]*$/,
    after: /^[ -]*(?:\n|$)/,
    example: "\n- «12» -\n",
    counter: "新建学校«12»所",
  },
  {
    id: "enumerator",
    class: "ordinal",
    shapes: ["bare"],
    before: /(?:^|[\n。;:!?,] *)\(?$/,
    after: /^ ?(?:[.、)](?! ?\d+(?:\.\d+)?(?:亿|万|%|元|个百))|\. ?\d{4}年)/,
    example: "民生实事:«1».实施10个老旧小区改造",
    counter: "增长«1».5%",
  },
  {
    id: "enumerator-in-brackets",
    class: "ordinal",
    shapes: ["bare"],
    before: /[([〔【]$/,
    after: /^[)\]〕】]/,
    example: "三条红线[«9»],深化改革",
    counter: "(增长«9»%)",
  },
  {
    id: "numbered-number",
    class: "name",
    shapes: ["bare", "unit", "time"],
    before: /第 ?$/,
    after: /^(?:号|方阵|梯队|产业|书记|师|军|中学|小学|医院)/,
    example: "落实第«293»号省长令",
    counter: "增幅全市第«3»",
  },
  {
    id: "ordinal-in-series",
    class: "ordinal",
    shapes: ["bare", "unit", "time", "chinese"],
    before: /第 ?$/,
    example: "开展第«5次»全国经济普查",
    counter: "增幅居全省第«5位»",
  },
  {
    id: "session",
    class: "ordinal",
    shapes: ["bare", "unit", "chinese"],
    after: /^(?:版|[轮期](?:工程|项目|建设|扩建|投产|土地承包)|次会议|次全会|次党代会|中全会|号文|号令)/,
    example: "通威«2期»项目投产",
    counter: "举办培训班«19期»",
  },
  // ── names ──────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "letter-follows",
    class: "name",
    shapes: ["bare"],
    after: /^ ?(?:[A-Za-z]|×|°|#|＃)/,
    example: "全国«5»A级景区",
    counter: "新增«5家»A级景区",
  },
  {
    id: "added-numbers",
    class: "name",
    shapes: ["bare"],
    before: /(?:[+×]|\d·)$/,
    example: "“5+«1»”治水行动",
    counter: "增长5.«1%»",
  },
  {
    id: "added-to-number",
    class: "name",
    shapes: ["bare"],
    after: /^(?:[+×]|·\d|[^,。;!?“”]{0,8}\+)/,
    before: /(?:^|\D)$/,
    example: "“«5»+1”治水行动",
    counter: "增长«5%»",
  },
  {
    id: "added-units",
    class: "name",
    shapes: ["unit", "time"],
    before: /[“‘"][^”’"]{0,20}\+[^”’"]{0,8}$/,
    example: "建立“1个专班+«8个»工作组”机制",
    counter: "实现52个表单式+«93个»导引式事项",
  },
  {
    id: "units-added",
    class: "name",
    shapes: ["unit", "time"],
    before: /[“‘"][^”’"]{0,8}$/,
    after: /^[^,。;!?“”]{0,8}\+/,
    example: "建立“«1个»专班+8个工作组”机制",
    counter: "实现«52个»表单式+93个导引式事项",
  },
  {
    id: "slogan",
    class: "name",
    shapes: ["bare"],
    before: /[“‘"《【][^”’"》】,。;]{0,14}$/,
    after: /^[^“‘"《,。;]{0,14}[”’"》】]/,
    example: "坚持“«1689»”教育总思路",
    counter: "“十四五”期间新建学校«1689所»",
  },
  {
    id: "slogan-count",
    class: "name",
    shapes: ["unit", "chinese"],
    before: /[“‘"《][^”’"》,。;]{0,10}$/,
    after: /^[”’"》]/,
    example: "实施“三个«100个»”工程",
    counter: "实施“放心午餐”工程«100个»",
  },
  {
    id: "book-title",
    class: "name",
    shapes: ["bare", "unit", "time", "calendar-year"],
    before: /《[^》\n]{0,40}$/,
    after: /^[^《\n]{0,40}》/,
    example: "出台《促进消费«20条»措施》",
    counter: "出台《意见》,兑现资金«20万元»",
  },
  {
    id: "numbered-road-or-line",
    class: "name",
    shapes: ["bare"],
    after:
      /^ ?(?:国道|省道|县道|乡道|高速|国省|快速|线|路|街|大道|热线|专线|平台热线|急救|强|佳|大(?![类项个])|号|级|型|星|后|工程|计划|战略|行动|思路|规划|体系|格局|模式|机制|举措|工作|布局|专项|专案|信箱|通道|商圈|生活圈|旅游|文旅|产业|会议|公园|广场|指数|地块|基地|油田|块|系列|联盟|精神|政策|方案|任务|目标|改革|规则|标准|管理|攻坚|创建|现代|发展|教育|治理|健康|养老|服务|党建)/,
    example: "启建«108»国道汽贸物流园",
    counter: "新建«108公里»公路",
  },
  {
    id: "voltage-in-name",
    class: "name",
    shapes: ["unit"],
    families: ["voltage"],
    example: "启建南政«110千伏»变电站",
    counter: "新增输电线路«110公里»",
  },
  {
    id: "top-list",
    class: "name",
    shapes: ["unit", "bare", "chinese"],
    after: /^(?:强|佳)/,
    example: "入选全国«100»强",
    counter: "入选企业«100家»",
  },
  {
    id: "grade",
    class: "name",
    shapes: ["bare", "unit", "chinese"],
    after: /^(?:级(?!以上的?天)|星级|类水|类标准|级地震|甲医院|乙医院|级河|等奖|等功|线城市|型钢|字头|孩)/,
    example: "创建«4»星级饭店",
    counter: "创建景区«4家»",
  },
  // ── qualifiers ─────────────────────────────────────────────────────────────────────────────────────────
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
    id: "size-class",
    class: "qualifier",
    shapes: ["unit"],
    families: ["money", "people", "households", "farmland", "area", "mass", "power", "length", "volume", "energy"],
    after: new RegExp(
      `^(?:及?以[上下内]|级)的?(?!${ACT})(?:自然村|商场|商铺|[一-龥“”]{1,12}(?:项目|企业|工程|安置点|基地|园区|小区|锅炉|景区)|${THING})`,
    ),
    example: "引进«50亿元»以上项目2个",
    counter: "申报争取债券资金«25亿元»以上",
  },
  {
    id: "size-class-under",
    class: "qualifier",
    shapes: ["unit"],
    families: ["people", "households", "farmland", "area", "mass", "power", "length", "volume", "money"],
    after: /^及?以下的?(?!的)[一-龥]/,
    example: "淘汰«40吨»以下燃煤锅炉",
    counter: "排放总量控制在«40吨»以下。",
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
    after: /^以?内[^,。;]{0,12}(?:比例|率|覆盖)/,
    example: "轨道站点«50米»内换乘比例达到85%",
    counter: "距离控制在«50米»以内。",
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
    before: /(?:过|超|超过|突破|达|上|不足|低于|高于)$/,
    after:
      /^的?(?:工业|重大|重点|大|龙头|骨干|优质|产业)?(?:企业|项目|产业集群|集群|园区|村|镇|乡镇|产业链|单品|品牌|大户|产业|支柱产业|街道|开发区|县|楼宇|主体)/,
    example: "年销售收入过«10亿元»企业达到5家",
    counter: "当年产值过«10亿元»。",
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
];
