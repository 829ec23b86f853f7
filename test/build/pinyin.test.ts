import { describe, expect, test } from "vitest";
import { pinyinOf } from "../../src/build/pinyin.js";
import { readTables } from "../../src/formats/tables.js";

describe("Names of places are spelt as they are read there", () => {
  test.each([
    ["平遥县", "ping yao xian"],
    ["山西省晋中市平遥县", "shan xi sheng jin zhong shi ping yao xian"],
    ["六安市", "lu an shi"],
    ["六合区", "lu he qu"],
    ["六枝特区", "liu zhi te qu"],
    ["蚌埠市", "beng bu shi"],
    ["丽水市", "li shui shi"],
    ["乐清市", "yue qing shi"],
    ["乐山市", "le shan shi"],
    ["乐亭县", "lao ting xian"],
    ["单县", "shan xian"],
    ["洪洞县", "hong tong xian"],
    ["铅山县", "yan shan xian"],
    ["番禺区", "pan yu qu"],
    ["亳州市", "bo zhou shi"],
    ["长治市", "chang zhi shi"],
    ["长子县", "zhang zi xian"],
    ["大城县", "dai cheng xian"],
    ["成都市", "cheng du shi"],
    ["花都区", "hua du qu"],
    ["三都水族自治县", "san du shui zu zi zhi xian"],
    ["重庆市", "chong qing shi"],
    ["厦门市", "xia men shi"],
    ["闵行区", "min hang qu"],
    ["行唐县", "xing tang xian"],
    ["吕梁市", "lü liang shi"],
    ["喀什市", "ka shi shi"],
  ])("%s: %s", (name, spelt) => {
    expect(pinyinOf(name)).toBe(spelt);
  });

  test("a name that is not Chinese has no syllables", () => {
    expect(pinyinOf("")).toBe("");
    expect(pinyinOf("doc-12")).toBe("");
  });
});

/** Names that English has from another language or another spelling, so that they say nothing of the pinyin. */
const FOREIGN = new Set(
  (
    "内蒙古自治区 呼和浩特市 昆都仑区 鄂尔多斯市 呼伦贝尔市 巴彦淖尔市 乌兰察布市 锡林郭勒盟 二连浩特市 锡林浩特市 乌兰察布盟 巴彦淖尔盟 " +
    "阿拉善盟 哈尔滨市 齐齐哈尔市 甘孜藏族自治州 甘孜县 香格里拉市 香格里拉县 拉萨市 日喀则市 昌都市 林芝市 那曲市 昌都地区 昌都县 日喀则地区 " +
    "那曲地区 那曲县 阿里地区 林芝地区 林芝县 陕西省 果洛藏族自治州 乌鲁木齐市 乌鲁木齐县 克拉玛依市 克拉玛依区 吐鲁番市 吐鲁番地区 " +
    "博尔塔拉蒙古自治州 巴音郭楞蒙古自治州 库尔勒市 阿克苏地区 阿克苏市 克孜勒苏柯尔克孜自治州 喀什地区 喀什市 和田地区 和田市 和田县 " +
    "伊犁哈萨克自治州 阿勒泰地区 阿勒泰市 香港特别行政区 澳门特别行政区 全国"
  ).split(" "),
);
/** 万柏林区 was put into English as a forestry district. */
const MISTAKEN = new Set(["万柏林区"]);

const letters = (text: string) =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z]/g, "");

test("The English names of data/divisions.csv, a source of their own, begin with the same letters", async () => {
  const { divisions } = await readTables("data");
  const named = divisions.filter(({ name, en }) => en && !FOREIGN.has(name) && !MISTAKEN.has(name));
  const differing = named.filter(({ name, en }) => {
    const proper = en!.replace(
      / (?:Autonomous|Mining|New|Special|Forestry|County|District|City|Banner|Prefecture|League|Area)\b.*/,
      "",
    );
    return !letters(pinyinOf(name)).startsWith(letters(proper));
  });
  expect(named.length).toBeGreaterThan(3600);
  expect(differing.map(({ name, en }) => `${name} ${pinyinOf(name)} ${en}`)).toEqual([]);
});
