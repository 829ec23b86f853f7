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
  type Data,
  type DataType,
  type Vector,
} from "apache-arrow";
import type { ColumnDefinition, TableDefinition } from "../../tables/definitions.js";
import type { ColumnType } from "../../tables/column.js";
import { headerOf } from "./columns.js";
import { ONE_AHEAD, selectRows, type Writer, type Writing } from "./writing.js";

/** Cells and rows of a record batch, which is held in memory while it is written. */
const BATCH_CELLS = 100_000;
const BATCH_ROWS = 4_096;

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
  for await (const table of writing.tables) {
    const file = `${table.name}.arrow`;
    await pipeline(
      Readable.from(encode(batches(table, writing)), ONE_AHEAD),
      createWriteStream(join(writing.dir, file)),
    );
    files.push(file);
  }
  return files;
};

async function* encode(batches: AsyncIterable<RecordBatch>): AsyncGenerator<Uint8Array> {
  const encoder = new Encoder();
  for await (const batch of batches) {
    encoder.write(batch);
    yield encoder.take();
  }
  encoder.finish();
  yield encoder.take();
}

/** Encodes record batches and hands their bytes over as they come; the streams of Arrow would keep them all in memory. */
class Encoder extends RecordBatchFileWriter {
  readonly #parts: Uint8Array[] = [];

  take(): Uint8Array {
    return Buffer.concat(this.#parts.splice(0));
  }

  protected override _write(chunk: ArrayBufferView): this {
    if (!this._started || chunk.byteLength === 0) return this;
    this.#parts.push(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    this._position += chunk.byteLength;
    return this;
  }
}

async function* batches(table: TableDefinition, { database, headers }: Writing): AsyncGenerator<RecordBatch> {
  const schema = new Schema(table.columns.map((column) => fieldOf(column, headerOf(column, headers))));
  const most = Math.min(BATCH_ROWS, Math.ceil(BATCH_CELLS / table.columns.length));
  const none = (): DuckDBValue[][] => table.columns.map(() => []);
  let columns = none();
  let written = false;
  for await (const chunk of database.stream(selectRows(table, headers))) {
    columns.forEach((values, i) => chunk.visitColumnValues(i, (value) => values.push(value)));
    if (columns[0]!.length < most) continue;
    yield batchOf(schema, columns);
    written = true;
    columns = none();
  }
  if (columns[0]!.length > 0 || !written) yield batchOf(schema, columns);
}

function fieldOf(column: ColumnDefinition, name: string): Field {
  const { zh, meaning, unit } = column;
  const about = { name: column.name, zh, description_zh: meaning.zh, description_en: meaning.en };
  return new Field(name, types[column.type](), true, new Map(Object.entries({ ...about, ...(unit && { unit }) })));
}

function batchOf(schema: Schema, columns: readonly DuckDBValue[][]): RecordBatch {
  const fields = schema.fields as readonly Field<DataType>[];
  const children = fields.map(({ type }, i) => dataOf(type, columns[i]!));
  const type = new Struct(schema.fields);
  return new RecordBatch(schema, makeData({ type, length: columns[0]!.length, nullCount: 0, children }));
}

/** Lays values out as Arrow has them; texts at once, which Arrow's own builder encodes one by one. */
function dataOf(type: DataType, values: readonly DuckDBValue[]): Data<DataType> {
  const own = { length: values.length, ...nullsOf(values) };
  if (type instanceof Utf8) {
    const texts = values.map((value) => (value ?? "") as string);
    return makeData({
      type,
      ...own,
      valueOffsets: offsetsOf(texts, Buffer.byteLength),
      data: Buffer.from(texts.join("")),
    });
  }
  if (type instanceof List) {
    const lists = values.map((value) => (value instanceof DuckDBListValue ? value.items : []));
    const child = dataOf(new Utf8(), lists.flat());
    return makeData({ type, ...own, valueOffsets: offsetsOf(lists, (list) => list.length), child });
  }
  const vector: Vector<DataType> = vectorFromArray(values, type);
  return vector.data[0]!;
}

function offsetsOf<T>(values: readonly T[], sizeOf: (value: T) => number): Int32Array {
  const offsets = new Int32Array(values.length + 1);
  values.forEach((value, i) => (offsets[i + 1] = offsets[i]! + sizeOf(value)));
  return offsets;
}

/** How many values are null, and a bit for each that is none. */
function nullsOf(values: readonly DuckDBValue[]): { nullCount: number; nullBitmap: Uint8Array } {
  const nullBitmap = new Uint8Array(Math.ceil(values.length / 8));
  let nullCount = 0;
  values.forEach((value, i) => {
    if (value === null) nullCount++;
    else nullBitmap[i >> 3]! |= 1 << (i & 7);
  });
  return { nullCount, nullBitmap };
}
