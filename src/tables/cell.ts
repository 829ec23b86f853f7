/** A cell of a tidy table; `wording` and `rules` are lists, `cumulative` is true or false. */
export type Cell = string | number | boolean | string[] | null;

/** A cell of one value: a list is joined as `data/indicators.csv` joins it, with semicolons. */
export function scalar(cell: Cell): string | number | boolean | null {
  return Array.isArray(cell) ? cell.join(";") : cell;
}
