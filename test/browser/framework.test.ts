import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./chromium.js";
import { serveSite, visitPage, type ServedSite } from "./site.js";

const PINGYAO = "004_8979b39d7a9cd2b1";
const OBSERVABLE = "node_modules/@observablehq/framework/dist/bin/observable.js";

/** Loaded before all else: whoever asks the network for something fails. */
const NO_NETWORK = `data:text/javascript,${encodeURIComponent('globalThis.fetch = () => Promise.reject(new Error("there is no network"))')}`;

/** What each page shows only where it has its data. */
const PAGES = [
  ["index.html", ".seen .drawing svg"],
  ["compare.html?indicator=afforestation", ".drawing a.mark"],
  ["coverage.html", "[role=grid]"],
  ["indicator.html?indicator=afforestation", ".reporting-box"],
  ["place.html?place=140728", ".place-rows"],
  ["read.html", "table.reports a"],
  [`read.html?doc=${PINGYAO}#m=4663`, "a.num[aria-current]"],
  ["deck.html", "main h1"],
  ["notebooks.html", "main li a"],
  ["gdp-growth.html", "svg a"],
  ["jobs.html", "svg a"],
  ["afforestation.html", "svg a"],
  ["pensions.html", "svg a"],
  ["make-your-own-notebook.html", "pre code"],
  ["embed-guide.html", ".gallery iframe"],
  ["embed.html?indicator=afforestation", "a.mark"],
] as const;

const work = mkdtempSync(path.join(tmpdir(), "zhibiao-framework-"));
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
});

describe("`observable build` alone, with no network, builds a site", () => {
  let site: ServedSite;

  beforeAll(async () => {
    const out = path.join(work, "site");
    const env = { ...process.env, ZHIBIAO_OUT: out, NODE_OPTIONS: `--import=${NO_NETWORK}` };
    const { status, stdout, stderr } = spawnSync(process.execPath, [OBSERVABLE, "build"], { env, encoding: "utf8" });
    if (status !== 0) throw new Error(`observable build failed:\n${stdout}\n${stderr}`);
    expect(stdout).not.toMatch(/broken link|npm:/);
    site = await serveSite(out);
  });

  afterAll(() => site.close());

  test.each(PAGES)("whose %s shows its data", async (address, ready) => {
    await visitPage({ browser, site, address }, async (page) => {
      await page.waitForSelector(ready);
      await page.waitForLoadState("networkidle");
      expect(await page.locator(".observablehq--error").allTextContents()).toEqual([]);
    });
  });
});

describe("`observable preview`", () => {
  const reports = path.join(work, "reports");
  let preview: ChildProcess;
  let base: string;

  beforeAll(async () => {
    mkdirSync(reports);
    copyFileSync(`seeds/${PINGYAO}.txt`, path.join(reports, "first.txt"));
    const env = { ...process.env, ZHIBIAO_REPORTS: reports };
    preview = spawn(process.execPath, [OBSERVABLE, "preview", "--no-open"], { env });
    base = await new Promise<string>((found, fail) => {
      let said = "";
      const listen = (chunk: Buffer): void => {
        said += chunk.toString();
        const address = /http:\/\/[\d.]+:\d+\//u.exec(said)?.[0];
        if (address) found(address);
      };
      preview.stdout!.on("data", listen);
      preview.stderr!.on("data", listen);
      preview.on("exit", () => fail(new Error(`observable preview ended:\n${said}`)));
    });
  });

  afterAll(() => preview.kill());

  test("shows a report that is added while it runs after the page is loaded again", async () => {
    const page = await browser.newPage();
    const countReports = async (): Promise<number> => {
      await page.goto(new URL("read.html?lang=en", base).href, { timeout: 0 });
      await page.waitForSelector("table.reports a", { timeout: 0 });
      return page.locator("table.reports tbody tr").count();
    };
    expect(await countReports()).toBe(1);
    copyFileSync("seeds/001_0ee36ff5db9c33f8.txt", path.join(reports, "second.txt"));
    expect(await countReports()).toBe(2);
    await page.close();
  });
});
