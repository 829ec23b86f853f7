/** All reports of the site, and the files that could not be used. */
import type { SiteIndex } from "../../tables/site.types.js";
import type { Problem } from "../../tables/problem.js";
import { changeAddress } from "../address/address.js";
import type { Address } from "../address/address.js";
import { html } from "../dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import { noteText, reportName } from "../mark/describe.js";

/** Lists the reports with what was found in each. */
export function reportTable(index: SiteIndex, options: { lang: Lang; address: Address }): HTMLElement {
  const { lang, address } = options;
  if (index.documents.length === 0) return html`<p class="empty">${t(lang, "readNone")}</p>`;
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
        ${index.documents.map((document) => {
          const { counts } = document;
          const inferred = document.place_origin === "inferred" || document.delivered_origin === "inferred";
          const cell = (label: string, n: number): HTMLElement => html`<td class="n" data-label=${label}>${n}</td>`;
          return html`<tr>
            <td class="report">
              <a href=${changeAddress(address, { doc: document.doc, show: null })}>${reportName(document, lang)}</a>
              ${inferred ? html`<span class="origin inferred">${t(lang, "originInferred")}</span>` : null}
              ${document.note ? html`<small>${noteText(document.note, lang)}</small>` : null}
            </td>
            <td data-label=${t(lang, "factCode")}><code>${document.place_code ?? "—"}</code></td>
            ${cell(t(lang, "columnNumbers"), counts.mentions)}${cell(t(lang, "columnObservations"), counts.observations)}
            ${cell(t(lang, "columnHarmonised"), counts.harmonised)}${cell(t(lang, "columnExcluded"), counts.mentions - counts.observations)}
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
    <ul>
      ${problems.map(
        ({ file, line, reason, remedy }) =>
          html`<li>
            <p>
              <code>${file}</code
              >${line === null ? null : html` <span>${t(lang, "problemLine", { line: String(line) })}</span>`}${lang === "zh" ? "：" : ": "}${reason[lang]}
            </p>
            <p class="remedy">${t(lang, "problemRemedy", { remedy: remedy[lang] })}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}
