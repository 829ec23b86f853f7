/** What a place is, and its reports by year. */
import type { SiteDocumentRow, SiteIndex, SiteIndexPlace } from "../../../tables/site.types.js";
import { placeHref, reportHref, writeAddress } from "../../address/address.js";
import { html } from "../../../charts/dom.js";
import { chinese } from "../../evidence/facts.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { emptyKey } from "../../../charts/mark/empty.js";
import { noteText, placeName, placeTag, reportName } from "../../../charts/mark/describe.js";
import { levelName } from "../../../charts/words.js";
import type { SheetView } from "../../sheet/sheet.js";
import { reportYears } from "./stated.js";

/** Makes the head of a page: names, level, code, the place above, and the ways on. */
export function placeHead(place: SiteIndexPlace, view: SheetView): HTMLElement {
  const { lang, address } = view;
  const other = lang === "zh" ? place.place_name_en : place.place_name_en && place.place_name;
  const to = (page: string, more: Parameters<typeof writeAddress>[0]): string =>
    `./${page}.html${writeAddress({ lang: address.lang, place: place.place_id, ...more })}`;
  return html`<header class="sheet-head">
    <p class="back"><a href=${placeHref(null, address)}>${t(lang, "allPlaces")}</a></p>
    <h1>
      ${placeTag(place, lang)}${other ? html` <small lang=${lang === "zh" ? "en" : "zh"}>${other}</small>` : null}
    </h1>
    <dl class="about">
      ${place.place ? fact(t(lang, "factFullName"), chinese(place.place)) : null}
      ${fact(t(lang, "factLevel"), levelName(place.level, lang, "one"))}
      ${place.place_code ? fact(t(lang, "factCode"), html`<code>${place.place_code}</code>`) : null}
      ${parentFact(place, view)}
    </dl>
    <p class="actions">
      <a href=${to("compare", {})}>${t(lang, "actionCompare")}</a>
      <a href=${to("coverage", { by: "reports" })}>${t(lang, "actionCoverage")}</a>
    </p>
  </header>`;
}

function fact(name: string, value: Node | string): HTMLElement {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** The place above is what its full name has before its own; it is linked where it has a report. */
function parentFact(place: SiteIndexPlace, view: SheetView): HTMLElement | null {
  const { place: full, place_name: own } = place;
  const above = full && own && full.endsWith(own) ? full.slice(0, -own.length) : "";
  if (!above) return null;
  const found = view.index.places.find((one) => one.place === above);
  const name = found
    ? html`<a href=${placeHref(found.place_id, view.address)}>${placeTag(found, view.lang)}</a>`
    : chinese(above);
  return fact(t(view.lang, "factParent"), name);
}

/** Lists the reports by year, the missing years between the first and the last among them. */
export function reportList(place: SiteIndexPlace, documents: readonly SiteDocumentRow[], view: SheetView): HTMLElement {
  const { lang, address } = view;
  const entry = (row: SiteDocumentRow): HTMLElement => {
    const counts = t(lang, "accountShort", { n: row.observations, harmonised: row.harmonised });
    return html`<span class="report">
      <a
        href=${reportHref(row.doc, address)}
        aria-label=${reportName({ ...place, doc: row.doc, delivered: row.delivered }, lang)}
        >${row.delivered ?? t(lang, "noYear")}</a
      >
      <small>${counts}${row.note ? ` · ${noteText(row.note, lang)}` : ""}</small>
    </span>`;
  };
  return html`<section class="place-reports" aria-labelledby="reports">
    <h2 id="reports">${t(lang, "placeReports")}</h2>
    <ol class="years">
      ${reportYears(documents).map(({ year, reports }) =>
        reports.length
          ? html`<li>${reports.map(entry)}</li>`
          : html`<li class="missing">
              <span class="report"
                >${emptyKey("no-report")} ${String(year)} <small>${t(lang, "reportYearMissing")}</small></span
              >
            </li>`,
      )}
    </ol>
    <p class="note">${t(lang, "restInRead")}</p>
  </section>`;
}

/** Names the place in the index that an id stands for; null where there is none. */
export function findPlace(index: Pick<SiteIndex, "places">, id: string | null): SiteIndexPlace | null {
  return index.places.find(({ place_id }) => place_id === id) ?? null;
}

/** Title of the window for a place. */
export function placeTitle(place: SiteIndexPlace, lang: Lang): string {
  return `${placeName(place, lang)} · ${t(lang, "navPlaces")}`;
}
