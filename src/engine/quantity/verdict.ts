import type { ExclusionClass } from "../types.js";
import type { NumeralId } from "./chinese.table.js";
import type { Frame, NumberRole } from "./exclusion-rule.js";
import type { ExclusionId } from "./exclusions.table.js";
import { numberRules, type NumberRuleId } from "./number-rules.table.js";
import type { RankId } from "./rank.js";

/** Why a number is excluded, or that it is a quantity. */
export interface Verdict {
  class: ExclusionClass | "quantity" | "rank";
  rule: ExclusionId | NumeralId | RankId | NumberRuleId;
  /** Whether the number may take the unit of the number after it, and is a quantity then. */
  mayBorrow: boolean;
  /** What the number is to code that reads it together with others. */
  role?: NumberRole;
  /** The words around an excluded number that go with it. */
  frame?: Frame;
}

/** What of a rule makes a verdict. */
interface Deciding extends Pick<Verdict, "class" | "role" | "frame"> {
  id: Verdict["rule"];
  mayBorrow?: true;
}

/** The verdict of a rule; made once a rule, not once a number. */
export function verdictOf({ id, class: said, mayBorrow, role, frame }: Deciding): Verdict {
  return { class: said, rule: id, mayBorrow: mayBorrow === true, ...(role && { role }), ...(frame && { frame }) };
}

/** The verdicts of the rules that code composes, by id. */
export const verdicts = Object.fromEntries(numberRules.map((rule) => [rule.id, verdictOf(rule)])) as Readonly<
  Record<NumberRuleId, Verdict>
>;
