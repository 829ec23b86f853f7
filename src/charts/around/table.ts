/** The rows of the chart as a table that sorts by any column, each with what its report calls it. */
import { ascending } from "d3";
import type { SiteObservation } from "../../tables/site.types.js";
import { html } from "../dom.js";
import { t } from "../i18n/i18n.js";
import { LOCALE } from "../i18n/lang.js";
import type { Lang } from "../i18n/lang.js";
import type { ChartKey } from "../i18n/i18n.js";
import { STATUSES } from "../i18n/terms.table.js";
import { keyGlyph } from "../mark/legend.js";
import { markLabel, placeName, placeTag, shapeOf, valueText } from "../mark/describe.js";
import { emptyKey } from "../mark/empty.js";
import { gloss } from "../number/format.js";
import { FIRMEST_FIRST, firmnessOf } from "../i18n/firmness.table.js";
import { apartText } from "../data/gate.js";
import type { Gate } from "../data/gate.js";

/** A column that a table can be sorted by. */
export type SortColumn = "place" | "year" | "status" | "value" | "written" | "wording" | "named";

/** Column and direction. */
export interface Sort {
  column: SortColumn;
  descending: boolean;
}

const COLUMNS: Record<SortColumn, ChartKey> = {
  place: "columnPlace",
  year: "columnYear",
  status: "columnStatus",
  value: "columnValue",
  written: "columnWritten",
  wording: "columnWording",
  named: "columnNamed",
};

/** Reads a sort order from an address: `value.desc`; null where it names none. */
export function readSort(text: string | null): Sort | null {
  const [column, direction] = (text ?? "").split(".");
  return column && column in COLUMNS ? { column: column as SortColumn, descending: direction === "desc" } : null;
}

/** Sorts observations; equal ones keep their order, and unknown years come last. */
export function sortRows(rows: readonly SiteObservation[], sort: Sort | null, lang: Lang): SiteObservation[] {
  if (!sort) return [...rows];
  const sign = sort.descending ? -1 : 1;
  const collator = new Intl.Collator(LOCALE[lang]);
  const statuses = Object.keys(STATUSES);
  const compare: Record<SortColumn, (a: SiteObservation, b: SiteObservation) => number> = {
    place: (a, b) => collator.compare(placeName(a, lang), placeName(b, lang)),
    year: (a, b) => ascending(a.year ?? sign * Infinity, b.year ?? sign * Infinity),
    status: (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status),
    value: (a, b) => a.base_value - b.base_value,
    written: (a, b) => collator.compare(a.text, b.text),
    wording: (a, b) => firmness(a) - firmness(b) || collator.compare(a.wording.join(), b.wording.join()),
    named: (a, b) => collator.compare(a.label, b.label),
  };
  return [...rows].sort((a, b) => sign * compare[sort.column](a, b));
}

/** How firmly a number is worded, the firmest first. */
function firmness({ wording }: SiteObservation): number {
  return FIRMEST_FIRST.indexOf(firmnessOf(wording));
}

/** Makes the table; with a gate, rows that do not compare are marked and say why. */
export function observationTable(
  rows: readonly SiteObservation[],
  options: {
    lang: Lang;
    sort: Sort | null;
    open: string | null;
    gate?: Gate;
    hrefOf(row: SiteObservation): string;
    hrefOfSort(sort: string): string;
  },
): HTMLElement {
  const { lang, sort } = options;
  const sorted = sortRows(rows, sort, lang);
  return html`<div class="table-box">
    <table>
      <caption>
        ${t(lang, "tableCaption")}
      </caption>
      <thead>
        <tr>
          ${(Object.keys(COLUMNS) as SortColumn[]).map((column) => header(column, options))}
        </tr>
      </thead>
      <tbody>
        ${sorted.map((row) => bodyRow(row, options))}
      </tbody>
    </table>
  </div>`;
}

function header(
  column: SortColumn,
  options: { lang: Lang; sort: Sort | null; hrefOfSort(sort: string): string },
): HTMLElement {
  const { lang, sort } = options;
  const name = t(lang, COLUMNS[column]);
  const current = sort?.column === column ? (sort.descending ? "descending" : "ascending") : null;
  const next = `${column}.${current === "ascending" || (current === null && column === "value") ? "desc" : "asc"}`;
  const arrow = current === null ? "" : current === "ascending" ? "↑" : "↓";
  return html`<th scope="col" class=${column} aria-sort=${current}>
    <a href=${options.hrefOfSort(next)} data-key=${`sort:${column}`} title=${t(lang, "sortBy", { column: name })}
      >${name}<span class="arrow" aria-hidden="true">${arrow}</span></a
    >
  </th>`;
}

function bodyRow(
  row: SiteObservation,
  options: { lang: Lang; open: string | null; gate?: Gate; hrefOf(row: SiteObservation): string },
): HTMLElement {
  const { lang, open } = options;
  const apart = options.gate?.get(row.id) ?? [];
  const label = (key: ChartKey): string => t(lang, key);
  return html`<tr class=${[open === row.id ? "open" : "", apart.length ? "apart" : ""].join(" ").trim() || null}>
    <td class="place" data-label=${label("columnPlace")}>
      ${placeTag(row, lang)}${row.subject ? html`<small lang="zh">${row.subject}</small>` : null}
    </td>
    <td class="year" data-label=${label("columnYear")}>${row.year ?? "—"}</td>
    <td class="status" data-label=${label("columnStatus")}>
      ${keyGlyph({ ...shapeOf(row), bound: "eq" })} ${STATUSES[row.status][lang]}
    </td>
    <td class="value" data-label=${label("columnValue")}>
      ${valueText(row, lang)}${gloss(row, lang) ? html`<small>${gloss(row, lang)}</small>` : null}
      ${apart.length ? html`<small class="why">${emptyKey("incomparable")} ${apartText(apart, lang)}</small>` : null}
    </td>
    <td class="written" data-label=${label("columnWritten")}>
      <a
        href=${options.hrefOf(row)}
        data-key=${`written:${row.id}`}
        data-id=${row.id}
        aria-label=${markLabel(row, lang, row.text)}
        lang="zh"
        >${row.text}</a
      >
    </td>
    <td class="wording" data-label=${label("columnWording")}><span lang="zh">${row.wording.join("、")}</span></td>
    <td class="named" data-label=${label("columnNamed")}>
      <span lang="zh">${row.label}</span>${row.section ? html`<small lang="zh">${row.section}</small>` : null}
    </td>
  </tr>`;
}
