/**
 * Every page as it looks, beside a picture of it that somebody has looked at: 390, 1280 and 1920 px wide, light and dark, in
 * either language. A page that differs is saved as `…-changed.png` beside its picture; where it is right, put it in its place
 * (`UPDATE_PICTURES=1 npx vitest run test/browser/pictures.test.ts` does so for all).
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
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

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
  { width: 1920, height: 1080 },
];

describe.skipIf(!canCompare)(
  `Pages as they look (skipped without ${FOLDER}, where CI is set, or where Chinese is not set in ${FONT})`,
  () => {
    const seeds = openSeeds();

    describe.each(PAGES)("%s", (name, address, ready) => {
      test.each(SIZES.flatMap((size) => [[size, "light", "zh"] as const, [size, "dark", "en"] as const]))(
        "%o, %s, %s",
        async (viewport, colorScheme, lang) => {
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
        },
      );
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
  const { width, height } = expected;
  const isSameSize = found.width === width && found.height === height;
  const different = isSameSize
    ? pixelmatch(found.data, expected.data, undefined, width, height, { threshold: 0.2 })
    : Infinity;
  if (different / (width * height) <= TOLERANCE) return;
  writeFileSync(changed, taken);
  const share = isSameSize
    ? `${((100 * different) / (width * height)).toFixed(1)} % of its pixels differ`
    : "its size differs";
  expect.fail(`${name}: ${share}; look at ${changed}, and where it is right, put it in place of ${kept}`);
}
