/** Charts of the site in plain pages of another origin, as frames and as modules. */
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { frozenFiles, type FrozenIndex } from "../../src/components/embed/frozen.js";
import { checkFile } from "../../src/components/figure/proof.js";
import { seedsSite } from "./seeds.js";
import { barriersOf, openPage, openSeeds, serveSite, visitPage, type PageOptions } from "./site.js";

const LIGHT = "rgb(253, 252, 249)";
const DARK = "rgb(21, 23, 26)";

const seeds = openSeeds();
/** Another origin: it has the pages that tests give it, and nothing else. */
let elsewhere: { base: string; pages: Map<string, string>; close(): void };

beforeAll(async () => void (elsewhere = await servePages()));
afterAll(() => elsewhere?.close());

async function servePages(): Promise<typeof elsewhere> {
  const pages = new Map<string, string>();
  const server = createServer(({ url }, response) => {
    const page = pages.get(url ?? "");
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(page);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { base, pages, close: () => void server.close() };
}

/** A page of the other origin, whose own style is as unlike ours as a page's may be. */
const pageWith = (body: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>别处</title><link rel="icon" href="data:,">
<style>html { font-size: 40px } body { margin: 0; text-align: right; letter-spacing: 3px } p { color: red } h2 { font-size: 99px }</style>
</head><body><main><h1>别处的文章</h1>${body}</main></body></html>`;

/** Opens a page of the other origin with a text of its own, and hands it to `use`. */
function visitArticle(body: string, use: (page: Page) => Promise<void>, options?: PageOptions): Promise<void> {
  elsewhere.pages.set("/article.html", pageWith(body));
  const { browser, site } = seeds;
  const { base } = elsewhere;
  return visitPage({ ...options, browser, site, address: `${base}/article.html`, also: [base] }, use);
}

const iframe = (query: string): string =>
  `<iframe src="${seeds.site.base}embed.html?${query}" title="造林" width="100%" height="120" style="border:0" loading="lazy"></iframe>
<script src="${seeds.site.base}embed/resize.js" async></script>`;

const moduleOf = (query: string, options: string): string => `<div id="place"></div><script type="module">
import { chart } from "${seeds.site.base}embed/chart.js";
document.querySelector("#place").append(await chart("${query}", ${options}));
</script>`;

/** The site's frame in a page. A frame is there before what it shows is, so its address is waited for as well. */
async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the page has no frame of the site");
  await frame.waitForURL((url) => url.href.startsWith(seeds.site.base));
  await frame.waitForSelector("a.mark");
  return frame;
}

const groundOf = (from: Page | Frame): Promise<string> =>
  from.locator(".embed").evaluate((embed) => getComputedStyle(embed).backgroundColor);
const widthOf = (from: Page | Frame): Promise<number> =>
  from
    .locator(".drawing svg")
    .first()
    .evaluate((drawing) => Number(drawing.getAttribute("width")));
const nothingIsKept = (from: Page | Frame): Promise<unknown> =>
  from.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);

describe("A frame in a page of another origin", () => {
  test("takes the height of its chart, follows width and theme, and keeps nothing", async () => {
    await visitArticle(iframe("indicator=afforestation&lang=zh"), async (page) => {
      const frame = await frameOf(page);
      const height = (): Promise<number> => page.locator("iframe").evaluate((one) => one.clientHeight);
      const fits = async (): Promise<void> => {
        await expect.poll(async () => (await height()) - (await heightInside(frame))).toBe(0);
      };
      await fits();
      expect(await widthOf(frame)).toBeGreaterThan(1100);
      expect(await groundOf(frame)).toBe(LIGHT);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await groundOf(frame)).toBe(DARK);
      await page.setViewportSize({ width: 390, height: 844 });
      await expect.poll(() => widthOf(frame)).toBeLessThan(390);
      await fits();
      expect(await nothingIsKept(frame)).toEqual(["", 0, 0]);
    });
  });

  test("stays light or dark where its address says so", async () => {
    for (const [theme, ground] of [
      ["light", LIGHT],
      ["dark", DARK],
    ] as const)
      await visitArticle(
        iframe(`indicator=afforestation&theme=${theme}`),
        async (page) => {
          const frame = await frameOf(page);
          expect(await groundOf(frame)).toBe(ground);
          expect(await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(ground);
        },
        { colorScheme: theme === "light" ? "dark" : "light" },
      );
  });

  test("opens the passage behind a mark in place, and gives it room; Escape closes it", async () => {
    await visitArticle(iframe("indicator=afforestation&lang=zh"), async (page) => {
      const frame = await frameOf(page);
      const before = await heightInside(frame);
      await frame.locator("a.mark").first().click();
      await frame.waitForSelector(".passage mark");
      expect(await frame.locator(".passage mark").innerText()).toBe("7.1万亩");
      await expect.poll(() => page.locator("iframe").evaluate((one) => one.clientHeight)).toBeGreaterThan(before + 100);
      await page.keyboard.press("Escape");
      await frame.waitForSelector(".passage", { state: "detached" });
      const focused = await frame.evaluate(() =>
        document.activeElement?.shadowRoot?.activeElement?.getAttribute("aria-label"),
      );
      expect(focused).toContain("7.1万亩");
    });
  });

  test("leads to the site in a tab of its own, which cannot reach back", async () => {
    await visitArticle(iframe("indicator=afforestation&lang=en"), async (page) => {
      const frame = await frameOf(page);
      await frame.locator("a.mark").first().click();
      await frame.waitForSelector(".passage .action");
      const links = await frame
        .locator("a[href]")
        .evaluateAll((all) => all.map((link) => ["href", "target", "rel"].map((name) => link.getAttribute(name))));
      expect(links.length).toBeGreaterThan(8);
      for (const [href, target, rel] of links) {
        expect(href).toContain(`${seeds.site.base}`);
        expect([target, rel]).toEqual(["_blank", "noopener"]);
      }
    });
  });

  test("says what is wrong with its address", async () => {
    await visitArticle(
      `<iframe src="${seeds.site.base}embed.html?lang=en&indicator=forests" title="t"></iframe>`,
      async (page) => {
        const said = page.frameLocator("iframe").getByRole("alert");
        await said.waitFor();
        expect(await said.innerText()).toContain("unknown indicator: forests");
      },
    );
  });

  test.each([
    ["ranked", "indicator=skill_training&view=ranked"],
    ["slope", "indicator=gdp&measure=growth&view=slope"],
    ["timeline", "indicator=gdp&measure=growth&view=timeline"],
    ["multiples", "indicator=afforestation&view=multiples"],
    ["heat", "indicator=afforestation&view=heat"],
    ["promise", "indicator=gdp&measure=growth&view=promise"],
    ["scatter", "indicator=afforestation&with=skill_training&view=scatter"],
  ])("draws the view %s without a word from its policy", async (_view, query) => {
    await seeds.visit(`embed.html?lang=zh&${query}`, async (page) => {
      await page.waitForSelector(".drawing svg");
      await page.waitForLoadState("networkidle");
    });
  });

  test("may do nothing that its policy does not name", async () => {
    const watched = await openPage(seeds.browser, seeds.site);
    await watched.page.goto(`${seeds.site.base}embed.html?indicator=afforestation&lang=zh`);
    await watched.page.waitForSelector("a.mark");
    expect(watched.faults).toEqual([]);
    const refused = await watched.page.evaluate(async () => {
      const refusals: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => refusals.push(event.effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      const style = document.createElement("style");
      style.textContent = "body { color: red }";
      const image = new Image();
      image.src = "http://example.org/track.png";
      document.body.append(script, style, image);
      await fetch("http://example.org/").catch(() => undefined);
      image.setAttribute("onerror", "window.ran = true");
      setTimeout("window.ran = true" as unknown as () => void);
      await new Promise((done) => setTimeout(done, 50));
      return { refusals: [...new Set(refusals)].sort(), ran: "ran" in window };
    });
    expect(refused).toEqual({
      refusals: ["connect-src", "img-src", "script-src", "script-src-attr", "script-src-elem", "style-src-elem"],
      ran: false,
    });
    await watched.close();
  });
});

async function heightInside(frame: Frame): Promise<number> {
  return frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}

describe("A module in a page of another origin", () => {
  test("draws a chart that follows the width of its place and the theme", async () => {
    await visitArticle(moduleOf("indicator=afforestation", "{}"), async (page) => {
      await page.waitForSelector("a.mark");
      expect(await widthOf(page)).toBeGreaterThan(1100);
      await page.locator("#place").evaluate((place) => (place.style.width = "420px"));
      await expect.poll(() => widthOf(page)).toBeLessThan(420);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await groundOf(page)).toBe(DARK);
      await page.locator(".zhibiao-chart").evaluate((chart) => (chart.dataset.theme = "light"));
      expect(await groundOf(page)).toBe(LIGHT);
    });
  });

  test("takes width, theme and language as options", async () => {
    await visitArticle(
      moduleOf("indicator=skill_training", '{ width: 500, theme: "dark", lang: "en" }'),
      async (page) => {
        await page.waitForSelector("a.mark");
        expect(await page.locator(".zhibiao-chart").evaluate((chart) => chart.clientWidth)).toBe(500);
        expect(await groundOf(page)).toBe(DARK);
        expect(await page.locator("a.mark").first().getAttribute("aria-label")).toContain("Pingyao County 2021 actual");
      },
    );
  });

  test("neither takes the page's style nor gives it its own", async () => {
    await visitArticle(
      `<p id="own">文字</p>${moduleOf("indicator=afforestation", '{ theme: "light" }')}`,
      async (page) => {
        const own = (): Promise<string[]> =>
          page.locator("#own").evaluate((one) => {
            const { color, fontSize, letterSpacing, marginTop } = getComputedStyle(one);
            return [color, fontSize, letterSpacing, marginTop];
          });
        const before = await own();
        await page.waitForSelector("a.mark");
        expect(await own()).toEqual(before);
        const title = await page.locator("h2.chart-title").evaluate((one) => {
          const { fontSize, letterSpacing, textAlign } = getComputedStyle(one);
          return [fontSize, letterSpacing, textAlign];
        });
        expect(title).toEqual(["22px", "normal", "start"]);
      },
    );
  });

  test("reads the address of a chart as it stands in the browser", async () => {
    const address = `${seeds.site.base}compare.html?lang=zh&indicator=gdp&measure=growth#x`;
    await visitArticle(moduleOf(address, "{}"), async (page) => {
      await page.waitForSelector("a.mark");
      expect(await page.locator(".chart-title").innerText()).toContain("地区生产总值");
    });
  });
});

/** Makes a page narrower, and waits until a mark of its chart has been drawn anew. */
async function narrow(page: Page, mark: Locator): Promise<void> {
  const before = await mark.elementHandle();
  const { width, height } = page.viewportSize()!;
  await page.setViewportSize({ width: width - 2, height });
  await page.waitForFunction((old) => !old?.isConnected, before);
}

describe.each(["embed.html", "compare.html"])("A mark of %s", (name) => {
  test("leads to its passage, though the chart is drawn anew while the button is down", async () => {
    await seeds.visit(`${name}?indicator=afforestation`, async (page) => {
      const mark = page.locator("a.mark").first();
      await mark.hover();
      await page.mouse.down();
      await narrow(page, mark);
      await page.mouse.up();
      await page.waitForSelector(".passage mark");
    });
  });
});

test("The mark whose passage is open says so, though the chart is drawn anew", async () => {
  await seeds.visit("embed.html?indicator=afforestation", async (page) => {
    const mark = page.locator("a.mark").first();
    await mark.click();
    await narrow(page, mark);
    expect(await mark.getAttribute("aria-current")).toBe("true");
    expect(await page.locator("a.mark[aria-current]").count()).toBe(1);
  });
});

describe.each(["zh", "en"] as const)("A chart in %s has no barrier", (lang) => {
  test.each([
    [390, "light"],
    [1280, "dark"],
  ] as const)("in a frame %i px wide, %s", async (width, colorScheme) => {
    const use = async (page: Page): Promise<void> => {
      await page.locator("a.mark").first().click();
      await page.waitForSelector(".passage mark");
      expect(await barriersOf(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    };
    const options = { viewport: { width, height: 900 }, colorScheme };
    await seeds.visit(`embed.html?indicator=afforestation&lang=${lang}`, use, options);
  });
});

const codeOf = (page: Page, key: string): Promise<string> =>
  page.locator(`.copyable:has([data-key="copy:${key}"]) .text`).innerText();

async function download(page: Page, key: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-key="${key}"]`).click()]);
  return readFileSync(await file.path());
}

describe("A figure that is kept", () => {
  const index = (): FrozenIndex =>
    JSON.parse(readFileSync(path.join(seedsSite(), "figures/index.json"), "utf8")) as FrozenIndex;
  const hashOf = (): string => index()["indicator=afforestation"]?.hash ?? "";

  test("is named by a digest of its data, and has picture, page and oEmbed in both languages", () => {
    const hash = hashOf();
    const data = readFileSync(path.join(seedsSite(), "figures", hash, "data.json"));
    expect(createHash("sha256").update(data).digest("hex").slice(0, 16)).toBe(hash);
    for (const lang of ["zh", "en"] as const) {
      const read = (file: string): string => readFileSync(path.join(seedsSite(), file), "utf8");
      expect(read(frozenFiles.picture(hash, lang))).toContain(lang === "zh" ? ">7.1万亩<" : ">71,000 mu<");
      const oembed = JSON.parse(read(frozenFiles.oembed(hash, lang))) as Record<string, unknown>;
      expect(oembed).toMatchObject({ version: "1.0", type: "rich", width: 720 });
      expect(oembed.html).toContain(`embed.html?figure=${hash}&amp;lang=${lang}`);
      expect(read(frozenFiles.page(hash, lang))).toContain('rel="alternate" type="application/json+oembed"');
    }
  });

  test("is drawn from what is kept, with its sentences, in a frame, as a module and as a page", async () => {
    const use = async (from: Page | Frame): Promise<void> => {
      await from.waitForSelector("a.mark");
      expect(await from.locator("a.mark").count()).toBe(4);
      expect(await from.locator(".newer").count()).toBe(0);
      expect(await from.locator(".source code").innerText()).toBe(hashOf());
      await from.locator("a.mark").nth(1).click();
      await from.waitForSelector(".passage mark");
      expect(await from.locator(".passage mark").innerText()).toBe("3.4万亩");
      expect(await from.locator(".passage blockquote").innerText()).toMatch(/^.{4,}3\.4万亩/s);
    };
    await visitArticle(iframe(`figure=${hashOf()}&lang=zh`), async (page) => use(await frameOf(page)));
    await visitArticle(moduleOf(`figure=${hashOf()}&lang=zh`, "{}"), use);
    await seeds.visit(frozenFiles.page(hashOf(), "zh"), use);
  });

  test("keeps its numbers when the data move on, and says so", async () => {
    const work = mkdtempSync(path.join(tmpdir(), "zhibiao-frozen-"));
    cpSync(seedsSite(), work, { recursive: true });
    // the next build gives other numbers, which have another digest
    const next = { ...index(), "indicator=afforestation": { hash: "0".repeat(16), query: "" } };
    writeFileSync(path.join(work, "figures/index.json"), JSON.stringify(next));
    rmSync(path.join(work, "data"), { recursive: true });
    const later = await serveSite(work);
    const { browser } = seeds;
    const address = `embed.html?lang=en&figure=${hashOf()}`;
    await visitPage({ browser, site: later, address }, async (page) => {
      await page.waitForSelector("a.mark");
      expect(await page.locator(".newer").innerText()).toContain("Newer data exist");
      expect(await page.locator("a.mark").first().getAttribute("aria-label")).toContain("71,000 mu");
    });
    await later.close();
    rmSync(work, { recursive: true });
  });

  test("has its addresses in the panel, where the chart is the first view of its indicator", async () => {
    await seeds.visit("compare.html?lang=en&indicator=afforestation", async (page) => {
      await page.locator("[data-key=figure-panel]").click();
      await page.locator("[data-key='copy:page']").waitFor();
      expect(await codeOf(page, "page")).toBe(`${seeds.site.base}${frozenFiles.page(hashOf(), "en")}`);
      expect(await codeOf(page, "picture")).toBe(`${seeds.site.base}${frozenFiles.picture(hashOf(), "en")}`);
    });
    await seeds.visit("compare.html?lang=en&indicator=afforestation&status=target", async (page) => {
      await page.locator("[data-key=figure-panel]").click();
      await page.getByText("Permanent addresses are kept of the first view").waitFor();
    });
  });
});

describe("The panel under a chart", () => {
  const ADDRESS = "compare.html?lang=zh&indicator=afforestation&status=target";

  test("gives a frame and a module that show this very chart on another origin", async () => {
    const snippets: string[] = [];
    await seeds.visit(ADDRESS, async (page) => {
      await page.locator("[data-key=figure-panel]").click();
      snippets.push(await codeOf(page, "iframe"), await codeOf(page, "module"));
    });
    const [frame = "", module = ""] = snippets;
    await visitArticle(frame, async (page) => expect(await (await frameOf(page)).locator("a.mark").count()).toBe(3));
    await visitArticle(module, async (page) => {
      await page.waitForSelector("a.mark");
      expect(await page.locator("a.mark").count()).toBe(3);
    });
  });

  test("gives the command, and files that prove themselves, in the chosen size and colours", async () => {
    await seeds.visit(ADDRESS, async (page) => {
      await page.locator("[data-key=figure-panel]").click();
      expect(await codeOf(page, "command")).toBe(
        'npx zhibiao figure "indicator=afforestation&measure=level&status=target&view=ranked" --width 85mm --theme print --lang zh',
      );
      await page.locator("[data-key=figure-width]").selectOption("170mm");
      await page.locator("[data-key=figure-theme]").selectOption("grey");
      expect(await codeOf(page, "command")).toContain("--width 170mm --theme grey");
      const svg = await download(page, "figure:svg");
      expect(svg.toString("utf8")).toMatch(/<svg [^>]*width="170mm"/);
      const checked = await checkFile(svg);
      expect(checked).toMatchObject({ kind: "proof", untouched: true, proof: { lang: "zh" } });
      const png = await download(page, "figure:png");
      expect(png.readUInt32BE(16)).toBe(Math.round((170 / 25.4) * 600));
    });
  });

  test("copies by keyboard and says so; where it may not, it selects the text and says what to press", async () => {
    await seeds.visit(
      ADDRESS,
      async (page) => {
        await page.locator("[data-key=figure-panel]").click();
        await page.locator("[data-key='copy:bibtex']").focus();
        await page.keyboard.press("Enter");
        await page.locator(".said", { hasText: "已复制" }).waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("@misc{lueyangxian2023,");
        await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
        await page.locator("[data-key='copy:caption']").click();
        await page.locator(".said", { hasText: "Ctrl+C" }).waitFor();
        expect(await page.evaluate(() => getSelection()?.toString())).toContain("造林绿化面积");
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    );
  });
});

test.each(["zh", "en"] as const)("The panel in %s has no barrier", async (lang) => {
  await seeds.visit(`compare.html?lang=${lang}&indicator=afforestation`, async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator("[data-key=figure-panel]").click();
    await page.locator("[data-key='copy:bibtex']").waitFor();
    expect(await barriersOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});

describe("The guide", () => {
  test("has examples that work as they are copied", async () => {
    const codes = new Map<string, string>();
    await seeds.visit("embed-guide.html?lang=en", async (page) => {
      await page.waitForSelector(".gallery iframe");
      for (const key of ["iframe", "module", "wordpress", "observable", "header"])
        codes.set(key, await codeOf(page, key));
    });
    for (const key of ["iframe", "wordpress"])
      await visitArticle(codes.get(key) ?? "", async (page) => void (await frameOf(page)));
    await visitArticle(codes.get("module") ?? "", async (page) => void (await page.waitForSelector("a.mark")));
    const cell = `<div id="cell"></div><script type="module">
      const value = await (${codes.get("observable")});
      document.querySelector("#cell").append(value);</script>`;
    await visitArticle(cell, async (page) => void (await page.waitForSelector("a.mark")));
    const [name = "", value = ""] = (codes.get("header") ?? "").split(": ");
    const { headers } = await fetch(`${seeds.site.base}embed/chart.js`);
    expect(headers.get(name)).toBe(value);
  });

  test("tells an untouched figure from an edited one and from something else", async () => {
    let svg: Buffer = Buffer.alloc(0);
    await seeds.visit("compare.html?lang=zh&indicator=afforestation", async (page) => {
      await page.locator("[data-key=figure-panel]").click();
      svg = await download(page, "figure:svg");
    });
    await seeds.visit("embed-guide.html?lang=zh", async (page) => {
      const drop = async (buffer: Buffer): Promise<string> => {
        await page.locator("[data-key=verify]").setInputFiles({ name: "a.svg", mimeType: "image/svg+xml", buffer });
        await page.locator(".verdict p").last().waitFor();
        return page.locator(".verdict").innerText();
      };
      expect(await drop(svg)).toMatch(/没有意外改动.*同样的 4 个数字.*图形没有在这里比较/s);
      const edited = Buffer.from(svg.toString("utf8").replace("7.1万亩", "7.9万亩"));
      expect(await drop(edited)).toMatch(/做出之后被改动过.*同样的 4 个数字/s);
      const other = Buffer.from(svg.toString("latin1").replace(/"base_value":[\d.]+/, '"base_value":1'), "latin1");
      expect(await drop(other)).toMatch(/改动过.*与本站今天的数据不同：.*略阳县 2023 目标：/s);
      expect(await drop(Buffer.from("<svg/>"))).toContain("没有证明");
    });
  });
});
