import { expect, test } from "vitest";
import { figureOf, plainWritten } from "../../src/tables/figure.js";

test.each([
  ["150元/月", "150"],
  ["36,209元", "362"],
  ["约7.1万亩", "71"],
  ["７．１万亩", "71"],
  ["0.85个百分点", "085"],
  ["三千", "words"],
  ["", "words"],
])("%s is filed under %s", (written, figure) => {
  expect(figureOf(written)).toBe(figure);
});

test("Blanks and the width of characters tell no numbers apart", () => {
  expect(plainWritten("１50 元／月")).toBe("150元/月");
});
