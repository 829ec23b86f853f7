import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Cell } from "../../tables/cell.js";
import { tableDefinition, type ColumnDefinition, type TableDefinition } from "../../tables/definitions.js";
import { reportColumns } from "../../tables/schema.js";
import { tableNames, type TableName } from "../../tables/tables.table.js";
import { sqlType, type HeaderLanguage, type StoreFormat } from "./columns.js";
import { appendRows, createTable, openDatabase, quoteName, quoteText, type Database } from "./database.js";
import { makePanel } from "./panel.js";
import { SITE_TABLE, siteColumns, type SiteRow } from "./site-columns.table.js";
import { textRows, type KeptText } from "./texts.js";
import { writers } from "./writers.js";

export type { StoreFormat } from "./columns.js";

/** A report to load: its row of `documents` with what its mentions share, and files that hold the rest. */
export interface StagedReport {
  doc: string;
  /** Path of the rows of all mentions, one JSON object a line, with the columns of `mentions` that are not the report's. Reports may share it. */
  rows: string;
  /** Path of one JSON object, `{"text": …, "pages": […]}`; without it the report has no rows in `texts`. */
  text?: string;
  document: Readonly<Record<string, Cell>>;
  /** What only the site shows. */
  site?: SiteRow;
}

/** How many rows each table has. */
export type Counts = Record<TableName, number>;

/** How files are written. */
export interface WriteOptions {
  /** Folder of the files. */
  dir: string;
  /** Language of the column names; a database keeps the English ones. */
  headers: HeaderLanguage;
  /** Whether CSV begins with a byte order mark, which Excel wants. */
  bom: boolean;
}

/** Tables on their way from reports to files, in a database on disk; memory does not grow with them. */
export interface Store {
  /** Loads reports, which keep their order. */
  addReports(batch: readonly StagedReport[]): Promise<void>;
  /** Loads a table that is not made from reports. */
  addTable(name: "indicators" | "problems", rows: readonly Readonly<Record<string, Cell>>[]): Promise<void>;
  /** Makes the tables that follow from the others; call it once, after all is loaded. Files may be written meanwhile. */
  finish(): Promise<Counts>;
  /** What each table holds, the panel's columns included; call it after `finish`. */
  tables(): readonly TableDefinition[];
  /** What the documents are called and where they are from, in order; no more than `most`. */
  sources(most: number): Promise<{ title: string; path: string | null }[]>;
  /**
   * Writes all tables in one format, several formats at a time where asked to; gives the names of the files in the folder.
   * Call it after `finish`, which need not be done.
   */
  write(format: StoreFormat, options: WriteOptions): Promise<string[]>;
  /** Closes the store and removes what it kept on disk. */
  close(): Promise<void>;
}

/** Where a store keeps its data until it is closed, and whether it may load two tables at once. */
export interface StoreSettings {
  dir: string;
  atOnce?: boolean;
}

/** Megabytes that DuckDB may hold; what needs more goes to the disk. */
const MEMORY = 256;

/** Rows packed together: with DuckDB's own number, a corpus of ten times as many reports took half as much memory again. */
const ROW_GROUP = 8_192;

/** Opens an empty store in a folder. */
export async function createStore({ dir, atOnce = false }: StoreSettings): Promise<Store> {
  const place = join(dir, ".store");
  await rm(place, { recursive: true, force: true });
  await mkdir(place, { recursive: true });
  const database = await openDatabase({
    path: join(place, "store.duckdb"),
    rowGroup: ROW_GROUP,
    memory: MEMORY,
    settings: {
      threads: "1",
      temp_directory: join(place, "spill"),
      preserve_insertion_order: "true",
      // a group of rows goes to the disk when it is packed, none wait for one another
      write_buffer_row_group_count: "1",
      // each column of a table that is written to takes two blocks of memory, and a panel has hundreds of columns
      default_block_size: "16384",
    },
  });
  // closing it would tidy up a file that is then removed
  await database.run("PRAGMA disable_checkpoint_on_shutdown");
  await database.run(schema());
  return new DuckStore(database, { place, atOnce });
}

/** Columns that the store keeps beside those that it writes: the order of the rows. */
const order: ColumnDefinition = {
  name: "ord",
  type: "integer",
  zh: "序",
  en: "Order",
  meaning: { zh: "顺序", en: "order" },
};

const orderedColumns = (table: TableName): ColumnDefinition[] => [...tableDefinition(table).columns, order];

function schema(): string {
  const view = (name: TableName, from: string): string => {
    const names = tableDefinition(name).columns.map((column) => quoteName(column.name));
    return `CREATE VIEW ${name} AS SELECT ${names.join(", ")} FROM ${from};`;
  };
  return [
    createTable("mentions", tableDefinition("mentions").columns),
    createTable("texts", tableDefinition("texts").columns),
    createTable("problems", tableDefinition("problems").columns),
    createTable("staged_documents", orderedColumns("documents")),
    createTable(SITE_TABLE, siteColumns),
    createTable("staged_indicators", orderedColumns("indicators")),
    view("documents", "staged_documents"),
    view("indicators", "staged_indicators"),
    view("observations", "mentions WHERE class = 'observation'"),
  ].join("\n");
}

class DuckStore implements Store {
  readonly #database: Database;
  readonly #place: string;
  readonly #atOnce: boolean;
  #documents = 0;
  /** Mentions that are being loaded. */
  #mentions: Promise<void> = Promise.resolve();
  /** The panel in the making. */
  #panel: Promise<ColumnDefinition[]> | null = null;
  #panelColumns: ColumnDefinition[] = [];

  constructor(database: Database, { place, atOnce }: { place: string; atOnce: boolean }) {
    this.#database = database;
    this.#place = place;
    this.#atOnce = atOnce;
  }

  async addReports(batch: readonly StagedReport[]): Promise<void> {
    if (batch.length === 0) return;
    const documents = batch.map(({ document }, i) => ({ ...document, ord: this.#documents + i }));
    await appendRows(this.#database, "staged_documents", { columns: orderedColumns("documents"), rows: documents });
    this.#documents += batch.length;
    await this.#mentions;
    // DuckDB reads them in a thread of its own: where two things may be done at once, texts are loaded meanwhile, of the next batch too
    this.#mentions = this.#database.run(mentionsQuery(batch));
    this.#mentions.catch(() => undefined);
    if (!this.#atOnce) await this.#mentions;
    await this.#addTexts(batch);
  }

  /** Loads what takes an appender; one for all reports, as to open one for each would take longer than to read it. */
  async #addTexts(batch: readonly StagedReport[]): Promise<void> {
    await appendRows(this.#database, "texts", { columns: tableDefinition("texts").columns, rows: paragraphsOf(batch) });
    await appendRows(this.#database, SITE_TABLE, { columns: siteColumns, rows: siteRowsOf(batch) });
  }

  async addTable(name: "indicators" | "problems", rows: readonly Readonly<Record<string, Cell>>[]): Promise<void> {
    if (name === "problems") await appendRows(this.#database, name, { columns: tableDefinition(name).columns, rows });
    else {
      const ordered = rows.map((row, ord) => ({ ...row, ord }));
      await appendRows(this.#database, "staged_indicators", { columns: orderedColumns(name), rows: ordered });
    }
  }

  async finish(): Promise<Counts> {
    this.#panel = this.#mentions.then(() => makePanel(this.#database));
    this.#panelColumns = await this.#panel;
    const counts = tableNames.map((name) => `(SELECT count(*)::INTEGER FROM ${name}) AS ${name}`);
    const [row] = await this.#database.rows(`SELECT ${counts.join(", ")}`);
    return row as Counts;
  }

  tables(): readonly TableDefinition[] {
    return tableNames.map((name) => this.#table(name));
  }

  #table(name: TableName): TableDefinition {
    const definition = tableDefinition(name);
    return name === "panel" ? { ...definition, columns: this.#panelColumns } : definition;
  }

  async *#tablesAsMade(): AsyncGenerator<TableDefinition> {
    // the last batch's may still be on their way
    await this.#mentions;
    for (const name of tableNames) {
      if (name === "panel" || name === "panel_cells") await this.#panel;
      yield this.#table(name);
    }
  }

  async sources(most: number): Promise<{ title: string; path: string | null }[]> {
    const rows = await this.#database.rows(
      `SELECT coalesce(title, doc) AS title, source AS path FROM staged_documents ORDER BY ord LIMIT ${most}`,
    );
    return rows as { title: string; path: string | null }[];
  }

  async write(format: StoreFormat, options: WriteOptions): Promise<string[]> {
    const database = await this.#database.another();
    try {
      const write = await writers[format]();
      return await write({ database, tables: this.#tablesAsMade(), place: this.#place, ...options });
    } finally {
      database.close();
    }
  }

  async close(): Promise<void> {
    await Promise.allSettled([this.#mentions, this.#panel]);
    this.#database.close();
    await rm(this.#place, { recursive: true, force: true });
  }
}

async function* paragraphsOf(batch: readonly StagedReport[]): AsyncGenerator<Record<string, Cell>> {
  for (const { doc, text } of batch) if (text !== undefined) yield* textRows(doc, await readKept(text));
}

async function* siteRowsOf(batch: readonly StagedReport[]): AsyncGenerator<Record<string, Cell>> {
  for (const { doc, text, site } of batch) {
    if (!site) continue;
    const pages = text === undefined ? null : (await readKept(text)).pages;
    yield { doc, ...site, pages: JSON.stringify(pages) };
  }
}

async function readKept(path: string): Promise<KeptText> {
  return JSON.parse(await readFile(path, "utf8")) as KeptText;
}

/** Reads the rows of a batch of reports in their order, without a sort: DuckDB keeps the order of files and lines. */
function mentionsQuery(batch: readonly StagedReport[]): string {
  const columns = tableDefinition("mentions").columns;
  const shared = new Set<string>(reportColumns);
  const read = columns.filter(({ name }) => !shared.has(name));
  const types = read.map((column) => `${quoteName(column.name)}: ${quoteText(sqlType(column))}`);
  const paths = batch.map(({ rows }) => quoteText(escapeGlob(rows)));
  const cells = columns.map((column) => {
    if (!shared.has(column.name)) return quoteName(column.name);
    const values = batch.map(({ document }) => literal(document[column.name] ?? null));
    return `([${values.join(", ")}]::${sqlType(column)}[])[(file_index + 1)::INTEGER]`;
  });
  return `INSERT INTO mentions SELECT ${cells.join(", ")}
    FROM read_json([${paths.join(", ")}], format = 'newline_delimited', columns = {${types.join(", ")}})`;
}

/** A value in SQL; what a report's mentions share is texts and years. */
function literal(cell: Cell): string {
  if (typeof cell === "string") return quoteText(cell);
  if (cell === null || typeof cell === "number") return String(cell);
  throw new Error(`no text or number: ${JSON.stringify(cell)}`);
}

/** A path as a pattern that only it matches. */
function escapeGlob(path: string): string {
  return path.replace(/[*?[]/g, "[$&]");
}
