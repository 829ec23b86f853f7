import type { Browser } from "playwright-core";
import { inject } from "vitest";
import { launchAt } from "../setup/launch.js";

/**
 * The headless Chromium of the tests; the caller closes it.
 *
 * Only tests of the `browser` project (test/browser) can call it. Rejects where the machine has no Chromium.
 */
export async function launchChromium(): Promise<Browser> {
  const found = inject("chromium");
  if ("problem" in found) throw new Error(found.problem);
  return launchAt(found.executable);
}
