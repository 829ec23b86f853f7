/** How the rows of a figure differ from those that the tables give today. */
import type { ProofRow } from "./proof.js";

import { figureColumns } from "../../tables/schema.js";

/** A field that makes two rows different: any of them does. */
export type ComparedField = (typeof COMPARED)[number];

/** One difference; `fields` says what of a row has changed. */
export type Difference =
  | { kind: "changed"; old: ProofRow; now: ProofRow; fields: ComparedField[] }
  | { kind: "gone"; old: ProofRow }
  | { kind: "new"; now: ProofRow };

const COMPARED = ["id", "place", ...figureColumns, "quote"] as const;

/**
 * Pairs the rows by what they are of, wherever they stand in their reports by now, and returns the differences in the order of
 * the old rows, new rows last; [] where the tables still give the same. A sentence that has moved in its report is a difference,
 * too: the row says where it stands.
 */
export function compareRows(before: readonly ProofRow[], today: readonly ProofRow[]): Difference[] {
  const [old, now] = [new Set(before), new Set(today)];
  const pairs = new Map<ProofRow, ProofRow>();
  for (const key of PAIRINGS) {
    const waiting = new Map<string, ProofRow[]>();
    for (const row of now) waiting.set(key(row), [...(waiting.get(key(row)) ?? []), row]);
    for (const row of old) {
      const found = waiting.get(key(row))?.shift();
      if (!found) continue;
      pairs.set(row, found);
      old.delete(row);
      now.delete(found);
    }
  }
  const kept = before.flatMap((row): Difference[] => {
    const found = pairs.get(row);
    if (!found) return [{ kind: "gone", old: row }];
    const fields = COMPARED.filter((field) => !isSame(row[field], found[field]));
    return fields.length ? [{ kind: "changed", old: row, now: found, fields }] : [];
  });
  return [...kept, ...[...now].map((row): Difference => ({ kind: "new", now: row }))];
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

const subjectOf = ({ place_id, indicator, measure, status, year, subject }: ProofRow): string =>
  JSON.stringify([place_id, indicator, measure, status, year, subject]);

/** What two rows must share to be the same statement, the surest first. */
const PAIRINGS: readonly ((row: ProofRow) => string)[] = [
  (row) => JSON.stringify([row.doc, subjectOf(row), row.base_value, row.base_unit, row.bound]),
  (row) => JSON.stringify([row.doc, subjectOf(row), row.bound]),
  (row) => JSON.stringify([row.doc, subjectOf(row)]),
  (row) => row.id,
  (row) => subjectOf(row),
];
