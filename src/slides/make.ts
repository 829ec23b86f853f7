import { FigureError } from "../components/figure/request.js";
import type { DataSource } from "../components/data/source.js";
import type { Deck } from "../components/deck/deck.js";
import { loadSlide, makeSlide, type LoadedSlide, type MadeSlide } from "../components/deck/make.js";
import { quotesOf, type SlideQuote } from "../components/deck/notes.js";
import type { Lang } from "../charts/i18n/lang.js";
import type { Bilingual } from "../tables/problem.js";
import { withDocument } from "../figure/dom.js";

/** A slide, the sentences behind it, and its number among those of the deck. */
export interface QuotedSlide {
  made: MadeSlide;
  quotes: SlideQuote[];
  number: number;
}

/** The slides of a deck whose data are there, and what is wrong with the others, by their index. */
export interface LoadedDeck {
  slides: LoadedSlide[];
  faults: { index: number; text: Bilingual }[];
}

/** Loads what the slides of a deck show; one that names what is not there is left out, with the reason. */
export async function loadDeck(deck: Deck, source: DataSource): Promise<LoadedDeck> {
  const loaded: LoadedDeck = { slides: [], faults: [] };
  for (const [index, slide] of deck.slides.entries()) {
    try {
      loaded.slides.push(await loadSlide(slide, source));
    } catch (error) {
      if (!(error instanceof FigureError)) throw error;
      loaded.faults.push({ index, text: error.text });
    }
  }
  return loaded;
}

/** Makes the slides in a language, with the sentences behind their numbers. */
export async function makeDeck(
  slides: readonly LoadedSlide[],
  { deck, lang, source }: { deck: Deck; lang: Lang; source: DataSource },
): Promise<QuotedSlide[]> {
  const made = withDocument(() => slides.map((slide) => makeSlide(slide, { lang, ratio: deck.ratio })));
  const quoted: QuotedSlide[] = [];
  for (const [i, one] of made.entries()) quoted.push({ made: one, quotes: await quotesOf(one, source), number: i + 1 });
  return quoted;
}
