/** The observations of a report as a table beside its text: sorted by any column, filtered by typing. */
import { ascending } from "d3";
import type { Observation } from "../../../engine/types.js";
import { reportColumns } from "../../../tables/schema.js";
import type { SiteIndicator, SiteReport } from "../../../tables/site.types.js";
import { changeAddress } from "../../address/address.js";
import type { Address } from "../../address/address.js";
import type { App } from "../../chrome/app.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import { LOCALE } from "../../../charts/i18n/lang.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import type { StringKey } from "../../i18n/strings.table.js";
import { MEASURES, STATUSES } from "../../../charts/i18n/terms.table.js";
import { shapeOf, valueText } from "../../../charts/mark/describe.js";
import { keyGlyph } from "../../../charts/mark/legend.js";
import { rowDownloads } from "../../sheet/downloads.js";
import { kindOf } from "./kinds.js";
import { pageAt } from "../../../tables/pages.js";

/** What the table needs to know. */
export interface TableOptions {
  lang: Lang;
  address: Address;
  indicators: ReadonlyMap<string, SiteIndicator>;
  /** The kind of number that is shown; null for all. */
  show: string | null;
  app: Pick<App, "store">;
}

type Column = "place" | "indicator" | "year" | "status" | "value" | "written";

const COLUMNS: Record<Exclude<Column, "place">, StringKey> = {
  indicator: "columnIndicator",
  value: "columnValue",
  year: "columnYear",
  status: "columnStatus",
  written: "columnWritten",
};

/** Makes the table with its filter and its downloads. */
export function observationsOfReport(report: SiteReport, options: TableOptions): HTMLElement {
  const { lang, address, indicators, show, app } = options;
  const all = report.mentions.filter(
    (one): one is Observation => one.kind === "observation" && (show === null || kindOf(one, indicators).key === show),
  );
  const sorted = sortObservations(all, address.sort, options);
  const rows = sorted.map((one) => ({ one, element: bodyRow(one, report, options), words: wordsOf(one, indicators) }));
  const label = t(lang, "tableSearch");
  const input = html`<input
    type="search"
    value=${address.q ?? ""}
    placeholder=${label}
    aria-label=${label}
    data-key="filter"
    autocomplete="off"
  />` as HTMLInputElement;
  const said = html`<p class="shown" role="status"></p>`;
  const downloads = html`<div></div>`;
  const shared = Object.fromEntries(reportColumns.map((name) => [name, report.document[name]]));
  const filter = (): void => {
    const words = input.value.trim().toLowerCase().split(/\s+/);
    const kept = rows.filter(({ words: own }) => words.every((word) => own.includes(word)));
    for (const { element } of rows) element.hidden = true;
    for (const { element } of kept) element.hidden = false;
    said.textContent = t(lang, "tableOfReportShown", { n: kept.length, all: rows.length });
    const { doc } = report.document;
    const written = kept.map(({ one }) => ({ ...one, ...shared, page: pageAt(report.pages, one.start) }));
    downloads.replaceChildren(rowDownloads(written, { lang, name: `zhibiao-${doc.replaceAll("/", "-")}` }));
  };
  input.addEventListener("input", () => {
    filter();
    app.store.go(changeAddress(app.store.get(), { q: input.value.trim() || null }), { replace: true });
  });
  filter();
  return html`<div class="number-list number-table">
    <div class="search">${input}</div>
    ${said} ${downloads}
    <table>
      <caption class="unseen">
        ${t(lang, "tableOfReport")}
      </caption>
      <thead>
        <tr>
          ${report.pages ? header("place", t(lang, "columnPage"), options) : null}
          ${(Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).map((column) => header(column, t(lang, COLUMNS[column]), options))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ element }) => element)}
      </tbody>
    </table>
  </div>`;
}

/** Sorts observations as an address says (`value.desc`); in the order of the text where it says nothing. */
export function sortObservations(
  rows: readonly Observation[],
  sort: string | null,
  options: Pick<TableOptions, "lang" | "indicators">,
): Observation[] {
  const { lang, indicators } = options;
  const [column, direction] = (sort ?? "").split(".");
  const sign = direction === "desc" ? -1 : 1;
  const collator = new Intl.Collator(LOCALE[lang]);
  const order = [...indicators.keys()];
  const place = (one: Observation): number => (one.indicator === null ? Infinity : order.indexOf(one.indicator));
  const compare: Record<Column, (a: Observation, b: Observation) => number> = {
    place: (a, b) => a.start - b.start,
    indicator: (a, b) => ascending(place(a), place(b)) || collator.compare(a.label, b.label),
    year: (a, b) => ascending(a.year ?? sign * Infinity, b.year ?? sign * Infinity),
    status: (a, b) => Object.keys(STATUSES).indexOf(a.status) - Object.keys(STATUSES).indexOf(b.status),
    // Amounts of one unit stay together: 100 people and 100 yuan do not rank.
    value: (a, b) => sign * ascending(a.base_unit, b.base_unit) || a.base_value - b.base_value,
    written: (a, b) => collator.compare(a.text, b.text),
  };
  if (!column || !(column in compare)) return [...rows];
  return [...rows].sort((a, b) => sign * compare[column as Column](a, b) || a.start - b.start);
}

function header(column: Column, name: string, { lang, address }: TableOptions): HTMLElement {
  const [chosen, direction] = (address.sort ?? "place.asc").split(".");
  const current = chosen === column ? (direction === "desc" ? "descending" : "ascending") : null;
  const next = `${column}.${current === "ascending" || (current === null && column === "value") ? "desc" : "asc"}`;
  const arrow = current === null ? "" : current === "ascending" ? "↑" : "↓";
  return html`<th scope="col" class=${column} aria-sort=${current}>
    <a
      href=${changeAddress(address, { sort: next })}
      data-key=${`sort:${column}`}
      title=${t(lang, "sortBy", { column: name })}
      >${name}<span class="arrow" aria-hidden="true">${arrow}</span></a
    >
  </th>`;
}

function bodyRow(one: Observation, report: SiteReport, options: TableOptions): HTMLElement {
  const { lang, indicators } = options;
  const indicator = one.indicator === null ? undefined : indicators.get(one.indicator);
  const label = html`<span lang="zh">${one.subject ? `${one.subject} · ` : ""}${one.label}</span>`;
  const measure = one.measure === "level" ? "" : MEASURES[one.measure][lang];
  return html`<tr class=${`family-${kindOf(one, indicators).family}`}>
    ${report.pages ? html`<td class="n">${pageAt(report.pages, one.start)}</td>` : null}
    <td class="what">
      ${indicator ? html`<span>${indicator[lang]} ${one.subject || one.label !== indicator[lang] ? html`<small>${label}</small>` : null}</span>` : label}
    </td>
    <td class="value">${valueText(one, lang)}${measure ? html`<small>${measure}</small>` : null}</td>
    <td class="year">${one.year ?? "—"}</td>
    <td class="status">${keyGlyph({ ...shapeOf(one), bound: "eq" })} ${STATUSES[one.status][lang]}</td>
    <td class="written"><a href=${`#m=${one.start}`} data-start=${one.start} lang="zh">${one.text}</a></td>
  </tr>`;
}

function wordsOf(one: Observation, indicators: TableOptions["indicators"]): string {
  const indicator = one.indicator === null ? undefined : indicators.get(one.indicator);
  const names = indicator ? [indicator.zh, indicator.en, indicator.id] : [];
  return [one.label, one.subject, one.text, one.year, one.section, ...names].filter(Boolean).join(" ").toLowerCase();
}
