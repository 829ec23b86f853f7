import { describe, expect, test } from "vitest";
import { axisOf, canLog, scaleOf, tickText, ticksBeside, ticksOf } from "../../../src/charts/drawing/axis.js";
import { textWidth } from "../../../src/charts/drawing/measure-text.js";
import { daixian, panjin, pingyao } from "../sample.js";
import { growth, level, only } from "../rows.js";

const wide = only([level(daixian, [2021, 3e7]), level(pingyao, [2021, 5e9]), level(panjin, [2021, 1.4e11])]);
const rates = only([growth(daixian, [2021, 4.3]), growth(pingyao, [2021, 6])]);

describe("The value axis", () => {
  test("It begins at zero for lengths, and may leave a zero that is far for positions", () => {
    expect(axisOf(rates).domain).toEqual([0, 6]);
    expect(axisOf(rates, { zero: "near" }).domain).toEqual([4.3, 6]);
    expect(axisOf(only([growth(daixian, [2021, 1]), growth(pingyao, [2021, 6])]), { zero: "near" }).domain).toEqual([
      0, 6,
    ]);
  });

  test("It is logarithmic only for amounts above zero", () => {
    expect(axisOf(wide, { scale: "log" }).type).toBe("log");
    expect(axisOf(rates, { scale: "log" }).type).toBe("linear");
    expect(canLog(only([level(daixian, [2021, 0]), level(pingyao, [2021, 5])]))).toBe(false);
    expect(canLog({ measure: "level", rows: [] })).toBe(false);
  });

  test("Ranks begin at the first place", () => {
    const ranks = only([level(daixian, [2021, 3], { measure: "rank", base_unit: "位" })]);
    expect(axisOf(ranks).domain).toEqual([1, 3]);
    expect(ticksOf(axisOf(ranks), 4)).toEqual([1, 2, 3]);
  });

  test("A single value, and none, still have an axis", () => {
    const one = axisOf(only([growth(daixian, [2021, 5])]), { zero: "never" });
    expect(one.domain).toEqual([4, 6]);
    expect(axisOf({ ...rates, rows: [] }).domain).toEqual([0, 1]);
  });
});

describe("Ticks", () => {
  test("On a log axis they are powers of ten, each in its own magnitude", () => {
    const axis = axisOf(wide, { scale: "log" });
    const ticks = ticksOf(axis, 6);
    expect(ticks).toEqual([1e8, 1e9, 1e10, 1e11]);
    const yi = { factor: 1e8, word: "亿" };
    expect(ticks.map((tick) => tickText(tick, axis, { lang: "zh", magnitude: yi }))).toEqual(["1亿", "10亿", "100亿", "1000亿"]); // prettier-ignore
    expect(tickText(1e9, axis, { lang: "en", magnitude: yi })).toBe("1 billion");
  });

  test.each([90, 200, 400, 1000])("Those on %i px do not touch", (room) => {
    const axis = axisOf(wide, { scale: "log" });
    const options = { lang: "en", magnitude: { factor: 1, word: "" } } as const;
    const at = scaleOf(axis, 0, room);
    const ticks = ticksBeside(axis, { ...options, at, font: 13 });
    expect(ticks.length).toBeGreaterThan(0);
    const ends = ticks.map((tick) => [at(tick), textWidth(tickText(tick, axis, options), 13) / 2] as const);
    for (const [i, [x, half]] of ends.entries()) {
      const [before, other] = ends[i - 1] ?? [-Infinity, 0];
      expect(x - half).toBeGreaterThan(before + other);
    }
  });
});
