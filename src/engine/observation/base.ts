import { scaled, shifted } from "../quantity/numeral.js";
import { writtenOf, type Token } from "../quantity/token.js";
import { perUnits } from "../quantity/units.table.js";
import type { Measure } from "../types.js";
import type { Clause } from "./clause.js";
import { impliedUnits, type ImpliedUnitId } from "./implied-units.table.js";

/** A value in the base unit of its family. */
export interface BaseValue {
  value: number;
  unit: string;
  /** The rule that says what a bare magnitude counts. */
  rule?: ImpliedUnitId;
}

/** Converts a number to its base unit; growth in multiples becomes percent, what a price is per is kept. */
export function toBase(token: Token, measure: Measure, clause: Clause): BaseValue {
  const { row, exponent, per } = token.unit;
  const special = bySpecialUnit(token, measure, clause);
  if (special) return special;
  const value = scaled(token.value, row?.scale ?? "1", exponent);
  if (!row && token.unit.timeText !== null) return { value, unit: token.unit.timeText };
  const implied = row ? undefined : impliedUnit(exponent, clause);
  if (implied) return { value, unit: implied.unit, rule: implied.id };
  if (!row) return { value, unit: PIECES };
  const rate = per ?? (PRICED.has(row.family) ? perInClause(clause.before, token) : null);
  return { value, unit: rate ? `${row.base_unit}/${rate}` : row.base_unit };
}

/** Families whose amounts may be per something that is named apart from them. */
const PRICED: ReadonlySet<string> = new Set(["money", "trace", "mass"]);

/** What is measured by its floor: 标准厂房14.2万方. */
const FLOOR = /(?:厂房|用房|住房|楼宇|载体|建筑面积|场馆|仓库)[^,;、]{0,8}$/;
const FLOOR_AFTER = /^的?[一-龥]{0,4}(?:厂房|用房|住房|楼宇|载体)/;

function bySpecialUnit(token: Token, measure: Measure, { before, after }: Clause): BaseValue | null {
  const { row } = token.unit;
  const value = Number(token.value);
  if (row?.text === "番") return { value: (2 ** Math.min(value, MOST_DOUBLINGS) - 1) * 100, unit: "%" };
  if (row?.family === "multiple" && measure === "growth") return { value: shifted(token.value, 2), unit: "%" };
  if (measure === "rank" || (measure === "change" && isPlaces(token, before))) return { value, unit: "位" };
  if (token.form === "fraction") return { value, unit: "%" };
  if (row?.text === "方" && (FLOOR.test(before) || FLOOR_AFTER.test(after)))
    return { value: scaled(token.value, row.scale, token.unit.exponent), unit: "m2" };
  // a share that rises by 0.85% has risen by points
  if ((measure === "change" || measure === "gap") && row?.base_unit === "%")
    return { value: scaled(token.value, row.scale, 0), unit: "pp" };
  return null;
}

const RANKED = /(?:排名|位次|名次|排位|位居|晋位|进位|前移|前进|后退|后移)[^,;]{0,8}$/;

/** Whether the number counts places of a rank, which move up or down: 排名提升86名, 前进3位. */
function isPlaces({ unit: { row, exponent } }: Token, before: string): boolean {
  if (exponent > 0) return false;
  return row?.text === "位" || (row?.text === "名" && RANKED.test(before));
}

// what doubles more often is misread
const MOST_DOUBLINGS = 20;

/** What a number counts of which nothing says what it counts. */
export const PIECES = "个";

/** The unit of a number that has none but a magnitude: 农村贫困人口减少1386万 counts people. */
function impliedUnit(exponent: number, { before, after }: Clause): (typeof impliedUnits)[number] | undefined {
  return impliedUnits.find(
    (each) =>
      exponent >= (each.leastMagnitude ?? 0) &&
      each.after?.test(after) !== false &&
      each.before?.test(before) !== false,
  );
}

const MONTHLY = /(?:月人均|人月均|人均月|月均)[^\d,。;]{0,6}$/;
const PER_MU = /亩(?:均|产(?!业|权))[^\d,。;“”]{0,10}$/;
/** A sum that is set aside every year, and no rate that is paid every year. */
const YEARLY_SUM = /每年[一-龥]{0,6}?(?:安排|投入|筹集|列支|设立|拿出|整合|拨付)[^\d,。;]{0,8}$/;
const LONGEST_PER = 14;

/** What an amount is per, where it stands apart: 每人每月提高20元 is CNY/月, 每亩补贴100元 and 亩产 /亩. */
function perInClause(before: string, { unit: { row } }: Token): string | null {
  if (PER_MU.test(before)) return "亩";
  if (row?.family === "mass") return null;
  if (MONTHLY.test(before)) return "月";
  const at = before.lastIndexOf("每");
  if (at < 0 || before.length - at > LONGEST_PER || YEARLY_SUM.test(before)) return null;
  // 平均每年增加3亿元 averages over years, and is no rate
  if (before.startsWith("平均每年", at - 2)) return null;
  for (let length = 3; length > 0; length--) {
    const base = perUnits.get(before.slice(at + 1, at + 1 + length));
    if (base) return base;
  }
  return null;
}

/** The unit as written, magnitude included and 余 or 多 left out: 3000余万元 → 万元. */
export function writtenUnit(token: Token, text: string): string {
  if (token.form === "fraction") return "%";
  const { row } = token.unit;
  if (token.verdict.class === "rank" && !row) return "位";
  const written = writtenOf(text, token);
  return row && !token.unit.written && !written.includes(row.text) ? row.text : written;
}
