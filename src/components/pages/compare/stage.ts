/** What the compare page shows for an address: switches, a chart with its table, and the charts of further indicators. */
import type { SiteObservation, SitePlace } from "../../../tables/site.types.js";
import { changeAddress, readList, writeList } from "../../address/address.js";
import type { App } from "../../chrome/app.js";
import type { DataSource } from "../../data/source.js";
import { html } from "../../../charts/dom.js";
import { keepFocus } from "../../dom/focus.js";
import { t } from "../../i18n/i18n.js";
import { partOf, pager } from "../../dom/pager.js";
import { rowDownloads } from "../../sheet/downloads.js";
import { deckButton } from "../../deck/add.js";
import { viewOf } from "../../../charts/views/fitting.js";
import { chartDownloads } from "./chart-files.js";
import { toleranceSwitch } from "../../figure/tolerance.js";
import { basisChoice, scaleChoice, unitChoice, yearChoice } from "../../comparison/choices.js";
import { measureSwitch, placeBanner, statusSwitch, viewSwitch } from "../../comparison/controls.js";
import { figure } from "../../comparison/figure.js";
import { figurePanel } from "./figure-panel.js";
import type { Figure } from "../../comparison/figure.js";
import { observationsOf, rankRows } from "../../../charts/data/series.js";
import { summarySection } from "./summary.js";
import { observationTable, readSort, sortRows } from "../../../charts/around/table.js";
import { tooltip } from "../../../charts/around/tooltip.js";
import type { ChartView, CompareData, CompareView } from "../../comparison/view.js";

/** What the stage is made from. */
export interface StageContext {
  data: CompareData;
  source: DataSource;
  app: App;
  view: CompareView;
  hrefOf(row: SiteObservation): string;
  hrefOfPlace(place: SitePlace): string;
  /** Width of the drawing that has stood there; null where there was none. */
  width: number | null;
}

/** The parts of the stage; `start` draws the charts once they are on the page. */
export interface StageParts {
  parts: HTMLElement[];
  start(): void;
}

/** So many rows of a table are shown at a time. */
const TABLE_ROWS = 200;

/** Makes the parts. */
export function stageParts(context: StageContext): StageParts {
  const { view, data } = context;
  const { lang, chart } = view;
  const banner = placeBanner(view, data.index);
  const first = banner ? [banner] : [];
  if (!chart)
    return { parts: [...first, html`<p class="empty">${t(lang, "noObservations")}</p>`], start: () => undefined };
  if (view.extent === "chart") {
    const { element, start } = chartSection(chart, context);
    return { parts: [...first, element], start };
  }
  const main = chart.shown.rows.length + chart.aside.length > 0 ? chartSection(chart, context) : emptySection(context);
  const others = view.others.map((one) => otherSection(one, context));
  return {
    parts: [...first, switches(chart, context), ...[main, ...others].map(({ element }) => element)],
    start: () => [main, ...others].forEach((one) => one.start()),
  };
}

interface Section {
  element: HTMLElement;
  start(): void;
}

function switches(chart: ChartView, { view, app, data }: StageContext): HTMLElement {
  const { lang, address } = view;
  const go = (query: string): void => app.store.go(query);
  const parts = [
    measureSwitch(chart, view, go),
    statusSwitch(chart, address, lang),
    yearChoice(chart, view, go),
    unitChoice(chart, view, go),
    scaleChoice(chart, view, go),
    basisChoice(chart, data.index, { address, lang, go }),
    viewOf(chart.view).shows === "promises" ? toleranceSwitch(chart.series, view) : null,
  ];
  return html`<div class="stage-switches">
    <div class="switches choices">${parts.filter((part) => part !== null)}</div>
    <div class="switches">${viewSwitch(chart, view)}</div>
  </div>`;
}

/** A chart; once everything is there, also the files that it can be saved as, and its numbers as a table. */
function chartSection(chart: ChartView, context: StageContext): Section {
  const { figure: drawn, start } = figureSection(chart, context);
  const below = context.view.extent === "whole" ? rowParts(chart, context) : [];
  return { element: html`<section class="chart-section">${drawn.element}${below}</section>`, start };
}

function rowParts(chart: ChartView, context: StageContext): Node[] {
  const { view, hrefOf } = context;
  const { lang, address, open } = view;
  const sort = readSort(address.sort);
  const all = sortRows([...rankRows(chart.shown), ...chart.aside].flatMap(observationsOf), sort, lang);
  const part = partOf(all, address.page, TABLE_ROWS);
  const table = observationTable(part.rows, {
    lang,
    sort,
    open: open && open !== "gone" ? open.id : null,
    gate: chart.gate,
    hrefOf,
    hrefOfSort: (next) => changeAddress(address, { sort: next, page: null, m: null }),
  });
  const name = fileName(chart);
  const hrefOfPage = (page: number): string =>
    changeAddress(address, { page: page === 1 ? null : String(page), m: null });
  const parts = [
    deckButton(chart, view),
    chartDownloads(chart, { ...context, index: context.data.index, name }),
    figurePanel({ chart, view, index: context.data.index, source: context.source, name }),
    summarySection(chart, lang),
    rowDownloads(all, { lang, name }),
    table,
    pager(part, { lang, hrefOf: hrefOfPage }),
  ];
  return parts.filter((part) => part !== null);
}

/** A further indicator: its chart, and the ways to open it by itself and to take it away. */
function otherSection(chart: ChartView, context: StageContext): Section {
  const { view } = context;
  const { lang, address } = view;
  const { indicator } = chart;
  const rest = readList(address.with).filter((id) => id !== indicator.id);
  const swapped = writeList([...(view.chart ? [view.chart.indicator.id] : []), ...rest]);
  const { figure: drawn, start } = figureSection(chart, context);
  return {
    element: html`<section class="chart-section other">
      ${drawn.element}
      <p class="actions">
        <a
          href=${changeAddress(address, { indicator: indicator.id, with: swapped, measure: null, view: null, m: null })}
          data-key=${`first:${indicator.id}`}
          >${t(lang, "makeFirst")}</a
        >
        <a href=${changeAddress(address, { with: writeList(rest), m: null })} data-key=${`without:${indicator.id}`}
          >${t(lang, "removeIndicator", { indicator: indicator[lang] })}</a
        >
      </p>
    </section>`,
    start,
  };
}

function figureSection(chart: ChartView, context: StageContext): { figure: Figure; start(): void } {
  const { view, data, app, hrefOf, hrefOfPlace } = context;
  const { index, coverage } = data;
  const made = figure(chart, { view, index, coverage, hrefOf, hrefOfPlace });
  const { drawing } = made;
  const other = viewOf(chart.view).shows === "pairs" ? (chart.input.other?.series.rows ?? []) : [];
  const tip = tooltip(drawing, () => [...chart.shown.rows, ...other].flatMap(observationsOf), view.lang);
  const draw = (width: number): void => keepFocus(drawing, () => drawing.replaceChildren(made.draw(width).svg, tip));
  const start = (): void => app.onWidth(drawing, draw, context.width);
  return { figure: made, start };
}

/** Nothing is left after what was chosen: says so, and leads back. */
function emptySection({ view }: StageContext): Section {
  const { lang, address } = view;
  const wide = {
    places: null,
    province: null,
    level: null,
    year: null,
    status: null,
    basis: null,
    page: null,
    m: null,
  };
  return {
    element: html`<p class="empty">
      ${t(lang, "noneOfThem")}
      <a href=${changeAddress(address, wide)} data-key="widen">${t(lang, "widen")}</a>
    </p>`,
    start: () => undefined,
  };
}

function fileName({ indicator, series, choice }: ChartView): string {
  const { years, status } = choice;
  const when = years ? [...new Set([years.from, years.to])].join("-") : null;
  return ["zhibiao", indicator.id, series.measure, status, when].filter(Boolean).join("-");
}
