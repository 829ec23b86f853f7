/** From an address to the data that the compare page needs for it, and no more. */
import { rollup } from "d3";
import { hasFirstFile } from "../../tables/site-files.js";
import type { SiteIndex, SiteIndicator, SiteObservation } from "../../tables/site.types.js";
import { readList } from "../address/address.js";
import type { Address } from "../address/address.js";
import { placeOf } from "../data/decode.js";
import type { DataSource } from "../data/source.js";
import { isFirstView, readChoice, rowChoice } from "./choice.js";
import { firstRows } from "../../charts/data/first-rows.js";
import type { CompareData } from "./view.js";

/** The indicator that numbers per head are divided by. */
const POPULATION = "population";

/**
 * Loads what the chart of an address is drawn from. Of a large indicator that is only a part, which is there much sooner than
 * the rest; of any other it is all of them, as `loadCompare` brings it.
 */
export async function loadFirst(index: SiteIndex, source: DataSource, address: Address): Promise<CompareData> {
  const indicator = index.indicators.find(({ id }) => id === address.indicator);
  const [observations, placeIndicators] = indicator
    ? await Promise.all([
        fetchFirst(source, { index, indicator, address }),
        indicatorsOfPlace(index, source, address.place),
      ])
    : [null, []];
  if (!indicator || !observations) return loadCompare(index, source, address);
  const loaded = [{ indicator, observations }];
  return { index, extent: "chart", loaded, population: [], coverage: null, placeIndicators, open: null };
}

/** The rows of a first chart: from their own file where nothing is chosen, else found among all; null where all are there as soon. */
function fetchFirst(
  source: DataSource,
  asked: { index: SiteIndex; indicator: SiteIndicator; address: Address },
): Promise<SiteObservation[] | null> {
  const { indicator, address } = asked;
  if (!hasFirstFile(indicator)) return Promise.resolve(null);
  if (isFirstView(address)) return source.fetchFirst(indicator.id);
  const choice = rowChoice(asked.index, indicator, address);
  return choice === null ? Promise.resolve(null) : source.fetchSome(indicator.id, (file) => firstRows(file, choice));
}

/** Loads what an address shows: the observations of its indicators, those of its place, the number that it points at. */
export async function loadCompare(index: SiteIndex, source: DataSource, address: Address): Promise<CompareData> {
  const placeIndicators = await indicatorsOfPlace(index, source, address.place);
  const named = index.indicators.find(({ id }) => id === address.indicator);
  // A link to a number alone has to look into its report; most links name the indicator, too.
  const pointed = named || address.m === null ? null : await findInReport(index, source, address.m);
  const first =
    named ??
    index.indicators.find(({ id }) => id === pointed?.indicator) ??
    mostShared(placeIndicators) ??
    mostShared(index.indicators);
  const further = readList(address.with).flatMap((id) => index.indicators.find((one) => one.id === id) ?? []);
  const chosen = first ? [first, ...further.filter((one) => one !== first)] : [];
  const [loaded, population] = await Promise.all([
    Promise.all(
      chosen.map(async (indicator) => ({ indicator, observations: await source.fetchIndicator(indicator.id) })),
    ),
    populationFor(index, source, address),
  ]);
  const observations = loaded.flatMap((one) => one.observations);
  const open =
    address.m === null ? null : ((await openOf(index, source, { id: address.m, observations, pointed })) ?? "gone");
  return { index, extent: "rows", loaded, population, coverage: null, placeIndicators, open };
}

/** Loads what an address shows and what the reports leave unsaid, as far as it can be had. */
export async function loadWhole(index: SiteIndex, source: DataSource, address: Address): Promise<CompareData> {
  const [data, coverage] = await Promise.all([
    loadCompare(index, source, address),
    source.fetchCoverage().catch(() => null),
  ]);
  return { ...data, coverage, extent: "whole" };
}

async function populationFor(index: SiteIndex, source: DataSource, address: Address): Promise<SiteObservation[]> {
  const isAsked = readChoice(address).basis === "head" && index.indicators.some(({ id }) => id === POPULATION);
  return isAsked ? source.fetchIndicator(POPULATION) : [];
}

/** What a place states, in the order of the indicators; what the place itself states in most places comes by the index. */
async function indicatorsOfPlace(index: SiteIndex, source: DataSource, place: string | null): Promise<SiteIndicator[]> {
  if (place === null || !index.places.some(({ place_id }) => place_id === place)) return [];
  const rows = await source.fetchPlace(place);
  const stated = rollup(
    rows,
    (own) => own.length,
    ({ indicator }) => indicator,
  );
  return index.indicators.filter(({ id }) => stated.has(id));
}

/** The indicator that most places state; the first such one. */
function mostShared(indicators: readonly SiteIndicator[]): SiteIndicator | undefined {
  return [...indicators].sort((a, b) => b.places - a.places)[0];
}

async function openOf(
  index: SiteIndex,
  source: DataSource,
  sought: { id: string; observations: readonly SiteObservation[]; pointed: SiteObservation | null },
): Promise<SiteObservation | null> {
  const { id, observations, pointed } = sought;
  return observations.find((row) => row.id === id) ?? pointed ?? findInReport(index, source, id);
}

/** The observation of an id, `DOC:START`, from its report; null where there is none that names an indicator. */
async function findInReport(index: SiteIndex, source: DataSource, id: string): Promise<SiteObservation | null> {
  const at = id.lastIndexOf(":");
  const doc = id.slice(0, at);
  const report = at < 0 ? null : await source.fetchReport(doc).catch(() => null);
  const start = Number(id.slice(at + 1));
  const mention = report?.mentions.find((one) => one.start === start);
  if (!report || mention?.kind !== "observation" || mention.indicator === null) return null;
  const place = index.places.find(({ place_id }) => place_id === report.document.place_id) ?? report.document;
  const { delivered } = report.document;
  return { page: null, ...mention, ...placeOf(place), id, indicator: mention.indicator, delivered };
}
