import { describe, expect, test } from "vitest";
import { areRivals, compareCandidates, mayAgree, reachOf, yearsAway, type Candidate } from "../../src/tables/choice.js";

const one = (fields: Partial<Candidate>): Candidate => ({
  status: "actual",
  year: 2023,
  delivered: 2024,
  period_start: null,
  period_end: null,
  confidence: 0.9,
  bound: "eq",
  reach: { from: 5, to: 5 },
  ...fields,
});

describe("Of two statements of one thing", () => {
  test.each([
    ["of one year before that of a span", one({ confidence: 0.6 }), one({ period_start: 2018, period_end: 2023 })],
    ["of the review before the look-back", one({ confidence: 0.6 }), one({ delivered: 2026 })],
    ["of the look-back nearest in time", one({ delivered: 2025 }), one({ delivered: 2026 })],
    ["that is given in full before a bound", one({ confidence: 0.6 }), one({ bound: "ge" })],
    ["that is read more surely", one({ confidence: 0.95 }), one({ confidence: 0.9 })],
    ["of a report whose year is known", one({ confidence: 0.6 }), one({ delivered: null })],
    [
      "of the year's own plan before a five-year plan",
      one({ status: "target", delivered: 2023, confidence: 0.6 }),
      one({ status: "target", delivered: 2021 }),
    ],
  ])("the one %s is preferred", (_, first, second) => {
    expect(compareCandidates(first, second)).toBeLessThan(0);
    expect(compareCandidates(second, first)).toBeGreaterThan(0);
    expect(compareCandidates(first, first)).toBe(0);
  });

  test("neither is preferred where both are of unknown reports and equally sure", () => {
    expect(yearsAway(one({ delivered: null }))).toBe(Infinity);
    expect(compareCandidates(one({ delivered: null }), one({ delivered: null }))).toBe(0);
  });

  test("both are rivals where they are as near and about as sure, and cannot both be right", () => {
    const other = { reach: { from: 6, to: 6 } };
    expect(areRivals(one({}), one({ ...other, confidence: 0.88 }))).toBe(true);
    expect(areRivals(one({}), one({ confidence: 0.88 }))).toBe(false);
    expect(areRivals(one({}), one({ ...other, confidence: 0.7 }))).toBe(false);
    expect(areRivals(one({}), one({ ...other, delivered: 2025 }))).toBe(false);
    expect(areRivals(one({}), one({ ...other, bound: "approx" }))).toBe(false);
  });
});

describe("Two statements", () => {
  type Said = Parameters<typeof reachOf>[0];
  const money = (text: string, value: number, bound: Said["bound"] = "eq"): Said => ({
    measure: "level",
    base_unit: "CNY",
    bound,
    value,
    base_value: value * (text.includes("万亿") ? 1e12 : 1e8),
    text,
  });
  const growth = (value: number, bound: Said["bound"] = "eq"): Said => ({
    ...{ measure: "growth", base_unit: "%", bound, value, base_value: value, text: `${value}%` },
  });

  test.each([
    ["rounded in two ways", money("6万亿元", 6), money("64613亿元", 64613)],
    ["rounded to a digit", money("132.2亿元", 132.2), money("132.18亿元", 132.18)],
    ["one of them a bound that holds", money("300亿元", 300, "ge"), money("313.9亿元", 313.9)],
    ["one of them about", money("500亿元", 500, "approx"), money("480亿元", 480)],
    ["about a growth", growth(5, "approx"), growth(4.6)],
  ])("may mean one number: %s", (_, a, b) => {
    expect(mayAgree(reachOf(a), reachOf(b))).toBe(true);
    expect(mayAgree(reachOf(b), reachOf(a))).toBe(true);
  });

  test.each([
    ["two amounts", money("132.2亿元", 132.2), money("135亿元", 135)],
    ["one of them a bound that does not hold", money("300亿元", 300, "ge"), money("290亿元", 290)],
    ["two growths", growth(8.6), growth(8.4)],
    ["about a growth that is far off", growth(5, "approx"), growth(4.2)],
    ["two ranks", { ...growth(3), measure: "rank" as const }, { ...growth(4), measure: "rank" as const }],
  ])("cannot mean one number: %s", (_, a, b) => {
    expect(mayAgree(reachOf(a), reachOf(b))).toBe(false);
    expect(mayAgree(reachOf(b), reachOf(a))).toBe(false);
  });
});
