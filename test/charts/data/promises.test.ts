import { describe, expect, test } from "vitest";
import { promisesOf, sortPromises } from "../../../src/charts/data/promises.js";
import type { PromisePair, Verdict } from "../../../src/charts/data/promises.js";
import type { SiteObservation } from "../../../src/tables/site.types.js";
import { daixian, panjin, pingyao } from "../sample.js";
import { growth, level, only } from "../rows.js";

type Bound = SiteObservation["bound"];
const target = { status: "target" } as const;
const pairs = (rows: SiteObservation[], direction: "up" | "down" | "none" = "up"): PromisePair[] =>
  promisesOf(only(rows), direction);
const verdict = (bounds: { promised: [number, Bound]; found: [number, Bound] }, direction: "up" | "down" | "none") => {
  const { promised, found } = bounds;
  return pairs(
    [
      growth(pingyao, [2022, promised[0]], { ...target, bound: promised[1] }),
      growth(pingyao, [2022, found[0]], { bound: found[1] }),
    ],
    direction,
  )[0]?.verdict;
};

describe("A promise and its outcome", () => {
  test("The target of one report is joined to the result that the next one gives for the year", () => {
    const [pair, ...others] = pairs([growth(pingyao, [2022, 8], target), growth(pingyao, [2022, 6.5])]);
    expect([pair?.year, pair?.difference, pair?.verdict, others.length]).toEqual([2022, -1.5, "missed", 0]);
  });

  test("A result of another year or place is none", () => {
    const rows = [growth(pingyao, [2022, 8], target), growth(pingyao, [2021, 9]), growth(daixian, [2022, 9])];
    expect(pairs(rows).map(({ verdict: one, outcome }) => [one, outcome])).toEqual([["open", null]]);
  });

  test("A report does not promise what it reports as done", () => {
    const rows = [growth(pingyao, [2022, 8], { ...target, delivered: 2023 }), growth(pingyao, [2022, 9])];
    expect(pairs(rows)).toEqual([]);
  });

  test("Of two targets for one year the later one counts", () => {
    const early = growth(pingyao, [2022, 10], { ...target, delivered: 2020 });
    const [pair] = pairs([early, growth(pingyao, [2022, 8], target), growth(pingyao, [2022, 9])]);
    expect([pair?.target.main.base_value, pair?.verdict]).toEqual([8, "kept"]);
  });

  test("A target for several years is not one for its last year", () => {
    const plan = growth(pingyao, [2022, 40], { ...target, period_start: 2018, period_end: 2022 });
    expect(pairs([plan, growth(pingyao, [2022, 9])])).toEqual([]);
  });

  test("A target for a part of the place is not one for the whole", () => {
    expect(pairs([growth(pingyao, [2022, 8], { ...target, subject: "开发区" }), growth(pingyao, [2022, 9])])).toEqual(
      [],
    );
  });

  test("Amounts are compared by their share of the target", () => {
    const [pair] = pairs([level(pingyao, [2022, 200], target), level(pingyao, [2022, 230])]);
    expect([pair?.difference, pair?.relative]).toEqual([30, 0.15]);
    expect(pairs([growth(pingyao, [2022, 8], target), growth(pingyao, [2022, 9])])[0]?.relative).toBeNull();
  });

  test("The difference from a range is that from its nearer end, and none inside", () => {
    const ends = (start: number) => [
      growth(pingyao, [2022, 6], { ...target, bound: "ge", start, end: start + 1 }),
      growth(pingyao, [2022, 7], { ...target, bound: "le", start: start + 2, end: start + 3 }),
    ];
    const differences = [5.5, 6.5, 8].map(
      (value) => pairs([...ends(10), growth(pingyao, [2022, value])])[0]?.difference,
    );
    expect(differences).toEqual([-0.5, 0, 1]);
  });
});

describe("Whether it was kept", () => {
  const cases: [[number, Bound], [number, Bound], "up" | "down" | "none", Verdict][] = [
    [[8, "ge"], [8, "eq"], "up", "kept"],
    [[8, "ge"], [7.9, "eq"], "up", "missed"],
    [[3, "le"], [2, "eq"], "none", "kept"],
    [[3, "le"], [3.1, "eq"], "none", "missed"],
    [[8, "eq"], [9, "eq"], "up", "kept"],
    [[8, "eq"], [9, "eq"], "down", "missed"],
    [[8, "eq"], [9, "eq"], "none", "unclear"],
    // 左右 leaves the last digit open
    [[8, "approx"], [7.5, "eq"], "up", "kept"],
    [[8, "approx"], [7.4, "eq"], "up", "missed"],
    [[6.5, "approx"], [6.4, "eq"], "up", "missed"],
    // a bound of the outcome may not tell
    [[8, "ge"], [9, "ge"], "up", "kept"],
    [[8, "ge"], [7, "ge"], "up", "unclear"],
    [[8, "ge"], [7, "le"], "up", "missed"],
  ];
  test.each(cases)("Promised %j, found %j, better %s: %s", (promised, found, direction, expected) => {
    expect(verdict({ promised, found }, direction)).toBe(expected);
  });

  test("A better rank is a smaller one", () => {
    const rank = { measure: "rank", base_unit: "位" } as const;
    const rows = [level(pingyao, [2022, 5], { ...rank, ...target }), level(pingyao, [2022, 3], rank)];
    expect(pairs(rows)[0]?.verdict).toBe("kept");
  });
});

describe("The order of promises", () => {
  const all = pairs([
    growth(daixian, [2022, 8], target),
    growth(daixian, [2022, 6]),
    growth(pingyao, [2022, 8], target),
    growth(pingyao, [2022, 9]),
    growth(panjin, [2022, 8], target),
  ]);
  const order = (sort: "difference" | "place", direction: "up" | "down" = "up"): string[] =>
    sortPromises(all, sort, direction).map(({ place_id }) => place_id);

  test("The best outcome first, none last", () => {
    expect(order("difference")).toEqual([pingyao.code, daixian.code, panjin.code]);
  });

  test("Where less is better, the least first", () => {
    expect(order("difference", "down")).toEqual([daixian.code, pingyao.code, panjin.code]);
  });

  test("Or by place", () => {
    expect(order("place")).toEqual([...new Set(all.map(({ place_id }) => place_id))]);
  });
});
