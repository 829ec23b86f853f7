/** What a report says of an indicator, and how many reports say what: the typed silence of the coverage page. */
import type { SiteCoverage, SiteIndex, SiteIndexPlace } from "../../tables/site.types.js";
import type { SilenceKind } from "../mark/silence.table.js";

/** What there is of an indicator: a value, or the reason why there is none. */
export type CoverageState = "value" | Exclude<SilenceKind, "incomparable">;

/** One report with what it says of each indicator, a character each. */
export interface CoverageReport {
  doc: string;
  place: SiteIndexPlace;
  delivered: number | null;
  states: string;
}

/** How many reports there are, and how many of them say what. */
export interface Tally {
  reports: number;
  value: number;
  named: number;
  excluded: number;
}

/** Reports of this many observations and more share a character. */
export const MANY = 9;

/** Reads a character of `coverage.json`: "3" → value, "n" → named, "x" → excluded, anything else → absent. */
export function stateOf(character: string | undefined): Exclude<CoverageState, "no-report"> {
  if (character === "n") return "named";
  if (character === "x") return "excluded";
  return character !== undefined && character >= "1" && character <= "9" ? "value" : "absent";
}

/** How many values a character stands for: "3" → 3, "n" → 0; `MANY` stands for more, too. */
export function countOf(character: string | undefined): number {
  return stateOf(character) === "value" ? Number(character) : 0;
}

/** Counts what reports say of one indicator, by its position among the characters. */
export function tallyOf(reports: readonly CoverageReport[], at: number): Tally {
  const tally: Tally = { reports: reports.length, value: 0, named: 0, excluded: 0 };
  for (const { states } of reports) {
    const state = stateOf(states[at]);
    if (state !== "absent") tally[state]++;
  }
  return tally;
}

/** Adds up counts. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum: Tally = { reports: 0, value: 0, named: 0, excluded: 0 };
  for (const one of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += one[key];
  return sum;
}

/** The state that stands for all of the reports: the best that any of them has. */
export function bestState({ reports, value, named, excluded }: Tally): CoverageState {
  if (reports === 0) return "no-report";
  return value > 0 ? "value" : named > 0 ? "named" : excluded > 0 ? "excluded" : "absent";
}

/**
 * Joins the coverage with the places of the index, by place (GB/T 2260 order, places without a code last) and year.
 * @throws Error for a report of a place that the index does not have
 */
export function reportsOf(coverage: SiteCoverage, index: Pick<SiteIndex, "places">): CoverageReport[] {
  const places = new Map(index.places.map((place) => [place.place_id, place]));
  const reports = coverage.documents.map(({ doc, place_id, delivered }, i): CoverageReport => {
    const place = places.get(place_id);
    if (!place) throw new Error(`place not in data/index.json: ${place_id} (report ${doc}); build the site again`);
    return { doc, place, delivered, states: coverage.states[i] ?? "" };
  });
  const order = ({ place }: CoverageReport): string => `${place.place_code ?? "~"} ${place.place_id}`;
  const keyed = reports.map((report) => ({ report, key: order(report) }));
  keyed.sort((a, b) =>
    a.key === b.key ? (a.report.delivered ?? 0) - (b.report.delivered ?? 0) : a.key < b.key ? -1 : 1,
  );
  return keyed.map(({ report }) => report);
}
