import { tidyLabel } from "./label.js";
import type { IndicatorHit, IndicatorIndex } from "./indicator.js";
import { hasTail, readName } from "./name.js";
import { daysBesideShares, uses } from "./share.table.js";
import type { NamingInput, Things } from "./things.js";

const USED_FOR = /^(?:以上|左右)?的?(?:资金|财力|支出)?(?:都|均|全部|集中|优先)?(?:用于|用在|用到|投向|投入|投放)/;
const SPENT = /支出|财力|资金|财政|预算|收入|投入/;

/** Names a share of money by what it is spent on: 财政支出的83.5%用于民生. */
export function ofUse({ first, clause, name, scene, slots }: NamingInput): Things | null {
  const isShare = first.form !== "plain" || first.unit.row?.family === "proportion";
  if (!isShare || slots > 1 || !USED_FOR.test(clause.after)) return null;
  if (!SPENT.test(clause.before) && !SPENT.test(clause.after)) return null;
  const text = tidyLabel(name.text) || tidyLabel(clause.after);
  name.tail.push({ text: "占", roles: ["share"] });
  const row = uses.find(({ after }) => after.test(clause.after));
  const indicator = row ? scene.index.byId(row.indicator) : null;
  const rule = row?.id ?? "share-used-for";
  return { items: [{ text, indicator }], text, subject: null, addition: false, inherited: false, rule };
}

/** 优良天数比例达到77%、增加13天: days beside their share are of the days. */
export function asDays({ first, scene }: NamingInput, things: Things): Things {
  if (first.unit.timeText !== "天" || things.items.length !== 1) return things;
  const [item] = things.items;
  const row = daysBesideShares.find(({ share }) => item!.indicator?.row.id === share);
  const indicator = row && scene.index.byId(row.days);
  return indicator ? { ...things, items: [{ ...item!, indicator }], rule: row.id } : things;
}

/** 税收 is what taxes yield where it is a part of revenue: 税收占比, 税收占一般公共预算收入比重. */
export function taxes(part: string, index: IndicatorIndex): IndicatorHit | null {
  return /(?:^|,|其中)税收$/.test(part) ? index.find("税收收入") : null;
}

/** What a share is of: 生产总值 in 研发支出与生产总值之比. */
const RATIO_TO_WHOLE =
  /^(.{2,}?)(?:与|和|同|相当于)(?:地区|国内|全[省市县区国])?(?:生产总值|GDP)(?:之比|的?比[例值重])$/;

/** 服务业在国内生产总值中的比重 is of the service sector. */
const WITHIN_WHOLE =
  /^(.{2,}?)(?<![存所])在.{2,14}中(?:所占)?的?(?:比重|占比|比例|份额)(?:[达升降提稳保][到至在高]?|为|是)?$/;

/** 研发支出与生产总值之比1% is a share of the part that is named first. */
export function ratioToWhole({
  name,
  clause,
  scene,
  slots,
}: NamingInput): Pick<Things, "items" | "text" | "rule"> | null {
  if (slots > 1) return null;
  const within = WITHIN_WHOLE.exec(hasTail(name, "share") ? clause.before : name.text);
  const part = (RATIO_TO_WHOLE.exec(name.text) ?? within)?.[1];
  if (part === undefined) return null;
  name.tail.push({ text: "占", roles: ["share"] });
  const own = readName(part, scene.index);
  const indicator = own.indicator ?? scene.index.find(`${part}增加值`);
  return { items: [{ text: own.text || part, indicator }], text: part, rule: "share-of-whole" };
}

const SHARE_ELSEWHERE = /(?:^|[,、])在[^,、]{2,8}占比?(?:重|例)?[^,、]{0,4}$/;

/** 在北方地区占比 says of whom else the share is that was named before. */
export function isShareElsewhere({ name, clause }: NamingInput): boolean {
  return hasTail(name, "share") && SHARE_ELSEWHERE.test(clause.before);
}
