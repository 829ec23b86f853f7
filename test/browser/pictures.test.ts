/**
 * Every page as it looks, beside a picture of it that somebody has looked at: 1280 px wide, light and in Chinese in `npm test`; 390,
 * 1280 and 1920 px, light and dark, in either language in `npm run test:pictures`. A page that differs is saved as `…-changed.png`
 * beside its picture; where it is right, put it in its place (`UPDATE_PICTURES=1 npm run test:pictures` does so for all).
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { PNG } from "pngjs";
import { describe, expect, inject, test } from "vitest";
import { changedShare } from "../setup/picture-change.js";
import { openPage, openSeeds } from "./site.js";

const FOLDER = "test/browser/pictures";
/** Share of pixels that may differ: edges of letters do from machine to machine. */
const TOLERANCE = 0.01;
/** The pictures are of this font; with another one every letter differs. */
const FONT = "NotoSansCJK";
const hasFont = spawnSync("fc-match", [":lang=zh-cn"], { encoding: "utf8" }).stdout?.includes(FONT) ?? false;
/** Without pictures there is nothing to compare with; a machine that builds for others sets type in ways of its own. */
const canCompare = hasFont && !process.env.CI && (existsSync(FOLDER) || process.env.UPDATE_PICTURES === "1");

const PINGYAO = "004_8979b39d7a9cd2b1";
const PAGES = [
  ["overview", "index.html", ".seen .drawing svg"],
  ["coverage", "coverage.html", "[role=grid]"],
  ["indicators", "indicator.html", ".groups a"],
  ["indicator", "indicator.html?indicator=afforestation", ".reporting-box"],
  ["places", "place.html", "main a[href*='place=140728']"],
  ["place", "place.html?place=140728", ".place-rows"],
  ["compare", "compare.html?indicator=afforestation", ".drawing a.mark"],
  ["passage", `compare.html?indicator=afforestation&m=${PINGYAO}:4663`, "dialog[open] mark"],
  ["guide", "embed-guide.html", ".gallery iframe"],
  ["embed", "embed.html?indicator=afforestation", "a.mark"],
  ["reports", "read.html", "table.reports a"],
  ["deck", "deck.html", "main h1"],
  ["report", `read.html?doc=${PINGYAO}#m=4663`, "a.num[aria-current]"],
] as const;

const [PHONE, LAPTOP, SCREEN] = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
  { width: 1920, height: 1080 },
];
const LOOKS =
  inject("pictures") === "all"
    ? [PHONE, LAPTOP, SCREEN].flatMap((size) => [[size, "light", "zh"] as const, [size, "dark", "en"] as const])
    : [[LAPTOP, "light", "zh"] as const];

describe.skipIf(!canCompare)(
  `Pages as they look (skipped without ${FOLDER}, where CI is set, or where Chinese is not set in ${FONT})`,
  () => {
    const seeds = openSeeds();

    describe.each(PAGES)("%s", (name, address, ready) => {
      test.each(LOOKS)("%o, %s, %s", async (viewport, colorScheme, lang) => {
        // half as many pixels a side show what has moved just as well
        const options = { viewport, colorScheme, reducedMotion: "reduce", deviceScaleFactor: 0.5 } as const;
        const { page, close } = await openPage(seeds.browser, seeds.site, options);
        try {
          await page.goto(seeds.site.base + address.replace(/\.html\??/, `.html?lang=${lang}&`));
          await page.waitForSelector(ready);
          await page.evaluate(() => document.fonts.ready);
          await page.waitForLoadState("networkidle");
          expectPicture(await page.screenshot({ caret: "hide" }), `${name}-${viewport.width}-${colorScheme}-${lang}`);
        } finally {
          await close();
        }
      });
    });
  },
);

function expectPicture(taken: Buffer, name: string): void {
  const [kept, changed] = [`${FOLDER}/${name}.png`, `${FOLDER}/${name}-changed.png`];
  rmSync(changed, { force: true });
  if (process.env.UPDATE_PICTURES === "1") {
    mkdirSync(FOLDER, { recursive: true });
    return writeFileSync(kept, taken);
  }
  const found = PNG.sync.read(taken);
  const expected = existsSync(kept) ? PNG.sync.read(readFileSync(kept)) : new PNG({ width: 0, height: 0 });
  const different = changedShare(found, expected);
  if (different <= TOLERANCE) return;
  writeFileSync(changed, taken);
  const share = different === Infinity ? "its size differs" : `${(100 * different).toFixed(1)} % of its pixels differ`;
  expect.fail(`${name}: ${share}; look at ${changed}, and where it is right, put it in place of ${kept}`);
}
