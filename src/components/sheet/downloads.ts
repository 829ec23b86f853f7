/** Rows as files, made in the browser from what the page has loaded. */
import { csvFormat } from "d3";
import type { SiteObservation } from "../../tables/site.types.js";
import { html } from "../dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../i18n/lang.js";
import { saveFile } from "../save.js";

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
  "cumulative",
  "part_of_year",
  "wording",
  "text",
  "section",
  "confidence",
] as const satisfies readonly (keyof SiteObservation)[];

type Column = (typeof COLUMNS)[number];

/** Columns of whole numbers, of numbers with decimals, and of yes or no; all others are text. */
const WHOLE: ReadonlySet<Column> = new Set(["start", "end", "page", "delivered", "year", "period_start", "period_end"]);
const DECIMAL: ReadonlySet<Column> = new Set(["value", "base_value", "confidence"]);
const YES_OR_NO: ReadonlySet<Column> = new Set(["cumulative"]);

/** A row that is written: an observation, which need not name an indicator or a place that the index knows. */
export type WrittenRow = Partial<Pick<SiteObservation, Column>> | WrittenMention;

/** An observation as a report has it. */
type WrittenMention = Partial<Record<Column, string | number | boolean | readonly string[] | null>>;

/** Writes rows as CSV, lists joined by semicolons: what the tables of the site have, and nothing rounded. */
export function rowsToCsv(rows: readonly WrittenRow[]): string {
  const records = rows.map((row) => Object.fromEntries(COLUMNS.map((name) => [name, String(cellOf(row[name]) ?? "")])));
  return `${BOM}${csvFormat(records, [...COLUMNS])}\n`;
}

/** Writes rows as a JSON array of objects, a row a line. */
export function rowsToJson(rows: readonly WrittenRow[]): string {
  const lines = rows.map((row) => JSON.stringify(Object.fromEntries(COLUMNS.map((name) => [name, row[name] ?? null]))));
  return `[\n${lines.join(",\n")}\n]\n`;
}

/** Writes rows as a Parquet file with typed columns, lists joined by semicolons. */
export async function rowsToParquet(rows: readonly WrittenRow[]): Promise<ArrayBuffer> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  return parquetWriteBuffer({
    columnData: COLUMNS.map((name) => ({
      name,
      data: rows.map((row) => cellOf(row[name])),
      type: parquetType(name),
      nullable: true,
    })),
  });
}

function parquetType(name: Column): "INT32" | "DOUBLE" | "BOOLEAN" | "STRING" {
  if (WHOLE.has(name)) return "INT32";
  if (YES_OR_NO.has(name)) return "BOOLEAN";
  return DECIMAL.has(name) ? "DOUBLE" : "STRING";
}

/** Writes rows as an Excel workbook: typed cells, and a head that stays in view. */
export async function rowsToXlsx(rows: readonly WrittenRow[]): Promise<Blob> {
  const { default: writeExcelFile } = await import("write-excel-file/browser");
  const head = COLUMNS.map((name) => ({ value: name, fontWeight: "bold" as const }));
  const body = rows.map((row) => COLUMNS.map((name) => cellOf(row[name])));
  return writeExcelFile([head, ...body], { sheet: "observations", stickyRowsCount: 1 }).toBlob();
}

/** A value as one cell holds it. */
function cellOf(value: WrittenMention[Column]): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  return typeof value === "object" ? value.join(";") : value;
}

/** The kinds of file, in the order in which they are offered. */
const FILES: readonly {
  ending: string;
  type: string;
  write(rows: readonly WrittenRow[]): BlobPart | Promise<BlobPart>;
}[] = [
  { ending: "csv", type: "text/csv;charset=utf-8", write: rowsToCsv },
  { ending: "json", type: "application/json", write: rowsToJson },
  {
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: rowsToXlsx,
  },
  { ending: "parquet", type: "application/vnd.apache.parquet", write: rowsToParquet },
];

/** Offers rows as files, which are made when they are asked for; `name` is that of the files, without an ending. */
export function rowDownloads(rows: readonly WrittenRow[], options: { lang: Lang; name: string }): HTMLElement {
  const { lang, name } = options;
  const failed = html`<span class="failed" role="alert" hidden></span>`;
  const buttons = FILES.map(({ ending, type, write }) => {
    const format = ending === "parquet" ? "Parquet" : ending.toUpperCase();
    const button = html`<button type="button" class="download" data-key=${`download:${ending}`}>${format}</button>`;
    const offer = async (): Promise<void> => {
      failed.hidden = true;
      saveFile(button.ownerDocument, `${name}.${ending}`, new Blob([await write(rows)], { type }));
    };
    button.addEventListener("click", () => {
      offer().catch((error: unknown) => {
        failed.textContent = t(lang, "downloadFailed", { format, why: String(error) });
        failed.hidden = false;
      });
    });
    return button;
  });
  return html`<p class="downloads">
    <span>${t(lang, "downloadRows", { n: rows.length })}</span>
    ${buttons} ${failed}
  </p>`;
}
