/** The shapes of the rows of `schema.table.ts`. */
import type { Codes } from "./codes.table.js";
import type { Bilingual } from "./problem.js";

/** Type of a column: `list` is a list of strings, joined by semicolons where a format has no lists. */
export type ColumnType = "string" | "number" | "integer" | "boolean" | "list";

/** What one column holds. */
export interface Column {
  type: ColumnType;
  /** Chinese name, unique in its table. */
  zh: string;
  /** English name, for a reader. */
  en: string;
  meaning: Bilingual;
  /** Unit of the values, where all of them have the same. */
  unit?: string;
  /** The values that may occur, each with its meaning. */
  codes?: Codes<string>;
  /** Whether every row has a value. */
  required?: true;
}

/** What a column of the observations and mentions holds. */
export interface MentionColumnRow extends Column {
  /**
   * Whose it is: the report's, and so the same for all of its numbers; every number's; or that of a number that states something,
   * where `required` means that each of these has a value.
   */
  of: "report" | "mention" | "statement";
  /** The table that has it, where it is not both. */
  only?: "mentions";
  /** Whether a figure carries it of each of its numbers, in its proof and its CSV. */
  figure?: true;
  /** Whether the site shows it of a number that is looked up as written. */
  numbers?: true;
}

/** The type of the column that holds values of a type. */
type TypeFor<Value> = Value extends boolean
  ? "boolean"
  : Value extends number
    ? "number" | "integer"
    : Value extends readonly string[]
      ? "list"
      : "string";

/** What a row must say of values of a type: their type, all codes where there are some, and not that it is required where it may be null. */
type RowFor<Value> = { type: TypeFor<NonNullable<Value>> } & (null extends Value ? { required?: never } : unknown) &
  (NonNullable<Value> extends string
    ? string extends NonNullable<Value>
      ? { codes?: Codes<string> }
      : { codes: Codes<NonNullable<Value>> }
    : { codes?: never });

/** A row for each field, of the type of the field; a field without a row does not compile, nor a row without a field. */
export type RowsFor<Fields, Row extends Column = Column> = {
  readonly [Field in keyof Fields]-?: Row & RowFor<Fields[Field]>;
};
