/** What a total is of, so that it has come together over years. */
export type CumulativeOf =
  /** What several years have summed up to: no more is asked. */
  | "any"
  /** Works that are counted by the year: fields, homes, roads, places. */
  | "works"
  /** These, and whatever else is counted one by one. */
  | "counted";

/** Words by which an amount has come together over years; of things that are counted by the year it is no yearly value. */
export interface CumulativeRule<Id extends string = string> {
  id: Id;
  of: CumulativeOf;
  /** Tested on the words of the clause before the number, and on those after it, joined by the mark #. */
  pattern: RegExp;
  example: string;
  counter: string;
}

/** Words of totals; the first that holds decides. */
const totals = [
  {
    id: "cumulative-works",
    of: "counted",
    pattern: /累计(?!新增|净增|新开|新签)[^,;]*#|历年[^,;]*#/,
    example: "累计建成高标准农田«478万亩»。",
    counter: "全年累计建成高标准农田«8万亩»。",
  },
  {
    id: "cumulative-years",
    of: "any",
    pattern: /累计[^,;]*#|[二两三四五六七八九十]年(?:来|间)?(?:共|合计|总计)[^,;]*#/,
    example: "五年来,累计新增城镇就业«30万人»。",
    counter: "年均新增城镇就业«6万人»。",
  },
  {
    id: "cumulative-total",
    of: "works",
    pattern:
      /(?:总量|总数|总规模|保有量?|存量)(?:已|将|达|为|突破|超|稳定|保持|增|约|近)[^,;]*#|(?:总量|总数|总规模|保有量?|存量)#|#的?(?:总量|总规模|保有量)/,
    example: "高标准农田总量达到«478万亩»。",
    counter: "新建高标准农田«8万亩»。",
  },
] as const satisfies readonly CumulativeRule[];

/** Ids of the rules of totals. */
export type CumulativeId = (typeof totals)[number]["id"];

/** The rules of totals. */
export const cumulativeRules: readonly CumulativeRule<CumulativeId>[] = totals;
