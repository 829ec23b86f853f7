import type { SiteIndex } from "../../tables/site.types.js";
import { writeAddress } from "../address/address.js";
import type { Address } from "../address/address.js";
import { html } from "../../charts/dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";

/** Leads to the list of files that could not be used; null where there are none. */
export function problemsLink(index: SiteIndex, options: { lang: Lang; address: Address }): HTMLElement | null {
  const { error, warning } = index.counts.problems;
  const n = error + warning;
  if (n === 0) return null;
  const href = `./read.html${writeAddress({ lang: options.address.lang })}#problems`;
  return html`<a class="problems-link" href=${href}>${t(options.lang, "problemsFound", { n })}</a>`;
}
