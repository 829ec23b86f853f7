/** The list of what places no longer report. */
import type { SiteIndex } from "../../../tables/site.types.js";
import { reportHref, writeAddress } from "../../address/address.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import { placeTag } from "../../../charts/mark/describe.js";
import type { Stopped } from "../../../charts/data/stopped.js";
import type { CoverageView } from "../../coverage/view.js";
import { yearsText } from "../../coverage/words.js";

/** So many are listed before the reader asks for more, and so many more each time. */
const STEP = 15;

/** Lists what places have stopped to report, with the years in which they did, and since when they do not. */
export function stoppedList(found: readonly Stopped[], view: CoverageView, index: SiteIndex): HTMLElement {
  const { lang } = view;
  const names = new Map(index.indicators.map((indicator) => [indicator.id, indicator[lang]]));
  const body = html`<tbody></tbody>`;
  const more = html`<button type="button" class="action more"></button>`;
  let shown = 0;
  const extend = (): void => {
    const next = found
      .slice(shown, shown + STEP)
      .map((one) => stoppedRow(one, names.get(one.indicator) ?? one.indicator, view));
    body.append(...next);
    shown += next.length;
    more.hidden = shown >= found.length;
    more.textContent = t(lang, "stoppedMore", { n: Math.min(STEP, found.length - shown) });
    if (shown > STEP) next[0]?.querySelector("a")?.focus();
  };
  more.addEventListener("click", extend);
  extend();
  const table = html`<table class="stopped">
    <thead>
      <tr>
        <th scope="col">${t(lang, "columnPlace")}</th>
        <th scope="col">${t(lang, "coverageIndicator")}</th>
        <th scope="col">${t(lang, "stoppedReported")}</th>
        <th scope="col">${t(lang, "stoppedSince")}</th>
      </tr>
    </thead>
    ${body}
  </table>`;
  return html`<section class="stopped-box" aria-labelledby="stopped">
    <h2 id="stopped">${t(lang, "stoppedHeading")}</h2>
    <p class="hint">${t(lang, found.length > 0 ? "stoppedLede" : "stoppedNone")}</p>
    ${found.length > 0 ? [table, more] : null}
  </section>`;
}

function stoppedRow(
  { place, indicator, stated, silent }: Stopped,
  name: string,
  { lang, address }: CoverageView,
): HTMLElement {
  const compare = `./compare.html${writeAddress({ lang: address.lang, indicator, place: place.place_id })}`;
  const last = silent.at(-1);
  const years = t(lang, "stoppedSilent", { years: yearsText(silent, lang), n: silent.length });
  return html`<tr>
    <td>${placeTag(place, lang)}</td>
    <td><a href=${compare}>${name}</a></td>
    <td class="when">${yearsText(stated, lang)}</td>
    <td class="when">${last ? html`<a href=${reportHref(last.doc, { lang: address.lang })}>${years}</a>` : years}</td>
  </tr>`;
}
