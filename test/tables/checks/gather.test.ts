import { expect, test } from "vitest";
import { gatherProblems } from "../../../src/tables/checks/gather.js";
import { describeProblem, type ProblemKind } from "../../../src/tables/problem.js";

const problems = (kind: ProblemKind, count: number) =>
  Array.from({ length: count }, (_, i) => describeProblem(kind, { file: `a.csv#${i + 2}`, value: "x" }));

test("What is wrong with all rows of a table, or most, is said once of the file", () => {
  const gathered = gatherProblems([...problems("no-facts", 40), ...problems("no-plan", 30)], {
    file: "a.csv",
    reports: 40,
  });
  expect(gathered.map(({ kind, file, reason }) => [kind, file, reason.en])).toEqual([
    ["no-facts", "a.csv", "40 of its 40 texts: it is not clear of which place and year the report is"],
    ["no-plan", "a.csv", "30 of its 40 texts: it reviews but plans nothing, as if it had been cut off"],
  ]);
  expect(gathered[0]?.reason.zh).toBe("40 份中有 40 份：无法判断是哪个地方、哪一年的报告");
});

test("What is wrong with a few rows, or differs from one to another, is said of each", () => {
  const few = problems("no-year", 2);
  expect(gatherProblems(few, { file: "a.csv", reports: 2 })).toEqual(few);
  const some = problems("no-year", 10);
  expect(gatherProblems(some, { file: "a.csv", reports: 40 })).toEqual(some);
  const places = problems("place-conflict", 40);
  expect(gatherProblems(places, { file: "a.csv", reports: 40 })).toEqual(places);
});

test("The others stay in their order", () => {
  const [first, ...rest] = problems("no-year", 3);
  const other = describeProblem("cut-off", { file: "a.csv#2", value: "x" });
  const kinds = gatherProblems([first!, other, ...rest], { file: "a.csv", reports: 3 }).map(({ kind }) => kind);
  expect(kinds).toEqual(["no-year", "cut-off"]);
});
