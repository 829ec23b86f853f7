import { createStore } from "../../src/components/address/store.js";
import type { App } from "../../src/components/chrome/app.js";
import type { Lang } from "../../src/charts/i18n/lang.js";

/** Ends the listening of the page before: all pages of a test file share one document. */
let leave = new AbortController();

/** A frame at an address, for pages in jsdom: drawings are 280 pixels wide, and dialogs open without a layout. */
export function appAt(query: string, lang: Lang = "en"): App & { title(): string } {
  window.history.replaceState(null, "", query);
  window.matchMedia = (media) => ({ media, matches: true }) as MediaQueryList;
  window.scrollTo = () => undefined;
  // Enough for what stands between quotation marks; jsdom has none.
  globalThis.CSS ??= { escape: (text: string) => text.replace(/["\\]/g, "\\$&") } as typeof CSS;
  HTMLDialogElement.prototype.show = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  leave.abort();
  leave = new AbortController();
  const { signal } = leave;
  document.addEventListener = (type: string, listener: EventListener) =>
    EventTarget.prototype.addEventListener.call(document, type, listener, { signal });
  let title = "";
  return {
    store: createStore(window),
    lang: () => lang,
    setTitle: (text) => void (title = text),
    title: () => title,
    setNotice: (line) => {
      document.querySelector(".notice")?.remove();
      line?.classList.add("notice");
      if (line) document.body.prepend(line);
    },
    onWidth: (_element, draw) => draw(280),
  };
}

/** Lets what was asked for arrive. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setTimeout(resolve));
}
