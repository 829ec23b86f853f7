// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { emptyKey, silenceLegend } from "../../../src/charts/mark/empty.js";
import { SILENCES } from "../../../src/charts/mark/silence.table.js";
import type { SilenceKind } from "../../../src/charts/mark/silence.table.js";

const kinds = Object.keys(SILENCES) as SilenceKind[];

describe("Empty marks", () => {
  test("Each kind has a shape of its own, whatever its colour", () => {
    const shapes = kinds.map((kind) => emptyKey(kind).querySelector(".empty")?.innerHTML);
    expect(new Set(shapes).size).toBe(kinds.length);
  });

  test("None is a circle, which would be a value", () => {
    for (const kind of kinds) expect(emptyKey(kind).querySelector("circle")).toBeNull();
  });

  test.each(kinds)("%s is named and explained in both languages", (kind) => {
    for (const words of [SILENCES[kind].name, SILENCES[kind].why]) {
      expect(words.zh).toMatch(/\p{Script=Han}/u);
      expect(words.en).toMatch(/^[a-z ,]+$/i);
    }
  });
});

describe("Their legend", () => {
  test("It explains the kinds that are used, in one order, and is absent where none is", () => {
    const items = [...(silenceLegend(["excluded", "absent", "absent"], "en")?.querySelectorAll("li") ?? [])];
    expect(items.map((item) => item.textContent.trim())).toEqual(["not mentioned", "number left out"]);
    expect(silenceLegend([], "en")).toBeNull();
  });
});
