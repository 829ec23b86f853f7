/** The words by which a report says whose report it is. */

/** The kind of place, after the word that its reports use for it: 全县, 我市, 区委. */
export type PlaceKind = "国" | "省" | "市" | "县" | "区" | "州" | "旗" | "盟" | "地区";

/** What a report calls its own place, with a weight; 省委 in a county's report is somebody else's, so 全县 counts for more. */
export const selfWords: readonly (readonly [word: string, kind: PlaceKind, weight: number])[] = [
  ["我国", "国", 1],
  ["全国各族人民", "国", 2],
  ["各地区各部门", "国", 2],
  ["中央财政", "国", 0.5],
  ["代表国务院", "国", 30],
  ...(["省", "市", "县", "区", "州", "旗", "盟"] as const).flatMap((kind) => [
    [`全${kind}`, kind, 1] as const,
    [`我${kind}`, kind, 1] as const,
    [`代表${kind}人民政府`, kind, 30] as const,
    [`代表${kind}政府`, kind, 30] as const,
    [`${kind}委`, kind, 0.4] as const,
    [`${kind}政府`, kind, 0.4] as const,
    [`${kind}人民政府`, kind, 0.4] as const,
    [`${kind}政协`, kind, 0.4] as const,
    [`${kind}医院`, kind, 0.3] as const,
    [`${kind}中医`, kind, 0.3] as const,
    [`${kind}直`, kind, 0.3] as const,
  ]),
  ["代表自治区人民政府", "区", 30],
  ["自治区党委", "区", 1],
  ["县域", "县", 0.1],
  ["县城", "县", 0.1],
  ["全地区", "地区", 1],
  ["我地区", "地区", 1],
  ["地委", "地区", 0.4],
  ["地区行署", "地区", 1],
  // These begin or end with the letters of a self word and are none.
  ["安全区", "国", 0],
  ["示范区委", "国", 0],
  ["自我国", "国", 0],
  ["我市场", "国", 0],
];

/** What follows 全省 or 全市 where it only ranks the place among others: 全省第3. */
export const afterRanking = /^(?:第|前|首|平均|唯一|领先|最|一流|率先|试点|示范|先进|优秀|十|各)/;
/** What precedes it there: 位居全市前列. */
export const beforeRanking = /[居列占于获入]$/;

/** Words before a name that only a place's own report uses (平安代县, not 平安中国). */
export const beforeOwnName: readonly string[] = [
  "平安",
  "健康",
  "美丽",
  "大美",
  "幸福",
  "法治",
  "书香",
  "数字",
  "智慧",
  "文明",
  "魅力",
  "活力",
  "绿色",
  "生态",
  "和谐",
  "清廉",
  "信用",
  "诚信",
  "宜居",
  "富强",
  "富裕",
  "开放",
  "创新",
  "实力",
  "现代化",
  "现代化新",
  "新时代",
  "热爱",
  "关心",
];

/** Words behind a name that its own report uses more than others do. */
export const afterOwnName: readonly string[] = [
  "高质量",
  "人民",
  "经济",
  "发展",
  "实践",
  "全面振兴",
  "篇章",
  "新篇章",
  "力量",
  "答卷",
  "特色",
  "精神",
  "模式",
  "样板",
  "建设",
  "历史",
  "行动",
];

/** Words behind a name that make it a newspaper or a website, which says nothing about the report's place. */
export const afterMediaName: readonly string[] = [
  "日报",
  "晚报",
  "晨报",
  "新闻",
  "网",
  "电视",
  "广播",
  "发布",
  "要闻",
  "人大",
  "大学",
  "路",
  "街",
];

/** How a name's neighbours in the report's first lines say that it is the report's place. */
export interface PlaceCue {
  id: string;
  /** What follows the name; anchored where the name ends. */
  after: RegExp;
  weight: number;
  example: string;
  counter: string;
}

/** The cues of the first lines, the strongest first. */
export const placeCues: readonly PlaceCue[] = [
  {
    id: "place-title",
    after: /^ ?(?:\d{4}年 ?)?(?:人民)?政 ?府 ?工 ?作 ?报 ?告/,
    weight: 60,
    example: "2025年安徽省政府工作报告",
    counter: "2025年政府工作报告",
  },
  {
    id: "place-session",
    after: /^\s{0,4}第?[一二三四五六七八九十\d]{1,3}届\s{0,4}(?:人民代表\s?大会|人大)/,
    weight: 60,
    example: "在平遥县第十七届人民代表大会第二次会议上",
    counter: "在平遥县召开的会议上",
  },
  {
    id: "place-speaker",
    after: /^ ?(?:人民政府)?(?:代理?|常务副|副)? ?(?:省长|市长|县长|区长|州长|旗长|盟长|专员|主席)/,
    weight: 40,
    example: "徐水县人民政府县长",
    counter: "徐水县民政局局长",
  },
  {
    id: "place-communique",
    after: /^ ?\d{4}年 ?国民经济和社会发展统计公报/,
    weight: 60,
    example: "洛阳市2023年国民经济和社会发展统计公报",
    counter: "按照《统计公报》",
  },
  {
    id: "place-behind-year",
    after: /^国民经济和社会发展(?:统计公报|计划)/,
    weight: 60,
    example: "2023年泽山县国民经济和社会发展统计公报",
    counter: "促进山区国民经济和社会发展",
  },
  {
    id: "place-budget",
    after: /^ ?\d{4}年度?[^\n。,]{0,18}(?:预算|计划)[^\n。,]{0,24}(?:报告|草案|情况)/,
    weight: 60,
    example: "关于滨海市2022年预算执行情况和2023年预算草案的报告",
    counter: "滨海市2022年财政收入",
  },
  {
    id: "place-government",
    after: /^(?:人民)?政府/,
    weight: 20,
    example: "我代表常州市人民政府向大会报告工作",
    counter: "常州市各级部门",
  },
];

/** Cues of the national report, which names no place; looked for in the first lines. */
export const nationalCues: readonly (Omit<PlaceCue, "after"> & { pattern: RegExp })[] = [
  {
    id: "place-national-speaker",
    pattern: /^ *国务院总理 *(?:\p{Script=Han} ?){0,4}$/mu,
    weight: 60,
    example: "国务院总理 李强",
    counter: "国务院总理李强来鄂州考察",
  },
  {
    id: "place-national-government",
    pattern: /我代表国务院/,
    weight: 60,
    example: "现在,我代表国务院,向大会作政府工作报告",
    counter: "我代表市人民政府,向大会作政府工作报告",
  },
  {
    id: "place-national-session",
    pattern: /(?:[在向]|我们)第[一二三四五六七八九十]{1,3}届全国人民代表大会/,
    weight: 40,
    example: "在第十四届全国人民代表大会第二次会议上",
    counter: "学习宣传第十四届全国人民代表大会精神",
  },
  {
    id: "place-national-communique",
    pattern: /^ *\d{4}年国民经济和社会发展统计公报[^。]{0,40}国家统计局(?!\S{1,8}队)/mu,
    weight: 60,
    example: "2024年国民经济和社会发展统计公报(国家统计局2025年2月28日)",
    counter: "广东省2024年国民经济和社会发展统计公报 国家统计局广东调查总队",
  },
];

/**
 * Short forms that are ordinary words: 合作 is seldom 合作市, 资源 seldom 资源县. The full name still counts.
 * Found by looking which short forms many reports of other places use.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  (
    "振兴 资源 合作 动力 新建 平安 新兴 惠民 通道 和政 解放 友好 和安 新平 新和 大新 富裕 公安 富民 城中 共和 前进 青山 港口 安居 新城 增城 " +
    "延长 复兴 大城 小金 金山 大安 兴业 市中 大兴 同心 大通 安定 互助 运河 双城 和平 安宁 古城 大关 平和 新市 高要 民和 东方 乐业 上高 江干 " +
    "南部 宏伟 平原 灯塔 滨海 惠农 同仁 江南 老城 方正 新安 利通 凤凰 江口 清水 滨江 温泉 安新 小河 通城 太平 三江 资中 上城 清新 杂多 海港 " +
    "友谊 河口 江山 兴国 新华 江北 天等 和康 北站 兴和 通江 磐石 江海 同德 光明 吉利 兴城 河东 四方 金沙 城东 南山 金水 裕民 建安 成安 融安 " +
    "金安 大田 九龙 龙山 合水 资兴 东风 太湖 红旗 工农 政和 长安 城西 升平 山城 城北 东湖 路南 大化 东海 西湖 大港 站前 路桥 南城 西城 东城 " +
    "故城 路北 河西 三水 三山 商城 连云 南湖 江东 平湖 民丰 永兴 中原 市郊 爱民 东至 长寿 南海 东山 滨湖 新民 高安 莲花 桥东 桥西 铁东 铁西 " +
    "铁山 向阳 东安 郊 城关 城厢 城区 郊区 矿区 市区 开发 高新 经开 新区 北区 南区 东区 西区 中区 建设 安全 五星 民主 团结 中心 中央 文化 " +
    "创业 繁荣 富强 文明 先锋 奋斗 开放 长江 黄河 高明 大方 保安 中阳 中站 安源 开化 开发区 集贤 集安 汇川 泰山 天山 西山 建华 建平 建始 安化 永新"
  ).split(" "),
);

/** Full names that many cities have, or that are ordinary words; they count behind their city's name and in the title only. */
export const sharedFullNames: ReadonlySet<string> = new Set(
  (
    "城区 郊区 矿区 市中区 新城区 新市区 老城区 城中区 城东区 城西区 城北区 城南区 城关区 城厢区 市辖区 市郊区 东区 西区 南区 北区 中区 新区 " +
    "港口区 海港区 开发区 示范区 高新区 和县 任县 成县"
  ).split(" "),
);

/** The names of China's peoples, as they stand in the names of autonomous places, the longest first. */
export const peoples: readonly string[] = (
  "乌孜别克 柯尔克孜 维吾尔 哈萨克 达斡尔 俄罗斯 鄂温克 鄂伦春 塔吉克 塔塔尔 蒙古 布依 朝鲜 土家 哈尼 傈僳 高山 拉祜 东乡 纳西 景颇 仫佬 布朗 撒拉 " +
  "毛南 仡佬 锡伯 阿昌 普米 德昂 保安 裕固 独龙 赫哲 门巴 珞巴 基诺 回 藏 苗 彝 壮 满 侗 瑶 白 傣 黎 佤 畲 水 土 羌 怒 京 各"
).split(" ");

/** What may stand before a county's name of two characters, so that 范县 is not seen in 示范县, nor 康县 in 健康县. */
export const beforeShortCounty: readonly string[] = [
  ...beforeOwnName,
  ..."省 市 州 的 在 是 为 让 把 对 到 我们 各位代表 支持 加快 推动 推进 促进 提升 发展 助力 建设 打造 建成".split(" "),
];

/** Where the letters of a county's name of two characters are something else. */
export const notCounties: readonly string[] = [
  "代县长",
  "代县级",
  "和县级",
  "和县直",
  "和县区",
  "富县强",
  "任县委",
  "任县长",
];
