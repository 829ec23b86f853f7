/** The sentence behind a mark, set as a quotation, with how its number was read and the way into the report. */
import type { SiteIndex, SiteObservation } from "../../tables/site.types.js";
import { reportHref } from "../address/address.js";
import type { Address } from "../address/address.js";
import { html } from "../dom.js";
import { observationFacts } from "../evidence/facts.js";
import { quote } from "../evidence/quote.js";
import { t, tParts } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import { placeLang, placeTag, reportName, shapeOf, valueText, yearStatus } from "../mark/describe.js";
import { keyGlyph } from "../mark/legend.js";
import { gloss } from "../number/format.js";

/** Makes the contents of the passage panel; `gone` says that the address points at a number no longer there. */
export function passage(
  row: SiteObservation | "gone",
  index: SiteIndex,
  options: { lang: Lang; address: Address },
): HTMLElement {
  const { lang } = options;
  if (row === "gone")
    return html`<div class="passage-body">
      <p id="passage-title" tabindex="-1" autofocus>${t(lang, "passageGone")}</p>
    </div>`;
  const document = index.documents.find(({ doc }) => doc === row.doc);
  const indicator = index.indicators.find(({ id }) => id === row.indicator) ?? null;
  const extra = gloss(row, lang);
  const other = placeLang(row, lang) === "zh" ? null : html`<span lang="zh">${row.place_name}</span>`;
  return html`<div class="passage-body">
    <p class="which" id="passage-title" tabindex="-1" autofocus>
      ${placeTag(row, lang)} ${other} · ${yearStatus(row, lang)}
    </p>
    <p class="what">${indicator?.[lang]}</p>
    <p class="amount">
      ${keyGlyph(shapeOf(row))} ${valueText(row, lang)}${extra ? html` <small>${extra}</small>` : null}
    </p>
    <blockquote>${quote(row.passage)}</blockquote>
    ${document ? html`<p class="from">${tParts(lang, "quotedFrom", { report: reportName(document, lang) })}</p>` : null}
    <p>
      <a class="action" href=${reportHref(row.doc, { lang: options.address.lang, start: row.start })}
        >${t(lang, "readInFull")}</a
      >
    </p>
    ${observationFacts(row, { lang, indicator })}
  </div>`;
}
