/** What is known about a report, above its text: each fact with its origin. */
import type { Fact } from "../../../engine/types.js";
import type { SiteDocument } from "../../../tables/site.types.js";
import { html } from "../../../charts/dom.js";
import { chinese } from "../../evidence/facts.js";
import { noteText } from "../../../charts/mark/describe.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import type { StringKey } from "../../i18n/strings.table.js";
import { ISSUES } from "../../i18n/terms.table.js";

type Origin = Fact<string>["origin"];

const ORIGINS: Record<Origin, StringKey> = {
  catalog: "originCatalog",
  inferred: "originInferred",
  unknown: "originUnknown",
};

/** Lists place, code, year, title, source and note of a report, and its account of numbers. */
export function reportFacts(document: SiteDocument, lang: Lang): HTMLElement {
  const d = document;
  const { counts } = d;
  const excluded = Object.values(counts.exclusions).reduce((sum, n) => sum + n, 0);
  return html`<section class="report-facts" aria-label=${t(lang, "reportFacts")}>
    <dl>
      ${fact("factPlace", d.place ? placeInFull(d, lang) : null, { lang, origin: d.place_origin, evidence: d.place_evidence })}
      ${fact("factCode", d.place_code ? html`<code>${d.place_code}</code>` : null, { lang, origin: d.place_code_origin, evidence: d.place_code_evidence })}
      ${fact("factDelivered", d.delivered === null ? null : String(d.delivered), { lang, origin: d.delivered_origin, evidence: d.delivered_evidence })}
      ${fact("factTitle", d.title ? chinese(d.title) : null, { lang, origin: d.title_origin, evidence: null })}
      ${d.source ? plain("factSource", sourceLink(d.source), lang) : null}
      ${d.note ? plain("factNote", noteText(d.note, lang), lang) : null}
      ${plain("factFile", html`<code>${d.file}</code>`, lang)}
    </dl>
    <p class="account">
      ${t(lang, "accountLine", { n: counts.mentions, observations: counts.observations, harmonised: counts.harmonised, excluded })}
    </p>
    ${issueList(d, lang)}
  </section>`;
}

/** Full name in Chinese, after the English name for readers of English. */
function placeInFull(d: SiteDocument, lang: Lang): HTMLElement {
  const full = chinese(d.place ?? "");
  return lang === "en" && d.place_name_en ? html`<span>${d.place_name_en} ${full}</span>` : full;
}

function fact(
  key: StringKey,
  value: Node | string | null,
  options: { lang: Lang; origin: Origin; evidence: SiteDocument["place_evidence"] },
): HTMLElement {
  const { lang, origin, evidence } = options;
  const quoted = evidence
    ? html` <a class="evidence" href=${`#m=${evidence.start}`} data-evidence=${evidence.start}
        >${t(lang, "inferredFrom", { text: evidence.text })}</a
      >`
    : null;
  const known = value !== null;
  return html`<div>
    <dt>${t(lang, key)}</dt>
    <dd>
      ${value ?? html`<span class="missing">${t(lang, "originUnknown")}</span>`}
      ${known ? html`<span class=${`origin ${origin}`}>${t(lang, ORIGINS[origin])}${quoted}</span>` : html`<span class="origin">${t(lang, "fillCatalog")}</span>`}
    </dd>
  </div>`;
}

function plain(key: StringKey, value: Node | string, lang: Lang): HTMLElement {
  return html`<div>
    <dt>${t(lang, key)}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** A source that is an address becomes a link; opening it is the reader's choice. */
function sourceLink(source: string): Node | string {
  return /^https?:\/\/\S+$/.test(source) ? html`<a href=${source} rel="noreferrer">${source}</a>` : source;
}

function issueList(document: SiteDocument, lang: Lang): HTMLElement | null {
  if (document.issues.length === 0) return null;
  return html`<div class="issues">
    <h2>${t(lang, "issuesHeading")}</h2>
    <ul>
      ${document.issues.map((issue) => html`<li>${ISSUES[issue.kind]?.[lang] ?? issue.kind}</li>`)}
    </ul>
  </div>`;
}
