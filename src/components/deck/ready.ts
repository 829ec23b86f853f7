/** A ready deck: the comparisons of some places that tell most, found in the data. */
import type { SiteCoverage, SiteIndex, SiteIndexPlace, SiteIndicator } from "../../tables/site.types.js";
import { readAddress, writeAddress, writeList, type Address } from "../address/address.js";
import { loadCompare } from "../comparison/load.js";
import { placesOf, rankRows } from "../../charts/data/series.js";
import { rollup } from "d3";
import { allPromises } from "../../charts/views/promise.js";
import { viewOf } from "../../charts/views/fitting.js";
import { compareView, type ChartView } from "../comparison/view.js";
import { promisesOf, type PromisePair } from "../../charts/data/promises.js";
import { stateOf } from "../../charts/data/coverage.js";
import type { DataSource } from "../data/source.js";
import { pinQuery } from "../figure/pin.js";
import { joinList } from "../../charts/i18n/lists.js";
import { t } from "../i18n/i18n.js";
import { LANGS, type Lang } from "../../charts/i18n/lang.js";
import { placeName } from "../../charts/mark/describe.js";
import { EMPTY_DECK, slideOf, type Deck, type DeckText, type Slide } from "./deck.js";

/** So many indicators are looked at, and so many comparisons are taken. */
const LOOKED_AT = 14;
const TAKEN = 4;
/** Larger files are left for the pages that show them. */
const MOST_OBSERVATIONS = 20_000;
/** So many places are named on the cover. */
const NAMED = 8;

interface Candidate {
  chart: ChartView;
  /** The query of its slide. */
  show: string;
  score: number;
}

/**
 * Makes a deck of the places that are given by their ids, all where none is: a cover, the comparisons that most of them share,
 * what one of them aims at, what the reports say at all, a sentence and a table. No title is written down: each says what is
 * found in the data when it is shown.
 */
export async function readyDeck(ids: readonly string[], source: DataSource): Promise<Deck> {
  const index = await source.fetchIndex();
  const coverage = await source.fetchCoverage();
  const places = ids.length ? index.places.filter(({ place_id }) => ids.includes(place_id)) : index.places;
  const own = ids.length ? writeList(places.map(({ place_id }) => place_id)) : null;
  const candidates: Candidate[] = [];
  for (const { indicator } of sharedBy(places, coverage, index).slice(0, LOOKED_AT))
    candidates.push(...(await candidatesOf(indicator, { index, source, places: own })));
  const best = ofDifferentTopics(candidates.sort((a, b) => b.score - a.score));
  const [first] = best;
  const coverageQuery = writeAddress({ by: "reports", places: own }).slice(1);
  const quoted = first && rankRows(first.chart.shown)[0];
  return {
    ...EMPTY_DECK,
    title: inBoth((lang) => t(lang, "readyTitle", { n: places.length })),
    slides: [
      slideOf("cover", {
        title: inBoth((lang) => t(lang, "readyTitle", { n: places.length })),
        text: inBoth((lang) => placesText(places, lang)),
      }),
      ...best.map(({ show }) => slideOf("compare", { show })),
      slideOf("coverage", { show: coverageQuery }),
      ...(quoted ? [slideOf("quote", { show: quoted.main.id })] : []),
      ...(first ? [slideOf("table", { show: first.show })] : []),
    ] satisfies Slide[],
  };
}

/** The indicators that the places state, those first that most of them do. */
function sharedBy(
  places: readonly SiteIndexPlace[],
  { documents, states, indicators }: SiteCoverage,
  index: SiteIndex,
): { indicator: SiteIndicator; n: number }[] {
  const wanted = new Set(places.map(({ place_id }) => place_id));
  const counted = index.indicators.map((indicator) => {
    const at = indicators.indexOf(indicator.id);
    const stating = documents.filter(({ place_id }, i) => wanted.has(place_id) && stateOf(states[i]?.[at]) === "value");
    return { indicator, n: new Set(stating.map(({ place_id }) => place_id)).size };
  });
  return counted
    .filter(({ n, indicator }) => n > 0 && indicator.observations <= MOST_OBSERVATIONS)
    .sort((a, b) => b.n - a.n || b.indicator.observations - a.indicator.observations);
}

/** The chart of an indicator as it is drawn by itself, where it has something to tell. */
async function candidatesOf(
  indicator: SiteIndicator,
  { index, source, places }: { index: SiteIndex; source: DataSource; places: string | null },
): Promise<Candidate[]> {
  const open: Address = { ...readAddress(""), indicator: indicator.id, places };
  const data = await loadCompare(index, source, open);
  const every = compareView(data, open, "zh").chart;
  if (!every?.shown.rows.length) return [];
  const address = { ...open, year: judgedYear(every) };
  const chart =
    address.year === null
      ? every
      : compareView(data, { ...address, measure: every.series.key, view: every.view }, "zh").chart!;
  const score = scoreOf(chart);
  if (score === 0) return [];
  const show = pinQuery(address, chart).slice(1);
  return [{ chart, show, score }];
}

/** Of targets with outcomes the year in which most have one, the latest of several: a slide of it has no targets that nothing can be said of. */
function judgedYear({ view, input }: ChartView): string | null {
  if (viewOf(view).shows !== "promises") return null;
  const years = rollup(allPromises(input).filter(isJudged), (own) => own.length, ({ year }) => year); // prettier-ignore
  const [best] = [...years].sort(([a, n], [b, m]) => m - n || b - a);
  return best ? String(best[0]) : null;
}

const isJudged = ({ outcome }: PromisePair): boolean => outcome !== null;

/** What a comparison tells: how many places, whether they differ, whether promises can be judged; nothing where there is one number. */
function scoreOf({ shown, indicator, gate }: ChartView): number {
  const values = new Set(shown.rows.map(({ main }) => main.base_value));
  if (values.size < 2) return 0;
  const judged = promisesOf(shown, { direction: indicator.direction }).filter(isJudged).length;
  const apart = shown.rows.filter(({ main }) => gate.has(main.id)).length / shown.rows.length;
  return placesOf(shown).size * (1 - apart / 2) + Math.min(judged, 5) / 2 + (indicator.id === "gdp" ? 0.5 : 0);
}

/** The best, not more than two of a topic while there are others. */
function ofDifferentTopics(candidates: readonly Candidate[]): Candidate[] {
  const taken: Candidate[] = [];
  const of = (topic: string): number => taken.filter(({ chart }) => chart.indicator.topic === topic).length;
  for (const most of [1, 2, Infinity])
    for (const one of candidates)
      if (taken.length < TAKEN && !taken.includes(one) && of(one.chart.indicator.topic) < most) taken.push(one);
  return taken.sort((a, b) => b.score - a.score);
}

function placesText(places: readonly SiteIndexPlace[], lang: Lang): string {
  const names = places.slice(0, NAMED).map((place) => placeName(place, lang));
  const more = places.length - names.length;
  return joinList(lang, more > 0 ? [...names, `+${more}`] : names);
}

function inBoth(words: (lang: Lang) => string): DeckText {
  return Object.fromEntries(LANGS.map((lang) => [lang, words(lang)]));
}
