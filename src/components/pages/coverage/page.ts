/** The coverage page: which report says what of which indicator, as a table in which every cell leads on. */
import type { SiteCoverage, SiteIndex } from "../../../tables/site.types.js";
import { changeAddress } from "../../address/address.js";
import type { App } from "../../chrome/app.js";
import { html } from "../../../charts/dom.js";
import { keepFocus } from "../../dom/focus.js";
import { t } from "../../i18n/i18n.js";
import { answerBox } from "./answer.js";
import { coverageFilters, coverageSwitches } from "./controls.js";
import { coverageGrid } from "./grid.js";
import { coverLegend, markSymbols } from "./marks.js";
import { stoppedOf } from "../../../charts/data/stopped.js";
import { stoppedList } from "./stopped-list.js";
import { sayUnknown } from "../../comparison/unknown.js";
import { coverageTable } from "../../coverage/table.js";
import type { CoverageTable } from "../../coverage/table.js";
import { coverageData, coverageView } from "../../coverage/view.js";
import type { CoverageData, CoverageView } from "../../coverage/view.js";
import { shareText } from "../../coverage/words.js";

/** Makes the page and keeps it in step with the address. */
export function coveragePage({ index, coverage }: { index: SiteIndex; coverage: SiteCoverage }, app: App): HTMLElement {
  const data = coverageData(index, coverage);
  const root = html`<div class="coverage-page"></div>`;
  const render = (): void => {
    const view = coverageView(data, app.store.get(), app.lang());
    const hadFocus = root.contains(root.ownerDocument.activeElement);
    keepFocus(root, () => root.replaceChildren(...parts(data, view, app)));
    // A link of a cell leads to a table without that cell: reading goes on at the table's title.
    if (hadFocus && !root.contains(root.ownerDocument.activeElement)) root.querySelector<HTMLElement>("h2")?.focus();
    app.setTitle(t(view.lang, "navCoverage"));
    sayUnknown(app, index);
  };
  app.store.subscribe(render);
  render();
  return root;
}

function parts(data: CoverageData, view: CoverageView, app: App): HTMLElement[] {
  const { lang } = view;
  const lede = html`<header class="lede">
    <h1>${t(lang, "coverageHeading")}</h1>
    <p>${t(lang, "coverageLede")}</p>
  </header>`;
  if (data.reports.length === 0) return [lede, html`<p class="empty">${t(lang, "coverageNoReports")}</p>`];
  const controls = html`<div class="coverage-controls">
    ${coverageSwitches(view)} ${coverageFilters(data, view, (query) => app.store.go(query))}
  </div>`;
  if (view.reports.length === 0 || view.indicators.length === 0)
    return [lede, controls, html`<p class="empty">${t(lang, "coverageEmpty")}</p>`];
  const found = stoppedOf(view.reports, data.coverage.indicators).filter(({ indicator }) =>
    view.indicators.some(({ id }) => id === indicator),
  );
  const answer = answerBox(data, view);
  const table = tableBox(data, view);
  const main = answer ? html`<div class="cover-with-answer">${table}${answer}</div>` : table;
  return [lede, controls, main, stoppedList(found, view, data.index)];
}

function tableBox(data: CoverageData, view: CoverageView): HTMLElement {
  const { lang } = view;
  const table = coverageTable(data, view);
  const title = titleOf(table, view);
  const said = html`<p class="cover-said" aria-hidden="true">${t(lang, "coverageHint")}</p>`;
  const say = (text: string): void => {
    said.textContent = text || t(lang, "coverageHint");
  };
  const scroll = html`<div class="cover-scroll">${coverageGrid(table, { view, index: data.index, title, say })}</div>`;
  // The latest years stand last; they are what a reader looks for first.
  if (view.mode !== "reports") requestAnimationFrame(() => (scroll.scrollLeft = scroll.scrollWidth));
  return html`<section class="cover-box" aria-labelledby="cover-title">
    ${markSymbols()}
    <h2 id="cover-title" tabindex="-1">${title}</h2>
    ${coverLegend(table, lang)} ${pager(table, view)} ${said} ${scroll}
  </section>`;
}

function titleOf({ total }: CoverageTable, { lang, mode, indicators, reports }: CoverageView): string {
  const [first] = indicators;
  if (mode === "places" && first) {
    return t(lang, "coverageTitlePlaces", { indicator: first[lang], n: reports.length, stated: total.value });
  }
  const share = shareText(total, lang);
  return t(lang, "coverageTitleReports", { indicators: indicators.length, n: reports.length, share });
}

function pager({ part }: CoverageTable, { lang, address }: CoverageView): HTMLElement | null {
  if (!part) return null;
  const { from, to, of, page, pages } = part;
  const link = (to: number, name: "coveragePrevious" | "coverageNext"): HTMLElement =>
    to < 0 || to >= pages
      ? html`<span class="off">${t(lang, name)}</span>`
      : html`<a href=${changeAddress(address, { page: to === 0 ? null : String(to + 1) })} data-key=${name}
          >${t(lang, name)}</a
        >`;
  return html`<nav class="cover-pager" aria-label=${t(lang, "coveragePages")}>
    ${link(page - 1, "coveragePrevious")} <span>${t(lang, "coveragePage", { from, to, n: of })}</span>
    ${link(page + 1, "coverageNext")}
  </nav>`;
}
