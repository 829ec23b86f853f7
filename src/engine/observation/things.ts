import type { Token } from "../quantity/token.js";
import type { Measure } from "../types.js";
import type { Clause } from "./clause.js";
import { createIndicatorIndex } from "./indicator.js";
import { tidyLabel } from "./label.js";
import { hasTail, type Name, type NameItem } from "./name.js";
import { withName } from "./name-before.js";
import { withoutName } from "./name-elsewhere.js";
import { isGenericUnit } from "./name-parts.js";
import { ofOther, ofOwnName } from "./others.js";
import { withOwner } from "./owners.js";
import { readable } from "./readable.js";
import type { RuleId } from "./rules.js";
import type { Scene } from "./scene.js";
import type { Scope } from "./scope-head.js";
import { inContext, ofCompletion, ofStructure } from "./set-names.js";
import { asDays, ofUse } from "./share.js";
import { findSubject, lastOfList, withoutSubject } from "./subject.js";
import type { SentenceTime } from "./time.js";

/** What the numbers of a group measure. */
export interface Things {
  /** One item a number; or one for all. Never empty. */
  items: NameItem[];
  /** The words that the items were read from, for a later list of numbers. */
  text: string;
  subject: string | null;
  /** Whether the numbers add to a stock (新增规上企业20户). */
  addition: boolean;
  /** Whether the name was taken from an earlier clause. */
  inherited: boolean;
  /** The word that says that they are added: 新登记. */
  added?: string | null;
  /** What is done with the amount, which the label needs: 新增|贷款. */
  act?: string | null;
  /** Whether the things are named by the noun after the number: 2个万头牧场. */
  after?: boolean | undefined;
  /** Whether a second number with another unit counts the same things. */
  isSecondUnit?: true | undefined;
  /** Whether they are said in passing, so that the next clause goes on from what was named before. */
  inPassing?: true | undefined;
  rule: RuleId;
}

/** What a clause inherits from those before it in its sentence. */
export interface Memory {
  things: Things | null;
  /** The part of the place that they were said of. */
  scope: Scope | null;
  measure: Measure | null;
  /** Things named one by one so far in the sentence, for a later list: 甲完成1亿元,乙完成2亿元,分别增长3%、4%. */
  recent: NameItem[];
  /** Base unit of the number before. */
  unit: string | null;
  /** Base unit of the first number of the group before. */
  first: string | null;
  /** The year or period that governs the sentence so far, and how many of its tokens it rests on. */
  opening: SentenceTime;
  seen: number;
  /** The year that the number before, of the same thing, is compared with. */
  compared: number | null;
  /** The five-year plan that the clause of the number before names: it holds along a list (甲3个、乙5个). */
  plan: Clause["period"];
  /** Whether 累计 heads the list that the number before stands in. */
  totals: boolean;
  /** Whether the number before is what has come on balance: 净增甲3家、乙5家. */
  net: boolean;
  /** Whether the number before adds up what several years gave. */
  sums: boolean;
}

/** What is known where a group's name is looked for. */
export interface NamingInput {
  scene: Scene;
  clause: Clause;
  name: Name;
  /** How many things the numbers are given for. */
  slots: number;
  first: Token;
  memory: Memory;
}

/** Names what the numbers of a group measure: by the words before, the words after, or the clause before. */
export function nameThings(input: NamingInput): Things {
  const read =
    ofStructure(input) ?? ofCompletion(input) ?? ofUse(input) ?? asDays(input, inContext(input, byWords(input)));
  const things = ofOther(input, ofOwnName(input, read));
  const goesOn = !things.inherited || isGenericUnit(input.first) || things.isSecondUnit === true;
  const kept = goesOn ? things.subject : null;
  const subject = kept ?? findSubject({ token: input.first, name: input.name, clause: input.clause });
  const label = (text: string) => {
    const own = withoutSubject(subject === null ? text : lastOfList(text), subject, NO_INDICATORS);
    // CCUS项目|一期 has no name of its own
    return PHASE.test(own) ? tidyLabel(text) : own;
  };
  const { text, addition, inherited, after, isSecondUnit, inPassing, rule } = things;
  let before = inherited ? undefined : input.memory.things?.items.at(-1)?.text;
  const items = things.items.map((item) => {
    const { indicator, rules } = item;
    const named = { text: label(item.text) || fallbackLabel(input), indicator, rules };
    const whole = readable(input, named, { isAfter: after === true, rule });
    const owned = whole.indicator || after ? whole.text : withOwner(whole.text, before);
    before = owned;
    return owned === whole.text ? whole : { ...whole, text: owned };
  });
  const { act, added } = actsOf(input, things);
  return { items, text, subject, addition, inherited, after, isSecondUnit, inPassing, rule, act, added };
}

const PHASE = /^(?:[一二三四]期|(?:项目|工程)(?:建设)?)$/;
const AMOUNTS: ReadonlySet<string> = new Set(["money", "mass", "volume", "power", "energy"]);

/** What is done with an amount, without which its name would stand for the whole: 新增|贷款33亿元, 减少|企业税负5亿元. */
function actsOf({ name, clause, first, memory }: NamingInput, things: Things): Required<Pick<Things, "act" | "added">> {
  const isAmount = AMOUNTS.has(first.unit.row?.family ?? "");
  const before = memory.things;
  if (things.addition) {
    const words = [...name.lead.toReversed(), ...name.tail];
    const own = words.find(({ roles }) => (roles as readonly string[]).includes("addition"))?.text;
    const added = own ?? before?.added ?? null;
    // 新增企业52户,总数居第6: the total is no addition
    const isOfIt = isGenericUnit(first) ? !hasTail(name, "generic") : isAmount && own !== undefined;
    return { act: isOfIt ? added : null, added };
  }
  const last = name.lead.at(-1);
  if (isAmount && last?.roles.includes("reduce") && !things.inherited) return { act: last.text, added: null };
  // 减少税负5亿元、收费2亿元
  return { act: isAmount && !last && /^[、和及]/.test(clause.before) ? (before?.act ?? null) : null, added: null };
}

const SAYS_ADDED = /^[新净]|新增|净增|新设|^增/;

/** A label with the act that its number is the amount of. */
export function withAct(label: string, { act }: Things): string {
  return !act || label.startsWith(act) || SAYS_ADDED.test(label) ? label : act + label;
}

const NO_INDICATORS = createIndicatorIndex([]);

function byWords(input: NamingInput): Things {
  return input.name.text === "" ? withoutName(input) : withName(input);
}

const LONGEST_FALLBACK = 12;

/** A label for a number that nothing names: the words next to it. */
function fallbackLabel({ name, clause, first }: NamingInput): string {
  const measure = name.tail.find(({ roles }) => roles.includes("generic"));
  if (measure) return measure.text;
  const lead = name.lead.map((word) => word.text).join("");
  const before = tidyLabel(lead) || tidyLabel(clause.before);
  const label = before.slice(-LONGEST_FALLBACK) || tidyLabel(clause.after).slice(0, LONGEST_FALLBACK);
  return label || first.unit.row?.text || "数值";
}
