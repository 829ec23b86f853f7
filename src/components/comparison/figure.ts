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
import { observationsOf } from "../../charts/data/series.js";
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

/** Makes the figure without its chart, which is drawn as soon as its width is known; `draw` also says what it leaves out. */
export function figure(chart: ChartView, options: FigureOptions): Figure {
  const { view, index, words } = options;
  const { lang } = view;
  const id = `chart-${chart.indicator.id}`;
  const items = legendItems(chart.shown, chart.gate);
  const drawing = html`<div class="drawing"></div>`;
  const below = html`<div class="below"></div>`;
  const subtitle = words?.subtitle ?? chartSubtitle(chart.shown, { lang, magnitude: chart.magnitude });
  const notes = words?.notes ?? (view.extent === "chart" ? [] : notesOf(chart, index, lang));
  const element = html`<figure class="chart" aria-labelledby=${id}>
    <h2 class="chart-title" id=${id}>${words?.title ?? titleOf(chart, lang)}</h2>
    <p class="subtitle">
      ${subtitle.map((part, i) => html`<span>${i ? "· " : ""}<span class="part">${part}</span> </span>`)}
    </p>
    ${items.length > 1 || items[0] !== "actual" ? legend(items, lang) : null} ${drawing} ${below}
    ${view.extent === "whole" ? silences(chart, options) : null}
    <figcaption>
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
      ${view.extent === "chart" ? null : html`<p class="source">${sourceLine(chart, index, view)}</p>`}
    </figcaption>
  </figure>`;
  const draw = (width: number): Drawing => {
    const drawn = drawChart(chart, width, options);
    const said = (words ? [] : [...chart.left, ...drawn.left]).map((left) => leftOut(left, view.address, lang));
    below.replaceChildren(...[silenceLegend(drawn.silences, lang), ...said].filter((part) => part !== null));
    return drawn;
  };
  return { element, drawing, draw };
}

/** The title of a chart: what is shown, of which places; of two indicators both are named. */
export function titleOf(chart: ChartView, lang: Lang): string {
  const { indicator, shown, view, input } = chart;
  if (viewOf(view).shows !== "pairs" || !input.other) return chartTitle(indicator, shown, lang);
  return t(lang, "titleScatter", { y: input.name, x: input.other.name });
}

/** Draws the chart at a width, in pixels; `height` are those that it may fill. */
export function drawChart(
  chart: ChartView,
  width: number,
  options: Pick<FigureOptions, "view" | "hrefOf"> & { height?: number },
): Drawing {
  const { lang, open, place } = options.view;
  const { choice, gate } = chart;
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
    apart: new Set(gate.keys()),
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
