import type { Measure } from "../../engine/types.js";
import { IN_MU } from "./convert.table.js";

/** What can be converted: a value in a base unit. */
interface Amount {
  base_value: number;
  base_unit: string;
  measure: Measure;
}

/** The units that an amount can be shown in, its own among them: 亩 → 亩, ha, km2, m2; [] where there is no other. */
export function unitsOf(unit: string): string[] {
  return unit in IN_MU ? Object.keys(IN_MU) : [];
}

/** Writes an amount of land in another unit, so that mu and hectares share an axis; anything else stays as it is. */
export function convertTo<T extends Amount>(amount: T, unit: string): T {
  const [from, to] = [IN_MU[amount.base_unit], IN_MU[unit]];
  const isAmount = amount.measure === "level" || amount.measure === "change";
  if (from === undefined || to === undefined || from === to || !isAmount) return amount;
  // Twelve digits are more than any report has, and free of binary noise.
  return { ...amount, base_value: Number(((amount.base_value * from) / to).toPrecision(12)), base_unit: unit };
}
