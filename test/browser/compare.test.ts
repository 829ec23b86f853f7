/** What a reader does on Compare beyond choosing one indicator: places, years, views, files; with the mouse and without. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSeeds, type PageOptions } from "./site.js";

const seeds = openSeeds();

/** Opens Compare once it shows a chart or why there is none, and hands it to `use`. */
const compare = (query: string, use: (page: Page) => Promise<void>, options?: PageOptions): Promise<void> =>
  seeds.visit(
    `compare.html?${query}`,
    async (page) => {
      await page.waitForSelector(".stage figure, .stage .empty");
      await use(page);
    },
    options,
  );

const marks = (page: Page): Promise<number> => page.locator(".drawing a.mark").count();

test("Places are chosen by pinyin in the box, by keyboard, and stand in the address and in the other charts", async () => {
  await compare("lang=zh&indicator=afforestation", async (page) => {
    await page.locator("#places-box").focus();
    await page.keyboard.type("pingy");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.search.includes("places=140728"));
    expect(await marks(page)).toBe(2);
    expect(await page.locator(".silence").count()).toBe(0);
    await page.locator("a[data-indicator='gdp']").click();
    await page.waitForFunction(() => document.querySelector(".chart-title")?.textContent?.startsWith("地区生产总值"));
    expect(page.url()).toContain("places=140728");
    await page.locator("[data-key='places:none']").click();
    await page.waitForFunction(() => !location.search.includes("places="));
    await page.goBack();
    await page.waitForFunction(() => location.search.includes("places=140728"));
    expect(await page.locator(".combobox .chips").first().innerText()).toContain("平遥县");
  });
});

test("Every view that applies draws, and one that does not says why", async () => {
  await compare("lang=en&indicator=afforestation", async (page) => {
    const views = await page.locator("[data-key^='view:'][href]").evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.key ?? "")); // prettier-ignore
    expect(views.length).toBeGreaterThan(4);
    for (const view of views) {
      await page.locator(`[data-key='${view}']`).click();
      await page.waitForSelector(`[data-key='${view}'][aria-current]`);
      await page.waitForSelector(".drawing svg");
      expect([view, await marks(page)]).not.toEqual([view, 0]);
    }
    const off = page.locator("[data-key='view:scatter'][aria-disabled]");
    expect(await off.getAttribute("aria-label")).toBe("Two indicators: no second indicator is chosen");
  });
});

test("A further indicator has a chart of its own, and two are drawn against each other", async () => {
  await compare("lang=zh&indicator=gdp&with=afforestation&view=scatter", async (page) => {
    await page.waitForSelector(".chart-section.other .drawing a.mark");
    expect(await page.locator(".chart-title").first().innerText()).toBe("地区生产总值（亿元）与造林绿化面积（万亩）");
    await page.locator("[data-key='without:afforestation']").click();
    await page.waitForFunction(() => !location.search.includes("with="));
    expect(await page.locator(".chart-section.other").count()).toBe(0);
  });
});

test("Unit, scale and status change what is shown and stay with a link", async () => {
  await compare("lang=zh&indicator=afforestation", async (page) => {
    await page.locator("[data-key=unit]").selectOption({ label: "公顷" });
    await page.waitForFunction(() => document.querySelector(".subtitle")?.textContent?.includes("公顷"));
    await page.locator("[data-key=scale]").selectOption("log");
    await page.waitForFunction(() => location.search.includes("scale=log"));
    await page.locator("[data-key='status:actual']").click();
    await page.waitForFunction(() => location.search.includes("status=actual"));
    const address = page.url();
    expect(address).toMatch(/unit=ha:1/);
    await page.goto("about:blank");
    await page.goto(address);
    await page.waitForSelector(".drawing a.mark");
    expect(await marks(page)).toBe(1);
    expect(await page.locator("[data-key=unit]").inputValue()).toBe("ha:1");
  });
});

test("What is chosen away to nothing says so, and leads back", async () => {
  await compare("lang=en&indicator=afforestation&places=140923", async (page) => {
    expect(await page.locator(".stage .empty").innerText()).toContain("There is no number for these choices.");
    await page.locator("[data-key=widen]").click();
    await page.waitForSelector(".drawing a.mark");
  });
});

describe("Files", () => {
  const download = async (page: Page, key: string): Promise<{ name: string; bytes: Buffer }> => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(`[data-key='${key}']`).first().click(),
    ]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };

  test("The rows on the screen come as CSV, JSON, Excel and Parquet, the chart as SVG and PNG", async () => {
    await compare("lang=zh&indicator=afforestation&status=target", async (page) => {
      const csv = await download(page, "download:csv");
      expect(csv.name).toBe("zhibiao-afforestation-level-target.csv");
      expect(csv.bytes.toString("utf8").trim().split("\n")).toHaveLength(4);
      expect(JSON.parse((await download(page, "download:json")).bytes.toString("utf8"))).toHaveLength(3);
      expect((await download(page, "download:xlsx")).bytes.subarray(0, 2).toString()).toBe("PK");
      expect((await download(page, "download:parquet")).bytes.subarray(0, 4).toString()).toBe("PAR1");
      const svg = (await download(page, "download:svg")).bytes.toString("utf8");
      for (const text of ["造林绿化面积", "略阳县", "7.1万亩", "来源：", "目标"]) expect(svg).toContain(text);
      expect(svg).not.toContain("var(");
      const png = (await download(page, "download:png")).bytes;
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect(png.readUInt32BE(16)).toBe(1800);
    });
  });

  test("A summary by year is worked out when it is opened", async () => {
    await compare("lang=en&indicator=afforestation", async (page) => {
      await page.locator("[data-key=summary]").click();
      await page.waitForSelector(".summary td");
      expect(await page.locator(".summary tbody tr").first().innerText()).toMatch(/2023\s+target\s+2\s+34,000 mu/);
    });
  });
});

test("On a phone the choices open by a button, and the chart comes first", async () => {
  await compare(
    "lang=zh&indicator=afforestation",
    async (page) => {
      expect(await page.locator("#places-box").isVisible()).toBe(false);
      await page.locator(".choices-opener").click();
      expect(await page.locator("#places-box").isVisible()).toBe(true);
      await page.locator("[data-key='status:target']").click();
      await page.waitForFunction(() => document.querySelectorAll(".drawing a.mark").length === 3);
      expect(await page.locator("[data-key='status:target']").isVisible()).toBe(true);
    },
    { viewport: { width: 390, height: 844 } },
  );
});
