/** The coverage table as data: rows, columns, the part of them that is shown, and what stands in each cell. */
import { group } from "d3";
import type { SiteIndexPlace, SiteIndicator } from "../../tables/site.types.js";
import { bestState, countOf, sumOf, tallyOf } from "../../charts/data/coverage.js";
import type { CoverageReport, CoverageState, Tally } from "../../charts/data/coverage.js";
import { isSilentSince } from "../../charts/data/stopped.js";
import { provinceOf } from "./view.js";
import type { CoverageData, CoverageView } from "./view.js";

/** What a row or column stands for. */
export type AxisItem =
  | { kind: "indicator"; key: string; group: string; indicator: SiteIndicator }
  | {
      kind: "report";
      key: string;
      group: string;
      reports: CoverageReport[];
      place: SiteIndexPlace;
      year: number | null;
    }
  | { kind: "place"; key: string; group: string; reports: CoverageReport[]; place: SiteIndexPlace }
  | { kind: "province"; key: string; group: string; reports: CoverageReport[]; province: string | null }
  | { kind: "year"; key: string; group: string; reports: CoverageReport[]; year: number | null };

/** One cell. */
export interface CoverageCell {
  tally: Tally;
  /** What stands for all of its reports. */
  state: CoverageState;
  /** How many values they hold. */
  count: number;
  /** Earlier reports of the place have a value, this one and later ones none. */
  stopped: boolean;
  /** The report to open; null where there is none. */
  report: CoverageReport | null;
}

/** The table, or the part of it that is shown. */
export interface CoverageTable {
  rows: AxisItem[];
  columns: AxisItem[];
  /** In the order of the rows, each in that of the columns. */
  cells: CoverageCell[][];
  /** Whether cells sum up several reports, so that a share is drawn. */
  summed: boolean;
  /** Counts of a whole row or column, of the parts that are not shown, too. */
  rowTallies: Tally[];
  columnTallies: Tally[];
  total: Tally;
  /** Which part is shown; null where it is all. */
  part: { from: number; to: number; of: number; page: number; pages: number } | null;
}

/** So many cells at most are put into the page. */
const MOST_CELLS = 2400;
/** So many columns of reports stand beside each other at most. */
const MOST_COLUMNS = 30;

/** Works out the table of a view. */
export function coverageTable(data: CoverageData, view: CoverageView): CoverageTable {
  const [allRows, allColumns] = [rowsOf(view), columnsOf(view)];
  const { rows, columns, part } = cut(allRows, allColumns, view);
  const own = group(data.reports, ({ place }) => place.place_id);
  const positionOf = (item: AxisItem): number | undefined =>
    item.kind === "indicator" ? data.positions.get(item.indicator.id) : undefined;
  const chosen = view.indicators[0];
  const fixed = chosen ? (data.positions.get(chosen.id) ?? -1) : -1;
  const cellAt = (row: AxisItem, column: AxisItem): CoverageCell => {
    const at = positionOf(row) ?? positionOf(column) ?? fixed;
    return cellOf(reportsAt(row, column), at, (id) => own.get(id) ?? []);
  };
  // Each report is in one column, so that a row counts all of its reports, and a column those of all rows.
  const tallyOfRow = (row: AxisItem): Tally =>
    row.kind === "indicator" ? tallyOf(view.reports, positionOf(row) ?? -1) : tallyOf(row.reports, fixed);
  const tallyOfColumn = (column: AxisItem): Tally => {
    if (column.kind === "indicator") return sumOf([]);
    if (view.mode === "places") return tallyOf(column.reports, fixed);
    return sumOf(allRows.map((row) => tallyOf(column.reports, positionOf(row) ?? -1)));
  };
  return {
    rows,
    columns,
    cells: rows.map((row) => columns.map((column) => cellAt(row, column))),
    summed: view.mode === "years" || view.grouping === "province",
    rowTallies: rows.map(tallyOfRow),
    columnTallies: columns.map(tallyOfColumn),
    total: sumOf(allRows.map(tallyOfRow)),
    part,
  };
}

function rowsOf({ mode, grouping, indicators, reports }: CoverageView): AxisItem[] {
  if (mode !== "places") {
    const items = indicators.map((indicator): AxisItem => ({
      kind: "indicator",
      key: indicator.id,
      group: indicator.topic,
      indicator,
    }));
    return [...group(items, (item) => item.group).values()].flat();
  }
  if (grouping === "province") return provincesOf(reports);
  return [...group(reports, ({ place }) => place.place_id)].map(([key, own]): AxisItem => {
    const { place } = own[0]!;
    return { kind: "place", key, group: provinceOf(place) ?? "", reports: own, place };
  });
}

function columnsOf({ mode, grouping, reports }: CoverageView): AxisItem[] {
  if (mode !== "reports") {
    const years = [...group(reports, ({ delivered }) => delivered)];
    return years
      .sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
      .map(([year, own]): AxisItem => ({
        kind: "year",
        key: String(year ?? "unknown"),
        group: "",
        reports: own,
        year,
      }));
  }
  if (grouping === "province") return provincesOf(reports);
  return reports.map((report): AxisItem => {
    const { doc, place, delivered: year } = report;
    return { kind: "report", key: doc, group: provinceOf(place) ?? "", reports: [report], place, year };
  });
}

function provincesOf(reports: readonly CoverageReport[]): AxisItem[] {
  return [...group(reports, ({ place }) => provinceOf(place))].map(([province, own]): AxisItem => ({
    kind: "province",
    key: province ?? "",
    group: "",
    reports: own,
    province,
  }));
}

/** Cuts the longer side into parts, so that the page stays light. */
function cut(
  rows: AxisItem[],
  columns: AxisItem[],
  { mode, page }: CoverageView,
): Pick<CoverageTable, "rows" | "columns" | "part"> {
  const long = mode === "reports" ? columns : rows;
  const other = mode === "reports" ? rows : columns;
  const room = Math.max(10, Math.floor(MOST_CELLS / Math.max(1, other.length)));
  const size = mode === "reports" ? Math.min(room, MOST_COLUMNS) : room;
  // A short rest is no part of its own.
  if (long.length <= size * 1.25) return { rows, columns, part: null };
  const pages = Math.ceil(long.length / size);
  const chosen = Math.min(page, pages - 1);
  const from = chosen * size;
  const shown = long.slice(from, from + size);
  const part = { from: from + 1, to: from + shown.length, of: long.length, page: chosen, pages };
  return mode === "reports" ? { rows, columns: shown, part } : { rows: shown, columns, part };
}

const NONE: readonly CoverageReport[] = [];

/** The reports of a cell: those of the column, or of both where rows are places. */
function reportsAt(row: AxisItem, column: AxisItem): readonly CoverageReport[] {
  if (column.kind === "indicator") return NONE;
  if (row.kind === "indicator") return column.reports;
  return column.kind === "year" ? row.reports.filter(({ delivered }) => delivered === column.year) : NONE;
}

function cellOf(
  reports: readonly CoverageReport[],
  at: number,
  ownOf: (place_id: string) => readonly CoverageReport[],
): CoverageCell {
  const tally = tallyOf(reports, at);
  const state = bestState(tally);
  const count = reports.reduce((sum, { states }) => sum + countOf(states[at]), 0);
  const report = reports.find(({ states }) => countOf(states[at]) > 0) ?? reports[0] ?? null;
  const isOfOne = report !== null && state === "absent" && reports.every(({ place }) => place === report.place);
  return { tally, state, count, report, stopped: isOfOne && isSilentSince(report, ownOf(report.place.place_id), at) };
}
