import type { IndicatorIndex } from "./indicator.js";
import { listJoints, pairWords, sectors } from "./lists.table.js";
import { DATE_MARK, readName, type NameItem } from "./name.js";

/**
 * Splits a name into as many items as there are numbers: 城镇、农村居民人均可支配收入 with 2 → 城镇居民人均可支配收入 and
 * 农村居民人均可支配收入. Returns no items where it cannot.
 */
export function splitName(text: string, count: number, index: IndicatorIndex): NameItem[] {
  if (count < 2) return [];
  const enumerated = cut(text, /、/);
  const pair = splitPair(text, count, index);
  // 城乡低保、孤儿养育标准 with two numbers: one for each of the list
  const isOfList = pair.length > 0 && enumerated.length === count && !pair.some(({ indicator }) => indicator);
  if (pair.length > 0 && !(isOfList && enumerated.every((part) => part.length > 2))) return pair;
  if (enumerated.length === count) return complete(enumerated, index);
  if (enumerated.length === count - 1) {
    // 甲、乙和丙
    const last = cut(enumerated.at(-1)!, listJoints);
    if (last.length === 2) return complete([...enumerated.slice(0, -1), ...last], index);
  }
  // the words before a list's first item may hold a joint of their own: the last parts are its items
  const parts = cut(text, listJoints);
  return parts.length < count ? [] : complete(parts.slice(-count), index);
}

const longestFirst = pairWords.toSorted((a, b) => b.word.length - a.word.length);

/** The first of the things that a pair word names: one number for 城乡居民收入 is given for the urban first. */
export function firstOfPair(text: string, index: IndicatorIndex): NameItem | null {
  const pair = longestFirst.find((row) => text.includes(row.word));
  return pair ? { ...item(text.replace(pair.word, pair.parts[0]!), index), rules: [pair.id] } : null;
}

/** The things of a structure such as 11.8:48.3:39.9. */
export function threeSectors(index: IndicatorIndex): NameItem[] {
  return sectors.map((part) => item(part, index));
}

const EACH_ACT = /(?<=.)分别(?:实现|完成|达到)?(?=.)/;

function splitPair(text: string, count: number, index: IndicatorIndex): NameItem[] {
  const pair = longestFirst.find((row) => row.parts.length === count && text.includes(row.word));
  if (!pair) return [];
  // 一、二、三产分别实现增加值: the act stands inside the name
  const name = text.replace(EACH_ACT, "");
  const rules = [pair.id];
  return pair.parts.map((part) => ({ ...item(name.replace(pair.word, part), index), rules }));
}

function cut(text: string, joint: RegExp): string[] {
  return text
    .split(joint)
    .map((part) => part.replaceAll(DATE_MARK, ""))
    .filter((part) => part !== "");
}

function item(text: string, index: IndicatorIndex): NameItem {
  const whole = index.find(text);
  const name = whole ? null : readName(text, index);
  return { text: name?.indicator ? name.text : text, indicator: whole ?? name?.indicator ?? null };
}

/** Gives each item what it shares with the last (城镇 + 居民人均可支配收入) or the first (粮食 + 总产量). */
function complete(parts: string[], index: IndicatorIndex): NameItem[] {
  const last = parts.at(-1)!;
  const first = parts[0]!;
  const items = parts.map((part, i) => {
    const own = item(part, index);
    if (own.indicator) return own;
    return (i < parts.length - 1 && withEnd(part, last, index)) || (i > 0 && withBeginning(part, first, index)) || own;
  });
  return items.some(({ indicator }) => indicator) ? items : withSharedHead(items);
}

const HEAD =
  /(?:(?:主营业务|营业|销售|产业)?收入|(?:产业)?(?:总?产值|增加值)|(?:播种|种植|种养|建筑|建成区)?面积|总?产量|投资|营收|余额|.{2}率|(?:进出口|贸易|限上|网上|网络)?(?:零售额|销售额|交易额|成交额|营业额|总额)|(?:(?:人均)?财政补助|补助|保障|供养|养育|缴费|筹资|救助)?标准|(?:最高)?(?:支付|报销)?限额|增速|增幅|(?:参保)?人数|数量|里程|管网|进出口|出口|(?:产业)?规模|比例|比重|总量|项目|企业|案件|警情|事故|起数|贷款余额|存款余额|贷款|存款|信贷|税收|利润|发电量|用电量|业务总?量|装机|保有量|吞吐量|客运量|货运量|排放量|浓度|工资|床位|学位|支出|能力|种类|以旧换新|(?:贷款|授信|报销)?额度|(?:建设|投资|形象)?进度|(?:最低)?收购价|价格|(?:保险)?覆盖面|(?:发展)?(?:综合)?指数)$/;
const SUMMED = /^(.{1,10}?)等(?:[一二两三四五六七八九十\d]{1,2}[大个类])?(?:支柱|主导|重点|特色|优势)?(.+)$/;

const PEOPLE = "(?:职工|居民|农民|牧民|学生|老人|儿童|人员)";
const PEOPLE_AT_END = new RegExp(`${PEOPLE}$`);
const OF_PEOPLE = new RegExp(`^[^、]{0,6}?${PEOPLE}([^、]{2,})$`);

/** 最低收购价|平均每50公斤 */
const PER_AMOUNT = /(?:平均)?每\d*(?:公斤|斤|吨|亩)$/;
const AREA_AT_END = /[^园]区$|[城乡]$/;
const OF_AREA = /^(?:各?[县市区镇乡]+(?:\([^()]{1,6}\))?|农村|城镇|乡村|县城)([^、县市区镇乡][^、]{3,})$/;

const STAGE = "新?(?:签约|开工|竣工|投产|入库|落地)";
const STAGE_ALONE = new RegExp(`^${STAGE}(?:数|项目数)?$`);
const STAGED = new RegExp(`^(.+[^新])${STAGE}$`);

/** Gives each item the head that a list of names shares: 食品、建材等两大产业收入 → 食品产业收入, 建材产业收入. */
function withSharedHead(items: NameItem[]): NameItem[] {
  const first = STAGED.exec(items[0]!.text)?.[1];
  // 项目新签约、新开工: each stage is of the same things
  if (first && items.slice(1).every(({ text }) => STAGE_ALONE.test(text)))
    return items.map((each, i) => (i === 0 ? each : { ...each, text: first + each.text }));
  const last = items.at(-1)!.text.replace(PER_AMOUNT, "");
  // 职工、居民医疗保险支付限额: what is theirs
  const theirs = OF_PEOPLE.exec(last)?.[1];
  if (theirs && items.slice(0, -1).every(({ text }) => PEOPLE_AT_END.test(text)))
    return items.map((each, i) => (i < items.length - 1 ? { ...each, text: each.text + theirs } : each));
  const summed = SUMMED.exec(last);
  // 中心城区及各县生活污水收集率: what is measured of each area
  const ofArea = AREA_AT_END.test(items[0]!.text) ? OF_AREA.exec(last)?.[1] : undefined;
  if (ofArea && HEAD.test(ofArea))
    return items.map((each, i) => (i < items.length - 1 ? { ...each, text: each.text + ofArea } : each));
  const head = HEAD.exec(last) && (summed?.[2] ?? HEAD.exec(last)![0]);
  if (!head || (!summed && head.length === last.length)) return items;
  return items.map((each, i) => {
    if (i === items.length - 1) return summed ? { ...each, text: summed[1]! + head } : each;
    const isWhole = HEAD.test(each.text) || /.[数额率值度次比]$|[^氧]量$/.test(each.text);
    return isWhole ? each : { ...each, text: joined(each.text, head) };
  });
}

/** 新兴产业 needs no 产业 of the head 产业产值, 集中养育 no 养育 of 养育标准. */
function joined(text: string, head: string): string {
  const first = head.slice(0, 2);
  const isSaid = text.endsWith(first) || (first === "产业" && text.endsWith("业"));
  return text + (isSaid ? head.slice(2) : head);
}

function withEnd(part: string, last: string, index: IndicatorIndex): NameItem | null {
  if (!index.mayEndIn(last)) return null;
  for (let from = 1; from < last.length; from++) {
    const found = item(part + last.slice(from), index);
    if (found.indicator) return { ...found, completed: true };
  }
  return null;
}

function withBeginning(part: string, first: string, index: IndicatorIndex): NameItem | null {
  if (!index.mayEndIn(part)) return null;
  for (let to = first.length - 1; to > 0; to--) {
    const found = item(first.slice(0, to) + part, index);
    if (found.indicator) return { ...found, completed: true };
  }
  return null;
}

/** Reads a list that one number is given for; no items where the words are no list. */
export function readList(text: string, index: IndicatorIndex): NameItem[] {
  const parts = listJoints.test(text) ? cut(text, listJoints) : [];
  return parts.length < 2 ? [] : complete(parts, index);
}
