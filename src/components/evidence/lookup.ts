/** Where a number comes from: the reports that write it so, each a way to its passage. */
import { group } from "d3";
import type { SiteIndicator, SiteNumber } from "../../tables/site.types.js";
import { plainWritten } from "../../tables/figure.js";
import { reportHref } from "../address/address.js";
import type { Address } from "../address/address.js";
import { html } from "../../charts/dom.js";
import { chinese } from "./facts.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { keyGlyph } from "../../charts/mark/legend.js";
import { reportName, yearStatus } from "../../charts/mark/describe.js";

/** Numbers that answer to what somebody looks for. */
export interface FoundNumbers {
  rows: SiteNumber[];
  /** How many reports write so, listed or not. */
  n: number;
}

/** What a number as written looks like. */
export const EXAMPLE = "150元/月";
/** So many are listed. */
const LISTED = 60;

/** Whether a text can be a number as a report writes it: it has a digit, or begins with two Chinese numerals. */
export function isNumberQuery(query: string): boolean {
  return /\d/.test(query.normalize("NFKC")) || /^[一二三四五六七八九十百千万亿两]{2}/.test(query.trim());
}

/**
 * Finds a number as written among those of its figure: first what is written just so, then the same number in other units,
 * then longer numbers that begin so; where the query says more than a report, what it begins with.
 */
export function findNumbers(rows: readonly SiteNumber[], query: string): FoundNumbers {
  const asked = plainWritten(query);
  const found = rows.flatMap((row) => {
    const nearness = nearnessOf(plainWritten(row.text), asked);
    return nearness === null ? [] : [{ row, nearness }];
  });
  found.sort((a, b) => a.nearness - b.nearness || (b.row.delivered ?? 0) - (a.row.delivered ?? 0));
  const n = [...group(found, ({ row }) => row.text).values()].reduce((sum, [first]) => sum + (first?.row.of ?? 0), 0);
  return { rows: found.slice(0, LISTED).map(({ row }) => row), n };
}

function nearnessOf(written: string, asked: string): number | null {
  if (asked === "") return null;
  if (written === asked) return 0;
  if (written.startsWith(asked)) return /^[\d.]/.test(written.slice(asked.length)) ? 3 : 1;
  return asked.endsWith(written) || asked.startsWith(written) ? 2 : null;
}

/** Lists them; `query` is what was asked. */
export function numberSources(
  found: FoundNumbers,
  options: { query: string; lang: Lang; address: Address; indicators: ReadonlyMap<string, SiteIndicator> },
): HTMLElement {
  const { query, lang, address, indicators } = options;
  const { rows, n } = found;
  const heading = html`<h2 id="number-sources">${t(lang, "lookupHeading", { query: query.trim() })}</h2>`;
  if (rows.length === 0)
    return html`<section class="lookup" aria-labelledby="number-sources">
      ${heading}
      <p class="hint">${t(lang, "lookupNone", { example: EXAMPLE })}</p>
    </section>`;
  return html`<section class="lookup" aria-labelledby="number-sources">
    ${heading}
    <p class="hint">
      ${t(lang, "lookupLede", { n })}${rows.length < n ? ` ${t(lang, "lookupShown", { n: rows.length })}` : ""}
    </p>
    <div class="table-box">
      <table class="sources">
        <thead>
          <tr>
            <th scope="col">${t(lang, "columnWritten")}</th>
            <th scope="col">${t(lang, "columnNamed")}</th>
            <th scope="col">${t(lang, "columnStatus")}</th>
            <th scope="col">${t(lang, "columnReport")}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => sourceRow(row, { lang, address, indicators }))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function sourceRow(
  row: SiteNumber,
  { lang, address, indicators }: { lang: Lang; address: Address; indicators: ReadonlyMap<string, SiteIndicator> },
): HTMLElement {
  const indicator = row.indicator === null ? undefined : indicators.get(row.indicator);
  const href = reportHref(row.doc, { lang: address.lang, start: row.start });
  return html`<tr>
    <td class="written">
      <a href=${href} lang="zh" data-key=${`source:${row.doc}:${row.start}`}>${row.text}</a>
    </td>
    <td class="named">
      ${chinese(row.label)}
      ${indicator && indicator[lang] !== row.label ? html`<small>${indicator[lang]}</small>` : null}
    </td>
    <td class="status">${keyGlyph({ status: row.status, bound: "eq" })} ${yearStatus(row, lang)}</td>
    <td class="report">${reportName(row, lang)}</td>
  </tr>`;
}
