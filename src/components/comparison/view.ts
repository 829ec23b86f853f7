/** From an address and the data to what the compare page shows; every choice left open gets its default here. */
import type {
  SiteCoverage,
  SiteIndex,
  SiteIndexPlace,
  SiteIndicator,
  SiteObservation,
} from "../../tables/site.types.js";
import { reportHref } from "../address/address.js";
import type { Address } from "../address/address.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { convertTo, unitsOf } from "../../charts/number/convert.js";
import { chooseMagnitude, formatUnit, magnitudesOf } from "../../charts/number/format.js";
import type { Magnitude } from "../../charts/number/format.js";
import { chosenPlaces, isNarrowed, leavesYearOpen, readChoice, unitFor } from "./choice.js";
import type { Choice } from "./choice.js";
import { indexTo, indexYears, isAmount, perHead } from "../../charts/data/derive.js";
import type { Derived } from "../../charts/data/derive.js";
import { gateOf, splitApart } from "../../charts/data/gate.js";
import type { Gate } from "../../charts/data/gate.js";
import { commonYear, MOST_OVER_TIME, MOST_RANKED } from "../../charts/data/common-year.js";
import { countOf, type LeftOut } from "../../charts/views/left.js";
import { defaultSeries, hasTime, observationsOf, placesOf, seriesOf, yearsOf } from "../../charts/data/series.js";
import type { Row, Series } from "../../charts/data/series.js";
import { silenceIn } from "../../charts/around/silence.js";
import { chooseView, findView } from "../../charts/views/fitting.js";
import type { ViewId, ViewInput } from "../../charts/views/view.js";

/** An indicator with every observation of it. */
export interface LoadedIndicator {
  indicator: SiteIndicator;
  observations: readonly SiteObservation[];
}

/**
 * How much of the data is there: `chart`, only the rows that the chart draws; `rows`, all of them, and what the reports leave
 * unsaid is on its way; `whole`, all that will come.
 */
export type Extent = "chart" | "rows" | "whole";

/** What the compare page is made from, for one address. */
export interface CompareData {
  index: SiteIndex;
  extent: Extent;
  /** The chosen indicators, the first one first; [] where there is none at all. */
  loaded: readonly LoadedIndicator[];
  /** Observations of the resident population; [] where nothing is divided by it. */
  population: readonly SiteObservation[];
  /** What each report says of each indicator; null until it has come. */
  coverage: SiteCoverage | null;
  /** What the place in focus states, in the order of the indicators. */
  placeIndicators: readonly SiteIndicator[];
  /** The observation whose passage is open; `gone` where the address names one that is not in the data. */
  open: SiteObservation | "gone" | null;
}

/** Everything that the compare page shows. */
export interface CompareView {
  lang: Lang;
  extent: Extent;
  address: Address;
  /** The place in focus. */
  place: SiteIndexPlace | null;
  /** As in the data. */
  placeIndicators: CompareData["placeIndicators"];
  open: CompareData["open"];
  /** The chart of the chosen indicator; null where there is none. */
  chart: ChartView | null;
  /** The charts of the further indicators. */
  others: ChartView[];
}

/** An indicator and what is drawn of it. */
export interface ChartView {
  indicator: SiteIndicator;
  choice: Choice;
  /** All series of the indicator. */
  all: Series[];
  /** The chosen one, of every place and year. */
  series: Series;
  /** What is compared: the chosen places, years and status, set against the chosen basis, without what is set aside. */
  shown: Series;
  /**
   * How many rows and places are compared, where `shown` has been narrowed to those with a mark in a drawing: what is said of a
   * drawing is said of these (`asDrawn`).
   */
  of?: { rows: number; places: number };
  /** Statements of them that do not compare with the others, and so are not drawn; `gate` says why. */
  aside: Row[];
  /** Years of the series, ascending. */
  years: number[];
  /** The places that are compared, and whether they are only some. */
  places: readonly SiteIndexPlace[];
  narrowed: boolean;
  magnitude: Magnitude;
  /** Base units that were converted to the unit of the chart. */
  converted: string[];
  /** What could not be set against the basis. */
  left: LeftOut[];
  gate: Gate;
  view: ViewId;
  input: ViewInput;
}

/** Works out the view for an address. */
export function compareView(data: CompareData, address: Address, lang: Lang): CompareView {
  const { index, loaded, placeIndicators, open } = data;
  const place = index.places.find(({ place_id }) => place_id === address.place) ?? null;
  const [first, ...rest] = loaded;
  const chart = first ? chartView(data, first, { address, lang, others: rest }) : null;
  const own = { ...address, measure: null, view: null, unit: null };
  const others = rest.flatMap((one) => chartView(data, one, { address: own, lang, others: [] }) ?? []);
  return { lang, extent: data.extent, address, place, placeIndicators, open, chart, others };
}

interface ChartContext {
  address: Address;
  lang: Lang;
  /** Further indicators, of which the first can be drawn across. */
  others: readonly LoadedIndicator[];
}

function chartView(data: CompareData, loaded: LoadedIndicator, context: ChartContext): ChartView | null {
  const { address, lang } = context;
  const { index, coverage } = data;
  const { indicator } = loaded;
  const picked = pickSeries(data, loaded, context);
  if (!picked) return null;
  const places = chosenPlaces(index, address);
  const choice = withYears(readStatus(address), picked.series, { address, places });
  const { series, shown: chosen, without } = narrowSeries(data, picked, { choice, places });
  const gate = gateOf(chosen, namesOf(indicator));
  const { comparable: shown, aside } = splitApart(chosen, gate);
  const magnitude = magnitudeOf(shown, choice, lang);
  const name = nameWithUnit(indicator, shown, { lang, magnitude });
  const narrowed = isNarrowed(address);
  const input: ViewInput = {
    series: shown,
    name,
    direction: indicator.direction,
    other: otherOf(data, context, { choice, places }),
    ...(choice.years && rangeOf(choice.years)),
    sort: address.sort?.startsWith("place") ? "place" : "difference",
    promised: {
      tolerance: choice.tolerance,
      all: shown,
      aside,
      others: othersOf(picked),
      ...reportsIn(index, coverage, address.lang),
    },
    places: narrowed ? places : [],
    ...(coverage && {
      silenceOf: silenceIn(coverage, indicator.id, [...othersOf(picked), { ...chosen, rows: aside }]),
    }),
  };
  return {
    indicator,
    choice,
    all: picked.all,
    series,
    shown,
    years: yearsOf(series),
    places,
    narrowed,
    magnitude,
    converted: convertedUnits(loaded, shown),
    left: without,
    aside,
    gate,
    view: chooseView(address.view, input),
    input,
  };
}

/** The reports at hand of each place, and once they are known their addresses. */
function reportsIn({ places }: SiteIndex, coverage: SiteCoverage | null, lang: Lang | null) {
  const years = new Map(places.map((place) => [place.place_id, place.years]));
  const docs = new Map(coverage?.documents.map(({ doc, place_id, delivered }) => [`${place_id}:${delivered}`, doc]));
  return {
    reportsOf: (place_id: string): readonly number[] => years.get(place_id) ?? [],
    hrefOfReport: (place_id: string, year: number): string | null => {
      const doc = docs.get(`${place_id}:${year}`);
      return doc === undefined ? null : reportHref(doc, { lang });
    },
  };
}

/** The choices of an address; targets that are drawn with their outcomes are not without them. */
function readStatus(address: Address): Choice {
  const choice = readChoice(address);
  const isOfPromises = address.view !== null && findView(address.view)?.shows === "promises";
  return isOfPromises && choice.status === "target" ? { ...choice, status: null } : choice;
}

/** What an indicator is called, whose words name no scope. */
const namesOf = ({ zh, aliases }: SiteIndicator): string[] => [zh, ...aliases];

const othersOf = ({ all, series }: { all: readonly Series[]; series: Series }): Series[] =>
  all.filter(({ key }) => key !== series.key);

/** Where nothing is said of years and all of them would make one long ranking: the year that most places state. */
function withYears(
  choice: Choice,
  series: Series,
  { address, places }: { address: Address; places: readonly SiteIndexPlace[] },
): Choice {
  if (!leavesYearOpen(address)) return choice;
  const ids = new Set(places.map(({ place_id }) => place_id));
  const rows = series.rows.filter(
    ({ main }) => ids.has(main.place_id) && (choice.status === null || main.status === choice.status),
  );
  if (rows.length <= MOST_RANKED) return choice;
  if (hasTime({ ...series, rows }) && placesOf({ rows }).size <= MOST_OVER_TIME) return choice;
  // what something rose from is no statement of its year
  const stated = rows.filter(({ main }) => main.status !== "baseline");
  const best = commonYear(stated, { yearOf: ({ main }) => main.year, placeOf: ({ main }) => main.place_id });
  return best === null ? choice : { ...choice, years: { from: best, to: best } };
}

/** One year is that of a scatter, two are those of a slope. */
function rangeOf({ from, to }: NonNullable<Choice["years"]>): Partial<ViewInput> {
  return from === to ? { year: from } : { from, to };
}

/** All series of an indicator, and the one that is asked for, pointed at, or stated by most places. */
function pickSeries(
  { open }: CompareData,
  { indicator, observations }: LoadedIndicator,
  { address }: Pick<ChartContext, "address">,
): { all: Series[]; series: Series } | null {
  const base = unitFor(indicator, address);
  const all = seriesOf(unitsOf(base).length ? observations.map((row) => convertTo(row, base)) : observations);
  const opened = open === null || open === "gone" ? undefined : seriesWith(all, open);
  const series = all.find(({ key }) => key === address.measure) ?? opened ?? defaultSeries(all);
  return series ? { all, series } : null;
}

/** Keeps the chosen places, sets amounts against the chosen basis, and keeps the chosen years and status. */
function narrowSeries(
  { population, index }: Pick<CompareData, "population" | "index">,
  { series }: { series: Series },
  { choice, places }: { choice: Choice; places: readonly SiteIndexPlace[] },
): { series: Series; shown: Series; without: LeftOut[] } {
  const ids = new Set(places.map(({ place_id }) => place_id));
  const own =
    places.length === index.places.length
      ? series
      : { ...series, rows: series.rows.filter(({ main }) => ids.has(main.place_id)) };
  const { derived, without } = setAgainst(own, choice, population);
  const { years, status } = choice;
  const rows = derived.rows.filter(
    ({ main }) =>
      (status === null || main.status === status) &&
      (years === null || (main.year !== null && main.year >= years.from && main.year <= years.to)),
  );
  // an address from elsewhere may ask for years that are not there; then all are shown
  const shown = rows.length || (status !== null && hasStatus(derived, status)) ? { ...derived, rows } : derived;
  return { series: own, shown, without };
}

const hasStatus = ({ rows }: Series, status: string): boolean => rows.some(({ main }) => main.status === status);

function setAgainst(
  series: Series,
  { basis }: Choice,
  population: readonly SiteObservation[],
): { derived: Series; without: LeftOut[] } {
  const done = (derived: Derived, kind: (n: number) => LeftOut & { n: number }) => ({
    derived: derived.series,
    without: countOf(kind(derived.without.length)),
  });
  if (basis === null || !isAmount(series)) return { derived: series, without: [] };
  if (basis === "head") return done(perHead(series, population), (n) => ({ kind: "no-population", n }));
  const { year } = basis;
  if (!indexYears(series).includes(year)) return { derived: series, without: [] };
  return done(indexTo(series, year), (n) => ({ kind: "no-base", n, year }));
}

/** What is drawn across in a scatter: the first further indicator, in the same measure where it has it. */
function otherOf(
  data: CompareData,
  { address, lang, others }: ChartContext,
  narrow: { choice: Choice; places: readonly SiteIndexPlace[] },
): ViewInput["other"] {
  const [first] = others;
  if (!first) return null;
  const picked = pickSeries({ ...data, open: null }, first, { address: { ...address, unit: null } });
  if (!picked) return null;
  const { shown: chosen } = narrowSeries(data, picked, narrow);
  const { comparable: shown } = splitApart(chosen, gateOf(chosen, namesOf(first.indicator)));
  const magnitude = magnitudeOf(shown, { ...narrow.choice, unit: null }, lang);
  const name = nameWithUnit(first.indicator, shown, { lang, magnitude });
  return { series: shown, magnitude, name };
}

/** The magnitude that is asked for where the unit has it, else the one that suits the values. */
function magnitudeOf(shown: Series, { unit }: Choice, lang: Lang): Magnitude {
  const asked = unit && magnitudesOf(shown.base_unit, lang).find(({ factor }) => factor === unit.factor);
  if (asked && unit.base === shown.base_unit) return asked;
  const values: number[] = [];
  for (const row of shown.rows) for (const { base_value } of observationsOf(row)) values.push(base_value);
  return chooseMagnitude(values, shown.base_unit, lang);
}

/** Names an indicator with the unit that it is shown in: 地区生产总值（亿元）. */
export function nameWithUnit(
  indicator: SiteIndicator,
  { base_unit, measure }: Series,
  { lang, magnitude }: { lang: Lang; magnitude: Magnitude },
): string {
  const unit = formatUnit(base_unit, measure, { lang, magnitude });
  return lang === "zh" ? `${indicator.zh}（${unit}）` : `${indicator.en} (${unit})`;
}

function convertedUnits({ observations, indicator }: LoadedIndicator, shown: Series): string[] {
  if (!unitsOf(indicator.base_unit).length) return [];
  const ids = new Set(shown.rows.flatMap((row) => observationsOf(row).map(({ id }) => id)));
  const units = observations.filter(({ id }) => ids.has(id)).map(({ base_unit }) => base_unit);
  return [...new Set(units)].filter((unit) => unit !== shown.base_unit);
}

function seriesWith(all: readonly Series[], row: SiteObservation): Series | undefined {
  return all.find(({ rows }) => rows.some((one) => observationsOf(one).some(({ id }) => id === row.id)));
}
