/**
 * What a Chinese numeral before a unit is: it counts something (八件民生实事), says what size of thing is meant (百亿元企业),
 * has no certain value (近百家), or is part of a word or slogan (三个一批).
 */
export type ChineseReading = "counts" | "threshold" | "rough" | "part-of-a-word";

/** A regularity of Chinese numerals. What is absent holds for any numeral. */
export interface NumeralRule<Id extends string = string> {
  id: Id;
  reading: ChineseReading;
  /** The numeral as written, without its magnitude. */
  written?: RegExp;
  /** Whether 万 or 亿 follows the numeral. */
  magnitude?: boolean;
  /** Whether 余, 多 or 来 follows it. */
  more?: true;
  /** Its unit; null stands for none. */
  units?: readonly (string | null)[];
  families?: readonly string[];
  /** Tested on the text before the numeral. */
  before?: RegExp;
  /** Tested on the text after the unit. */
  after?: RegExp;
  /** In both the number stands between « and ». */
  example: string;
  counter: string;
}

const MAGNITUDE = /^[十百千]$/;
const SINGLE = /^[一二两三四五六七八九十]$/;
const SEVERAL = /^[二两三四五六七八九十]$/;

const COUNTERS = "件 项 家 所 座 户 名 处 条 场 台 辆 届 艘 架 支 部 栋 幢".split(" ");
const THINGS = ["count", "people", "households", "visits"];
/** Units of measure of more than one character, which hardly belong to words. */
const LONG_MEASURES =
  "公里 千米 平方米 平方公里 公顷 立方米 千瓦 千瓦时 千克 公斤 海里 厘米 毫米 毫克 兆瓦 吉瓦 千升 标准立方米".split(
    " ",
  );
const SHORT_MEASURES = "亩 吨 米 斤".split(" ");

const ENDS = /^(?:[,。;、)\n]|$|和|及)/;
const ENDS_OR_HEDGED = /^(?:以上|以下|以内|左右|多)?(?:[,。;、)\n]|$|和|及|至|到|-|~)/;

const REACHED =
  /(?:突破|超过|超|达到?|迈[上过入]|跨[上越过]|站上|跃上|进入|近|约|逾|首破|冲刺|接近|实现|完成|总量|规模|产值|收入)了?$/;
const NO_THRESHOLD_AFTER =
  /^(?!级|以上|以下|俱乐部|产业|企业|项目|园区|集群|园|镇|乡|村|县|强|街|楼|市|工程|投资|工业|斤粮|规模|斗|的)/;

/** 突破万亿元大关, 稳定在万亿斤以上 */
const MAGNITUDE_ENDS = /^(?:的?新?(?:台阶|大关|门槛|关口|规模))?(?:以上|左右)?(?:[,。;、)\n]|$|并)/;

const ACT_BEFORE =
  /(?:办好|办成|实施|完成|(?<![一-龥])发展|新建|建成|改造|打造|引进|获批|获评|创建|建设|开工|启动|推出|开通|开展|举办|承办|改建|扩建|新增|培育|出台|抓好|做好|推进|成立|组建|入选|落地|竣工|落户|新改建|建好|以下|等|中|共|共有|达到?|各|增设|设立|扶持|制定|布局|投用|投运|签约|新开工)(?:了|省市?|市|县)?$/;
const STRONG_ACT_BEFORE =
  /(?:新建|建成|引进|创建|打造|获批|新增|改造|开工|落户|增设|设立|开通|培育|投用|改建|扩建|竣工)了?$/;
const GENERIC_NOUN =
  /^(?:方面|重点|制度|机制|任务|措施|举措|要求|原则|关系|工作|关键|指标|体系|底线|红线|责任|职责|清单|保障|坚持|战略|主线|行动|纪律|规定|精神|能力|优势|变化|转变|环节|领域|难题|问题|目标|特大|大)/;
/** A noun that a numeral may follow; not a word that makes the numeral part of a phrase: 每村三所, 这三家. */
const NOUN_BEFORE =
  /[一-龥”)](?<!每[一-龥]{0,4}|第|[各另某任这那哪此之为分有的前后几一和等]|以下|上述|其中|其他|左右|城乡)$/;
const FINISHED_AFTER =
  /^[一-龥()]{1,8}?(?:荣获|获评|获得|被评为|入选|跻身|完工|竣工|投产|开工|建成|投用|通车|获批|落地)/;
const NO_LIST_BEFORE = /(?:^|[^、和与])$/;

/** Tried in order; the first that holds decides. A numeral for which none holds is part of a word. */
const numerals = [
  // ── rates ──────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "spirits-a-hundredfold",
    reading: "part-of-a-word",
    written: /^[百千]$/,
    units: ["倍"],
    before: /(?:信心|干劲|精神|勇气|斗志|倍感)$/,
    example: "全县干部信心«百倍»。",
    counter: "产值增长«百倍»。",
  },
  {
    id: "tenths-in-words",
    reading: "part-of-a-word",
    units: ["成"],
    after:
      /^(?!以上|以下|左右|多|[,。;、的和用)\n]|$|(?:农户|农民|居民|群众|家庭|企业|人口|行政村|村|乡镇|学校|职工|财力|资金|耕地)(?!干部))/,
    example: "收购«八成»新设备。",
    counter: "超过«八成»的财力用于民生。",
  },
  {
    id: "stretch-of-work",
    reading: "part-of-a-word",
    units: ["番"],
    written: /^一$/,
    before: /[^翻了近超约长加]$/,
    example: "干出«一番»新事业。",
    counter: "人均收入翻«一番»。",
  },
  {
    id: "rate-in-words",
    reading: "counts",
    units: ["倍", "番", "成", "%", "个百分点", "百分点", "个点", "‰"],
    example: "人均收入比2010年翻«一番»。",
    counter: "建成«一条»番茄产业链。",
  },
  {
    id: "decimal-in-words",
    reading: "counts",
    written: /点/,
    example: "道路全长«三点五公里»。",
    counter: "打造«两点»一线。",
  },
  // ── 万, 亿 alone ────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "ten-thousands-reached",
    reading: "counts",
    written: /^$/,
    before: /(?:突破|超过?|达到|迈[上过入]|跨[上越过]|站上|跃上|首破|冲破|逾|(?:稳定|保持)在)了?$/,
    after: MAGNITUDE_ENDS,
    example: "进出口总额首次突破«万亿元»。",
    counter: "培育产值超«亿元»企业23家。",
  },
  {
    id: "ten-thousands-of-money-neared",
    reading: "counts",
    written: /^$/,
    families: ["money"],
    before: /(?:接近|(?<![最附临])近|约)$/,
    after: MAGNITUDE_ENDS,
    example: "固定资产投资近«万亿元»。",
    counter: "走访企业近«万家»。",
  },
  {
    id: "ten-thousands-in-a-word",
    reading: "part-of-a-word",
    written: /^$/,
    example: "培育产值超«亿元»企业23家。",
    counter: "进出口总额首次突破«万亿元»。",
  },
  // ── 十, 百, 千 alone ────────────────────────────────────────────────────────────────────────────────────
  {
    id: "magnitude-and-more",
    reading: "counts",
    written: MAGNITUDE,
    more: true,
    before: /(?:^|[^几数上成])$/,
    example: "引进企业«百余家»。",
    counter: "走访企业上«百家»。",
  },
  {
    id: "magnitude-reached",
    reading: "counts",
    written: MAGNITUDE,
    magnitude: true,
    before: REACHED,
    after: NO_THRESHOLD_AFTER,
    example: "经济总量突破«千亿元»大关。",
    counter: "产值突破«十亿元»企业达到13家。",
  },
  {
    id: "sum-of-money-reached",
    reading: "counts",
    written: MAGNITUDE,
    families: ["money"],
    before: REACHED,
    after: NO_THRESHOLD_AFTER,
    example: "人均补贴突破«千元»大关。",
    counter: "打造«千元»产业。",
  },
  {
    id: "magnitude-as-value",
    reading: "counts",
    written: MAGNITUDE,
    before: /(?:稳定在|保持在|达到?|突破|新增|增加|超过?|完成|种植)$/,
    after: /^(?:以上|左右)?(?:[,。;、)\n]|$)/,
    example: "规上企业新增«百家»。",
    counter: "新增«百家»企业的目标。",
  },
  {
    id: "magnitude-ends-clause",
    reading: "counts",
    written: MAGNITUDE,
    magnitude: true,
    before: /[一-龥](?<![个上近成数几第千万])$/,
    after: /^(?:以上|左右|有余)?(?:[,。;)\n]|$)/,
    example: "培训农民«十万人»。",
    counter: "培育«百万»大军。",
  },
  {
    id: "sum-of-money-ends-clause",
    reading: "counts",
    written: MAGNITUDE,
    families: ["money"],
    before: /[一-龥](?<![个上近成数几第千万])$/,
    after: /^(?:以上|左右|有余)?(?:[,。;)\n]|$)/,
    example: "每人每月提高«十元»。",
    counter: "打造«千元»旅游线路。",
  },
  {
    id: "measure-ends-clause",
    reading: "counts",
    written: /^[百千]$/,
    units: ["亩", "吨", "米", "公里", "公顷", "平方米"],
    before: /(?:新增|新建|完成|整治|复垦|流转|种植|改造|造林)[一-龥]{1,6}(?<![个上近成数几第千万])$/,
    after: /^(?:以上|左右|有余)?(?:[,。;)\n]|$)/,
    example: "新增耕地«千亩»。",
    counter: "建成良田«千亩»示范方。",
  },
  {
    id: "magnitude-opens-range",
    reading: "counts",
    written: MAGNITUDE,
    after: /^(?:[-~至到]|--)[\d一二两三四五六七八九十百千]/,
    example: "造林«十万亩»至十五万亩。",
    counter: "打造«十万亩»果园。",
  },
  {
    id: "bare-magnitude",
    reading: "threshold",
    written: MAGNITUDE,
    magnitude: true,
    example: "产值超«十亿元»企业达到13家。",
    counter: "完成投资«十亿元»。",
  },
  {
    id: "bare-sum-of-money",
    reading: "threshold",
    written: MAGNITUDE,
    families: ["money"],
    example: "打造«千元»旅游线路。",
    counter: "每人每月提高«十元»。",
  },
  // ── no unit ────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "words-before-magnitude",
    reading: "counts",
    written: /^.{2,}$/,
    magnitude: true,
    units: [null],
    before: /(?:^|[^“‘"《])$/,
    after: /^(?!级|俱乐部|里长征)/,
    example: "总人口«一百三十万»。",
    counter: "打造«八千亿»级产业集群。",
  },
  {
    id: "word-before-magnitude-ends-clause",
    reading: "counts",
    written: SEVERAL,
    magnitude: true,
    units: [null],
    before: /[一-龥]$/,
    after: /^(?:[,。;)\n]|$)/,
    example: "总人口«三万»。",
    counter: "防止«万一»。",
  },
  {
    id: "words-without-unit",
    reading: "part-of-a-word",
    units: [null],
    example: "重走«二万»里长征路。",
    counter: "总人口«一百三十万»。",
  },
  // ── things ─────────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "session-in-words",
    reading: "part-of-a-word",
    units: ["届", "期", "轮", "代", "级", "类", "大类"],
    example: "学习贯彻«二十届»三中全会精神。",
    counter: "新建学校«二十所»。",
  },
  {
    id: "rough-magnitude",
    reading: "rough",
    written: MAGNITUDE,
    before: /[上近成数]$/,
    example: "走访企业近«百家»。",
    counter: "走访企业«百余家»。",
  },
  {
    id: "bare-magnitude-of-things",
    reading: "threshold",
    written: /^[百千]$/,
    example: "开展«百家»企业评选。",
    counter: "规上企业新增«百家»。",
  },
  {
    id: "quoted-numeral",
    reading: "part-of-a-word",
    before: /[“‘"《]$/,
    example: "推进“«十二项»行动”。",
    counter: "推进«十二项»行动。",
  },
  {
    id: "numeral-with-magnitude",
    reading: "counts",
    magnitude: true,
    example: "完成投资«三亿元»。",
    counter: "推进“«三亿元»计划”。",
  },
  {
    id: "numeral-of-tens",
    reading: "counts",
    written: /^.{2,}$/,
    more: true,
    example: "搬迁企业«二十余户»。",
    counter: "搬迁企业“«二十户»”。",
  },
  {
    id: "numeral-above-ten",
    reading: "counts",
    written: /^[^零〇].+$/,
    example: "搬迁企业«一百二十户»。",
    counter: "“«二十户»”先行。",
  },
  {
    id: "public-projects",
    reading: "counts",
    units: ["件", "项"],
    after: /^(?:民生|惠民|利民)(?:实事|工程)/,
    example: "«八件»民生实事全部完成。",
    counter: "«八项»规定得到落实。",
  },
  {
    id: "numeral-after-its-noun",
    reading: "counts",
    written: SEVERAL,
    units: ["所", "座", "家", "处", "场", "台", "台套", "辆", "艘", "架", "栋", "幢", "枚", "盏", "眼"],
    before: NOUN_BEFORE,
    after: ENDS,
    example: "新建小学两所、幼儿园«三所»。",
    counter: "每个乡镇«三所»,每个村«两所»。",
  },
  {
    id: "numeral-after-act-and-noun",
    reading: "counts",
    written: SEVERAL,
    units: ["项", "条", "件", "个", "户", "名", "人", "部", "支"],
    before: new RegExp(
      `(?:建成?|打通|打|架设|铺设|硬化|疏浚|获|新增|引进|办|完成|立|招聘?|改造|修|开[工通]|培育|认定|申报|争取|购置?|安装|配备|入选|评选?)[^,。;\\d]{2,14}${NOUN_BEFORE.source.slice(NOUN_BEFORE.source.indexOf("(?<!"))}`,
    ),
    after: ENDS,
    example: "获国家级奖项«两项»。",
    counter: "出台民营经济«十条»、清洁能源«十条»。",
  },
  {
    id: "one-after-its-noun",
    reading: "counts",
    written: /^一$/,
    units: COUNTERS.filter((unit) => !["届", "名", "件", "部", "户", "家", "条", "处", "项"].includes(unit)),
    before:
      /(?:建|设|装|购|增|开|办|获|造|配)[一-龥]{2,10}(?<!每[一-龥]{0,8}|各[一-龥]{0,8}|第|一[一-龥]{0,4}|[另某任这那哪此之为分有的前后几和等])$/,
    after: ENDS,
    example: "新建中学«一所»。",
    counter: "每个乡镇«一所»。",
  },
  {
    id: "sum-of-money-in-words",
    reading: "counts",
    written: SINGLE,
    units: ["元", "块钱", "角", "分钱"],
    before:
      /(?:补[贴助偿]|奖励|提高|降低|下降|增加|减少|上调|下调|每[人亩吨户斤月年天次度方股]|[费价金]|收取|仅|只需?|至|到|为)$/,
    after: ENDS_OR_HEDGED,
    example: "每亩补贴«五元»。",
    counter: "破除城乡«二元»。",
  },
  {
    id: "measure-in-words",
    reading: "counts",
    written: SINGLE,
    units: LONG_MEASURES,
    before: /(?:^|[^后第每“])$/,
    after: ENDS_OR_HEDGED,
    example: "新修公路«三公里»。",
    counter: "打通最后«一公里»。",
  },
  {
    id: "short-measure-in-words",
    reading: "counts",
    written: SEVERAL,
    units: SHORT_MEASURES,
    before: /[一-龥](?<!第|每)$/,
    after: ENDS_OR_HEDGED,
    example: "新增耕地«六亩»。",
    counter: "“«六亩»”示范。",
  },
  {
    id: "act-before-measure",
    reading: "counts",
    written: SEVERAL,
    units: LONG_MEASURES,
    before: STRONG_ACT_BEFORE,
    example: "新建«三公里»长堤。",
    counter: "围绕«五公里»生活圈布局。",
  },
  {
    id: "half-more",
    reading: "counts",
    written: SINGLE,
    units: [...SHORT_MEASURES, ...LONG_MEASURES],
    before: REACHED,
    after: /^(?:[,。;、)\n]|$)/,
    example: "粮食亩产突破«一吨半»。",
    counter: "解决最后«一米»。",
  },
  {
    id: "times-in-words",
    reading: "part-of-a-word",
    written: SINGLE,
    units: ["次"],
    example: "改造«二次»供水泵房68座。",
    counter: "演练«二十次»。",
  },
  {
    id: "one-or-generic",
    reading: "part-of-a-word",
    written: /^[一零]$/,
    example: "建成«一座»公园。",
    counter: "新建中学«一所»。",
  },
  {
    id: "generic-noun-counted",
    reading: "part-of-a-word",
    after: GENERIC_NOUN,
    example: "抓好«三项»重点工作。",
    counter: "抓好«三项»水利工程。",
  },
  {
    id: "things-finished",
    reading: "counts",
    units: [...COUNTERS, "个"],
    before: NO_LIST_BEFORE,
    after: FINISHED_AFTER,
    example: "«五个»车间主体完工。",
    counter: "食堂和«五个»车间主体完工。",
  },
  {
    id: "act-before-counted-things",
    reading: "counts",
    families: THINGS,
    before: STRONG_ACT_BEFORE,
    after: /^/,
    example: "建成«三个»便民市场。",
    counter: "协调«三个»便民市场。",
  },
  {
    id: "act-before-counter",
    reading: "counts",
    units: COUNTERS,
    before: ACT_BEFORE,
    example: "启动«两条»网红街。",
    counter: "协调«两条»网红街。",
  },
  {
    id: "counter-opens-sentence",
    reading: "counts",
    units: COUNTERS,
    before: /(?:^|[\n。;])$/,
    after: /^“/,
    example: "«十项»“民心工程”顺利完成。",
    counter: "坚持«十项»“民心工程”。",
  },
] as const satisfies readonly NumeralRule[];

/** Ids of the rules of Chinese numerals. */
export type NumeralId = (typeof numerals)[number]["id"];

/** The rules of Chinese numerals. */
export const numeralRules: readonly NumeralRule<NumeralId>[] = numerals;
