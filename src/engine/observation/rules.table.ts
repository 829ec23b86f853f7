/** What a rule does that is written in code, not as a row of a table of its own. */
export interface RuleDescription {
  id: string;
  /** One sentence for a reader who wants to know why a number was read as it was. */
  says: string;
  /** A text in which the rule takes part in reading the number between « and ». */
  example: string;
}

/** The rules that stages of reading compose, in the order of the stages: number, name, measure, year and status. */
export const ruleDescriptions: readonly RuleDescription[] = [
  // what the number is
  { id: "quantity", says: "No rule of exclusion holds, and the number has a unit.", example: "新建学校«2所»。" },
  {
    id: "rank",
    says: "第, 居 or a place whose others are compared stands before the number: it is a position.",
    example: "增幅居全市第«3位»。",
  },
  {
    id: "percent",
    says: "百分之 and a Chinese numeral are a percentage.",
    example: "森林覆盖率达到«百分之四十五»。",
  },
  {
    id: "fraction",
    says: "分之, 成 and 1/3 state a share: 三分之二, 两成.",
    example: "«三分之二»的财政支出用于民生。",
  },
  {
    id: "structure",
    says: "Three numbers joined by colons after 产业结构 are the shares of the three sectors, in order.",
    example: "三次产业结构调整为«11.8»:48.3:39.9。",
  },
  {
    id: "parts-of-hundred",
    says: "Two numbers joined by a colon that make 100 are shares of a whole.",
    example: "粮经比例达到«60»:40。",
  },
  {
    id: "bare-ratio",
    says: "After 收入比 or 收入之比 a decimal without unit is a ratio.",
    example: "城乡居民收入之比缩小到«2.4»。",
  },
  {
    id: "fall-named",
    says: "What is named is itself a fall, 减亏, so that its amount is a negative change.",
    example: "市属企业减亏«1430万元»。",
  },
  {
    id: "colon-ratio",
    says: "Two numbers joined by a colon after 比 are a ratio, stated by the first.",
    example: "城乡居民收入比为«2.05»:1。",
  },
  {
    id: "ratio-to-one",
    says: "The second number of a ratio only says to what.",
    example: "城乡居民收入比为2.05:«1»。",
  },
  {
    id: "unit-from-next",
    says: "The number stands in a list or range without a unit of its own and takes that of the number after it.",
    example: "地区生产总值增长«6»—6.5%。",
  },
  {
    id: "range-in-words",
    says: "Two numerals joined by 到 or 至 before one unit are the ends of a range.",
    example: "联系三到«五个»客户。",
  },
  { id: "no-unit", says: "Digits without any unit are part of a name.", example: "开通«110»报警服务台。" },
  {
    id: "glossary",
    says: "The number stands in a section that explains terms, which claims nothing about the place.",
    example: "名词解释\n新材料基地:包括«6个»园区的基地。",
  },

  // what is measured
  {
    id: "ranked-before",
    says: "The words before a verb of place name what is ranked; where none stand there, the ranking is named.",
    example: "光伏装机容量稳居省会城市第«1位»。",
  },
  {
    id: "name-before",
    says: "The words before the number are the name of an indicator.",
    example: "地区生产总值完成«132.2亿元»。",
  },
  {
    id: "label-before",
    says: "The words before the number name what is measured, and are none of the indicators.",
    example: "新建便民停车位«3015个»。",
  },
  {
    id: "listed-names",
    says: "The names of a list go with the numbers of a list, in order.",
    example: "城镇、农村居民人均可支配收入分别达到36209元、«15593元»。",
  },
  {
    id: "table-cell",
    says: "The number has a cell of a table to itself.",
    example: "指标\t2023年(亿元)\n地区生产总值\t«132.2»",
  },
  {
    id: "row-name",
    says: "The row of a table names what the cell measures.",
    example: "指标\t2023年(亿元)\n地区生产总值\t«132.2»",
  },
  {
    id: "column-head",
    says: "The column of a table says that the cell is a growth, a change or a share.",
    example: "指标\t增长(%)\n地区生产总值\t«8.6»",
  },
  {
    id: "first-of-pair",
    says: "One number is given for both things of a pair word (均); it goes with the first.",
    example: "城乡居民人均可支配收入均增长«7%»。",
  },
  {
    id: "near-indicator",
    says: "The name is no indicator's but looks like one: a wording may be missing from the table, so the answer is doubted.",
    example: "全市工业税收收入完成«3亿元»。",
  },
  {
    id: "one-of-list",
    says: "One number is given for a list of names; it goes with the one that it is said of.",
    example: "工业投资、工业技改投资均增长«20%»。",
  },
  {
    id: "name-after",
    says: "Nothing before the number names it; the noun after it says what is counted.",
    example: "新建«3座»公厕。",
  },
  {
    id: "name-after-act",
    says: "An act ends the words before the number, and the noun after the number is its object.",
    example: "东泉镇木瓜村建设«100亩»苹果示范园。",
  },
  {
    id: "name-after-last-act",
    says: "In a long phrase before the number, what follows the last act is an indicator's name.",
    example: "城区公办学校新增学位«735个»。",
  },
  {
    id: "name-around-act",
    says: "An indicator's name stands in the phrase before the number, around an act or after words of another sentence.",
    example: "规模以上工业完成增加值«57亿元»。",
  },
  {
    id: "lower-place",
    says: "The clause begins with the name of a town, county or city within the place; the number is of that.",
    example: "青石镇固定资产投资完成«3亿元»。",
  },
  {
    id: "joint-parts",
    says: "Several parts head the clause together; each number is of one of them, or all are of all.",
    example: "高新区、经开区固定资产投资分别增长«6%»和7%。",
  },
  {
    id: "zone-as-object",
    says: "The clause before betters a zone; the total that the sentence goes on with is of the zone.",
    example: "实施自贸试验区临港片区提升战略,税收收入达到«9亿元»。",
  },
  {
    id: "between-sentences-of-zone",
    says: "The sentences before and after are of one zone, and so is the total between them.",
    example: "高新区完成投资4亿元。引进项目12个,实际利用外资«3000万美元»。高新区税收达到2亿元。",
  },
  {
    id: "own-name",
    says: "The name begins with that of the place itself, which is no part of what is measured.",
    example: "平遥县税收收入增长«6%»。",
  },
  {
    id: "act-as-name",
    says: "The act itself names what is measured.",
    example: "总投资5亿元的产业园开工,投资«3.2亿元»。",
  },
  {
    id: "act-alone",
    says: "The clause has an act and nothing else that names the number; the act is its label.",
    example: "编制«22宗»。",
  },
  {
    id: "inherited",
    says: "The clause only says how things went; the number measures what the clause before names.",
    example: "地区生产总值完成132.2亿元,增长«8.6%»。",
  },
  {
    id: "second-unit",
    says: "A second number with another unit follows at once and counts the same thing.",
    example: "改造老旧小区292个«6.1万户»。",
  },
  {
    id: "cumulative",
    says: "The number sums up what the clause before names, in the same unit.",
    example: "新建高标准农田50万亩、累计建成«478万亩»。",
  },
  {
    id: "stage",
    says: "The clause has only an act that says how far the things named before are, in the same unit.",
    example: "新建公厕9座、改造«3座»。",
  },
  {
    id: "level-of-name-before",
    says: "A level alone (市级) takes the place of that of the name before.",
    example: "省级重点专科1个、市级«12个»。",
  },
  {
    id: "own-measure",
    says: "A word of measure with a unit of another kind than the number before names something of its own.",
    example: "果品年产量28万吨,产值«11亿元»。",
  },
  {
    id: "generic-name",
    says: "总量 and the like stand for what the clause before names.",
    example: "新增经营主体5万户,其总数«60万户»。",
  },
  {
    id: "head-of-name-before",
    says: "A word of measure joins the head of the name before to another indicator's name.",
    example: "粮食播种面积稳定在134.5万亩以上、总产量«11.12亿斤»以上。",
  },
  {
    id: "topic-of-sentence",
    says: "An earlier clause without number says what the sentence is about.",
    example: "粮食产量再创新高,达到«5亿斤»。",
  },
  {
    id: "share-of-whole",
    says: "占 divides part and whole; the part is what is measured.",
    example: "服务业增加值占GDP比重达到«54.2%»。",
  },
  {
    id: "gap-to-other",
    says: "高于, 快于 and the like set what stands before them against what stands after.",
    example: "农村居民人均可支配收入增速快于城镇居民«1.5个百分点»。",
  },
  {
    id: "completion-rate",
    says: "The percentage says how much of a plan is done, and is no value of the indicator.",
    example: "一般公共预算收入完成7亿元,为年度预算的«101.2%»。",
  },
  {
    id: "no-name",
    says: "Nothing in the sentence names the number; the words next to it are its label.",
    example: "各地可降至«16%»。",
  },

  // level, growth, share …
  {
    id: "amount",
    says: "A unit that counts or weighs, without a word of change, states a level.",
    example: "新建学校«2所»。",
  },
  {
    id: "amount-without-unit",
    says: "A magnitude without unit states a level; what it counts is taken from the words around it.",
    example: "农村贫困人口«1386万»。",
  },
  {
    id: "change-of-amount",
    says: "A word of rise or decline before an amount makes it an absolute change.",
    example: "综合排名上升«3位»。",
  },
  {
    id: "change-of-rate",
    says: "A percentage by which a rate rises or falls is a change in points.",
    example: "森林覆盖率提高«0.85%»。",
  },
  {
    id: "as-in-list",
    says: "The percentages of one list are of one kind: where the first is a growth, so are the others.",
    example: "用水量、返贫率下降18.2%和«14.6%»。",
  },
  {
    id: "average-change",
    says: "年均增长 before an amount makes it an average absolute change.",
    example: "居民存款年均增长«11.1亿元»。",
  },
  {
    id: "reduced-by",
    says: "压减 and the like before the name make a percentage a decline.",
    example: "压减一般性支出«20%»以上。",
  },
  {
    id: "negative-percentage",
    says: "A percentage with a minus sign, of what is no rate, is a growth.",
    example: "税收收入同比-«4.1%»。",
  },
  {
    id: "growth-rate-ends-at",
    says: "回升到, 提高至 after 增速: the percentage is where a rate of growth ends.",
    example: "人口自然增长率降到«5.2‰»。",
  },
  {
    id: "share-of-former-year",
    says: "是2019年的 makes a percentage a share of what was then.",
    example: "接待游客130万人次,是2019年的«113.7%»。",
  },
  {
    id: "share-used-for",
    says: "用于 after a percentage of money makes it a share, of the part that is spent so.",
    example: "一般公共预算支出的«12.5%»用于农林水事务。",
  },
  { id: "points", says: "Percentage points are a change in time.", example: "城镇化率提高«1.2个百分点»。" },
  {
    id: "gap",
    says: "高于 or 低于 another place makes the number a gap to that place.",
    example: "地区生产总值增速高于全省«0.5个百分点»。",
  },
  {
    id: "growth-word",
    says: "A word of rise or decline before a percentage makes it a growth.",
    example: "地区生产总值增长«8.6%»。",
  },
  {
    id: "growth-word-after",
    says: "A word of growth after a percentage makes it a growth.",
    example: "工业投资保持«30%»以上的增速。",
  },
  { id: "average-growth", says: "年均 makes a percentage an average growth.", example: "地区生产总值年均增长«5.7%»。" },
  {
    id: "growth-in-multiples",
    says: "A word of rise before 倍 makes it a growth, in percent.",
    example: "社会保障支出比上年增长«1.4倍»。",
  },
  { id: "doublings", says: "番 counts doublings: 翻一番 is a growth of 100 %.", example: "人均收入比2010年翻«一番»。" },
  {
    id: "price-change",
    says: "A percentage of consumer prices is their growth.",
    example: "居民消费价格涨幅控制在«3%»左右。",
  },
  {
    id: "percentage-of-amount",
    says: "A bare percentage of something that is measured in amounts is its growth.",
    example: "一般公共预算收入«7%»左右。",
  },
  {
    id: "ends-at",
    says: "提高到, 降至: the percentage is where a change ends, a share.",
    example: "光纤用户占比由45%提高到«52.6%»。",
  },
  { id: "share-word", says: "占 or 比重 makes a percentage a share.", example: "非化石能源占«11.4%»。" },
  {
    id: "rate-name",
    says: "The name is that of a rate, whose percentages are shares.",
    example: "森林覆盖率达到«45%»。",
  },
  {
    id: "intensity",
    says: "The name is that of an intensity, stated as a share.",
    example: "研发投入强度达到«2.4%»。",
  },
  {
    id: "percentage",
    says: "Nothing says what a percentage is; it is taken for a share.",
    example: "人大代表建议«100%»回复。",
  },
  {
    id: "as-before",
    says: "The percentage is of the same kind as the one before it.",
    example: "地区生产总值增长5.5%、力争«6%»以上。",
  },
  { id: "multiple", says: "倍 without a word of rise states a ratio.", example: "利润总额是2010年的«2.2倍»。" },

  // which year, achieved or promised
  {
    id: "section",
    says: "A heading or an opening sentence says whether the passage looks back or ahead, and at which year.",
    example: "二、2024年工作安排\n新建学校«2所»。",
  },
  {
    id: "whole-text",
    says: "No heading or cue tells beyond doubt; the words of the text weigh whether it looks back or ahead.",
    example: "力争年内新建学校«2所»。",
  },
  {
    id: "year-in-clause",
    says: "A year in the clause wins over the section.",
    example: "森林覆盖率2020年达到«45%»。",
  },
  {
    id: "year-opens-sentence",
    says: "A year that opens the sentence or a clause before governs what follows.",
    example: "到2025年,新建学校5所,改造小区«3个»。",
  },
  {
    id: "year-of-period",
    says: "Both years of a period are written; what follows is of the last, and starts from the first.",
    example: "2004年到2014年,网络零售额由6亿元增加到«9亿元»。",
  },
  {
    id: "plan-period-in-clause",
    says: "A five-year plan in the clause gives the years.",
    example: "“十四五”时期完成投资«50亿元»。",
  },
  { id: "last-year", says: "去年 and 上年 are the year before the report.", example: "去年完成投资«50亿元»。" },
  {
    id: "standing-fact",
    says: "What a plan says of now (目前, 现有, 仅有, 已建成) is achieved in the year before it.",
    example: "二、2024年工作安排\n目前全县高新技术企业仅有«48家»。",
  },
  {
    id: "last-year-in-plan",
    says: "去年 that opens a clause of a plan holds for what follows, up to a word of promise.",
    example: "二、2024年工作安排\n去年居民消费价格涨幅回落到«2.6%»,来之不易。",
  },
  {
    id: "goal-of-review",
    says: "A review that says whether a goal was reached names the goal: it is the target of the year reviewed.",
    example: "一、2023年工作回顾\n没有实现年初确定的能耗降低«4%»的目标。",
  },
  {
    id: "expected-soon",
    says: "What a review expects soon (即将, 建成后将) is promised for the year planned.",
    example: "一、2023年工作回顾\n园区建成后将形成«5平方公里»的规模。",
  },
  {
    id: "next-year",
    says: "明年 in a plan is the year after it.",
    example: "二、2024年工作安排\n今年新建小学10所,明年再建«5所»。",
  },
  {
    id: "batch-year",
    says: "A year before 度 names a batch and says nothing of whether it is done.",
    example: "位列2023年度全国制造业百强第«12位»。",
  },
  {
    id: "target-in-brackets",
    says: "A bracket after a number calls the number in it the target.",
    example: "地区生产总值增长6.1%(年度目标«5.5%»)。",
  },
  {
    id: "foreseen",
    says: "What a result is compared with was foreseen: it is a target of the same year.",
    example: "全年为企业减负48亿元,比年初预计的«27亿元»增加21亿元。",
  },
  {
    id: "from-to",
    says: "从 … 到: the number is where a change starts, a year before it ends unless the text says another.",
    example: "低保标准从«140元/月»提高至150元/月。",
  },
  {
    id: "compared-value",
    says: "比 or 较 and a year stand before the number, and by how much it changed behind it: it is that year's.",
    example: "粮食产量40万吨,比2016年的«31万吨»增加9万吨。",
  },

  // which years together
  {
    id: "compared-year",
    says: "The clause compares with a former year, so that a change is of all years since.",
    example: "一、2023年工作回顾\n网络零售额比2019年增长«36%»。",
  },
  {
    id: "year-to-year",
    says: "The sentence names the first and the last year of a sum, an average or a change.",
    example: "2016年至2020年,累计新建公园«20个»。",
  },
  {
    id: "from-year",
    says: "A change in the sentence starts from a year's value; what is said of its growth is of the years since.",
    example: "一、2023年工作回顾\n网络零售额从2018年的4亿元增加到9亿元,年均增长«17%»。",
  },
  {
    id: "years-since",
    says: "The sentence names the year since when.",
    example: "一、2023年工作回顾\n2016年以来,累计新建公园«20个»。",
  },
  {
    id: "year-against-year",
    says: "The sentence compares one year with another before it says of what.",
    example: "一、2023年工作回顾\n与2018年相比,网络零售额增长«57%»。",
  },
  {
    id: "period-of-passage",
    says: "A sum, an average or a change that needs years takes those that its passage says it is of.",
    example: "一、过去五年工作回顾\n网络零售额年均增长«12%»。",
  },

  // the last look at the document as a whole
  {
    id: "differing-levels",
    says: "The report gives the indicator, for the same year and scope, levels that cannot all be right: each is doubted.",
    example: "二、2024年工作安排\n粮食总产量达到«52万吨»。\n粮食总产量达到31万吨。",
  },
  {
    id: "out-of-scale",
    says: "The value is ten times the middle one of the report's values of the indicator, or a tenth of it: it is doubted.",
    example: "新建高标准农田2万亩。\n新建高标准农田3万亩。\n新建高标准农田«41万亩»。",
  },
  {
    id: "label-cut",
    says: "What should be a name begins in the middle of a word or leaves a bracket open: it is doubted.",
    example: "级差补助达到«3万元»。",
  },
];
