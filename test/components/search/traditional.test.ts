import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { normalText } from "../../../src/components/search/normal.js";
import { fold } from "../../../src/engine/index.js";
import { traditionalPairs } from "../../../src/engine/text/traditional.table.js";

test("Every traditional character that a name may be typed with is read as the engine reads it", () => {
  const names = new Set(
    ["data/divisions.csv", "data/indicators.csv"].flatMap((file) => [...readFileSync(file, "utf8")]),
  );
  const written = Array.from({ length: traditionalPairs.length / 2 }, (_, i) => traditionalPairs[2 * i]!);
  const needed = written.filter((char) => names.has(fold(char)) && !names.has(char));
  const wrong = needed.filter((char) => normalText(char).text !== fold(char));
  expect(needed.length).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
});
