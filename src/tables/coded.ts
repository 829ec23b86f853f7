/** Columns whose values recur, stored as each value once and a number for each row: shorter to send, and soon read. */

/** A column so stored. */
export interface CodedColumn<T> {
  /** Each value once, in the order in which the rows bring them. */
  values: T[];
  /** For each row the position of its value. */
  at: number[];
}

/** Stores a column of texts, lists or nulls. */
export function codeColumn<T>(column: readonly T[]): CodedColumn<T> {
  const positions = new Map<unknown, number>();
  const values: T[] = [];
  const at = column.map((value) => {
    // a zero, which no text of a report has, keeps a list from a text that reads the same
    const key = typeof value === "string" || value === null ? value : `\0${JSON.stringify(value)}`;
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, values.length);
    return values.push(value) - 1;
  });
  return { values, at };
}

/** The value of a row of a stored column. */
export function codedValue<T>({ values, at }: CodedColumn<T>, row: number): T {
  return values[at[row]!]!;
}
