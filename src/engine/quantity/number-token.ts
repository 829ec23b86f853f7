import type { Numeral } from "./numeral.js";
import type { Unit } from "./unit.js";

/** One number of a text with the unit that follows it, before anything is said about what it means. */
export interface NumberToken {
  /** First digit. */
  start: number;
  /** End of the unit, or of the number where it has none. */
  end: number;
  /** End of the digits. */
  numeralEnd: number;
  /** The number as written, as a plain decimal. */
  value: string;
  script: "digits" | "chinese";
  unit: Unit;
  /** Whether a minus sign stands before it: 增长-5.2%, 增长负5.2%. */
  negative: boolean;
  /** How the number is put: as digits before a unit, as 百分之三十, 三分之二, or as a rough 数百, 几十. */
  form: "plain" | "percent" | "fraction" | "rough";
  /** Whether the number begins a range and takes its unit from the end of it: 三到五公里. */
  opensRange: boolean;
}

/** A number of some form, without a sign. */
export function createToken(numeral: Numeral, unit: Unit, form: NumberToken["form"]): NumberToken {
  const { start, end: numeralEnd, value, script } = numeral;
  const end = Math.max(unit.end, numeralEnd);
  return { start, end, numeralEnd, value, script, unit, form, negative: false, opensRange: false };
}
