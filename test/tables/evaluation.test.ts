import { describe, expect, test } from "vitest";
import { evaluate, type EvaluatedObservation } from "../../src/tables/evaluation.js";
import { score, type GoldObservation, type GoldRow } from "../../src/tables/score.js";

/** A gold observation `5亩` at an offset. */
function labelled(start: number, doc = "a"): GoldObservation {
  return {
    class: "observation",
    doc,
    start,
    text: "5亩",
    indicator: null,
    measure: "level",
    base_value: 5,
    base_unit: "亩",
    bound: "eq",
    status: "actual",
    year: 2023,
    note: "",
  };
}

/** An extracted observation at an offset, right where `labelled` is. */
function found(start: number, fields: Partial<EvaluatedObservation> = {}): EvaluatedObservation {
  return { ...labelled(start), end: start + 2, confidence: 0.97, rules: ["quantity", "amount"], ...fields };
}

const other = (start: number, kind: "date" | "optional"): GoldRow => ({
  class: kind,
  doc: "a",
  start,
  text: "5",
  note: "",
});

describe("An evaluation", () => {
  test("has the score of the same observations", () => {
    const gold = [labelled(0), labelled(10), other(20, "date")];
    const observations = [found(0), found(20), found(30, { year: 1999 })];
    expect(evaluate(gold, observations).score).toEqual(score(gold, observations));
  });

  test("counts for each rule, measure and status those found with it, and those of them strictly right", () => {
    const gold = [labelled(0), labelled(10), labelled(20), labelled(30)];
    const { byConstruction } = evaluate(gold, [
      found(0),
      found(10, { rules: ["quantity", "inherited"] }),
      found(20, { rules: ["quantity", "inherited"], measure: "growth" }),
    ]);
    expect(byConstruction).toEqual([
      { kind: "measure", id: "growth", n: 1, right: 0, share: 0 },
      { kind: "measure", id: "level", n: 2, right: 2, share: 1 },
      { kind: "status", id: "actual", n: 3, right: 2, share: 2 / 3 },
      { kind: "rule", id: "quantity", n: 3, right: 2, share: 2 / 3 },
      { kind: "rule", id: "inherited", n: 2, right: 1, share: 1 / 2 },
      { kind: "rule", id: "amount", n: 1, right: 1, share: 1 },
    ]);
  });

  test("counts a rule that took part twice in one answer once", () => {
    const { byConstruction } = evaluate([labelled(0)], [found(0, { rules: ["rank", "inherited", "rank"] })]);
    expect(byConstruction.filter(({ id }) => id === "rank")).toMatchObject([{ n: 1 }]);
  });

  test("counts what is invented as wrong, and leaves out what is optional or not labelled", () => {
    const gold = [labelled(0), other(10, "date"), other(20, "optional")];
    const observations = [found(0), found(10), found(20), found(30), found(0, { doc: "b" })];
    const { byConstruction, sure } = evaluate(gold, observations);
    expect(sure).toEqual({ n: 3, right: 1, share: 1 / 3 });
    expect(byConstruction.find(({ id }) => id === "level")).toMatchObject({ n: 3, right: 1 });
  });

  test("takes an answer whose bound alone is wrong for strictly right", () => {
    expect(evaluate([labelled(0)], [found(0, { bound: "ge" })]).sure).toMatchObject({ n: 1, right: 1 });
  });

  test("scores each document by itself, in the order of the gold", () => {
    const gold = [labelled(0, "b"), labelled(0, "a"), labelled(10, "a")];
    const { byDocument } = evaluate(gold, [found(0), found(0, { doc: "b", year: 1999 })]);
    expect(byDocument).toMatchObject([
      { doc: "b", gold: 1, found: 1, detection: { f1: 1 }, strict: { f1: 0 } },
      { doc: "a", gold: 2, found: 1, detection: { recall: 1 / 2 }, strict: { precision: 1 } },
    ]);
  });

  test("puts observations of like confidence together, with the share of them that is strictly right", () => {
    const gold = [labelled(0), labelled(10), labelled(20), labelled(30)];
    const { calibration } = evaluate(gold, [
      found(0, { confidence: 1 }),
      found(10, { confidence: 0.95 }),
      found(20, { confidence: 0.96, year: 1999 }),
      found(30, { confidence: 0.3 }),
    ]);
    expect(calibration).toEqual([
      { from: 0, to: 0.5, n: 1, right: 1, share: 1, confidence: 0.3 },
      { from: 0.95, to: 1, n: 3, right: 2, share: 2 / 3, confidence: expect.closeTo(0.97) as number },
    ]);
  });

  test("has no observation twice and none too few in its bins", () => {
    const starts = Array.from({ length: 101 }, (_, i) => i * 10);
    const observations = starts.map((start, i) => found(start, { confidence: i / 100 }));
    const { calibration } = evaluate(
      starts.map((start) => labelled(start)),
      observations,
    );
    expect(calibration.map(({ from, n }) => [from, n])).toEqual([
      [0, 50],
      [0.5, 10],
      [0.6, 10],
      [0.7, 10],
      [0.8, 10],
      [0.9, 5],
      [0.95, 6],
    ]);
  });

  test("takes a row for sure from a confidence of 0.9 on", () => {
    const gold = [labelled(0), labelled(10)];
    const observations = [found(0, { confidence: 0.9 }), found(10, { confidence: 0.899 })];
    expect(evaluate(gold, observations).sure).toMatchObject({ n: 1 });
  });

  test("has no share where nothing was found", () => {
    const evaluation = evaluate([labelled(0)], []);
    expect(evaluation).toMatchObject({ byConstruction: [], calibration: [], sure: { n: 0, share: null } });
  });
});
