import { expect, test } from "vitest";
import { freeLabels } from "../../src/components/deck/pptx/native.js";
import type { NativeChart } from "../../src/charts/views/native.js";

const scatterOf = (points: readonly (readonly [name: string, x: number, y: number])[]): NativeChart => ({
  kind: "scatter",
  categories: points.map(([name]) => name),
  series: [{ name: "y", hue: 0, status: "actual", values: points.map(([, , y]) => y) }],
  across: { values: points.map(([, x]) => x), x: "x", y: "y" },
  format: "General",
});
const ROOM = { width: 1_000, height: 500, size: 20 };

test("Points apart from each other are all named", () => {
  const apart = scatterOf([["代县", 1, 1], ["平遥县", 5, 5], ["盘锦市", 10, 10]]); // prettier-ignore
  expect(freeLabels(apart, ROOM)).toEqual(["代县", "平遥县", "盘锦市"]);
});

test("Of two points on one spot one is named, and no name lies on a point above", () => {
  const together = scatterOf([["代县", 5, 5], ["平遥县", 5, 5.01], ["盘锦市", 10, 10]]); // prettier-ignore
  expect(freeLabels(together, ROOM)).toEqual(["", "平遥县", "盘锦市"]);
  const below = scatterOf([["代县", 5, 5], ["平遥县", 5, 5.4], ["盘锦市", 10, 10]]); // prettier-ignore
  expect(freeLabels(below, ROOM)[0]).toBe("");
});
