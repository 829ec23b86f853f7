import { describe, expect, test } from "vitest";
import { choicesOf, startsOf } from "../../../src/engine/text/pattern-starts.js";

describe("Choices of a pattern", () => {
  test("stand in no brackets", () => {
    expect(choicesOf("a(?:b|c)|[|]d|\\|e")).toEqual(["a(?:b|c)", "[|]d", "\\|e"]);
  });
});

describe("Starts of a pattern", () => {
  test.each([
    ["开发区|园区", ["开发区", "园区"]],
    ["(?:产业|工业)园(?!区)", ["产业园", "工业园"]],
    ["[市县]级", ["市级", "县级"]],
    ["老?城区", ["老城区", "城区"]],
    ["(?:重点)?帮扶县", ["重点帮", "帮扶县"]],
    ["自贸[^,]{0,6}片区", ["自贸"]],
    ["省.级", ["省"]],
  ])("%s can begin with these", (source, starts) => {
    expect(startsOf(source).toSorted()).toEqual(starts.toSorted());
  });

  test.each(["\\d区", "区{2}", "区+县", "^县域", "[一-十]区"])("of %s are not known", (source) => {
    expect(() => startsOf(source)).toThrow(source);
  });
});
