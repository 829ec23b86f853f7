import type { ToldRule } from "../types.js";

const rules = [
  {
    id: "name-before",
    says: "The words before the number are the name of an indicator.",
    example: "地区生产总值完成«132.2亿元»。",
    counter: "新建便民停车位«3015个»。",
  },
  {
    id: "label-before",
    says: "The words before the number name what is measured, and are none of the indicators.",
    example: "新建便民停车位«3015个»。",
    counter: "地区生产总值完成«132.2亿元»。",
  },
  {
    id: "listed-names",
    says: "The names of a list go with the numbers of a list, in order.",
    example: "城镇、农村居民人均可支配收入分别达到36209元、«15593元»。",
    counter: "城镇居民人均可支配收入达到«36209元»。",
  },
  {
    id: "first-of-pair",
    says: "One number is given for both things of a pair word (均); it goes with the first.",
    example: "城乡居民人均可支配收入均增长«7%»。",
    counter: "城乡居民人均可支配收入分别增长«7%»、8%。",
  },
  {
    id: "one-of-list",
    says: "One number is given for a list of names; it goes with the one that it is said of.",
    example: "工业投资、工业技改投资均增长«20%»。",
    counter: "工业投资增长«20%»。",
  },
  {
    id: "near-indicator",
    says: "The name is no indicator's but looks like one: a wording may be missing from the table, so the answer is doubted.",
    example: "全市工业税收收入完成«3亿元»。",
    counter: "全市税收收入完成«3亿元»。",
  },
  {
    id: "name-after",
    says: "Nothing before the number names it; the noun after it says what is counted.",
    example: "新建«3座»公厕。",
    counter: "公厕新建«3座»。",
  },
  {
    id: "name-after-act",
    says: "An act ends the words before the number, and the noun after the number is its object.",
    example: "东泉镇木瓜村建设«100亩»苹果示范园。",
    counter: "东泉镇木瓜村苹果示范园«100亩»。",
  },
  {
    id: "name-after-last-act",
    says: "In a long phrase before the number, what follows the last act is an indicator's name.",
    example: "城区公办学校新增学位«735个»。",
    counter: "新增学位«735个»。",
  },
  {
    id: "name-around-act",
    says: "An indicator's name stands in the phrase before the number, around an act or after words of another sentence.",
    example: "规模以上工业完成增加值«57亿元»。",
    counter: "规模以上工业增加值完成«57亿元»。",
  },
  {
    id: "own-name",
    says: "The name begins with that of the place itself, which is no part of what is measured.",
    example: "平遥县税收收入增长«6%»。",
    counter: "税收收入增长«6%»。",
  },
  {
    id: "act-as-name",
    says: "The act itself names what is measured.",
    example: "总投资5亿元的产业园开工,投资«3.2亿元»。",
    counter: "总投资5亿元的产业园开工,占地«32亩»。",
  },
  {
    id: "act-alone",
    says: "The clause has an act and nothing else that names the number; the act is its label.",
    example: "编制«22宗»。",
    counter: "国土空间规划«22项»。",
  },
  {
    id: "inherited",
    says: "The clause only says how things went; the number measures what the clause before names.",
    example: "地区生产总值完成132.2亿元,增长«8.6%»。",
    counter: "地区生产总值增长«8.6%»。",
  },
  {
    id: "second-unit",
    says: "A second number with another unit follows at once and counts the same thing.",
    example: "改造老旧小区292个«6.1万户»。",
    counter: "改造老旧小区292个,新建住房«6.1万户»。",
  },
  {
    id: "cumulative",
    says: "The number sums up what the clause before names, in the same unit.",
    example: "新建高标准农田50万亩、累计建成«478万亩»。",
    counter: "累计建成高标准农田«478万亩»。",
  },
  {
    id: "stage",
    says: "The clause has only an act that says how far the things named before are, in the same unit.",
    example: "新建公厕9座、改造«3座»。",
    counter: "新建公厕9座、停车场«3座»。",
  },
  {
    id: "level-of-name-before",
    says: "A level alone (市级) takes the place of that of the name before.",
    example: "省级重点专科1个、市级«12个»。",
    counter: "省级重点专科«12个»。",
  },
  {
    id: "own-measure",
    says: "A word of measure with a unit of another kind than the number before names something of its own.",
    example: "果品年产量28万吨,产值«11亿元»。",
    counter: "果品年产量«28万吨»。",
  },
  {
    id: "generic-name",
    says: "总量 and the like stand for what the clause before names.",
    example: "新增经营主体5万户,其总数«60万户»。",
    counter: "新增经营主体«5万户»。",
  },
  {
    id: "head-of-name-before",
    says: "A word of measure joins the head of the name before to another indicator's name.",
    example: "粮食播种面积稳定在134.5万亩以上、总产量«11.12亿斤»以上。",
    counter: "粮食播种面积稳定在«134.5万亩»以上。",
  },
  {
    id: "topic-of-sentence",
    says: "An earlier clause without number says what the sentence is about.",
    example: "粮食产量再创新高,达到«5亿斤»。",
    counter: "粮食产量达到«5亿斤»。",
  },
  {
    id: "ranked-before",
    says: "The words before a verb of place name what is ranked; where none stand there, the ranking is named.",
    example: "光伏装机容量稳居省会城市第«1位»。",
    counter: "光伏装机容量增长8%,居省会城市第«1位»。",
  },
  {
    id: "share-of-whole",
    says: "占 divides part and whole; the part is what is measured.",
    example: "服务业增加值占GDP比重达到«54.2%»。",
    counter: "服务业增加值达到«54亿元»。",
  },
  {
    id: "gap-to-other",
    says: "高于, 快于 and the like set what stands before them against what stands after.",
    example: "农村居民人均可支配收入增速快于城镇居民«1.5个百分点»。",
    counter: "农村居民人均可支配收入增长«8.5%»。",
  },
  {
    id: "completion-rate",
    says: "The percentage says how much of a plan is done, and is no value of the indicator.",
    example: "一般公共预算收入完成7亿元,为年度预算的«101.2%»。",
    counter: "一般公共预算收入增长«1.2%»。",
  },
  {
    id: "share-used-for",
    says: "用于 after a percentage of money makes it a share, of the part that is spent so.",
    example: "一般公共预算支出的«12.5%»用于农林水事务。",
    counter: "一般公共预算支出增长«12.5%»。",
  },
  {
    id: "no-name",
    says: "Nothing in the sentence names the number; the words next to it are its label.",
    example: "各地可降至«16%»。",
    counter: "税率可降至«16%»。",
  },
  {
    id: "table-cell",
    says: "The number has a cell of a table to itself.",
    example: "指标\t2023年(亿元)\n地区生产总值\t«132.2»",
    counter: "地区生产总值完成«132.2亿元»。",
  },
  {
    id: "row-name",
    says: "The row of a table names what the cell measures.",
    example: "指标\t2023年(亿元)\n地区生产总值\t«132.2»",
    counter: "地区生产总值完成«132.2亿元»。",
  },
  {
    id: "column-head",
    says: "The column of a table says that the cell is a growth, a change or a share.",
    example: "指标\t增长(%)\n地区生产总值\t«8.6»",
    counter: "指标\t2023年(亿元)\n地区生产总值\t«132.2»",
  },
] as const satisfies readonly ToldRule[];

/** Ids of these rules. */
export type NamingRuleId = (typeof rules)[number]["id"];

/** Rules by which a number is named: by the words before it or after it, or by what was said before. */
export const namingRules: readonly ToldRule<NamingRuleId>[] = rules;
