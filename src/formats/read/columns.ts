import { columnNames, type ColumnRole } from "./table-columns.table.js";

/** Where the columns of a table are, by what they tell; counted from 0. */
export type Columns = Partial<Record<ColumnRole, number>>;

const roles = Object.keys(columnNames) as ColumnRole[];

/** Finds columns by their names: `["省份", "full_text"]` → `{province: 0, text: 1}`. */
export function findColumns(header: readonly string[]): Columns {
  const names = header.map(simplify);
  const columns: Columns = {};
  for (const role of roles) {
    const name = columnNames[role].find((each) => names.includes(each));
    if (name !== undefined) columns[role] = names.indexOf(name);
  }
  return columns;
}

/** A name without what people add to it: blanks, underscores, hyphens, brackets, letter case. */
function simplify(name: string): string {
  return name
    .slice(0, 40)
    .toLowerCase()
    .replace(/[\s_\-.:：*【】[\]（）()"“”]/g, "");
}
