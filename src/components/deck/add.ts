/** Adds what the compare page shows to the deck that is being made, by a button and by one key. */
import { writeAddress } from "../address/address.js";
import { localStorageOf } from "../address/preference.js";
import type { ChartView, CompareView } from "../comparison/view.js";
import { html } from "../../charts/dom.js";
import { pinQuery } from "../figure/pin.js";
import { t } from "../i18n/i18n.js";
import { viewOf } from "../../charts/views/fitting.js";
import { deckHash, keepDraft, readDraft } from "./code.js";
import { slideOf, type Deck, type Slide } from "./deck.js";

/** The key. */
const KEY = "d";

/** Makes the button; every chart of the page becomes a slide. */
export function deckButton(chart: ChartView, view: CompareView): HTMLElement {
  const { lang } = view;
  const button = html`<button type="button" class="download" data-key="deck-add" aria-keyshortcuts="D">
    ${t(lang, "deckAdd")} <kbd>D</kbd>
  </button>`;
  const said = html`<span role="status"></span>`;
  button.addEventListener("click", () => {
    const storage = localStorageOf(window);
    const draft = readDraft(storage);
    const deck: Deck = { ...draft, slides: [...draft.slides, ...slidesOf(chart, view)] };
    keepDraft(storage, deck);
    // where nothing may be kept, the link takes the deck along
    const href = `./deck.html${writeAddress({ lang: view.address.lang })}${deckHash(deck)}`;
    said.replaceChildren(
      t(lang, "deckAdded", { n: deck.slides.length }),
      " ",
      html`<a href=${href}>${t(lang, "deckOpenPage")}</a>`,
    );
  });
  listen();
  return html`<p class="downloads deck-add">${button} ${said}</p>`;
}

/** The charts of a view as slides: the two indicators of a scatter stay together, all others have one each. */
export function slidesOf(chart: ChartView, { address, others }: Pick<CompareView, "address" | "others">): Slide[] {
  const isPair = viewOf(chart.view).shows === "pairs";
  const own = { ...address, lang: null, m: null, sort: null, place: address.place };
  const queryOf = (one: ChartView, more: Partial<typeof own>): string => pinQuery({ ...own, ...more }, one).slice(1);
  return [
    slideOf("compare", { show: queryOf(chart, isPair ? {} : { with: null }) }),
    ...(isPair
      ? []
      : others.map((one) => slideOf("compare", { show: queryOf(one, { with: null, measure: null, unit: null }) }))),
  ];
}

let isListening = false;

/** One listener for the page: the button is made anew with every chart. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== KEY || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if ((event.target as Element).closest("input, select, textarea, [contenteditable], dialog[open]:not(.beside)"))
      return;
    document.querySelector<HTMLElement>("[data-key=deck-add]")?.click();
  });
}
