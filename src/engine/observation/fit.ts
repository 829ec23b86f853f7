import type { IndicatorRow } from "../types.js";
import type { MeasureReading } from "./measure.js";

/** Base units that may stand for one another in counts of the same thing. */
const KINDS: readonly (readonly string[])[] = [
  ["CNY", "USD", "HKD", "EUR", "CNY/月", "CNY/年", "CNY/人", "CNY/人·月"],
  ["亩", "ha", "km2"],
  ["人", "人次", "个", "名", "位"],
  ["家", "个", "户", "所", "处", "座", "项", "套", "间"],
  ["张", "个", "床", "张床位"],
  ["场", "场次", "次", "项"],
  ["km", "m"],
  ["t", "kg"],
  ["天", "日"],
];

/** Whether a value in the unit, read as the measure, can be a value of the indicator. */
export function fits(row: IndicatorRow, measured: MeasureReading, unit: string, addition: boolean): boolean {
  switch (measured.measure) {
    case "level":
      if (addition && row.nature === "stock") return false;
      return row.base_unit === "%" ? unit === "%" : sameKind(row.base_unit, unit);
    case "change":
      return unit === "pp" || unit === "位" || sameKind(row.base_unit, unit);
    default:
      return true;
  }
}

function sameKind(a: string, b: string): boolean {
  return a === b || KINDS.some((kind) => kind.includes(a) && kind.includes(b));
}
