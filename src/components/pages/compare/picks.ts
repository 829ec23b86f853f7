/** The boxes above the charts that outlive a redraw: which places are compared, and which further indicators are shown. */
import type { SiteIndex } from "../../../tables/site.types.js";
import { changeAddress, readList, writeList } from "../../address/address.js";
import type { App } from "../../chrome/app.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import { indicatorCombobox, placeCombobox } from "../../search/choosers.js";
import { isNarrowed } from "../../comparison/choice.js";
import { placeChoice } from "../../comparison/choices.js";
import type { CompareView } from "../../comparison/view.js";

/** The boxes, and what keeps them in step with the address. */
export interface Picks {
  /** Opens and closes the choices where there is little room; beside `element`. */
  opener: HTMLElement;
  element: HTMLElement;
  show(view: CompareView): void;
}

/** Makes the boxes. */
export function picks(index: SiteIndex, app: App): Picks {
  const lang = app.lang();
  const go = (query: string): void => app.store.go(query);
  const places = placeCombobox(index.places, {
    id: "places",
    lang,
    choose: "many",
    chosen: [],
    label: t(lang, "placesLabel"),
    onChange: (chosen) => go(changeAddress(app.store.get(), { places: writeList(chosen), page: null, m: null })),
  });
  const further = indicatorCombobox(index.indicators, {
    id: "with",
    lang,
    choose: "many",
    chosen: [],
    label: t(lang, "withLabel"),
    onChange: (chosen) => go(changeAddress(app.store.get(), { with: writeList(chosen), view: null, m: null })),
  });
  const selects = html`<div class="selects"></div>`;
  const clear = html`<a class="clear" data-key="places:none">${t(lang, "clearPlaces")}</a>`;
  const opener = html`<button type="button" class="opener choices-opener" aria-expanded="false">
    ${t(lang, "choicesLabel")}
  </button>`;
  opener.addEventListener("click", () => {
    const isOpen = opener.parentElement?.classList.toggle("open") ?? false;
    opener.setAttribute("aria-expanded", String(isOpen));
  });
  const element = html`<div class="picks" role="group" aria-label=${t(lang, "choicesWhere")}>
    ${selects}
    <div class="pick-box">${places.element}</div>
    <div class="pick-box">${further.element}</div>
    ${clear}
  </div>`;
  const show = (view: CompareView): void => {
    const { address } = view;
    places.show(readList(address.places));
    further.show(view.others.map(({ indicator }) => indicator.id));
    const focused = (selects.ownerDocument.activeElement as HTMLElement | null)?.dataset.key;
    selects.replaceChildren(...placeChoice(index, view, go));
    if (focused) selects.querySelector<HTMLElement>(`[data-key="${focused}"]`)?.focus();
    clear.toggleAttribute("hidden", !isNarrowed(address));
    clear.setAttribute(
      "href",
      changeAddress(address, { places: null, province: null, level: null, page: null, m: null }),
    );
  };
  return { opener, element, show };
}
