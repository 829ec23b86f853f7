import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { score, type GoldObservation, type GoldRow, type ScoredObservation } from "../../src/tables/score.js";

/** A gold observation `5亩` at an offset. */
function labelled(start: number, fields: Partial<GoldObservation> = {}): GoldObservation {
  return {
    class: "observation",
    doc: "a",
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
    ...fields,
  };
}

/** An extracted observation of two characters at an offset, right where `labelled` is. */
function found(start: number, fields: Partial<ScoredObservation> = {}): ScoredObservation {
  return { ...labelled(start), end: start + 2, ...fields };
}

const other = (start: number, kind: "date" | "name" | "optional"): GoldRow => ({
  class: kind,
  doc: "a",
  start,
  text: "5",
  note: "",
});

const perfect = { precision: 1, recall: 1, f1: 1 };

describe("A score", () => {
  test("is perfect where each gold observation is answered in all fields", () => {
    const result = score([labelled(3), other(9, "date")], [found(3)]);
    expect(result).toMatchObject({ documents: 1, gold: 1, found: 1, errors: [] });
    expect([result.detection, result.strict, result.strictAndBound]).toEqual([perfect, perfect, perfect]);
  });

  test("takes the number's first digit as the place, wherever the observation's span begins", () => {
    expect(score([labelled(4)], [found(3)]).detection).toEqual(perfect);
    expect(score([labelled(5)], [found(3)]).detection.f1).toBe(0);
    expect(score([labelled(2)], [found(3)]).detection.f1).toBe(0);
  });

  test("counts what is missed against recall and what is invented against precision", () => {
    const result = score([labelled(3), labelled(20), other(9, "date")], [found(3), found(9), found(30)]);
    expect(result.detection).toMatchObject({ precision: 1 / 3, recall: 1 / 2 });
    expect(result.detection.f1).toBeCloseTo(0.4);
    expect(result.errors.map(({ kind }) => kind)).toEqual(["missed", "invented", "invented"]);
    const invented = result.errors.flatMap((error) => (error.kind === "invented" ? [error.gold?.class ?? null] : []));
    expect(invented).toEqual(["date", null]);
  });

  test.each<[string, Partial<ScoredObservation>]>([
    ["measure", { measure: "change" }],
    ["base_value", { base_value: 5.00001 }],
    ["base_unit", { base_unit: "m2" }],
    ["status", { status: "target" }],
    ["year", { year: 2024 }],
    ["year", { year: null }],
    ["indicator", { indicator: "gdp" }],
  ])("is not strict where %s is wrong", (field, fields) => {
    const result = score([labelled(3)], [found(3, fields)]);
    expect([result.detection.f1, result.strict.f1, result.strictAndBound.f1]).toEqual([1, 0, 0]);
    expect(result.errors).toMatchObject([{ kind: "wrong", fields: [field] }]);
    expect(result.fields).toMatchObject({ [field]: 0, bound: 1 });
  });

  test("is strict, but not with the bound, where only the bound is wrong", () => {
    const result = score([labelled(3)], [found(3, { bound: "approx" })]);
    expect([result.detection.f1, result.strict.f1, result.strictAndBound.f1]).toEqual([1, 1, 0]);
    expect(result.errors).toMatchObject([{ kind: "wrong", fields: ["bound"] }]);
  });

  test("asks for the indicator that the gold names, and that none is found where it names none", () => {
    const gdp = [labelled(3, { indicator: "gdp" })];
    expect(score(gdp, [found(3, { indicator: "gdp" })]).strict.f1).toBe(1);
    expect(score(gdp, [found(3)]).strict.f1).toBe(0);
    expect(score([labelled(3)], [found(3, { indicator: "gdp" })]).strict.f1).toBe(0);
  });

  test("asks for no year where the gold has none", () => {
    expect(score([labelled(3, { year: null })], [found(3, { year: 1999 })]).strict.f1).toBe(1);
  });

  test("takes base values for equal up to one part in 1e9", () => {
    const gold = [labelled(3, { base_value: 13_220_000_000 })];
    expect(score(gold, [found(3, { base_value: 13_220_000_001 })]).strict.f1).toBe(1);
    expect(score(gold, [found(3, { base_value: 13_220_000_100 })]).strict.f1).toBe(0);
  });

  test("leaves out what is optional, found or not", () => {
    const gold = [labelled(3), other(9, "optional")];
    expect(score(gold, [found(3)]).detection).toEqual(perfect);
    expect(score(gold, [found(3), found(9)]).detection).toEqual(perfect);
  });

  test("looks at a document's windows only, where it has any", () => {
    const gold: GoldRow[] = [{ class: "window", doc: "a", start: 0, end: 10, note: "" }, labelled(3)];
    expect(score(gold, [found(3), found(10), found(50)]).detection).toEqual(perfect);
    expect(score(gold, [found(3), found(8)]).detection.precision).toBe(1 / 2);
  });

  test("looks at the documents of the gold only", () => {
    expect(score([labelled(3)], [found(3), found(3, { doc: "b" })]).detection).toEqual(perfect);
  });

  test("lets the best of several observations in one span answer, and counts the others as invented", () => {
    const result = score([labelled(3)], [found(3, { year: 1999 }), found(3), found(3, { year: 1998 })]);
    expect(result.strict).toMatchObject({ precision: 1 / 3, recall: 1 });
    expect(result.errors.map(({ kind }) => kind)).toEqual(["invented", "invented"]);
  });

  test("is zero, not a division by zero, where nothing is labelled or nothing is found", () => {
    const none = { precision: 0, recall: 0, f1: 0 };
    expect(score([], []).detection).toEqual(none);
    expect(score([labelled(3)], [])).toMatchObject({ detection: none, fields: { measure: 0 } });
  });
});

const script = "../shared/scripts/score.mjs";

test("Figures are those of the shared scoring script, on answers with every kind of fault", async ({ skip }) => {
  skip(!existsSync(script), `${script} is absent`);
  const shared = (await import(pathToFileURL(script).href)) as SharedScript;
  const { gold, observations } = faultyAnswers();
  const ours = score(gold, observations);
  const theirs = shared.score(gold.map(asCells), observations);
  const { detection, strict, strictAndBound, documents, fields } = ours;
  expect({ documents, gold: ours.gold, found: ours.found, detection, strict, strictAndBound, fields }).toEqual({
    documents: theirs.documents,
    gold: theirs.gold,
    found: theirs.found,
    detection: theirs.detection,
    strict: theirs.strict,
    strictAndBound: theirs.strictAndBound,
    fields: theirs.fieldAccuracy,
  });
  expect(ours.errors).toHaveLength(theirs.errors.length);
});

type Result = ReturnType<typeof score>;

/** What is used of `score.mjs`. */
interface SharedScript {
  score(
    gold: Record<string, string>[],
    observations: readonly object[],
  ): Pick<Result, "documents" | "gold" | "found" | "detection" | "strict" | "strictAndBound"> & {
    fieldAccuracy: Result["fields"];
    errors: object[];
  };
}

/** Two documents, one with windows, of which each tenth number or so is wrong in one way. */
function faultyAnswers(): { gold: GoldRow[]; observations: ScoredObservation[] } {
  const gold: GoldRow[] = [
    { class: "window", doc: "b", start: 100, end: 400, note: "" },
    { class: "window", doc: "b", start: 600, end: 800, note: "" },
  ];
  const observations: ScoredObservation[] = [];
  const faults: Partial<ScoredObservation>[] = [
    {},
    { measure: "gap" },
    { base_value: 7 },
    { base_unit: "km2" },
    { status: "baseline" },
    { year: null },
    { indicator: "gdp" },
    { bound: "ge" },
    { bound: "le", year: 1990 },
  ];
  for (let i = 0; i < 90; i++) {
    const doc = i % 3 === 0 ? "b" : "a";
    const start = i * 10;
    if (doc === "a" || (start >= 100 && start < 400) || (start >= 600 && start < 800))
      gold.push(i % 7 === 0 ? { ...other(start, i % 2 ? "optional" : "name"), doc } : labelled(start, { doc }));
    if (i % 8 !== 0) observations.push(found(start, { doc, ...faults[i % faults.length] }));
    if (i % 11 === 0) observations.push(found(start, { doc }), found(start + 5, { doc }));
  }
  observations.push(found(3, { doc: "c" }));
  return { gold, observations };
}

function asCells(row: GoldRow): Record<string, string> {
  const text = row.class === "window" ? String(row.end) : row.text;
  const cells = Object.entries(row).map(([column, value]) => [column, String(value ?? "-")]);
  return { ...(Object.fromEntries(cells) as Record<string, string>), text };
}
