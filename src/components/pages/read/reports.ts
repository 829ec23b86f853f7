/** All reports of the site, and the files that could not be used. */
import type { SiteDocumentRow, SiteIndex } from "../../../tables/site.types.js";
import type { Problem } from "../../../tables/problem.js";
import { changeAddress } from "../../address/address.js";
import type { Address } from "../../address/address.js";
import { provinceName } from "../../coverage/words.js";
import { placeOf } from "../../data/decode.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import { LOCALE } from "../../../charts/i18n/lang.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import type { StringKey } from "../../i18n/strings.table.js";
import { noteText, reportName } from "../../../charts/mark/describe.js";
import { pager, partOf } from "../../dom/pager.js";

/** What names a report of the list: its place is in the index. */
export function reportNames(index: Pick<SiteIndex, "places">, lang: Lang): (row: SiteDocumentRow) => string {
  const places = new Map(index.places.map((place) => [place.place_id, place]));
  return (row) => {
    const place = places.get(row.place_id);
    return place ? reportName({ ...placeOf(place), doc: row.doc, delivered: row.delivered }, lang) : row.doc;
  };
}

/** So many reports are listed at a time. */
const LISTED = 100;

/** What reports can be ordered by. */
const COLUMNS = {
  report: "columnReport",
  province: "coverageProvince",
  year: "columnYear",
  mentions: "columnNumbers",
  observations: "columnObservations",
  harmonised: "columnHarmonised",
  excluded: "columnExcluded",
} as const satisfies Record<string, StringKey>;
type Column = keyof typeof COLUMNS;

/** What the list of reports is made for. */
interface ListOptions {
  lang: Lang;
  address: Address;
}

/** Lists the reports with what was found in each, a part at a time, in the order that the address says. */
export function reportTable(
  documents: readonly SiteDocumentRow[],
  index: Pick<SiteIndex, "places">,
  options: ListOptions,
): HTMLElement {
  const { lang, address } = options;
  if (documents.length === 0) return html`<p class="empty">${t(lang, "readNone")}</p>`;
  const name = reportNames(index, lang);
  const places = new Map(index.places.map((place) => [place.place_id, place]));
  const part = partOf(sortReports(documents, index, options), address.page, LISTED);
  const row = (document: SiteDocumentRow): HTMLElement => {
    const { doc, mentions, observations, harmonised, note } = document;
    const inferred = document.place_origin === "inferred" || document.delivered_origin === "inferred";
    const province = places.get(document.place_id)?.province ?? null;
    const cell = (column: Column, text: string | number): HTMLElement =>
      html`<td class="n" data-label=${t(lang, COLUMNS[column])}>${text}</td>`;
    const { text, lang: own } = provinceName(province, index, lang);
    return html`<tr>
      <td class="report">
        <a href=${changeAddress(address, { doc, show: null, q: null, sort: null, page: null })}>${name(document)}</a>
        ${inferred ? html`<span class="origin inferred">${t(lang, "originInferred")}</span>` : null}
        ${note ? html`<small>${noteText(note, lang)}</small>` : null}
      </td>
      <td data-label=${t(lang, COLUMNS.province)}><span lang=${own}>${province === null ? "—" : text}</span></td>
      ${cell("year", document.delivered ?? "—")}${cell("mentions", mentions)}${cell("observations", observations)}
      ${cell("harmonised", harmonised)}${cell("excluded", mentions - observations)}
    </tr>`;
  };
  return html`<div>
    ${pager(part, { lang, hrefOf: (page) => changeAddress(address, { page: page === 1 ? null : String(page) }) })}
    <div class="table-box">
      <table class="reports">
        <thead>
          <tr>
            ${(Object.keys(COLUMNS) as Column[]).map((column) => header(column, options))}
          </tr>
        </thead>
        <tbody>
          ${part.rows.map(row)}
        </tbody>
      </table>
    </div>
  </div>`;
}

/** Orders reports as an address says (`year.desc`); as they were collected where it says nothing. */
export function sortReports(
  documents: readonly SiteDocumentRow[],
  index: Pick<SiteIndex, "places">,
  { lang, address }: ListOptions,
): SiteDocumentRow[] {
  const [column, direction] = (address.sort ?? "").split(".");
  if (!column || !(column in COLUMNS)) return [...documents];
  const sign = direction === "desc" ? -1 : 1;
  const name = reportNames(index, lang);
  const provinces = new Map(index.places.map(({ place_id, province }) => [place_id, province]));
  const keyOf: Record<Column, (row: SiteDocumentRow) => string | number> = {
    report: name,
    province: ({ place_id }) => provinces.get(place_id) ?? "",
    year: ({ delivered }) => delivered ?? 0,
    mentions: ({ mentions }) => mentions,
    observations: ({ observations }) => observations,
    harmonised: ({ harmonised }) => harmonised,
    excluded: ({ mentions, observations }) => mentions - observations,
  };
  const collator = new Intl.Collator(LOCALE[lang]);
  const keyed = documents.map((row) => ({ row, key: keyOf[column as Column](row) }));
  keyed.sort(({ key: a }, { key: b }) =>
    typeof a === "number" ? sign * (a - Number(b)) : sign * collator.compare(a, String(b)),
  );
  return keyed.map(({ row }) => row);
}

function header(column: Column, { lang, address }: ListOptions): HTMLElement {
  const [chosen, direction] = (address.sort ?? "").split(".");
  const current = chosen === column ? (direction === "desc" ? "descending" : "ascending") : null;
  const isText = column === "report" || column === "province";
  const descend = current === null ? !isText : current === "ascending";
  const name = t(lang, COLUMNS[column]);
  const arrow = current === null ? "" : current === "ascending" ? "↑" : "↓";
  return html`<th scope="col" class=${isText ? null : "n"} aria-sort=${current}>
    <a
      href=${changeAddress(address, { sort: `${column}.${descend ? "desc" : "asc"}`, page: null })}
      data-key=${`sort:${column}`}
      title=${t(lang, "sortBy", { column: name })}
      >${name}<span class="arrow" aria-hidden="true">${arrow}</span></a
    >
  </th>`;
}

/** Lists the files and catalog rows that could not be used, each with reason and remedy; null where there are none. */
export function problemList(problems: readonly Problem[], lang: Lang): HTMLElement | null {
  if (problems.length === 0) return null;
  return html`<section class="problems" id="problems">
    <h2>${t(lang, "problemsHeading")}</h2>
    <p>${t(lang, "problemsLede")}</p>
    ${problemItems(problems, lang)}
  </section>`;
}

/** Lists what is wrong with the file of one report; null where nothing is. */
export function fileProblems(problems: readonly Problem[], lang: Lang): HTMLElement | null {
  if (problems.length === 0) return null;
  return html`<section class="problems">
    <h2>${t(lang, "fileProblems")}</h2>
    ${problemItems(problems, lang)}
  </section>`;
}

function problemItems(problems: readonly Problem[], lang: Lang): HTMLElement {
  return html`<ul>
    ${problems.map(
      ({ file, line, page, reason, remedy }) =>
        html`<li>
          <p>
            <code>${file}</code
            >${line === null ? null : html` <span>${t(lang, "problemLine", { line: String(line) })}</span>`}${page === null ? null : html` <span>${t(lang, "pageOf", { page: String(page) })}</span>`}${lang === "zh" ? "：" : ": "}${reason[lang]}
          </p>
          <p class="remedy">${t(lang, "problemRemedy", { remedy: remedy[lang] })}</p>
        </li>`,
    )}
  </ul>`;
}
