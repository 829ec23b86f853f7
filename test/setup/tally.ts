import type { SerializedError } from "vitest";
import type { Reporter, TestModule } from "vitest/node";

/**
 * `12 passed, 1 failed`: what became of the tests, in the form that continuous integration reads.
 *
 * A file that could not be loaded and an error outside all tests count as one failure each, so that the line never says
 * `0 failed` of a run that failed. Skipped tests are in neither number.
 */
export function tally(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): string {
  const results = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
  const passed = results.filter((state) => state === "passed").length;
  const failed = results.filter((state) => state === "failed" || state === "pending").length;
  const unloaded = modules.filter((module) => module.errors().length > 0).length;
  return `${passed} passed, ${failed + unloaded + unhandledErrors.length} failed`;
}

/** A Vitest reporter that closes the run with the tally, alone on its line. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    const line = tally(modules, unhandledErrors);
    // The default reporter's summary comes first.
    process.once("exit", () => console.log(line));
  }
}
