import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment, type Costs, type Step } from "../../../src/engine/document/segment.js";

const SIZE = 2;
const differ = (a: number, b: number): boolean => a !== b;

/** The best score of all sequences in which step `at` has the aim, by trying each. */
function bestByTrial(steps: readonly Step[], costs: Costs, at: number, aim: number): number {
  type Pair = { main: number; aim: number };
  const pairs = [0, 1].flatMap((main) => [0, 1].map((each): Pair => ({ main, aim: each })));
  const go = (i: number, before: Pair | null): number => {
    if (i === steps.length) return 0;
    const { scores, aside, turns, goesOn } = steps[i]!;
    return Math.max(
      ...pairs.map((pair) => {
        if (i === at && pair.aim !== aim) return -Infinity;
        const own = pair.main === pair.aim;
        const turned = before !== null && before.main !== pair.main;
        if (turned && !own) return -Infinity;
        const follows = before !== null && goesOn && before.main === pair.main && before.aim === pair.aim;
        const stepsAside = own
          ? 0
          : follows
            ? Math.min(costs.asideGoesOn, costs.aside[pair.aim]!)
            : costs.aside[pair.aim]!;
        const begins = before === null ? costs.begin[pair.main]! : 0;
        const turn = turned ? costs.between[before.main]![pair.main]! + turns[pair.main]! : 0;
        return (own ? scores : aside)[pair.aim]! - stepsAside - begins - turn + go(i + 1, pair);
      }),
    );
  };
  return go(0, null);
}

const score = fc.integer({ min: -8, max: 8 });
const cost = fc.integer({ min: 0, max: 12 });
const both = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { minLength: SIZE, maxLength: SIZE });
const anyStep: fc.Arbitrary<Step> = fc.record({
  scores: both(score),
  aside: both(score),
  turns: both(cost),
  goesOn: fc.boolean(),
});
const anyCosts: fc.Arbitrary<Costs> = fc.record({
  begin: both(cost),
  between: both(both(cost)),
  aside: both(cost),
  asideGoesOn: cost,
});

describe("The best sequence", () => {
  test("is that of a trial of all sequences, and so is its margin", () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 4 }), anyCosts, (steps, costs) => {
        const found = segment(steps, costs, differ);
        found.forEach(({ aim, margin }, at) => {
          const [one, other] = [aim, 1 - aim].map((each) => bestByTrial(steps, costs, at, each));
          expect(margin).toBeGreaterThanOrEqual(0);
          expect(margin).toBe(one! - other!);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("of nothing is nothing", () => {
    const costs = {
      begin: [0, 0],
      between: [
        [0, 0],
        [0, 0],
      ],
      aside: [1, 1],
      asideGoesOn: 1,
    };
    expect(segment([], costs, differ)).toEqual([]);
  });
});
