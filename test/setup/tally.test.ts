import { expect, test } from "vitest";
import type { TestModule } from "vitest/node";
import { tally } from "./tally.js";

/** A test file as Vitest reports it: the states of its tests, and whether it could be loaded. */
function moduleOf(states: string[], errors: unknown[] = []): TestModule {
  const children = { allTests: () => states.map((state) => ({ result: () => ({ state }) })) };
  return { children, errors: () => errors } as unknown as TestModule;
}

test.each([
  [[moduleOf(["passed", "passed"]), moduleOf(["passed"])], [], "3 passed, 0 failed"],
  [[moduleOf(["passed", "failed", "skipped"])], [], "1 passed, 1 failed"],
  [[moduleOf(["passed", "pending"])], [], "1 passed, 1 failed"],
  [[moduleOf(["passed"]), moduleOf([], [new Error("no such import")])], [], "1 passed, 1 failed"],
  [[moduleOf(["passed"])], [new Error("thrown after the test")], "1 passed, 1 failed"],
  [[], [], "0 passed, 0 failed"],
])(
  "Skipped tests count as neither, files that do not load and stray errors as failures: %#",
  (modules, errors, line) => {
    expect(tally(modules, errors as never[])).toBe(line);
  },
);
