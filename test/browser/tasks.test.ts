/** What a person new to the site asks, answered along the path that the pages offer; by keyboard, too. */
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "./chromium.js";
import { FIXTURE_REPORTS, SHARED_REPORTS } from "../fixtures/corpora.js";
import { makeWorld, type Truth } from "../fixtures/world.js";
import { buildSite } from "../setup/build-site.js";
import { seedsSite } from "./seeds.js";
import { serveSite, visitPage } from "./site.js";
import type { ServedSite } from "./site.js";

const DEV = SHARED_REPORTS;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** Opens the first page of a site, and hands it to `use` once it shows what it found. */
const begin = (site: ServedSite, lang: string, use: (page: Page) => Promise<void>): Promise<void> =>
  visitPage({ browser, site, address: `index.html?lang=${lang}` }, async (page) => {
    await page.waitForSelector(".seen svg");
    await use(page);
  });

/** Presses Tab until what a selector finds has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not reach ${selector} on ${page.url()}`);
}

function served(folderOf: () => string): () => ServedSite {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveSite(folderOf());
  });
  afterAll(() => site?.close());
  return () => site;
}

describe("On the seeds", () => {
  const site = served(seedsSite);

  test("What did 平遥 promise for 2022 that differs most from its 2021 result?", async () => {
    await begin(site(), "zh", async (page) => {
      await page.locator(".find-place input").fill("平遥");
      await page.locator(".find-place a", { hasText: "平遥县" }).click();
      await page.waitForSelector(".promise-table");
      const answer = await page.locator(".promises .finding").innerText();
      expect(answer).toContain("2022年的目标中，与2021年结果差别最大的");
      expect(answer).toContain("一般公共预算收入增速，由+32.2%到+5.7%");
      const first = page.locator(".promise-table tbody tr").first();
      expect(await first.innerText()).toMatch(/一般公共预算收入.*32\.2%.*5\.7%.*−26\.5/s);
      await first.locator("a.number").nth(1).click();
      expect(await page.locator("dialog[open] mark").innerText()).toBe("5.7%");
    });
  });

  test("The first page itself says so, and leads there", async () => {
    await begin(site(), "en", async (page) => {
      const finding = page.locator(".seen", { hasText: "Pingyao County aimed at for 2022" });
      expect(await finding.innerText()).toContain("General public budget revenue (growth)");
      await finding.locator("a", { hasText: "See all" }).click();
      await page.waitForSelector(".promise-table");
    });
  });

  test("Where does the 150 元/月 come from?", async () => {
    await begin(site(), "zh", async (page) => {
      await page.locator("input[name=q]").fill("150 元/月");
      await page.keyboard.press("Enter");
      await page.locator(".sources td.written a", { hasText: /^150元\/月$/ }).click();
      await page.waitForSelector("a.num[aria-current]");
      expect(await page.locator("h1").innerText()).toContain("三元区2023年");
      expect(await page.locator("a.num[aria-current]").innerText()).toBe("150元/月");
      expect(await page.locator("p:has(a.num[aria-current])").first().innerText()).toContain(
        "从140元/月提高至150元/月",
      );
      await page.goBack();
      await page.waitForSelector(".sources");
      expect(await page.locator(".find input").inputValue()).toBe("150 元/月");
    });
  });

  test("By keyboard: a promise, and where a number comes from", async () => {
    await begin(site(), "en", async (page) => {
      await tabTo(page, ".find-place input");
      await page.keyboard.type("pingyao");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".promises .finding");
      await tabTo(page, ".promise-table tbody a.number");
      await page.keyboard.press("Enter");
      await page.waitForSelector("dialog[open] mark");
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog", { state: "hidden" });
      await page.goto(`${site().base}index.html?lang=en`);
      await tabTo(page, "input[name=q]");
      await page.keyboard.type("150元/月");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".sources a");
      await tabTo(page, ".sources a");
      await page.keyboard.press("Enter");
      await page.waitForSelector("a.num[aria-current]");
      expect(await page.locator("a.num[aria-current]").innerText()).toBe("150元/月");
    });
  });
});

describe("On the made-up reports", () => {
  let built: string;
  const site = served(() => (built = buildSite(FIXTURE_REPORTS)));
  afterAll(() => built && rmSync(path.dirname(built), { recursive: true, force: true }));
  const world = makeWorld();
  const rowsOf = (level: string, wanted: Partial<Truth>): (Truth & { place: string })[] =>
    world
      .filter((report) => report.level === level)
      .flatMap(({ place, truth }) => truth.map((row) => ({ ...row, place })))
      .filter((row) => Object.entries(wanted).every(([key, value]) => row[key as keyof Truth] === value));

  test("Which county aims highest for 2026?", async () => {
    const aims = rowsOf("county", { indicator: "gdp", measure: "growth", status: "target", year: 2026 });
    const highest = Math.max(...aims.map((row) => row.base_value));
    const address = "compare.html?indicator=gdp&level=county&status=target&measure=growth&year=2026&lang=zh";
    await visitPage({ browser, site: site(), address }, async (page) => {
      await page.waitForSelector(".drawing .row");
      expect(await page.locator(".drawing .row").count()).toBe(aims.length);
      const first = (await page.locator(".drawing .row").first().textContent()) ?? "";
      expect(first).toContain(`+${highest}%`);
      const best = aims.filter((row) => row.base_value === highest);
      expect(best.some(({ place }) => first.includes(place.slice(-2)))).toBe(true);
    });
  });

  test("Which prefecture stopped reporting afforestation?", async () => {
    const address = "coverage.html?by=places&indicator=afforestation&level=prefecture&year=2026&lang=zh";
    await visitPage({ browser, site: site(), address }, async (page) => {
      await page.waitForSelector(".cover-answer");
      const groups = await page.locator(".cover-answer dl > div").allTextContents();
      expect(groups[0]).toMatch(/忻州市.*盘锦市|盘锦市.*忻州市/su);
      expect(groups[0]).not.toContain("三明市");
      expect(groups.at(-1)).toMatch(/未提及.*三明市/su);
    });
  });
});

describe.skipIf(!existsSync(DEV))(`On the reports of ${DEV} (skipped where that folder is absent)`, () => {
  let built: string;
  const site = served(() => (built = buildSite(DEV)));
  afterAll(() => built && rmSync(path.dirname(built), { recursive: true, force: true }));
  const answers = (page: Page): Promise<string[]> =>
    page.locator(".cover-answer dl > div").evaluateAll((groups) => groups.map((one) => one.textContent ?? ""));

  test("Which of the 31 provinces set the highest GDP target for 2025, and how firmly worded?", async () => {
    await begin(site(), "zh", async (page) => {
      await page.locator("#zb-header a", { hasText: "比较" }).click();
      await page.locator(".chooser input").fill("地区生产总值");
      await page.locator(".chooser a[data-indicator=gdp]").click();
      await page.locator("[data-key=level]").selectOption({ label: "省级" });
      await page.locator("[data-key='status:target']").click();
      await page.locator("[data-key=year-from]").selectOption("2025");
      await page.locator("[data-key=year-to]").selectOption("2025");
      await page.waitForFunction(
        () => document.querySelector(".chart-title")?.textContent === "地区生产总值：31个地方",
      );
      const first = page.locator(".drawing .row").first();
      expect(await first.textContent()).toMatch(/西藏自治区.*2025年 目标.*≥ \+7%/s);
      expect(await page.locator(".drawing .row").nth(1).textContent()).toMatch(/\+8%.*力争/s);
      await page.locator("th.wording a").click();
      await page.waitForSelector("th.wording[aria-sort=ascending]");
      await page.locator(".drawing .row a.mark").first().click();
      await page.waitForSelector("dialog[open] mark");
      expect(await page.locator("dialog[open] blockquote").innerText()).toContain("7%以上");
    });
  });

  test("The provinces by keyboard", async () => {
    await begin(site(), "en", async (page) => {
      await tabTo(page, "#zb-header a[href*=compare]");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".drawing a.mark");
      await tabTo(page, ".chooser input");
      await page.keyboard.type("gdp");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => location.search.includes("indicator=gdp"));
      const choices = [
        ["level", "Province", "level=province"],
        ["status:target", null, "status=target"],
        ["year-from", "2025", "year=2025"],
      ] as const;
      for (const [key, typed, expected] of choices) {
        await tabTo(page, `[data-key="${key}"]`);
        await page.keyboard[typed === null ? "press" : "type"](typed ?? "Enter");
        await page.waitForFunction((text) => location.search.includes(text), expected);
      }
      await page.locator(".chart-title", { hasText: /[: ]31 places$/ }).waitFor();
      await tabTo(page, ".drawing a.mark");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(
        /^Xizang 2025 target/,
      );
      await page.keyboard.press("Enter");
      await page.waitForSelector("dialog[open] mark");
      expect(await page.locator("dialog[open] blockquote").innerText()).toContain("7%以上");
    });
  });

  test("Which prefectures of 四川 reported afforestation in 2024, and which did not mention it?", async () => {
    await begin(site(), "zh", async (page) => {
      await page.locator(".questions a", { hasText: "哪些没有提及" }).click();
      await page.locator("[data-key=filter-indicator]").selectOption({ label: "造林绿化面积" });
      await page.locator("[data-key=filter-province]").selectOption({ label: "四川省" });
      await page.locator("[data-key=filter-level]").selectOption({ label: "地市级" });
      const heading = await page.locator("#cover-answer").innerText();
      expect(heading).toMatch(/^2024年的报告：20 个地方中 \d+ 个给出造林绿化面积$/);
      const [stated = "", ...others] = await answers(page);
      for (const name of ["绵阳市", "广元市", "凉山彝族自治州"]) expect(stated).toContain(name);
      expect(others.at(-1)).toMatch(/报告未提及.*成都市/s);
      await page.locator(".cover-answer a", { hasText: "成都市" }).click();
      await page.waitForSelector(".report-head");
      expect(await page.locator("h1").innerText()).toContain("成都市2024年");
      await page.goBack();
      await page.waitForSelector(".cover-answer");
      expect(await page.locator("[data-key=filter-province]").inputValue()).toBe("四川省");
    });
  });

  test("The same by keyboard", async () => {
    await begin(site(), "en", async (page) => {
      await tabTo(page, ".questions a");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".cover-answer");
      for (const [key, typed] of [
        ["indicator", "Area aff"],
        ["province", "Sichuan"],
        ["level", "Prefecture"],
      ] as const) {
        await tabTo(page, `[data-key=filter-${key}]`);
        await page.keyboard.type(typed);
        await page.waitForFunction((one) => location.search.includes(`${one}=`), key);
      }
      expect(await page.locator("#cover-answer").innerText()).toMatch(
        /^Reports of 2024: \d+ of 20 places state Area afforested$/,
      );
      await tabTo(page, ".cover-answer dd a");
    });
  });
});
