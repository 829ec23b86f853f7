import { csvParse } from "d3";
import { describe, expect, test } from "vitest";
import { createRowWriter } from "../../src/formats/write.js";

const columns = ["doc", "value", "wording", "text"];
const row = { doc: "a", value: 1.5, wording: ["力争", "左右"], text: '“7”,\n"亩"' };
const silent = { doc: "a", value: null, wording: null, text: "1689" };

describe("Rows are written", () => {
  test("as one JSON object a line", () => {
    const writer = createRowWriter("jsonl", columns);
    const lines = (writer.header + writer.format([row, silent])).split("\n");
    expect(lines.slice(0, 2).map((line) => JSON.parse(line) as unknown)).toEqual([row, silent]);
    expect(lines.slice(2)).toEqual([""]);
  });

  test("as CSV that reads back, with lists joined by semicolons and empty cells for null", () => {
    const writer = createRowWriter("csv", columns);
    const text = writer.header + writer.format([row]) + writer.format([]) + writer.format([silent]);
    expect(text.endsWith("\n")).toBe(true);
    expect([...csvParse(text)]).toEqual([
      { doc: "a", value: "1.5", wording: "力争;左右", text: '“7”,\n"亩"' },
      { doc: "a", value: "", wording: "", text: "1689" },
    ]);
  });
});
