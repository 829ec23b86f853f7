/** A deck made by hand on Compare and its own page, presented by keyboard; and the one file that needs no network. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import JSZip from "jszip";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDeckFile } from "../../src/components/deck/yaml.js";
import { barriersOf, openPage, openSeeds, type WatchedPage } from "./site.js";

const dir = mkdtempSync(path.join(tmpdir(), "zhibiao-present-"));

const seeds = openSeeds();

afterAll(() => rmSync(dir, { recursive: true, force: true }));

const title = (page: Page): Promise<string> => page.locator("section.present h1").innerText();
const ready = (page: Page): Promise<unknown> => page.waitForSelector(".reveal.ready section.present h1");

/** Adds a view of Compare by the one key. */
async function add(page: Page, query: string): Promise<void> {
  await page.goto(`${seeds.site.base}compare.html?${query}`);
  await page.waitForSelector("[data-key=deck-add]");
  await page.keyboard.press("d");
  await page.waitForSelector(".deck-add a");
}

async function save(page: Page, key: string, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`[data-key="deck:${key}"]`).click(),
  ]);
  const file = path.join(dir, name);
  await download.saveAs(file);
  return file;
}

describe("A deck of eight slides made by hand", () => {
  let watched: WatchedPage;
  let page: Page;
  beforeAll(async () => {
    watched = await openPage(seeds.browser, seeds.site, { acceptDownloads: true, reducedMotion: "reduce" });
    page = watched.page;
  });
  afterAll(() => watched?.close());

  test("is put together by one key, reordered, retitled, copied and annotated", async () => {
    for (const query of [
      "indicator=afforestation",
      "indicator=gdp&measure=growth&view=slope",
      "indicator=urban_income&view=timeline&measure=level",
      "indicator=skill_training&status=target",
    ])
      await add(page, query);
    await page.locator(".deck-add a").click();
    await page.waitForSelector(".deck-item:nth-child(4) svg");
    await page.locator("[data-key='copy:0']").click();
    await page.locator("[data-key='turn:1']").click();
    await page.locator("[data-key='add:cover']").click();
    await page.locator("[data-key='add:coverage']").click();
    for (let i = 5; i > 0; i--) await page.locator(`[data-key="up:${i}"]`).click();
    await page.locator("[data-key='title:0']").fill("五县的数字");
    await page.locator("[data-key='notes:0']").fill("先说材料");
    await page.locator("[data-key='quote:1']").selectOption({ index: 1 });
    await page.locator("[data-key=deck-title]").fill("会议");
    await page.waitForFunction(() => document.querySelectorAll(".deck-picture .slide-face:not(.failed)").length === 8);
    const { deck } = readDeckFile(readFileSync(await save(page, "yml", "deck.yml"), "utf8"), "deck.yml");
    expect(deck.slides.map(({ kind }) => kind)).toEqual([
      "cover",
      "compare",
      "quote",
      "table",
      "compare",
      "compare",
      "compare",
      "coverage",
    ]);
    expect(deck.title).toEqual({ zh: "会议" });
    expect(deck.slides[0]).toMatchObject({ title: { zh: "五县的数字" }, notes: { zh: "先说材料" } });
  });

  test("comes back from its address alone, and Back undoes", async () => {
    const address = page.url();
    await page.locator("[data-key='remove:7']").click();
    expect(await page.locator(".deck-item").count()).toBe(7);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll(".deck-item").length === 8);
    await seeds.visit(address, async (other) => {
      await other.waitForFunction(() => document.querySelectorAll(".deck-item").length === 8);
    });
  });

  test("has a page without faults of access, and files of all kinds", async () => {
    expect(await barriersOf(page)).toEqual([]);
    const zip = await JSZip.loadAsync(readFileSync(await save(page, "pptx", "hand.pptx")));
    expect(Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(8);
    expect(Object.keys(zip.files).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(4);
    expect(await zip.file("ppt/notesSlides/notesSlide1.xml")!.async("string")).toContain("先说材料");
    const html = readFileSync(await save(page, "html", "hand.html"), "utf8");
    expect(html.length).toBeLessThan(3 * 2 ** 20);
  });

  test("is presented by keyboard alone", async () => {
    await page.locator("[data-key=present]").focus();
    await page.keyboard.press("Enter");
    await ready(page);
    expect(await title(page)).toBe("五县的数字");
    expect(await barriersOf(page)).toEqual([]);
    await page.keyboard.press("ArrowRight");
    expect(await title(page)).toContain("造林绿化面积");
    expect(await barriersOf(page)).toEqual([]);
    await page.keyboard.press("e");
    expect(await page.locator("section.present .back mark").first().innerText()).toBe("7.1万亩");
    expect(await page.locator("section.present .front").isVisible()).toBe(false);
    expect(await barriersOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.locator("section.present .front").isVisible()).toBe(true);
    await page.keyboard.press("l");
    await page.waitForFunction(() => document.documentElement.lang === "en-GB");
    expect(await title(page)).toContain("Area afforested");
    await page.keyboard.press("l");
    await page.waitForFunction(() => document.documentElement.lang === "zh-CN");
    await page.keyboard.press("o");
    await page.waitForSelector(".reveal.overview");
    await page.keyboard.press("o");
    await page.keyboard.press("?");
    await page.waitForSelector("dialog.present-keys[open]");
    await page.keyboard.press("Escape");
    expect(page.url()).toContain("slide=2");
  });

  test("is filtered while it is shown, and says what is found then", async () => {
    expect(await title(page)).toContain("略阳县最高，7.1万亩");
    await page.keyboard.press("c");
    await page.locator(".present-panel [data-key='place:610727']").uncheck();
    await page.waitForFunction(() => !document.querySelector("section.present h1")?.textContent.includes("略阳县"));
    expect(await page.locator("section.present .drawing, section.present svg").first().textContent()).not.toContain(
      "略阳县",
    );
    expect(await barriersOf(page)).toEqual([]);
    await page.locator(".present-panel [data-key=reset]").click();
    await page.waitForFunction(() => document.querySelector("section.present h1")?.textContent.includes("略阳县"));
    await page.keyboard.press("Escape");
    await page.waitForSelector(".present-panel", { state: "hidden" });
  });

  test("has a speaker view with notes, the next slide and a timer, which follows", async () => {
    await page.keyboard.press("Home");
    await page.waitForFunction(() => document.querySelector("section.present h1")?.textContent === "五县的数字");
    const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
    await speaker.waitForFunction(() =>
      document.querySelector(".speaker-controls-notes .value")?.textContent.includes("先说材料"),
    );
    expect(await speaker.locator(".timer").isVisible()).toBe(true);
    await speaker
      .frameLocator("#upcoming-slide iframe")
      .locator("section.present h1", { hasText: "造林绿化面积" })
      .waitFor();
    await page.keyboard.press("ArrowRight");
    await speaker.waitForFunction(() =>
      document.querySelector(".speaker-controls-notes .value")?.textContent.includes("7.1万亩"),
    );
    expect(await title(page)).toContain("造林绿化面积");
    await speaker.close();
  });

  test("left nothing behind in the console", () => {
    expect(watched.faults).toEqual([]);
  });
});

test("A ready deck states what is found for the chosen places", async () => {
  await seeds.visit("deck.html?lang=zh", async (page) => {
    await page.locator("[data-key='ready:140728']").check();
    await page.locator("[data-key='ready:610727']").check();
    await page.locator("[data-key=ready-make]").click();
    await page.waitForFunction(() => document.querySelectorAll(".deck-picture .slide-face:not(.failed)").length >= 6);
    const found = await page
      .locator("[data-key^='title:']")
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).placeholder));
    expect(found.filter((text) => /最高|升到|降到|目标/.test(text)).length).toBeGreaterThanOrEqual(3);
  });
});

test("The one offline file presents, turns to the sentences and changes language without a network", async () => {
  const tables = path.join(dir, "tables");
  const args = [
    ["build", "seeds", "--out", tables, "--format", "duckdb", "--quiet"],
    ["slides", "data/deck.yml", "--format", "html", "--tables", tables, "--out", dir],
  ];
  for (const one of args) expect(spawnSync(process.execPath, ["src/cli/bin.js", ...one]).status).toBe(0);
  const context = await seeds.browser.newContext({ offline: true, locale: "zh-CN" });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => !/^(?:file|data|blob):/.test(request.url()) && faults.push(request.url()));
  await page.goto(pathToFileURL(path.join(dir, "deck-zh.html")).href);
  await ready(page);
  for (let i = 1; i < 8; i++) {
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("section.present .failed").count()).toBe(0);
    await page.keyboard.press("e");
    expect(await page.locator("section.present .back").isVisible()).toBe(true);
    await page.keyboard.press("e");
  }
  await page.keyboard.press("l");
  await page.waitForFunction(() =>
    document.querySelector("section.present h1")?.textContent.startsWith("Area afforested"),
  );
  expect(await page.evaluate(() => document.fonts.check("700 20px 'Noto Sans SC'", "略阳县"))).toBe(true);
  expect(await barriersOf(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});
