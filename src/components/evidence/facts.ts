import type { Exclusion, Observation } from "../../engine/types.js";
import type { IndicatorRow } from "../../engine/types.js";
import { html } from "../../charts/dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import type { StringKey } from "../i18n/strings.table.js";
import { BOUNDS, MEASURES, STATUSES } from "../../charts/i18n/terms.table.js";
import { EXCLUSIONS } from "../i18n/terms.table.js";
import { valueText } from "../../charts/mark/describe.js";
import { gloss } from "../../charts/number/format.js";

type Fact = [key: StringKey, value: string | Node | null];

/** Lists how an observation was read, and by which rules. */
export function observationFacts(
  row: Omit<Observation, "kind">,
  options: { lang: Lang; indicator: Pick<IndicatorRow, "zh" | "en"> | null },
): HTMLElement {
  const { lang, indicator } = options;
  const facts: Fact[] = [
    ["factIndicator", indicator ? indicator[lang] : t(lang, "factNoIndicator")],
    ["factWhat", row.label ? chinese(row.label) : null],
    ["factSubject", row.subject ? chinese(row.subject) : null],
    ["factValue", [valueText(row, lang), gloss(row, lang)].filter(Boolean).join(" · ")],
    ["factWritten", chinese(row.text)],
    ["factMeasure", MEASURES[row.measure][lang]],
    ["factStatus", STATUSES[row.status][lang]],
    ["factYear", row.year === null ? t(lang, "noYear") : `${row.year}`],
    ["factPeriod", row.period_start === null ? null : `${row.period_start}–${row.period_end ?? ""}`],
    ["factCumulative", row.cumulative ? t(lang, "overYears") : null],
    ["factBound", row.bound === "eq" ? null : BOUNDS[row.bound][lang]],
    ["factWording", row.wording.length ? chinese(row.wording.join("、")) : null],
    ["underHeading", row.section ? chinese(row.section) : null],
  ];
  return html`<div class="facts">
    ${factList(facts, lang)}${howRead(row.rules, { lang, confidence: row.confidence })}
  </div>`;
}

/** Says why a number is no datum, and by which rules. */
export function exclusionFacts(row: Exclusion, lang: Lang): HTMLElement {
  const facts: Fact[] = [
    ["factWritten", chinese(row.text)],
    ["factClass", `${EXCLUSIONS[row.class][lang]}${lang === "zh" ? "：" : ": "}${EXCLUSIONS[row.class].why[lang]}`],
    ["underHeading", row.section ? chinese(row.section) : null],
  ];
  return html`<div class="facts">${factList(facts, lang)}${howRead(row.rules, { lang, confidence: null })}</div>`;
}

/** Lists named facts; those without a value are left out. */
function factList(facts: readonly Fact[], lang: Lang): HTMLElement {
  return html`<dl>
    ${facts
      .filter(([, value]) => value !== null)
      .map(
        ([key, value]) =>
          html`<div>
            <dt>${t(lang, key)}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;
}

/** Marks words of a report as Chinese. */
export function chinese(text: string): HTMLElement {
  return html`<span lang="zh">${text}</span>`;
}

function howRead(rules: readonly string[], options: { lang: Lang; confidence: number | null }): HTMLElement {
  const { lang, confidence } = options;
  return html`<details class="how">
    <summary>${t(lang, "howRead")}</summary>
    <p>
      ${t(lang, "factRules")}${lang === "zh" ? "：" : ": "}${rules.map((rule, i) => html`<span>${i ? " → " : ""}<code>${rule}</code></span>`)}
    </p>
    ${confidence === null ? null : html`<p>${t(lang, "factConfidence")}${lang === "zh" ? "：" : ": "}${confidence.toFixed(2)}</p>`}
  </details>`;
}
