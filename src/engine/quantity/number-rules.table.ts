import type { ToldRule } from "../types.js";
import type { Verdict } from "./verdict.js";

/** What code says a number is that puts it together with what stands beside it. */
export interface NumberRule<Id extends string = string>
  extends ToldRule<Id>, Pick<Verdict, "class" | "role" | "frame"> {
  /** Whether the number may take the unit of the number after it. */
  mayBorrow?: true;
}

/** Rules that code composes, which no pattern around the number tells alone. */
const rules = [
  {
    id: "quantity",
    class: "quantity",
    mayBorrow: true,
    says: "No rule of exclusion holds, and the number has a unit.",
    example: "新建学校«2所»。",
    counter: "开通«110»报警服务台。",
  },
  {
    id: "percent",
    class: "quantity",
    says: "百分之 and a Chinese numeral are a percentage.",
    example: "森林覆盖率达到«百分之四十五»。",
    counter: "森林覆盖率达到«45%»。",
  },
  {
    id: "fraction",
    class: "quantity",
    says: "分之, 成 and 1/3 state a share: 三分之二, 两成.",
    example: "«三分之二»的财政支出用于民生。",
    counter: "财政支出的«百分之六十»用于民生。",
  },
  {
    id: "structure",
    class: "quantity",
    role: "sector-share",
    says: "Three numbers joined by colons after 产业结构 are the shares of the three sectors, in order.",
    example: "三次产业结构调整为«11.8»:48.3:39.9。",
    counter: "城乡居民收入比为«2.05»:1。",
  },
  {
    id: "parts-of-hundred",
    class: "quantity",
    role: "share-of-hundred",
    says: "Two numbers joined by a colon that make 100 are shares of a whole.",
    example: "粮经比例达到«60»:40。",
    counter: "生师比达到«15»:1。",
  },
  {
    id: "bare-ratio",
    class: "quantity",
    says: "After 收入比 or 收入之比 a decimal without unit is a ratio.",
    example: "城乡居民收入之比缩小到«2.4»。",
    counter: "推进收入分配改革«2.0»版。",
  },
  {
    id: "colon-ratio",
    class: "quantity",
    role: "ratio",
    says: "Two numbers joined by a colon after 比 are a ratio, stated by the first.",
    example: "城乡居民收入比为«2.05»:1。",
    counter: "会议于«9»:30开始。",
  },
  {
    id: "ratio-to-one",
    class: "name",
    frame: [/: ?$/, /^/],
    says: "The second number of a ratio only says to what.",
    example: "城乡居民收入比为2.05:«1»。",
    counter: "粮经比例达到60:«40»。",
  },
  {
    id: "unit-from-next",
    class: "quantity",
    mayBorrow: true,
    says: "The number stands in a list or range without a unit of its own and takes that of the number after it.",
    example: "地区生产总值增长«6»—6.5%。",
    counter: "地区生产总值增长«6%»—6.5%。",
  },
  {
    id: "range-in-words",
    class: "quantity",
    mayBorrow: true,
    says: "Two numerals joined by 到 or 至 before one unit are the ends of a range.",
    example: "联系三到«五个»客户。",
    counter: "新建学校«五所»。",
  },
  {
    id: "no-unit",
    class: "name",
    role: "bare",
    mayBorrow: true,
    says: "Digits without any unit are part of a name.",
    example: "开通«110»报警服务台。",
    counter: "新建报警服务台«110个»。",
  },
] as const satisfies readonly NumberRule[];

/** Ids of the rules that code composes. */
export type NumberRuleId = (typeof rules)[number]["id"];

/** The rules that code composes. */
export const numberRules: readonly NumberRule<NumberRuleId>[] = rules;
