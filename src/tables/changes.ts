import type { DivisionRow } from "../engine/types.js";

/** The years in which the name or extent of a place changed, by its code, ascending. */
export function changesOf(divisions: readonly DivisionRow[]): Map<string, number[]> {
  const changes = new Map<string, number[]>();
  for (const { code, from, to } of divisions) {
    const years = [from, to].filter((year) => year !== null);
    if (years.length)
      changes.set(
        code,
        [...new Set([...(changes.get(code) ?? []), ...years])].sort((a, b) => a - b),
      );
  }
  return changes;
}
