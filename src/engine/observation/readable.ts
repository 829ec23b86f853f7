import { ofOneWork } from "./capacity.js";
import { wholeLevel } from "./heads.js";
import type { NameItem } from "./name.js";
import { countsPeople, isGenericUnit } from "./name-parts.js";
import { nounAfter } from "./noun.js";
import type { RuleId } from "./rules.js";
import { withSharedNoun } from "./shared-noun.js";
import type { NamingInput } from "./things.js";
import { isActAlone, isRest, readableLabel } from "./trims.js";

/** Names of sums that stand after an amount. */
const MONEY_NOUN =
  /^[^,、;:。用支撑]{0,14}?(?:资金|贷款|债券|国债|专项债|城投债|基金|企业债|补贴|补助|奖金|助学金|救助金|慰问金|救灾款|经费|消费券|红包|债务限额|授信|救助)(?:资金)?/;

/** The sum of money that words name which follow its amount: 科技创新资金; null where they name none. */
export function moneyAfter(words: string): string | null {
  return MONEY_NOUN.exec(words.replace(/^(?:以上|左右|[多余])?的?(?:设立|组建)?/, ""))?.[0] ?? null;
}

/** How an item was named. */
interface Way {
  isAfter: boolean;
  rule: RuleId;
}

/** Trims that leave the name of a whole, of which the number gives a part. */
const PARTIAL: ReadonlySet<string> = new Set(["among", "reaching-whole", "listed-then-measure", "taken-up"]);

/** Ways of naming whose words may hold more than the name; others have said that it is none of the indicators. */
const MAY_BE_WHOLE: ReadonlySet<RuleId> = new Set(["label-before", "name-after", "inherited", "listed-names"]);

/** The item with a label that a reader takes for a name; an indicator's own name is one. */
export function readable(input: NamingInput, item: NameItem, { isAfter, rule }: Way): NameItem {
  if (item.indicator) return item;
  const { index } = input.scene;
  const { text: trimmed, trims } = readableLabel(item.text, isAfter ? null : index, countedBy(input));
  const hit = trimmed !== item.text && MAY_BE_WHOLE.has(rule) ? index.find(trimmed) : null;
  if (hit && !trims.some((trim) => PARTIAL.has(trim)))
    return { text: trimmed, indicator: hit, rules: [...(item.rules ?? []), ...trims, "whole-behind-trims"] };
  const whole = withSharedNoun(input, wholeLevel(input, trimmed));
  const text = isAfter ? ofOneWork(input, whole) : asPolicy(input, ownedAfter(input, whole));
  const after = isRest(text) || ((isActAlone(text) || EACH_DOES.test(text)) && !isAfter) ? behind(input) : null;
  const { rules } = item;
  if (after !== null && !isRest(after) && !(EACH_DOES.test(text) && /^\D?\d/.test(after)))
    return { text: after, indicator: null, rules };
  if (isRest(text)) return { text: input.memory.things?.items.at(-1)?.text ?? text, indicator: null, rules };
  return { text, indicator: null, rules: trims.length > 0 ? [...(rules ?? []), ...trims] : rules };
}

/** 每个乡镇引进1个5亿元项目: who does it names nothing. */
const EACH_DOES = /^(?:个|各)(?:县|市|区|县区|乡镇|园区|开发区)?(?:至少)?(?:引进|培育|打造|建成|发展|实施|推出)$/;

const BARE_MEASURE = /^(?:设立)?(?:全长|总长|总?规模|总面积|总?建筑面积|占地面积|总?装机容量)$/;

/** 总规模50亿元的引导基金: a measure of what stands after the number. */
function ownedAfter({ scene, clause }: NamingInput, text: string): string {
  if (!BARE_MEASURE.test(text) || !clause.after.startsWith("的")) return text;
  const noun = nounAfter({ ...clause, after: clause.after.slice(1), leadsOn: false }, scene.index)?.text ?? "";
  return noun.length > 1 ? noun + text.replace(/^设立/, "") : text;
}

const POLICIES = /^[^。;]{0,40}?等(?:一揽子|“[^”]{1,6}”)?(政策措施|政策举措|政策|措施|举措)/;

const LONGEST_ISSUED = 48;
/** 出台优化营商环境50条、降低用能成本17条: what is issued in articles is a policy. */
const ISSUED = /(?:出台|推出|印发|发布|落实)[^,，。;；“”]*(?:“[^“”]*”[^,，。;；“”]*)*$/;
const NO_POLICY =
  /(?:规定|清单|新政|线|路|道|链|河|街|街区|管网|经验|法规|标准|航线|问题|线索|意见|建议|办法|细则|方案|制度|规范)$/;

/** 促进住房26条、消费11条等政策: what is counted in articles. */
function asPolicy({ scene, first }: NamingInput, text: string): string {
  if (first.unit.row?.base_unit !== "条" || /(?:政策|措施|举措|意见)$/.test(text)) return text;
  const rest = scene.text.slice(first.end, scene.sentence.end);
  const named = POLICIES.exec(rest)?.[1];
  if (named !== undefined) return text + named;
  const before = scene.text.slice(Math.max(scene.sentence.start, first.start - LONGEST_ISSUED), first.start);
  return ISSUED.test(before) && !NO_POLICY.test(text) ? `${text}政策措施` : text;
}

function countedBy({ first }: NamingInput): "people" | "others" {
  return countsPeople(first) ? "people" : "others";
}

function behind(input: NamingInput): string | null {
  return objectAfter(input) ?? (countsPeople(input.first) ? deedAfter(input) : null);
}

const DEED = /^(?:成功|稳定|顺利|持续|全部|实现|自主|就近|就地)*([^、,的在为由\d“(]{2,8})$/;

/** What people do that are helped: 扶持2万人|成功创业. */
function deedAfter({ clause }: NamingInput): string | null {
  return clause.leadsOn ? null : (DEED.exec(clause.after.replace(/^(?:以上|左右|[多余])/, ""))?.[1] ?? null);
}

/** The noun after the number, that of its unit's second number included: 3轮7622万元消费券, 10亿元发展基金. */
function objectAfter({ scene, clause, first }: NamingInput): string | null {
  if (isGenericUnit(first)) return null;
  const rest = scene.text.slice(first.end, Math.min(first.end + LONGEST_AFTER, scene.sentence.end));
  const next = SECOND_NUMBER.exec(rest)?.[0].length ?? 0;
  const after = rest
    .slice(next)
    .replace(/\s+/g, "")
    .split(/[,;:。]/)[0]!;
  // 由66户整合至12户: the change goes on
  if (/^(?:整合|合并|重组|[至到为中])/.test(after)) return null;
  const isMoney = first.unit.row?.family === "money";
  const sum = moneyAfter(after);
  if (isMoney && next === 0) return sum;
  return sum ?? nounAfter({ ...clause, after, leadsOn: false }, scene.index)?.text ?? null;
}

const LONGEST_AFTER = 48;
const SECOND_NUMBER =
  /^[以上多余]{0,2}\s*\d[\d.,]*[万亿]?(?:多|余)?(?:元|项|组|个|家|件|条|名|人|场|所|座|处|户|批|台|套|支|门|类)/;
