/** How the chosen number of a report was read. */
import type { Mention } from "../../../engine/types.js";
import type { SiteIndicator } from "../../../tables/site.types.js";
import { writeAddress } from "../../address/address.js";
import type { Address } from "../../address/address.js";
import { html } from "../../../charts/dom.js";
import { exclusionFacts, observationFacts } from "../../evidence/facts.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { shapeOf, valueText } from "../../../charts/mark/describe.js";
import { keyGlyph } from "../../../charts/mark/legend.js";
import { gloss } from "../../../charts/number/format.js";
import { pageAt } from "../../../tables/pages.js";

/** Makes the panel for a mention; without one, it says what to do. */
export function detail(
  mention: Mention | null,
  options: {
    lang: Lang;
    address: Address;
    indicators: ReadonlyMap<string, SiteIndicator>;
    /** Offsets at which the pages of a PDF begin. */
    pages?: readonly number[] | null;
  },
): HTMLElement {
  const { lang, indicators, address } = options;
  if (!mention) return html`<p class="hint">${t(lang, "tapNumber")}</p>`;
  const close = html`<button type="button" class="close" aria-label=${t(lang, "close")}>×</button>`;
  const at = pageAt(options.pages ?? null, mention.start);
  const where = at === null ? null : html`<p class="page">${t(lang, "pageOf", { page: String(at) })}</p>`;
  if (mention.kind === "exclusion") {
    return html`<div>
      ${close}
      <p class="amount" lang="zh">${mention.text}</p>
      ${where} ${exclusionFacts(mention, lang)}
    </div>`;
  }
  const indicator = mention.indicator === null ? null : (indicators.get(mention.indicator) ?? null);
  const extra = gloss(mention, lang);
  const query = writeAddress({
    lang: address.lang,
    indicator: mention.indicator,
    m: `${mention.doc}:${mention.start}`,
  });
  return html`<div>
    ${close}
    <p class="amount">
      ${keyGlyph(shapeOf(mention))} ${valueText(mention, lang)}${extra ? html` <small>${extra}</small>` : null}
    </p>
    ${indicator ? html`<p><a class="action" href=${`./compare.html${query}`}>${t(lang, "showInCompare")}</a></p>` : null}
    ${where} ${observationFacts(mention, { lang, indicator })}
  </div>`;
}
