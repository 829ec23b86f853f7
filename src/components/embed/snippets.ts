/** What an author copies into a page or a shell to show a chart. */
import { LOCALE } from "../../charts/i18n/lang.js";
import type { Lang } from "../../charts/i18n/lang.js";

/** A chart as it is named in a snippet. */
export interface Shown {
  /** Folder of the site. */
  site: URL;
  /** `?indicator=gdp&measure=growth`. */
  query: string;
  title: string;
  lang: Lang;
}

/** Pixels that a frame takes until its chart says how high it is, and where no script does. */
const HEIGHT = 560;

/** A frame with the script that gives it its height. */
export function iframeSnippet({ site, query, title, lang }: Shown): string {
  const src = new URL(`embed.html${query}`, site).href;
  return `${iframeOf({ src, title, lang, height: HEIGHT })}
<script src="${escapeHtml(new URL("embed/resize.js", site).href)}" async></script>`;
}

/** The frame alone. */
export function iframeOf({
  src,
  title,
  lang,
  height,
}: {
  src: string;
  title: string;
  lang: Lang;
  height: number;
}): string {
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" lang="${LOCALE[lang]}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

/** A place and the module that draws the chart into it. */
export function moduleSnippet({ site, query }: Shown): string {
  return `<div id="zhibiao"></div>
<script type="module">
import { chart } from "${new URL("embed/chart.js", site).href}";
document.querySelector("#zhibiao").append(await chart("${query.replace(/^\?/, "")}"));
</script>`;
}

/** The command that makes the files of the same figure. */
export function commandSnippet(query: string, setting: { width: number; theme: string; lang: Lang }): string {
  const { width, theme, lang } = setting;
  return `npx zhibiao figure "${query.replace(/^\?/, "")}" --width ${width}mm --theme ${theme} --lang ${lang}`;
}

/** Writes text as it may stand in HTML, in a quoted attribute, too. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
