import type { ToldRule } from "../types.js";

/**
 * Words by which a clause looks elsewhere than its passage, and those that end it.
 *
 * The last such word before the number decides; it holds from there to the end of the sentence or to a semicolon.
 */

export interface AsideRow<Id extends string = string> {
  id: Id;
  /** `now` and `soon` are where the clause looks from a plan and from a review; `passage` returns to what the passage says. */
  looks: "now" | "soon" | "passage";
  /** No flags; `readAside` joins the rows of a passage into one pattern. */
  pattern: RegExp;
  /** The number stands between « and ». */
  example: string;
  counter: string;
}

/** In a plan: facts of now, and the words of promise behind which the plan goes on. */
const ofPlan = [
  {
    id: "standing-fact",
    looks: "now",
    pattern:
      /(?<![项题科栏课])目前(?!期)|现有(?=[^,;]{0,8}$)|现已|仅有|仅占|仅为|只占|迄今|历经|(?<!早|尽|具|而|不|业)已(?:经|建|完成|开工|投产|投用|落实|签约|启动|实现|到位|发放|立项|引进|入驻|达|有|形成|累计)(?![^,;]{0,4}(?:的|项目))/,
    example: "二、2024年工作安排\n目前全县高新技术企业仅有«48家»。",
    counter: "二、2024年工作安排\n力争全县高新技术企业达到«60家»。",
  },
  {
    id: "done-in-list",
    looks: "now",
    pattern: /(?<!早|尽)已(?:建成|完成|竣工|投产|投用)的[^,;:]{0,6}有:.*/,
    example: "二、2024年工作安排\n已建成的主要有:加固堤防3公里;新增绿道«12公里»。",
    counter: "二、2024年工作安排\n要建成的主要有:加固堤防3公里;新增绿道«12公里»。",
  },
  {
    id: "last-year-in-plan",
    looks: "now",
    pattern: /(?<=^|[,:(])(?:去年|上年)(?!同期|底|末|以来|的|基础)/,
    example: "二、2024年工作安排\n去年居民消费价格涨幅回落到«2.6%»,来之不易。",
    counter: "二、2024年工作安排\n力争比去年增长«8.4%»。",
  },
  {
    id: "promise",
    looks: "passage",
    pattern:
      /力争|争取|确保|今年|年内|年底|明年|将(?!要求)|要(?!求|素|闻|点|道|件)|计划|预计|新建|新增|再建|建成(?!的)|提高[到至]|扩大[到至]|增加[到至]|增至|达到|提升[到至]|突破|基础上|到20\d\d年|继续|加快|推进|推动|实施|启动|开展|培育|打造/,
    example: "二、2024年工作安排\n去年造林3万亩,今年造林«5万亩»。",
    counter: "二、2024年工作安排\n去年造林«5万亩»。",
  },
] as const satisfies readonly AsideRow[];

/** The asides of plans. */
export const asidesInPlan: readonly AsideRow<(typeof ofPlan)[number]["id"]>[] = ofPlan;

/** In a review: what is expected soon, and the words behind which the review goes on. */
const ofReview = [
  {
    id: "expected-soon",
    looks: "soon",
    pattern:
      /(?:建成|投产|达产|投用|投运|完工|竣工|全部建成|项目建成)(?:投产|投用|运营)?之?后,?(?:可|将|预计|每年|年)|即将(?=[^,;]*$)|预计到20\d\d年|预计(?:明年|今后)|(?<!仍|又|再|不|必)将(?:于|在20\d\d年|达到|形成|突破|新增|带动|成为|超过|实现)(?=[^,;]*$)|计划于/,
    example: "一、2023年工作回顾\n园区建成后将形成«5平方公里»的规模。",
    counter: "一、2023年工作回顾\n园区建成«5平方公里»。",
  },
  {
    id: "result",
    looks: "passage",
    pattern: /已|完成|目前|同比|比上年|较上年|增长(?!极)|投资|全年/,
    example: "一、2023年工作回顾\n园区建成后将成为新的增长点,目前完成投资«3亿元»。",
    counter: "一、2023年工作回顾\n即将投产«3家»。",
  },
] as const satisfies readonly AsideRow[];

/** The asides of reviews. */
export const asidesInReview: readonly AsideRow<(typeof ofReview)[number]["id"]>[] = ofReview;

/** Words behind a number of a review by which it looks ahead, or names what had been promised. */
export interface AsideBehind<Id extends string = string> extends ToldRule<Id> {
  looks: "soon" | "goal";
  /** Tested on the words before the number, where they must tell, too. */
  before?: RegExp;
  /** Tested on the words after it. */
  behind: RegExp;
}

const behind = [
  {
    id: "goal-of-review",
    looks: "goal",
    says: "A review that says whether a goal was reached names the goal: it is the target of the year reviewed.",
    before: /(?:年初|原[定先]|预[定期]|确定|提出|下达|计划|规划)[^,;。]*$/,
    behind:
      /^(?:左右|以上|以内|以下)?(?:、[^,;。]{1,20})?的(?:年度|全年|预期|约束性|增长|发展|计划|工作){0,2}(?:目标|指标)/,
    example: "一、2023年工作回顾\n没有实现年初确定的能耗降低«4%»的目标。",
    counter: "一、2023年工作回顾\n实现能耗降低«4%»的好成绩。",
  },
  {
    id: "expected-behind",
    looks: "soon",
    says: "What a review expects soon is promised for the year planned: the words behind the number say so.",
    behind: /^[^,;。]{0,14}?(?:即将(?!到期)|有望|将于|将在|计划于?20\d\d年)/,
    example: "一、2023年工作回顾\n«2家»企业即将投产。",
    counter: "一、2023年工作回顾\n«2家»企业如期投产。",
  },
] as const satisfies readonly AsideBehind[];

/** The asides behind a number of a review. */
export const asidesBehind: readonly AsideBehind<(typeof behind)[number]["id"]>[] = behind;

/** Words behind a year that make it the year of a batch or of an age, and not that of the value. */
export const vintage = {
  /** Whatever stands before: 2000年以前建成的. */
  age: /^(?:底|末)?(?:以前|之前|前|以后|之后)(?:建成|竣工|建设|建造|投用|交付|出生|参加|毕业|退休|登记|注册)/,
  /** Behind a verb or name: 建成2023年棚改410户, 列入2020年省重点项目. */
  batch:
    /^度?的?(?:(?:中央|国家|[省市县区州])级?)?(?:棚改|棚户区|老旧小区|危房|民生实事|为民实事|惠民实事|实事|重点(?:建设)?项目|重大(?:建设)?项目|高标准农田|专项债|一般债|地方债|中央预算|保障性|政府投资|续建|结转|改造|招商|项目|农村公路|应届|毕业生|计划任务|目标任务)/,
  /** What stands right before such a year. */
  beforeBatch: /[^,;:。!?(]$/,
  carriedOver: /(?:结转|续建|跨年|存量)$/,
} as const;
