/** A deck with all data that it shows, so that one file presents it without a network. */
import { quotePassage } from "../../tables/passage.js";
import type { SiteCoverage, SiteIndex, SiteObservation } from "../../tables/site.types.js";
import type { DataSource } from "../data/source.js";
import { reportOf, type FrozenFigure } from "../embed/frozen.js";
import { escapeHtml } from "../embed/snippets.js";
import { observationsIn } from "../figure/drawn.js";
import { LOCALE, type Lang } from "../../charts/i18n/lang.js";
import type { Deck } from "./deck.js";
import { deckTitle, loadSlide, type MadeSlide } from "./make.js";

/** What the file holds. */
export interface OfflineData {
  deck: Deck;
  lang: Lang;
  index: SiteIndex;
  /** Observations by indicator. */
  indicators: Record<string, SiteObservation[]>;
  coverage: SiteCoverage | null;
  quotes: FrozenFigure["quotes"];
}

/** With more observations than this, an indicator keeps those of the places that a slide shows. */
const MOST_ROWS = 2000;
/** The indicator that numbers per head are divided by. */
const POPULATION = "population";

/** Collects what the slides of a deck show, and what can be chosen on them; `made` are those slides. */
export async function collectOffline(
  { deck, lang, made }: { deck: Deck; lang: Lang; made: readonly MadeSlide[] },
  source: DataSource,
): Promise<OfflineData> {
  const asked = new Set<string>();
  let coverage: SiteCoverage | null = null;
  const recording: DataSource = {
    ...source,
    fetchIndicator: (id) => (asked.add(id), source.fetchIndicator(id)),
    fetchCoverage: async () => (coverage = await source.fetchCoverage()),
  };
  for (const slide of deck.slides) await loadSlide(slide, recording).catch(() => null);
  const whole = await source.fetchIndex();
  if (whole.indicators.some(({ id }) => id === POPULATION)) asked.add(POPULATION);
  const shown = new Set(made.flatMap(({ series }) => observationsIn(series).map(({ place_id }) => place_id)));
  const indicators: OfflineData["indicators"] = {};
  for (const id of asked) {
    const rows = await source.fetchIndicator(id);
    indicators[id] = rows.length <= MOST_ROWS ? rows : rows.filter(({ place_id }) => shown.has(place_id));
  }
  const kept = Object.values(indicators).flat();
  const quotes = await quotesOf(kept, source);
  return { deck, lang, index: narrowIndex(whole, { kept, asked, coverage }), indicators, coverage, quotes };
}

async function quotesOf(rows: readonly SiteObservation[], source: DataSource): Promise<FrozenFigure["quotes"]> {
  const quotes = new Map<string, FrozenFigure["quotes"][number]>();
  for (const row of rows) {
    const { text, start } = quotePassage((await source.fetchReport(row.doc)).text, row);
    const known = quotes.get(`${row.doc}:${start}`);
    if (!known || known.text.length < text.length) quotes.set(`${row.doc}:${start}`, { doc: row.doc, start, text });
  }
  return [...quotes.values()];
}

/** The index of what is kept; with the coverage of all reports, all of their places and indicators are. */
function narrowIndex(
  index: SiteIndex,
  {
    kept,
    asked,
    coverage,
  }: { kept: readonly SiteObservation[]; asked: ReadonlySet<string>; coverage: SiteCoverage | null },
): SiteIndex {
  if (coverage) return { ...index, tables: [] };
  const places = new Set(kept.map(({ place_id }) => place_id));
  return {
    ...index,
    tables: [],
    indicators: index.indicators.filter(({ id }) => asked.has(id)),
    places: index.places.filter(({ place_id }) => places.has(place_id)),
  };
}

/** The data of such a file, as slides ask for them; what it does not hold rejects. */
export function offlineSource(data: OfflineData): DataSource {
  const { index, indicators, coverage } = data;
  const known: Partial<DataSource> = {
    fetchIndex: () => Promise.resolve(index),
    fetchIndicator: (id) => Promise.resolve(indicators[id] ?? []),
    fetchPlace: (id) =>
      Promise.resolve(Object.values(indicators).flatMap((rows) => rows.filter((row) => row.place_id === id))),
    fetchReport: (doc) => Promise.resolve({ ...reportOf(data, doc), ...numbersOf(data, doc) }),
    fetchCoverage: () => (coverage ? Promise.resolve(coverage) : Promise.reject(new Error("no coverage in this file"))),
  };
  return known as DataSource;
}

/** The numbers of a report that the file holds, by which one is found. */
function numbersOf({ indicators }: OfflineData, doc: string): object {
  const rows = Object.values(indicators).flatMap((own) => own.filter((row) => row.doc === doc));
  const mentions = rows.map((row) => ({ ...row, kind: "observation", rules: [] }));
  return { mentions, document: rows[0] };
}

/** Scripts and styles that go into the file. */
export interface OfflineParts {
  script: string;
  css: string;
  /** `@font-face` rules that hold the fonts; "" where those of the computer do. */
  faces: string;
}

/** Id of the element that holds the data. */
export const OFFLINE_DATA = "zhibiao-deck";

/** Writes the file. */
export function offlineHtml(data: OfflineData, { script, css, faces }: OfflineParts): string {
  const { deck, lang } = data;
  return `<!DOCTYPE html>
<html lang="${LOCALE[lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(deckTitle(deck, lang))}</title>
<link rel="icon" href="data:,">
<style>
${faces}
${css.replaceAll("</style", "<\\/style")}
</style>
</head>
<body>
<main class="present-root"></main>
<script type="application/json" id="${OFFLINE_DATA}">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>
<script>${script.replaceAll("</script", "<\\/script")}</script>
</body>
</html>
`;
}
