/** The first page: what the site holds, and the way into it. */
import type { SiteIndex } from "../../tables/site.types.js";
import { writeAddress } from "../address/address.js";
import type { App } from "../chrome/app.js";
import { problemsLink } from "../chrome/problems-link.js";
import { html } from "../dom.js";
import { t } from "../i18n/i18n.js";

/** Makes the page and keeps it in step with the address. */
export function overviewPage({ index }: { index: SiteIndex }, app: App): HTMLElement {
  const root = html`<div class="overview"></div>`;
  const render = (): void => {
    const lang = app.lang();
    const address = app.store.get();
    app.setTitle(t(lang, "navOverview"));
    const { documents, places, harmonised } = index.counts;
    const compare = (indicator?: string): string =>
      `./compare.html${writeAddress({ lang: address.lang, indicator: indicator ?? null })}`;
    root.replaceChildren(
      html`<header class="lede">
        <h1>${t(lang, "siteTagline")}</h1>
        <p>
          ${t(lang, "compareLede", { reports: documents, places, indicators: index.indicators.length, n: harmonised })}
          ${problemsLink(index, { lang, address })}
        </p>
        <p><a class="action" href=${compare()}>${t(lang, "compareHeading")}</a></p>
      </header>`,
      html`<ul class="indicators">
        ${index.indicators.map(({ id, [lang]: name }) => html`<li><a href=${compare(id)}>${name}</a></li>`)}
      </ul>`,
    );
  };
  app.store.subscribe(render);
  render();
  return root;
}
