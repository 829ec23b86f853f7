import { readAddress, type Address } from "../address/address.js";
import { chosenPlaces } from "../compare/choice.js";
import type { ChartView, CompareView } from "../compare/view.js";
import { VIEWS } from "../compare/views/views.table.js";
import { t } from "../i18n/i18n.js";
import { readList } from "../address/address.js";
import { searchIndicators } from "../search/indicators.js";
import type { SiteIndex } from "../../tables/site.types.js";
import { nearest } from "./nearest.js";

/** A figure cannot be made as it was asked for; the message says why and what to do. */
export class FigureError extends Error {}

const KEYS = Object.keys(readAddress(""));

/**
 * Reads what a figure is asked for by: an address of a page, or its parameters alone.
 * @throws FigureError where a parameter is unknown or there is none
 */
export function readQuery(query: string): Address {
  const search = query.slice(query.indexOf("?") + 1).split("#", 1)[0] ?? "";
  const params = [...new URLSearchParams(search)];
  const example = `write parameters such as "indicator=gdp&measure=growth", or the address of a page that compares`;
  if (params.length === 0) throw new FigureError(`the query is empty; ${example}`);
  for (const [key, value] of params) {
    if (!search.includes("=") && value === "") throw new FigureError(`not a query: ${query}; ${example}`);
    if (!KEYS.includes(key))
      throw new FigureError(
        `unknown parameter: ${key}; did you mean ${nearest(key, KEYS)}? There are ${KEYS.join(", ")}`,
      );
  }
  return { ...readAddress(`?${search}`), m: null };
}

/**
 * Sees to it that what an address names is there, so that no figure is of something else than was asked for.
 * @throws FigureError where it is not, naming what is nearest
 */
export function checkAddress(address: Address, index: SiteIndex): void {
  checkNames(address, index);
  if (address.indicator === null) throw new FigureError('no indicator in the query; add one, such as "indicator=gdp"');
}

/**
 * Sees to it that the indicators and places that an address names are there, if it names any.
 * @throws FigureError where one is not, naming what is nearest
 */
export function checkNames(address: Address, index: SiteIndex): void {
  const { indicator, places, place } = address;
  for (const id of [indicator, ...readList(address.with)]) if (id !== null) checkIndicator(id, index);
  for (const id of [...readList(places), ...readList(place)])
    if (!index.places.some(({ place_id }) => place_id === id)) throw new FigureError(unknownPlace(id, index));
  if (chosenPlaces(index, address).length === 0)
    throw new FigureError(
      `no place fits province=${address.province ?? ""} level=${address.level ?? ""}; leave one out`,
    );
}

function checkIndicator(id: string, { indicators }: SiteIndex): void {
  const ids = indicators.map((one) => one.id);
  if (ids.includes(id)) return;
  const [found] = searchIndicators(indicators, id.replaceAll("_", " "));
  const near = found?.item.id ?? nearest(id, ids);
  throw new FigureError(
    `unknown indicator: ${id}${near ? `; did you mean ${near}?` : ";"} The tables have ${ids.length}: zhibiao query "select id, zh, en from indicators"`,
  );
}

function unknownPlace(id: string, { places }: SiteIndex): string {
  const named = places.find(({ place_name, place, place_name_en }) => [place_name, place, place_name_en].includes(id));
  const near =
    named?.place_id ??
    nearest(
      id,
      places.map(({ place_id }) => place_id),
    );
  return `unknown place: ${id}${near ? `; did you mean ${near}?` : ""}; places are named by their codes, as in 140728`;
}

/**
 * Sees to it that the chart shows what the address asks for.
 * @throws FigureError where nothing fits, or another view, measure, year or status would be drawn
 */
export function checkChart(view: CompareView, address: Address): ChartView {
  const { chart, lang } = view;
  if (chart && readList(address.with).length > (chart.view === "scatter" ? 1 : 0))
    throw new FigureError(
      `with=${address.with ?? ""} asks for several charts, and a figure holds one; make a figure of each indicator, or of two with view=scatter`,
    );
  if (!chart) throw new FigureError(`nothing to draw: no report states ${address.indicator ?? "an indicator"}`);
  const { all, choice, series, shown } = chart;
  const measures = all.map(({ key }) => key);
  if (address.measure !== null && !measures.includes(address.measure))
    throw new FigureError(`no measure ${address.measure} of ${chart.indicator.id}; there is ${measures.join(", ")}`);
  const statuses = [...new Set(series.rows.map(({ main }) => main.status))];
  const { status, years } = choice;
  const isOf = ({ main }: (typeof shown.rows)[number]): boolean =>
    (status === null || main.status === status) &&
    (years === null || (main.year !== null && main.year >= years.from && main.year <= years.to));
  if (address.status !== null && status === null)
    throw new FigureError(`unknown status: ${address.status}; there is ${statuses.join(", ")}`);
  if (!shown.rows.length || !shown.rows.every(isOf)) {
    const asked = [address.year && `year ${address.year}`, status && `status ${status}`].filter(Boolean).join(" and ");
    throw new FigureError(
      `nothing to draw: no chosen place states ${chart.indicator.id} for ${asked || "them"}; there are years ${chart.years.join(", ")} and status ${statuses.join(", ")}`,
    );
  }
  if (address.view !== null && address.view !== chart.view) {
    const asked = VIEWS.find(({ id }) => id === address.view);
    if (!asked)
      throw new FigureError(`unknown view: ${address.view}; there are ${VIEWS.map(({ id }) => id).join(", ")}`);
    const why = asked.whyNot(chart.input);
    throw new FigureError(`view ${asked.id} does not fit: ${why ? t(lang, why) : "choose another"}`);
  }
  return chart;
}
