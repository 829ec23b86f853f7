import fc from "fast-check";
import { expect, test } from "vitest";
import { textRows } from "../../../src/formats/store/texts.js";

const rowsOf = (text: string, pages: number[] | null = null) => [...textRows("a", { text, pages })];

test("A paragraph is a row, an empty one is none", () => {
  expect(rowsOf("甲\n\n乙\n")).toEqual([
    { doc: "a", start: 0, end: 1, page: null, text: "甲" },
    { doc: "a", start: 3, end: 4, page: null, text: "乙" },
  ]);
});

test("A paragraph is on the page on which it begins", () => {
  expect(rowsOf("甲\n乙乙\n丙", [0, 3, 5]).map(({ page }) => page)).toEqual([1, 1, 3]);
});

test("A long paragraph is cut at the end of a sentence, else anywhere but within a character", () => {
  const ends = (text: string) => rowsOf(text).map(({ end }) => end);
  expect(ends(`${"字".repeat(700)}。${"字".repeat(700)}`)).toEqual([701, 1401]);
  expect(ends("字".repeat(1500))).toEqual([1000, 1500]);
  expect(ends("a" + "𠮷".repeat(600))).toEqual([999, 1201]);
});

test("Rows, with line ends where there are gaps, give any text back", () => {
  const texts = fc.string({ unit: fc.constantFrom("字", "。", "\n", "𠮷", "字".repeat(400)), maxLength: 40 });
  fc.assert(
    fc.property(texts, (text) => {
      let whole = "";
      for (const { start, text: words } of rowsOf(text))
        whole = whole.padEnd(start as number, "\n") + (words as string);
      expect(whole.padEnd(text.length, "\n")).toBe(text);
    }),
  );
});
