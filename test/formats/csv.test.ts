import { describe, expect, test } from "vitest";
import { parseCsv } from "../../src/formats/csv.js";

describe("A table that people edit", () => {
  test("is read with the line of each row, whatever blank lines and line breaks in cells come before", () => {
    const { rows } = parseCsv('a,b\n1,2\n\n"x\ny",3\n4,5\n');
    expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
      [2, { a: "1", b: "2" }],
      [4, { a: "x\ny", b: "3" }],
      [6, { a: "4", b: "5" }],
    ]);
  });

  test("has its cells trimmed, and short rows filled up", () => {
    expect(parseCsv("a , b\n 1\n").rows[0]?.cells).toEqual({ a: "1", b: "" });
  });

  test("counts the cells beyond the last column, empty ones too", () => {
    expect(parseCsv("a,b\n1,2,3,,4\n").rows[0]?.surplus).toBe(3);
  });

  test.each([
    ["a,b\n1,2\n3,4\n", null],
    ['a,b\n"1",2\n', null],
    ['a,b\n1,2\n3,"4\n5,6\n', 3],
  ])("says where a quote is left open: %j", (text, line) => {
    expect(parseCsv(text).unclosed).toBe(line);
  });

  test("may be empty", () => {
    expect(parseCsv("")).toEqual({ header: [], rows: [], unclosed: null });
  });
});
