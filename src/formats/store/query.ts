import { DuckDBTypeId, JsonDuckDBValueConverter, type DuckDBValueConverter, type Json } from "@duckdb/node-api";
import { both, Fault, withRemedy } from "../../tables/fault.js";
import type { Bilingual } from "../../tables/problem.js";
import { SQL_FAULTS } from "../faults.table.js";
import type { BuiltTables } from "./open.js";

export type { Json } from "@duckdb/node-api";

/** What a query gives, as it comes. */
export interface QueryResult {
  columns: { name: string; isNumber: boolean }[];
  rows: AsyncIterable<Json[][]>;
}

const numbers: readonly DuckDBTypeId[] = [
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UTINYINT,
  DuckDBTypeId.USMALLINT,
  DuckDBTypeId.UINTEGER,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.UHUGEINT,
  DuckDBTypeId.FLOAT,
  DuckDBTypeId.DOUBLE,
  DuckDBTypeId.DECIMAL,
];

/**
 * Runs a query on built tables. Numbers are numbers where JSON's are exact, else texts; dates and times are texts.
 * @throws Fault where it cannot be run, saying where and why in one line
 */
export async function queryTables({ database, ...built }: BuiltTables, sql: string): Promise<QueryResult> {
  if (sql.trim() === "") throw new Fault(SQL_FAULTS.empty);
  const explain = (error: unknown): Fault => new Fault(describe(error, { sql, ...built }));
  const result = await database.connection.stream(sql).catch((error: unknown) => {
    throw explain(error);
  });
  async function* rows(): AsyncGenerator<Json[][]> {
    try {
      for await (const chunk of result) yield chunk.convertRows(convert);
    } catch (error) {
      throw explain(error);
    }
  }
  const types = result.columnTypes();
  const columns = result
    .deduplicatedColumnNames()
    .map((name, i) => ({ name, isNumber: numbers.includes(types[i]!.typeId) }));
  return { columns, rows: rows() };
}

const convert: DuckDBValueConverter<Json> = (value, type, converter) => {
  const json = JsonDuckDBValueConverter(value, type, converter);
  if (typeof json !== "string" || !numbers.includes(type.typeId)) return json;
  const number = Number(json);
  return type.typeId === DuckDBTypeId.DECIMAL || Number.isSafeInteger(number) ? number : json;
};

/** What DuckDB says of an error, with `errors_as_json` set. */
interface Said {
  exception_type?: string;
  exception_message: string;
  position?: string;
  type?: string;
  error_subtype?: string;
}

function describe(error: unknown, { sql, names, lacking }: Omit<BuiltTables, "database"> & { sql: string }): Bilingual {
  const message = error instanceof Error ? error.message : String(error);
  const said = parseSaid(message);
  const [reason = message, hint = ""] = said.exception_message.split("\n");
  const where = said.position === undefined ? null : placeOf(sql, Number(said.position));
  const failed = SQL_FAULTS.failed(lowerFirst(reason.replace(/!$/, "")), where ?? both(() => ""));
  // a column that stands in today's schema, which is what the documents show
  const isOlder = lacking.some((column) => message.includes(column.slice(column.indexOf(".") + 1)));
  if (isOlder && said.exception_type === "Binder") return withRemedy(failed, SQL_FAULTS.older);
  const isTable = said.type === "Table" && said.error_subtype === "MISSING_ENTRY";
  const remedy = isTable ? SQL_FAULTS.tables(names) : both(() => lowerFirst(hint));
  return remedy.en === "" ? failed : withRemedy(failed, remedy);
}

function parseSaid(message: string): Said {
  try {
    return JSON.parse(message.slice(message.indexOf("{"))) as Said;
  } catch {
    return { exception_message: message };
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Line and column of an offset in bytes, both from 1; the line only where it is not the first. */
function placeOf(sql: string, bytes: number): Bilingual {
  const before = Buffer.from(sql).subarray(0, bytes).toString("utf8").split("\n");
  const column = [...before.at(-1)!].length + 1;
  return before.length === 1 ? SQL_FAULTS.column(column) : SQL_FAULTS.lineAndColumn(before.length, column);
}
