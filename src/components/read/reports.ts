/** All reports of the site, and the files that could not be used. */
import type { SiteDocumentRow, SiteIndex } from "../../tables/site.types.js";
import type { Problem } from "../../tables/problem.js";
import { changeAddress } from "../address/address.js";
import type { Address } from "../address/address.js";
import { placeOf } from "../data/decode.js";
import { html } from "../dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import { noteText, reportName } from "../mark/describe.js";

/** What names a report of the list: its place is in the index. */
export function reportNames(index: Pick<SiteIndex, "places">, lang: Lang): (row: SiteDocumentRow) => string {
  const places = new Map(index.places.map((place) => [place.place_id, place]));
  return (row) => {
    const place = places.get(row.place_id);
    return place ? reportName({ ...placeOf(place), doc: row.doc, delivered: row.delivered }, lang) : row.doc;
  };
}

/** Lists the reports with what was found in each. */
export function reportTable(
  documents: readonly SiteDocumentRow[],
  index: Pick<SiteIndex, "places">,
  options: { lang: Lang; address: Address },
): HTMLElement {
  const { lang, address } = options;
  const name = reportNames(index, lang);
  const codes = new Map(index.places.map(({ place_id, place_code }) => [place_id, place_code]));
  if (documents.length === 0) return html`<p class="empty">${t(lang, "readNone")}</p>`;
  return html`<div class="table-box">
    <table class="reports">
      <thead>
        <tr>
          <th scope="col">${t(lang, "columnReport")}</th>
          <th scope="col">${t(lang, "factCode")}</th>
          <th scope="col" class="n">${t(lang, "columnNumbers")}</th>
          <th scope="col" class="n">${t(lang, "columnObservations")}</th>
          <th scope="col" class="n">${t(lang, "columnHarmonised")}</th>
          <th scope="col" class="n">${t(lang, "columnExcluded")}</th>
        </tr>
      </thead>
      <tbody>
        ${documents.map((document) => {
          const inferred = document.place_origin === "inferred" || document.delivered_origin === "inferred";
          const cell = (label: string, n: number): HTMLElement => html`<td class="n" data-label=${label}>${n}</td>`;
          return html`<tr>
            <td class="report">
              <a href=${changeAddress(address, { doc: document.doc, show: null })}>${name(document)}</a>
              ${inferred ? html`<span class="origin inferred">${t(lang, "originInferred")}</span>` : null}
              ${document.note ? html`<small>${noteText(document.note, lang)}</small>` : null}
            </td>
            <td data-label=${t(lang, "factCode")}><code>${codes.get(document.place_id) ?? "—"}</code></td>
            ${cell(t(lang, "columnNumbers"), document.mentions)}${cell(t(lang, "columnObservations"), document.observations)}
            ${cell(t(lang, "columnHarmonised"), document.harmonised)}${cell(t(lang, "columnExcluded"), document.mentions - document.observations)}
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
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
