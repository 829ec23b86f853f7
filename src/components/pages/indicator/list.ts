/** All indicators by topic, searched by name in both languages and by other words. */
import { group } from "d3";
import type { SiteIndicator } from "../../../tables/site.types.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import { topicName } from "../../i18n/topics.js";
import { searchIndicators } from "../../search/indicators.js";
import { searchList } from "../../sheet/search-list.js";
import type { SheetView } from "../../sheet/sheet.js";
import { indicatorHref } from "./head.js";

/** Makes the page without an indicator. */
export function indicatorList(view: SheetView): HTMLElement[] {
  const { lang, index } = view;
  const listOf = (query: string): HTMLElement | null => {
    const found = searchIndicators(index.indicators, query).map(({ item }) => item);
    return found.length ? groups(found, view) : null;
  };
  return [
    html`<header class="lede">
      <h1>${t(lang, "indicatorsHeading")}</h1>
      <p>${t(lang, "indicatorsLede", { n: index.indicators.length })}</p>
    </header>`,
    searchList({ label: t(lang, "indicatorsSearch"), listOf }, view),
  ];
}

function groups(indicators: readonly SiteIndicator[], view: SheetView): HTMLElement {
  const { lang } = view;
  const other = lang === "zh" ? "en" : "zh";
  return html`<div class="groups">
    ${[...group(indicators, ({ topic }) => topic)].map(
      ([topic, own]) =>
        html`<section>
          <h2>${topicName(topic, lang)}</h2>
          <ul class="entries">
            ${own.map(
              (one) =>
                html`<li>
                  <span
                    ><a href=${indicatorHref(one.id, view)}>${one[lang]}</a>
                    <small lang=${other}>${one[other]}</small></span
                  >
                  <small class="count"
                    >${t(lang, "observationsAndPlaces", { n: one.observations, places: one.places })}</small
                  >
                </li>`,
            )}
          </ul>
        </section>`,
    )}
  </div>`;
}
