import { describe, expect, test } from "vitest";
import { parseList } from "../../src/cli/list-option.js";

describe("A list in one option", () => {
  const parse = parseList(["csv", "xlsx", "arrow"], { lang: "en", all: true });

  test.each([
    ["xlsx,csv", ["xlsx", "csv"]],
    ["csv, xlsx", ["csv", "xlsx"]],
    ["csv,xlsx,csv", ["csv", "xlsx"]],
    ["csv,all", ["csv", "xlsx", "arrow"]],
  ])("%j is %j", (text, words) => {
    expect(parse(text)).toEqual(words);
  });

  test.each(["", "csv,", "CSV", "csv;xlsx"])("%j is refused with what may stand there", (text) => {
    expect(() => parse(text)).toThrow("Allowed choices are all, csv, xlsx, arrow.");
    expect(() => parseList(["zh", "en"], { lang: "en" })(text)).toThrow("Allowed choices are zh, en.");
  });
});
