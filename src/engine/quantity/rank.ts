import type { NumberToken } from "./number-token.js";
import { verdictOf, type Verdict } from "./verdict.js";

/**
 * A regularity by which a number is a position among others. `before` is tested on the text before the number, which ends
 * with 第 where `ordinal` asks for it (and is cut off), `after` on the text after the digits.
 */
export interface RankRule<Id extends string = string> {
  id: Id;
  /** Whether 第 stands right before the number. */
  ordinal: boolean;
  /** Units that the number must have; null stands for none. */
  units: readonly (string | null)[];
  /** The script of the number; either where absent. */
  script?: "digits";
  before?: RegExp;
  after?: RegExp;
  /** In both the number stands between « and ». */
  example: string;
  counter: string;
}

const GOES_ON = /^(?:位(?!于|[置同])|名(?!单|[录校师])|[和、]第?\d|[,。;:、!?)和的\n]|$|以上)/;

/** Tried in order; the first that holds decides. */
const ranks = [
  {
    id: "place-in-digits",
    ordinal: true,
    units: ["位", "名"],
    script: "digits",
    example: "增幅居全省第«5位»。",
    counter: "摆在第«一位»的是安全。",
  },
  {
    id: "place-among-others",
    ordinal: true,
    units: [null, "位", "名"],
    before:
      /(?:[居列排位名]|全[省市国县区州盟疆旗球]|[一-龥]省|世界|西部|东部|中部|增[幅速]|涨幅|总量|规模|倒数|总数|综合|位次|[前上]移[至到]|跃升[至到]|[升进][至到]|保持|考核|均为?|分列|分别|第 ?\d+位?[、和])(?:全[省市国县区州盟疆]|[一-龥]省|西部|同类)?(?:各?[一-龥]{0,6}(?:县|市|区|州|城市))? ?$/,
    after: GOES_ON,
    example: "增幅全市第«3»。",
    counter: "落实第«3»号令。",
  },
  {
    id: "place-after-verb",
    ordinal: true,
    units: [null, "位", "名"],
    before:
      /(?:蝉联|保持|稳居|位列|位居|排名|排在|跃居|升至|名列|分列|(?<![民宜安家散旅定新移隐邻])居(?![民家住委室]))[^,。;:]{0,16}$/,
    after: GOES_ON,
    example: "营商环境评价位列同类型产业园评价第«二»。",
    counter: "开展第«2»轮督察。",
  },
  {
    id: "place-moves",
    ordinal: false,
    units: ["位", "名"],
    before:
      /(?:排位|位次|名次|排名)[^,。;:]{0,24}?(?:[从由自](?:[^,。;:\d]{0,8}|20\d\d年)的?|为|是|[升降移进退滑][到至]|提[高升][到至])(?:全[省市国县区州盟])?$/,
    after: /^[位名](?:[,。;:、!?)和的\n]|$|[上下提前跃晋后]|以内)/,
    example: "在同类园区的排位由«51位»上升到36位。",
    counter: "在同类园区的排位上升«15位»。",
  },
  {
    id: "place-without-ordinal",
    ordinal: false,
    units: ["位"],
    before: /(?:第|排名?|位列|位居|居|列|名次) ?(?:全[省市国县区州盟])?第? ?$/,
    example: "增速排名全省«5位»。",
    counter: "增速位居全省前«5位»。",
  },
  {
    id: "place-in-ranking",
    ordinal: false,
    units: ["位", "名"],
    before: /[百十千]强(?:县市|县区|[县市区镇企])?(?:城市|企业|榜单?)?$/,
    after: /^[位名](?:[,。;:、!?)和的\n]|$)/,
    example: "河东区稳居全国百强区«18位»。",
    counter: "走访百强区企业家«18位»。",
  },
] as const satisfies readonly RankRule[];

/** Ids of the rules of rank. */
export type RankId = (typeof ranks)[number]["id"];

/** The rules of rank. */
export const rankRules: readonly RankRule<RankId>[] = ranks;

const rules = rankRules.map((rule) => ({
  ordinal: rule.ordinal,
  units: rule.units,
  script: rule.script ?? null,
  before: rule.before ?? null,
  after: rule.after ?? null,
  verdict: verdictOf({ ...rule, class: "rank" }),
}));
const rankUnits: ReadonlySet<string | null> = new Set(rules.flatMap(({ units }) => units));

const LONGEST_AFTER = 8;

/** The verdict on a number that is a position: 全市第3, 居全省第2位, 排名第一; null where it is none. `before` stands before it. */
export function readRank(text: string, number: NumberToken, before: string): Verdict | null {
  const { unit, numeralEnd, script } = number;
  const written = unit.row?.text ?? null;
  if (unit.exponent > 0 || unit.time || !rankUnits.has(written)) return null;
  const words = before.trimEnd();
  const ordinal = words.endsWith("第");
  const own = ordinal ? words.slice(0, -1) : before;
  const after = text.slice(numeralEnd, numeralEnd + LONGEST_AFTER);
  const rule = rules.find(
    (each) =>
      each.ordinal === ordinal &&
      each.units.includes(written) &&
      (!each.script || each.script === script) &&
      each.before?.test(own) !== false &&
      each.after?.test(after) !== false,
  );
  return rule?.verdict ?? null;
}
