import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quotePassage } from "../../src/tables/passage.js";

const quote = (text: string, mention: string) => {
  const start = text.indexOf(mention);
  return quotePassage(text, { start, end: start + mention.length });
};

describe("The passage of a mention", () => {
  test.each([
    ["一年过去。造林1.2万亩，超额完成！明年再来。", "1.2万亩", "造林1.2万亩，超额完成！"],
    ["工作回顾\n  造林1.2万亩\n工作安排", "1.2万亩", "造林1.2万亩"],
    ["他说：“造林1.2万亩。”今年再来。", "1.2万亩", "他说：“造林1.2万亩。”"],
    ["“一年过去。”造林1.2万亩。", "1.2万亩", "造林1.2万亩。"],
    ["造林1.2万亩", "1.2万亩", "造林1.2万亩"],
    ["人均收入36,209元。", "36,209元", "人均收入36,209元。"],
  ])("is its sentence: %j", (text, mention, expected) => {
    const passage = quote(text, mention);
    expect(passage.text).toBe(expected);
    expect(passage.text.slice(passage.from, passage.to)).toBe(mention);
  });

  const long = `${"固定资产投资完成五十亿元；".repeat(8)}造林1.2万亩，任务完成；${"社会消费品零售总额增长；".repeat(8)}`;
  test("is narrowed at semicolons where the sentence is long", () => {
    expect(quote(long, "1.2万亩").text).toBe("造林1.2万亩，任务完成；");
  });

  test("is narrowed at commas where that is not enough, with some words on either side", () => {
    const { text } = quote(`${"改革稳步推进，".repeat(30)}造林1.2万亩，${"民生持续改善，".repeat(30)}`, "1.2万亩");
    expect(text).toContain("推进，造林1.2万亩，民生");
    expect(text.length).toBeLessThan(160);
    expect(text).toMatch(/^改革.*改善，$/);
  });

  test("is not cut within a number", () => {
    const { text } = quote(`${"投资1,234元改善".repeat(30)}造林1.2万亩${"投资1,234元改善".repeat(30)}。`, "1.2万亩");
    expect(text).not.toMatch(/^\d|\d,$/);
  });

  test("quotes the text at its offsets and holds the mention, whatever the text", () => {
    const word = fc.constantFrom("造林", "1.2万亩", "，", "；", "。", "\n", "”", " ", ",", "5");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(9), (words, at, length) => {
        const text = words.join("");
        const start = at % text.length;
        const mention = { start, end: Math.min(text.length, start + 1 + length) };
        const passage = quotePassage(text, mention);
        expect(text.slice(passage.start, passage.end)).toBe(passage.text);
        expect(passage.start + passage.from).toBe(mention.start);
        expect(passage.start + passage.to).toBe(mention.end);
        expect(passage.from).toBeGreaterThanOrEqual(0);
        expect(passage.to).toBeLessThanOrEqual(passage.text.length);
      }),
    );
  });
});
