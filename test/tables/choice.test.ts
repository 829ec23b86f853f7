import { describe, expect, test } from "vitest";
import { areRivals, compareCandidates, isSameValue, yearsAway, type Candidate } from "../../src/tables/choice.js";

const one = (fields: Partial<Candidate>): Candidate => ({
  status: "actual",
  year: 2023,
  delivered: 2024,
  period_start: null,
  period_end: null,
  confidence: 0.9,
  ...fields,
});

describe("Of two statements of one thing", () => {
  test.each([
    ["of one year before that of a span", one({ confidence: 0.6 }), one({ period_start: 2018, period_end: 2023 })],
    ["of the review before the look-back", one({ confidence: 0.6 }), one({ delivered: 2026 })],
    ["of the look-back nearest in time", one({ delivered: 2025 }), one({ delivered: 2026 })],
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

  test("both are rivals where they are as near and about as sure", () => {
    expect(areRivals(one({}), one({ confidence: 0.88 }))).toBe(true);
    expect(areRivals(one({}), one({ confidence: 0.8 }))).toBe(false);
    expect(areRivals(one({}), one({ delivered: 2025 }))).toBe(false);
  });
});

test.each([
  ["level", 13_220_000_000, 13_218_000_000, true],
  ["level", 132, 134, false],
  ["growth", 5, 5.05, true],
  ["growth", 5, 5.1, false],
  ["rank", 3, 3, true],
  ["rank", 200, 201, false],
] as const)("Two values of a %s, %d and %d: the same is %j", (measure, a, b, same) => {
  expect(isSameValue(measure, a, b)).toBe(same);
  expect(isSameValue(measure, b, a)).toBe(same);
});
