/** The three sectors, in the order in which they are always given. */
export const sectors = ["第一产业", "第二产业", "第三产业"] as const;

/** A word that names several things at once. */
export interface PairWord<Id extends string = string> {
  id: Id;
  word: string;
  parts: readonly string[];
  /** The number between « and » is of the first of the parts. */
  example: string;
  counter: string;
}

/**
 * Words that name two or three things at once; the numbers after them go with the things in this order.
 * `word` is replaced in the name by each of `parts`: 城乡居民人均可支配收入 → 城镇居民…, 农村居民….
 */
const pairs = [
  {
    id: "urban-rural",
    word: "城乡",
    parts: ["城镇", "农村"],
    example: "城乡居民人均可支配收入分别增长«6%»、8%",
    counter: "城镇居民人均可支配收入增长«6%»",
  },
  {
    id: "deposits-loans",
    word: "存贷款",
    parts: ["存款", "贷款"],
    example: "金融机构存贷款余额分别增长«6%»、8%",
    counter: "金融机构存款余额增长«6%»",
  },
  {
    id: "three-sectors",
    word: "三次产业",
    parts: sectors,
    example: "三次产业分别增长«3.9%»、7.9%、6.3%",
    counter: "第一产业增加值增长«3.9%»",
  },
  {
    id: "three-sectors-written",
    word: "一二三产业",
    parts: sectors,
    example: "一二三产业分别增长«3.9%»、7.9%、6.3%",
    counter: "第一产业增加值增长«3.9%»",
  },
  {
    id: "three-sectors-listed",
    word: "一、二、三产业",
    parts: sectors,
    example: "一、二、三产业分别增长«3.9%»、7.9%、6.3%",
    counter: "第一产业增加值增长«3.9%»",
  },
  {
    id: "three-sectors-short",
    word: "三产",
    parts: sectors,
    example: "三产增加值分别增长«3.9%»、7.9%、6.3%",
    counter: "第一产业增加值增长«3.9%»",
  },
  {
    id: "sector-structure",
    word: "产业结构",
    parts: sectors,
    example: "产业结构分别为«11%»、48%、41%",
    counter: "第一产业增加值增长«3.9%»",
  },
  {
    id: "three-sectors-short-listed",
    word: "一、二、三产",
    parts: sectors,
    example: "一、二、三产增加值分别增长«3.9%»、7.9%、6.3%",
    counter: "第一产业增加值增长«3.9%»",
  },
  {
    id: "three-sectors-each-short",
    word: "一产、二产、三产",
    parts: sectors,
    example: "一产、二产、三产增加值分别增长«3.9%»、7.9%、6.3%",
    counter: "第一产业增加值增长«3.9%»",
  },
  {
    id: "three-sectors-times",
    word: "一、二、三次产业",
    parts: sectors,
    example: "一、二、三次产业增加值分别增长«3.9%»、7.9%、6.3%",
    counter: "第一产业增加值增长«3.9%»",
  },
  {
    id: "three-sectors-abbreviated",
    word: "一二三产",
    parts: sectors,
    example: "一二三产增加值分别增长«3.9%»、7.9%、6.3%",
    counter: "第一产业增加值增长«3.9%»",
  },
  {
    id: "three-sectors-each-and",
    word: "一产、二产和三产",
    parts: sectors,
    example: "一产、二产和三产增加值分别增长«3.9%»、7.9%、6.3%",
    counter: "第一产业增加值增长«3.9%»",
  },
  {
    id: "imports-exports",
    word: "进、出口",
    parts: ["进口", "出口"],
    example: "进、出口分别增长«2%»、3%",
    counter: "进口增长«2%»",
  },
  {
    id: "revenue-expenditure",
    word: "收支",
    parts: ["收入", "支出"],
    example: "一般公共预算收支分别完成«6亿元»、24亿元",
    counter: "一般公共预算收入完成«6亿元»",
  },
  {
    id: "three-sectors-counted",
    word: "第一、二、三产业",
    parts: sectors,
    example: "第一、二、三产业增加值分别增长«3.9%»、7.9%、6.3%",
    counter: "第一产业增加值增长«3.9%»",
  },
  {
    id: "three-sectors-ordinals",
    word: "第一、第二、第三产业",
    parts: sectors,
    example: "第一、第二、第三产业增加值分别增长«3.9%»、7.9%、6.3%",
    counter: "第一产业增加值增长«3.9%»",
  },
] as const satisfies readonly PairWord[];

/** Ids of the words for several things. */
export type PairWordId = (typeof pairs)[number]["id"];

/** The words for several things. */
export const pairWords: readonly PairWord<PairWordId>[] = pairs;

/** Words that stand before the last item of a list or between two. */
export const listJoints = /、|以及|和|与|及/;
