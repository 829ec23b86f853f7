import { describe, expect, test } from "vitest";
import { parseGold } from "../../src/formats/gold.js";

const header = "doc\tstart\ttext\tclass\tindicator\tmeasure\tbase_value\tbase_unit\tbound\tstatus\tyear\tnote";
const parse = (...lines: string[]) => parseGold([header, ...lines, ""].join("\n"), "gold.tsv");

describe("A gold file", () => {
  test("labels numbers as observations with their fields", () => {
    const [row] = parse("a\t214\t132.2亿元\tobservation\tgdp\tlevel\t13220000000\tCNY\teq\tactual\t2021\tas written");
    expect(row).toEqual({
      class: "observation",
      doc: "a",
      start: 214,
      text: "132.2亿元",
      indicator: "gdp",
      measure: "level",
      base_value: 13220000000,
      base_unit: "CNY",
      bound: "eq",
      status: "actual",
      year: 2021,
      note: "as written",
    });
  });

  test("writes - for no indicator and for any year", () => {
    const [row] = parse("a\t5\t2所\tobservation\t-\tlevel\t2\t所\teq\ttarget\t-\t");
    expect(row).toMatchObject({ indicator: null, year: null });
  });

  test("labels numbers as exclusions, and some as optional", () => {
    const rows = parse("a\t5\t10月\tdate\t-\t-\t-\t-\t-\t-\t-\t", "a\t9\t一半\toptional\t-\t-\t-\t-\t-\t-\t-\t");
    expect(rows).toEqual([
      { class: "date", doc: "a", start: 5, text: "10月", note: "" },
      { class: "optional", doc: "a", start: 9, text: "一半", note: "" },
    ]);
  });

  test("says with a window which part of a document it labels", () => {
    expect(parse("a\t5349\t6666\twindow\t-\t-\t-\t-\t-\t-\t-\t")).toEqual([
      { class: "window", doc: "a", start: 5349, end: 6666, note: "" },
    ]);
  });

  test("may have lines that end as Windows writes them, and blank ones", () => {
    const text = [header, "a\t5\t10月\tdate\t-\t-\t-\t-\t-\t-\t-\t", "", ""].join("\r\n");
    expect(parseGold(text, "gold.tsv")).toHaveLength(1);
  });

  test.each([
    ["a\t5\t10月\tdat\t-\t-\t-\t-\t-\t-\t-\t", "unknown class: dat (gold.tsv:2); use one of observation, date, "],
    ["a\tx\t10月\tdate\t-\t-\t-\t-\t-\t-\t-\t", "bad start: x (gold.tsv:2); write a number"],
    ["\t5\t10月\tdate\t-\t-\t-\t-\t-\t-\t-\t", "empty cell: doc (gold.tsv:2); fill it in"],
    ["a\t5\t2所\tobservation\t-\tlevle\t2\t所\teq\ttarget\t-\t", "unknown measure: levle (gold.tsv:2); use one of"],
    ["a\t5\t2所\tobservation\t-\tlevel\t-\t所\teq\ttarget\t-\t", "bad base_value: - (gold.tsv:2); write a number"],
    ["a\t5\tend\twindow\t-\t-\t-\t-\t-\t-\t-\t", "bad text: end (gold.tsv:2); write a number"],
  ])("is refused with the value, line and remedy: %j", (line, message) => {
    expect(() => parse(line)).toThrow(message);
  });

  test("of a class that is not known is told once, whatever its other cells hold", () => {
    expect(() => parse("a\t5\t2所\tobservatoin\t-\tlevle\tx\t所\teq\ttarget\t-\t")).toThrow(
      /^[^\n]*unknown class[^\n]*$/,
    );
  });

  test("may name only the documents that it is told of, and says where it first names another", () => {
    const [date, window] = ["5\t10月\tdate\t-\t-\t-\t-\t-\t-\t-\t", "0\t9\twindow\t-\t-\t-\t-\t-\t-\t-\t"];
    const text = [header, `a\t${date}`, `b\t${window}`, `b\t${date}`].join("\n");
    expect(parseGold(text, "gold.tsv", new Set(["a", "b"]))).toHaveLength(3);
    expect(() => parseGold(text, "gold.tsv", new Set(["a"]))).toThrow(
      /^document that was not read: b \(gold\.tsv:3\); name its file as well, or remove its rows$/,
    );
  });

  test("is refused where it lacks a column", () => {
    const text = header.replace("\tbound", "").replace("\tnote", "");
    expect(() => parseGold(text, "gold.tsv")).toThrow("missing column: bound, note (gold.tsv:1)");
  });
});
