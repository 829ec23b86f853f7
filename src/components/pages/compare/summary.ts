/** The numbers of a chart summed up by year and status: how many places, and the least, middle and greatest value. */
import type * as Arquero from "arquero";
import type { Status } from "../../../engine/types.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import { STATUSES } from "../../../charts/i18n/terms.table.js";
import { valueText } from "../../../charts/mark/describe.js";
import { onePerPlace } from "../../../charts/data/one-value.js";
import type { Series } from "../../../charts/data/series.js";
import type { ChartView } from "../../comparison/view.js";

/** What the places say for one year in one status. */
export interface YearSummary {
  year: number;
  status: Status;
  places: number;
  least: number;
  middle: number;
  most: number;
}

/** Sums up the one value of each place and year; the latest year first. Arquero is handed in, as it is fetched only when it is wanted. */
export function summarise(aq: typeof Arquero, { rows }: Pick<Series, "rows">): YearSummary[] {
  const whole = onePerPlace(rows).map(({ main }) => main);
  const { op } = aq;
  return aq
    .table({
      year: whole.map(({ year }) => year),
      status: whole.map(({ status }) => status),
      value: whole.map(({ base_value }) => base_value),
    })
    .groupby("year", "status")
    .rollup({ places: op.count(), least: op.min("value"), middle: op.median("value"), most: op.max("value") })
    .orderby(aq.desc("year"), "status")
    .objects() as YearSummary[];
}

/** Makes the summary, which is worked out when it is opened. */
export function summarySection(chart: ChartView, lang: Lang): HTMLElement {
  const place = html`<div></div>`;
  const section = html`<details class="summary">
    <summary data-key="summary">${t(lang, "summaryTitle")}</summary>
    ${place}
  </details>` as HTMLDetailsElement;
  let asked = false;
  section.addEventListener("toggle", () => {
    if (asked || !section.open) return;
    asked = true;
    // the build for browsers: the other one reads files, too
    void loadArquero().then(
      (aq) => place.replaceChildren(summaryTable(summarise(aq, chart.shown), chart, lang)),
      (error: unknown) =>
        place.replaceChildren(html`<p role="alert">${t(lang, "loadFailed", { what: String(error) })}</p>`),
    );
  });
  return section;
}

/** The build for browsers, as the other one reads files, too; bundled, all that it has stands under `default`. */
async function loadArquero(): Promise<typeof Arquero> {
  const loaded = await import("arquero/dist/arquero.min.js");
  return "table" in loaded ? loaded : (loaded as { default: typeof Arquero }).default;
}

function summaryTable(rows: readonly YearSummary[], { shown, magnitude }: ChartView, lang: Lang): HTMLElement {
  const { measure, base_unit } = shown;
  const value = (base_value: number): string =>
    valueText({ base_value, base_unit, measure, bound: "eq" }, lang, { magnitude });
  const heads = [
    "columnYear",
    "columnStatus",
    "summaryPlaces",
    "summaryLeast",
    "summaryMiddle",
    "summaryMost",
  ] as const;
  return html`<table>
    <thead>
      <tr>
        ${heads.map((key, i) => html`<th scope="col" class=${i > 1 ? "number" : null}>${t(lang, key)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <td>${String(row.year)}</td>
            <td>${STATUSES[row.status][lang]}</td>
            ${[String(row.places), ...[row.least, row.middle, row.most].map(value)].map((text) => html`<td class="number">${text}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
