/**
 * What the unit reader knows besides `data/units.csv`: magnitudes, lengths of time, and words that only look like units.
 */

/** Characters that multiply a number, with their power of ten. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ["十", 1],
  ["百", 2],
  ["千", 3],
  ["万", 4],
  ["亿", 8],
]);

/** Characters between number and unit that say "and more": 3000余万元, 80多公里. */
export const moreMarks: ReadonlySet<string> = new Set(["余", "多", "来"]);

/** What time units count: a calendar position, or a length. */
export type TimeKind = "year" | "month" | "day" | "clock" | "length" | "age" | "era";

/** Units of time, longest first where one begins another. */
export const timeUnits: readonly { text: string; kind: TimeKind }[] = [
  { text: "年代", kind: "era" },
  { text: "世纪", kind: "era" },
  { text: "周年", kind: "length" },
  { text: "周岁", kind: "age" },
  { text: "岁", kind: "age" },
  { text: "年", kind: "year" },
  { text: "个月", kind: "length" },
  { text: "个多月", kind: "length" },
  { text: "月份", kind: "month" },
  { text: "月", kind: "month" },
  { text: "日", kind: "day" },
  { text: "号", kind: "day" },
  { text: "天", kind: "length" },
  { text: "昼夜", kind: "length" },
  { text: "个昼夜", kind: "length" },
  { text: "周", kind: "length" },
  { text: "星期", kind: "length" },
  { text: "个星期", kind: "length" },
  { text: "个季度", kind: "length" },
  { text: "季度", kind: "length" },
  { text: "个工作日", kind: "length" },
  { text: "工作日", kind: "length" },
  { text: "个交易日", kind: "length" },
  { text: "个小时", kind: "length" },
  { text: "多小时", kind: "length" },
  { text: "小时", kind: "length" },
  { text: "个半小时", kind: "length" },
  { text: "分钟", kind: "length" },
  { text: "秒", kind: "length" },
  { text: "时", kind: "clock" },
  { text: "点", kind: "clock" },
];

/** What follows a unit where the two are a longer word, and the number before counts something else. */
export interface OtherWord {
  unit: string;
  /** Tested on the text after the unit. */
  rest: RegExp;
  /** Tested on the text just before the unit; holds for all where absent. */
  before?: RegExp;
  /** A text in which the word is none that counts, and one in which it is; the number stands between « and ». */
  example: string;
  counter: string;
}

/** Words that begin like a unit but are none. One unit a row. */
export const notUnits: readonly OtherWord[] = [
  { unit: "部", rest: /^[门委分]/, example: "会同«12»部门执法。", counter: "拍摄电影«12部»。" },
  { unit: "家", rest: /^(?:庭(?!院)|长|园(?!区))/, example: "惠及«200»家庭。", counter: "引进企业«200家»。" },
  {
    unit: "人",
    rest: /^(?:大(?!型|规)|才|民(?!营)|均)/,
    example: "引进«300»人才。",
    counter: "招聘«300人»大型招聘会。",
  },
  {
    unit: "名",
    rest: /^(?:师(?![范德资生傅])|优(?![秀质异抚])|城(?![乡镇区市])|镇(?![村级]))/,
    example: "培养«30»名师。",
    counter: "招聘«30名»师范生。",
  },
  { unit: "条", rest: /^例/, example: "出台«2»条例。", counter: "开通公交线路«2条»。" },
  { unit: "件", rest: /^套/, example: "配备«5»件套。", counter: "办理提案«5件»。" },
  { unit: "项", rest: /^目(?!标)/, example: "推进«30»项目。", counter: "完成«30项»目标任务。" },
  { unit: "点", rest: /^建/, example: "提出«8»点建议。", counter: "上午«8点»开工。" },
  { unit: "天", rest: /^然/, example: "铺设«40»天然气管道。", counter: "优良天数达到«40天»。" },
  { unit: "日", rest: /^报/, example: "刊发«20»日报。", counter: "5月«20日»开工。" },
  { unit: "时", rest: /^[代期]/, example: "迈入«4.0»时代。", counter: "工程«20时»完工。" },
  { unit: "吨", rest: /^位/, example: "新增船舶«5000»吨位。", counter: "生产蔬菜«5000吨»。" },
  {
    unit: "台",
    rest: /^(?:商(?![用业务])|资|阶|风(?!机|力)|湾|账|胞)/,
    example: "迈上«500»台阶。",
    counter: "投放«500台»商用车。",
  },
  { unit: "位", rest: /^[于居列]/, example: "得分«98»位居前列。", counter: "聘请专家«98位»。" },
  { unit: "场", rest: /^[馆所]/, example: "建设«6»场馆。", counter: "举办招聘会«6场»。" },
  { unit: "所", rest: /^有/, example: "覆盖«12»所有乡镇。", counter: "新建学校«12所»。" },
  { unit: "次", rest: /^要/, example: "化解«5»次要矛盾。", counter: "开展演练«5次»。" },
  { unit: "支", rest: /^(?:持|部|出|撑)/, example: "整顿«12»支部。", counter: "组建队伍«12支»。" },
  { unit: "度", rest: /^[假电]/, example: "建设«4»度假区。", counter: "用电«4万度»。" },
  { unit: "期", rest: /^间/, example: "十三五«5»期间。", counter: "举办培训班«5期»。" },
  { unit: "元", rest: /^[宝旦]/, example: "生产«2»元宝枫。", counter: "每亩补贴«2元»。" },
  { unit: "米", rest: /^兰/, example: "参加«2»米兰展会。", counter: "挖掘沟渠«2米»。" },
  { unit: "张", rest: /^家(?![庭用具])/, example: "连接«3»张家口。", counter: "新增«3张»家庭养老床位。" },
  { unit: "头", rest: /^[等部]/, example: "列为«1»头等大事。", counter: "存栏生猪«1万头»。" },
  { unit: "片", rest: /^区/, example: "打造«6»片区。", counter: "改造棚户区«6片»。" },
  {
    unit: "成",
    rest: /^[都为功立效果员本人长品片套渝交绩就熟型群渔]/,
    example: "获得«3»成果。",
    counter: "超过«3成»的企业实现增长。",
  },
  { unit: "番", rest: /^茄/, example: "种植«300»番茄。", counter: "人均收入翻«1番»。" },
  { unit: "方", rest: /^[阵案式向针便法]/, example: "进入«2000亿»方阵。", counter: "完成土石方«2000方»。" },
  { unit: "门", rest: /^[槛店票户]/, example: "跨过«20亿»门槛。", counter: "开设课程«20门»。" },
  { unit: "个点", rest: /^[位式亮缀]/, example: "优化«3个»点位。", counter: "城镇化率提高«3个点»。" },
  { unit: "本", rest: /^[项级市县区省州旗年月地次土届科单]/, example: "见«3»本项目投资。", counter: "赠送图书«3本»。" },
  { unit: "口", rest: /^[径岸袋]/, example: "建设«2»口岸。", counter: "新打机井«2口»。" },
  { unit: "组", rest: /^织/, example: "建强«5»组织。", counter: "安装设备«5组»。" },
  { unit: "班", rest: /^子/, example: "配强«8»班子。", counter: "开行公交«8班»。" },
  { unit: "担", rest: /^[保当任心]/, example: "提供«300»担保。", counter: "生产茶叶«300担»。" },
  { unit: "根", rest: /^[据本]/, example: "完成«5»根据地建设。", counter: "更换电杆«5根»。" },
  { unit: "起", rest: /^[步来草]/, example: "从«5»起步。", counter: "查处案件«5起»。" },
  { unit: "瓶", rest: /^颈/, example: "突破«3»瓶颈。", counter: "生产白酒«3万瓶»。" },
  {
    unit: "双",
    rest: /^(?!以|左|[,。;、:)\n]|$|鞋|袜|手套|[的和与])/,
    example: "推进«3»双创平台。",
    counter: "年产皮鞋«300万双»。",
  },
  {
    unit: "单",
    rest: /^(?!以|左|[,。;、:)\n]|$|[的和与])/,
    example: "培育«3»单项冠军。",
    counter: "网络零售«300万单»。",
  },
  {
    unit: "升",
    rest: /^(?!以|左|[,。;、:)\n/]|$|[的和与])/,
    example: "排名由«5»升至3。",
    counter: "日产酱油«5万升»。",
  },
  { unit: "m", rest: /^[A-Za-z\d]/, example: "型号«12»mx。", counter: "大坝加高«12m»。" },
  { unit: "L", rest: /^[A-Za-z\d]/, example: "型号«12»Lx。", counter: "日供水«12L»。" },
  {
    unit: "分",
    rest: /^/,
    before: /^(?![\s\S]*(?:电价|气价|水价|油价|电费|每千瓦时|每度|每公斤|每斤|\/度)[^,。;]{0,12}$)/,
    example: "满意度得分«96.5»分。",
    counter: "电价每千瓦时降低«2.5分»。",
  },
  { unit: "G", rest: /^/, before: /[\d.] ?$/, example: "新建«5»G基站。", counter: "出省带宽达到«1.7万G»。" },
  { unit: "PF", rest: /^[A-Za-z\d+]/, example: "型号«3»PFC。", counter: "智能算力达到«4800PF»。" },
  { unit: "EF", rest: /^[A-Za-z\d+]/, example: "型号«3»EFC。", counter: "智能算力达到«48EF»。" },
  { unit: "TB", rest: /^[A-Za-z\d+]/, example: "型号«3»TBM。", counter: "汇聚数据«500TB»。" },
  { unit: "PB", rest: /^[A-Za-z\d+]/, example: "型号«3»PBS。", counter: "汇聚数据«12PB»。" },
  { unit: "P", rest: /^[A-Za-z\d+]/, example: "推广«3»PPP模式。", counter: "智能算力达到«3000P»。" },
];

/** What a rate is per, after a slash or 每, with its base unit. */
export const perUnits: ReadonlyMap<string, string> = new Map([
  ["人", "人"],
  ["月", "月"],
  ["年", "年"],
  ["天", "日"],
  ["日", "日"],
  ["亩", "亩"],
  ["公顷", "ha"],
  ["户", "户"],
  ["吨", "t"],
  ["公斤", "kg"],
  ["斤", "斤"],
  ["平方米", "m2"],
  ["平方公里", "km2"],
  ["公里", "km"],
  ["立方米", "m3"],
  ["千瓦时", "kWh"],
  ["度", "kWh"],
  ["万元", "10k CNY"],
  ["次", "次"],
  ["人次", "人次"],
  ["床", "床"],
  ["学时", "学时"],
  ["课时", "课时"],
  ["小时", "小时"],
  ["时", "小时"],
  ["秒", "s"],
  ["头", "头"],
  ["件", "件"],
  ["个", "个"],
  ["套", "套"],
  ["辆", "辆"],
  ["学期", "学期"],
  ["学年", "学年"],
  ["生", "人"],
  ["万人", "万人"],
  ["千人", "千人"],
]);

/** Currencies that stand before a number, with their units. */
export const currenciesBefore: ReadonlyMap<string, string> = new Map([
  ["US$", "美元"],
  ["HK$", "港元"],
  ["$", "美元"],
  ["¥", "元"],
  ["￥", "元"],
  ["€", "欧元"],
  ["£", "英镑"],
  ["人民币", "元"],
  ["美元", "美元"],
  ["美金", "美元"],
  ["港币", "港元"],
  ["港元", "港元"],
  ["欧元", "欧元"],
  ["日元", "日元"],
  ["英镑", "英镑"],
  ["澳元", "澳元"],
  ["新台币", "新台币"],
  ["台币", "新台币"],
]);
