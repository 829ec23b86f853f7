/** The chart of an indicator, in the view that fits it, and its observations as a table in parts. */
import { greatest } from "d3";
import type { SiteIndicator, SiteObservation } from "../../../tables/site.types.js";
import { changeAddress } from "../../address/address.js";
import { switchOf } from "../../dom/switch.js";
import { onePerPlace } from "../../../charts/data/one-value.js";
import { leftOutText } from "../../../charts/views/left.js";
import { readTolerance, TOLERANCE } from "../../../charts/data/verdict.js";
import { asideList } from "../../../charts/around/aside.js";
import { drawnRows } from "../../../charts/around/drawn.js";
import { gateOf, splitApart } from "../../../charts/data/gate.js";
import { defaultSeries, observationsOf, placesOf, rankRows, seriesOf, yearsOf } from "../../../charts/data/series.js";
import type { Series } from "../../../charts/data/series.js";
import { observationTable, readSort, sortRows } from "../../../charts/around/table.js";
import { tooltip } from "../../../charts/around/tooltip.js";
import { toleranceSwitch } from "../../figure/tolerance.js";
import { fittingView } from "../../../charts/views/fitting.js";
import type { ViewInput } from "../../../charts/views/view.js";
import { chartNotes, chartSubtitle, chartTitle, legendItems } from "../../../charts/around/wording.js";
import { html } from "../../../charts/dom.js";
import { keepFocus } from "../../dom/focus.js";
import { t } from "../../i18n/i18n.js";
import { MEASURES } from "../../../charts/i18n/terms.table.js";
import { silenceLegend } from "../../../charts/mark/empty.js";
import { legend } from "../../../charts/mark/legend.js";
import { convertTo } from "../../../charts/number/convert.js";
import { chooseMagnitude, formatUnit } from "../../../charts/number/format.js";
import { pager, partOf } from "../../dom/pager.js";
import { rowDownloads } from "../../sheet/downloads.js";
import type { SheetView } from "../../sheet/sheet.js";

/** Rows of a long chart, and of a part of the table. */
const CHART_ROWS = 40;
const TABLE_ROWS = 100;

/** What is chosen of an indicator: a series, and of that a year. */
export interface Chosen {
  all: Series[];
  series: Series;
  /** The chosen year only. */
  shown: Series;
  year: number | null;
  /** Base units that were converted. */
  converted: string[];
}

/** Chooses series and year as the address says; null where nothing is stated. */
export function choose(indicator: SiteIndicator, rows: readonly SiteObservation[], view: SheetView): Chosen | null {
  const { address } = view;
  const all = seriesOf(rows.map((row) => convertTo(row, indicator.base_unit)));
  const series = all.find(({ key }) => key === address.measure) ?? defaultSeries(all);
  if (!series) return null;
  const year = yearsOf(series).find((one) => String(one) === address.year) ?? null;
  const shown = year === null ? series : { ...series, rows: series.rows.filter(({ main }) => main.year === year) };
  const ids = new Set(series.rows.flatMap(observationsOf).map(({ id }) => id));
  const units = rows.filter(({ id, base_unit }) => base_unit !== series.base_unit && ids.has(id));
  return { all, series, shown, year, converted: [...new Set(units.map(({ base_unit }) => base_unit))] };
}

/** Offers the measures and years of an indicator. */
export function switches({ all, series, year }: Chosen, view: SheetView): HTMLElement {
  const { lang, address } = view;
  const years = yearsOf(series);
  const measures = all.map((one) => ({
    key: `measure:${one.key}`,
    name:
      MEASURES[one.measure][lang] +
      (one.key.includes(":") ? ` · ${formatUnit(one.base_unit, one.measure, { lang })}` : ""),
    note: t(lang, "placesSharing", { n: placesOf(one).size }),
    href: changeAddress(address, { measure: one.key, year: null, page: null, m: null }),
    chosen: one === series,
  }));
  const byYear = [null, ...years].map((one) => ({
    key: `year:${one ?? "all"}`,
    name: one === null ? t(lang, "allYears") : String(one),
    href: changeAddress(address, { year: one === null ? null : String(one), page: null, m: null }),
    chosen: one === year,
  }));
  return html`<div class="switches">
    ${measures.length > 1 ? switchOf(t(lang, "measureLabel"), measures) : null}
    ${years.length > 1 ? switchOf(t(lang, "yearLabel"), byYear) : null}
  </div>`;
}

/** Makes the figure; it is drawn as soon as its width is known. */
export function indicatorFigure(indicator: SiteIndicator, chosen: Chosen, view: SheetView): HTMLElement {
  const { lang, app, address, hrefOf, index } = view;
  const all = drawable(indicator, chosen);
  const gate = gateOf(all, [indicator.zh, ...indicator.aliases]);
  const { comparable: shown, aside } = splitApart(all, gate);
  const { converted } = chosen;
  const rows = shown.rows.flatMap(observationsOf);
  const values = rows.map(({ base_value }) => base_value);
  const magnitude = chooseMagnitude(values, shown.base_unit, lang);
  const years = new Map(index.places.map((place) => [place.place_id, place.years]));
  const input: ViewInput = {
    series: shown,
    name: indicator[lang],
    direction: indicator.direction,
    promised: {
      tolerance: readTolerance(address.tolerance) ?? TOLERANCE,
      all: shown,
      aside,
      others: chosen.all.filter((one) => one !== chosen.series),
      reportsOf: (place_id) => years.get(place_id) ?? [],
    },
  };
  const drawn = fittingView(input);
  const heading = html`<h2 id="chart-title"></h2>`;
  const subtitle = html`<p class="subtitle"></p>`;
  const [key, caption] = [html`<div></div>`, html`<div></div>`];
  // all words around the chart are of what has a mark in it
  const tell = (series: Series): string => {
    const of = placesOf(shown).size;
    const title = chartTitle(indicator, series, { lang, of });
    heading.textContent = title;
    subtitle.replaceChildren(
      ...chartSubtitle(series, { lang, magnitude }).map(
        (part, i) => html`<span>${i ? "· " : ""}<span class="part">${part}</span> </span>`,
      ),
    );
    const items = legendItems(series);
    key.replaceChildren(...(items.length > 1 || items[0] !== "actual" ? [legend(items, lang)] : []));
    const stated = placesOf(chosen.shown).size;
    const notes = [
      ...(drawn.notes?.({ ...input, series }, lang) ?? []),
      ...chartNotes(series, index, { lang, time: drawn.years === "axis", converted, gate, stated }),
    ];
    caption.replaceChildren(...notes.map((note) => html`<p class="note">${note}</p>`));
    return title;
  };
  const title = tell(shown);
  const drawing = html`<div class="drawing"></div>`;
  const below = html`<div></div>`;
  const tip = tooltip(drawing, () => rows, lang);
  app.onWidth(drawing, (width) => {
    const label = t(lang, "chartLabel", { title, n: shown.rows.length });
    const options = {
      lang,
      width,
      magnitude,
      label,
      place: null,
      open: address.m,
      hrefOf,
      limit: CHART_ROWS,
    };
    const { svg, left, silences } = drawn.draw(input, options);
    tell({ ...shown, rows: drawnRows(svg, shown.rows) });
    keepFocus(drawing, () => drawing.replaceChildren(svg, tip));
    const said = left.map((one) => html`<p class="note">${leftOutText(one, lang)}</p>`);
    below.replaceChildren(...[silenceLegend(silences, lang), ...said].filter((part) => part !== null));
  });
  return html`<figure class="chart" aria-labelledby="chart-title">
    ${heading} ${subtitle} ${key} ${drawing} ${asideList(aside, { gate, magnitude, lang, hrefOf })}
    <figcaption>${below} ${caption} ${drawn.shows === "promises" ? toleranceSwitch(shown, view) : null}</figcaption>
  </figure>`;
}

/** Ranked, all years can be one long list: then the chart shows the year that most places state, of these the latest. */
function drawable(indicator: SiteIndicator, { shown, year }: Chosen): Series {
  const input = { series: shown, name: indicator.id, direction: indicator.direction };
  if (year !== null || shown.rows.length <= CHART_ROWS || fittingView(input).years !== "mixed") return shown;
  const whole = onePerPlace(shown.rows);
  const places = (one: number): number => placesOf({ rows: whole.filter(({ main }) => main.year === one) }).size;
  const best = greatest(yearsOf(shown).reverse(), places);
  return best === undefined ? shown : { ...shown, rows: whole.filter(({ main }) => main.year === best) };
}

/** Makes the table of what is chosen, a part at a time, and offers all of it as files. */
export function rowSection(indicator: SiteIndicator, chosen: Chosen, view: SheetView): HTMLElement {
  const { lang, address, hrefOf } = view;
  const sort = readSort(address.sort);
  const all = sortRows(rankRows(chosen.shown).flatMap(observationsOf), sort, lang);
  const part = partOf(all, address.page, TABLE_ROWS);
  const hrefOfPage = (page: number): string =>
    changeAddress(address, { page: page === 1 ? null : String(page), m: null });
  const table = observationTable(part.rows, {
    lang,
    sort,
    open: null,
    hrefOf,
    hrefOfSort: (next) => changeAddress(address, { sort: next, page: null, m: null }),
  });
  const name = ["zhibiao", indicator.id, chosen.series.measure, chosen.year].filter(Boolean).join("-");
  return html`<section class="indicator-rows" aria-labelledby="rows">
    <h2 id="rows">${t(lang, "rowsHeading")}</h2>
    ${rowDownloads(all, { lang, name })} ${pager(part, { lang, hrefOf: hrefOfPage })} ${table}
  </section>`;
}
