/** A chart that stands by itself in any page: the five parts, and the passage behind a mark, in a tree of its own. */
import type { SiteCoverage, SiteIndex, SiteObservation, SitePlace } from "../../tables/site.types.js";
import { onLinkClick } from "../dom/click.js";
import { changeAddress, readAddress, writeAddress } from "../address/address.js";
import type { Address } from "../address/address.js";
import { figure } from "../comparison/figure.js";
import { loadCompare } from "../comparison/load.js";
import { passage } from "../evidence/passage.js";
import { tooltip } from "../../charts/around/tooltip.js";
import { knownOf, knownOfChart, unknownNote } from "../comparison/unknown.js";
import { compareView } from "../comparison/view.js";
import type { ChartView, CompareData, CompareView } from "../comparison/view.js";
import type { DataSource } from "../data/source.js";
import { html } from "../../charts/dom.js";
import { keepFocus } from "../dom/focus.js";
import { t } from "../i18n/i18n.js";
import { LOCALE } from "../../charts/i18n/lang.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { followWidth } from "../dom/width.js";
import type { FrozenFigure } from "./frozen.js";
import { aimLinks } from "./links.js";
import type { EmbedTheme } from "./options.js";

/** A figure that keeps its numbers. */
export interface Frozen {
  figure: FrozenFigure;
  hash: string;
  /** The site has other numbers by now. */
  isOld: boolean;
}

/** How a chart is embedded, and what it is made from. */
export interface EmbedOptions {
  lang: Lang;
  theme: EmbedTheme;
  /** Width in pixels; that of what the chart is put into where left out. */
  width?: number | undefined;
  /** Style of the chart's own tree. */
  css: string;
  /** Folder of the site. */
  site: URL;
  source: DataSource;
  /** The figure that the source holds, where it is one. */
  frozen?: Frozen | null;
}

/**
 * Makes the chart of a query, `indicator=gdp&measure=growth`. It draws itself when it is put into a page, and again as its width
 * changes; `data-theme` of the element may be set to `light` or `dark`, or taken away, at any time.
 * @throws Error where the query names no indicator of the site, or the data cannot be had
 */
export async function embedChart(query: string, options: EmbedOptions): Promise<HTMLElement> {
  const { lang, source } = options;
  const index = await source.fetchIndex();
  const address = { ...readAddress(query), lang, m: null };
  checkIndicator(address, index);
  const data = await loadCompare(index, source, address);
  const host = makeHost(options);
  const root = html`<div class="embed"></div>`;
  host.shadowRoot?.append(root);
  const chart = new EmbeddedChart(root, data, { ...options, address });
  chart.show(null);
  // What the reports leave unsaid comes after the first drawing; without it the chart says less, not wrong.
  void source.fetchCoverage().then(
    (coverage) => chart.show(coverage),
    () => undefined,
  );
  return host;
}

function checkIndicator({ indicator }: Address, { indicators }: SiteIndex): void {
  if (indicator === null) throw new Error('no indicator in the query; write one, such as "indicator=gdp"');
  if (!indicators.some(({ id }) => id === indicator))
    throw new Error(`unknown indicator: ${indicator}; the address of a chart on the site's compare page names one`);
}

function makeHost({ lang, theme, width, css }: EmbedOptions): HTMLElement {
  const host = html`<div class="zhibiao-chart" lang=${LOCALE[lang]}></div>`;
  if (theme !== "auto") host.dataset.theme = theme;
  if (width !== undefined) host.style.width = `${width}px`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  host.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
  return host;
}

/** What is in the tree of a chart. */
class EmbeddedChart {
  readonly #root: HTMLElement;
  readonly #data: CompareData;
  readonly #options: EmbedOptions & { address: Address };
  readonly #evidence = html`<div></div>`;
  /** The observation whose passage is open. */
  #current: string | null = null;

  constructor(root: HTMLElement, data: CompareData, options: EmbedOptions & { address: Address }) {
    this.#root = root;
    this.#data = data;
    this.#options = options;
    onLinkClick(root, "a.mark", (mark, event) => {
      const row = this.#rows().find(({ id }) => id === mark.dataset.id);
      if (!row) return;
      event.preventDefault();
      this.#open(row);
    });
    root.addEventListener("keydown", (event) => event.key === "Escape" && this.#close());
  }

  /** Draws the chart, with what the reports leave unsaid where it is known. */
  show(coverage: SiteCoverage | null): void {
    const { address, lang } = this.#options;
    const view = compareView({ ...this.#data, coverage, extent: coverage ? "whole" : "rows" }, address, lang);
    const parts = view.chart?.shown.rows.length
      ? [this.#figure(view.chart, view, coverage), this.#evidence]
      : [html`<p class="empty">${t(lang, view.chart ? "noneOfThem" : "noObservations")}</p>`];
    const home = html`<p class="home">
      <a href=${`./compare.html${writeAddress(address)}`}>${t(lang, "embedHome")}</a>
    </p>`;
    const { index } = this.#data;
    const known = { ...knownOf(index), ...(view.chart && knownOfChart(view.chart)) };
    const notes = [this.#newer(), unknownNote(address, known, { index, lang })].filter((note) => note !== null);
    keepFocus(this.#root, () => this.#root.replaceChildren(...notes, ...parts, home));
    this.#drawn();
  }

  #figure(chart: ChartView, view: CompareView, coverage: SiteCoverage | null): HTMLElement {
    const { index } = this.#data;
    const { address } = this.#options;
    const made = figure(chart, {
      ...{ view, index, coverage },
      words: this.#options.frozen?.figure.words[view.lang] ?? null,
      hrefOf: (row) => changeAddress(address, { m: row.id }),
      hrefOfPlace: (place: SitePlace) => `./place.html${writeAddress({ lang: address.lang, place: place.place_id })}`,
    });
    const { drawing } = made;
    const tip = tooltip(drawing, () => this.#rows(), view.lang);
    followWidth(drawing, (width) => {
      const { svg } = made.draw(width);
      // a page that allows no styles but its own says so in the console; embed.css has what they say
      for (const style of svg.querySelectorAll("style")) style.remove();
      keepFocus(drawing, () => drawing.replaceChildren(svg, tip));
      this.#drawn();
    });
    return made.element;
  }

  /** Says that a figure is no longer what the site shows. */
  #newer(): HTMLElement | null {
    const { frozen, address, lang } = this.#options;
    if (!frozen?.isOld) return null;
    const now = `./compare.html${writeAddress({ lang: address.lang, indicator: address.indicator })}`;
    return html`<p class="newer">${t(lang, "embedNewer")} <a href=${now}>${t(lang, "embedNow")}</a></p>`;
  }

  #rows(): SiteObservation[] {
    return this.#data.loaded.flatMap(({ observations }) => observations);
  }

  /** Every link leads to the site, in a tab of its own; the mark whose passage is open says so. */
  #drawn(): void {
    aimLinks(this.#root, new URL("compare.html", this.#options.site));
    for (const mark of this.#root.querySelectorAll<SVGElement>("a.mark")) {
      if (mark.dataset.id === this.#current) mark.setAttribute("aria-current", "true");
      else mark.removeAttribute("aria-current");
    }
  }

  #open(row: SiteObservation): void {
    const { lang, address, source } = this.#options;
    const close = html`<button type="button" class="close" aria-label=${t(lang, "close")}>×</button>`;
    close.addEventListener("click", () => this.#close());
    const body = passage(row, this.#data.index, { lang, address, source });
    // a frame may not take the focus by itself, and it is given below
    const title = body.querySelector<HTMLElement>("[autofocus]");
    title?.removeAttribute("autofocus");
    this.#evidence.replaceChildren(
      html`<section class="passage" aria-labelledby="passage-title">${close}${body}</section>`,
    );
    this.#current = row.id;
    this.#drawn();
    title?.focus({ preventScroll: true });
    this.#evidence.scrollIntoView({ block: "nearest" });
  }

  #close(): void {
    const open = this.#root.querySelector<SVGElement>("a.mark[aria-current]");
    this.#evidence.replaceChildren();
    this.#current = null;
    this.#drawn();
    open?.focus();
  }
}
