/** What each report of a place states, from the observations of the place. */
import { rollup } from "d3";
import type { SiteDocumentRow, SiteIndexPlace, SiteObservation } from "../../../tables/site.types.js";
import { stoppedOf } from "../../../charts/data/stopped.js";
import type { Stopped } from "../../../charts/data/stopped.js";

/** Finds the indicators that a place states no longer, and the ids that `Stopped` names are those of the rows. */
export function stoppedHere(
  rows: readonly SiteObservation[],
  place: SiteIndexPlace,
  documents: readonly SiteDocumentRow[],
): Stopped[] {
  const indicators = [...new Set(rows.map(({ indicator }) => indicator))];
  const stated = rollup(
    rows,
    (own) => new Set(own.map(({ indicator }) => indicator)),
    ({ doc }) => doc,
  );
  const reports = documents.map(({ doc, delivered }) => {
    const states = indicators.map((id) => (stated.get(doc)?.has(id) ? "1" : ".")).join("");
    return { doc, place, delivered, states };
  });
  return stoppedOf(reports, indicators);
}

/** A year with its reports; none where the collection lacks it. */
export interface ReportYear {
  year: number | null;
  reports: SiteDocumentRow[];
}

/** Every year from the first report to the last, and after them the reports whose year is unknown. */
export function reportYears(documents: readonly SiteDocumentRow[]): ReportYear[] {
  const years = documents.flatMap(({ delivered }) => delivered ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const dated = years.length
    ? Array.from({ length: last - first + 1 }, (_, i): ReportYear => {
        return { year: first + i, reports: documents.filter(({ delivered }) => delivered === first + i) };
      })
    : [];
  const undated = documents.filter(({ delivered }) => delivered === null);
  return undated.length ? [...dated, { year: null, reports: undated }] : dated;
}
