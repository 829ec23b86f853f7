import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { deckHash, decodeDeck, deckOfHash, encodeDeck, moveSlide } from "../../src/components/deck/code.js";
import { changeText, EMPTY_DECK, slideOf, textIn, type Deck } from "../../src/components/deck/deck.js";
import { clip } from "../../src/components/deck/grid.js";
import { layOut, titleLines } from "../../src/components/deck/layout.js";
import { readDeckFile, writeDeckFile } from "../../src/components/deck/yaml.js";

const sample = readFileSync("data/deck.yml", "utf8");
const deck = readDeckFile(sample, "data/deck.yml").deck;

describe("A deck", () => {
  test("that ships has eight slides of every kind but plain text", () => {
    expect(deck.slides.map(({ kind }) => kind)).toEqual([
      ...["cover", "compare", "compare", "compare", "compare", "coverage", "quote", "table"],
    ]);
  });

  test("reads back from the file that it is written to", () => {
    expect(readDeckFile(writeDeckFile(deck), "deck.yml").deck).toEqual(deck);
  });

  test("goes through an address, Chinese and all, and one that was cut off is none", () => {
    const code = encodeDeck(deck);
    expect(code).toMatch(/^[\w-]+$/);
    expect(decodeDeck(code)).toEqual(deck);
    expect(deckOfHash(`${deckHash(deck)}&slide=3`)).toEqual(deck);
    expect(decodeDeck(code.slice(0, 100))).toBeNull();
    expect(deckOfHash("#m=12")).toBeNull();
  });

  test("moves a slide, and none beyond its ends", () => {
    const three: Deck = { ...EMPTY_DECK, slides: ["a", "b", "c"].map((text) => slideOf("text", { text })) };
    const order = ({ slides }: Deck): unknown[] => slides.map(({ text }) => text);
    expect(order(moveSlide(three, 0, 2))).toEqual(["b", "c", "a"]);
    expect(order(moveSlide(three, 2, 1))).toEqual(["a", "c", "b"]);
    expect(moveSlide(three, 0, -1)).toBe(three);
    expect(moveSlide(three, 2, 3)).toBe(three);
  });

  test("has texts for both languages, or one for each", () => {
    expect(textIn("x", "en")).toBe("x");
    expect(textIn({ zh: "甲" }, "en")).toBe("");
    expect(changeText({ zh: "甲", en: "a" }, "zh", "乙")).toEqual({ zh: "乙", en: "a" });
    expect(changeText({ zh: "甲" }, "zh", "")).toBe("");
  });
});

describe("What is wrong with a file is said with place and remedy", () => {
  test.each([
    ["title: x", /^deck\.yml: it lists no slides; write some/],
    ["slides: {}", /^deck\.yml: it lists no slides/],
    ["slides: []\nratoi: x", /^deck\.yml: unknown setting: ratoi; did you mean ratio\?/],
    ["slides: []\nratio: 4", /^deck\.yml: ratio is 4; write "16:9" or "4:3"/],
    ["slides: []\nlang: fr", /^deck\.yml: lang is "fr"; write zh or en/],
    ["slides: []\ntitle: [1]", /^deck\.yml: title is \[1\]; write a text/],
    ["slides:\n  - [", /^deck\.yml:\d+: .*data\/deck\.yml shows/],
  ])("%j", (text, message) => {
    expect(() => readDeckFile(text, "deck.yml")).toThrow(message);
  });

  test.each([
    ["- compare: indicator=gdp\n  titel: x", /unknown setting: titel; did you mean title\?/],
    ["- title: x", /says nothing to show; write one of/],
    ["- quote: a:1\n  text: b", /has text and quote; a slide shows one thing/],
    ["- compare: 3", /compare is 3; write a query/],
    ["- 5", /a slide is 5; write one of/],
  ])("and the other slides go on: %j", (slide, message) => {
    const read = readDeckFile(`slides:\n- text: first\n${slide}\n- text: last\n`, "deck.yml");
    expect(read.deck.slides.map(({ text }) => text)).toEqual(["first", "last"]);
    expect(read.numbers).toEqual([1, 3]);
    expect(read.faults).toEqual([
      { slide: 2, text: expect.objectContaining({ en: expect.stringMatching(message) as string }) as object },
    ]);
    expect(read.placeOf(2)).toEqual({ zh: "deck.yml:3，第 2 页", en: "deck.yml:3, slide 2" });
  });
});

describe("A title", () => {
  test("parts at the better pause, and not within a number", () => {
    const title = "造林绿化面积2023年目标：略阳县最高，7.1万亩；三元区最低，3.4万亩";
    expect(titleLines(title, 800, 36)).toEqual([
      "造林绿化面积2023年目标：",
      "略阳县最高，7.1万亩；三元区最低，3.4万亩",
    ]);
    expect(titleLines("up to CNY 39,106 and more of it", 420, 36).join(" ")).toContain("39,106");
    expect(titleLines("short", 800, 36)).toEqual(["short"]);
  });

  test("never reaches into what stands below, however long", () => {
    for (const ratio of ["16:9", "4:3"] as const) {
      const { title, subtitle, body, caveats, source } = layOut(
        { title: "很长的标题".repeat(40), subtitle: "数量", caveats: ["注".repeat(300)], source: "来源".repeat(90) },
        ratio,
      );
      expect(title.y + title.height).toBeLessThanOrEqual(subtitle.y);
      expect(subtitle.y + subtitle.height).toBeLessThanOrEqual(body.y);
      expect(body.y + body.height).toBeLessThanOrEqual(caveats.y);
      expect(caveats.y + caveats.height).toBeLessThanOrEqual(source.y);
      expect(source.y + source.height).toBeLessThanOrEqual(720);
    }
  });
});

test("A cell that is too long ends in an ellipsis", () => {
  expect(clip("短", 200, 18)).toBe("短");
  expect(clip("一个非常长的单元格内容", 100, 18)).toMatch(/^一个.*…$/);
});
