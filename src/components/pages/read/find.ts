/** One box that finds reports by place and year, and numbers as they are written. */
import type { SiteDocumentRow, SiteIndex } from "../../../tables/site.types.js";
import { changeAddress } from "../../address/address.js";
import type { App } from "../../chrome/app.js";
import type { DataSource } from "../../data/source.js";
import { html } from "../../../charts/dom.js";
import { t } from "../../i18n/i18n.js";
import { searchPlaces } from "../../search/places.js";
import { EXAMPLE, findNumbers, isNumberQuery, numberSources } from "../../evidence/lookup.js";
import { reportTable } from "./reports.js";

/** What is searched. */
export interface Findable {
  index: SiteIndex;
  documents: readonly SiteDocumentRow[];
  source: Pick<DataSource, "fetchNumbers">;
}

/** Milliseconds after the last key before numbers are asked for. */
const PAUSE = 150;

/** Keeps the reports of a place and year, or with a title or file so named: `四川 2024`; all where nothing is asked. */
export function findReports(
  documents: readonly SiteDocumentRow[],
  index: Pick<SiteIndex, "places">,
  query: string,
): SiteDocumentRow[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...documents];
  const isYear = (word: string): boolean => /^(?:19|20)\d\d年?$/.test(word);
  const years = new Set(words.filter(isYear).map((word) => Number(word.slice(0, 4))));
  const rest = words.filter((word) => !isYear(word)).join(" ");
  const places = rest && new Set(searchPlaces(index.places, rest).map(({ item }) => item.place_id));
  return documents.filter(({ place_id, delivered, title, file }) => {
    if (years.size && !years.has(delivered ?? 0)) return false;
    return !places || places.has(place_id) || `${title ?? ""} ${file}`.toLowerCase().includes(rest);
  });
}

/** Makes the box, and below it what it finds; what is typed stands in the address. */
export function findBox({ index, documents, source }: Findable, app: App): HTMLElement {
  const lang = app.lang();
  const { q } = app.store.get();
  const indicators = new Map(index.indicators.map((indicator) => [indicator.id, indicator]));
  const label = t(lang, "readSearch", { example: EXAMPLE });
  const input = html`<input
    type="search"
    aria-label=${label}
    placeholder=${label}
    autocomplete="off"
    spellcheck="false"
    value=${q ?? ""}
    data-key="search"
  />` as HTMLInputElement;
  const numbers = html`<div aria-live="polite"></div>`;
  const reports = html`<div></div>`;
  const showReports = (): void => {
    const found = findReports(documents, index, input.value);
    reports.replaceChildren(
      found.length || documents.length === 0
        ? reportTable(found, index, { lang, address: app.store.get() })
        : // A number is no report, and the numbers above answer it.
          html`<p class="hint" role="status" hidden=${isNumberQuery(input.value)}>
            ${t(lang, "readFoundNone", { query: input.value.trim() })}
          </p>`,
    );
  };
  const showNumbers = async (): Promise<void> => {
    const query = input.value;
    if (!isNumberQuery(query)) return numbers.replaceChildren();
    const rows = await source.fetchNumbers(query).catch(() => null);
    if (query !== input.value) return;
    const address = app.store.get();
    numbers.replaceChildren(
      rows
        ? numberSources(findNumbers(rows, query), { query, lang, address, indicators })
        : html`<p class="failed" role="alert">${t(lang, "loadFailed", { what: query })}</p>`,
    );
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    app.store.go(changeAddress(app.store.get(), { q: input.value.trim() || null, page: null }), { replace: true });
    showReports();
    clearTimeout(timer);
    timer = setTimeout(() => void showNumbers(), PAUSE);
  });
  showReports();
  void showNumbers();
  return html`<div class="find">
    <div class="search">${input}</div>
    ${numbers}${reports}
  </div>`;
}
