/** The numbers that a figure shows, which are not always all of its series. */
import { figureColumns, type FigureColumn } from "../../tables/schema.js";
import type { SiteIndicator, SiteObservation } from "../../tables/site.types.js";
import { quotePassage } from "../../tables/passage.js";
import type { DataSource } from "../data/source.js";
import type { Magnitude } from "../../charts/number/format.js";
import { drawnRows } from "../../charts/around/drawn.js";
import { observationsOf, rankRows, type Row } from "../../charts/data/series.js";
import type { ChartView, CompareView } from "../comparison/view.js";
import { viewOf } from "../../charts/views/fitting.js";
import type { ProofRow } from "./proof.js";

/** Rows of one indicator that are drawn, in the order of their ranking, and the unit they are written in. */
export interface DrawnSeries {
  indicator: SiteIndicator;
  magnitude: Magnitude;
  rows: Row[];
  /** So many rows are compared, of which those without a mark are left out. */
  of: number;
}

/** The series of a drawing: one, or the two of a scatter, each with the rows that have a mark in it. */
export function drawnSeries(drawing: Element, chart: ChartView, view: CompareView): DrawnSeries[] {
  const { indicator, magnitude, shown, input } = chart;
  const series = [
    { indicator, magnitude, rows: drawnRows(drawing, rankRows(shown)), of: chart.of?.rows ?? shown.rows.length },
  ];
  const [second] = view.others;
  if (viewOf(chart.view).shows !== "pairs" || !input.other || !second) return series;
  const { magnitude: across, series: other } = input.other;
  const rows = drawnRows(drawing, rankRows(other));
  return [...series, { indicator: second.indicator, magnitude: across, rows, of: other.rows.length }];
}

/** Every observation of the series, in their order. */
export function observationsIn(series: readonly DrawnSeries[]): SiteObservation[] {
  return series.flatMap(({ rows }) => rows.flatMap(observationsOf));
}

/**
 * The observations with the sentences they stand in.
 * @throws Error where a report cannot be had
 */
export async function proofRows(
  series: readonly DrawnSeries[],
  source: Pick<DataSource, "fetchReport">,
): Promise<ProofRow[]> {
  const rows: ProofRow[] = [];
  for (const one of observationsIn(series)) {
    const { text, start, end } = quotePassage((await source.fetchReport(one.doc)).text, one);
    rows.push(proofRow(one, { text, start, end }));
  }
  return rows;
}

function proofRow(one: SiteObservation, quote: ProofRow["quote"]): ProofRow {
  const carried = Object.fromEntries(figureColumns.map((name) => [name, one[name]])) as Pick<
    SiteObservation,
    FigureColumn
  >;
  return { id: one.id, place: one.place_name ?? one.place, ...carried, quote };
}
