/** Rows as files, made in the browser from what the page has loaded. */
import { csvFormatRows } from "d3";
import { scalar, type Cell } from "../../tables/cell.js";
import { observationColumns as COLUMNS, typeOf, type ObservationColumn } from "../../tables/schema.js";
import { html } from "../../charts/dom.js";
import { t } from "../i18n/i18n.js";
import type { Lang } from "../../charts/i18n/lang.js";
import { saveFile } from "../dom/save.js";

/** Spreadsheets read UTF-8 where it begins with this mark. */
const BOM = "\ufeff";

/** A row that is written: what is known of an observation, wherever it was read. */
export type WrittenRow = Readonly<Partial<Record<ObservationColumn, Cell>>>;

/** Writes rows as CSV, with the columns of the tidy table and nothing rounded; lists are joined by semicolons. */
export function rowsToCsv(rows: readonly WrittenRow[]): string {
  const records = rows.map((row) => COLUMNS.map((name) => String(cellOf(row, name) ?? "")));
  return `${BOM}${csvFormatRows([[...COLUMNS], ...records])}\n`;
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
      data: rows.map((row) => cellOf(row, name)),
      type: parquetTypes[typeOf(name)],
      nullable: true,
    })),
  });
}

const parquetTypes = {
  integer: "INT32",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  string: "STRING",
  list: "STRING",
} as const;

/** Writes rows as an Excel workbook: typed cells, and a head that stays in view. */
export async function rowsToXlsx(rows: readonly WrittenRow[]): Promise<Blob> {
  const { default: writeExcelFile } = await import("write-excel-file/browser");
  const head = COLUMNS.map((name) => ({ value: name, fontWeight: "bold" as const }));
  const body = rows.map((row) => COLUMNS.map((name) => cellOf(row, name)));
  return writeExcelFile([head, ...body], { sheet: "observations", stickyRowsCount: 1 }).toBlob();
}

/** A value as one cell holds it. */
function cellOf(row: WrittenRow, name: ObservationColumn): string | number | boolean | null {
  return scalar(row[name] ?? null);
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
