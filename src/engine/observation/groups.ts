import type { NumberRole } from "../quantity/exclusion-rule.js";
import type { Token } from "../quantity/token.js";
import { isQuantity, type Scene } from "./scene.js";

/** Quantities that stand in a row: values of a list (36209元、15593元) or the ends of a range (6%—6.5%). */
export interface Group {
  /** Indices into the sentence's tokens. */
  members: number[];
  /** Which item of a list each member belongs to; both ends of a range share one. */
  slots: number[];
  /** For each member, whether it is the lower or upper end of a range. */
  ends: ("lower" | "upper" | null)[];
}

const LIST_GAP = /^(?:以上|左右|以内|以下|\(含\)以上)?(?:、|和|与|及|以及|、和)(?:约|近|超|超过|第)?$/;
const RANGE_GAP = /^(?:-|--|~|至|到)$/;
// 在2万亩与3万亩之间, 从9000到2万元不等
const BETWEEN_GAP = /^(?:与|和|至|到|-|--|~)$/;
const FROM = /(?:从|由|自)[^,。;]{0,16}$/;

/** Groups the quantities of a sentence. */
export function groupQuantities({ text, tokens }: Scene): Group[] {
  const groups: Group[] = [];
  let group: Group | null = null;
  tokens.forEach((token, at) => {
    if (!isQuantity(token)) return;
    const previous = group?.members.at(-1) ?? null;
    const joint = previous === null || previous !== at - 1 ? null : jointOf(text, tokens[previous]!, token);
    if (!group || joint === null) {
      group = { members: [at], slots: [0], ends: [null] };
      groups.push(group);
      return;
    }
    const slot = group.slots.at(-1)!;
    if (joint === "range") group.ends[group.ends.length - 1] = "lower";
    group.members.push(at);
    group.slots.push(joint === "range" ? slot : slot + 1);
    group.ends.push(joint === "range" ? "upper" : null);
  });
  return groups;
}

/** Roles of numbers that colons join to the parts of a whole: 11.8:48.3:39.9, 60:40. */
const OF_A_WHOLE: ReadonlySet<NumberRole | undefined> = new Set(["sector-share", "share-of-hundred"]);

function jointOf(text: string, a: Token, b: Token): "list" | "range" | null {
  if (b.start - a.end > 8) return null;
  const gap = text.slice(a.end, b.negative ? b.start - 1 : b.start).replace(/\s+/g, "");
  if (OF_A_WHOLE.has(a.verdict.role) && b.verdict.role === a.verdict.role && gap === ":") return "list";
  if (BETWEEN_GAP.test(gap) && sameFamily(a, b) && /^ ?(?:之间|不等)/.test(text.slice(b.end, b.end + 3)))
    return "range";
  if (LIST_GAP.test(gap) && (sameFamily(a, b) || (isAmount(a) && isAmount(b)))) return "list";
  if (!sameFamily(a, b)) return null;
  if (RANGE_GAP.test(gap) && !FROM.test(text.slice(Math.max(0, a.start - 20), a.start))) return "range";
  return null;
}

const NO_AMOUNT = /^(?:proportion|permille|points|multiple)$/;

/** Whether the number is an amount in some unit; amounts of two kinds may stand in one list (面积和产量稳定在5万亩、3万吨). */
function isAmount({ verdict, form, unit }: Token): boolean {
  return verdict.class === "quantity" && form === "plain" && unit.row !== null && !NO_AMOUNT.test(unit.row.family);
}

function sameFamily(a: Token, b: Token): boolean {
  if (a.verdict.class !== b.verdict.class) return false;
  if (a.verdict.class === "rank") return true;
  return (
    (a.unit.row?.base_unit ?? a.form) === (b.unit.row?.base_unit ?? b.form) &&
    (a.unit.row !== null || a.form !== "plain" || (a.unit.exponent > 0 && b.unit.exponent > 0))
  );
}
