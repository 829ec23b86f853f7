/** The read page: all reports, or one with its facts, its marked text and its numbers beside it. */
import type { Problem } from "../../../tables/problem.js";
import type { SiteDocumentRow, SiteIndex, SiteReport } from "../../../tables/site.types.js";
import { changeAddress, readFragment, writeAddress } from "../../address/address.js";
import type { Address } from "../../address/address.js";
import type { App } from "../../chrome/app.js";
import { switchOf } from "../../dom/switch.js";
import { showWhenLoaded } from "../../data/loading.js";
import type { DataSource } from "../../data/source.js";
import { html } from "../../../charts/dom.js";
import { keepFocus } from "../../dom/focus.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { reportName } from "../../../charts/mark/describe.js";
import { excludedSection } from "./excluded.js";
import { findBox } from "./find.js";
import { kindFilter } from "./filter.js";
import { sayUnknown } from "../../comparison/unknown.js";
import { reportFacts } from "./head.js";
import { numberList } from "./list.js";
import { fileProblems, problemList, reportNames } from "./reports.js";
import { linkBothWays } from "./selection.js";
import { observationsOfReport } from "./table.js";
import { reportText } from "./text.js";

/** What the read page is made from: the index, and where the rest is asked for. */
export interface ReadData {
  index: SiteIndex;
  source: DataSource;
}

/** Makes the page and keeps it in step with the address. */
export function readPage(data: ReadData, app: App): HTMLElement {
  const root = html`<div class="read"></div>`;
  let drawn = "";
  let choose: ((start: number) => void) | null = null;
  const aim = (): void => {
    const start = readFragment(app.store.hash());
    if (start !== null) choose?.(start);
  };
  const render = (): void => {
    const { doc, show, sort, view, page } = app.store.get();
    const lang = app.lang();
    const key = [lang, doc, show, sort, view, page].join("|");
    sayUnknown(app, data.index);
    if (key === drawn) return aim();
    drawn = key;
    choose = null;
    const options = { lang, what: doc ?? t(lang, "navRead"), isCurrent: () => key === drawn };
    void showWhenLoaded(root, loadRead(data.source, doc), {
      ...options,
      show({ documents, problems, report }) {
        if (report) {
          app.setTitle(reportName(report.document, lang));
          keepFocus(root, () => (choose = showReport(root, report, { data, documents, app })));
        } else showReports(root, { data, documents, problems }, app);
        requestAnimationFrame(aim);
      },
    });
  };
  app.store.subscribe(render);
  render();
  return root;
}

/** What the read page shows for one address. */
interface Loaded {
  documents: SiteDocumentRow[];
  problems: Problem[];
  /** The report that is read; null where all are listed. */
  report: SiteReport | null;
}

/** An address may name a report that is not there; then all are listed, and the page says so. */
async function loadRead(source: DataSource, doc: string | null): Promise<Loaded> {
  const documents = await source.fetchDocuments();
  const isKnown = documents.some((row) => row.doc === doc);
  if (doc !== null && isKnown) return { documents, problems: [], report: await source.fetchReport(doc) };
  return { documents, problems: await source.fetchProblems(), report: null };
}

function showReports(root: HTMLElement, loaded: Omit<Loaded, "report"> & { data: ReadData }, app: App): void {
  const { data, documents, problems } = loaded;
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
    findBox({ index: data.index, documents, source: data.source }, app),
    problemList(problems, lang),
  ];
  keepFocus(root, () => root.replaceChildren(html`<div class="reports-page">${parts}</div>`));
  if (app.store.hash() === "#problems") requestAnimationFrame(() => root.querySelector("#problems")?.scrollIntoView());
}

function showReport(
  root: HTMLElement,
  report: SiteReport,
  context: { data: ReadData; documents: readonly SiteDocumentRow[]; app: App },
): (start: number) => void {
  const { data, documents, app } = context;
  const lang = app.lang();
  const address = app.store.get();
  const indicators = new Map(data.index.indicators.map((indicator) => [indicator.id, indicator]));
  const options = { lang, address, indicators, show: address.show };
  const text = reportText(report, options);
  const asTable = address.view === "table";
  const list = asTable ? observationsOfReport(report, { ...options, app }) : numberList(report.mentions, options);
  const panel = html`<div class="detail" aria-live="polite"></div>`;
  root.replaceChildren(
    html`<header class="report-head">
      <div class="report-pick">
        <a href=${changeAddress(address, { doc: null, show: null })}>${t(lang, "allReports")}</a
        >${picker(documents, data.index, app)}
      </div>
      <h1>${reportName(report.document, lang)}</h1>
      ${reportFacts(report.document, lang)}
      <p class="actions">
        <a href=${`./place.html${writeAddress({ lang: address.lang, place: report.document.place_id })}`}
          >${t(lang, "toPlace")}</a
        >
      </p>
      ${fileProblems(report.problems, lang)} ${excludedSection(report.mentions, options)}
    </header>`,
    kindFilter(report.mentions, options),
    html`<div class=${asTable ? "spread with-table" : "spread"}>
      <div class="text-column">
        <h2 class="unseen">${t(lang, "textLabel")}</h2>
        ${text}
      </div>
      <aside class="numbers" aria-label=${t(lang, "numbersLabel")}>
        <h2 class="unseen">${t(lang, "numbersLabel")}</h2>
        ${panel}${viewSwitch(address, lang)}${list}
      </aside>
    </div>`,
  );
  return linkBothWays({ root, text, list, panel, report, app, ...options });
}

/** Offers the numbers as a list or as a table. */
function viewSwitch(address: Address, lang: Lang): HTMLElement {
  const option = (view: string | null, key: "viewList" | "viewTable"): Parameters<typeof switchOf>[1][number] => ({
    key: `view:${view ?? "list"}`,
    name: t(lang, key),
    href: changeAddress(address, { view, sort: null, q: null }),
    chosen: (address.view === "table") === (view === "table"),
  });
  return switchOf(t(lang, "viewSwitch"), [option(null, "viewList"), option("table", "viewTable")]);
}

function picker(documents: readonly SiteDocumentRow[], index: SiteIndex, app: App): HTMLElement {
  const lang: Lang = app.lang();
  const address = app.store.get();
  const name = reportNames(index, lang);
  const select = html`<select aria-label=${t(lang, "chooseReport")} data-key="pick">
    ${documents.map((row) => html`<option value=${row.doc} selected=${row.doc === address.doc}>${name(row)}</option>`)}
  </select>` as HTMLSelectElement;
  select.addEventListener("change", () => app.store.go(changeAddress(address, { doc: select.value, show: null })));
  return select;
}
