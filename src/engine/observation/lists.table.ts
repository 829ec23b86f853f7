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

/** A way of writing the three sectors in one. */
const ofSectors = <const Id extends string>(id: Id, word: string, example: string) =>
  ({ id, word, parts: sectors, example, counter: "第一产业增加值增长«3.9%»" }) as const;

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
  ofSectors("three-sectors", "三次产业", "三次产业分别增长«3.9%»、7.9%、6.3%"),
  ofSectors("three-sectors-written", "一二三产业", "一二三产业分别增长«3.9%»、7.9%、6.3%"),
  ofSectors("three-sectors-listed", "一、二、三产业", "一、二、三产业分别增长«3.9%»、7.9%、6.3%"),
  ofSectors("three-sectors-short", "三产", "三产增加值分别增长«3.9%»、7.9%、6.3%"),
  ofSectors("sector-structure", "产业结构", "产业结构分别为«11%»、48%、41%"),
  ofSectors("three-sectors-short-listed", "一、二、三产", "一、二、三产增加值分别增长«3.9%»、7.9%、6.3%"),
  ofSectors("three-sectors-each-short", "一产、二产、三产", "一产、二产、三产增加值分别增长«3.9%»、7.9%、6.3%"),
  ofSectors("three-sectors-times", "一、二、三次产业", "一、二、三次产业增加值分别增长«3.9%»、7.9%、6.3%"),
  ofSectors("three-sectors-abbreviated", "一二三产", "一二三产增加值分别增长«3.9%»、7.9%、6.3%"),
  ofSectors("three-sectors-each-and", "一产、二产和三产", "一产、二产和三产增加值分别增长«3.9%»、7.9%、6.3%"),
  {
    id: "domestic-foreign",
    word: "内外资",
    parts: ["内资", "外资"],
    example: "实际使用内外资分别增长«6%»、8%",
    counter: "实际使用外资增长«6%»",
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
  ofSectors("three-sectors-counted", "第一、二、三产业", "第一、二、三产业增加值分别增长«3.9%»、7.9%、6.3%"),
  ofSectors("three-sectors-ordinals", "第一、第二、第三产业", "第一、第二、第三产业增加值分别增长«3.9%»、7.9%、6.3%"),
] as const satisfies readonly PairWord[];

/** The words for several things. */
export const pairWords: readonly PairWord<(typeof pairs)[number]["id"]>[] = pairs;

/** Words that stand before the last item of a list or between two. */
export const listJoints = /、|以及|和|与|及/;
