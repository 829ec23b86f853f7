import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { launchChromium } from "./chromium.js";
import { seedsSite } from "./seeds.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".csv": "text/csv",
  ".svg": "image/svg+xml",
};

/** A built site on a local address. */
export interface ServedSite {
  /** Address of its folder, which is not the root of the server, so that a link from the root would break. */
  base: string;
  close(): Promise<void>;
}

/** Serves a folder as the plainest static server would, with what pages of other origins need in order to read it. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const prefix = "/some/where/";
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const inside = decodeURIComponent(pathname.replace(/\/$/, "/index.html"));
    const file = path.join(folder, inside.slice(prefix.length));
    const found = inside.startsWith(prefix) && file.startsWith(folder) && existsSync(file) && statSync(file).isFile();
    response.writeHead(found ? 200 : 404, {
      "content-type": `${TYPES[path.extname(file)] ?? "text/plain"}; charset=utf-8`,
      "access-control-allow-origin": "*",
    });
    if (found) createReadStream(file).pipe(response);
    else response.end(`not found: ${pathname}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}${prefix}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A page on which whatever goes wrong is noted: requests elsewhere (which are refused), messages, errors. */
export interface WatchedPage {
  page: Page;
  faults: string[];
  close(): Promise<void>;
}

/** What a page is opened with: as Playwright has it, and other addresses that it may reach, by their beginnings. */
export type PageOptions = BrowserContextOptions & { also?: readonly string[] };

/** Opens a page that can reach nothing but the site, and addresses that begin with one of `also`. */
export async function openPage(
  browser: Browser,
  site: ServedSite,
  { also = [], ...options }: PageOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if ([site.base, ...also].some((base) => url.startsWith(base))) return route.continue();
    faults.push(`request: ${url}`);
    return route.abort();
  });
  page.on("console", (message) => faults.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { page, faults, close: () => context.close() };
}

/** A page to be opened: in which browser, of which site, at which address (from the site's folder, or a whole one). */
export type Visit = PageOptions & { browser: Browser; site: ServedSite; address: string };

/** Opens a page, hands it to `use`, and fails on anything that went wrong meanwhile. */
export async function visitPage(
  { browser, site, address, ...options }: Visit,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const watched = await openPage(browser, site, options);
  try {
    await watched.page.goto(new URL(address, site.base).href);
    await use(watched.page);
    expect(watched.faults).toEqual([]);
  } finally {
    await watched.close();
  }
}

/** Chromium and the site over the seeds, while the tests of a file or of one `describe` run. */
export interface OpenSeeds {
  readonly browser: Browser;
  readonly site: ServedSite;
  /** {@link visitPage} of an address of the seeds' site. */
  visit(address: string, use: (page: Page) => Promise<void>, options?: PageOptions): Promise<void>;
}

/** Opens Chromium and the site over the seeds before the tests where it is called, and closes both after them. */
export function openSeeds(): OpenSeeds {
  const open: Partial<{ browser: Browser; site: ServedSite }> = {};
  beforeAll(async () => {
    open.browser = await launchChromium();
    open.site = await serveSite(seedsSite());
  });
  afterAll(async () => {
    await open.browser?.close();
    await open.site?.close();
  });
  return {
    get browser() {
      if (!open.browser) throw new Error("Chromium is opened before the tests, not while they are collected");
      return open.browser;
    },
    get site() {
      if (!open.site) throw new Error("the site is served before the tests, not while they are collected");
      return open.site;
    },
    visit(address, use, options) {
      return visitPage({ ...options, browser: this.browser, site: this.site, address }, use);
    },
  };
}

/** What axe-core finds, each with the elements that it concerns. */
export async function barriersOf(page: Page): Promise<[id: string, elements: string[]][]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html.slice(0, 200))]);
}
