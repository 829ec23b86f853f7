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
  const { columns: c, coded: t } = file;
  const reportAt = reportsOf(file, index);
  // Each field by its name, and without a call: rows of one shape, made field by field in a loop over names, took ten times as long.
  return positions.map((i) => {
    const { doc, delivered, place_id, place_name, place_name_en, place, place_code } = reportAt(c.doc[i]!);
    return {
      id: `${doc}:${c.start[i]!}`,
      doc,
      delivered,
      place_id,
      place_name,
      place_name_en,
      place,
      place_code,
      indicator: t.indicator.values[t.indicator.at[i]!]!,
      start: c.start[i]!,
      end: c.end[i]!,
      page: c.page[i]!,
      subject: t.subject.values[t.subject.at[i]!]!,
      label: t.label.values[t.label.at[i]!]!,
      measure: t.measure.values[t.measure.at[i]!]!,
      value: c.value[i]!,
      unit: t.unit.values[t.unit.at[i]!]!,
      base_value: c.base_value[i]!,
      base_unit: t.base_unit.values[t.base_unit.at[i]!]!,
      bound: t.bound.values[t.bound.at[i]!]!,
      status: t.status.values[t.status.at[i]!]!,
      year: c.year[i]!,
      period_start: c.period_start[i]!,
      period_end: c.period_end[i]!,
      cumulative: c.cumulative[i]!,
      part_of_year: t.part_of_year.values[t.part_of_year.at[i]!]!,
      wording: t.wording.values[t.wording.at[i]!]!,
      text: t.text.values[t.text.at[i]!]!,
      section: t.section.values[t.section.at[i]!]!,
      confidence: c.confidence[i]!,
    };
  });
}

/** Numbers as they are written, with place and report of each, by report and place in its text. */
export function decodeNumbers(file: SiteNumberFile, index: Pick<SiteIndex, "places">): SiteNumber[] {
  const { doc: at, ...columns } = file.columns;
  const reportAt = reportsOf(file, index);
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

/** Gives the report, and its place, at a position of a file: made when it is first asked for, as few of many may be. */
function reportsOf(
  { documents }: Pick<SiteObservationFile, "documents">,
  { places }: Pick<SiteIndex, "places">,
): (position: number) => ReportAndPlace {
  const known = new Map<string, SiteIndexPlace>(places.map((place) => [place.place_id, place]));
  const made: ReportAndPlace[] = [];
  return (position) => {
    const { doc, place_id, delivered } = documents[position]!;
    const place = known.get(place_id);
    if (!place) throw new Error(`place not in data/index.json: ${place_id} (report ${doc}); build the site again`);
    return (made[position] ??= { doc, delivered, ...placeOf(place) });
  };
}

type ReportAndPlace = SitePlace & { doc: string; delivered: number | null };
