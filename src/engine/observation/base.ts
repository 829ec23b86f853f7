import { scaled, shifted } from "../quantity/numeral.js";
import type { Token } from "../quantity/token.js";
import { perUnits } from "../quantity/units.table.js";
import type { Measure } from "../types.js";
import type { Clause } from "./clause.js";

/** A value in the base unit of its family. */
export interface BaseValue {
  value: number;
  unit: string;
}

/** Converts a number to its base unit; growth in multiples becomes percent, what a price is per is kept. */
export function toBase(token: Token, measure: Measure, clause: Clause): BaseValue {
  const { row, exponent, per } = token.unit;
  const special = bySpecialUnit(token, measure);
  if (special) return special;
  const value = scaled(token.value, row?.scale ?? "1", exponent);
  if (!row) return { value, unit: token.unit.timeText ?? impliedUnit(clause) };
  const rate = per ?? (row.family === "money" || row.family === "trace" ? perInClause(clause.before) : null);
  return { value, unit: rate ? `${row.base_unit}/${rate}` : row.base_unit };
}

function bySpecialUnit(token: Token, measure: Measure): BaseValue | null {
  const { row } = token.unit;
  const value = Number(token.value);
  if (row?.text === "番") return { value: (2 ** Math.min(value, MOST_DOUBLINGS) - 1) * 100, unit: "%" };
  if (row?.family === "multiple" && measure === "growth") return { value: shifted(token.value, 2), unit: "%" };
  if (measure === "rank" || (row?.text === "位" && measure === "change")) return { value, unit: "位" };
  if (token.form === "percent" || token.form === "fraction") return { value, unit: "%" };
  // a share that rises by 0.85% has risen by points
  if ((measure === "change" || measure === "gap") && row?.text === "%") return { value, unit: "pp" };
  return null;
}

// what doubles more often is misread
const MOST_DOUBLINGS = 20;
const MONEY = /(?:投资|收入|产值|营收|总值|增加值|[额税]|利润|总量)[^,;、]{0,8}$/;
const PEOPLE = /人口|人数|人员|劳动力|学生|居民|职工|群众|党员|农民|青年|老人|人才|教师|人均|毕业生|干部/;

/** The unit of a number that has none but a magnitude: 农村贫困人口减少1386万 counts people. */
function impliedUnit({ before, after }: Clause): string {
  if (MONEY.test(before)) return "CNY";
  if (PEOPLE.test(after.slice(0, 10))) return "人";
  if (before.includes("人次")) return "人次";
  if (PEOPLE.test(before)) return "人";
  return /户数|农户|家庭/.test(before) ? "户" : "个";
}

const MONTHLY = /(?:月人均|人月均|人均月|月均)[^\d,。;]{0,6}$/;
const LONGEST_PER = 14;

/** What a sum of money is per, where it stands apart: 每人每月提高20元 is CNY/月, 每亩补贴100元 CNY/亩. */
function perInClause(before: string): string | null {
  if (MONTHLY.test(before)) return "月";
  const at = before.lastIndexOf("每");
  if (at < 0 || before.length - at > LONGEST_PER) return null;
  for (let length = 3; length > 0; length--) {
    const base = perUnits.get(before.slice(at + 1, at + 1 + length));
    if (base) return base;
  }
  return null;
}

/** The unit as written, magnitude included and 余 or 多 left out: 3000余万元 → 万元. */
export function writtenUnit(token: Token, text: string): string {
  if (token.form === "percent") return text.startsWith("千", token.start) ? "‰" : "%";
  if (token.form === "fraction") return "%";
  if (token.verdict.class === "rank" && !token.unit.row) return "位";
  const written = text.slice(token.numeralEnd, token.end).replace(/[\s余多来]/g, "");
  const { row } = token.unit;
  return row && !written.includes(row.text) ? row.text : written;
}
