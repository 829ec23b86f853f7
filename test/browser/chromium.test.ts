import { expect, test } from "vitest";
import { launchChromium } from "./chromium.js";

test("The Chromium that was found or installed starts and runs a page's script", async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent("<p>三元区</p>");
    expect(await page.evaluate(() => document.querySelector("p")?.textContent)).toBe("三元区");
  } finally {
    await browser.close();
  }
});
