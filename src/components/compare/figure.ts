/** The five parts of a chart, from top to bottom: title, subtitle, marks, notes, source. */
import { html } from "../dom.js";
import { joinNodes, t, tParts } from "../i18n/i18n.js";
import type { SiteIndex, SiteObservation, SitePlace } from "../../tables/site.types.js";
import { reportHref } from "../address/address.js";
import { legend } from "../mark/legend.js";
import { reportName } from "../mark/describe.js";
import { rankedChart } from "./ranked.js";
import { silenceList, silencesOf } from "./silence.js";
import { timelineChart } from "./timeline.js";
import { observationsOf } from "./series.js";
import type { ChartView, CompareView } from "./view.js";
import { chartNotes, chartSubtitle, chartTitle, isTimeline, legendItems } from "./wording.js";

/** What the figure needs beside the view. */
export interface FigureOptions {
  view: CompareView;
  hrefOf(row: SiteObservation): string;
  hrefOfPlace(place: SitePlace): string;
}

/** Makes the figure without its drawing, which `drawChart` adds as soon as its width is known. */
export function figure(chart: ChartView, index: SiteIndex, options: FigureOptions): HTMLElement {
  const { lang, address } = options.view;
  const time = isTimeline(chart.shown, address.year);
  const items = legendItems(chart.shown);
  const unshared = new Set(index.unshared);
  const notes = chartNotes(chart.shown, index, { lang, time, converted: chart.converted });
  const subtitle = chartSubtitle(chart.shown, { lang, magnitude: chart.magnitude });
  const silences = silencesOf(index, chart.all, chart);
  return html`<figure class="chart" aria-labelledby="chart-title">
    <h2 id="chart-title">${chartTitle(chart.indicator, chart.shown, lang)}</h2>
    <p class="subtitle">
      ${subtitle.map((part, i) => html`<span>${i ? "· " : ""}<span class="part">${part}</span> </span>`)}
    </p>
    ${items.length > 1 || items[0] !== "actual" ? legend(items, lang) : null}
    <div class="drawing"></div>
    ${silenceList(silences, { lang, unshared, hrefOf: options.hrefOfPlace })}
    <figcaption>
      ${notes.map((note) => html`<p class="note">${note}</p>`)}
      <p class="source">${sourceLine(chart, index, options.view)}</p>
    </figcaption>
  </figure>`;
}

/** Draws the chart that fits the data at this width, in pixels. */
export function drawChart(chart: ChartView, width: number, options: FigureOptions): SVGElement {
  const { lang, address, open } = options.view;
  const n = chart.shown.rows.length;
  const chartOptions = {
    lang,
    width,
    magnitude: chart.magnitude,
    label: t(lang, "chartLabel", { title: chartTitle(chart.indicator, chart.shown, lang), n }),
    place: options.view.place?.place_id ?? null,
    open: open && open !== "gone" ? open.id : null,
    hrefOf: options.hrefOf,
  };
  return isTimeline(chart.shown, address.year)
    ? timelineChart(chart.shown, chartOptions)
    : rankedChart(chart.shown, chartOptions);
}

/** Up to this many reports are named; a longer list would bury the chart. */
const NAMED_REPORTS = 8;

function sourceLine(chart: ChartView, index: SiteIndex, view: CompareView): (string | Node)[] {
  const rows = chart.shown.rows.flatMap(observationsOf);
  const order = new Map(index.places.map(({ place_id }, i) => [place_id, i]));
  const documents = [...new Map(rows.map((row) => [row.doc, row])).values()].sort(
    (a, b) => (order.get(a.place_id) ?? 0) - (order.get(b.place_id) ?? 0) || (a.delivered ?? 0) - (b.delivered ?? 0),
  );
  const links = documents
    .slice(0, NAMED_REPORTS)
    .map((one) => html`<a href=${reportHref(one.doc, view.address)}>${reportName(one, view.lang)}</a>`);
  const more = documents.length - links.length;
  const names = more > 0 ? [...links, html`<span>+${more}</span>`] : links;
  const reports = html`<span>${joinNodes(view.lang, names)}</span>`;
  return tParts(view.lang, "sourceLine", { reports, digest: html`<code>${index.build.digest}</code>` });
}
