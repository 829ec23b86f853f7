import { describe, expect, test } from "vitest";
import { langOf, readTheme } from "../../../src/components/embed/options.js";

describe("The language of an embedded chart", () => {
  test.each([
    ["what is asked for comes first", ["en", "zh"], ["zh-CN"], "en"],
    ["a tag of the page counts by its language", [null, "en-US"], ["zh-CN"], "en"],
    ["what is no language of ours is passed over", ["fr", undefined, ""], ["en-GB"], "en"],
    ["the reader's preference comes last", [], ["de", "zh-TW"], "zh"],
    ["without any it is Chinese", [], [], "zh"],
  ] as const)("%s", (_what, asked, preferred, lang) => {
    expect(langOf(asked, preferred)).toBe(lang);
  });
});

test("A theme that is none is left to the reader", () => {
  expect(["light", "dark", "auto", "print", null].map(readTheme)).toEqual(["light", "dark", "auto", "auto", "auto"]);
});
