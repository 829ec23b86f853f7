import { chromium, type Browser } from "playwright-core";

/** A headless Chromium that asks nothing of the network on its own account; the caller closes it. */
export function launchAt(executable: string): Promise<Browser> {
  return chromium.launch({
    executablePath: executable,
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
