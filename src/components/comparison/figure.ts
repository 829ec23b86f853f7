/** The five parts of a chart, from top to bottom: title, subtitle, marks, notes, source. */
import { html } from "../../charts/dom.js";
import { joinNodes } from "../../charts/i18n/lists.js";
import { t, tParts } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import type { SiteCoverage, SiteIndex, SiteObservation, SitePlace } from "../../tables/site.types.js";
import { changeAddress, reportHref } from "../address/address.js";
import type { Address } from "../address/address.js";
import { silenceLegend } from "../../charts/mark/empty.js";
import { legend } from "../../charts/mark/legend.js";
import { reportName } from "../../charts/mark/describe.js";
import { formatUnit } from "../../charts/number/format.js";
import { leftOutText } from "../../charts/views/left.js";
import type { LeftOut } from "../../charts/views/left.js";
import { silenceList, silencesOf } from "../../charts/around/silence.js";
import { drawnRows } from "../../charts/around/drawn.js";
import { asideList } from "../../charts/around/aside.js";
import { observationsOf, placesOf } from "../../charts/data/series.js";
import type { ChartView, CompareView } from "./view.js";
import { viewOf } from "../../charts/views/fitting.js";
import type { Drawing } from "../../charts/views/view.js";
import { chartNotes, chartSubtitle, chartTitle, legendItems } from "../../charts/around/wording.js";

/** What the figure needs beside the view. */
export interface FigureOptions {
  view: CompareView;
  index: SiteIndex;
  coverage: SiteCoverage | null;
  hrefOf(row: SiteObservation): string;
  hrefOfPlace(place: SitePlace): string;
  /** Title, subtitle and notes that stand in place of those of the view. */
  words?: { title: string; subtitle: readonly string[]; notes: readonly string[] } | null;
}

/** A figure, and what draws its chart at a width in pixels. */
export interface Figure {
  element: HTMLElement;
  drawing: HTMLElement;
  draw(width: number): Drawing;
}

/**
 * Makes the figure without its chart, which is drawn as soon as its width is known; `draw` also says what it leaves out. All words
 * around the chart are of what has a mark in it, so they are written when it is drawn.
 */
export function figure(chart: ChartView, options: FigureOptions): Figure {
  const { view, index, words } = options;
  const { lang } = view;
  const id = `chart-${chart.indicator.id}`;
  const title = html`<h2 class="chart-title" id=${id}></h2>`;
  const subtitle = html`<p class="subtitle"></p>`;
  const [key, drawing, below] = [html`<div></div>`, html`<div class="drawing"></div>`, html`<div class="below"></div>`];
  const caption = html`<figcaption></figcaption>`;
  const element = html`<figure class="chart" aria-labelledby=${id}>
    ${title} ${subtitle} ${key} ${drawing} ${below} ${asides(chart, options)}
    ${view.extent === "whole" ? silences(chart, options) : null} ${caption}
  </figure>`;
  const tell = (drawn: ChartView): void => {
    title.textContent = words?.title ?? titleOf(drawn, lang);
    const parts = words?.subtitle ?? chartSubtitle(drawn.shown, { lang, magnitude: drawn.magnitude });
    subtitle.replaceChildren(
      ...parts.map((part, i) => html`<span>${i ? "· " : ""}<span class="part">${part}</span> </span>`),
    );
    const items = legendItems(drawn.shown);
    key.replaceChildren(...(items.length > 1 || items[0] !== "actual" ? [legend(items, lang)] : []));
    const notes = words?.notes ?? (view.extent === "chart" ? [] : notesOf(drawn, index, lang));
    const source = view.extent === "chart" ? [] : [html`<p class="source">${sourceLine(drawn, index, view)}</p>`];
    caption.replaceChildren(...notes.map((note) => html`<p class="note">${note}</p>`), ...source);
  };
  tell(chart);
  const draw = (width: number): Drawing => {
    const drawn = drawChart(chart, width, options);
    tell(asDrawn(chart, drawn.svg));
    const said = (words ? [] : [...chart.left, ...drawn.left]).map((left) => leftOut(left, view.address, lang));
    below.replaceChildren(...[silenceLegend(drawn.silences, lang), ...said].filter((part) => part !== null));
    return drawn;
  };
  return { element, drawing, draw };
}

/** A chart as it is drawn: what has no mark is not among what is shown, so that nothing is said of it. */
export function asDrawn(chart: ChartView, drawing: Element): ChartView {
  const { shown } = chart;
  const of = chart.of ?? { rows: shown.rows.length, places: placesOf(shown).size };
  const drawn = { ...shown, rows: drawnRows(drawing, shown.rows) };
  return { ...chart, shown: drawn, input: { ...chart.input, series: drawn }, of };
}

/** The title of a chart: what is shown, of which places, and of how many; of two indicators both are named. */
export function titleOf(chart: ChartView, lang: Lang): string {
  const { indicator, shown, view, input, of } = chart;
  if (viewOf(view).shows !== "pairs" || !input.other) return chartTitle(indicator, shown, { lang, of: of?.places });
  return t(lang, "titleScatter", { y: input.name, x: input.other.name });
}

/** Draws the chart at a width, in pixels; `height` are those that it may fill. */
export function drawChart(
  chart: ChartView,
  width: number,
  options: Pick<FigureOptions, "view" | "hrefOf"> & { height?: number },
): Drawing {
  const { lang, open, place } = options.view;
  const { choice } = chart;
  const n = chart.shown.rows.length;
  return viewOf(chart.view).draw(chart.input, {
    lang,
    width,
    ...(options.height !== undefined && { height: options.height }),
    magnitude: chart.magnitude,
    label: t(lang, "chartLabel", { title: titleOf(chart, lang), n }),
    place: place?.place_id ?? null,
    open: open && open !== "gone" ? open.id : null,
    hrefOf: options.hrefOf,
    scale: choice.scale,
    ...(choice.limit !== undefined && { limit: choice.limit }),
  });
}

/** What a reader has to know before comparing, what could not be shown on this axis among it. */
export function notesOf(chart: ChartView, index: SiteIndex, lang: Lang): string[] {
  const { view, shown, converted, gate, all, series } = chart;
  const { years } = viewOf(view);
  const notes = chartNotes(shown, index, {
    lang,
    time: years === "axis",
    converted,
    gate,
    mixed: years === "mixed",
    stated: new Set(all.flatMap((one) => [...placesOf(one)])).size,
  });
  notes.unshift(...(viewOf(view).notes?.(chart.input, lang) ?? []));
  const others = all.filter((one) => one.measure === series.measure && one.key !== series.key);
  if (others.length) {
    const units = others.map((one) => formatUnit(one.base_unit, one.measure, { lang }));
    const n = others.reduce((sum, one) => sum + one.rows.length, 0);
    notes.push(t(lang, "otherUnits", { n, units: [...new Set(units)].join(lang === "zh" ? "、" : ", ") }));
  }
  return notes;
}

function asides({ aside, gate, magnitude }: ChartView, { view, hrefOf }: FigureOptions): HTMLElement | null {
  return view.extent === "chart" ? null : asideList(aside, { gate, magnitude, lang: view.lang, hrefOf });
}

function silences(chart: ChartView, { view, index, coverage, hrefOfPlace }: FigureOptions): HTMLElement | null {
  const { lang } = view;
  const found = silencesOf(chart, coverage, chart.indicator.id);
  return silenceList(found, { lang, unshared: new Set(index.unshared), hrefOf: hrefOfPlace });
}

/** How many times as much is drawn when a reader asks for more. */
const MORE = 4;

function leftOut(left: LeftOut, address: Address, lang: Lang): HTMLElement {
  const text = leftOutText(left, lang);
  if (left.kind !== "more") return html`<p class="note">${text}</p>`;
  const limit = String(Math.min(left.total, left.shown * MORE));
  return html`<p class="note">
    ${text} <a href=${changeAddress(address, { limit, m: null })} data-key="more">${t(lang, "showMore")}</a>
  </p>`;
}

/** Up to this many reports are named; a longer list would bury the chart. */
const NAMED_REPORTS = 8;

/** The reports that a chart is drawn from, by place and year. */
export function reportsOf(chart: ChartView, index: SiteIndex): SiteObservation[] {
  const rows = chart.shown.rows.flatMap(observationsOf);
  const order = new Map(index.places.map(({ place_id }, i) => [place_id, i]));
  return [...new Map(rows.map((row) => [row.doc, row])).values()].sort(
    (a, b) => (order.get(a.place_id) ?? 0) - (order.get(b.place_id) ?? 0) || (a.delivered ?? 0) - (b.delivered ?? 0),
  );
}

function sourceLine(chart: ChartView, index: SiteIndex, view: CompareView): (string | Node)[] {
  const documents = reportsOf(chart, index);
  const links = documents
    .slice(0, NAMED_REPORTS)
    .map((one) => html`<a href=${reportHref(one.doc, view.address)}>${reportName(one, view.lang)}</a>`);
  const more = documents.length - links.length;
  const names = more > 0 ? [...links, html`<span>+${more}</span>`] : links;
  const reports = html`<span>${joinNodes(view.lang, names)}</span>`;
  return tParts(view.lang, "sourceLine", { reports, digest: html`<code>${index.build.digest}</code>` });
}
