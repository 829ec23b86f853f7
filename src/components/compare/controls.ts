/** The switches above a chart: measure, year, and the place in focus. Each option is a link to its state. */
import type { Address } from "../address/address.js";
import { changeAddress, reportHref } from "../address/address.js";
import { html } from "../dom.js";
import { joinNodes, t, tParts } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import { MEASURES } from "../i18n/terms.table.js";
import { placeTag } from "../mark/describe.js";
import { formatUnit } from "../number/format.js";
import type { SiteIndex } from "../../tables/site.types.js";
import { placesOf } from "./series.js";
import type { Series } from "./series.js";
import type { ChartView, CompareView } from "./view.js";

/** One option of a switch. */
export interface Option {
  key: string;
  name: string;
  note?: string;
  href: string;
  chosen: boolean;
}

/** Offers the measures of an indicator; null where there is only one. */
export function measureSwitch(chart: ChartView, address: Address, lang: Lang): HTMLElement | null {
  if (chart.all.length < 2) return null;
  const options = chart.all.map((series): Option => ({
    key: `measure:${series.key}`,
    name: measureName(series, lang),
    note: t(lang, "placesSharing", { n: placesOf(series).size }),
    href: changeAddress(address, { measure: series.key, year: null, m: null }),
    chosen: series === chart.series,
  }));
  return switchOf(t(lang, "measureLabel"), options);
}

/** Offers the years of a series; null where there is only one. */
export function yearSwitch(chart: ChartView, address: Address, lang: Lang): HTMLElement | null {
  if (chart.years.length < 2) return null;
  const options = [null, ...chart.years].map((year): Option => ({
    key: `year:${year ?? "all"}`,
    name: year === null ? t(lang, "allYears") : `${year}`,
    href: changeAddress(address, { year: year === null ? null : `${year}`, m: null }),
    chosen: year === chart.year,
  }));
  return switchOf(t(lang, "yearLabel"), options);
}

/** Says what the place in focus states and whether others state it, too. */
export function placeBanner(view: CompareView, index: SiteIndex): HTMLElement | null {
  const { place, placeIndicators, lang, address } = view;
  if (!place) return null;
  const name = placeTag(place, lang);
  const links = placeIndicators.map(
    (indicator) =>
      html`<a
        href=${changeAddress(address, { indicator: indicator.id, measure: null, year: null, m: null })}
        data-key=${`own:${indicator.id}`}
        aria-current=${view.chart?.indicator.id === indicator.id ? "true" : null}
        >${indicator[lang]}</a
      >`,
  );
  const unshared = index.unshared.includes(place.place_id) && index.counts.documents > 1;
  return html`<section class="place-banner">
    <p>
      ${tParts(lang, links.length ? "placeFocus" : "placeNoIndicator", { place: name, n: links.length })}
      ${links.length ? joinNodes(lang, links) : null}${links.length ? (lang === "zh" ? "。" : ".") : null}
      ${unshared && links.length ? t(lang, "placeUnshared") : null}
    </p>
    <p class="actions">
      <a href=${reportHref(place.latest, address)}>${t(lang, "placeReadReport")}</a>
      <a href=${changeAddress(address, { place: null, m: null })} data-key="place:none">${t(lang, "placeClear")}</a>
    </p>
  </section>`;
}

function measureName(series: Series, lang: Lang): string {
  const name = MEASURES[series.measure][lang];
  if (!series.key.includes(":")) return name;
  const unit = formatUnit(series.base_unit, series.measure, { lang });
  return lang === "zh" ? `${name}（${unit}）` : `${name} (${unit})`;
}

/** Offers options beside each other, each a link to its state. */
export function switchOf(label: string, options: readonly Option[]): HTMLElement {
  return html`<nav class="switch" aria-label=${label}>
    <span class="name" aria-hidden="true">${label}</span>
    <ul>
      ${options.map(
        ({ key, name, note, href, chosen }) =>
          html`<li>
            <a href=${href} data-key=${key} aria-current=${chosen ? "true" : null}
              >${name}${note ? html` <small>${note}</small>` : null}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
