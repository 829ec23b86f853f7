import type { Token } from "../quantity/token.js";
import { isMadeBy } from "./capacity.js";
import { isCountedBehind } from "./counted-after.js";
import { addsToStock } from "./heads.js";
import type { Clause } from "./clause.js";
import { hasTail, type Name, type NameItem } from "./name.js";
import { countsPeople, countsThings, endsWithAct, type Found } from "./name-parts.js";
import { nounAfter } from "./noun.js";
import { moneyAfter } from "./readable.js";
import type { TailRole } from "./tail-words.table.js";
import type { NamingInput } from "./things.js";

/**
 * Names a number by the noun after it, where the words before it say who acts, where or how:
 * 东泉镇木瓜村建设100亩|苹果示范园, 学院聘任20名|兼职教师.
 */
export function objectAfter(input: NamingInput): Found | null {
  const { name, clause, first, scene } = input;
  if (first.unit.row?.family === "money") return sumAfter(input);
  if (!countsThings(first)) return null;
  const after = nounAfter(clause, scene.index);
  if (after === null) return null;
  const isObject =
    endsWithAct(name.text) ||
    isCountedAfter({ name, first, clause }, after) ||
    isCountedBehind(input, after) ||
    isMadeBy(input, after);
  if (after.indicator === null && !isObject) return null;
  const addition = addsToStock(name) || /(?:新增|净增|新认定)$/.test(name.text);
  const item = { ...after, text: after.text.replace(/(?<=项目|工程)前期$/, "") };
  return { items: [item], rule: "name-after-act", after: true, addition };
}

/** What the words before the number say of it, so that they name it. */
const SAYING: ReadonlySet<TailRole> = new Set(
  "reach to up down rate average rank share above below compare all generic".split(" ") as TailRole[],
);
/** Acts that are done to what follows, though elsewhere they say how far an amount has come. */
const DONE: ReadonlySet<string> = new Set("为 完成 实现 形成 累计 共 共有 累计完成 累计实现".split(" "));
/** Acts that elsewhere are rises: 活力提升4项|行动. */
const BETTERED: ReadonlySet<string> = new Set("提升 提速 提质 更新".split(" "));
const WORK = /(?:行动|行动计划|工程|举措|措施|政策|方案)”?$/;
/** Amounts and extents, which are told of the noun after them. */
const EXTENT: ReadonlySet<string> = new Set("mass volume power energy length area farmland computing".split(" "));
const COUNTS: ReadonlySet<string> = new Set(["count", "households"]);
const PEOPLE_FAMILIES: ReadonlySet<string> = new Set(["people", ""]);
const REGION = /^.{0,4}(?:地区|区域)$/;
const PROJECT = /(?:项目|生产线|基地|工程|装置)$/;

/** Names of amounts, which no noun after their number takes the place of. */
const OF_AMOUNT =
  /(?:人口|产能|能力|总?[量额]|规模|面积|[产总价]值|里程|[全总]?长度?|海拔|容积?|能耗|亩产|占地|投资|投入|支出|收入|营收|税收|利润|资产|资金|[债款金费价]|标准|[比率]|比[例重]|浓度|指数|水平|时[间长]|[前第])$/;
/** What is said to have been reached or is done next, and names nothing. */
const NO_OBJECT =
  /^(?:等|由|来|这|该|使用|[网线]上|其中|留|全线|连片|抗旱|响应|[办闭]|双\()|(?:目标|任务|考验|情况下?|水平|速度|增长|台阶|成绩)$|^(?:支持|(?:生产)?能力|产能|[总增]量|(?:发展中)?国家)$/;
const PEOPLE = /(?:患者|人员|群众|学生|人才|居民|劳动力|职工|[旅游]客|老人|儿童|妇女|家庭)$/;

/** How a number stands between words before and after it. */
interface Between {
  name: Name;
  first: Token;
  clause: Clause;
}

/** 青湾、石桥2个万头牧场: a number right before its noun counts that noun, whatever names stand before. */
function isCountedAfter({ name, first, clause }: Between, { text }: NameItem): boolean {
  const isOfWork = WORK.test(text);
  const says = name.tail.some(
    (word) =>
      !DONE.has(word.text) && !(isOfWork && BETTERED.has(word.text)) && word.roles.some((role) => SAYING.has(role)),
  );
  if (says) return false;
  const family = first.unit.row?.family ?? "";
  if (COUNTS.has(family) || PROJECT.test(text) || REGION.test(name.text)) return true;
  if (NO_OBJECT.test(text) || OF_AMOUNT.test(name.text)) return false;
  // 恒丰科技6万吨电解液: what the firm makes
  if (EXTENT.has(family)) return true;
  if (PEOPLE_FAMILIES.has(family) || countsPeople(first)) return !PEOPLE.test(name.text);
  // 将餐饮业16%的税率, 所有镇和90%的村
  return /^(?:的|股权|股份|所得税)/.test(clause.after) || /[和、]$/.test(clause.before);
}

const PAYER = /^(?:中央|省|市|县|区|州|地方|各级|省级|市级|县级|[省市县]{2,3}两?级|.{0,3}本级)?(?:财政|本级|中央)$/;
/** What a payer does with money. */
const PAYS = /(?:安排|投入|拨付|下达|拿出|筹措|落实|发放|支出|补助|增发|提供)$/;

/** The sum that stands after its amount: 市财政安排20亿元|专项资金; a payer alone gives money. */
function sumAfter({ name, clause, scene }: NamingInput): Found | null {
  if (OF_AMOUNT.test(name.text) || hasTail(name, "compare") || hasTail(name, "up") || hasTail(name, "down"))
    return null;
  const isOpen = clause.after.startsWith("的") || /[等了]$/.test(name.text);
  const text = moneyAfter(clause.after) ?? (isOpen ? nounAfter(clause, scene.index)?.text : undefined);
  const payer = PAYER.exec(name.text.replace(PAYS, ""))?.[0];
  if (text === undefined)
    return payer === undefined ? null : { items: [{ text: `${payer}资金`, indicator: null }], rule: "label-before" };
  if (NO_OBJECT.test(text) || PROJECT.test(text) || text.length < 2) return null;
  return {
    items: [{ text: (payer ?? "") + text, indicator: null }],
    rule: "name-after-act",
    after: true,
    addition: addsToStock(name),
  };
}
