import { footerHtml, headerHtml, headHtml } from "./src/components/chrome/frame.js";

/** The site: pages and components in `src`, built into `dist` (or where `ZHIBIAO_OUT` says) without the network. */
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
  // The data is written beside the built pages by `zhibiao site`; the preview keeps it elsewhere.
  head: headHtml({ data: process.env.ZHIBIAO_DATA ?? "./data/" }),
  header: ({ path }: { path: string }) => headerHtml(path),
  footer: footerHtml(),
  // Addresses end in `.html`, so that any static server and any sub-path will do.
  preserveExtension: true,
  preserveIndex: true,
};
