/**
 * From the observations of one indicator to what a chart can draw: one series for each measure and unit,
 * because different measures never share an axis; one row for each statement, with its range or baseline.
 *
 * What is grouped and joined in this folder is so by hand or by d3: Arquero would be 74 kB more (compressed) before the first chart of
 * Compare is there. The page fetches it when its summary is opened; notebooks, which work on tables, load it.
 */
import { ascending } from "d3";
import type { Measure } from "../../engine/types.js";
import type { SiteObservation } from "../../tables/site.types.js";
import { MEASURES } from "../i18n/terms.table.js";

/** One statement: a value, or a range, with the baseline it starts from. */
export interface Row {
  /** The value; the upper end of a range. */
  main: SiteObservation;
  /** The lower end of a range. */
  low: SiteObservation | null;
  baseline: SiteObservation | null;
}

/** Rows of one indicator that share a measure and a base unit. */
export interface Series {
  /** `level`, or `level:人次` where the measure occurs with several units. */
  key: string;
  measure: Measure;
  base_unit: string;
  rows: Row[];
}

/** A range is written with at most this many characters between its ends. */
const RANGE_GAP = 3;

/** A baseline and its end (从140元提高到150元, also 分别从…、…提高到…、…) stand at most this many characters apart. */
export const PAIR_GAP = 30;

/** Splits the observations of one indicator into series, the most widely stated first among equal measures. */
export function seriesOf(observations: readonly SiteObservation[]): Series[] {
  const of = { measureOf: (one: SiteObservation) => one.measure, unitOf: (one: SiteObservation) => one.base_unit };
  const series = splitSeries(observations, of).map((one): Series => ({ ...one, rows: toRows(one.rows) }));
  const places = new Map(series.map((one) => [one, placesOf(one).size]));
  return series.sort((a, b) => rankOf(a) - rankOf(b) || places.get(b)! - places.get(a)!);
}

/** The parts of observations, or of what stands for them, that may share an axis, with the key of each. */
export function splitSeries<T>(
  observations: readonly T[],
  of: { measureOf(one: T): Measure; unitOf(one: T): string },
): (Omit<Series, "rows"> & { rows: T[] })[] {
  const found: { measure: Measure; base_unit: string; rows: T[] }[] = [];
  for (const one of observations) {
    const [measure, base_unit] = [of.measureOf(one), of.unitOf(one)];
    // a look through the few that there are, as there may be tens of thousands of rows to be drawn at once
    let at = 0;
    while (at < found.length && (found[at]!.measure !== measure || found[at]!.base_unit !== base_unit)) at++;
    if (at === found.length) found.push({ measure, base_unit, rows: [] });
    found[at]!.rows.push(one);
  }
  const isOnly = (one: { measure: Measure }): boolean =>
    found.filter(({ measure }) => measure === one.measure).length === 1;
  return found.map((one) => ({ ...one, key: isOnly(one) ? one.measure : `${one.measure}:${one.base_unit}` }));
}

/** Chooses the series to begin with: the one that most places state. */
export function defaultSeries(series: readonly Series[]): Series | undefined {
  return mostStated(series, (one) => placesOf(one).size);
}

/** The one of most places; among equals the one of the more usual measure. */
export function mostStated<T extends Pick<Series, "measure">>(
  series: readonly T[],
  placesIn: (one: T) => number,
): T | undefined {
  const counted = series.map((one) => ({ one, places: placesIn(one) }));
  return counted.sort((a, b) => b.places - a.places || rankOf(a.one) - rankOf(b.one))[0]?.one;
}

/** Returns the `place_id`s of a series. */
export function placesOf({ rows }: Pick<Series, "rows">): ReadonlySet<string> {
  return remembered(places, rows, () => {
    const found = new Set<string>();
    for (const { main } of rows) found.add(main.place_id);
    return found;
  });
}

const places = new WeakMap<readonly Row[], ReadonlySet<string>>();
const years = new WeakMap<readonly Row[], readonly number[]>();
const ranked = new WeakMap<readonly Row[], readonly Row[]>();
const overTime = new WeakMap<readonly Row[], boolean>();
const rankedPlaces = new WeakMap<readonly Row[], readonly RankedPlace[]>();

/** What is known of rows, which never change: a page asks for it a dozen times, and there may be tens of thousands. */
function remembered<T>(known: WeakMap<readonly Row[], T>, rows: readonly Row[], find: () => T): T {
  const found = known.get(rows) ?? find();
  known.set(rows, found);
  return found;
}

/** Returns the years of a series, ascending, without unknown ones. */
export function yearsOf({ rows }: Pick<Series, "rows">): number[] {
  const found = remembered(years, rows, () => {
    const all = new Set<number>();
    for (const { main } of rows) if (main.year !== null) all.add(main.year);
    return [...all].sort((a, b) => a - b);
  });
  return [...found];
}

/** Every observation of a row, in text order. */
export function observationsOf(row: Row): SiteObservation[] {
  const { baseline, low, main } = row;
  if (baseline === null && low === null) return [main];
  return [baseline, low, main].filter((one): one is SiteObservation => one !== null);
}

/** Orders rows for a ranked chart: places by their greatest value (ranks by their best), years ascending within. */
export function rankRows(series: Pick<Series, "measure" | "rows">): Row[] {
  return [...remembered(ranked, series.rows, () => rankPlaces(series).flatMap(({ rows }) => [...rows].sort(byYear)))];
}

/** The first so many rows of a ranked chart, and those of one place wherever it ranks; of the rest, nothing is put in order. */
export function firstRanked(
  series: Pick<Series, "measure" | "rows">,
  { limit, place }: { limit: number; place: string | null },
): Row[] {
  const found: Row[] = [];
  let before = 0;
  for (const { id, rows } of rankPlaces(series)) {
    const most = id === place ? rows.length : Math.min(rows.length, limit - before);
    // one by one: a place may have more rows than a call has arguments
    if (most > 0) for (const row of [...rows].sort(byYear).slice(0, most)) found.push(row);
    before += rows.length;
  }
  return found;
}

/** Places in the order of a ranked chart, each with its rows in the order of the text. */
function rankPlaces({ measure, rows }: Pick<Series, "measure" | "rows">): readonly RankedPlace[] {
  return remembered(rankedPlaces, rows, () => {
    const towards = measure === "rank" ? 1 : -1;
    const places: RankedPlace[] = [];
    for (const [id, own] of rowsByPlace(rows)) {
      let best = Infinity;
      for (const { main } of own) best = Math.min(best, towards * main.base_value);
      places.push({ id, rows: own, best });
    }
    return places.sort((a, b) => a.best - b.best || ascending(a.id, b.id));
  });
}

/** A place with its rows, and the best of their values, less being better. */
interface RankedPlace {
  id: string;
  rows: readonly Row[];
  best: number;
}

/** Groups rows by `place_id`, in the order of first mention. */
export function rowsByPlace(rows: readonly Row[]): Map<string, Row[]> {
  const places = new Map<string, Row[]>();
  for (const row of rows) {
    const own = places.get(row.main.place_id);
    if (own) own.push(row);
    else places.set(row.main.place_id, [row]);
  }
  return places;
}

function byYear({ main: a }: Row, { main: b }: Row): number {
  return (a.year ?? 0) - (b.year ?? 0) || ascending(a.status, b.status) || ascending(a.doc, b.doc) || a.start - b.start;
}

/** A place with so many years has a line. */
const YEARS_OF_TIME = 3;

/** Tells whether the series is one of years: most of its places have three or more actual ones. */
export function hasTime(series: Pick<Series, "rows">): boolean {
  return remembered(overTime, series.rows, () => isOverTime(series));
}

function isOverTime(series: Pick<Series, "rows">): boolean {
  if (yearsOf(series).length < YEARS_OF_TIME) return false;
  const places = new Map<string, Set<number>>();
  for (const { main } of series.rows) {
    if (main.status !== "actual" || main.year === null || main.subject) continue;
    const years = places.get(main.place_id);
    if (years) years.add(main.year);
    else places.set(main.place_id, new Set([main.year]));
  }
  const often = [...places.values()].filter((years) => years.size >= YEARS_OF_TIME).length;
  return often * 2 > placesOf(series).size;
}

function toRows(observations: readonly SiteObservation[]): Row[] {
  const sorted = inTextOrder(observations);
  const rows: Row[] = [];
  for (let from = 0, to = 1; from < sorted.length; from = to++) {
    while (to < sorted.length && isNear(sorted[to - 1]!, sorted[to]!)) to += 1;
    const alone = to - from === 1;
    if (alone) rows.push({ main: sorted[from]!, low: null, baseline: null });
    else rows.push(...rowsOfPassage(sorted.slice(from, to)));
  }
  return rows;
}

function isNear(before: SiteObservation, one: SiteObservation): boolean {
  return before.doc === one.doc && one.start - before.end <= PAIR_GAP;
}

/** By report and place in its text, as files of observations have them: then nothing is sorted. */
function inTextOrder(observations: readonly SiteObservation[]): readonly SiteObservation[] {
  const reports = new Set<string>();
  let before: SiteObservation | undefined;
  const isSorted = observations.every((one) => {
    const last = before;
    before = one;
    if (last?.doc === one.doc) return last.start <= one.start;
    const isNew = !reports.has(one.doc);
    reports.add(one.doc);
    return isNew;
  });
  return isSorted ? observations : [...observations].sort((a, b) => ascending(a.doc, b.doc) || a.start - b.start);
}

/** Baselines are joined to the ends that follow them, first to first; one without an end is a row of its own. */
function rowsOfPassage(passage: readonly SiteObservation[]): Row[] {
  const rows: Row[] = [];
  const baselines: SiteObservation[] = [];
  for (const [i, one] of passage.entries()) {
    const [before, next] = [passage[i - 1], passage[i + 1]];
    if (one.status === "baseline") baselines.push(one);
    else if (!(next && isRange(one, next))) {
      rows.push({
        main: one,
        low: before && isRange(before, one) ? before : null,
        baseline: baselines.shift() ?? null,
      });
    }
  }
  return [...rows, ...baselines.map((main) => ({ main, low: null, baseline: null }))];
}

function isRange(low: SiteObservation, high: SiteObservation): boolean {
  return (
    low.doc === high.doc &&
    low.bound === "ge" &&
    high.bound === "le" &&
    low.status === high.status &&
    low.year === high.year &&
    high.start >= low.end &&
    high.start - low.end <= RANGE_GAP
  );
}

function rankOf(series: Pick<Series, "measure">): number {
  return Object.keys(MEASURES).indexOf(series.measure);
}
