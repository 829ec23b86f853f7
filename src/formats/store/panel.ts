import type { DuckDBValue } from "@duckdb/node-api";
import type { Bilingual } from "../../tables/problem.js";
import { measures } from "./codes.table.js";
import { tableDefinition, type ColumnDefinition } from "./columns.js";
import { quoteName, quoteText, type Database } from "./database.js";

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
const eligible = `m.class = 'observation' AND m.subject IS NULL AND m.part_of_year IS NULL AND m.indicator IS NOT NULL
  AND m.year IS NOT NULL AND m.status IN ('actual', 'target') AND m.measure <> 'average_growth'
  AND coalesce(m.place_code, m.place) IS NOT NULL
  AND coalesce(m.period_end - m.period_start, 0) <= CASE m.measure WHEN 'growth' THEN 1 ELSE 0 END`;

const candidates = `
  SELECT d.ord, d.delivered, i.ord AS indicator_ord, coalesce(m.place_code, m.place) AS place_id, m.*,
    m.indicator || '_' || m.measure
      || CASE WHEN m.base_unit <> ${usualUnit} THEN '_' || ${unitName.replaceAll("base_unit", "m.base_unit")} ELSE '' END
      || CASE m.status WHEN 'target' THEN '_target' ELSE '' END AS "column"
  FROM mentions m JOIN staged_documents d USING (doc) LEFT JOIN staged_indicators i ON i.id = m.indicator
  WHERE ${eligible}`;

/** Both ends of a range become one candidate: the lower end takes the upper one in. */
const joined = `
  SELECT *,
    coalesce(lag(bound) OVER w = 'ge' AND bound = 'le' AND start - lag("end") OVER w <= ${NARROWEST_GAP}, false) AS is_upper,
    coalesce(bound = 'ge' AND lead(bound) OVER w = 'le' AND lead(start) OVER w - "end" <= ${NARROWEST_GAP}, false) AS has_upper,
    lead(base_value) OVER w AS next_value, lead(text) OVER w AS next_text, lead(confidence) OVER w AS next_confidence
  FROM candidates WINDOW w AS (PARTITION BY ord, "column", year ORDER BY start)`;

const cells = `
  SELECT ord, indicator_ord, place_id, place_code, place, year, "column", indicator, measure, status, base_value AS value,
    CASE WHEN has_upper THEN next_value END AS value_high, base_unit,
    CASE WHEN has_upper THEN 'range' ELSE bound END AS bound, doc, delivered, start,
    CASE WHEN has_upper THEN text || '—' || next_text ELSE text END AS text,
    CASE WHEN has_upper THEN least(confidence, next_confidence) ELSE confidence END AS confidence
  FROM joined WHERE NOT is_upper`;

const judged = `
  SELECT * REPLACE (first_value(place) OVER latest AS place),
    row_number() OVER (PARTITION BY place_id, year, "column"
      ORDER BY delivered DESC NULLS LAST, ord, confidence DESC, start) = 1 AS chosen,
    min(value) OVER cell <> max(value) OVER cell
      OR min(coalesce(value_high, value)) OVER cell <> max(coalesce(value_high, value)) OVER cell AS conflict
  FROM cells
  WINDOW cell AS (PARTITION BY place_id, year, "column"),
    latest AS (PARTITION BY place_id ORDER BY delivered DESC NULLS LAST, ord, start)`;

const measureOrder = `list_position([${Object.keys(measures).map(quoteText).join(", ")}], measure)`;
const columnOrder = `indicator_ord, ${measureOrder}, status, length("column"), "column"`;

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
  await database.run(`
    CREATE TABLE staged_cells AS
    WITH candidates AS (${candidates}), joined AS (${joined}), cells AS (${cells}), judged AS (${judged})
    SELECT * FROM judged ORDER BY place_id, year, ${columnOrder}, delivered DESC NULLS LAST, ord, start;
    CREATE VIEW panel_cells AS SELECT ${names.join(", ")} FROM staged_cells;`);
  const filled = (await database.rows(columnsQuery)).map(filledColumn);
  const columns = filled.flatMap(define);
  await database.run(`CREATE TABLE panel AS ${panelQuery(columns)}`);
  return [...tableDefinition("panel").columns, ...columns];
}

const columnsQuery = `
  SELECT c.*, i.zh, i.en FROM (
    SELECT "column", any_value(indicator) AS indicator, any_value(indicator_ord) AS indicator_ord,
      any_value(measure) AS measure, any_value(status) AS status, any_value(base_unit) AS unit,
      bool_or(value_high IS NOT NULL) AS ranged
    FROM staged_cells WHERE chosen GROUP BY "column"
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
  const whole = columnOf({ name, zh, description: { zh, en }, unit });
  if (!isRange) return [whole];
  const ends = { zh: `${zh}·上限`, en: `${en}, upper end of the range` };
  return [whole, columnOf({ name: `${name}_high`, zh: ends.zh, description: ends, unit })];
}

function columnOf(column: { name: string; zh: string; description: Bilingual; unit: string }): ColumnDefinition {
  return { ...column, type: "number" };
}

function panelQuery(columns: readonly ColumnDefinition[]): string {
  const keys = "place_code, place, year";
  if (columns.length === 0) return `SELECT ${keys} FROM staged_cells`;
  const values = `
    SELECT ${keys}, "column" AS name, value FROM staged_cells WHERE chosen
    UNION ALL
    SELECT ${keys}, "column" || '_high', value_high FROM staged_cells WHERE chosen AND value_high IS NOT NULL`;
  const names = columns.map(({ name }) => quoteText(name)).join(", ");
  return `
    FROM (PIVOT (${values}) ON name IN (${names}) USING first(value) GROUP BY ${keys})
    ORDER BY place_code NULLS LAST, place, year`;
}
