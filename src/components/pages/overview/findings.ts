/** What the rows of two indicators show that is worth a look; every finding is computed, for any collection of reports. */
import { group } from "d3";
import type { Measure, Status } from "../../../engine/types.js";
import type { SiteIndex, SiteIndexPlace, SiteIndicator, SiteObservation } from "../../../tables/site.types.js";
import { onePerYear, isWhole } from "../../../charts/data/one-value.js";
import { gateOf, splitApart } from "../../../charts/data/gate.js";
import { promisesOf, sortPromises } from "../../../charts/data/promises.js";
import type { PromisePair, PromiseSetting } from "../../../charts/data/promises.js";
import type { Stopped } from "../../../charts/data/stopped.js";
import { DOUBTFUL_BELOW } from "../../../charts/mark/glyph.js";
import { distanceOf, latestPromiseYear, mostDifferent, placePromises } from "../../../charts/data/place-promises.js";
import type { PlacePromise } from "../../../charts/data/place-promises.js";
import { seriesOf } from "../../../charts/data/series.js";
import type { Row, Series } from "../../../charts/data/series.js";
import { convertTo } from "../../../charts/number/convert.js";
import { FIRMEST_FIRST, firmnessOf } from "../../../charts/i18n/firmness.table.js";
import type { Firmness } from "../../../charts/i18n/firmness.table.js";

interface Base {
  indicator: SiteIndicator;
}

/** The highest and the lowest of the places that state a value for one year. */
export interface RangeFinding extends Base {
  kind: "range";
  /** Key of the series in Compare. */
  series: string;
  measure: Measure;
  base_unit: string;
  /** What the rows share; null where no year, status and level has places enough, and each row is its place's latest. */
  same: { status: Status; year: number; level: SiteIndexPlace["level"] } | null;
  /** One row a place, the greatest first. */
  rows: Row[];
}

/** How many targets were met, of how many, and the one that was missed by most. */
export interface PromiseFinding extends Base {
  kind: "promise";
  /** The year that they are of; null where no year has enough of them. */
  year: number | null;
  /** All targets, also those without an outcome. */
  all: PromisePair[];
  /** Those that have one, what came out best first. */
  pairs: PromisePair[];
  /** The most missed one, else the least kept. */
  worst: PromisePair;
}

/** An indicator that a place reported, and no longer does. */
export interface StoppedFinding extends Base {
  kind: "stopped";
  place: SiteIndexPlace;
  /** Its reports by year: those that state it, and those since the last of them. */
  stated: DatedReport[];
  silent: DatedReport[];
}

/** A report and its year. */
export interface DatedReport {
  doc: string;
  delivered: number | null;
}

/** How firmly the targets of one year are worded. */
export interface WordingFinding extends Base {
  kind: "wording";
  year: number;
  /** From the firmest to the softest; only those that occur. */
  groups: { firmness: Firmness; rows: Row[] }[];
}

/** What a place promised for a year that differs most from the result of the year before. */
export interface PlanFinding extends Base {
  kind: "plan";
  place: SiteIndexPlace;
  year: number;
  /** Promises of one kind with former results, the one that differs most first. */
  promises: (PlacePromise & { former: Row })[];
}

/** Something that the data shows. */
export type Finding = RangeFinding | PromiseFinding | StoppedFinding | WordingFinding | PlanFinding;

/** An indicator with its observations. */
export interface Stated {
  indicator: SiteIndicator;
  rows: readonly SiteObservation[];
}

/** Larger files are left for the pages that show them. */
const MOST_OBSERVATIONS = 20_000;
/** So many places make a comparison. */
const FEWEST_PLACES = 3;
/** With fewer findings than this, a second comparison is shown. */
const FEWEST_FINDINGS = 3;

/** The indicators that the findings are looked for in: the two that most places state, of different topics. */
export function indicatorsToRead(index: Pick<SiteIndex, "indicators">): SiteIndicator[] {
  const small = index.indicators.filter(({ observations }) => observations <= MOST_OBSERVATIONS);
  const sorted = [...small].sort((a, b) => b.places - a.places || b.observations - a.observations);
  const [first] = sorted;
  const second = sorted.find(({ topic }) => topic !== first?.topic) ?? sorted[1];
  return [first, second].filter((one) => one !== undefined);
}

/** The place whose promises are looked at: the one whose reports state most. */
export function placeToRead(index: Pick<SiteIndex, "places">): SiteIndexPlace | null {
  const small = index.places.filter(({ observations }) => observations > 0 && observations <= MOST_OBSERVATIONS);
  return most(small, ({ observations, documents }) => observations / documents);
}

/** What the latest year's promises of a place show beside its former results; null where none differs. */
export function planFinding(
  place: SiteIndexPlace,
  rows: readonly SiteObservation[],
  index: Pick<SiteIndex, "indicators">,
): PlanFinding | null {
  const all = placePromises(rows, index.indicators, { reportsOf: () => place.years });
  const year = latestPromiseYear(all);
  const own = all.filter((one) => one.year === year);
  const first = mostDifferent(own, "rate") ?? mostDifferent(own, "amount");
  if (!first || year === null) return null;
  const alike = own.flatMap((one) =>
    one.former && one.kind === first.kind && !one.renamed && one.target.main.base_unit === first.target.main.base_unit
      ? [{ ...one, former: one.former }]
      : [],
  );
  const promises = alike.sort((a, b) => (distanceOf(b) ?? 0) - (distanceOf(a) ?? 0));
  return { kind: "plan", indicator: first.indicator, place, year, promises };
}

/** Findings about something else than the comparison of places. */
export interface OtherFindings {
  stopped: StoppedFinding | null;
  /** Shown where there are few others. */
  plan: PlanFinding | null;
}

/** Finds at most one of each kind, in the order in which they are shown; what the data does not show is left out. */
export function findingsOf(
  all: readonly Stated[],
  index: Pick<SiteIndex, "places">,
  { stopped, plan }: OtherFindings,
): Finding[] {
  const places = new Map(index.places.map((place) => [place.place_id, place]));
  const series = all.flatMap(({ indicator, rows }) => {
    const sure = rows.filter(({ confidence }) => confidence >= DOUBTFUL_BELOW);
    const own = seriesOf(sure.map((row) => convertTo(row, indicator.base_unit)));
    return own.map((one) => ({ indicator, series: one, others: own.filter((other) => other !== one) }));
  });
  const reports: Reports = { reportsOf: (place_id) => places.get(place_id)?.years ?? [] };
  const ranges = series.flatMap((one) => rangeIn(one, places) ?? []);
  const found: (Finding | null)[] = [
    most(ranges, ({ rows }) => rows.length),
    most(series.flatMap((one) => promiseIn(one, reports) ?? []), ({ pairs }) => pairs.length),
    most(series.flatMap((one) => wordingIn(one) ?? []), ({ groups }) => sumOf(groups)),
    stopped,
  ]; // prettier-ignore
  const shown = found.filter((one) => one !== null);
  if (shown.length >= FEWEST_FINDINGS) return shown;
  // Few reports: one place and the other indicator are worth a look, too.
  const others = all.flatMap(({ indicator }) => ranges.filter((one) => one.indicator === indicator).slice(0, 1));
  return [
    ...(plan ? [plan] : []),
    ...shown,
    ...others.filter((one) => !shown.some(({ indicator }) => indicator === one.indicator)),
  ];
}

/** What was reported for long and has been silent for long, of all that places have stopped to report. */
export function stoppedFinding(found: readonly Stopped[], index: Pick<SiteIndex, "indicators">): StoppedFinding | null {
  const longest = most(found, ({ stated, silent }) => stated.length * Math.min(silent.length, 5));
  const indicator = index.indicators.find(({ id }) => id === longest?.indicator);
  if (!longest || !indicator) return null;
  const { place, stated, silent } = longest;
  return { kind: "stopped", indicator, place, stated, silent };
}

interface OwnSeries {
  indicator: SiteIndicator;
  series: Series;
  others: Series[];
}

type Reports = Pick<PromiseSetting, "reportsOf">;

/** The year, status and level of which most places state a value, later years first; else the latest value of each place. */
function rangeIn({ indicator, series }: OwnSeries, places: ReadonlyMap<string, SiteIndexPlace>): RangeFinding | null {
  const { key, measure, base_unit } = series;
  if (measure === "rank" || measure === "gap") return null;
  const base = { kind: "range" as const, indicator, series: key, measure, base_unit };
  const levelOf = ({ main }: Row): SiteIndexPlace["level"] => places.get(main.place_id)?.level ?? null;
  const found = (["actual", "target"] as const).flatMap((status) => {
    const rows = [...onePerYear(series.rows, status).values()].flatMap((years) => [...years.values()]);
    return [...group(rows, (row) => `${row.main.year} ${levelOf(row)}`).values()].map((own): RangeFinding => {
      const same = { status, year: own[0]?.main.year ?? 0, level: levelOf(own[0]!) };
      return { ...base, same, rows: greatestFirst(own) };
    });
  });
  const enough = found.filter(({ rows }) => rows.length >= FEWEST_PLACES && isApart(rows));
  if (enough.length > 0) return most(enough, ({ rows, same }) => rows.length + (same?.year ?? 0) / 10_000);
  const byPlace = group(
    series.rows.filter((row) => isWhole(row) && row.main.year !== null),
    ({ main }) => main.place_id,
  );
  const latest = [...byPlace.values()].map((own) => most(own, ({ main }) => main.year ?? 0)!);
  return isApart(latest) ? { ...base, same: null, rows: greatestFirst(latest) } : null;
}

function greatestFirst(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => b.main.base_value - a.main.base_value);
}

function isApart(rows: readonly Row[]): boolean {
  return new Set(rows.map(({ main }) => main.base_value)).size > 1;
}

/** The year with most promises that can be judged, where it has enough of them; else all years. */
function promiseIn({ indicator, series, others }: OwnSeries, setting: Reports): PromiseFinding | null {
  const { comparable, aside } = splitApart(series, gateOf(series, [indicator.zh, ...indicator.aliases]));
  const all = promisesOf(comparable, { ...setting, direction: indicator.direction, aside, others });
  const pairs = sortPromises(all.filter(isToldOf), "difference", indicator.direction);
  const [year, own] = most([...group(pairs, (pair) => pair.year)], ([, some]) => some.length) ?? [null, []];
  const ofYear = all.filter((one) => one.year === year);
  return own.length >= FEWEST_PLACES
    ? promise(indicator, year, { all: ofYear, pairs: own })
    : promise(indicator, null, { all, pairs });
}

const isToldOf = ({ outcome }: PromisePair): boolean => outcome !== null;

function promise(
  indicator: SiteIndicator,
  year: number | null,
  { all, pairs }: { all: PromisePair[]; pairs: PromisePair[] },
): PromiseFinding | null {
  const missed = pairs.filter(({ verdict }) => verdict === "missed");
  const worst = missed.at(-1) ?? pairs.at(-1);
  if (!worst || pairs.length < 2) return null;
  return { kind: "promise", indicator, year, all, pairs, worst };
}

function wordingIn({ indicator, series }: OwnSeries): WordingFinding | null {
  const targets = series.rows.filter((row) => row.main.status === "target" && row.main.year !== null && isWhole(row));
  const years = [...group(targets, ({ main }) => main.year)].flatMap(([year, rows]) => {
    const own = [...onePerYear(rows, "target").values()].flatMap((one) => [...one.values()]);
    const kinds = group(own, ({ main }) => firmnessOf(main.wording));
    const groups = FIRMEST_FIRST.flatMap((firmness) => {
      const rows = kinds.get(firmness);
      return rows ? [{ firmness, rows }] : [];
    });
    return groups.length < 2 || own.length < FEWEST_PLACES || year === null
      ? []
      : [{ kind: "wording" as const, indicator, year, groups, n: own.length }];
  });
  return most(years, ({ n, year }) => n + year / 10_000);
}

function sumOf(groups: WordingFinding["groups"]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

function most<T>(all: readonly T[], weight: (one: T) => number): T | null {
  return all.reduce<T | null>((best, one) => (best === null || weight(one) > weight(best) ? one : best), null);
}
