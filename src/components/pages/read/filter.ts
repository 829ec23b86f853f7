/** The key to the marks in a text, which also filters them. */
import type { Mention } from "../../../engine/types.js";
import type { SiteIndicator } from "../../../tables/site.types.js";
import { changeAddress } from "../../address/address.js";
import type { Address } from "../../address/address.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { EXCLUSIONS } from "../../i18n/terms.table.js";
import type { ExclusionClass } from "../../../engine/types.js";
import { countKinds, kindName } from "./kinds.js";

/** Makes the key for the kinds that occur; each leads to the view that shows only it. */
export function kindFilter(
  mentions: readonly Mention[],
  options: { lang: Lang; address: Address; indicators: ReadonlyMap<string, SiteIndicator> },
): HTMLElement {
  const { lang, address } = options;
  const kinds = countKinds(mentions, options.indicators);
  const link = (key: string | null, content: unknown, look: string): HTMLElement =>
    html`<li>
      <a
        class=${look}
        href=${changeAddress(address, { show: key })}
        data-key=${`show:${key ?? "all"}`}
        aria-current=${address.show === key ? "true" : null}
        >${content}</a
      >
    </li>`;
  const entry = ({ key, family, excluded, count }: (typeof kinds)[number]): HTMLElement => {
    const sign = excluded ? html`<sup>${EXCLUSIONS[key as ExclusionClass].short[lang]}</sup>` : null;
    const content = html`<span>${kindName(key, lang)}${sign} <span class="count">${count}</span></span>`;
    return link(key, content, excluded ? "excluded" : `family-${family}`);
  };
  return html`<nav class="kinds" aria-label=${t(lang, "filterLabel")}>
    <ul>
      ${link(null, html`<span>${t(lang, "filterAll")} <span class="count">${mentions.length}</span></span>`, "all")}
      ${kinds.filter(({ excluded }) => !excluded).map(entry)}
    </ul>
    <ul>
      ${kinds.filter(({ excluded }) => excluded).map(entry)}
    </ul>
    <p class="key-line">
      <span class="num observed actual family-economy">${t(lang, "keyActual")}</span>
      <span class="num observed target family-economy">${t(lang, "keyTarget")}</span>
      <span class="num observed baseline family-economy">${t(lang, "keyBaseline")}</span>
      <span class="num excluded">${t(lang, "keyExcluded")}</span>
    </p>
  </nav>`;
}
