/** What can be chosen on a slide while it is shown: the switches of the compare page, and its places. */
import { changeAddress, writeList, type Address } from "../address/address.js";
import { basisChoice, scaleChoice, unitChoice, yearChoice } from "../comparison/choices.js";
import { measureSwitch, statusSwitch, viewSwitch } from "../comparison/controls.js";
import { placesOf } from "../../charts/data/series.js";
import type { MadeSlide } from "../deck/make.js";
import { html } from "../../charts/dom.js";
import { t } from "../i18n/i18n.js";
import { placeName } from "../../charts/mark/describe.js";
import type { SiteIndex } from "../../tables/site.types.js";

/** More places than this are chosen on the compare page. */
const MOST_PLACES = 40;

/** Makes the switches of a slide; `go` takes the query of what is chosen, null takes all choices back. */
export function slideChoices(
  made: MadeSlide,
  index: SiteIndex,
  { go, isChanged }: { go(query: string | null): void; isChanged: boolean },
): HTMLElement {
  const { shown, lang } = made;
  if (!shown) return html`<div class="slide-choices"><p>${t(lang, "presentNoChoices")}</p></div>`;
  const { chart, view } = shown;
  const address: Address = { ...view.address, lang: null };
  const own = { ...view, address };
  const parts = [
    measureSwitch(chart, own, go),
    statusSwitch(chart, address, lang),
    yearChoice(chart, own, go),
    unitChoice(chart, own, go),
    scaleChoice(chart, own, go),
    basisChoice(chart, index, { address, lang, go }),
  ].filter((part) => part !== null);
  const element = html`<div class="slide-choices">
    <div class="switches choices">${parts}</div>
    <div class="switches">${viewSwitch(chart, own)}</div>
    ${placeBoxes(made, index, go)}
    ${isChanged ? html`<button type="button" data-key="reset">${t(lang, "presentReset")}</button>` : null}
  </div>`;
  element.addEventListener("click", (event) => {
    const target = event.target as Element;
    if (target.closest("[data-key=reset]")) return go(null);
    const href = target.closest("a[href^='?']")?.getAttribute("href");
    if (!href) return;
    event.preventDefault();
    go(href);
  });
  return element;
}

/** A box for each place that the slide could show. */
function placeBoxes({ shown, lang }: MadeSlide, index: SiteIndex, go: (query: string) => void): HTMLElement | null {
  const { chart, view } = shown!;
  const stated = new Set(chart.all.flatMap((series) => [...placesOf(series)]));
  const known = placesOf(chart.shown);
  const places = index.places.filter(({ place_id }) => stated.has(place_id) || known.has(place_id));
  if (places.length < 2 || places.length > MOST_PLACES) return null;
  const boxes = places.map((place) => {
    const box = html`<input type="checkbox" data-key=${`place:${place.place_id}`} />` as HTMLInputElement;
    box.checked = known.has(place.place_id);
    box.addEventListener("change", () => {
      const chosen = places.filter(({ place_id }) => (place_id === place.place_id ? box.checked : known.has(place_id)));
      const ids = chosen.length === places.length ? [] : chosen.map(({ place_id }) => place_id);
      if (chosen.length)
        go(
          changeAddress(
            { ...view.address, lang: null },
            { places: writeList(ids), province: null, level: null, m: null },
          ),
        );
      else box.checked = true;
    });
    return html`<label>${box} ${placeName(place, lang)}</label>`;
  });
  return html`<fieldset class="place-boxes">
    <legend>${t(lang, "presentPlaces")}</legend>
    ${boxes}
  </fieldset>`;
}
