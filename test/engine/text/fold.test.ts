import { readFileSync } from "node:fs";
import { Converter } from "opencc-js";
import { expect, test } from "vitest";
import { fold, foldWidth } from "../../../src/engine/text/fold.js";
import { createQuote } from "../../../src/engine/text/quote.js";
import { dropReadings } from "../../../src/engine/text/readings.js";
import { traditionalPairs } from "../../../src/engine/text/traditional.table.js";
import { read } from "../engine.js";

const HAN = 0x3400;
const LAST = 0x9fff;

/** What GB 2312 holds: the characters that simplified text is written with. */
function gb2312(): Set<string> {
  const decoder = new TextDecoder("gbk");
  const characters = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) characters.add(decoder.decode(Uint8Array.of(row, cell)));
  return characters;
}

test("the table of traditional characters is OpenCC's, but for what simplified text writes too", () => {
  const simplify = Converter({ from: "t", to: "cn" });
  const kept = new Set("後於徵夥菸");
  const simplified = gb2312();
  const expected: string[] = [];
  for (let code = HAN; code <= LAST; code++) {
    const char = String.fromCharCode(code);
    const to = simplify(char);
    if (to !== char && to.length === 1 && (!simplified.has(char) || kept.has(char))) expected.push(char + to);
  }
  const pairs = Array.from({ length: traditionalPairs.length / 2 }, (_, i) => traditionalPairs.slice(2 * i, 2 * i + 2));
  expect(pairs.sort()).toEqual(expected.sort());
});

test("what the reference tables hold is folded already, so that folded text can be compared with it", () => {
  for (const file of ["indicators", "units", "divisions"]) {
    const table = readFileSync(`data/${file}.csv`, "utf8");
    const changed = [...table].filter(
      (char) => char.charCodeAt(0) >= HAN && char.charCodeAt(0) <= LAST && fold(char) !== char,
    );
    expect(changed, file).toEqual([]);
  }
});

test.each([
  ["萬億兩畝噸幾個隻餘後於", "万亿两亩吨几个只余后于"],
  ["１２．５％", "12.5%"],
  ["「十五」『新』", "“十五”‘新’"],
  ["乾县菜薹哪吒", "乾县菜薹哪吒"],
  ["增長(zhǎng)8％", "增长       8%"],
  ["长度(km)", "长度(km)"],
])("%s is read as %s", (written, folded) => {
  expect(fold(written)).toBe(folded);
});

test("a unit keeps its traditional characters and loses its width", () => {
  expect(foldWidth("億元／畝％")).toBe("億元/畝%");
});

test("words are quoted as written, from where they stand near the number", () => {
  const raw = "一、工业产值8亿元。二、工業產值（含稅）9億元，縣、鄉居民收入8元。";
  const quote = createQuote(fold(raw), raw);
  expect(quote("工业产值", raw.indexOf("8亿"))).toBe("工业产值");
  expect(quote("工业产值", raw.indexOf("9億"))).toBe("工業產值");
  expect(quote("产值(含税)", raw.indexOf("9億"))).toBe("產值（含稅）");
  expect(quote("县居民收入", raw.indexOf("8元"))).toBe("縣居民收入");
  expect(quote("完成率", raw.indexOf("8元"))).toBe("完成率");
});

test("readings are taken out and offsets lead back to where they stood", () => {
  const raw = "嘉魚(yú)縣會(huì)議";
  const { text, offsetOf } = dropReadings(fold(raw), raw);
  expect(text).toBe("嘉鱼县会议");
  expect([...text].map((char, at) => raw[offsetOf(at)] + char)).toEqual(["嘉嘉", "魚鱼", "縣县", "會会", "議议"]);
});

test("a traditional report's place, year and title are found and quoted as written", () => {
  const text =
    "政府工作報(bào)告\n——2018年1月5日在嘉魚(yú)縣第十八屆人民代表大會(huì)第二次會(huì)議上\n我縣經濟增長8%。";
  const { facts } = read(text, { file: "a.txt" });
  expect(facts.place.value).toBe("湖北省咸宁市嘉鱼县");
  expect(facts.delivered.value).toBe(2018);
  expect(facts.title.value).toBe("政府工作報(bào)告");
  for (const { evidence } of [facts.place, facts.delivered, facts.title])
    expect(evidence!.text).toBe(text.slice(evidence!.start, evidence!.end));
});
