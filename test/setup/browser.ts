import { rmSync } from "node:fs";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "./build-site.js";
import { ensureChromium } from "./chromium.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The Chromium that browser tests drive, or why there is none. */
    chromium: { executable: string } | { problem: string };
    /** How many looks of each page are compared with their pictures: one, or those of all widths, themes and languages. */
    pictures: "one" | "all";
    /** The folder of the site over the seeds, or why there is none. */
    seedsSite: { folder: string } | { problem: string };
  }
}

/**
 * Makes sure of a Chromium and of the seeds' site before the first browser test, and tells the tests where they are.
 *
 * Where there is none, the browser tests fail with the reason; an error thrown here would stop all other tests too.
 */
export default function setup(project: TestProject): (() => void) | undefined {
  try {
    project.provide("chromium", { executable: ensureChromium() });
  } catch (error) {
    project.provide("chromium", { problem: (error as Error).message });
  }
  try {
    const folder = buildSite();
    project.provide("seedsSite", { folder });
    return () => rmSync(path.dirname(folder), { recursive: true, force: true });
  } catch (error) {
    project.provide("seedsSite", { problem: (error as Error).message });
  }
}
