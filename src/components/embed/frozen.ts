/** A figure as it was on the day it was cited: its rows, sentences and words, and nothing that later data could change. */
import type { SiteIndex, SiteIndexPlace, SiteIndicator, SiteObservation, SiteReport } from "../../tables/site.types.js";
import type { DataSource } from "../data/source.js";
import type { Lang } from "../../charts/i18n/lang.js";

/** What is kept of a figure; its address holds a digest of exactly these bytes. */
export interface FrozenFigure {
  zhibiao: "frozen/1";
  /** The query with every choice written out. */
  query: string;
  indicator: SiteIndicator;
  places: SiteIndexPlace[];
  words: Record<Lang, FrozenWords>;
  rows: SiteObservation[];
  /** The sentence of each row, with its offset in the report. */
  quotes: { doc: string; start: number; text: string }[];
}

/** What stands above and below the marks; notes among it that count what the rows do not show. */
export interface FrozenWords {
  title: string;
  subtitle: string[];
  notes: string[];
}

/** What `figures/index.json` says of the current figures, by what they are asked for: `indicator=gdp`. */
export type FrozenIndex = Record<string, { hash: string; query: string }>;

/** Paths of a frozen figure, within the site. */
export const frozenFiles = {
  index: "figures/index.json",
  data: (hash: string): string => `figures/${hash}/data.json`,
  page: (hash: string, lang: Lang): string => `figures/${hash}/${lang}.html`,
  picture: (hash: string, lang: Lang): string => `figures/${hash}/${lang}.svg`,
  oembed: (hash: string, lang: Lang): string => `figures/${hash}/oembed.${lang}.json`,
} as const;

/** Whether a text may be the digest in the address of a figure. */
export function isFrozenHash(text: string): boolean {
  return /^[0-9a-f]{16}$/.test(text);
}

/** The data of a frozen figure, as a chart asks for it; what it does not hold rejects. */
export function frozenSource(figure: FrozenFigure, hash: string): DataSource {
  const refuse = (): Promise<never> => Promise.reject(new Error(`not in figure ${hash}`));
  return {
    fetchIndex: () => Promise.resolve(indexOf(figure, hash)),
    fetchIndicator: () => Promise.resolve(figure.rows),
    fetchFirst: () => Promise.resolve(figure.rows),
    fetchSome: () => Promise.resolve(null),
    fetchReport: (doc) => Promise.resolve(reportOf(figure, doc)),
    fetchDocuments: refuse,
    fetchProblems: refuse,
    fetchCoverage: refuse,
    fetchPlace: refuse,
    fetchNumbers: refuse,
    hrefOfTable: (file) => file,
  };
}

function indexOf({ indicator, places, rows }: FrozenFigure, hash: string): SiteIndex {
  const documents = new Set(rows.map(({ doc }) => doc)).size;
  const n = { observations: rows.length, harmonised: rows.length, mentions: rows.length };
  return {
    // what the figure was drawn from is these rows, and the digest is theirs
    build: { version: "", digest: hash },
    counts: { ...n, documents, places: places.length, exclusions: {}, problems: {} } as SiteIndex["counts"],
    indicators: [indicator],
    places,
    unshared: [],
    tables: [],
  };
}

/** A report of which only the quoted sentences are left, each at its place. */
export function reportOf({ quotes }: Pick<FrozenFigure, "quotes">, doc: string): SiteReport {
  let text = "";
  for (const quote of quotes.filter((one) => one.doc === doc).sort((a, b) => a.start - b.start)) {
    if (quote.start < text.length) continue;
    text = text.padEnd(quote.start, "\n") + quote.text;
  }
  return { text, mentions: [] } as unknown as SiteReport;
}
