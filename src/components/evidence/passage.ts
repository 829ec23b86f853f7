/** The sentence behind a mark, set as a quotation, with how its number was read and the way into the report. */
import type { SiteIndex, SiteObservation, SiteReport } from "../../tables/site.types.js";
import { quotePassage } from "../../tables/passage.js";
import { reportHref } from "../address/address.js";
import type { Address } from "../address/address.js";
import { gone, loading } from "../data/loading.js";
import type { DataSource } from "../data/source.js";
import { html } from "../../charts/dom.js";
import { observationFacts } from "./facts.js";
import { quote } from "./quote.js";
import { t, tParts } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { placeLang, placeTag, reportName, shapeOf, valueText, yearStatus } from "../../charts/mark/describe.js";
import { keyGlyph } from "../../charts/mark/legend.js";
import { gloss } from "../../charts/number/format.js";

/** How a passage is set, and where its report comes from. */
export interface PassageOptions {
  lang: Lang;
  address: Address;
  source: Pick<DataSource, "fetchReport">;
}

/**
 * Makes the contents of the passage panel; the sentence comes with the report, and until then its place is kept. `gone` says
 * that the address points at a number no longer there.
 */
export function passage(row: SiteObservation | "gone", index: SiteIndex, options: PassageOptions): HTMLElement {
  const { lang } = options;
  if (row === "gone")
    return html`<div class="passage-body">
      <p id="passage-title" tabindex="-1" autofocus>${t(lang, "passageGone")}</p>
    </div>`;
  const indicator = index.indicators.find(({ id }) => id === row.indicator) ?? null;
  const extra = gloss(row, lang);
  const other = placeLang(row, lang) === "zh" ? null : html`<span lang="zh">${row.place_name}</span>`;
  const sentence = html`<blockquote>${loading(lang)}</blockquote>`;
  const facts = html`<div>${observationFacts({ ...row, rules: [] }, { lang, indicator })}</div>`;
  void options.source.fetchReport(row.doc).then(
    (report) => {
      sentence.replaceChildren(quote(quotePassage(report.text, row)));
      facts.replaceChildren(observationFacts({ ...row, rules: rulesOf(report, row) }, { lang, indicator }));
    },
    () => sentence.replaceChildren(gone(reportName(row, lang), lang)),
  );
  return html`<div class="passage-body">
    <p class="which" id="passage-title" tabindex="-1" autofocus>
      ${placeTag(row, lang)} ${other} · ${yearStatus(row, lang)}
    </p>
    <p class="what">${indicator?.[lang]}</p>
    <p class="amount">
      ${keyGlyph(shapeOf(row))} ${valueText(row, lang)}${extra ? html` <small>${extra}</small>` : null}
    </p>
    ${sentence}
    <p class="from">${tParts(lang, "quotedFrom", { report: reportName(row, lang) })}</p>
    <p>
      <a class="action" href=${reportHref(row.doc, { lang: options.address.lang, start: row.start })}
        >${t(lang, "readInFull")}</a
      >
    </p>
    ${facts}
  </div>`;
}

/** The rules that read an observation, which lists leave to its report. */
function rulesOf({ mentions }: SiteReport, { start }: SiteObservation): string[] {
  return mentions.find((mention) => mention.start === start)?.rules ?? [];
}
