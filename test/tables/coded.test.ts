import { expect, test } from "vitest";
import { codeColumn, codedValue } from "../../src/tables/coded.js";

test("Each value is kept once, lists and nulls too, and every row has its own again", () => {
  const column = ["亩", null, "亩", "元", null];
  expect(codeColumn(column)).toEqual({ values: ["亩", null, "元"], at: [0, 1, 0, 2, 1] });
  const lists = [[], ["力争"], [], ["力争", "确保"]];
  const coded = codeColumn(lists);
  expect(coded.values).toHaveLength(3);
  expect(lists.map((_, row) => codedValue(coded, row))).toEqual(lists);
});

test("A text that reads like a list is not that list", () => {
  const column: (string | string[])[] = ['["力争"]', ["力争"]];
  const coded = codeColumn(column);
  expect(column.map((_, row) => codedValue(coded, row))).toEqual(column);
});
