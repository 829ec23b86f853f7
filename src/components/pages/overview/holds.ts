/** What the site holds, in numbers, and why other numbers were left out. */
import type { ExclusionClass } from "../../../engine/types.js";
import type { SiteIndex } from "../../../tables/site.types.js";
import { html } from "../../../charts/dom.js";
import { formatYears } from "../../../charts/i18n/lists.js";
import { t } from "../../i18n/i18n.js";
import { LOCALE } from "../../../charts/i18n/lang.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import type { StringKey } from "../../i18n/strings.table.js";
import { EXCLUSIONS } from "../../i18n/terms.table.js";

/** Lists the numbers. */
export function holds({ counts, indicators, places }: SiteIndex, lang: Lang): HTMLElement {
  const years = places.flatMap((place) => place.years);
  const excluded = Object.entries(counts.exclusions).sort(([, a], [, b]) => b - a) as [ExclusionClass, number][];
  const sum = excluded.reduce((all, [, n]) => all + n, 0);
  const item = (n: number, key: StringKey, more: unknown = null): HTMLElement =>
    html`<li>
      <strong>${number(n, lang)}</strong> <span>${t(lang, key, { n, indicators: indicators.length })}</span>${more}
    </li>`;
  return html`<section class="holds" aria-label=${t(lang, "overviewHolds")}>
    <ul class="numbers-held">
      ${item(counts.documents, "holdsReports", years.length ? html`<small>${t(lang, "holdsYears", { years: formatYears(lang, years) })}</small>` : null)}
      ${item(counts.places, "holdsPlaces")} ${item(counts.observations, "holdsObservations")}
      ${item(counts.harmonised, "holdsComparable")} ${item(sum, "holdsExcluded")}
    </ul>
    ${
      sum === 0
        ? null
        : html`<p class="why">
            ${t(lang, "holdsWhy")}${excluded
              .filter(([, n]) => n > 0)
              .flatMap(([kind, n]) => [
                html`<span title=${EXCLUSIONS[kind].why[lang]}>${EXCLUSIONS[kind][lang]} ${number(n, lang)}</span>`,
                " ",
              ])}
          </p>`
    }
  </section>`;
}

function number(n: number, lang: Lang): string {
  return n.toLocaleString(LOCALE[lang], { useGrouping: true });
}
