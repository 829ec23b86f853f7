/** A list that is searched by typing; what is typed stands in the address. */
import { changeAddress } from "../address/address.js";
import { html } from "../../charts/dom.js";
import { t } from "../i18n/i18n.js";
import type { SheetView } from "./sheet.js";

/** What is searched. */
export interface SearchList {
  /** Says what can be typed. */
  label: string;
  /** The list itself, made anew for what is typed; null where nothing is found. */
  listOf(query: string): HTMLElement | null;
}

/** Makes the box and the list below it; arrow keys walk through the links. */
export function searchList({ label, listOf }: SearchList, view: SheetView): HTMLElement {
  const { app, lang, address } = view;
  const input = html`<input
    type="search"
    aria-label=${label}
    placeholder=${label}
    autocomplete="off"
    spellcheck="false"
    value=${address.q ?? ""}
    data-key="search"
  />` as HTMLInputElement;
  const none = html`<p class="none" role="status"></p>`;
  const box = html`<div></div>`;
  const root = html`<div class="search-list">
    <div class="search">${input}</div>
    ${none}${box}
  </div>`;
  const show = (): void => {
    const list = listOf(input.value);
    none.textContent = list ? "" : t(lang, "searchNone", { query: input.value.trim() });
    box.replaceChildren(...(list ? [list] : []));
  };
  input.addEventListener("input", () => {
    show();
    app.store.go(changeAddress(app.store.get(), { q: input.value.trim() || null }), { replace: true });
  });
  root.addEventListener("keydown", (event) => walk(event, root, input));
  show();
  return root;
}

function walk(event: KeyboardEvent, root: HTMLElement, input: HTMLInputElement): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const links = [...root.querySelectorAll<HTMLElement>("a")];
  const at = links.indexOf(root.ownerDocument.activeElement as HTMLElement);
  const next = event.key === "ArrowDown" ? at + 1 : at - 1;
  (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
  event.preventDefault();
}
