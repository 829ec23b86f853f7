import type { Context } from "../document/context.js";
import { isNumberCell, type Cell, type Table } from "../document/table.js";
import { readYears } from "../document/year-words.js";
import type { Token } from "../quantity/token.js";
import { readUnit, type Unit, type UnitIndex } from "../quantity/unit.js";
import { scaled } from "../quantity/numeral.js";
import type { Measure } from "../types.js";
import { fits } from "./fit.js";
import type { IndicatorIndex } from "./indicator.js";
import { tidyLabel } from "./label.js";
import { isRateName } from "./measure.js";
import type { Statement } from "./observe.js";
import { partOfYear } from "./time.js";

/** What reading the cells of a table needs besides the table. */
export interface TableInput {
  table: Table;
  /** Mentions inside the table, in text order. */
  tokens: readonly Token[];
  context: Context;
  units: UnitIndex;
  index: IndicatorIndex;
}

/** Reads each number that has a cell to itself: its row names it, its column says what of it, when, and in which unit. */
export function observeTable({ table, tokens, ...rest }: TableInput): Statement[] {
  const byStart = new Map(tokens.map((token) => [token.start, token]));
  return table.rows.flatMap((cells) =>
    cells.slice(1).flatMap((cell, i) => {
      const token = isNumberCell(cell) ? byStart.get(firstDigit(cell)) : undefined;
      const column = table.head[i + 1] ?? null;
      return token ? [readCell(token, { row: cells[0]!, column, cell, table, ...rest })] : [];
    }),
  );
}

function firstDigit({ start, text }: Cell): number {
  return /^[-+]/.test(text) ? start + 1 : start;
}

interface CellPlace extends Omit<TableInput, "tokens"> {
  row: Cell;
  column: Cell | null;
  cell: Cell;
}

const IN_BRACKETS = /[(（]([^()（）]+)[)）]/;
const PART = /^(?:[#*＃＊]|其中:?|[-—]+)/;

function readCell(token: Token, place: CellPlace): Statement {
  const { row, column, cell, table, context, units, index } = place;
  const label = tidyLabel(row.text.replace(IN_BRACKETS, "").replace(PART, ""));
  const words = column?.text ?? "";
  const written = [words, row.text].map((text) => IN_BRACKETS.exec(text)?.[1]).find((text) => isUnit(text, units));
  const measure = measureOf(words, label);
  const unitText = measure === "growth" ? "%" : (written ?? (cell.text.endsWith("%") ? "%" : table.unit) ?? "");
  const unit = readUnit(unitText, 0, units);
  const sign = cell.text.startsWith("-") ? -1 : 1;
  const base = scaled(token.value, unit.row?.scale ?? "1", unit.exponent);
  const base_unit = baseUnit(unit, unitText);
  const hit = index.find(label);
  const isFit =
    hit &&
    fits(hit.row, { measure, unit: base_unit, addition: false, after: false, reached: false, isSecondUnit: false });
  const year = readYears(words)[0]?.year ?? context.year;
  return {
    token,
    indicator: isFit ? hit.row.id : null,
    label: label || tidyLabel(words) || "数值",
    subject: null,
    measure,
    value: sign * Number(token.value) + 0,
    unit: unitText,
    base_value: sign * base + 0,
    base_unit,
    bound: "eq",
    status: context.tense === "plan" || /计划|预期|目标/.test(words) ? "target" : "actual",
    year,
    span: null,
    cumulative: false,
    part_of_year: partOfYear(words),
    wording: [],
    rules: ["table-cell", "row-name", measure === "level" ? "amount" : "column-head", "section"],
  };
}

function isUnit(text: string | undefined, units: UnitIndex): boolean {
  return text !== undefined && readUnit(text, 0, units).row !== null;
}

function measureOf(column: string, label: string): Measure {
  if (/增长|增速|增幅|涨幅|±%|\+-%|比上年%/.test(column)) return "growth";
  if (/增[加减]额|增减|增加量|比.{1,4}增/.test(column)) return "change";
  return /比重|占比|构成|比例/.test(column) || isRateName(label) ? "share" : "level";
}

/** A unit that the tables do not have is kept as written. */
function baseUnit({ row, per }: Unit, written: string): string {
  if (!row) return written || "个";
  return per ? `${row.base_unit}/${per}` : row.base_unit;
}
