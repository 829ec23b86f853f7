/** A deck on paper: a slide a page, or a handout with charts, numbers and the sentences behind them. */
import type { DataSource } from "../data/source.js";
import { RATIOS, type Deck } from "../deck/deck.js";
import { deckTitle, loadSlide, makeSlide, type MadeSlide } from "../deck/make.js";
import { partsOf, quotesOf, type SlideQuote } from "../deck/notes.js";
import { html } from "../../charts/dom.js";
import { figureTable } from "../figure/table.js";
import { t } from "../i18n/i18n.js";
import { LOCALE, type Lang } from "../../charts/i18n/lang.js";
import { textIn } from "../deck/deck.js";
import { slideFront } from "./slide.js";

/** A slide with the sentences behind it. */
export interface PaperSlide {
  made: MadeSlide;
  quotes: readonly SlideQuote[];
}

/** Makes the slides of a deck for paper; those that cannot be made are left out, as the deck page says why. */
export async function paperSlides(deck: Deck, source: DataSource, lang: Lang): Promise<PaperSlide[]> {
  const slides: PaperSlide[] = [];
  for (const slide of deck.slides) {
    const loaded = await loadSlide(slide, source).catch(() => null);
    if (!loaded) continue;
    const made = makeSlide(loaded, { lang, ratio: deck.ratio });
    slides.push({ made, quotes: await quotesOf(made, source) });
  }
  return slides;
}

/** Every slide on a page of its own. */
export function slideSheets(deck: Deck, slides: readonly PaperSlide[]): HTMLElement {
  const { width, height } = RATIOS[deck.ratio];
  return html`<div class="paper sheets">
    <style>
      @page {
        size: ${width}px ${height}px;
        margin: 0;
      }
    </style>
    ${slides.map(({ made }) => html`<div class="sheet" style=${`width:${width}px;height:${height}px`}>${slideFront(made)}</div>`)}
  </div>`;
}

/** The handout: below each other, each slide with its numbers as a table and its sentences. */
export function handout(deck: Deck, slides: readonly PaperSlide[], lang: Lang): HTMLElement {
  return html`<div class="paper handout" lang=${LOCALE[lang]}>
    <style>
      @page {
        margin: 15mm;
      }
    </style>
    <h1>${deckTitle(deck, lang)}</h1>
    ${slides.filter(({ made }) => made.slide.kind !== "cover").map((one, i) => handoutPart(one, i + 1))}
  </div>`;
}

function handoutPart({ made, quotes }: PaperSlide, number: number): HTMLElement {
  const { lang, title, subtitle, caveats, layout } = made;
  const notes = textIn(made.slide.notes, lang);
  return html`<section>
    <h2>${number}. ${title}</h2>
    ${subtitle ? html`<p class="subtitle">${subtitle}</p>` : null} ${pictureOf(made)} ${numbersOf(made)}
    ${notes ? html`<p class="said">${notes}</p>` : null} ${caveats.map((caveat) => html`<p class="note">${caveat}</p>`)}
    ${
      quotes.length
        ? html`<ol class="quotes">
            ${quotes.map(quoteItem)}
          </ol>`
        : null
    }
    <p class="source">${layout.source.lines.join("")}</p>
  </section>`;
}

/** Chart, table or words of a slide; a sentence that stands alone comes with the others. */
function pictureOf(made: MadeSlide): Element | null {
  const { body } = made;
  if (body.kind === "quote") return null;
  const front = slideFront(made).querySelector(".slide-body");
  if (body.kind !== "chart") {
    front?.removeAttribute("style");
    return front;
  }
  // nothing on paper leads anywhere
  const picture = front?.querySelector(":scope > svg") ?? null;
  for (const link of picture?.querySelectorAll("a") ?? []) link.removeAttribute("href");
  return picture;
}

function numbersOf({ body, series, lang }: MadeSlide): HTMLElement | null {
  if (body.kind !== "chart") return null;
  const { heads, rows, numbers } = figureTable(series, { lang, title: "", notes: [] });
  const align = (i: number): string => (numbers.has(i) ? "right" : "left");
  return html`<table>
    <thead>
      <tr>
        ${heads.map((head, i) => html`<th scope="col" class=${align(i)}>${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((text, i) => html`<td class=${align(i)}>${text}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function quoteItem(one: SlideQuote): HTMLElement {
  const [before, number, after] = partsOf(one);
  return html`<li>
    <span class="what">${one.what}</span> <span lang="zh">“${before}<b>${number}</b>${after}”</span>
    <span class="from">—— ${one.report}</span>
  </li>`;
}

/** Title of the handout's own page. */
export function handoutTitle(deck: Deck, lang: Lang): string {
  return `${deckTitle(deck, lang)} · ${t(lang, "handoutTitle")}`;
}
