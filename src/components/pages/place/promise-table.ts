/** Promises of one year as a table: former result, promise, difference, outcome, verdict; each number leads to its sentence. */
import { group, max } from "d3";
import type { SiteDocumentRow } from "../../../tables/site.types.js";
import { changeAddress, reportHref, writeAddress } from "../../address/address.js";
import { toleranceSwitch } from "../../figure/tolerance.js";
import { switchOf } from "../../dom/switch.js";
import { countsText, ruleText, verdictText } from "../../../charts/data/verdict-words.js";
import type { Judgement, Tolerance } from "../../../charts/data/verdict.js";
import type { Row } from "../../../charts/data/series.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import type { Lang } from "../../../charts/i18n/lang.js";
import type { StringKey } from "../../i18n/strings.table.js";
import { MEASURES } from "../../../charts/i18n/terms.table.js";
import { emptyKey } from "../../../charts/mark/empty.js";
import { markLabel, shapeOf } from "../../../charts/mark/describe.js";
import { keyGlyph } from "../../../charts/mark/legend.js";
import type { SheetView } from "../../sheet/sheet.js";
import { differenceBar, differenceText, mostDifferentText, rowText } from "./difference.js";
import { distanceOf, latestPromiseYear, promiseYears, sortPlacePromises } from "../../../charts/data/place-promises.js";
import type { PlacePromise, PromiseColumn } from "../../../charts/data/place-promises.js";

const COLUMNS: readonly PromiseColumn[] = ["indicator", "difference", "verdict"];

interface PromiseSortOrder {
  column: PromiseColumn;
  descending: boolean;
}

/** What is promised, in which reports, and how it is judged. */
export interface Promised {
  promises: readonly PlacePromise[];
  documents: readonly Pick<SiteDocumentRow, "doc" | "delivered">[];
  tolerance: Tolerance;
}

/** Makes the section: the years to choose from, what differs most, and the table. */
export function promiseSection({ promises, documents, tolerance }: Promised, view: SheetView): HTMLElement {
  const { lang, address } = view;
  const years = promiseYears(promises);
  const year = years.find((one) => String(one) === address.year) ?? latestPromiseYear(promises);
  const heading = html`<h2 id="promises">${t(lang, "promisesHeading")}</h2>`;
  if (year === null)
    return html`<section class="promises">
      ${heading}
      <p class="empty">${t(lang, "promisesNone")}</p>
    </section>`;
  const shown = promises.filter((one) => one.year === year);
  const told = shown.some(({ later }) => later !== null);
  const most = mostDifferentText(shown, year, lang);
  const options = years.map((one) => ({
    key: `year:${one}`,
    name: String(one),
    href: changeAddress(address, { year: String(one), m: null }),
    chosen: one === year,
  }));
  return html`<section class="promises" aria-labelledby="promises">
    ${heading} ${years.length > 1 ? switchOf(t(lang, "yearLabel"), options) : null}
    <p class="note">${t(lang, "promisesLede", { year: String(year), before: String(year - 1) })}</p>
    ${most ? html`<p class="finding">${most}</p>` : null} ${promiseTable(shown, year, { ...view, told, documents })}
    <div class="notes">
      ${told ? null : html`<p>${emptyKey("no-report")} ${t(lang, "outcomesNone", { year: String(year), after: String(year + 1) })}</p>`}
      ${shown.some(({ renamed }) => renamed) ? html`<p>${keyGlyph({ status: "actual", bound: "eq", part: true })} ${t(lang, "noteRenamed")}</p>` : null}
      ${shown.some(({ change }) => change !== null) ? html`<p>${t(lang, "noteDifference")}</p>` : null}
      ${told ? html`<p>${countsText(shown, lang)}</p>` : null}
      ${told ? html`<p>${ruleText({ direction: null, tolerance }, null, lang)}</p>` : null}
    </div>
    ${told ? toleranceSwitch(null, view) : null}
  </section>`;
}

/** Reads the order from an address: `difference.asc`; the greatest difference comes first where it says nothing. */
function readPromiseSort(text: string | null): PromiseSortOrder {
  const [column, direction] = (text ?? "").split(".");
  const found = COLUMNS.find((one) => one === column);
  return found ? { column: found, descending: direction === "desc" } : { column: "difference", descending: true };
}

/** `told` says whether the next report was collected, or any other that has an outcome. */
type TableView = SheetView & { told: boolean; documents: Promised["documents"] };

function promiseTable(promises: readonly PlacePromise[], year: number, view: TableView): HTMLElement {
  const { lang, address } = view;
  const sort = readPromiseSort(address.sort);
  const rows = sortPlacePromises(promises, sort);
  const alike = rows.filter(({ renamed }) => !renamed);
  const greatest = new Map(
    [...group(alike, ({ kind }) => kind)].map(([kind, own]) => [kind, max(own, distanceOf) ?? 0]),
  );
  const plain = (key: StringKey, of: number): HTMLElement =>
    html`<th scope="col" class="n">${t(lang, key, { year: String(of) })}</th>`;
  return html`<div class="table-box">
    <table class="promise-table">
      <thead>
        <tr>
          ${sortHeader("indicator", t(lang, "columnIndicator"), { sort, view })} ${plain("columnFormer", year - 1)}
          ${plain("columnPromise", year)} ${sortHeader("difference", t(lang, "columnChange"), { sort, view })}
          ${view.told ? [plain("columnOutcome", year), sortHeader("verdict", t(lang, "columnVerdict"), { sort, view })] : null}
        </tr>
      </thead>
      <tbody>
        ${rows.map((one) => promiseRow(one, { ...view, greatest: greatest.get(one.kind) ?? 0 }))}
      </tbody>
    </table>
  </div>`;
}

function sortHeader(
  column: PromiseColumn,
  name: string,
  { sort, view }: { sort: PromiseSortOrder; view: SheetView },
): HTMLElement {
  const { lang, address } = view;
  const current = sort.column === column ? (sort.descending ? "descending" : "ascending") : null;
  const descend = current === null ? column === "difference" : current === "ascending";
  const href = changeAddress(address, { sort: `${column}.${descend ? "desc" : "asc"}`, m: null });
  const arrow = current === null ? "" : current === "ascending" ? "↑" : "↓";
  return html`<th scope="col" class=${column} aria-sort=${current}>
    <a href=${href} data-key=${`sort:${column}`} title=${t(lang, "sortBy", { column: name })}
      >${name}<span class="arrow" aria-hidden="true">${arrow}</span></a
    >
  </th>`;
}

function promiseRow(one: PlacePromise, view: TableView & { greatest: number }): HTMLElement {
  const { lang, address, greatest } = view;
  const { indicator, former, target, renamed, year } = one;
  const measure = target.main.measure === "level" ? null : html`<small>${MEASURES[target.main.measure][lang]}</small>`;
  const href = `./indicator.html${writeAddress({ lang: address.lang, indicator: indicator.id })}`;
  const late = target.main.delivered !== null && target.main.delivered !== year;
  const label = (key: StringKey, of: number): string => t(lang, key, { year: String(of) });
  return html`<tr>
    <th scope="row" class="indicator">
      ${renamed ? keyGlyph({ status: "actual", bound: "eq", part: true }) : null}<a href=${href}>${indicator[lang]}</a>
      ${measure} ${renamed ? html`<small lang="zh">${former?.main.label} / ${target.main.label}</small>` : null}
    </th>
    <td class="n" data-label=${label("columnFormer", year - 1)}>
      ${former ? numberLink(former, view) : html`<span class="missing">${t(lang, "formerNone")}</span>`}
    </td>
    <td class="n" data-label=${label("columnPromise", year)}>
      ${numberLink(target, view)}
      ${late ? html`<small>${t(lang, "promisedIn", { year: String(target.main.delivered) })}</small>` : null}
    </td>
    <td class="difference" data-label=${t(lang, "columnChange")}>
      ${one.change === null ? "" : html`<span>${differenceBar(one.share ?? one.change, greatest)} ${differenceText(one, lang)}</span>`}
    </td>
    ${view.told ? outcomeCells(one, view) : null}
  </tr>`;
}

function outcomeCells(one: PlacePromise, view: TableView): HTMLElement[] {
  const { lang } = view;
  const { outcome, verdict, year } = one;
  return [
    html`<td class="n" data-label=${t(lang, "columnOutcome", { year: String(year) })}>
      ${outcome ? numberLink(outcome, view) : outcomeInstead(one, view)}
    </td>`,
    html`<td class=${`verdict ${verdict}`} data-label=${t(lang, "columnVerdict")}>
      ${isJudged(verdict) ? verdictMark(verdict, lang) : html`<span class="missing">${verdictText(verdict, lang)}</span>`}
    </td>`,
  ];
}

/** What the later report states that does not compare, or the report in which nothing was found. */
function outcomeInstead({ stated, later }: PlacePromise, view: TableView): HTMLElement {
  const { lang, documents, address } = view;
  if (stated) return html`<span>${emptyKey("incomparable")} ${numberLink(stated, view)}</span>`;
  if (later === null) return html`<span class="missing">${emptyKey("no-report")}</span>`;
  const text = t(lang, "outcomeSilent", { year: String(later) });
  const report = documents.find(({ delivered }) => delivered === later);
  const named = report ? html`<a href=${reportHref(report.doc, { lang: address.lang })}>${text}</a>` : text;
  return html`<span class="missing">${emptyKey("absent")} ${named}</span>`;
}

function numberLink(row: Row, view: SheetView): HTMLElement {
  const { lang, hrefOf } = view;
  const { main } = row;
  const text = rowText(row, lang);
  return html`<a
    class="number"
    href=${hrefOf(main)}
    data-id=${main.id}
    data-key=${`number:${main.id}`}
    aria-label=${markLabel(main, lang, text)}
    title=${main.text}
    >${keyGlyph({ ...shapeOf(main), bound: "eq" })} ${text}</a
  >`;
}

const SIGNS: Record<Judgement, string> = { met: "✓", near: "≈", missed: "✗", unclear: "?" };

const isJudged = (verdict: PlacePromise["verdict"]): verdict is Judgement => verdict in SIGNS;

function verdictMark(verdict: Judgement, lang: Lang): HTMLElement {
  return html`<span
    ><span class="sign" aria-hidden="true">${SIGNS[verdict]}</span> ${verdictText(verdict, lang)}</span
  >`;
}
