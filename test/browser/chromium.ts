import { chromium, type Browser } from "playwright-core";
import { inject } from "vitest";

/**
 * A headless Chromium that asks nothing of the network on its own account; the caller closes it.
 *
 * Only tests of the `browser` project (test/browser) can call it. Rejects where the machine has no Chromium.
 */
export async function launchChromium(): Promise<Browser> {
  const found = inject("chromium");
  if ("problem" in found) throw new Error(found.problem);
  return chromium.launch({
    executablePath: found.executable,
    // The sandbox refuses to run as root and in most containers, and the tests open our own pages only.
    chromiumSandbox: false,
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      // A container's /dev/shm is often too small for a page.
      "--disable-dev-shm-usage",
    ],
  });
}
