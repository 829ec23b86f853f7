import { join } from "node:path";
import { expandBraces } from "../engine/index.js";
import type { DivisionRow, IndicatorRow, UnitRow } from "../engine/types.js";
import * as codes from "../tables/codes.table.js";
import { codesOf, type Codes } from "../tables/codes.table.js";
import { indicatorColumns } from "../tables/definitions.js";
import { topics } from "../tables/topics.table.js";
import type { CsvRow } from "./csv.js";
import { oneOf as oneOfNames } from "../tables/fault.js";
import type { Bilingual } from "../tables/problem.js";
import { TABLE_FAULTS } from "./faults.table.js";
import { nodeFs, type Fs } from "./fs.js";
import { readTable, type Report, type TableReader } from "./table-check.js";

/** The reference tables of `data/`. */
export interface Tables {
  indicators: IndicatorRow[];
  units: UnitRow[];
  divisions: DivisionRow[];
}

/**
 * Reads `indicators.csv`, `units.csv` and `divisions.csv` of a folder.
 * @throws Fault with one line for each fault, naming value, file, line and remedy
 */
export async function readTables(dataDir: string, fs: Fs = nodeFs): Promise<Tables> {
  const units = await readTable(join(dataDir, "units.csv"), unitReader, fs);
  const bases = new Set(units.map((unit) => unit.base_unit));
  const indicators = await readTable(join(dataDir, "indicators.csv"), indicatorReader(bases), fs);
  const divisions = await readTable(join(dataDir, "divisions.csv"), divisionReader, fs);
  return { indicators, units, divisions };
}

const unitReader: TableReader<UnitRow> = {
  columns: ["text", "family", "base_unit", "scale"],
  optional: [],
  read(row, report) {
    const { text = "", family = "", base_unit = "", scale = "" } = row.cells;
    if (!(/^\d+(?:\.\d+)?$/.test(scale) && Number(scale) > 0))
      report(row, TABLE_FAULTS.bad("scale", scale), TABLE_FAULTS.writeScale);
    return { text, family, base_unit, scale };
  },
  check(rows, report) {
    reportRepeated(rows, ({ text }) => [text], { what: TABLE_FAULTS.unit, report });
    const families = new Map<string, string>();
    for (const { row, value } of rows) {
      const family = families.get(value.base_unit) ?? value.family;
      if (family !== value.family)
        report(row, TABLE_FAULTS.twoFamilies(value.base_unit, family, value.family), TABLE_FAULTS.chooseFamily);
      families.set(value.base_unit, family);
    }
  },
};

function indicatorReader(bases: ReadonlySet<string>): TableReader<IndicatorRow> {
  // days are counted by the engine itself, as are rates such as CNY/月
  const isBase = (unit: string): boolean => bases.has(unit) || unit === "天" || bases.has(unit.split("/")[0] ?? "");
  return {
    columns: indicatorColumns,
    optional: ["aliases"],
    read(row, report) {
      const { id = "", topic = "", zh = "", en = "", base_unit = "" } = row.cells;
      const { definition_zh = "", definition_en = "", aliases = "" } = row.cells;
      if (!/^[a-z][a-z0-9_]*$/.test(id)) report(row, TABLE_FAULTS.bad("id", id), TABLE_FAULTS.writeId);
      if (!Object.hasOwn(topics, topic))
        report(row, TABLE_FAULTS.unknown("topic", topic), oneOfNames(Object.keys(topics)));
      if (!isBase(base_unit)) report(row, TABLE_FAULTS.unknown("base_unit", base_unit), TABLE_FAULTS.useBaseUnit);
      const direction = oneOf(codes.directions, "direction", { row, report });
      const nature = oneOf(codes.natures, "nature", { row, report });
      const names = aliases.split(/[;；]/).map((alias) => alias.trim());
      const used = names.filter((alias) => alias !== "");
      return { id, topic, zh, en, base_unit, direction, nature, definition_zh, definition_en, aliases: used };
    },
    check(rows, report) {
      reportRepeated(rows, ({ id }) => [id], { what: TABLE_FAULTS.id, report });
      reportRepeated(rows, ({ zh, aliases }) => new Set([zh, ...aliases].flatMap(expandBraces)), {
        what: TABLE_FAULTS.nameOrAlias,
        report,
      });
    },
  };
}

const divisionReader: TableReader<DivisionRow> = {
  columns: ["code", "name", "level", "parent", "from", "to"],
  optional: ["parent", "from", "to"],
  read(row, report) {
    const { code = "", name = "", parent = "", en = "" } = row.cells;
    if (!/^\d{6}$/.test(code)) report(row, TABLE_FAULTS.bad("code", code), TABLE_FAULTS.writeCode);
    const level = oneOf(codes.levels, "level", { row, report });
    const years = { from: yearOf(row, "from", report), to: yearOf(row, "to", report) };
    return { code, name, level, parent, ...years, ...(en !== "" && { en }) };
  },
  check(rows, report) {
    const codes = new Set(rows.map(({ value }) => value.code));
    for (const { row, value } of rows)
      if (value.parent !== "" && !codes.has(value.parent))
        report(row, TABLE_FAULTS.unknown("parent", value.parent), TABLE_FAULTS.useCode);
  },
};

/** The cell of a column that has a fixed set of values; the first of them where it is none, which is reported. */
function oneOf<T extends string>(codes: Codes<T>, column: string, to: { row: CsvRow; report: Report }): T {
  const values = codesOf(codes);
  const cell = to.row.cells[column] ?? "";
  const value = values.find((each) => each === cell);
  if (value === undefined) to.report(to.row, TABLE_FAULTS.unknown(column, cell), oneOfNames(values));
  return value ?? values[0]!;
}

function yearOf(row: CsvRow, column: string, report: Report): number | null {
  const cell = row.cells[column] ?? "";
  if (cell === "") return null;
  if (!/^\d{4}$/.test(cell)) report(row, TABLE_FAULTS.badYear(cell), TABLE_FAULTS.writeYear);
  return Number(cell);
}

/** Reports names that stand twice in a table, where they would be taken for whichever comes first. */
function reportRepeated<T>(
  rows: readonly { row: CsvRow; value: T }[],
  namesOf: (value: T) => Iterable<string>,
  to: { what: Bilingual; report: Report },
): void {
  const lines = new Map<string, number>();
  for (const { row, value } of rows) {
    for (const name of namesOf(value)) {
      const first = lines.get(name);
      if (first !== undefined) to.report(row, TABLE_FAULTS.repeated(to.what, name), TABLE_FAULTS.standsAlready(first));
      else lines.set(name, row.line);
    }
  }
}
