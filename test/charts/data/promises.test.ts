import { describe, expect, test } from "vitest";
import { promisesOf, sortPromises } from "../../../src/charts/data/promises.js";
import type { PromisePair, PromiseSetting } from "../../../src/charts/data/promises.js";
import { countsText, ruleText } from "../../../src/charts/data/verdict-words.js";
import { readTolerance } from "../../../src/charts/data/verdict.js";
import type { Verdict } from "../../../src/charts/data/verdict.js";
import type { SiteObservation } from "../../../src/tables/site.types.js";
import { daixian, panjin, pingyao } from "../sample.js";
import { growth, level, only } from "../rows.js";

type Bound = SiteObservation["bound"];
const target = { status: "target" } as const;
const pairs = (
  rows: SiteObservation[],
  direction: "up" | "down" | "none" = "up",
  setting: Partial<PromiseSetting> = {},
): PromisePair[] => promisesOf(only(rows), { direction, ...setting });
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
    expect([pair?.target.main.base_value, pair?.verdict]).toEqual([8, "met"]);
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

describe("Whether it was met", () => {
  const cases: [[number, Bound], [number, Bound], "up" | "down" | "none", Verdict][] = [
    [[8, "ge"], [8, "eq"], "up", "met"],
    [[8, "ge"], [7.9, "eq"], "up", "missed"],
    [[3, "le"], [2, "eq"], "none", "met"],
    [[3, "le"], [3.1, "eq"], "none", "missed"],
    [[8, "eq"], [9, "eq"], "up", "met"],
    [[8, "eq"], [7.9, "eq"], "up", "missed"],
    [[8, "eq"], [9, "eq"], "down", "missed"],
    [[8, "eq"], [9, "eq"], "none", "unclear"],
    [[8, "eq"], [8, "eq"], "none", "met"],
    // 左右 is near within half a point, whatever its digits
    [[5, "approx"], [4.8, "eq"], "up", "near"],
    [[5.5, "approx"], [5.3, "eq"], "up", "near"],
    [[5.5, "approx"], [5, "eq"], "up", "near"],
    [[5.5, "approx"], [4.9, "eq"], "up", "missed"],
    [[5.5, "approx"], [5.5, "eq"], "up", "met"],
    [[5.5, "approx"], [7, "eq"], "up", "met"],
    [[5.5, "approx"], [5.7, "eq"], "down", "near"],
    [[2, "approx"], [1.6, "eq"], "none", "near"],
    [[2, "approx"], [0.2, "eq"], "none", "missed"],
    // a bound of the outcome may not tell
    [[8, "ge"], [9, "ge"], "up", "met"],
    [[8, "ge"], [7, "ge"], "up", "unclear"],
    [[8, "ge"], [7, "le"], "up", "missed"],
  ];
  test.each(cases)("Promised %j, found %j, better %s: %s", (promised, found, direction, expected) => {
    expect(verdict({ promised, found }, direction)).toBe(expected);
  });

  test("An amount about a target is near within 5% of it, or within the share that is asked for", () => {
    const rows = [level(pingyao, [2022, 200], { ...target, bound: "approx" }), level(pingyao, [2022, 191])];
    expect(pairs(rows)[0]?.verdict).toBe("near");
    expect(pairs(rows, "up", { tolerance: readTolerance("3%")! })[0]?.verdict).toBe("missed");
  });

  test("A range is met inside it and on its better side", () => {
    const ends = (start: number) => [
      growth(pingyao, [2022, 5], { ...target, bound: "ge", start, end: start + 1 }),
      growth(pingyao, [2022, 5.5], { ...target, bound: "le", start: start + 2, end: start + 3 }),
    ];
    const found = [4.9, 5, 5.5, 6].map((value) => pairs([...ends(10), growth(pingyao, [2022, value])])[0]?.verdict);
    expect(found).toEqual(["missed", "met", "met", "met"]);
  });

  test("The tolerance is that of the address: points, a share, or both", () => {
    expect(readTolerance("0.2")).toEqual({ points: 0.2, share: 0.05 });
    expect(readTolerance("0.2,3%")).toEqual({ points: 0.2, share: 0.03 });
    expect(["", "about", "1,2", "-1", "3%,4%", null].map(readTolerance)).toEqual(Array(6).fill(null));
    const rows = [growth(pingyao, [2022, 5.5], { ...target, bound: "approx" }), growth(pingyao, [2022, 5.2])];
    expect(pairs(rows, "up", { tolerance: readTolerance("0.2")! })[0]?.verdict).toBe("missed");
  });

  test("A better rank is a smaller one", () => {
    const rank = { measure: "rank", base_unit: "位" } as const;
    const rows = [level(pingyao, [2022, 5], { ...rank, ...target }), level(pingyao, [2022, 3], rank)];
    expect(pairs(rows)[0]?.verdict).toBe("met");
  });
});

describe("Why there is no outcome", () => {
  const promised = growth(pingyao, [2022, 8], target);
  const reportsOf = () => [2022, 2023];
  const one = (rows: SiteObservation[], setting: Partial<PromiseSetting> = {}) => {
    const [pair] = pairs([promised, ...rows], "up", setting);
    return [pair?.verdict, pair?.later, pair?.stated?.main.base_value];
  };

  test("is that no later report is at hand only where there is none", () => {
    expect(one([])).toEqual(["open", null, undefined]);
    expect(one([], { reportsOf: () => [2021, 2022] })).toEqual(["open", null, undefined]);
    expect(one([], { reportsOf })).toEqual(["unfound", 2023, undefined]);
  });

  test("is a number that does not compare: of several years, a part of the year, or another measure", () => {
    const sum = growth(pingyao, [2022, 33], { period_start: 2017, period_end: 2022 });
    const half = growth(pingyao, [2022, 5], { part_of_year: "上半年" });
    expect(one([sum], { reportsOf })).toEqual(["apart", 2023, 33]);
    expect(one([half], { reportsOf })).toEqual(["apart", 2023, 5]);
    const others = [only([level(pingyao, [2022, 138])])];
    expect(one([], { reportsOf, others })).toEqual(["apart", 2023, 138]);
  });

  test("is a number that is set aside before one of another measure", () => {
    const aside = only([growth(pingyao, [2022, 9])]).rows;
    const others = [only([level(pingyao, [2022, 138])])];
    expect(one([], { reportsOf, aside, others })).toEqual(["apart", 2023, 9]);
  });

  test("is never that results are not shown: outcomes are looked for among all rows", () => {
    const outcomes = only([growth(pingyao, [2022, 9])]);
    expect(one([], { outcomes })[0]).toBe("met");
  });
});

describe("In words", () => {
  const about = { ...target, bound: "approx" } as const;
  const all = pairs(
    [
      growth(pingyao, [2022, 5], about),
      growth(pingyao, [2022, 4.8]),
      growth(daixian, [2022, 8], target),
      growth(daixian, [2022, 9]),
      growth(panjin, [2022, 8], target),
    ],
    "up",
    { reportsOf: () => [2022, 2023] },
  );

  test("it is counted of how many", () => {
    expect(countsText(all, "zh")).toBe(
      "3 个目标中，2 个有结果：1 个达到、1 个接近；其余：1 个在后来的报告里没有找到。",
    );
    expect(countsText(all, "en")).toBe(
      "Of 3 targets, 2 have an outcome: 1 met, 1 near. The others: 1 not found in the later report.",
    );
  });

  test("the rule is stated with its tolerance, and one that was set as such", () => {
    const rate = { measure: "growth", base_unit: "%" } as const;
    expect(ruleText({ direction: "up" }, rate, "en")).toContain("near within 0.5 percentage points;");
    expect(ruleText({ direction: "up", tolerance: readTolerance("0.2")! }, rate, "en")).toContain(
      "near within 0.2 percentage points (as set);",
    );
    expect(ruleText({ direction: "down" }, { measure: "level", base_unit: "CNY" }, "zh")).toContain("目标的5%");
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
