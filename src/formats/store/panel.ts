import type { DuckDBValue } from "@duckdb/node-api";
import type { Bilingual } from "../../tables/problem.js";
import type { Cell } from "../../tables/cell.js";
import { ABOUT_POINTS, ABOUT_SHARE, EQUALLY_SURE } from "../../tables/choice.js";
import { measures } from "../../tables/codes.table.js";
import { tableDefinition, type ColumnDefinition } from "../../tables/definitions.js";
import { appendRows, createTable, quoteName, quoteText, type Database } from "./database.js";

/** The unit in which a value of a measure stands in the panel without a word about it. */
const usualUnit = `CASE m.measure
  WHEN 'growth' THEN '%' WHEN 'share' THEN '%' WHEN 'gap' THEN 'pp' WHEN 'ratio' THEN '倍' WHEN 'rank' THEN '位'
  WHEN 'change' THEN CASE i.base_unit WHEN '%' THEN 'pp' ELSE i.base_unit END
  ELSE i.base_unit END`;

/** A unit as the end of a column's name: `CNY_月`, `pct`. */
const unitName = `regexp_replace(replace(replace(base_unit, '%', 'pct'), '‰', 'permille'), '[^\\p{L}\\p{N}]+', '_', 'g')`;

/** Characters that may stand between the ends of a range, as in `tables/panel.ts`. */
const NARROWEST_GAP = 3;

/** Statements that may stand in a panel: see `panelRule`. */
const eligible = `m.class = 'observation' AND m.subject IS NULL AND m.part_of_year IS NULL AND m.cumulative IS NOT TRUE AND m.indicator IS NOT NULL
  AND m.year IS NOT NULL AND m.status IN ('actual', 'target') AND m.measure <> 'average_growth'
  AND coalesce(m.place_code, m.place) IS NOT NULL
  AND coalesce(m.period_end - m.period_start, 0) <= CASE m.measure WHEN 'growth' THEN 1 ELSE 0 END`;

/** What `tables/choice.ts` asks of a candidate, in SQL; a test holds the two together. */
const isOfSpan = "coalesce(period_end > period_start, false)";
const yearsAway = `coalesce(abs(delivered - CASE status WHEN 'target' THEN year ELSE year + 1 END), 1e9)`;
const rounding = `CASE WHEN m.measure = 'rank' OR m.value = 0 THEN 0
  ELSE 0.5 * pow(10, -length(regexp_extract(m.text, '[.．](\\d+)', 1))) * abs(m.base_value / m.value) END`;
const rough = `CASE WHEN m.measure IN ('growth', 'share', 'gap') OR (m.measure = 'change' AND m.base_unit = 'pp')
  THEN ${ABOUT_POINTS} ELSE ${ABOUT_SHARE} * abs(m.base_value) END`;
const off = `CASE m.bound WHEN 'approx' THEN greatest(${rounding}, ${rough}) ELSE ${rounding} END`;
const reachFrom = `CASE m.bound WHEN 'ge' THEN m.base_value WHEN 'le' THEN '-infinity'::DOUBLE ELSE m.base_value - ${off} END`;
const reachTo = `CASE m.bound WHEN 'le' THEN m.base_value WHEN 'ge' THEN 'infinity'::DOUBLE ELSE m.base_value + ${off} END`;
const slack = "1e-9 * greatest(abs(value), abs(first_value_of_cell), 1e-9)";

const candidates = `
  SELECT d.ord, d.delivered, i.ord AS indicator_ord, coalesce(m.place_code, m.place) AS place_id,
    m.place_code, m.place, m.year, m.indicator, m.measure, m.status, m.base_value, m.base_unit, m.bound, m.doc, m.start, m."end",
    m.text, m.wording, m.period_start, m.period_end, m.confidence,
    ${reachFrom} AS reach_from, ${reachTo} AS reach_to,
    m.indicator || '_' || m.measure
      || CASE WHEN m.base_unit <> ${usualUnit} THEN '_' || ${unitName.replaceAll("base_unit", "m.base_unit")} ELSE '' END
      || CASE m.status WHEN 'target' THEN '_target' ELSE '' END AS "column"
  FROM mentions m JOIN staged_documents d USING (doc) LEFT JOIN staged_indicators i ON i.id = m.indicator
  WHERE ${eligible}`;

/** Upper ends of ranges, which stand right behind their lower ends. */
const uppers = `
  SELECT l.ord, l.start, u.start AS upper_start, u.base_value, u.text, u.confidence, u.reach_to
  FROM staged_candidates l JOIN staged_candidates u USING (ord, "column", year)
  WHERE l.bound = 'ge' AND u.bound = 'le' AND u.start - l."end" BETWEEN 0 AND ${NARROWEST_GAP}`;

/** Both ends of a range become one statement. A place has the name that its latest report gives it. */
const statements = `
  SELECT c.ord, c.indicator_ord, c.place_id, c.place_code, p.place, c.year, c."column", c.indicator, c.measure, c.status,
    c.base_value AS value, u.base_value AS value_high, c.base_unit,
    CASE WHEN u.start IS NULL THEN c.bound ELSE 'range' END AS bound, c.doc, c.delivered, c.start,
    c.text || coalesce('—' || u.text, '') AS text, c.wording, c.period_start, c.period_end,
    c.reach_from, coalesce(u.reach_to, c.reach_to) AS reach_to, least(c.confidence, u.confidence) AS confidence
  FROM staged_candidates c
  LEFT JOIN staged_uppers u ON u.ord = c.ord AND u.start = c.start
  LEFT JOIN (
    SELECT place_id, arg_max(place, coalesce(delivered, 0) * 1e9 - ord) AS place FROM staged_candidates GROUP BY place_id
  ) p ON p.place_id = c.place_id
  WHERE NOT EXISTS (FROM staged_uppers x WHERE x.ord = c.ord AND x.upper_start = c.start)`;

const ordered = `
  SELECT *, row_number() OVER cell AS nth, first_value(value) OVER cell AS first_value_of_cell,
    first_value(reach_from) OVER cell AS first_from, first_value(reach_to) OVER cell AS first_to,
    first_value(span) OVER cell AS first_span, first_value(away) OVER cell AS first_away,
    first_value(bounded) OVER cell AS first_bounded, first_value(confidence) OVER cell AS first_confidence
  FROM (SELECT *, ${isOfSpan} AS span, ${yearsAway} AS away, status <> 'target' AND bound <> 'eq' AS bounded FROM staged_statements)
  WINDOW cell AS (PARTITION BY place_id, year, "column" ORDER BY span, away, bounded, confidence DESC, ord, start)`;

const judged = `
  SELECT *, nth = 1 AND NOT undecided AS chosen FROM (
    SELECT *, bool_or(differs) OVER cell AS conflict,
      bool_or(differs AND span = first_span AND away = first_away AND bounded = first_bounded
        AND confidence > first_confidence - ${EQUALLY_SURE}) OVER cell AS undecided
    FROM (SELECT *, NOT (reach_from <= first_to + ${slack} AND first_from <= reach_to + ${slack}) AS differs FROM staged_ordered)
    WINDOW cell AS (PARTITION BY place_id, year, "column"))`;

const measureOrder = `list_position([${Object.keys(measures).map(quoteText).join(", ")}], measure)`;
const columnOrder = `indicator_ord, ${measureOrder}, status, length("column"), "column"`;

const steps: readonly [name: string, query: string][] = [
  ["staged_candidates", candidates],
  ["staged_uppers", uppers],
  ["staged_statements", statements],
  ["staged_ordered", ordered],
  ["staged_judged", judged],
  ["staged_cells", `SELECT * FROM staged_judged ORDER BY place_id, year, ${columnOrder}, nth`],
];

/** A column of the panel as the reports fill it. */
interface FilledColumn {
  name: string;
  indicator: string;
  zh: string;
  en: string;
  measure: keyof typeof measures;
  isTarget: boolean;
  unit: string;
  isRange: boolean;
}

/**
 * Makes the tables `panel_cells` and `panel` out of the mentions, documents and indicators of a store.
 * Gives the columns of the panel: place and year, then one for each indicator and measure that occurs.
 */
export async function makePanel(database: Database): Promise<ColumnDefinition[]> {
  const names = tableDefinition("panel_cells").columns.map(({ name }) => quoteName(name));
  // a table a step: DuckDB spills what does not fit in memory, but not of several such steps at a time
  for (const [name, query] of steps) await database.run(`CREATE TABLE ${name} AS ${query}`);
  // what DuckDB knows of a table is in memory
  for (const [name] of steps.slice(0, -1)) await database.run(`DROP TABLE ${name}`);
  await database.run(`CREATE VIEW panel_cells AS SELECT ${names.join(", ")} FROM staged_cells`);
  const filled = (await database.rows(columnsQuery)).map(filledColumn);
  const columns = filled.flatMap(define);
  const all = [...tableDefinition("panel").columns, ...columns];
  await database.run(createTable("panel", all));
  await appendRows(database, "panel", { columns: all, rows: panelRows(database) });
  return all;
}

const columnsQuery = `
  SELECT c.*, i.zh, i.en FROM (
    SELECT "column", any_value(indicator) AS indicator, any_value(indicator_ord) AS indicator_ord,
      any_value(measure) AS measure, any_value(status) AS status, any_value(base_unit) AS unit,
      bool_or(value_high IS NOT NULL) AS ranged
    FROM staged_cells WHERE chosen OR undecided GROUP BY "column"
  ) c LEFT JOIN staged_indicators i ON i.id = c.indicator ORDER BY ${columnOrder}`;

function filledColumn(row: Record<string, DuckDBValue>): FilledColumn {
  const text = (name: string): string => String(row[name] ?? row.indicator);
  return {
    name: text("column"),
    indicator: text("indicator"),
    zh: text("zh"),
    en: text("en"),
    measure: text("measure") as FilledColumn["measure"],
    isTarget: row.status === "target",
    unit: text("unit"),
    isRange: row.ranged === true,
  };
}

function define(column: FilledColumn): ColumnDefinition[] {
  const { name, indicator, measure, isTarget, unit, isRange } = column;
  const plain = `${indicator}_${measure}${isTarget ? "_target" : ""}`;
  const odd = name === plain ? "" : `（${unit}）`;
  const zh = [column.zh, measures[measure].zh + odd, ...(isTarget ? ["目标"] : [])].join("·");
  const en = [column.en, measures[measure].en, ...(isTarget ? ["target"] : [])].join(", ");
  const whole = columnOf({ name, unit }, { zh, en });
  if (!isRange) return [whole];
  const ends = { zh: `${zh}·上限`, en: `${en}, upper end of the range` };
  return [whole, columnOf({ name: `${name}_high`, unit }, ends)];
}

function columnOf(column: { name: string; unit: string }, meaning: Bilingual): ColumnDefinition {
  return { ...column, ...meaning, type: "number", meaning };
}

/** Rows of the panel: the cells chosen, which stand in the order of places and years, a place and year at a time. */
async function* panelRows(database: Database): AsyncGenerator<Record<string, Cell>> {
  let row: Record<string, Cell> | null = null;
  const chosen = `SELECT place_id, place_code, place, year, "column", value, value_high FROM staged_cells WHERE chosen`;
  let key = "";
  for await (const chunk of database.stream(chosen))
    for (const [place_id, place_code, place, year, column, value, high] of chunk.getRows() as Cell[][]) {
      const own = `${String(place_id)} ${String(year)}`;
      if (own !== key) {
        if (row) yield row;
        row = { place_code: place_code!, place: place!, year: year! };
        key = own;
      }
      row![String(column)] = value!;
      row![`${String(column)}_high`] = high!;
    }
  if (row) yield row;
}
