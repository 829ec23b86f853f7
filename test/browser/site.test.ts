import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { buildSite } from "../setup/build-site.js";
import { barriersOf, openSeeds, serveSite, visitPage } from "./site.js";

const PINGYAO = "004_8979b39d7a9cd2b1";

const seeds = openSeeds();
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const markNames = (page: Page): Promise<(string | null)[]> =>
  page.locator(".drawing a.mark").evaluateAll((marks) => marks.map((mark) => mark.getAttribute("aria-label")));

const PAGES = [
  ["Overview", "index.html", ".seen .drawing svg"],
  ["Coverage", "coverage.html", "[role=grid]"],
  ["Indicators", "indicator.html", ".groups a"],
  ["Indicator", "indicator.html?indicator=afforestation", ".reporting-box"],
  ["Places", "place.html", "main a[href*='place=140728']"],
  ["Place", "place.html?place=140728", ".place-rows"],
  ["Compare", "compare.html?indicator=afforestation", ".drawing a.mark"],
  ["Compare with a passage", `compare.html?indicator=afforestation&m=${PINGYAO}:4663`, "dialog[open] mark"],
  ["Compare on one place", "compare.html?place=211100", ".place-banner"],
  ["Fields", "fields.html", "table.field-list"],
  ["Guide to embedding", "embed-guide.html", ".gallery iframe"],
  ["Embedded chart", "embed.html?indicator=afforestation", "a.mark"],
  ["Read, all reports", "read.html", "table.reports a"],
  ["Read, as a table", `read.html?doc=${PINGYAO}&view=table`, ".number-table a"],
  ["Read, one report", `read.html?doc=${PINGYAO}#m=4663`, "a.num[aria-current]"],
] as const;

describe.each(PAGES)("%s", (_name, address, ready) => {
  describe.each(["zh", "en"] as const)("in %s", (lang) => {
    test.each([
      ["390 px, light", { width: 390, height: 844 }, "light"],
      ["1280 px, dark", { width: 1280, height: 900 }, "dark"],
      ["1280 px, light", { width: 1280, height: 900 }, "light"],
    ] as const)(
      "%s: nothing from elsewhere, no message, no barrier, nothing beyond the edge",
      async (_size, viewport, colorScheme) => {
        const target = address.replace(/\.html\??/, `.html?lang=${lang}&`);
        await seeds.visit(
          target,
          async (page) => {
            await page.waitForSelector(ready);
            expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang === "zh" ? "zh-CN" : "en-GB");
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
            expect(overflow).toBeLessThanOrEqual(0);
            expect(await barriersOf(page)).toEqual([]);
          },
          { viewport, colorScheme },
        );
      },
    );
  });
});

test("An address of Compare from when it was the first page still opens it", async () => {
  await seeds.visit("index.html?lang=zh&indicator=afforestation&year=2022", async (page) => {
    await page.waitForURL(/compare\.html\?lang=zh&indicator=afforestation&year=2022$/);
    await page.waitForSelector(".drawing a.mark");
  });
});

describe("Compare", () => {
  test("营造林 shows four values of three places, and names the two that do not mention it", async () => {
    await seeds.visit("compare.html?lang=zh&indicator=afforestation", async (page) => {
      await page.waitForSelector("a.mark");
      const names = await markNames(page);
      expect(names.map((name) => name?.split("；")[0])).toEqual([
        "略阳县 2023年 目标 7.1万亩",
        "三元区 2023年 目标 3.4万亩",
        "平遥县 2021年 实际 1.2万亩",
        "平遥县 2022年 目标 1.6万亩",
      ]);
      await page.waitForSelector(".silence");
      const silence = await page.locator(".silence li").allInnerTexts();
      expect(silence[0]).toMatch(/^报告未提及：代县/);
      expect(silence[1]).toMatch(/^报告未提及；与其他地方没有共同指标：盘锦市/);
    });
  });

  test("Vocational training compares 代县, 略阳 and 平遥", async () => {
    await seeds.visit("compare.html?lang=en&indicator=skill_training", async (page) => {
      await page.waitForSelector("a.mark");
      const names = await markNames(page);
      expect(names.map((name) => name?.split(";")[0])).toEqual([
        "Pingyao County 2021 actual 12,000 people",
        "Pingyao County 2022 target 5,000 people",
        "Lüeyang County 2023 target 2,000 people",
        "Dai County 2023 target 1,500 people",
      ]);
    });
  });

  test("A mark leads to its passage, and the passage to the number in its report", async () => {
    await seeds.visit("compare.html?lang=zh&indicator=afforestation", async (page) => {
      for (const [index, written] of ["7.1万亩", "3.4万亩", "1.2万亩", "1.6万亩"].entries()) {
        await page.locator(".drawing a.mark").nth(index).click();
        await page.waitForFunction(
          (text) => document.querySelector("dialog[open] mark")?.textContent === text,
          written,
        );
      }
      await page.locator("dialog .action").click();
      await page.waitForSelector("a.num[aria-current]");
      expect(await page.locator("a.num[aria-current]").innerText()).toBe("1.6万亩");
      expect(await page.locator(".entry[aria-current]").innerText()).toContain("1.6万亩");
    });
  });

  test("On a phone, the passage covers the page until it is closed", async () => {
    await seeds.visit(
      "compare.html?lang=zh&indicator=afforestation",
      async (page) => {
        await page.locator(".drawing a.mark").first().click();
        await page.waitForSelector("dialog[open]");
        expect(await page.locator("dialog").evaluate((dialog) => dialog.matches(":modal"))).toBe(true);
        await page.locator("dialog .close").click();
        await page.waitForSelector("dialog", { state: "hidden" });
      },
      { viewport: { width: 390, height: 844 } },
    );
  });

  test("By keyboard: search, choose, open a passage, close it, and be back at the mark", async () => {
    await seeds.visit("compare.html?lang=zh", async (page) => {
      await page.locator(".chooser input").focus();
      await page.keyboard.type("营造林");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() =>
        document.querySelector("h2.chart-title")?.textContent?.startsWith("造林绿化面积"),
      );
      await page.locator(".drawing a.mark").first().focus();
      expect(await page.locator(".tip").isVisible()).toBe(true);
      await page.keyboard.press("Enter");
      await page.waitForSelector("dialog[open]");
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog", { state: "hidden" });
      const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
      expect(focused).toContain("略阳县 2023年 目标 7.1万亩");
    });
  });

  test("Back and forward follow what was chosen", async () => {
    await seeds.visit("compare.html?lang=zh&indicator=gdp", async (page) => {
      const title = page.locator(".chart-title");
      await page.locator("a[data-key='measure:growth']").click();
      await page.waitForFunction(() => location.search.includes("measure=growth"));
      await page.locator("a[data-indicator='afforestation']").click();
      await page.waitForFunction(() => location.search.includes("afforestation"));
      await title.filter({ hasText: "造林绿化面积" }).waitFor();
      await page.goBack();
      await page.waitForFunction(() => location.search.includes("measure=growth"));
      await title.filter({ hasText: "地区生产总值" }).waitFor();
      expect(await page.locator("[data-key='measure:growth']").getAttribute("aria-current")).toBe("true");
      await page.goForward();
      await page.waitForFunction(() => location.search.includes("afforestation"));
      await title.filter({ hasText: "造林绿化面积" }).waitFor();
    });
  });

  test("The language changes with everything else kept, and is remembered", async () => {
    await seeds.visit(`compare.html?lang=zh&indicator=afforestation&year=2022&m=${PINGYAO}:4663`, async (page) => {
      await page.waitForSelector("dialog[open]");
      await page.locator("#zb-header a[data-lang=en]").click();
      await page.waitForFunction(() => document.documentElement.lang === "en-GB");
      expect(await page.locator(".chart-title").innerText()).toContain("Area afforested");
      expect(await page.locator("dialog[open] .amount").innerText()).toContain("16,000 mu");
      expect(page.url()).toContain("year=2022");
      await page.goto(`${seeds.site.base}read.html`);
      await page.waitForSelector("h1");
      expect(await page.locator("h1").innerText()).toBe("The reports");
    });
  });

  test("Every place of the seeds is on a chart, and 盘锦 is said to share no indicator", async () => {
    await seeds.visit("compare.html?lang=zh", async (page) => {
      const places = page.locator(".chooser a[data-place]");
      await places.first().waitFor();
      const names = await places.allInnerTexts();
      expect(names).toEqual(["代县", "略阳县", "三元区", "盘锦市", "平遥县"]);
      for (const name of names) {
        await places.filter({ hasText: name }).click();
        await page.waitForFunction(
          (text) => document.querySelector(".place-banner")?.textContent?.includes(text),
          name,
        );
        await page.waitForSelector(`.drawing a.mark[aria-label^="${name}"]`);
      }
      await page.locator("a[data-place='211100']").click();
      await page.waitForSelector(".drawing a.mark[aria-label^='盘锦市']");
      expect(await page.locator(".place-banner").innerText()).toContain("没有一项与其他地方相同");
    });
  });

  test("The table sorts, and says how", async () => {
    await seeds.visit("compare.html?lang=zh&indicator=afforestation", async (page) => {
      const values = (): Promise<string[]> => page.locator("td.written").allInnerTexts();
      await page.locator("th.value a").click();
      await page.waitForSelector("th.value[aria-sort=descending]");
      expect(await values()).toEqual(["7.1万亩", "3.4万亩", "1.6万亩", "1.2万亩"]);
      await page.locator("th.value a").click();
      await page.waitForSelector("th.value[aria-sort=ascending]");
      expect(await values()).toEqual(["1.2万亩", "1.6万亩", "3.4万亩", "7.1万亩"]);
    });
  });
});

describe("Read", () => {
  test("A number in the text shows its entry, an entry its number", async () => {
    await seeds.visit(`read.html?lang=zh&doc=${PINGYAO}`, async (page) => {
      await page.locator("a.num", { hasText: /^132\.2亿元$/ }).click();
      await page.waitForSelector(".entry[aria-current]");
      expect(await page.locator(".entry[aria-current]").innerText()).toContain("地区生产总值");
      expect(await page.locator(".detail").innerText()).toContain("132.2亿元");
      await page.locator(".entry", { hasText: "1.6万亩" }).click();
      await page.waitForFunction(() => document.querySelector("a.num[aria-current]")?.textContent === "1.6万亩");
      expect(page.url()).toMatch(/#m=4663$/);
      await page.waitForFunction(() => {
        const box = document.querySelector("a.num[aria-current]")?.getBoundingClientRect();
        return box !== undefined && box.top > 0 && box.bottom < window.innerHeight;
      });
    });
  });

  test("Each of the numbers of a report is marked once, and the key filters them", async () => {
    await seeds.visit(`read.html?lang=zh&doc=${PINGYAO}`, async (page) => {
      await page.waitForSelector("a.num");
      const starts = await page
        .locator("a.num[data-start]")
        .evaluateAll((marks) => marks.map((mark) => (mark as HTMLElement).dataset.start));
      expect(new Set(starts).size).toBe(starts.length);
      const all = await page.locator("[data-key='show:all'] .count").innerText();
      expect(starts).toHaveLength(Number(all));
      await page.locator("[data-key='show:date']").click();
      await page.waitForSelector("a.num.dim");
      const count = Number(await page.locator("[data-key='show:date'] .count").innerText());
      expect(await page.locator("a.num:not(.dim)").count()).toBe(count);
      expect(await page.locator(".entry").count()).toBe(count);
    });
  });

  test("A report that does not exist is said not to, beside those that do", async () => {
    await seeds.visit("read.html?lang=en&doc=nowhere", async (page) => {
      await page.waitForSelector(".failed");
      expect(await page.locator(".failed").innerText()).toContain("nowhere");
      expect(await page.locator("table.reports tbody tr").count()).toBe(5);
    });
  });
});

test("A report dropped into the folder appears with what was inferred; broken files are listed, the rest is built", async () => {
  const reports = mkdtempSync(path.join(tmpdir(), "zhibiao-seeds-"));
  cpSync("seeds", reports, { recursive: true });
  const dropped =
    "2024年政府工作报告\n——2024年1月15日在沁源县第十七届人民代表大会第四次会议上\n一、2023年工作回顾\n完成营造林2.3万亩。\n";
  writeFileSync(path.join(reports, "dropped.txt"), dropped);
  writeFileSync(path.join(reports, "empty.txt"), "");
  writeFileSync(
    path.join(reports, "picture.txt"),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  );
  const folder = buildSite(reports);
  folders.push(reports, folder);
  const other = await serveSite(folder);
  try {
    const { browser } = seeds;
    const address = "compare.html?lang=zh&indicator=afforestation";
    await visitPage({ browser, site: other, address }, async (page) => {
      await page.waitForSelector("a.mark");
      expect((await markNames(page)).map((name) => name?.split("；")[0])).toContain("沁源县 2023年 实际 2.3万亩");
      await page.goto(`${other.base}read.html?lang=zh&doc=dropped`);
      await page.waitForSelector(".report-facts");
      const facts = await page.locator(".report-facts").innerText();
      expect(facts).toMatch(/沁源县\s*推断/);
      expect(facts).toMatch(/2024\s*推断/);
      await page.goto(`${other.base}read.html?lang=zh#problems`);
      const problems = await page.locator(".problems").innerText();
      expect(problems).toContain("empty.txt");
      expect(problems).toContain("picture.txt");
      expect(await page.locator("table.reports tbody tr").count()).toBe(6);
    });
  } finally {
    await other.close();
  }
});
