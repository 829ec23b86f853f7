import { describe, expect, test } from "vitest";
import { units, read } from "./engine.js";

/**
 * Doublings become a growth in percent, voltages and tonnages stand in names, P counts computing power alone, and 分 and G
 * are told by what stands beside them; the corpus has rows of each.
 */
const measured = units.filter(
  ({ text, family }) => !["番", "吨级", "P", "分", "G"].includes(text) && family !== "voltage",
);

const families = [...new Set(measured.map(({ family }) => family))];

describe("Each unit of data/units.csv is read with its base unit and scale:", () => {
  for (const family of families)
    test(family, () => {
      const rows = measured.filter((row) => row.family === family);
      expect(rows.flatMap(({ text, base_unit, scale }) => faultOf(text, base_unit, Number(scale)))).toEqual([]);
    });
});

/** What is wrong with 12 of a unit, as one line; none where it is right. */
function faultOf(unit: string, base: string, scale: number): string[] {
  const { mentions } = read(`一、2023年工作回顾\n完成了工作量12${unit}。\n`);
  const last = mentions.at(-1)!;
  if (last.kind === "exclusion") return [`12${unit} is a ${last.class} (${last.rules.join(", ")})`];
  const { text, base_unit, base_value } = last;
  const isRight = text === `12${unit}` && base_unit === base && Math.abs(base_value / (12 * scale) - 1) < 1e-12;
  return isRight ? [] : [`12${unit} is ${base_value} ${base_unit} of “${text}”`];
}
