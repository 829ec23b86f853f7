import type { IndicatorRow, Measure } from "../types.js";

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

const COUNTED: ReadonlySet<string> = new Set(["家", "个", "户", "人"]);

/** A value as far as it bears on which indicator it can belong to. */
export interface Candidate {
  measure: Measure;
  /** Its base unit. */
  unit: string;
  /** Whether it adds to a stock. */
  addition: boolean;
  /** The rule that named it. */
  rule: string;
}

/** Whether a value can be one of the indicator: in a unit of its kind, and no mere addition to its stock. */
export function fits(row: IndicatorRow, { measure, unit, addition, rule }: Candidate): boolean {
  switch (measure) {
    case "level":
      // 136家规上企业与…合作 counts some of a stock, not the stock
      if (row.nature === "stock" && (addition || (rule.startsWith("name-after") && COUNTED.has(unit)))) return false;
      // 改造老旧小区292个、6.1万户: a second unit measures something else
      if (rule === "second-unit" && unit !== row.base_unit) return false;
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
