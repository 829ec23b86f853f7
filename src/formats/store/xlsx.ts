import { createWriteStream, type WriteStream } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { DuckDBListValue, type DuckDBValue } from "@duckdb/node-api";
import ExcelJS from "exceljs";
import type { TableDefinition } from "../../tables/definitions.js";
import { headerOf, type HeaderLanguage } from "./columns.js";
import { selectRows, type Writer, type Writing } from "./writing.js";
import { definitionColumns, definitionRows } from "./xlsx-definitions.js";
import { cellText, type Losses } from "./xlsx-text.js";

/** Name of the workbook. */
export const WORKBOOK = "zhibiao.xlsx";

/** Rows of a sheet below its header. */
const MOST_ROWS = 1_048_575;

/** The date of all that a workbook is packed from, so that the same tables give the same bytes; zip files begin in 1980. */
const DATE = new Date(Date.UTC(1980, 0, 1));

type Cell = string | number | boolean | null;

/** A sheet to be filled. */
interface Sheet {
  title: string;
  columns: readonly { header: string; width: number }[];
}

/**
 * Writes one workbook: a sheet a table, further ones where a table has more rows than a sheet, and one of definitions. The
 * texts are left out, which other formats hold.
 */
export const writeXlsx: Writer = async (writing) => {
  const { dir, headers } = writing;
  const workbook = new Workbook(join(dir, WORKBOOK));
  const losses: Losses = { characters: 0, length: 0 };
  const tables: TableDefinition[] = [];
  for await (const table of writing.tables) {
    if (table.name === "texts") continue;
    await workbook.add(sheetOf(table, headers), cells(table, { writing, losses }));
    tables.push(table);
  }
  const title = headers === "zh" ? "说明" : "definitions";
  await workbook.add({ title, columns: definitionColumns }, [definitionRows(tables, losses)]);
  await workbook.close();
  return [WORKBOOK];
};

function sheetOf(table: TableDefinition, headers: HeaderLanguage): Sheet {
  const columns = table.columns.map((column) => {
    const header = headerOf(column, headers);
    return { header, width: Math.min(60, Math.max(widths[column.type], 2 + displayWidth(header))) };
  });
  return { title: headers === "zh" ? table.title.zh : table.name, columns };
}

const widths = { string: 16, number: 14, integer: 9, boolean: 8, list: 16 };

function displayWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u10FF" ? 2 : 1), 0);
}

async function* cells(
  table: TableDefinition,
  { writing, losses }: { writing: Writing; losses: Losses },
): AsyncGenerator<Cell[][]> {
  const cell = (value: DuckDBValue): Cell => {
    const plain = value instanceof DuckDBListValue ? value.items.join(";") : (value as Cell);
    return typeof plain === "string" ? cellText(plain, losses) : plain;
  };
  const rows = writing.database.stream(selectRows(table, writing.headers));
  for await (const chunk of rows) yield chunk.getRows().map((row) => row.map(cell));
}

/** What ExcelJS packs a workbook with, and what it packs before all else. */
interface Packing {
  zip: { append(source: unknown, entry: object): unknown };
  addThemes(): unknown;
}

const PackingWriter = ExcelJS.stream.xlsx.WorkbookWriter as unknown as new (options: object) => Packing;

/** A writer that dates all that it packs alike. */
class DatedWriter extends PackingWriter {
  override addThemes(): unknown {
    const append = this.zip.append.bind(this.zip);
    this.zip.append = (source, entry) => append(source, { ...entry, date: DATE });
    return super.addThemes();
  }
}

/** A workbook that is written as it is filled. */
class Workbook {
  readonly #writer: ExcelJS.stream.xlsx.WorkbookWriter;
  readonly #file: WriteStream;
  /** Rejects when the file cannot be written, as on a full disk; ExcelJS would wait for ever. */
  readonly #failure: Promise<never>;
  #packed: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.#file = createWriteStream(path);
    this.#failure = new Promise((_, reject) => this.#file.once("error", reject));
    this.#failure.catch(() => undefined);
    const dates = { created: DATE, modified: DATE };
    const options = { stream: this.#file, useStyles: true, useSharedStrings: false, ...dates };
    this.#writer = new DatedWriter(options) as unknown as ExcelJS.stream.xlsx.WorkbookWriter;
  }

  async add(sheet: Sheet, parts: AsyncIterable<Cell[][]> | Iterable<Cell[][]>): Promise<void> {
    let number = 1;
    let open = this.#open(sheet, number);
    let rows = 0;
    for await (const part of parts) {
      for (const row of part) {
        if (rows === MOST_ROWS) {
          close(open, sheet, rows);
          open = this.#open(sheet, ++number);
          rows = 0;
        }
        open.addRow(row).commit();
        rows++;
      }
      await this.#drain(open);
    }
    close(open, sheet, rows);
  }

  async close(): Promise<void> {
    await Promise.race([this.#writer.commit(), this.#failure]);
  }

  #open({ title, columns }: Sheet, number: number): ExcelJS.Worksheet {
    const name = number === 1 ? title : `${title} (${number})`;
    const sheet = this.#writer.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
    sheet.columns = columns.map((column) => ({ ...column }));
    const header = sheet.getRow(1);
    header.font = { bold: true };
    header.commit();
    return sheet;
  }

  /** Waits until what has been written of a sheet is packed; ExcelJS would else hold all of it in memory. */
  async #drain(sheet: ExcelJS.Worksheet): Promise<void> {
    const { stream } = sheet as unknown as { stream: { pipes: NodeJS.WritableStream[] } };
    // the sheets before are packed first
    while (stream.pipes.length === 0 && !this.#file.destroyed) await setImmediate();
    // a write is called back after those before it; one part may be packed while the next is made
    const before = this.#packed;
    this.#packed = Promise.all(stream.pipes.map((pipe) => new Promise((resolve) => pipe.write("", resolve))));
    await Promise.race([before, this.#failure]);
  }
}

function close(sheet: ExcelJS.Worksheet, { columns }: Sheet, rows: number): void {
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows + 1, column: columns.length } };
  (sheet as unknown as { commit(): void }).commit();
}
