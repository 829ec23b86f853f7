/** From an address and the data to what the compare page shows; every choice left open gets its default here. */
import type { SiteIndex, SiteIndexPlace, SiteIndicator, SiteObservation } from "../../tables/site.types.js";
import type { Address } from "../address/address.js";
import type { Lang } from "../i18n/lang.js";
import { convertTo } from "../number/convert.js";
import { chooseMagnitude } from "../number/format.js";
import type { Magnitude } from "../number/format.js";
import { defaultSeries, observationsOf, seriesOf, yearsOf } from "./series.js";
import type { Series } from "./series.js";

/** What the compare page is made from, for one address. */
export interface CompareData {
  index: SiteIndex;
  /** The chosen one; null where there is none. */
  indicator: SiteIndicator | null;
  /** Every observation of it. */
  observations: readonly SiteObservation[];
  /** What the place in focus states, in the order of the indicators. */
  placeIndicators: readonly SiteIndicator[];
  /** The observation whose passage is open; `gone` where the address names one that is not in the data. */
  open: SiteObservation | "gone" | null;
}

/** Everything that the compare page shows. */
export interface CompareView {
  lang: Lang;
  address: Address;
  /** The place in focus. */
  place: SiteIndexPlace | null;
  /** As in the data. */
  placeIndicators: CompareData["placeIndicators"];
  open: CompareData["open"];
  chart: ChartView | null;
}

/** The chosen indicator and what is drawn of it. */
export interface ChartView {
  indicator: SiteIndicator;
  /** All series of the indicator. */
  all: Series[];
  /** The chosen one, with every year. */
  series: Series;
  /** The chosen one, with the chosen year only. */
  shown: Series;
  years: number[];
  year: number | null;
  magnitude: Magnitude;
  /** Base units that were converted to the unit of the chart. */
  converted: string[];
}

/** Works out the view for an address. */
export function compareView(data: CompareData, address: Address, lang: Lang): CompareView {
  const { index, indicator, placeIndicators, open } = data;
  const place = index.places.find(({ place_id }) => place_id === address.place) ?? null;
  const chart = indicator ? chartView(data, indicator, { address, lang, open }) : null;
  return { lang, address, place, placeIndicators, open, chart };
}

function chartView(
  data: CompareData,
  indicator: SiteIndicator,
  options: { address: Address; lang: Lang; open: CompareView["open"] },
): ChartView | null {
  const { address, lang, open } = options;
  const own = data.observations;
  const all = seriesOf(own.map((row) => convertTo(row, indicator.base_unit)));
  const opened = open === null || open === "gone" ? undefined : seriesWith(all, open);
  const series = all.find(({ key }) => key === address.measure) ?? opened ?? defaultSeries(all);
  if (!series) return null;
  const years = yearsOf(series);
  const year = years.find((one) => String(one) === address.year) ?? null;
  const shown = year === null ? series : { ...series, rows: series.rows.filter(({ main }) => main.year === year) };
  const values = shown.rows.flatMap((row) => observationsOf(row).map(({ base_value }) => base_value));
  const ids = new Set(shown.rows.flatMap((row) => observationsOf(row).map(({ id }) => id)));
  const units = own.filter(({ id }) => ids.has(id)).map(({ base_unit }) => base_unit);
  const converted = [...new Set(units)].filter((unit) => unit !== series.base_unit);
  const magnitude = chooseMagnitude(values, series.base_unit, lang);
  return { indicator, all, series, shown, years, year, magnitude, converted };
}

function seriesWith(all: readonly Series[], row: SiteObservation): Series | undefined {
  return all.find(({ rows }) => rows.some((one) => observationsOf(one).some(({ id }) => id === row.id)));
}
