import { expect, test } from "vitest";
import { fuzz } from "./fuzz.js";

test("Damaged files of every format are read or named as problems: no crash, no hang, no file lost", async () => {
  const { faults } = await fuzz({ inputs: 240, firstSeed: 1, jobs: 2 });
  expect(Object.fromEntries(faults)).toEqual({});
});
