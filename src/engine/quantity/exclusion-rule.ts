import type { ExclusionClass } from "../types.js";
import type { NumberToken } from "./number-token.js";

/** What a number looks like, which decides the rules that are tried on it. */
export type Shape =
  /** Digits without unit or magnitude. */
  | "bare"
  /** Four digits and 年. */
  | "calendar-year"
  /** Any other unit of time. */
  | "time"
  /** A unit or magnitude. */
  | "unit"
  /** A Chinese numeral with a unit. */
  | "chinese";

/** What a number is to code that reads it together with others. */
export type NumberRole =
  /** A year that is written with 年, and one in digits that another year follows. */
  | "year"
  | "first-year"
  /** Bare digits, which may turn out to be a ratio or to share a unit. */
  | "bare"
  /** One of the shares of the three sectors, and one of two shares that make a whole. */
  | "sector-share"
  | "share-of-hundred"
  /** The first number of a ratio. */
  | "ratio";

/** Words before a number, and words after it. */
export type Frame = readonly [before: RegExp, after: RegExp];

/**
 * A regularity by which a number states no quantity. `before` is tested on the text that ends at the number's first digit,
 * `after` on the text that begins after the unit (after the digits for shape `bare`); both must hold.
 * In `example` and `counter` the number stands between « and ».
 */
export interface ExclusionRule<Id extends string = string> {
  id: Id;
  class: ExclusionClass;
  shapes: readonly Shape[];
  /** Units (as in `data/units.csv` or the time units) that the rule is about; any where absent. */
  units?: readonly string[];
  /** Families of `data/units.csv` that the rule is about, and 亿 for 50亿 without unit; any where absent. */
  families?: readonly string[];
  before?: RegExp;
  after?: RegExp;
  /** What the number itself, as a plain decimal, must look like. */
  value?: RegExp;
  /** The form of the number that the rule is about; "plain" where absent. */
  form?: NumberToken["form"];
  /** Whether `after` may hold for the text after the digits too, so that it takes in what was read as a unit: 2|期|项目. */
  unitIsPart?: true;
  /** Whether the number is a quantity all the same where it shares the unit of the number after it: 1、2个, 300—500户. */
  mayBorrow?: true;
  /** What the number is to code that reads several numbers together; see `NumberRole`. */
  role?: NumberRole;
  /** What stands around the number and goes with it, so that neither is a word of its clause. */
  frame?: Frame;
  example: string;
  counter: string;
}
