/** What every page shares: its address, its language, its header, and drawings that follow their width. */
import { changeAddress } from "../address/address.js";
import { chooseLang, LANG_KEY, localStorageOf, remember, THEME_KEY } from "../address/preference.js";
import { createStore } from "../address/store.js";
import type { Store } from "../address/store.js";
import { followWidth } from "../dom/width.js";
import { t } from "../i18n/i18n.js";
import { LOCALE } from "../../charts/i18n/lang.js";
import type { Lang } from "../../charts/i18n/lang.js";

/** The frame in which a page runs. */
export interface App {
  store: Store;
  lang(): Lang;
  /** Sets the title of the window; the name of the site is added. */
  setTitle(text: string): void;
  /** Shows a line above the page until another takes its place; null takes it away. */
  setNotice(line: HTMLElement | null): void;
  /** Calls back with the width of an element in pixels, now and whenever it changes; `likely` is one that it may well have. */
  onWidth(element: HTMLElement, draw: (width: number) => void, likely?: number | null): void;
}

/** Starts the frame of a page: binds the address, sets the language and brings the header to life. */
export function startApp(window: Window): App {
  const { document } = window;
  const storage = localStorageOf(window);
  const store = createStore(window);
  const lang = (): Lang => chooseLang(store.get().lang, storage, window.navigator.languages);
  const sync = (): void => {
    const { lang: chosen } = store.get();
    if (chosen) remember(storage, LANG_KEY, chosen);
    document.documentElement.lang = LOCALE[lang()];
    aimHeader(document, store, lang());
  };
  store.subscribe(sync);
  sync();
  wireTheme(window, storage);
  return {
    store,
    lang,
    setTitle: (text) => (document.title = `${text} · ${t(lang(), "siteName")}`),
    setNotice(line) {
      document.querySelector(".notice")?.remove();
      if (!line) return;
      line.classList.add("notice");
      document.querySelector("#content")?.after(line);
    },
    onWidth: followWidth,
  };
}

/** The links of header and footer keep the language; those of the switch keep everything else. */
function aimHeader(document: Document, store: Store, lang: Lang): void {
  const address = store.get();
  for (const link of document.querySelectorAll<HTMLElement>("#zb-header a[data-lang]")) {
    link.setAttribute("href", changeAddress(address, { lang: link.dataset.lang === "en" ? "en" : "zh" }));
    if (link.dataset.lang === lang) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  for (const link of document.querySelectorAll<HTMLElement>("a[data-page]")) {
    link.setAttribute("href", `${link.dataset.page}${address.lang ? `?lang=${address.lang}` : ""}`);
  }
}

function wireTheme(window: Window, storage: Storage | null): void {
  const root = window.document.documentElement;
  const isDark = (): boolean =>
    root.dataset.theme ? root.dataset.theme === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
  const buttons = window.document.querySelectorAll("#zb-header button.theme");
  const show = (): void => buttons.forEach((button) => button.setAttribute("aria-pressed", String(isDark())));
  for (const button of buttons) {
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      remember(storage, THEME_KEY, root.dataset.theme);
      show();
    });
  }
  show();
}
