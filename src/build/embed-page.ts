import { escapeHtml } from "../components/embed/snippets.js";
import { LOCALE, type Lang } from "../charts/i18n/lang.js";

/**
 * What the page of an embedded chart may do: load scripts, styles and data of its own site, and nothing else. Drawings give
 * single marks a style of their own, so that attributes may, and elements may not.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "style-src-elem 'self'",
  "style-src-attr 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What is particular to a page of a chart. */
export interface EmbedPage {
  /** Where the site begins, relative to the page. */
  root: string;
  lang: Lang;
  title: string;
  /** What it shows; its address says so where this is left out. */
  query?: string;
  /** Elements of its head and body. */
  head?: string;
  body?: string;
}

/** `embed.html`, the page that stands in the frames of other sites. */
export const EMBED_PAGE: EmbedPage = { root: "./", lang: "zh", title: "指标 Zhibiao" };

/** Returns a page that shows a chart and nothing else. */
export function embedPage({ root, lang, title, query, head = "", body = "" }: EmbedPage): string {
  return `<!DOCTYPE html>
<html lang="${LOCALE[lang]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
${head}<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}embed/frame.css">
<script type="module" src="${root}embed/frame.js"></script>
</head>
<body>
<main${query === undefined ? "" : ` data-query="${escapeHtml(query)}"`}><h1 class="unseen">指标 Zhibiao</h1>${body}</main>
</body>
</html>
`;
}
