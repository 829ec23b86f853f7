/** The page that presents the deck of its address. */
import { chooseLang, LANG_KEY, localStorageOf, remember, THEME_KEY, remembered } from "../../address/preference.js";
import { readAddress, writeAddress } from "../../address/address.js";
import type { DataSource } from "../../data/source.js";
import { deckHash, decodeDeck, deckOfHash, encodeDeck, readDraft } from "../../deck/code.js";
import type { Deck } from "../../deck/deck.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import { LOCALE } from "../../../charts/i18n/lang.js";
import { followPrint } from "../../present/print.js";
import { present } from "../../present/present.js";

/** Name under which a window keeps what it presents: the windows of the speaker view have no fragment of their own. */
const PRESENTED = "zhibiao.presented";

/** Makes the page. */
export function presentPage(source: DataSource): HTMLElement {
  const storage = localStorageOf(window);
  const deck = deckToPresent(storage);
  let lang = chooseLang(
    deck.lang && !readAddress(location.search).lang ? deck.lang : readAddress(location.search).lang,
    storage,
    navigator.languages,
  );
  const root = html`<div class="present-root"></div>`;
  document.documentElement.lang = LOCALE[lang];
  const theme = remembered(storage, THEME_KEY);
  if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
  const hrefOfDeck = (): string => `./deck.html${writeAddress({ lang })}${deckHash(deck)}`;
  if (deck.slides.length === 0) {
    root.append(html`<p class="present-word"><a href=${hrefOfDeck()}>${t(lang, "presentEmpty")}</a></p>`);
    return root;
  }
  const isReceiver = /[?&]receiver/.test(location.search);
  const start = Number(new URLSearchParams(location.hash.slice(1)).get("slide") ?? 1) - 1;
  if (!isReceiver) followPrint(() => ({ deck, source, lang }));
  void present(root, {
    ...{ deck, source, lang, start, linked: true },
    onChange: (now) => {
      if (isReceiver) return;
      if (now.lang !== lang) remember(storage, LANG_KEY, now.lang);
      lang = now.lang;
      history.replaceState(null, "", `${writeAddress({ lang })}${deckHash(deck)}&slide=${now.index + 1}`);
    },
    leave: () => location.assign(hrefOfDeck()),
  });
  return root;
}

/** The deck of the address; in a window of the speaker view the one that is being presented; else the one that is being made. */
function deckToPresent(storage: Storage | null): Deck {
  const asked = deckOfHash(location.hash);
  try {
    if (asked) sessionStorage.setItem(PRESENTED, encodeDeck(asked));
    const kept = sessionStorage.getItem(PRESENTED);
    return asked ?? (kept ? decodeDeck(kept) : null) ?? readDraft(storage);
  } catch {
    return asked ?? readDraft(storage);
  }
}
