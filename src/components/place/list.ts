/** All places by province, searched by name, pinyin, initials, code and province. */
import { group } from "d3";
import type { SiteIndexPlace } from "../../tables/site.types.js";
import { html } from "../dom.js";
import { formatYears, t } from "../i18n/i18n.js";
import { placeTag } from "../mark/describe.js";
import { searchPlaces } from "../search/places.js";
import { searchList } from "../sheet/search-list.js";
import type { SheetView } from "../sheet/sheet.js";
import { placeHref } from "./head.js";

/** Makes the page without a place; `unknown` is an id that no place has. */
export function placeList(view: SheetView, unknown: string | null): HTMLElement[] {
  const { lang, index } = view;
  const listOf = (query: string): HTMLElement | null => {
    const found = searchPlaces(index.places, query).map(({ item }) => item);
    return found.length ? groups(found, view) : null;
  };
  return [
    html`<header class="lede">
      <h1>${t(lang, "placesHeading")}</h1>
      ${unknown === null ? null : html`<p class="failed" role="alert">${t(lang, "placeNotFound", { id: unknown })}</p>`}
      <p>${t(lang, "placesLede", { n: index.places.length })}</p>
    </header>`,
    searchList({ label: t(lang, "placesSearch"), listOf }, view),
  ];
}

function groups(places: readonly SiteIndexPlace[], view: SheetView): HTMLElement {
  const { lang } = view;
  const provinces = [...group(places, provinceOf)];
  return html`<div class="groups">
    ${provinces.map(
      ([province, own]) =>
        html`<section>
          <h2>${provinceName(province, view)}</h2>
          <ul class="columns">
            ${own.map(
              (place) =>
                html`<li>
                  <a href=${placeHref(place.place_id, view)}>${placeTag(place, lang)}</a>
                  <small>${place.years.length ? formatYears(lang, place.years) : null}</small>
                </li>`,
            )}
          </ul>
        </section>`,
    )}
  </div>`;
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
