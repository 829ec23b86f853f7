import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

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

/** Opens a page that can reach nothing but the site, and addresses that begin with one of `also`. */
export async function openPage(
  browser: Browser,
  site: ServedSite,
  { also = [], ...options }: BrowserContextOptions & { also?: readonly string[] } = {},
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
