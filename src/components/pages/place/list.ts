/** All places by province, searched by name, pinyin, initials, code and province. */
import { ascending, group } from "d3";
import type { SiteIndexPlace } from "../../../tables/site.types.js";
import { html } from "../../../charts/dom.js";
import { formatYears } from "../../../charts/i18n/lists.js";
import { t } from "../../i18n/i18n.js";
import { placeTag } from "../../../charts/mark/describe.js";
import { searchPlaces } from "../../search/places.js";
import { searchList } from "../../sheet/search-list.js";
import type { SheetView } from "../../sheet/sheet.js";
import { placeHref } from "../../address/address.js";

/** Makes the page without a place. */
export function placeList(view: SheetView): HTMLElement[] {
  const { lang, index } = view;
  const sorted = [...index.places].sort((a, b) => ascending(codeOf(a), codeOf(b)));
  const listOf = (query: string): HTMLElement | null => {
    const found = searchPlaces(sorted, query).map(({ item }) => item);
    return found.length ? groups(found, view) : null;
  };
  return [
    html`<header class="lede">
      <h1>${t(lang, "placesHeading")}</h1>
      <p>${t(lang, "placesLede", { n: index.places.length })}</p>
    </header>`,
    searchList({ label: t(lang, "placesSearch"), listOf }, view),
  ];
}

/** The order of GB/T 2260: provinces, each before its own places; what has no code comes last. */
function codeOf({ place_code, level }: SiteIndexPlace): string {
  return level === "national" ? "" : (place_code ?? "~");
}

function groups(places: readonly SiteIndexPlace[], view: SheetView): HTMLElement {
  const provinces = [...group(places, provinceOf)];
  return html`<div class="groups">
    ${provinces.map(([province, own]) => {
      const [only] = own;
      // A province that is alone in its group is its own heading.
      if (own.length === 1 && only?.place_name === province)
        return html`<section><h2>${entry(only, view)}</h2></section>`;
      return html`<section>
        <h2>${provinceName(province, view)}</h2>
        <ul class="columns">
          ${own.map((place) => html`<li>${entry(place, view)}</li>`)}
        </ul>
      </section>`;
    })}
  </div>`;
}

function entry(place: SiteIndexPlace, view: SheetView): HTMLElement {
  return html`<span
    ><a href=${placeHref(place.place_id, view.address)}>${placeTag(place, view.lang)}</a>
    <small>${place.years.length ? formatYears(view.lang, place.years) : null}</small></span
  >`;
}

/** A province is in its own group; the nation is in none. */
function provinceOf(place: SiteIndexPlace): string | null {
  return place.province ?? (place.level === "national" ? place.place_name : null);
}

function provinceName(province: string | null, { index, lang }: SheetView): HTMLElement | string {
  if (province === null) return t(lang, "noProvince");
  const own = index.places.find(({ place_name }) => place_name === province);
  return own ? placeTag(own, lang) : html`<span lang="zh">${province}</span>`;
}
