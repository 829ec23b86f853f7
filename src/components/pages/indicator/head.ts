/** What an indicator is: its names, definition, units, and the words that it goes by. */
import type { SiteIndicator, SiteObservation } from "../../../tables/site.types.js";
import { writeAddress } from "../../address/address.js";
import { html } from "../../../charts/dom.js";
import { chinese } from "../../evidence/facts.js";
import { t } from "../../i18n/i18n.js";
import type { StringKey } from "../../i18n/strings.table.js";
import { topicName } from "../../i18n/topics.js";
import { formatUnit } from "../../../charts/number/format.js";
import type { SheetView } from "../../sheet/sheet.js";
import { aliasWords, labelsOf } from "./labels.js";
import type { Label } from "./labels.js";

const DIRECTIONS: Record<SiteIndicator["direction"], StringKey> = {
  up: "directionUp",
  down: "directionDown",
  none: "directionNone",
};

const NATURES: Record<SiteIndicator["nature"], StringKey> = {
  stock: "natureStock",
  flow: "natureFlow",
  rate: "natureRate",
};

/** So many wordings stand in sight; the rest unfold. */
const FIRST_LABELS = 24;

/** Address of the page of an indicator, or of the list of all. */
export function indicatorHref(id: string | null, { address }: Pick<SheetView, "address">): string {
  return `./indicator.html${writeAddress({ lang: address.lang, indicator: id })}`;
}

/** Makes the head of a page: names, definition, facts, and the ways on. */
export function indicatorHead(
  indicator: SiteIndicator,
  rows: readonly SiteObservation[],
  view: SheetView,
): HTMLElement {
  const { lang, address } = view;
  const other = lang === "zh" ? "en" : "zh";
  const { id, topic, direction, nature, documents, places, base_unit } = indicator;
  const units = [...new Set(rows.map(({ unit }) => unit))].filter(Boolean);
  const to = (page: string, more: Parameters<typeof writeAddress>[0]): string =>
    `./${page}.html${writeAddress({ lang: address.lang, indicator: id, ...more })}`;
  const facts: [StringKey, Node | string | null][] = [
    ["factTopic", topicName(topic, lang)],
    ["factUnit", formatUnit(base_unit, "level", { lang })],
    ["factUnitsWritten", units.length ? chinese(units.join("、")) : null],
    ["factDirection", t(lang, DIRECTIONS[direction])],
    ["factNature", t(lang, NATURES[nature])],
    ["factId", html`<code>${id}</code>`],
    ["factStated", t(lang, "statedCounts", { n: indicator.observations, documents, places })],
  ];
  return html`<header class="sheet-head">
    <p class="back"><a href=${indicatorHref(null, view)}>${t(lang, "allIndicators")}</a></p>
    <h1>${indicator[lang]} <small lang=${other}>${indicator[other]}</small></h1>
    <p class="definition">${indicator[`definition_${lang}`]}</p>
    <dl class="about">
      ${facts.flatMap(([key, value]) =>
        value === null
          ? []
          : html`<div>
              <dt>${t(lang, key)}</dt>
              <dd>${value}</dd>
            </div>`,
      )}
    </dl>
    <p class="actions">
      <a href=${to("compare", {})}>${t(lang, "actionCompare")}</a>
      <a href=${to("coverage", { by: "places" })}>${t(lang, "actionCoverage")}</a>
    </p>
  </header>`;
}

/** Lists the wordings of the reports, each leading to an example, beside the words that the indicator is known by. */
export function labelSection(indicator: SiteIndicator, rows: readonly SiteObservation[], view: SheetView): HTMLElement {
  const { lang } = view;
  const labels = labelsOf(rows);
  const [first, rest] = [labels.slice(0, FIRST_LABELS), labels.slice(FIRST_LABELS)];
  const used = new Set(labels.map(({ label }) => label));
  const aliases = [...new Set([indicator.zh, ...indicator.aliases.flatMap(aliasWords)])];
  return html`<section class="labels" aria-labelledby="labels">
    <h2 id="labels">${t(lang, "labelsHeading")}</h2>
    <p class="note">${t(lang, "labelsLede", { n: labels.length })}</p>
    ${labelList(first, view)}
    ${
      rest.length
        ? html`<details>
            <summary>${t(lang, "labelsMore", { n: rest.length })}</summary>
            ${labelList(rest, view)}
          </details>`
        : null
    }
    <h3>${t(lang, "aliasesHeading")}</h3>
    <ul class="words" lang="zh">
      ${aliases.map((alias) => html`<li class=${used.has(alias) ? "used" : "unused"}>${alias}</li>`)}
    </ul>
  </section>`;
}

function labelList(labels: readonly Label[], { lang, hrefOf }: SheetView): HTMLElement {
  return html`<ul class="words">
    ${labels.map(({ label, n, example }) => {
      const name = label || t(lang, "labelEmpty");
      return html`<li>
        <a href=${hrefOf(example)} data-key=${`label:${example.id}`}
          ><span lang="zh">${name}</span> <span class="count">${n}</span
          ><span class="unseen">${t(lang, "labelExample")}</span></a
        >
      </li>`;
    })}
  </ul>`;
}
