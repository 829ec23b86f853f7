import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { DuckDBListValue, type DuckDBValue } from "@duckdb/node-api";
import {
  Bool,
  Field,
  Float64,
  Int32,
  List,
  makeData,
  RecordBatch,
  RecordBatchFileWriter,
  Schema,
  Struct,
  Utf8,
  vectorFromArray,
  type DataType,
  type Vector,
} from "apache-arrow";
import { headerOf, type ColumnDefinition, type ColumnType, type TableDefinition } from "./columns.js";
import { selectRows, type Writer, type Writing } from "./writing.js";

/** Cells of a record batch, which is held in memory while it is written. */
const BATCH_CELLS = 400_000;

const types: Record<ColumnType, () => DataType> = {
  string: () => new Utf8(),
  number: () => new Float64(),
  integer: () => new Int32(),
  boolean: () => new Bool(),
  list: () => new List(new Field("item", new Utf8(), true)),
};

/** Writes Arrow IPC files (Feather 2), a record batch at a time; fields carry their Chinese name, meaning and unit. */
export const writeArrow: Writer = async (writing) => {
  const files: string[] = [];
  for (const table of writing.tables) {
    const file = `${table.name}.arrow`;
    // typed by DOM's streams there, but these are Node's
    const encode = RecordBatchFileWriter.throughNode();
    await pipeline(Readable.from(batches(table, writing)), encode, createWriteStream(join(writing.dir, file)));
    files.push(file);
  }
  return files;
};

async function* batches(table: TableDefinition, { database, headers }: Writing): AsyncGenerator<RecordBatch> {
  const schema = new Schema(table.columns.map((column) => fieldOf(column, headerOf(column, headers))));
  const most = Math.ceil(BATCH_CELLS / table.columns.length);
  let rows: DuckDBValue[][] = [];
  let written = false;
  for await (const some of database.stream(selectRows(table, headers))) {
    rows = rows.concat(some);
    if (rows.length < most) continue;
    yield batchOf(schema, rows);
    written = true;
    rows = [];
  }
  if (rows.length > 0 || !written) yield batchOf(schema, rows);
}

function fieldOf(column: ColumnDefinition, name: string): Field {
  const { zh, description, unit } = column;
  const about = { name: column.name, zh, description_zh: description.zh, description_en: description.en };
  return new Field(name, types[column.type](), true, new Map(Object.entries({ ...about, ...(unit && { unit }) })));
}

function batchOf(schema: Schema, rows: readonly DuckDBValue[][]): RecordBatch {
  const children = (schema.fields as readonly Field<DataType>[]).map(({ type }, i) => {
    const vector: Vector<DataType> = vectorFromArray(
      rows.map((row) => plain(row[i])),
      type,
    );
    return vector.data[0]!;
  });
  const type = new Struct(schema.fields);
  return new RecordBatch(schema, makeData({ type, length: rows.length, nullCount: 0, children }));
}

function plain(value: DuckDBValue | undefined): unknown {
  return value instanceof DuckDBListValue ? value.items : (value ?? null);
}
