/** From the columns that are stored to what the components take. */
import type { Mention } from "../../engine/types.js";
import type {
  SiteIndex,
  SiteIndexPlace,
  SiteNumber,
  SiteNumberFile,
  SiteObservation,
  SiteObservationFile,
  SitePlace,
  SiteReport,
  SiteReportFile,
} from "../../tables/site.types.js";

/** Rows of a file of observations, all or those at some positions, with place and report of each, by report and place in its text. */
export function decodeObservations(
  file: SiteObservationFile,
  index: Pick<SiteIndex, "places">,
  positions: readonly number[] = [...file.columns.doc.keys()],
): SiteObservation[] {
  const { doc: reports, ...plain } = file.columns;
  const stored: StoredColumn[] = [
    ...Object.entries(plain).map(([name, at]) => ({ name, at, values: null })),
    ...Object.entries(file.coded).map(([name, column]) => ({ name, ...column })),
  ];
  const blank = Object.fromEntries(stored.map(({ name }) => [name, null]));
  const reportAt = reportsOf(file, index, (report) => ({ id: "", ...report, ...blank }));
  return positions.map((i) => {
    // A copy has the shape of all others, to which values are soon written; made field by field, rows took four times as long.
    const row: Record<string, unknown> & ReportAndPlace = { ...reportAt(reports[i]!) };
    for (const { name, at, values } of stored) row[name] = values ? values[at[i] as number] : at[i];
    row.id = `${row.doc}:${row.start as number}`;
    return row as unknown as SiteObservation;
  });
}

/** A column: for each row its value, or the position of its value among those that recur. */
interface StoredColumn {
  name: string;
  at: readonly unknown[];
  values: readonly unknown[] | null;
}

/** Numbers as they are written, with place and report of each, by report and place in its text. */
export function decodeNumbers(file: SiteNumberFile, index: Pick<SiteIndex, "places">): SiteNumber[] {
  const { doc: at, ...columns } = file.columns;
  const reportAt = reportsOf(file, index, (report) => report);
  const names = Object.keys(columns) as (keyof typeof columns)[];
  return at.map((position, i) => {
    const row: Record<string, unknown> = { ...reportAt(position) };
    for (const name of names) row[name] = columns[name][i];
    return row as unknown as SiteNumber;
  });
}

/** A report with its mentions as the engine made them. */
export function decodeReport(file: SiteReportFile): SiteReport {
  const { columns, ...rest } = file;
  const { doc, place, place_code } = file.document;
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const mentions = columns.class.map((_, i) => {
    const fields = Object.fromEntries(names.map((name) => [name, columns[name][i]]));
    const { class: className, start, end, text, section, rules, ...own } = fields;
    const common = { doc, start, end, text, section, rules };
    if (className !== "observation") return { kind: "exclusion", class: className, ...common };
    return { kind: "observation", ...common, place, place_code, ...own };
  });
  return { ...rest, mentions: mentions as unknown as Mention[] };
}

/** The part of an entry that every row repeats. */
export function placeOf({ place_id, place_name, place_name_en, place, place_code }: SitePlace): SitePlace {
  return { place_id, place_name, place_name_en, place, place_code };
}

/**
 * Gives what `make` makes of the report, and its place, at a position of a file: made when it is first asked for, as few of many
 * may be.
 */
function reportsOf<T>(
  { documents }: Pick<SiteObservationFile, "documents">,
  { places }: Pick<SiteIndex, "places">,
  make: (report: ReportAndPlace) => T,
): (position: number) => T {
  const known = new Map<string, SiteIndexPlace>(places.map((place) => [place.place_id, place]));
  const made: T[] = [];
  return (position) => {
    const { doc, place_id, delivered } = documents[position]!;
    const place = known.get(place_id);
    if (!place) throw new Error(`place not in data/index.json: ${place_id} (report ${doc}); build the site again`);
    return (made[position] ??= make({ doc, delivered, ...placeOf(place) }));
  };
}

type ReportAndPlace = SitePlace & { doc: string; delivered: number | null };
