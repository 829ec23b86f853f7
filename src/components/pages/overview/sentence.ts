/** Findings in words: each number is taken from a row and leads to its passage. */
import type { SiteObservation } from "../../../tables/site.types.js";
import { reportHref, writeAddress } from "../../address/address.js";
import type { Address } from "../../address/address.js";
import { html } from "../../../charts/dom.js";
import { rowValue } from "../../../charts/drawing/chart.js";
import type { Row } from "../../../charts/data/series.js";
import { JUDGEMENTS, verdictList } from "../../../charts/data/verdict-words.js";
import { levelName } from "../../../charts/words.js";
import { yearsText } from "../../coverage/words.js";
import { t, tParts } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { MEASURES, STATUSES } from "../../../charts/i18n/terms.table.js";
import { placeTag, yearStatus } from "../../../charts/mark/describe.js";
import { chooseMagnitude } from "../../../charts/number/format.js";
import type { DatedReport, Finding, PlanFinding, PromiseFinding, RangeFinding } from "./findings.js";

/** What the words are written for. */
export interface SentenceOptions {
  lang: Lang;
  address: Address;
}

/** Writes a finding as a sentence, in pieces. */
export function findingSentence(finding: Finding, options: SentenceOptions): (string | Node)[] {
  const { lang } = options;
  const indicator = finding.indicator[lang];
  switch (finding.kind) {
    case "range":
      return rangeSentence(finding, options);
    case "promise":
      return promiseSentence(finding, options);
    case "wording": {
      const [firm, soft] = [finding.groups[0]!.rows, finding.groups.at(-1)!.rows];
      return tParts(lang, "findingWording", {
        indicator,
        year: String(finding.year),
        firm: withOthers(firm, lang),
        soft: withOthers(soft, lang),
        firmWords: wordsLink(firm[0]!.main, options),
        softWords: wordsLink(soft[0]!.main, options),
      });
    }
    case "plan":
      return planSentence(finding, options);
    case "stopped": {
      const { place, stated, silent } = finding;
      const since = t(lang, "stoppedSilent", { years: yearsText(silent, lang), n: silent.length });
      return tParts(lang, "findingStopped", {
        indicator,
        place: placeTag(place, lang),
        n: stated.length,
        year: reportLink(stated.at(-1)!, yearsText(stated.slice(-1), lang), options),
        silent: reportLink(silent.at(-1)!, since, options),
      });
    }
  }
}

function rangeSentence({ indicator, measure, same, rows }: RangeFinding, options: SentenceOptions): (string | Node)[] {
  const { lang } = options;
  const [high, low] = [rows[0]!, rows.at(-1)!];
  const ties = (one: Row): Row[] => [
    one,
    ...rows.filter((row) => row !== one && row.main.base_value === one.main.base_value),
  ];
  const measured = lang === "en" ? MEASURES[measure].en.toLowerCase() : MEASURES[measure].zh;
  const common = {
    indicator: indicator[lang],
    measure: measured,
    n: rows.length,
    high: withOthers(ties(high), lang),
    low: withOthers(ties(low), lang),
    highValue: valueLink(high, options),
    lowValue: valueLink(low, options),
  };
  if (!same) {
    const [highYear, lowYear] = [yearStatus(high.main, lang), yearStatus(low.main, lang)];
    return tParts(lang, "findingRangeAny", { ...common, highYear, lowYear });
  }
  const level = levelName(same.level, lang, "one");
  return tParts(lang, "findingRange", {
    ...common,
    year: String(same.year),
    status: STATUSES[same.status][lang],
    level: lang === "en" ? level.toLowerCase() : level,
  });
}

function planSentence({ indicator, place, year, promises }: PlanFinding, options: SentenceOptions): (string | Node)[] {
  const { lang } = options;
  const { former, target } = promises[0]!;
  const measure = MEASURES[target.main.measure][lang];
  return tParts(lang, "findingPlan", {
    place: placeTag(place, lang),
    year: String(year),
    before: String(year - 1),
    indicator: indicator[lang],
    measure: lang === "en" ? measure.toLowerCase() : measure,
    former: valueLink(former, options),
    target: valueLink(target, options),
  });
}

function promiseSentence(
  { indicator, year, all, pairs, worst }: PromiseFinding,
  options: SentenceOptions,
): (string | Node)[] {
  const { lang } = options;
  return tParts(lang, year === null ? "findingPromiseAny" : "findingPromise", {
    indicator: indicator[lang],
    n: all.length,
    outcomes: pairs.length,
    judged: verdictList(pairs, JUDGEMENTS, lang),
    place: placeTag(worst.target.main, lang),
    year: String(worst.year),
    target: valueLink(worst.target, options),
    outcome: worst.outcome ? valueLink(worst.outcome, options) : "–",
  });
}

/** Names the first of several places that are alike: 淄博市等 4 地 · "Zibo and 3 others". */
function withOthers(rows: readonly Row[], lang: Lang): HTMLElement {
  const tag = placeTag(rows[0]!.main, lang);
  const n = new Set(rows.map(({ main }) => main.place_id)).size;
  return n === 1 ? tag : html`<span>${tParts(lang, "findingTies", { place: tag, n })}</span>`;
}

/** The address that shows in full what a finding is about. */
export function findingHref(finding: Finding, { address }: SentenceOptions): string {
  const { lang } = address;
  const indicator = finding.indicator.id;
  if (finding.kind === "stopped") {
    return `./coverage.html${writeAddress({ lang, by: "places", indicator, place: finding.place.place_id })}`;
  }
  if (finding.kind === "plan") {
    return `./place.html${writeAddress({ lang, place: finding.place.place_id, year: String(finding.year) })}`;
  }
  const year = finding.kind === "range" ? finding.same?.year : finding.year;
  const measure = finding.kind === "range" ? finding.series : null;
  return `./compare.html${writeAddress({ lang, indicator, measure, year: year ? String(year) : null })}`;
}

function passageHref({ indicator, id }: SiteObservation, { address }: SentenceOptions): string {
  return `./compare.html${writeAddress({ lang: address.lang, indicator, m: id })}`;
}

function reportLink({ doc }: DatedReport, text: string, { address }: SentenceOptions): HTMLElement {
  return html`<a class="value" href=${reportHref(doc, { lang: address.lang })}>${text}</a>`;
}

function valueLink(row: Row, options: SentenceOptions): HTMLElement {
  const { lang } = options;
  const magnitude = chooseMagnitude([row.main.base_value], row.main.base_unit, lang);
  return html`<a class="value" href=${passageHref(row.main, options)}
    >${rowValue({ ...row, baseline: null }, { lang, magnitude })}</a
  >`;
}

/** The hedges around the number, as the report words it: 确保…5.5%…以上. */
function wordsLink(one: SiteObservation, options: SentenceOptions): HTMLElement {
  const after = /^(?:以上|以内|以下|左右|上下)$/;
  const before = one.wording.filter((word) => !after.test(word));
  const behind = one.wording.filter((word) => after.test(word));
  const text = `${before.map((word) => `${word}…`).join("")}${one.text}${behind.join("")}`;
  return html`<a class="value" lang="zh" href=${passageHref(one, options)}>${text}</a>`;
}
