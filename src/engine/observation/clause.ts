import type { Token } from "../quantity/token.js";
import { readYears } from "../document/year-words.js";
import { DATE_MARK } from "./name.js";
import { isQuantity, type Scene } from "./scene.js";

/** The words around a number, within its clause. */
export interface Clause {
  /** Where the clause begins in the text. */
  from: number;
  /** What stands before the number, back to the clause's start or the quantity before; dates as marks. */
  before: string;
  /** Dates in `before`, in text order. */
  dates: Token[];
  /** A five-year plan named in `before`, and not compared with. */
  period: { start: number; end: number } | null;
  /** The five-year plan that stands last in `before` (“十二五”末), where no year stands after it. */
  lastPlan: string | null;
  /** What stands after the number, up to the clause's end or the quantity after. */
  after: string;
  /** Whether a quantity follows what stands after, with no mark between. */
  leadsOn: boolean;
  /** All that stands since the quantity before, or since the sentence's start; clause ends included. */
  since: string;
  /** Whether no quantity stands before in the sentence. */
  isFirst: boolean;
  /** Whether the clause begins right after the quantity before, with no comma between. */
  sameClause: boolean;
}

const LONGEST = 64;
const CLAUSE_END = /[,;:。!?]/;

/** Cuts the clause of the quantity `tokens[at]`; exclusions that are dates become marks, other exclusions stay words. */
export function readClause(scene: Scene, at: number): Clause {
  return (scene.clauses[at] ??= cutClause(scene, at));
}

function cutClause(scene: Scene, at: number): Clause {
  const { text, sentence, tokens } = scene;
  const token = tokens[at]!;
  const previous = lastQuantity(tokens, at);
  const floor = Math.max(previous ? previous.end : sentence.start, token.start - LONGEST);
  const from = clauseStart(text, floor, token.start);
  const { words, dates } = withDateMarks(scene, from, at);
  const own = (heldByBracket(scene, from, previous) + words).replace(/\($/, "").replace(HEDGE_OF_NUMBER_BEFORE, "");
  const { after, leadsOn } = wordsAfter(scene, at);
  const mark = token.negative ? MINUS : ENDS_IN_CURRENCY.has(own.at(-1)!) ? CURRENCY_MARK : null;
  const before = withoutAsides(mark ? own.replace(mark, "") : own);
  return {
    from,
    before,
    dates,
    period: before === words ? null : periodOf(words),
    lastPlan: before === words ? null : lastPlanOf(words),
    after,
    leadsOn,
    since: floor === from ? words : withDateMarks(scene, floor, at).words,
    isFirst: previous === null,
    sameClause: previous !== null && from === previous.end,
  };
}

/** The words without what is said beside them; most have nothing of it. */
function withoutAsides(words: string): string {
  if (!MAY_HOLD_ASIDE.test(words)) return words;
  let bare = words;
  if (bare.includes("连续")) bare = bare.replace(YEARS_RUNNING, "");
  if (bare.includes("年")) bare = bare.replace(SPAN_AVERAGED, "年均").replace(SPAN_OF_CHANGE, "");
  if (bare.includes("基础上")) bare = bare.replace(GROUND, "");
  if (bare.includes("汇率")) bare = bare.replace(RATE_OF_EXCHANGE, "");
  if (bare.includes("(")) bare = bare.replace(HOW_MEANT, "");
  if (bare.includes("季度") || bare.includes("半年"))
    bare = bare.replace(PART_COMPARED, DATE_MARK).replace(PART_BEHIND_NAME, "");
  if (bare.includes("确定的")) bare = bare.replace(SET_BEFORE, "");
  if (bare.includes("亿”") || bare.includes("万”")) bare = bare.replace(QUOTED_MARK, "");
  if (bare.includes("新高、") || bare.includes("关、") || bare.includes("增速、")) bare = bare.replace(FEAT, "");
  if (bare.includes("最")) bare = bare.replace(BEST_YEAR, "$1");
  return bare.includes("五") ? bare.replace(PLAN_PERIOD, DATE_MARK) : bare;
}

/** A character of each of the words that are asked for. */
const MAY_HOLD_ASIDE = /[续年础率(季定”最五]|[高关速]、/;

const MINUS = /[-负]$/;
const CURRENCY_MARK = /(?:人民币|港币|港元|美元|美金|欧元|日元|英镑|澳元|新?台币|(?:US|HK)?[$¥€£])$/;
const ENDS_IN_CURRENCY: ReadonlySet<string> = new Set("币元金镑$¥€£");
const HEDGE_OF_NUMBER_BEFORE = /^(?:及?以[上下内]|左右|上下|1(?=[由从降升缩扩调提]))/;
const YEARS_RUNNING = /(?:已|近)?连续(?:\d{1,2}|[一二三四五六七八九十]{1,3})[多余]?个?(?:年|月|季度)(?:以来)?/g;
const SPAN = "(?<![比较同与和前近上下去])(?:近|前|过去)?(?:\\d{1,2}|[两二三四五六七八九十]{1,2})年(?:来|间)?";
/** 五年平均增长11%: how many years are averaged names nothing. */
const SPAN_AVERAGED = new RegExp(`${SPAN}年?平均(?=每年|[增递提下])`, "g");
const SPAN_OF_CHANGE = new RegExp(`${SPAN}(?=年均|增长|增加|提高|下降|降低|翻)`, "g");
const PLAN_PERIOD = /[“"](?:十[一二三四五]五|[七八九]五|十五)[”"](?:时期|期间|规划期|末期|末|初|以来)?/g;

/** 在上年的基础上增长 says what a growth starts from, and names nothing. */
const GROUND = /在?[^在]{0,20}的?基础上/g;

/** 增速比一季度加快: a part of the year that is compared with, as a year is. */
const PART_COMPARED =
  /(?<=[比较])(?:去年|上年|今年)?(?:前?[一二三四]季度|上季度|[上下]半年)(?:[、和与](?:前?[一二三四]季度|[上下]半年))?/g;

/** GDP一季度累计增长: the part of the year stands behind the name. */
const PART_BEHIND_NAME =
  /(?<=[一-龥A-Z])(?:前?[一二三四]季度|[上下]半年)(?=(?:累计|同比|实际|预计){0,2}(?:增长|下降|完成|实现|达))/g;

/** 年初确定的单位能耗下降目标: when it was set names nothing. */
const SET_BEFORE = /(?:年初|上年|人代会|规划|计划)(?:所|就)?确定的(?=[一-龥]{2})/g;

/** 预计全年(下同)地区生产总值: how the figures are meant is no part of a name. */
const HOW_MEANT = /\((?:[^()]{0,12}下同|预计数?|快报数?|初步(?:核算|统计)数?)\)/g;

/** 生产总值突破“五百亿”、达513亿元: a mark that is quoted. */
const QUOTED_MARK =
  /(?:突破|迈上|迈过|迈入|跨上|跨过|跨越|站上|登上|冲破|越过|超过?)了?“[^“”]{1,8}[亿万]”(?:新?台阶|大关|门槛|关口)?[、,]?/g;

/** 工业产值再创新高、达20亿元; 跨过两个千亿元大关、达到: what was achieved before its value is given. */
const FEAT =
  /(?:(?:[再连屡又]|首次)?创(?:下|出|造)?(?:历史|同期)?新高|(?:连续)?(?:跨过|跨越|迈过|迈上|跃上|突破|站上)[一二两三四五]个[十百千]?[万亿]元?(?:大关|关)|增速(?:高于|快于|超过)[^、,]{2,8})、(?=$|[达超突增同比较连位居稳近约首])/;

const RATE_OF_EXCHANGE = /按[^按]{0,10}汇率(?:计算)?,?/g;

/** The words before a bracket that holds the quantity before, where the clause goes on behind it: 产值(一期5亿元)增长. */
function heldByBracket({ text, sentence }: Scene, from: number, previous: Token | null): string {
  if (previous?.end !== from) return "";
  const close = /^[^(),;:。]{0,8}\)/.exec(text.slice(from, from + 9));
  const open = close && text.lastIndexOf("(", previous.start);
  if (open === null || open < sentence.start || text.slice(open, previous.start).length > MOST_IN_BRACKET) return "";
  const start = clauseStart(text, Math.max(sentence.start, open - LONGEST), open);
  const words = text.slice(start, open).replace(/\s+/g, "");
  return /\d/.test(words) ? "" : words;
}

const MOST_IN_BRACKET = 24;

/** 比历史最高的2019年还多: the year is compared with, whatever is said of it. */
const BEST_YEAR = new RegExp(`([比较])(?:历史|近年来?)?(?:同期)?最(?:高|好|多|低|少)的(?=${DATE_MARK})`, "g");

function periodOf(words: string): Clause["period"] {
  for (const match of words.matchAll(PLAN_PERIOD)) {
    const named = /(?:时期|期间|规划期|末期?)$/.test(match[0]);
    if (!named || /[比较是与同超从由自]$/.test(words.slice(0, match.index))) continue;
    return readYears(match[0])[0]?.span ?? null;
  }
  return null;
}

function lastPlanOf(words: string): string | null {
  const last = [...words.matchAll(PLAN_PERIOD)].at(-1);
  return last && last.index > words.lastIndexOf(DATE_MARK) ? last[0] : null;
}

function lastQuantity(tokens: readonly Token[], at: number): Token | null {
  for (let i = at - 1; i >= 0; i--) if (isQuantity(tokens[i]!)) return tokens[i]!;
  return null;
}

/** The last clause boundary before the number; a bracket that is still open bounds the clause too. */
function clauseStart(text: string, floor: number, end: number): number {
  let closed = 0;
  for (let at = end - 1; at >= floor; at--) {
    const char = text[at]!;
    if (char === ")") closed++;
    else if (char === "(") {
      // 核定任务(4.8亿元): a bracket that opens right before the number is of the words before it
      if (closed === 0 && text.slice(at + 1, end).trim() !== "") return at + 1;
      if (closed === 0) continue;
      closed--;
    } else if (closed === 0 && CLAUSE_END.test(char)) return at + 1;
  }
  return floor;
}

/** The words from `start` to the number `at` without blanks: dates as marks, page numbers and footnote signs left out. */
function withDateMarks({ text, tokens }: Scene, start: number, at: number): { words: string; dates: Token[] } {
  const end = tokens[at]!.start;
  let first = at;
  while (first > 0 && tokens[first - 1]!.start >= start) first--;
  const dates: Token[] = [];
  let words = "";
  let from = start;
  for (const token of tokens.slice(first, at)) {
    const { class: said, frame } = token.verdict;
    const isDate = said === "date";
    if (isDate) dates.push(token);
    else if (!frame) continue;
    words += text.slice(from, token.start).replace(frame?.[0] ?? "", "") + (isDate ? DATE_MARK : "");
    const rest = text.slice(token.end, Math.min(end, token.end + LONGEST_FRAME));
    from = token.end + (frame?.[1].exec(rest)?.[0].length ?? 0);
  }
  return { words: (words + text.slice(from, end)).replace(NOISE, ""), dates };
}

/** Blanks, footnote signs and marks that a word processor set. */
const NOISE = /[\s\u2460-\u2487¹²³★☆●○◆◇■□▲△※]+/g;

const LONGEST_FRAME = 16;

/** Where a number ends; in 2:1以内 what the ratio is to goes with it. */
function quantityEnd(text: string, { end, verdict }: Token): number {
  return verdict.role === "ratio" ? end + (TO_ONE.exec(text.slice(end, end + 5))?.[0].length ?? 0) : end;
}

const TO_ONE = /^ ?: ?1(?!\d)/;

function wordsAfter({ text, sentence, tokens }: Scene, at: number): Pick<Clause, "after" | "leadsOn"> {
  const start = quantityEnd(text, tokens[at]!);
  const next = tokens[at + 1];
  const end = Math.min(sentence.end, start + LONGEST, next && isQuantity(next) ? next.start : Infinity);
  const words = text.slice(start, end).replace(/\s+/g, "");
  const cut = words.search(/[,;:。!?]/);
  return { after: cut < 0 ? words : words.slice(0, cut), leadsOn: cut < 0 && end === next?.start };
}
