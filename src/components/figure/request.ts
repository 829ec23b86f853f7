import { readAddress, type Address } from "../address/address.js";
import { chosenPlaces } from "../comparison/choice.js";
import type { ChartView, CompareView } from "../comparison/view.js";
import { readTolerance } from "../../charts/data/verdict.js";
import { VIEWS } from "../../charts/views/views.table.js";
import { t } from "../i18n/i18n.js";
import { readList } from "../address/address.js";
import type { SiteIndex } from "../../tables/site.types.js";
import { both, Fault } from "../../tables/fault.js";
import { viewOf } from "../../charts/views/fitting.js";
import { QUERY_FAULTS } from "./faults.table.js";
import { nearest, nearestIndicator, nearestPlace } from "../search/nearest.js";

/** A figure cannot be made as it was asked for; its text says why and what to do. */
export class FigureError extends Fault {}

const KEYS = Object.keys(readAddress(""));

/**
 * Reads what a figure is asked for by: an address of a page, or its parameters alone.
 * @throws FigureError where a parameter is unknown or there is none
 */
export function readQuery(query: string): Address {
  const search = query.slice(query.indexOf("?") + 1).split("#", 1)[0] ?? "";
  const params = [...new URLSearchParams(search)];
  if (params.length === 0) throw new FigureError(QUERY_FAULTS.queryEmpty);
  for (const [key, value] of params) {
    if (!search.includes("=") && value === "") throw new FigureError(QUERY_FAULTS.notQuery(query));
    if (!KEYS.includes(key)) throw new FigureError(QUERY_FAULTS.unknownParameter(key, nearest(key, KEYS), KEYS));
  }
  return { ...readAddress(`?${search}`), m: null };
}

/**
 * Sees to it that what an address names is there, so that no figure is of something else than was asked for.
 * @throws FigureError where it is not, naming what is nearest
 */
export function checkAddress(address: Address, index: SiteIndex): void {
  checkNames(address, index);
  if (address.indicator === null) throw new FigureError(QUERY_FAULTS.noIndicator);
  if (address.tolerance !== null && readTolerance(address.tolerance) === null)
    throw new FigureError(QUERY_FAULTS.badTolerance(address.tolerance));
}

/**
 * Sees to it that the indicators and places that an address names are there, if it names any.
 * @throws FigureError where one is not, naming what is nearest
 */
export function checkNames(address: Address, index: SiteIndex): void {
  const { indicator, places, place } = address;
  for (const id of [indicator, ...readList(address.with)]) if (id !== null) checkIndicator(id, index);
  for (const id of [...readList(places), ...readList(place)])
    if (!index.places.some(({ place_id }) => place_id === id))
      throw new FigureError(QUERY_FAULTS.unknownPlace(id, nearestPlace(id, index)));
  if (chosenPlaces(index, address).length === 0)
    throw new FigureError(QUERY_FAULTS.noPlaceFits(address.province ?? "", address.level ?? ""));
}

function checkIndicator(id: string, index: SiteIndex): void {
  const { indicators } = index;
  if (indicators.some((one) => one.id === id)) return;
  throw new FigureError(QUERY_FAULTS.unknownIndicator(id, nearestIndicator(id, index), indicators.length));
}

/**
 * Sees to it that the chart shows what the address asks for.
 * @throws FigureError where nothing fits, or another view, measure, year or status would be drawn
 */
export function checkChart(view: CompareView, address: Address): ChartView {
  const { chart } = view;
  if (chart && readList(address.with).length > (viewOf(chart.view).shows === "pairs" ? 1 : 0))
    throw new FigureError(QUERY_FAULTS.severalCharts(address.with ?? ""));
  if (!chart) throw new FigureError(QUERY_FAULTS.nothingStated(address.indicator ?? ""));
  const { all, choice, series, shown } = chart;
  const measures = all.map(({ key }) => key);
  if (address.measure !== null && !measures.includes(address.measure))
    throw new FigureError(QUERY_FAULTS.noMeasure(address.measure, chart.indicator.id, measures));
  const statuses = [...new Set(series.rows.map(({ main }) => main.status))];
  const { status, years } = choice;
  const isOf = ({ main }: (typeof shown.rows)[number]): boolean =>
    (status === null || main.status === status) &&
    (years === null || (main.year !== null && main.year >= years.from && main.year <= years.to));
  if (address.status !== null && status === null)
    throw new FigureError(QUERY_FAULTS.unknownStatus(address.status, statuses));
  if (!shown.rows.length || !shown.rows.every(isOf)) {
    const asked = [address.year && `year=${address.year}`, status && `status=${status}`].filter(Boolean).join(" ");
    throw new FigureError(QUERY_FAULTS.nothingFits(chart.indicator.id, asked, { years: chart.years, statuses }));
  }
  if (address.view !== null && address.view !== chart.view) {
    const asked = VIEWS.find(({ id }) => id === address.view);
    if (!asked)
      throw new FigureError(
        QUERY_FAULTS.unknownView(
          address.view,
          VIEWS.map(({ id }) => id),
        ),
      );
    const why = asked.whyNot(chart.input);
    throw new FigureError(
      QUERY_FAULTS.viewUnfit(asked.id, why ? both((lang) => t(lang, why)) : QUERY_FAULTS.chooseAnother),
    );
  }
  return chart;
}
