import { DuckDBTypeId, JsonDuckDBValueConverter, type DuckDBValueConverter, type Json } from "@duckdb/node-api";
import type { BuiltTables } from "./open.js";

export type { Json } from "@duckdb/node-api";

/** What a query gives, as it comes. */
export interface QueryResult {
  columns: { name: string; isNumber: boolean }[];
  rows: AsyncIterable<Json[][]>;
}

/** A query that cannot be run; its message says where and why in one line. */
export class QueryError extends Error {}

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
 * @throws QueryError where it cannot be run
 */
export async function queryTables({ database, names }: BuiltTables, sql: string): Promise<QueryResult> {
  if (sql.trim() === "")
    throw new QueryError('the query is empty; write one such as "select * from observations limit 10"');
  const explain = (error: unknown): QueryError => new QueryError(describe(error, { sql, names }));
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
interface Fault {
  exception_message: string;
  position?: string;
  type?: string;
  error_subtype?: string;
}

function describe(error: unknown, { sql, names }: { sql: string; names: readonly string[] }): string {
  const message = error instanceof Error ? error.message : String(error);
  const fault = parseFault(message);
  const [reason = message, hint] = fault.exception_message.split("\n");
  const where = fault.position === undefined ? "" : ` at ${placeOf(sql, Number(fault.position))}`;
  const isTable = fault.type === "Table" && fault.error_subtype === "MISSING_ENTRY";
  const remedy = isTable ? `the tables are ${names.join(", ")}` : (hint ?? "");
  return `cannot run the query: ${lowerFirst(reason.replace(/!$/, ""))}${where}${remedy && `; ${lowerFirst(remedy)}`}`;
}

function parseFault(message: string): Fault {
  try {
    return JSON.parse(message.slice(message.indexOf("{"))) as Fault;
  } catch {
    return { exception_message: message };
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Line and column of an offset in bytes, both from 1; the line only where it is not the first. */
function placeOf(sql: string, bytes: number): string {
  const before = Buffer.from(sql).subarray(0, bytes).toString("utf8").split("\n");
  const column = `column ${[...before.at(-1)!].length + 1}`;
  return before.length === 1 ? column : `line ${before.length}, ${column}`;
}
