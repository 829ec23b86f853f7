import type { SiteObservation } from "../../tables/site.types.js";
import { changeAddress } from "../address/address.js";
import type { Address } from "../address/address.js";
import type { App } from "../chrome/app.js";
import { html } from "../../charts/dom.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { t } from "../i18n/i18n.js";

/** From this width on, the passage stands beside the chart; below, it covers the page until it is closed. */
const BESIDE = "(min-width: 72rem)";

/** What the panel has to know of a page: its language and address, and the number that is chosen. */
export interface PassageView {
  lang: Lang;
  address: Address;
  /** `gone` where the address names a number that is not in the data. */
  open: SiteObservation | "gone" | null;
}

/** The panel that holds the passage behind the chosen mark. */
export interface PassagePanel {
  element: HTMLElement;
  /** Opens, changes or closes the panel, as the view says. */
  show(view: PassageView): void;
}

/** Makes the panel; closing it takes the passage out of the address and gives the focus back to the mark. */
export function passagePanel(
  app: App,
  contents: (row: SiteObservation | "gone", view: PassageView) => HTMLElement,
): PassagePanel {
  const lang = app.lang();
  const close = html`<button type="button" class="close" aria-label=${t(lang, "close")}>×</button>`;
  const body = html`<div></div>`;
  const dialog = html`<dialog class="passage" aria-labelledby="passage-title">
    ${close}${body}
  </dialog>` as HTMLDialogElement;
  let shown: string | null = null;
  const leave = (): void => {
    const address = app.store.get();
    if (address.m !== null) app.store.go(changeAddress(address, { m: null }));
  };
  close.addEventListener("click", leave);
  dialog.addEventListener("cancel", (event) => (event.preventDefault(), leave()));
  dialog.addEventListener("click", (event) => event.target === dialog && leave());
  dialog.ownerDocument.addEventListener("keydown", (event) => event.key === "Escape" && dialog.open && leave());
  const show = (view: PassageView): void => {
    const { m } = view.address;
    markOpen(dialog.ownerDocument, m);
    if (view.open === null) {
      if (dialog.open) dialog.close();
      if (shown !== null) focusMark(dialog.ownerDocument, shown);
    }
    // The page makes room first, so that opening does not scroll it.
    dialog.parentElement?.classList.toggle("has-passage", view.open !== null);
    if (view.open !== null) {
      body.replaceChildren(contents(view.open, view));
      if (!dialog.open) open(dialog);
    }
    shown = m;
  };
  return { element: dialog, show };
}

function open(dialog: HTMLDialogElement): void {
  const beside = dialog.ownerDocument.defaultView?.matchMedia(BESIDE).matches ?? false;
  dialog.classList.toggle("beside", beside);
  // On the first draw the page is not in the document yet, and a dialog opens only there.
  if (!dialog.isConnected) return void requestAnimationFrame(() => dialog.isConnected && open(dialog));
  if (!beside) return dialog.showModal();
  const { scrollX, scrollY } = window;
  dialog.show();
  window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
}

function markOpen(document: Document, id: string | null): void {
  for (const mark of document.querySelectorAll("a[data-id][aria-current]")) mark.removeAttribute("aria-current");
  if (id === null) return;
  for (const mark of document.querySelectorAll(`a[data-id="${CSS.escape(id)}"]`)) {
    mark.setAttribute("aria-current", "true");
  }
}

function focusMark(document: Document, id: string): void {
  document.querySelector<SVGElement | HTMLElement>(`a[data-id="${CSS.escape(id)}"]`)?.focus();
}
