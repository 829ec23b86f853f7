/** The read page: all reports, or one with its facts, its marked text and its numbers beside it. */
import type { SiteIndex, SiteReport } from "../../tables/site.types.js";
import { changeAddress, readFragment } from "../address/address.js";
import type { App } from "../chrome/app.js";
import { html } from "../dom.js";
import { keepFocus } from "../focus.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import { reportName } from "../mark/describe.js";
import { kindFilter } from "./filter.js";
import { reportFacts } from "./head.js";
import { numberList } from "./list.js";
import { problemList, reportTable } from "./reports.js";
import { linkBothWays } from "./selection.js";
import { reportText } from "./text.js";

/** What the read page is made from. */
export interface ReadData {
  index: SiteIndex;
  /** Fetches one report; rejects where its file is missing. */
  report(doc: string): Promise<SiteReport>;
}

/** Makes the page and keeps it in step with the address. */
export function readPage(data: ReadData, app: App): HTMLElement {
  const root = html`<div class="read"></div>`;
  const known = new Map<string, SiteReport>();
  let drawn = "";
  let choose: ((start: number) => void) | null = null;
  const aim = (): void => {
    const start = readFragment(app.store.hash());
    if (start !== null) choose?.(start);
  };
  const fetchOnce = async (doc: string): Promise<SiteReport | undefined> => {
    if (!known.has(doc)) {
      // The console says what failed; the page says it in words, and asks again when the report is chosen again.
      const report = await data.report(doc).catch(() => undefined);
      if (report) known.set(doc, report);
    }
    return known.get(doc);
  };
  const render = async (): Promise<void> => {
    const address = app.store.get();
    const lang = app.lang();
    const key = [lang, address.doc, address.show].join("|");
    if (key === drawn) return aim();
    drawn = key;
    choose = null;
    const document = data.index.documents.find(({ doc }) => doc === address.doc);
    if (!document) return showReports(root, data, app);
    app.setTitle(reportName(document, lang));
    if (!known.has(document.doc))
      root.replaceChildren(html`<p class="loading" role="status">${t(lang, "loading")}</p>`);
    const report = await fetchOnce(document.doc);
    if (key !== drawn) return;
    if (report) keepFocus(root, () => (choose = showReport(root, report, { data, app })));
    else
      root.replaceChildren(html`<p class="failed" role="alert">${t(lang, "loadFailed", { what: document.file })}</p>`);
    requestAnimationFrame(aim);
  };
  app.store.subscribe(() => void render());
  void render();
  return root;
}

function showReports(root: HTMLElement, data: ReadData, app: App): void {
  const lang = app.lang();
  const address = app.store.get();
  app.setTitle(t(lang, "navRead"));
  const unknown =
    address.doc === null
      ? null
      : html`<p class="failed" role="alert">${t(lang, "readUnknown", { doc: address.doc })}</p>`;
  const parts = [
    html`<header class="lede">
      <h1>${t(lang, "readHeading")}</h1>
      <p>${t(lang, "readLede")}</p>
    </header>`,
    unknown,
    reportTable(data.index, { lang, address }),
    problemList(data.index.problems, lang),
  ];
  root.replaceChildren(html`<div class="reports-page">${parts}</div>`);
  if (app.store.hash() === "#problems") requestAnimationFrame(() => root.querySelector("#problems")?.scrollIntoView());
}

function showReport(
  root: HTMLElement,
  report: SiteReport,
  context: { data: ReadData; app: App },
): (start: number) => void {
  const { data, app } = context;
  const lang = app.lang();
  const address = app.store.get();
  const indicators = new Map(data.index.indicators.map((indicator) => [indicator.id, indicator]));
  const options = { lang, address, indicators, show: address.show };
  const text = reportText(report, options);
  const list = numberList(report.mentions, options);
  const panel = html`<div class="detail" aria-live="polite"></div>`;
  root.replaceChildren(
    html`<header class="report-head">
      <div class="report-pick">
        <a href=${changeAddress(address, { doc: null, show: null })}>${t(lang, "allReports")}</a
        >${picker(data.index, app)}
      </div>
      <h1>${reportName(report.document, lang)}</h1>
      ${reportFacts(report.document, lang)}
    </header>`,
    kindFilter(report.mentions, options),
    html`<div class="spread">
      <div class="text-column">
        <h2 class="unseen">${t(lang, "textLabel")}</h2>
        ${text}
      </div>
      <aside class="numbers" aria-label=${t(lang, "numbersLabel")}>
        <h2 class="unseen">${t(lang, "numbersLabel")}</h2>
        ${panel}${list}
      </aside>
    </div>`,
  );
  return linkBothWays({ root, text, list, panel, report, app, ...options });
}

function picker(index: SiteIndex, app: App): HTMLElement {
  const lang: Lang = app.lang();
  const address = app.store.get();
  const select = html`<select aria-label=${t(lang, "chooseReport")} data-key="pick">
    ${index.documents.map(
      (document) =>
        html`<option value=${document.doc} selected=${document.doc === address.doc}>
          ${reportName(document, lang)}
        </option>`,
    )}
  </select>` as HTMLSelectElement;
  select.addEventListener("change", () => app.store.go(changeAddress(address, { doc: select.value, show: null })));
  return select;
}
