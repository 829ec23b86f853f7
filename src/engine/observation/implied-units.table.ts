/** What a number counts that has a magnitude and no unit: 43万儿童, 专项资金260万. */
export interface ImpliedUnit<Id extends string = string> {
  id: Id;
  /** Base unit. */
  unit: string;
  /** The least power of ten that the number is multiplied by. */
  leastMagnitude?: number;
  /** Tested on the words before the number. */
  before?: RegExp;
  /** Tested on the words after it. */
  after?: RegExp;
  /** A text that the rule reads, and one that it does not; the number stands between « and ». */
  example: string;
  counter: string;
}

const PEOPLE =
  "人口|人数|人员|人民|劳动力|学生|学子|学员|居民|市民|村民|农民|农牧民|牧民|渔民|移民|网民|股民|公民|职工|员工|工人|群众|民众|百姓|党员|团员|青年|青少年|少年|儿童|婴幼儿|幼儿|妇女|老人|老年|残疾人|人才|教师|师生|人均|大学生|毕业生|干部|患者|病人|游子|乡亲|志愿者|参保|富余|会员|粉丝|新生儿|军人|退役|官兵|失业者|就业者|劳动者|中国人|孩子|在校生|新生|男生|女生|纳税人|员额|带头人|就业群体|重点群体|贫困群体|困难群体|低收入群体|(?:监测|低保|保障|救助|优抚|帮扶|供养|特困|困难|补助)对象";

const REACHED = "达到?|超过?|突破|约|近|有|共|新增|净增|增加(?:到|至)?|减少|不到|不足";

/** Tried in order; the first that holds decides, and what none says counts pieces. */
const implied = [
  {
    id: "magnitude-of-visitors-behind",
    unit: "人次",
    after: /^(?:以上|左右|多|余)?名?[一-龥]{0,6}(?:游客|旅客|乘客|观众|客流)/,
    example: "吸引«260万»游客前来。",
    counter: "惠及«260万»群众。",
  },
  {
    id: "magnitude-of-households-behind",
    unit: "户",
    after:
      /^(?:以上|左右|多|余)?[一-龥]{0,6}(?:农户|住户|用户|市场主体|经营主体|家庭(?!学生|子女|成员|儿童|经济|人口)|商户|贫困户|牧户|户居民)/,
    example: "改善«2.4万»农户居住条件。",
    counter: "惠及«2.4万»农民。",
  },
  {
    id: "magnitude-of-people-behind",
    unit: "人",
    after: new RegExp(`^[^,。;]{0,10}(?:${PEOPLE})`),
    example: "惠及«43万»儿童。",
    counter: "栽植«43万»株苗木。",
  },
  {
    id: "magnitude-of-accounts-before",
    unit: "户",
    before: new RegExp(`(?:开户|户|用户)数(?:${REACHED})?$`),
    example: "个人养老金开户数超过«60万»。",
    counter: "个人养老金缴存额超过«60万»。",
  },
  {
    id: "magnitude-of-people-before",
    unit: "人",
    before: new RegExp(`(?:${PEOPLE})(?:总量|总数|规模|数量)?(?:${REACHED})?$`),
    example: "救助低收入群体«1.2万»。",
    counter: "低收入群体人均收入«1.2万»。",
  },
  {
    id: "magnitude-of-money-before",
    unit: "CNY",
    before:
      /(?:投资|投入|收入|产值|营收|总值|增加值|[额税款]|利润|总量|资金|存款|贷款|余额|支出|经费|补贴|补助|奖励|融资|授信|信贷|债券|外资|内资|年薪|工资|养老金|销售|交易|出口|进口|进出口|GDP)[^,;、]{0,8}$/,
    example: "发放专项资金«260万»。",
    counter: "常住人口达到«260万»。",
  },
  {
    id: "magnitude-of-money-behind",
    unit: "CNY",
    after: /^(?:以上|级)?的?(?:资金|投资|企业|产业|集群|园区|俱乐部)/,
    example: "打造«50亿»企业。",
    counter: "新增«50万»企业员工。",
  },
  {
    id: "magnitude-of-visits-before",
    unit: "人次",
    before: /(?:人次|游客|旅客|乘客|客流量?|客运量|吞吐量)[^,;、]{0,10}$/,
    example: "接待游客«260万»。",
    counter: "服务群众«260万»。",
  },
  {
    id: "magnitude-of-people-anywhere-before",
    unit: "人",
    before: new RegExp(PEOPLE),
    example: "常住人口规模稳定在«130万»。",
    counter: "总户数«130万»。",
  },
  {
    id: "magnitude-of-households-anywhere-before",
    unit: "户",
    before: /户数|农户|家庭|用户|商户|住户|市场主体|经营主体|经营户/,
    example: "接入用户«130万»。",
    counter: "总人口«130万»。",
  },
  {
    id: "magnitude-of-money-at-end",
    unit: "CNY",
    leastMagnitude: 8,
    after: /^(?:的?(?:新|[一两三四五][个道])?大?(?:台阶|大关|方阵|门槛|关口|量级))?$/,
    example: "综合实力迈上«2万亿»台阶。",
    counter: "经营主体跨过«2万»大关。",
  },
] as const satisfies readonly ImpliedUnit[];

/** Ids of the rules of bare magnitudes. */
export type ImpliedUnitId = (typeof implied)[number]["id"];

/** The rules of bare magnitudes. */
export const impliedUnits: readonly ImpliedUnit<ImpliedUnitId>[] = implied;
