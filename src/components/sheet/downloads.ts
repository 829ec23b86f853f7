/** Rows as files, made in the browser from what the page has loaded. */
import { csvFormat } from "d3";
import type { SiteObservation } from "../../tables/site.types.js";
import { html } from "../dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";

/** Spreadsheets read UTF-8 where it begins with this mark. */
const BOM = "\ufeff";

/** Columns in the order of the tidy tables. */
const COLUMNS = [
  "doc",
  "start",
  "end",
  "page",
  "place",
  "place_code",
  "place_id",
  "place_name",
  "place_name_en",
  "delivered",
  "indicator",
  "label",
  "subject",
  "measure",
  "value",
  "unit",
  "base_value",
  "base_unit",
  "bound",
  "status",
  "year",
  "period_start",
  "period_end",
  "part_of_year",
  "wording",
  "text",
  "section",
  "confidence",
] as const satisfies readonly (keyof SiteObservation)[];

/** A row that is written: an observation, which need not name an indicator or a place that the index knows. */
export type WrittenRow = Partial<Pick<SiteObservation, (typeof COLUMNS)[number]>> | WrittenMention;

/** An observation as a report has it. */
type WrittenMention = Partial<Record<(typeof COLUMNS)[number], string | number | readonly string[] | null>>;

/** Writes rows as CSV, lists joined by semicolons: what the tables of the site have, and nothing rounded. */
export function rowsToCsv(rows: readonly WrittenRow[]): string {
  const cell = (value: WrittenMention[keyof WrittenMention]): string => {
    if (value === null || value === undefined) return "";
    return typeof value === "object" ? value.join(";") : String(value);
  };
  const records = rows.map((row) => Object.fromEntries(COLUMNS.map((name) => [name, cell(row[name])])));
  return `${BOM}${csvFormat(records, [...COLUMNS])}\n`;
}

/** Writes rows as a JSON array of objects, a row a line. */
export function rowsToJson(rows: readonly WrittenRow[]): string {
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(COLUMNS.map((name) => [name, row[name] ?? null]))));
  return `[\n${lines.join(",\n")}\n]\n`;
}

/** Offers rows as files, which are made when they are asked for; `name` is that of the files, without an ending. */
export function rowDownloads(rows: readonly WrittenRow[], options: { lang: Lang; name: string }): HTMLElement {
  const { lang, name } = options;
  const offer = (ending: string, type: string, write: () => string): HTMLElement => {
    const button = html`<button type="button" class="download" data-key=${`download:${ending}`}>
      ${ending.toUpperCase()}
    </button>`;
    button.addEventListener("click", () =>
      save(button.ownerDocument, `${name}.${ending}`, new Blob([write()], { type })),
    );
    return button;
  };
  return html`<p class="downloads">
    <span>${t(lang, "downloadRows", { n: rows.length })}</span>
    ${offer("csv", "text/csv;charset=utf-8", () => rowsToCsv(rows))}
    ${offer("json", "application/json", () => rowsToJson(rows))}
  </p>`;
}

function save(document: Document, name: string, file: Blob): void {
  const href = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
  // The browser takes the file in its own time.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
