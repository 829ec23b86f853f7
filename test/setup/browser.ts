import type { TestProject } from "vitest/node";
import { ensureChromium } from "./chromium.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The Chromium that browser tests drive, or why there is none. */
    chromium: { executable: string } | { problem: string };
  }
}

/**
 * Makes sure of a Chromium before the first browser test, and tells the tests where it is.
 *
 * Where there is none, the browser tests fail with the reason; an error thrown here would stop all other tests too.
 */
export default function setup(project: TestProject): void {
  try {
    project.provide("chromium", { executable: ensureChromium() });
  } catch (error) {
    project.provide("chromium", { problem: (error as Error).message });
  }
}
