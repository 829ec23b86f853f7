/** The module that other sites import: `embed/chart.js` of a built site. */
import { createSource } from "../components/data/source.js";
import { embedChart } from "../components/embed/embed.js";
import { langOf, readTheme } from "../components/embed/options.js";

/** Style of the charts, put here when the module is bundled. */
declare const EMBED_CSS: string;

/** How a chart is shown. */
export interface ChartOptions {
  /** Width in pixels; that of what the chart is put into where left out, and never more. */
  width?: number;
  /** `light`, `dark`, or `auto`: as the reader has chosen for all pages. */
  theme?: string;
  /** `zh` or `en`; that of the page, or of the reader, where left out. */
  lang?: string;
}

const SITE = new URL("../", import.meta.url);
const source = createSource(new URL("data/", SITE), (url, options) => fetch(url, options));

/**
 * Makes the chart of a query, such as `indicator=afforestation`, or of the address of a chart on the site.
 * @throws Error where it names no indicator of the site, or the site's data cannot be had
 */
export async function chart(query: string, options: ChartOptions = {}): Promise<HTMLElement> {
  const search = query.slice(query.indexOf("?") + 1).split("#", 1)[0] ?? "";
  const asked = [options.lang, new URLSearchParams(search).get("lang"), document.documentElement.lang];
  return embedChart(search, {
    lang: langOf(asked, navigator.languages),
    theme: readTheme(options.theme),
    width: options.width,
    css: EMBED_CSS,
    site: SITE,
    source,
  });
}
