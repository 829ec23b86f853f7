/** The page that makes decks: slides in order, with titles and notes, and all that can be done with them. */
import { readAddress, writeAddress } from "../../address/address.js";
import { localStorageOf } from "../../address/preference.js";
import type { App } from "../../chrome/app.js";
import type { DataSource } from "../../data/source.js";
import { html } from "../../../charts/dom.js";
import { keepFocus } from "../../dom/focus.js";
import { t } from "../../i18n/i18n.js";
import { labelledSelect } from "../../dom/select.js";
import { deckHash, deckOfHash, keepDraft, moveSlide, readDraft } from "../../deck/code.js";
import { changeText, RATIOS, slideOf, textIn, type Deck, type Ratio, type Slide } from "../../deck/deck.js";
import { addSection } from "./add-section.js";
import { downloads } from "./downloads.js";
import { slideItem } from "./item.js";

/** What the page is made from. */
export interface DeckSource {
  source: DataSource;
}

/** Makes the page, and keeps address, draft and list in step. */
export function deckPage({ source }: DeckSource, app: App): HTMLElement {
  const page = new DeckPage(source, app);
  return page.root;
}

/** Deck and page at one moment, as the parts of the page use them. */
export interface DeckState {
  deck: Deck;
  source: DataSource;
  app: App;
  /** Changes the deck; typing leaves no step to go back to, and redraws nothing. */
  change(deck: Deck, how?: { typed: boolean }): void;
}

class DeckPage {
  readonly root = html`<div class="deck-page"></div>`;
  readonly #source: DataSource;
  readonly #app: App;
  #deck: Deck;

  constructor(source: DataSource, app: App) {
    this.#source = source;
    this.#app = app;
    this.#deck = deckOfHash(app.store.hash()) ?? readDraft(localStorageOf(window));
    app.store.subscribe(() => this.#onAddress());
    app.store.setHash(deckHash(this.#deck));
    this.#render();
  }

  /** Back and forward bring another deck; a change of language takes the fragment away, and it is put back. */
  #onAddress(): void {
    const found = deckOfHash(this.#app.store.hash());
    if (found) this.#deck = found;
    else this.#app.store.setHash(deckHash(this.#deck));
    keepDraft(localStorageOf(window), this.#deck);
    this.#render();
  }

  #change(deck: Deck, { typed }: { typed: boolean }): void {
    this.#deck = deck;
    const hash = deckHash(deck);
    if (typed) this.#app.store.setHash(hash);
    else history.pushState(null, "", location.search + hash);
    keepDraft(localStorageOf(window), deck);
    if (typed) this.#aimPresent();
    else this.#render();
  }

  #render(): void {
    const lang = this.#app.lang();
    const state: DeckState = {
      ...{ deck: this.#deck, source: this.#source, app: this.#app },
      change: (deck, how = { typed: false }) => this.#change(deck, how),
    };
    this.#app.setTitle(t(lang, "navDeck"));
    keepFocus(this.root, () =>
      this.root.replaceChildren(
        html`<header class="lede">
          <h1>${t(lang, "deckHeading")}</h1>
          <p>${t(lang, "deckLede")} ${t(lang, "deckBack")}</p>
        </header>`,
        this.#head(state),
        this.#list(state),
        addSection(state),
      ),
    );
    this.#aimPresent();
  }

  /** The link that presents leads to what the deck is now. */
  #aimPresent(): void {
    const { lang } = this.#app.store.get();
    this.root
      .querySelector("[data-key=present]")
      ?.setAttribute("href", `./present.html${writeAddress({ lang })}${deckHash(this.#deck)}`);
  }

  #head(state: DeckState): HTMLElement {
    const lang = this.#app.lang();
    const title = html`<input
      type="text"
      data-key="deck-title"
      value=${textIn(state.deck.title, lang)}
    />` as HTMLInputElement;
    title.addEventListener("input", () =>
      state.change({ ...this.#deck, title: changeText(this.#deck.title, lang, title.value) }, { typed: true }),
    );
    const ratio = labelledSelect(t(lang, "deckRatio"), {
      key: "deck-ratio",
      value: state.deck.ratio,
      options: Object.keys(RATIOS).map((value) => ({ value, text: value, lang })),
      choose: (value) => state.change({ ...this.#deck, ratio: value as Ratio }),
    });
    return html`<section class="deck-head">
      <div class="deck-settings">
        <label class="wide"><span>${t(lang, "deckTitleLabel")}</span> ${title}</label>
        ${ratio}
        <a class="action present" data-key="present" href="./present.html">${t(lang, "deckPresent")}</a>
      </div>
      ${downloads({ ...state, now: () => this.#deck })}
    </section>`;
  }

  #list(state: DeckState): HTMLElement {
    const lang = this.#app.lang();
    const { slides } = state.deck;
    if (slides.length === 0) return html`<p class="empty">${t(lang, "deckNone")}</p>`;
    const set = (i: number, slide: Slide, how?: { typed: boolean }): void =>
      state.change({ ...this.#deck, slides: this.#deck.slides.map((one, at) => (at === i ? slide : one)) }, how);
    const insert = (i: number, slide: Slide): void =>
      state.change({ ...this.#deck, slides: [...this.#deck.slides.slice(0, i), slide, ...this.#deck.slides.slice(i)] });
    return html`<section aria-label=${t(lang, "deckSlides")}>
      <ol class="deck-list">
        ${slides.map((_, i) =>
          slideItem(state, i, {
            now: () => this.#deck.slides[i]!,
            set: (slide, how) => set(i, slide, how),
            move: (by) => state.change(moveSlide(this.#deck, i, i + by)),
            copy: () => insert(i + 1, this.#deck.slides[i]!),
            quote: (id) => insert(i + 1, slideOf("quote", { show: id })),
            remove: () => state.change({ ...this.#deck, slides: this.#deck.slides.filter((_one, at) => at !== i) }),
            hrefOfView: (page, query) =>
              `./${page}.html${writeAddress({ ...readAddress(query), lang: this.#app.store.get().lang })}`,
          }),
        )}
      </ol>
    </section>`;
  }
}
