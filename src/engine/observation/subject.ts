import type { Token } from "../quantity/token.js";
import type { Clause } from "./clause.js";
import type { IndicatorIndex } from "./indicator.js";
import { tidyLabel } from "./label.js";
import { DATE_MARK, readName, type Name } from "./name.js";
import type { Scope } from "./scope.js";
import { isPart, totals } from "./scope.table.js";

/** Firms and institutions by the end of their names. */
const BODY = "公司|集团|街道|合作社|开发区|经开区|高新区|产业园|医院|大学|学院|中学|电厂|电站|煤矿|机场";
const NAMED_BODY = new RegExp(`^([^,;:、。和与及的“”()]{2,10}?(?:${BODY}))(?![级企数户等])(?=.)`);
/** A town or village, where what it has done follows. */
const NAMED_TOWN =
  /^([^,;:、。和与及的“”()]{1,6}[^城农乡集]?[镇乡村])(?=新建|建成|完成|实现|新增|改造|打造|引进|种植|发展|产值|投资)/;
/** Kinds of thing, which are no names: 示范村, 上市公司. */
const KIND_ONLY =
  /(?:示范|行政|自然|贫困|脱贫|重点|特色|美丽|和美|精品|样板|[各全个类型级县市省国小大新城农]|中心|人民|上市|规上|民营|国有|工业|农业|产业|物流|科技|高新|优质|公办|民办|城乡|寄宿制|建成|专业|传统|清洁|平台|担保|发电)(?:公司|集团|[镇乡村]|街道|合作社|开发区|经开区|高新区|产业园|医院|大学|学院|中学|电厂|电站|煤矿|机场)$/;
const NAMED_AFTER = /^的?(?!用于|用来|支持|投入|支撑)([^,;:、。(“]{2,18}?(?:项目|生产线|工程|电站|基地|公司))/;
const CAPACITY = /^(?:mass|power|volume|energy|money)$/;

/** The narrower thing that a number is about: the firm or town that its name begins with, or the project named after it. */
export function findSubject(token: Token, name: Name, clause: Clause): string | null {
  const before = NAMED_BODY.exec(name.text)?.[1] ?? NAMED_TOWN.exec(name.text)?.[1];
  if (before !== undefined && !KIND_ONLY.test(before) && !before.includes(DATE_MARK)) return before;
  const family = token.unit.row?.family ?? "";
  return CAPACITY.test(family) ? (NAMED_AFTER.exec(clause.after)?.[1] ?? null) : null;
}

interface Said {
  subject: string | null;
  label: string;
  /** Base unit. */
  unit: string;
  /** Id of the indicator that the words name. */
  indicator: string | null;
  /** Whether the thing was named in an earlier clause. */
  inherited: boolean;
}

const COUNTS_PARTS = /^[个家处座块片]$/;

/** What is said once it is known whose it is: a part's number is no value of the place's own series. */
export function narrowed(said: Said, scope: Scope | null, index: IndicatorIndex): Said & { rule: string | null } {
  if (said.subject !== null) return { ...said, indicator: null, rule: null };
  const governs = scope && (scope.isOwn || scope.carries || said.inherited);
  if (!governs) return { ...said, rule: null };
  const label = withoutSubject(said.label, scope.name, index);
  // 亩均增加值增长10%,新增开发区1家: what is counted is such a part
  if (label === scope.name ? COUNTS_PARTS.test(said.unit) : !scope.isOwn && said.indicator === null && isPart(label))
    return { ...said, rule: null };
  const measured = said.indicator ?? index.find(label)?.row.id;
  if (scope.reach === "totals" && !isOfPart(measured, scope)) return { ...said, rule: null };
  return { ...said, subject: scope.name, label, indicator: null, rule: scope.rule };
}

/** The label without the firm or town that it begins with: 鑫源公司产值 → 产值. */
export function withoutSubject(text: string, subject: string | null, index: IndicatorIndex): string {
  const label = tidyLabel(text);
  if (subject === null || !label.startsWith(subject)) return label;
  return readName(label.slice(subject.length), index).text || label;
}

function isOfPart(indicator: string | undefined, { also }: Scope): boolean {
  return indicator !== undefined && (totals.has(indicator) || also.includes(indicator));
}
