import type { IndicatorRow, Measure } from "../types.js";

/** For a base unit, the others in which reports count the same thing. */
const SAME_KIND: Readonly<Record<string, readonly string[]>> = {
  CNY: ["USD", "HKD", "EUR"],
  USD: ["CNY", "HKD", "EUR"],
  "CNY/月": ["CNY", "CNY/年", "CNY/人"],
  亩: ["ha", "km2"],
  人: ["人次", "个"],
  人次: ["人"],
  家: ["户", "个"],
  个: ["处", "所", "家", "座"],
  套: ["户", "间"],
  张: ["个", "床"],
  场: ["场次", "次"],
  km: ["m"],
  t: ["kg"],
  "μg/m3": ["μg"],
};

/** Currencies, in which one amount may be given twice: 5亿美元、约合36亿元. */
const MONEY: ReadonlySet<string> = new Set(["CNY", "USD", "HKD", "EUR"]);

const COUNTED: ReadonlySet<string> = new Set(["家", "个", "户", "人"]);

/** A value as far as it bears on which indicator it can belong to. */
export interface Candidate {
  measure: Measure;
  /** Its base unit. */
  unit: string;
  /** Whether it adds to a stock. */
  addition: boolean;
  /** Whether the noun after it names it. */
  after: boolean;
  /** Whether the things are reached by something else than what the indicator counts: 物业服务覆盖300个小区. */
  reached: boolean;
  /** Whether a second unit follows the first at once: 老旧小区292个、6.1万户. */
  isSecondUnit: boolean;
}

/** Whether a value can be one of the indicator: in a unit of its kind, and no mere addition to its stock. */
export function fits(row: IndicatorRow, { measure, unit, addition, after, reached, isSecondUnit }: Candidate): boolean {
  // 新增规上企业增长5% is the growth of what is added
  if (addition && row.nature === "stock" && measure !== "change") return false;
  switch (measure) {
    case "level":
      // 136家规上企业与…合作 counts some of a stock, not the stock
      if (row.nature === "stock" && after && COUNTED.has(unit)) return false;
      if (row.nature === "flow" && after && reached && COUNTED.has(unit)) return false;
      // 改造老旧小区292个、6.1万户: a second unit measures something else
      if (isSecondUnit && unit !== row.base_unit && !(MONEY.has(unit) && MONEY.has(row.base_unit))) return false;
      return row.base_unit === "%" ? unit === "%" : sameKind(row.base_unit, unit);
    case "change":
      return unit === "pp" || unit === "位" || sameKind(row.base_unit, unit);
    default:
      return true;
  }
}

function sameKind(base: string, unit: string): boolean {
  return base === unit || SAME_KIND[base]?.includes(unit) === true;
}
