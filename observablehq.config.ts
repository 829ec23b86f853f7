import { dataPaths, stayOffline } from "./src/build/framework.js";
import { forgetOutdated } from "./src/build/loader-cache.js";
import { footerHtml, headerHtml, headHtml } from "./src/components/chrome/frame.js";

/** Whether only pages are built, as `zhibiao site` writes the data itself. */
const pagesOnly = Boolean(process.env.ZHIBIAO_PAGES_ONLY);
const preview = process.argv.includes("preview");
// loaders are told, as what they write then stands elsewhere
if (preview) process.env.ZHIBIAO_PREVIEW = "true";

stayOffline();
if (!pagesOnly) forgetOutdated();

/** The site: pages, components and loaders in `src`, built into `dist` (or where `ZHIBIAO_OUT` says) without the network. */
export default {
  root: "src",
  output: process.env.ZHIBIAO_OUT ?? "dist",
  title: "指标 Zhibiao",
  style: "style.css",
  // Without this, every page asks Google for a font.
  globalStylesheets: [],
  // The frame is our own: Framework's sidebar, table of contents and pager are in one language and not accessible.
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  pages: [],
  head: () => {
    // a page that is loaded again shows reports, tables and rules as they are now
    if (preview) forgetOutdated();
    return headHtml({ data: preview ? "./_file/data/" : "./data/" });
  },
  header: ({ path }: { path: string }) => headerHtml(path),
  footer: footerHtml(),
  interpreters: { ".ts": [process.execPath, "--import", import.meta.resolve("tsx")] },
  dynamicPaths: pagesOnly ? [] : dataPaths,
  // Addresses end in `.html`, so that any static server and any sub-path will do.
  preserveExtension: true,
  preserveIndex: true,
};
