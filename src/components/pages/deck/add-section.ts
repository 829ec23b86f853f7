/** Ways to get slides: single ones, a file, a deck that is made for chosen places. */
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import type { StringKey } from "../../i18n/strings.table.js";
import { placeName } from "../../../charts/mark/describe.js";
import { textAt, textOf } from "../../../tables/fault.js";
import type { SiteIndexPlace } from "../../../tables/site.types.js";
import { slideOf, type Slide } from "../../deck/deck.js";
import { readyDeck } from "../../deck/ready.js";
import type { DeckState } from "./page.js";

/** More places than this are listed only as far as they are looked for. */
const MOST_LISTED = 60;

/** Makes the section. */
export function addSection(state: DeckState): HTMLElement {
  const lang = state.app.lang();
  return html`<section class="deck-more">
    <h2>${t(lang, "deckAddMore")}</h2>
    <p class="deck-actions">${singles(state)} ${fileButton(state)}</p>
    ${readyForm(state)}
  </section>`;
}

function singles(state: DeckState): HTMLElement[] {
  const lang = state.app.lang();
  const words = { [lang]: t(lang, "deckNewText") };
  const kinds: [StringKey, Slide][] = [
    ["deckAddCover", slideOf("cover", { title: words })],
    ["deckAddText", slideOf("text", { title: words })],
    ["deckAddCoverage", slideOf("coverage", { show: "by=reports" })],
  ];
  return kinds.map(([name, slide]) => {
    const button = html`<button type="button" data-key=${`add:${slide.kind}`}>${t(lang, name)}</button>`;
    button.addEventListener("click", () => state.change({ ...state.deck, slides: [...state.deck.slides, slide] }));
    return button;
  });
}

function fileButton(state: DeckState): HTMLElement {
  const lang = state.app.lang();
  const input = html`<input type="file" accept=".yml,.yaml" data-key="deck-file" />` as HTMLInputElement;
  const said = html`<span role="alert"></span>`;
  const open = async (file: File): Promise<void> => {
    const { readDeckFile } = await import("../../deck/yaml.js");
    const read = readDeckFile(await file.text(), file.name);
    state.change(read.deck);
    const [fault] = read.faults;
    if (fault)
      said.textContent = t(lang, "deckOpened", {
        n: read.faults.length,
        why: textAt(read.placeOf(fault.slide), fault.text)[lang],
      });
  };
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (!file) return;
    open(file).catch((error: unknown) => {
      said.textContent = t(lang, "deckOpenFailed", {
        file: file.name,
        why: textOf(error)[lang],
      });
    });
  });
  return html`<label class="file"><span>${t(lang, "deckOpen")}</span> ${input}</label> ${said}`;
}

function readyForm(state: DeckState): HTMLElement {
  const lang = state.app.lang();
  const list = html`<div class="place-boxes"></div>`;
  const filter = html`<input
    type="search"
    data-key="ready-filter"
    aria-label=${t(lang, "deckReadyFilter")}
    placeholder=${t(lang, "deckReadyFilter")}
  />` as HTMLInputElement;
  const said = html`<span role="status"></span>`;
  const chosen = new Set<string>();
  const make = html`<button type="button" data-key="ready-make">
    ${t(lang, "deckReadyMake")}
  </button>` as HTMLButtonElement;
  make.addEventListener("click", () => {
    make.disabled = true;
    said.textContent = t(lang, "deckWorking");
    readyDeck([...chosen], state.source).then(
      (deck) => state.change({ ...deck, ratio: state.deck.ratio }),
      (error: unknown) => {
        make.disabled = false;
        said.textContent = t(lang, "loadFailed", { what: String(error) });
      },
    );
  });
  void state.source.fetchIndex().then(({ places }) => {
    const fill = (): void => list.replaceChildren(...boxes(places, { lang, chosen, sought: filter.value.trim() }));
    filter.addEventListener("input", fill);
    filter.hidden = places.length <= MOST_LISTED;
    fill();
  });
  return html`<section class="deck-ready">
    <h2>${t(lang, "deckReady")}</h2>
    <p class="hint">${t(lang, "deckReadyHint")}</p>
    ${filter} ${list}
    <p class="deck-actions">${make} ${said}</p>
  </section>`;
}

function boxes(
  places: readonly SiteIndexPlace[],
  { lang, chosen, sought }: { lang: Lang; chosen: Set<string>; sought: string },
): HTMLElement[] {
  const low = sought.toLowerCase();
  const isFound = (place: SiteIndexPlace): boolean =>
    chosen.has(place.place_id) ||
    [placeName(place, lang), place.place ?? "", place.pinyin, place.pinyin.replaceAll(" ", "")].some((name) =>
      name.toLowerCase().includes(low),
    );
  return places
    .filter(isFound)
    .slice(0, MOST_LISTED)
    .map((place) => {
      const box = html`<input type="checkbox" data-key=${`ready:${place.place_id}`} />` as HTMLInputElement;
      box.checked = chosen.has(place.place_id);
      box.addEventListener("change", () => (box.checked ? chosen.add(place.place_id) : chosen.delete(place.place_id)));
      return html`<label>${box} ${placeName(place, lang)}</label>`;
    });
}
