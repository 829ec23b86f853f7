/** The numbers of a report as a list, each entry a way to its place in the text. */
import type { Exclusion, Mention, Observation } from "../../../engine/types.js";
import type { SiteIndicator } from "../../../tables/site.types.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { EXCLUSIONS } from "../../i18n/terms.table.js";
import { MEASURES } from "../../../charts/i18n/terms.table.js";
import { keyGlyph } from "../../../charts/mark/legend.js";
import { shapeOf, yearStatus } from "../../../charts/mark/describe.js";
import { kindOf } from "./kinds.js";

/** What the list shows. */
export interface ListOptions {
  lang: Lang;
  indicators: ReadonlyMap<string, SiteIndicator>;
  show: string | null;
}

/** Lists observations first, then the numbers left out; `show` keeps one kind. */
export function numberList(mentions: readonly Mention[], options: ListOptions): HTMLElement {
  const { lang, show, indicators } = options;
  const wanted = mentions.filter((mention) => show === null || kindOf(mention, indicators).key === show);
  const observations = wanted.filter((mention) => mention.kind === "observation");
  const exclusions = wanted.filter((mention) => mention.kind === "exclusion");
  return html`<div class="number-list">
    ${observations.length ? group(t(lang, "listObservations"), observations, (one) => observationEntry(one, options)) : null}
    ${exclusions.length ? group(t(lang, "listExclusions"), exclusions, (one) => exclusionEntry(one, lang)) : null}
    ${wanted.length ? null : html`<p class="empty">${t(lang, "listNothing")}</p>`}
  </div>`;
}

function group<T extends Mention>(
  name: string,
  mentions: readonly T[],
  entry: (mention: T) => HTMLElement,
): HTMLElement {
  return html`<section>
    <h3>${name} <span class="count">${mentions.length}</span></h3>
    <ol>
      ${mentions.map(entry)}
    </ol>
  </section>`;
}

function observationEntry(one: Observation, options: ListOptions): HTMLElement {
  const { lang, indicators } = options;
  const indicator = one.indicator === null ? undefined : indicators.get(one.indicator);
  const { family } = kindOf(one, indicators);
  const what = indicator
    ? html`<span class="what">${indicator[lang]}</span>`
    : html`<span class="what unnamed" lang="zh">${one.label}</span>`;
  return html`<li>
    <a class=${`entry family-${family}`} href=${`#m=${one.start}`} data-start=${one.start}>
      ${keyGlyph({ ...shapeOf(one), bound: "eq" })}${what} <span class="written" lang="zh">${one.text}</span>
      <span class="when"
        >${yearStatus(one, lang)}${one.measure === "level" ? null : ` · ${MEASURES[one.measure][lang].toLowerCase()}`}</span
      ></a
    >
  </li>`;
}

function exclusionEntry(one: Exclusion, lang: Lang): HTMLElement {
  return html`<li>
    <a class="entry out" href=${`#m=${one.start}`} data-start=${one.start}>
      <span class="what">${EXCLUSIONS[one.class][lang]}</span> <span class="written" lang="zh">${one.text}</span></a
    >
  </li>`;
}
