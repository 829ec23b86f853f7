/** The module that other sites import: `embed/chart.js` of a built site. */
import { createSource } from "../components/data/source.js";
import { embedChart, type Frozen } from "../components/embed/embed.js";
import { frozenFiles, frozenSource, isFrozenHash } from "../components/embed/frozen.js";
import type { FrozenFigure, FrozenIndex } from "../components/embed/frozen.js";
import { langOf, readTheme } from "../components/embed/options.js";

/** Style of the charts, put here when the module is bundled. */
declare const EMBED_CSS: string;
/** Where the site and its data stand, relative to this module. */
declare const EMBED_SITE: string;
declare const EMBED_DATA: string;

/** How a chart is shown. */
export interface ChartOptions {
  /** Width in pixels; that of what the chart is put into where left out, and never more. */
  width?: number;
  /** `light`, `dark`, or `auto`: as the reader has chosen for all pages. */
  theme?: string;
  /** `zh` or `en`; that of the page, or of the reader, where left out. */
  lang?: string;
}

const SITE = new URL(EMBED_SITE, import.meta.url);
const source = createSource(new URL(EMBED_DATA, import.meta.url), (url, options) => fetch(url, options));

/**
 * Makes the chart of a query, such as `indicator=afforestation`, or of the address of a chart on the site; `figure=…` is one
 * that keeps its numbers.
 * @throws Error where it names no indicator of the site, or the site's data cannot be had
 */
export async function chart(query: string, options: ChartOptions = {}): Promise<HTMLElement> {
  const search = query.slice(query.indexOf("?") + 1).split("#", 1)[0] ?? "";
  const params = new URLSearchParams(search);
  const asked = [options.lang, params.get("lang"), document.documentElement.lang];
  const hash = params.get("figure");
  const frozen = hash === null ? null : await fetchFrozen(hash);
  return embedChart(frozen?.figure.query ?? search, {
    lang: langOf(asked, navigator.languages),
    theme: readTheme(options.theme),
    width: options.width,
    css: EMBED_CSS,
    site: SITE,
    source: frozen ? frozenSource(frozen.figure, frozen.hash) : source,
    frozen,
  });
}

/** The figure that is kept under a digest, and whether the site has a newer one by now. */
async function fetchFrozen(hash: string): Promise<Frozen> {
  if (!isFrozenHash(hash)) throw new Error(`not a figure: ${hash}; its address has 16 digits and letters from a to f`);
  const [figure, index] = await Promise.all([
    fetchJson(frozenFiles.data(hash)) as Promise<FrozenFigure>,
    // without the list the figure stands as it is
    (fetchJson(frozenFiles.index) as Promise<FrozenIndex>).catch((): FrozenIndex => ({})),
  ]);
  const current = index[`indicator=${figure.indicator.id}`];
  return { figure, hash, isOld: current !== undefined && current.hash !== hash };
}

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, SITE), { cache: "no-cache" });
  if (!response.ok) throw new Error(`cannot load ${path}: ${response.status} ${response.statusText}`);
  return response.json();
}
