import { stat, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { digestOfFile } from "../fs.js";
import { tableDefinition, type ColumnDefinition, type TableDefinition } from "../../tables/definitions.js";
import { headerOf, type HeaderLanguage, type StoreFormat } from "./columns.js";
import type { Store } from "./store.js";

/** A file of a store as its package has it: name in the folder, size, and digest. */
export interface WeighedFile {
  path: string;
  bytes: number;
  hash: string;
}

/** What a data package is written from. */
export interface PackageRequest {
  /** Folder of the files, and of the package. */
  dir: string;
  /** Name of the package's own file. */
  file: string;
  /** The files that the store has written. */
  files: readonly WeighedFile[];
  headers: HeaderLanguage;
  /** The store that wrote them, finished and not yet closed. */
  store: Pick<Store, "tables" | "sources">;
  /** What the tables were made from: version, digests, counts. */
  provenance: object;
}

/** Weighs files of a folder for the package, one after the other. */
export async function weighFiles(dir: string, names: readonly string[]): Promise<WeighedFile[]> {
  const weighed: WeighedFile[] = [];
  for (const path of names) {
    const { size: bytes } = await stat(join(dir, path));
    weighed.push({ path, bytes, hash: `sha256:${await digestOfFile(join(dir, path))}` });
  }
  return weighed;
}

/** So many documents are named as sources; the table of documents has all of them. */
const MOST_SOURCES = 1000;

/**
 * Writes a Data Package (version 1) over files of a store: types, units, codes, keys, licence, sources and provenance. It asks
 * no clock: the same files give the same package.
 */
export async function writeDataPackage(request: PackageRequest): Promise<void> {
  const { dir, file, files, store, provenance } = request;
  const tables = store.tables();
  const resources = files.map((weighed) => ({ ...describe(weighed.path, tables, request.headers), ...weighed }));
  const isTabular = resources.every(({ profile }) => profile === TABULAR);
  const content = {
    profile: isTabular ? "tabular-data-package" : "data-package",
    name: "zhibiao",
    title: "政府工作报告指标数据 / Observations from Chinese government work reports",
    description: DESCRIPTION,
    licenses: [{ name: "MIT", title: "MIT License", path: "https://opensource.org/licenses/MIT" }],
    sources: (await store.sources(MOST_SOURCES)).map(sourceOf),
    provenance,
    resources,
  };
  await writeFile(join(dir, file), `${JSON.stringify(content, null, 1)}\n`);
}

const DESCRIPTION = [
  "Tables that Zhibiao read from government work reports: every number, each with its place in the text. documents lists the reports, which are public documents of the governments named there; the MIT licence covers the tables.",
  "由 Zhibiao 从政府工作报告中读出的表：每个数字及其在正文中的位置。报告见 documents 表，均为所列政府的公开文件；MIT 许可适用于这些表。",
].join("\n");

const TABULAR = "tabular-data-resource";

const mediaTypes: Record<StoreFormat, string> = {
  csv: "text/csv",
  jsonl: "application/x-ndjson",
  parquet: "application/vnd.apache.parquet",
  arrow: "application/vnd.apache.arrow.file",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  duckdb: "application/vnd.duckdb",
};

function sourceOf({ title, path }: { title: string; path: string | null }): { title: string; path?: string } {
  return path !== null && /^https?:\/\/\S+$/.test(path) ? { title, path } : { title };
}

/** Says what a file holds; a file of several tables names them. */
function describe(path: string, tables: readonly TableDefinition[], headers: HeaderLanguage) {
  const format = extname(path).slice(1) as StoreFormat;
  const table = tables.find(({ name }) => `${name}.${format}` === path);
  const encoding = format === "csv" || format === "jsonl" ? { encoding: "utf-8" } : {};
  const file = { path, format, mediatype: mediaTypes[format], ...encoding };
  if (!table) {
    const held = tables.map(({ name }) => name).filter((name) => format !== "xlsx" || name !== "texts");
    return { name: `zhibiao-${format}`, profile: "data-resource", title: basename(path), ...file, tables: held };
  }
  const isCsv = format === "csv";
  return {
    name: resourceName(table.name, format),
    profile: isCsv ? TABULAR : "data-resource",
    title: `${table.title.zh} / ${table.title.en}`,
    description: `${table.description.zh}\n${table.description.en}`,
    ...file,
    ...(isCsv && {
      dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    }),
    schema: schemaOf(table, { format, headers }),
  };
}

/** Names of resources are unique in a package: the CSV of a table has its name, other formats add theirs. */
function resourceName(table: string, format: StoreFormat): string {
  return format === "csv" ? table : `${table}-${format}`;
}

interface Form {
  format: StoreFormat;
  headers: HeaderLanguage;
}

function schemaOf({ columns, primaryKey, foreignKeys }: TableDefinition, { format, headers }: Form): object {
  const named = (name: string, among: readonly ColumnDefinition[]): string => {
    const column = among.find((each) => each.name === name);
    return column ? headerOf(column, headers) : name;
  };
  return {
    fields: columns.map((column) => fieldOf(column, { format, headers })),
    missingValues: [""],
    ...(primaryKey && { primaryKey: primaryKey.map((name) => named(name, columns)) }),
    ...(foreignKeys && {
      foreignKeys: foreignKeys.map(({ column, table, key }) => ({
        fields: named(column, columns),
        reference: { resource: resourceName(table, format), fields: named(key, tableDefinition(table).columns) },
      })),
    }),
  };
}

function fieldOf(column: ColumnDefinition, { format, headers }: Form): object {
  const { name, zh, type, meaning, unit, codes, required } = column;
  const joined = type === "list" && format === "csv";
  const values = Object.keys(codes ?? {});
  return {
    name: headerOf(column, headers),
    title: `${zh} / ${name}`,
    type: joined ? "string" : type === "list" ? "array" : type,
    description: `${meaning.zh}\n${meaning.en}${joined ? "\n以分号相连 / joined by semicolons" : ""}`,
    ...(unit !== undefined && { unit }),
    ...(codes && { codes }),
    ...((required ?? values.length > 0) && {
      constraints: { ...(required && { required }), ...(values.length > 0 && { enum: values }) },
    }),
  };
}
