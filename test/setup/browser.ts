import type { TestProject } from "vitest/node";
import { ensureChromium } from "./chromium.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The executable of the Chromium that browser tests drive. */
    chromium: string;
  }
}

/** Makes sure of a Chromium before the first browser test, and tells the tests where it is. */
export default function setup(project: TestProject): void {
  project.provide("chromium", ensureChromium());
}
