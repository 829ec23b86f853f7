/** Where to start: an indicator, a place, a report, a number. */
import type { SiteIndex, SiteIndexPlace } from "../../../tables/site.types.js";
import { reportHref, writeAddress } from "../../address/address.js";
import type { Address } from "../../address/address.js";
import { html } from "../../../charts/dom.js";
import { t, tParts } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { placeTag } from "../../../charts/mark/describe.js";
import { EXAMPLE } from "../../evidence/lookup.js";
import { searchPlaces } from "../../search/places.js";

/** What the ways in are made for. */
interface StartOptions {
  lang: Lang;
  address: Address;
}

const LISTED = 6;

/** The ways into the data, beside each other. */
export function startHere(index: SiteIndex, options: StartOptions): HTMLElement {
  const { lang } = options;
  return html`<section class="start" aria-labelledby="start">
    <h2 id="start">${t(lang, "overviewStart")}</h2>
    <div class="ways">
      ${indicators(index, options)}${places(index, options)}${reports(index, options)}${lookup(index, options)}
    </div>
  </section>`;
}

function indicators({ indicators: all }: SiteIndex, { lang, address }: StartOptions): HTMLElement {
  const href = (indicator: string | null): string => `./compare.html${writeAddress({ lang: address.lang, indicator })}`;
  const first = [...all].sort((a, b) => b.places - a.places).slice(0, LISTED);
  return html`<div>
    <h3>${t(lang, "startIndicator")}</h3>
    <ul>
      ${first.map((one) => html`<li><a href=${href(one.id)}>${one[lang]}</a> <small>${t(lang, "placesSharing", { n: one.places })}</small></li>`)}
    </ul>
    <p><a href=${href(null)}>${t(lang, "startAllIndicators", { n: all.length })}</a></p>
  </div>`;
}

/** Places are searched while typing; with nothing typed, those with most reports stand there. */
function places({ places: all }: SiteIndex, { lang, address }: StartOptions): HTMLElement {
  const label = t(lang, "startPlaceHint");
  const input = html`<input
    type="search"
    data-key="start-place"
    aria-label=${`${t(lang, "startPlace")}: ${label}`}
    placeholder=${label}
    autocomplete="off"
    spellcheck="false"
  />` as HTMLInputElement;
  const list = html`<ul></ul>`;
  const said = html`<p class="hint" role="status"></p>`;
  const most = [...all].sort((a, b) => b.documents - a.documents || b.observations - a.observations);
  const show = (): void => {
    const query = input.value.trim();
    const found = query === "" ? most : searchPlaces(all, query).map(({ item }) => item);
    list.replaceChildren(...found.slice(0, LISTED - 1).map((place) => placeLine(place, { lang, address })));
    const rest = found.length - (LISTED - 1);
    said.textContent =
      found.length === 0 ? t(lang, "startPlaceNone", { query }) : rest > 0 ? t(lang, "startMore", { n: rest }) : "";
  };
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") list.querySelector("a")?.click();
  });
  show();
  return html`<div class="find-place">
    <h3>${t(lang, "startPlace")}</h3>
    ${input}${list}${said}
  </div>`;
}

function placeLine(place: SiteIndexPlace, { lang, address }: StartOptions): HTMLElement {
  const href = `./place.html${writeAddress({ lang: address.lang, place: place.place_id })}`;
  const above = lang === "zh" && place.province !== null && place.province !== place.place_name ? place.province : "";
  return html`<li><a href=${href}>${placeTag(place, lang)}</a> <small>${above}</small></li>`;
}

function reports({ places: all, counts }: SiteIndex, { lang, address }: StartOptions): HTMLElement {
  const latest = [...all].sort((a, b) => (b.last ?? 0) - (a.last ?? 0)).slice(0, LISTED);
  return html`<div>
    <h3>${t(lang, "startReport")}</h3>
    <ul>
      ${latest.map((place) => html`<li><a href=${reportHref(place.latest, { lang: address.lang })}>${placeTag(place, lang)} ${place.last ?? ""}</a></li>`)}
    </ul>
    <p>
      <a href=${`./read.html${writeAddress({ lang: address.lang })}`}
        >${t(lang, "startAllReports", { n: counts.documents })}</a
      >
    </p>
  </div>`;
}

/** A number that somebody has read is looked up on the page of reports; and the other questions that pages answer. */
function lookup({ places: all }: SiteIndex, { lang, address }: StartOptions): HTMLElement {
  const label = t(lang, "startNumberHint", { example: EXAMPLE });
  const [first] = [...all].sort((a, b) => b.observations / b.documents - a.observations / a.documents);
  const place = first && `./place.html${writeAddress({ lang: address.lang, place: first.place_id })}`;
  return html`<div>
    <h3>${t(lang, "startNumber")}</h3>
    <form action="./read.html" method="get" role="search">
      ${address.lang ? html`<input type="hidden" name="lang" value=${address.lang} />` : null}
      <input
        type="search"
        name="q"
        data-key="start-number"
        aria-label=${`${t(lang, "startNumber")}: ${label}`}
        placeholder=${label}
        autocomplete="off"
        spellcheck="false"
        required
      />
    </form>
    <ul class="questions">
      <li>
        <a href=${`./coverage.html${writeAddress({ lang: address.lang, by: "places" })}`}
          >${t(lang, "startWhoSilent")}</a
        >
      </li>
      ${first && place ? html`<li><a href=${place}>${tParts(lang, "startPromises", { place: placeTag(first, lang) })}</a></li>` : null}
      <li><a href=${`./coverage.html${writeAddress({ lang: address.lang })}`}>${t(lang, "startCoverage")}</a></li>
    </ul>
  </div>`;
}
